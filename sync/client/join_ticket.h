// SPDX-License-Identifier: GPL-3.0-or-later
// What a device that is not anybody's yet keeps until it has a profile: its keys, and where it asked to be
// added. Survives a crash as one sealed file (docs/formats/profile.md).
#pragma once

#include "core/crypto/device_link.h"
#include "core/crypto/profile_keys.h"
#include "sync/client/account.h"

#include <filesystem>

namespace vw {

/// Move-only.
struct JoinTicket {
    enum class Way : std::uint8_t { link = 1, recoveryWords = 2 };
    Way way = Way::link;
    Secret<32> seed; ///< of the device's keys
    Account account;
    std::string deviceName;
    std::string platform;
    // By a link only
    SecretBytes link = SecretBytes(0); ///< DeviceLink::serialise
    DeviceOffer offer;
    Bytes answer; ///< the sealed letter, the same bytes at each try

    [[nodiscard]] DeviceKeys keys() const { return DeviceKeys::fromSeed(seed); }
    /// 25 digits; by a link only.
    [[nodiscard]] Result<std::string> number() const;
    [[nodiscard]] SecretBytes encode() const;
    static Result<JoinTicket> decode(ByteView bytes);
};

/// Replaces the file of the folder, sealed under the root; durable when it returns.
Status saveTicket(const std::filesystem::path& folder, const DeviceRoot& root, const JoinTicket& ticket);
/// Error notFound when there is none, corrupt when the root does not open it.
Result<JoinTicket> loadTicket(const std::filesystem::path& folder, const DeviceRoot& root);
bool hasTicket(const std::filesystem::path& folder);
void removeTicket(const std::filesystem::path& folder);

} // namespace vw
