// SPDX-License-Identifier: GPL-3.0-or-later
// What reader and makers of identity records share: types and the proof of a new device.
#pragma once

#include "core/crypto/control_record.h"

namespace vw {

enum class IdentityRecordType : std::uint8_t { genesis = 1, add = 2, revoke = 3, rotateRecovery = 4 };

constexpr std::string_view deviceProofLabel = "valuewright-device-proof-v1";

/// What a new device signs to show that it holds its keys and means this identity.
inline std::array<std::uint8_t, 32> deviceProofHash(IdentityId identity, const DevicePublic& added) {
    return labelledHash<32>(deviceProofLabel, {identity.view(), added.bytes()});
}

} // namespace vw
