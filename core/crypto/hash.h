// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled BLAKE2b, key derivation, signatures and boxes: the only calls into libsodium's primitives.
#pragma once

#include "core/base/ids.h"
#include "core/crypto/secret.h"

#include <initializer_list>

namespace vw {

using Signature = std::array<std::uint8_t, 64>;
using SigningPublic = std::array<std::uint8_t, 32>;   ///< Ed25519
using ReceivingPublic = std::array<std::uint8_t, 32>; ///< X25519
using KeyView = std::span<const std::uint8_t, 32>;
using Nonce = std::array<std::uint8_t, 24>;

/// H-n of docs/formats/README.md: BLAKE2b of N bytes over label and parts. 16 ≤ N ≤ 64 (4 truncates 16).
template <std::size_t N>
std::array<std::uint8_t, N> labelledHash(std::string_view label, std::initializer_list<ByteView> parts);

/// Hk-512: the keyed form.
Secret<64> keyedHash64(const Secret<32>& key, std::string_view label, std::initializer_list<ByteView> parts);

/// H-n whose output is a secret; N is 32 or 64.
template <std::size_t N>
Secret<N> secretHash(std::string_view label, std::initializer_list<ByteView> parts);

/// KDF of docs/formats/README.md; `context` has exactly eight characters.
Secret<32> deriveKey(const Secret<32>& key, std::string_view context, std::uint64_t index);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) where the layout keeps the nonce elsewhere: ciphertext ‖
/// tag.
Bytes encryptAead(KeyView key, const Nonce& nonce, ByteView associated, ByteView plaintext);
/// Error corrupt, always the same sentence, when the bytes do not open.
Result<SecretBytes> decryptAead(KeyView key, const Nonce& nonce, ByteView associated, ByteView ciphertext);

/// The same with a fresh random nonce in front: nonce (24) ‖ ciphertext ‖ tag (16).
Bytes sealAead(const Secret<32>& key, ByteView associated, ByteView plaintext);
Result<SecretBytes> openAead(const Secret<32>& key, ByteView associated, ByteView sealed);

/// `u32 length ‖ content ‖ zeros` up to the Padmé size, at least 256 (docs/formats/envelope.md).
SecretBytes padded(ByteView content);
/// The content inside; error corrupt for any other padding than `padded` writes. Valid as long as `bytes`.
Result<ByteView> unpadded(ByteView bytes);

} // namespace vw
