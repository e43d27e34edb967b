// SPDX-License-Identifier: GPL-3.0-or-later
// Key pairs of a device, signatures and sealed boxes.
//
//   public = Ed25519 public key (32) · X25519 public key (32)
//   Sign(label, h) = Ed25519 over u8 length of label · label · h
#include "core/crypto/device_keys.h"

#include "core/crypto/insist.h"

#include <sodium.h>

namespace vw {
namespace {

Bytes signedMessage(std::string_view label, ByteView hash) {
    return ByteWriter().u8(static_cast<std::uint8_t>(label.size())).bytes(viewOf(label)).bytes(hash).take();
}

/// A key of small order would make every box to it openable by anybody.
bool canReceive(const ReceivingPublic& key) {
    static constexpr std::array<std::uint8_t, 32> anyScalar{1};
    std::array<std::uint8_t, 32> shared{};
    return crypto_scalarmult(shared.data(), anyScalar.data(), key.data()) == 0;
}

} // namespace

Result<DevicePublic> DevicePublic::from(ByteView bytes64) {
    ByteReader reader(bytes64);
    DevicePublic out{reader.array<32>(), reader.array<32>()};
    if (!reader.finished()) return corrupt("The public keys of a device have the wrong length.");
    if (crypto_core_ed25519_is_valid_point(out.signing.data()) != 1)
        return corrupt("The signing key of a device is not a valid key.");
    if (!canReceive(out.receiving)) return corrupt("The receiving key of a device is not a valid key.");
    return out;
}

Bytes DevicePublic::bytes() const { return ByteWriter().bytes(signing).bytes(receiving).take(); }

DeviceId DevicePublic::id() const {
    return DeviceId{labelledHash<16>("valuewright-device-id-v1", {signing, receiving})};
}

SigningKeys SigningKeys::fromSeed(const Secret<32>& seed) {
    SigningKeys out;
    crypto_sign_seed_keypair(out.m_public.data(), out.m_secret.writable().data(), seed.view().data());
    return out;
}

Signature SigningKeys::sign(std::string_view label, ByteView hash) const {
    const Bytes message = signedMessage(label, hash);
    Signature out;
    crypto_sign_detached(out.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return out;
}

DeviceKeys DeviceKeys::fromSeed(const Secret<32>& seed) {
    DeviceKeys out(SigningKeys::fromSeed(deriveKey(seed, "vw_devic", 1)));
    const auto receivingSeed = deriveKey(seed, "vw_devic", 2);
    out.m_public.signing = out.m_signing.publicKey();
    crypto_box_seed_keypair(out.m_public.receiving.data(), out.m_receiving.writable().data(),
                            receivingSeed.view().data());
    return out;
}

Result<SecretBytes> DeviceKeys::openBox(ByteView sealedBox) const {
    const auto refusal = [] { return corrupt("A sealed box does not open with the keys of this device."); };
    if (sealedBox.size() < crypto_box_SEALBYTES) return refusal();
    SecretBytes out(sealedBox.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out.writable().data(), sealedBox.data(), sealedBox.size(),
                             m_public.receiving.data(), m_receiving.view().data()) != 0)
        return refusal();
    return out;
}

bool isSignedBy(const SigningPublic& key, std::string_view label, ByteView hash, ByteView signature) {
    if (signature.size() != std::tuple_size_v<Signature>) return false;
    const Bytes message = signedMessage(label, hash);
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

Bytes sealBox(const ReceivingPublic& recipient, ByteView content) {
    Bytes out(content.size() + crypto_box_SEALBYTES);
    // Only a key of small order makes this fail, and DevicePublic::from lets none in.
    insist(crypto_box_seal(out.data(), content.data(), content.size(), recipient.data()) == 0);
    return out;
}

} // namespace vw
