// SPDX-License-Identifier: GPL-3.0-or-later
// An empty entry of local state (docs/formats/profile.md).
#include "sync/client/hole.h"

namespace vw {
namespace {

std::string entryOf(SpaceId space) { return "hole/" + space.hex(); }

} // namespace

bool hasHole(const Vault& vault, SpaceId space) { return vault.local(entryOf(space)).ok(); }

Status rememberHole(Vault& vault, SpaceId space, bool hole) {
    if (hole == hasHole(vault, space)) return {};
    return hole ? vault.setLocal(entryOf(space), {}) : vault.removeLocal(entryOf(space));
}

} // namespace vw
