// SPDX-License-Identifier: GPL-3.0-or-later
// Where control records are on the server (docs/formats/http.md).
#pragma once

#include "core/base/ids.h"

#include <string>

namespace vw::record_paths {

inline std::string spacePath(SpaceId space) { return "/v1/spaces/" + space.hex() + "/records"; }
inline std::string identityPath(IdentityId identity) {
    return "/v1/identities/" + identity.hex() + "/records";
}
inline std::string from(std::size_t seq) { return "?from=" + std::to_string(seq); }

} // namespace vw::record_paths
