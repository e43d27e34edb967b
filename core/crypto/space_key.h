// SPDX-License-Identifier: GPL-3.0-or-later
// The key of one epoch of a space, its commitment, and how it is wrapped for a device.
#pragma once

#include "core/crypto/device_keys.h"

namespace vw {

/// K(space, epoch). Move-only.
class SpaceKey {
public:
    static SpaceKey generate(SpaceId space, std::uint32_t epoch);
    static Result<SpaceKey> from(SpaceId space, std::uint32_t epoch, ByteView key32);

    [[nodiscard]] SpaceId space() const { return m_space; }
    [[nodiscard]] std::uint32_t epoch() const { return m_epoch; }
    [[nodiscard]] KeyId id() const;
    [[nodiscard]] Secret<32> envelopeRoot() const { return deriveKey(m_key, "vw_space", 1); }

    /// The sealed box of docs/formats/control-records.md (*wraps*) for one device.
    [[nodiscard]] Bytes wrapFor(const DevicePublic& device) const;
    /// Opens a wrap; error corrupt unless space, epoch, recipient and key id are the expected ones.
    static Result<SpaceKey> unwrap(ByteView sealedBox, const DeviceKeys& device, SpaceId space,
                                   std::uint32_t epoch, const KeyId& expected);

    /// The previous epoch's key sealed under this one, and back.
    [[nodiscard]] Bytes sealPrevious(const SpaceKey& previous) const;
    [[nodiscard]] Result<SpaceKey> openPrevious(ByteView sealed, const KeyId& expected) const;

private:
    SpaceKey(SpaceId space, std::uint32_t epoch, Secret<32> key)
        : m_space(space)
        , m_epoch(epoch)
        , m_key(std::move(key)) {}
    SpaceId m_space;
    std::uint32_t m_epoch;
    Secret<32> m_key;
};

} // namespace vw
