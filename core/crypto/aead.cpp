// SPDX-License-Identifier: GPL-3.0-or-later
// XChaCha20-Poly1305, and the padding that hides lengths.
//
//   padded = u32 length · content · zeros, in all max(256, Padmé(4 + length)) bytes
//   Padmé(L): with E = floor(log2 L) and S = floor(log2 E) + 1, L rounded up until its last E - S bits are
//   zero (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
//   2019, §4)
#include "core/crypto/hash.h"

#include <sodium.h>

#include <bit>
#include <cstring>

namespace vw {
namespace {

constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t lengthSize = 4;
constexpr std::size_t smallestPadded = 256;

std::size_t padmeSize(std::size_t size) {
    if (size <= smallestPadded) return smallestPadded;
    const std::size_t exponent = std::bit_width(size) - 1U;
    const std::size_t kept = std::bit_width(exponent);
    const std::size_t mask = (std::size_t{1} << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

} // namespace

Bytes encryptAead(KeyView key, const Nonce& nonce, ByteView associated, ByteView plaintext) {
    Bytes out(plaintext.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(), plaintext.size(),
                                               associated.data(), associated.size(), nullptr, nonce.data(),
                                               key.data());
    return out;
}

Result<SecretBytes> decryptAead(KeyView key, const Nonce& nonce, ByteView associated, ByteView ciphertext) {
    const auto refusal = [] {
        return corrupt("Sealed bytes do not open: they were changed, or the key is another.");
    };
    if (ciphertext.size() < tagSize) return refusal();
    SecretBytes out(ciphertext.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.writable().data(), nullptr, nullptr, ciphertext.data(),
                                                   ciphertext.size(), associated.data(), associated.size(),
                                                   nonce.data(), key.data()) != 0)
        return refusal();
    return out;
}

Bytes sealAead(const Secret<32>& key, ByteView associated, ByteView plaintext) {
    Nonce nonce;
    fillRandom(nonce);
    const Bytes ciphertext = encryptAead(key.view(), nonce, associated, plaintext);
    return ByteWriter().bytes(nonce).bytes(ciphertext).take();
}

Result<SecretBytes> openAead(const Secret<32>& key, ByteView associated, ByteView sealed) {
    ByteReader reader(sealed);
    const auto nonce = reader.array<std::tuple_size_v<Nonce>>();
    return decryptAead(key.view(), nonce, associated, reader.bytes(reader.remaining()));
}

SecretBytes padded(ByteView content) {
    SecretBytes out(padmeSize(lengthSize + content.size()));
    const auto target = out.writable();
    for (std::size_t i = 0; i < lengthSize; ++i)
        target[i] = static_cast<std::uint8_t>(content.size() >> (8 * i));
    if (!content.empty()) std::memcpy(target.data() + lengthSize, content.data(), content.size());
    return out;
}

Result<ByteView> unpadded(ByteView bytes) {
    ByteReader reader(bytes);
    const ByteView content = reader.bytes(reader.u32());
    if (!reader.ok()) return corrupt("The padding of sealed bytes names a longer content than there is.");
    if (bytes.size() != padmeSize(lengthSize + content.size()))
        return corrupt("The padding of sealed bytes has another size than its content asks for.");
    const ByteView rest = reader.bytes(reader.remaining());
    if (!rest.empty() && sodium_is_zero(rest.data(), rest.size()) != 1)
        return corrupt("The padding of sealed bytes is not all zeros.");
    return content;
}

} // namespace vw
