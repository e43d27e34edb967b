// SPDX-License-Identifier: GPL-3.0-or-later
// The known answers, each with the document it comes from.
#include "core/crypto/self_test.h"

#include "core/base/bytes.h"

#include <sodium.h>

namespace vw {
namespace {

/// Only for the constants of this file, which are well formed.
Bytes hex(std::string_view text) { return fromHex(text).value(); }

/// RFC 7693 appendix A, and the first keyed entry of the BLAKE2 reference's blake2b-kat.
bool blake2bAnswers() {
    Bytes out(64);
    crypto_generichash(out.data(), out.size(), viewOf("abc").data(), 3, nullptr, 0);
    const bool plain = out == hex("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                                  "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    Bytes key(64);
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(i);
    crypto_generichash(out.data(), out.size(), nullptr, 0, key.data(), key.size());
    return plain && out == hex("10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786"
                               "b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568");
}

/// FIPS 180-4's example "abc".
bool sha256Answers() {
    Bytes out(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(out.data(), viewOf("abc").data(), 3);
    return out == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/// RFC 8032 §7.1, TEST 2; then the same signature over another message.
bool ed25519Answers() {
    const Bytes seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    Bytes publicKey(crypto_sign_PUBLICKEYBYTES), secretKey(crypto_sign_SECRETKEYBYTES),
        out(crypto_sign_BYTES);
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    const std::uint8_t message = 0x72, other = 0x73;
    crypto_sign_detached(out.data(), nullptr, &message, 1, secretKey.data());
    return publicKey == hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") &&
           out == hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00") &&
           crypto_sign_verify_detached(out.data(), &message, 1, publicKey.data()) == 0 &&
           crypto_sign_verify_detached(out.data(), &other, 1, publicKey.data()) != 0;
}

/// RFC 7748 §5.2, first vector.
bool x25519Answers() {
    const Bytes scalar = hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
    const Bytes point = hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
    Bytes out(crypto_scalarmult_BYTES);
    return crypto_scalarmult(out.data(), scalar.data(), point.data()) == 0 &&
           out == hex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
}

/// draft-irtf-cfrg-xchacha-03 appendix A.3.1; then with one bit of the tag flipped.
bool xchacha20Poly1305Answers() {
    const Bytes key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const Bytes nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const Bytes associated = hex("50515253c0c1c2c3c4c5c6c7");
    const std::string_view plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
        "for the future, sunscreen would be it.";
    Bytes out(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), back(plain.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, viewOf(plain).data(), plain.size(),
                                               associated.data(), associated.size(), nullptr, nonce.data(),
                                               key.data());
    const bool sealed = out == hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                   "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                   "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                   "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    const auto opens = [&] {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(back.data(), nullptr, nullptr, out.data(),
                                                          out.size(), associated.data(), associated.size(),
                                                          nonce.data(), key.data()) == 0;
    };
    const bool openedRight = opens() && textOf(back) == plain;
    out.back() ^= 1;
    return sealed && openedRight && !opens();
}

} // namespace

Status runSelfTest() {
    struct Primitive {
        const char* name;
        bool (*answers)();
    };
    constexpr std::array<Primitive, 5> primitives{{{"BLAKE2b", blake2bAnswers},
                                                   {"SHA-256", sha256Answers},
                                                   {"Ed25519", ed25519Answers},
                                                   {"X25519", x25519Answers},
                                                   {"XChaCha20-Poly1305", xchacha20Poly1305Answers}}};
    for (const auto& primitive : primitives)
        if (!primitive.answers())
            return Error{ErrorCode::internal, std::string(primitive.name) +
                                                  " of the cryptographic library answers wrongly on this "
                                                  "computer; nothing was opened."};
    return {};
}

} // namespace vw
