// SPDX-License-Identifier: GPL-3.0-or-later
// The key pairs of a device: one to sign, one to receive.
#pragma once

#include "core/crypto/hash.h"

namespace vw {

/// The public half of a device's keys. Plain value, 64 bytes on the wire.
struct DevicePublic {
    SigningPublic signing{};
    ReceivingPublic receiving{};

    static Result<DevicePublic> from(ByteView bytes64);
    [[nodiscard]] Bytes bytes() const;
    [[nodiscard]] DeviceId id() const;
    friend bool operator==(const DevicePublic&, const DevicePublic&) = default;
};

/// One Ed25519 key pair from a 32-byte seed. Move-only.
class SigningKeys {
public:
    static SigningKeys fromSeed(const Secret<32>& seed);

    [[nodiscard]] const SigningPublic& publicKey() const { return m_public; }
    /// Sign(label, hash) of docs/formats/README.md.
    [[nodiscard]] Signature sign(std::string_view label, ByteView hash) const;

private:
    SigningKeys() = default;
    SigningPublic m_public{};
    Secret<64> m_secret = Secret<64>::blank();
};

/// Ed25519 and X25519 key pairs derived from one 32-byte seed. Move-only.
class DeviceKeys {
public:
    static DeviceKeys fromSeed(const Secret<32>& seed);

    [[nodiscard]] const DevicePublic& publicKeys() const { return m_public; }
    [[nodiscard]] DeviceId id() const { return m_public.id(); }
    [[nodiscard]] Signature sign(std::string_view label, ByteView hash) const {
        return m_signing.sign(label, hash);
    }
    /// Opens a sealed box addressed to this device; error corrupt when it does not open.
    [[nodiscard]] Result<SecretBytes> openBox(ByteView sealedBox) const;

private:
    explicit DeviceKeys(SigningKeys signing)
        : m_signing(std::move(signing)) {}
    DevicePublic m_public;
    SigningKeys m_signing;
    Secret<32> m_receiving = Secret<32>::blank();
};

/// True when `signature` is Sign(label, hash) by that key.
bool isSignedBy(const SigningPublic& key, std::string_view label, ByteView hash, ByteView signature);

/// crypto_box_seal to a device.
Bytes sealBox(const ReceivingPublic& recipient, ByteView content);

} // namespace vw
