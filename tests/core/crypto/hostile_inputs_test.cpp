// SPDX-License-Identifier: GPL-3.0-or-later
// What an attacker may hand to each primitive, after the cases of Wycheproof, through our own functions: keys
// of small order, numbers written in a second way, and everything that was changed, cut, made longer or taken
// from elsewhere.
#include "core/crypto/passphrase.h"
#include "core/crypto/sealed_stream.h"
#include "core/crypto/space_key.h"
#include "tests/support/forging.h"
#include "tests/support/frozen_vectors.h"
#include "tests/support/people.h"

#include <sodium.h>

namespace vw::test {
namespace {

Bytes hex(std::string_view text) { return must(fromHex(text)); }

template <std::size_t N>
std::array<std::uint8_t, N> fixed(ByteView bytes) {
    std::array<std::uint8_t, N> out{};
    std::copy_n(bytes.begin(), N, out.begin());
    return out;
}

Bytes counting(std::uint8_t start, std::size_t size) {
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::uint8_t>(start + i);
    return out;
}

/// The points of order 1, 2, 4 and 8 of edwards25519 with either sign (RFC 8032 §5.1; the two y of order 8
/// solve d·y⁴ + 2y² - 1 = 0 in x² = y²). The signs of x = 0 and all y ≥ p are further ways to write some of
/// them.
std::vector<Bytes> smallOrderKeys() {
    std::vector<Bytes> out;
    for (const char* y : {"0100000000000000000000000000000000000000000000000000000000000000",
                          "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                          "0000000000000000000000000000000000000000000000000000000000000000",
                          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"}) {
        out.push_back(hex(y));
        out.push_back(flipped(hex(y), 31, 0x80));
    }
    return out;
}

/// Every y that is written as y + p, p = 2^255 - 19, with either sign.
std::vector<Bytes> largeKeys() {
    std::vector<Bytes> out;
    for (int low = 0xed; low <= 0xff; ++low)
        for (const std::uint8_t high : {0x7f, 0xff}) {
            Bytes key(32, 0xff);
            key.front() = static_cast<std::uint8_t>(low);
            key.back() = high;
            out.push_back(key);
        }
    return out;
}

/// S + L: the same number modulo the order of the group, L of RFC 8032 §5.1.
Signature withLargerS(Signature signature) {
    const Bytes order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    unsigned carry = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        carry += signature[32 + i] + unsigned{order[i]};
        signature[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
    REQUIRE(carry == 0);
    return signature;
}

struct Signed {
    DeviceKeys keys = deviceKeys(1);
    Bytes hash = counting(1, 32);
    Signature signature = keys.sign("label", hash);
    [[nodiscard]] bool holds(const SigningPublic& key, const Signature& with) const {
        return isSignedBy(key, "label", hash, with);
    }
};

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
struct Draft {
    Secret<32> key = must(Secret<32>::copyOf(counting(0x80, 32)));
    Nonce nonce = fixed<24>(counting(0x40, 24));
    Bytes associated = hex("50515253c0c1c2c3c4c5c6c7");
    std::string plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
                        "for the future, sunscreen would be it.";
    Bytes sealed = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                       "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                       "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                       "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    [[nodiscard]] bool opens(const Nonce& with, ByteView context, ByteView bytes) const {
        return decryptAead(key.view(), with, context, bytes).ok();
    }
};

Bytes joined(ByteView a, ByteView b) { return ByteWriter().bytes(a).bytes(b).take(); }

} // namespace

TEST_CASE("Ed25519: the vector of RFC 8032 that has our shape, and every bit of it") {
    must(initialiseCrypto());
    const FrozenVectors vectors("rfc8032");
    const auto key = fixed<32>(vectors.bytes("public"));
    const Bytes message = vectors.bytes("message"), signature = vectors.bytes("signature");
    const std::string label = textOf(ByteView(message).subspan(1, 8));
    const ByteView rest = ByteView(message).subspan(9);
    CHECK(isSignedBy(key, label, rest, signature));
    for (std::size_t bit = 0; bit < 8 * signature.size(); ++bit)
        if (isSignedBy(key, label, rest,
                       flipped(signature, bit / 8, static_cast<std::uint8_t>(1U << bit % 8))))
            FAIL("bit " << bit << " of the signature");
    for (std::size_t bit = 0; bit < 256; ++bit) {
        const auto other = fixed<32>(flipped(copyOf(key), bit / 8, static_cast<std::uint8_t>(1U << bit % 8)));
        if (isSignedBy(other, label, rest, signature)) FAIL("bit " << bit << " of the key");
    }
    // The border between label and content cannot be moved.
    CHECK_FALSE(isSignedBy(key, label + static_cast<char>(rest[0]), rest.subspan(1), signature));
    CHECK_FALSE(isSignedBy(key, "", ByteView(message).subspan(1), signature));
}

TEST_CASE("Ed25519: a signature has one form and one length") {
    const Signed good;
    const SigningPublic& key = good.keys.publicKeys().signing;
    REQUIRE(good.holds(key, good.signature));
    CHECK_FALSE(good.holds(key, withLargerS(good.signature)));
    for (const std::uint8_t bit : {0x20, 0x40, 0x80}) { // S ≥ 2^253
        Signature large = good.signature;
        large[63] |= bit;
        CHECK_FALSE(good.holds(key, large));
    }
    for (const std::size_t size : {0, 1, 32, 63})
        CHECK_FALSE(isSignedBy(key, "label", good.hash, ByteView(good.signature).first(size)));
    CHECK_FALSE(isSignedBy(key, "label", good.hash, joined(good.signature, Bytes(1))));
    CHECK_FALSE(good.holds(key, Signature{}));
    Signature noS = good.signature;
    std::fill(noS.begin() + 32, noS.end(), std::uint8_t{0});
    CHECK_FALSE(good.holds(key, noS));
}

TEST_CASE("Ed25519: keys and points of small order sign nothing") {
    const Signed good;
    for (const Bytes& point : smallOrderKeys()) {
        // With S = 0 and R of small order the equation holds for a part of all messages under such a key.
        for (const Bytes& r : smallOrderKeys())
            CHECK_FALSE(good.holds(fixed<32>(point), fixed<64>(joined(r, Bytes(32)))));
        CHECK_FALSE(good.holds(good.keys.publicKeys().signing,
                               fixed<64>(joined(point, ByteView(good.signature).last(32)))));
    }
    for (const Bytes& r : largeKeys())
        CHECK_FALSE(good.holds(good.keys.publicKeys().signing,
                               fixed<64>(joined(r, ByteView(good.signature).last(32)))));
}

TEST_CASE("Ed25519: no device has a key of small or mixed order, or one written in a second way") {
    const DevicePublic good = deviceKeys(1).publicKeys();
    const auto taken = [&](ByteView signing) {
        return DevicePublic::from(joined(signing, good.receiving)).ok();
    };
    REQUIRE(taken(good.signing));
    for (const Bytes& key : smallOrderKeys())
        CHECK_FALSE(taken(key));
    for (const Bytes& key : largeKeys())
        CHECK_FALSE(taken(key));
    Bytes mixed(32); // a good key and a point of order 8: signatures hold for both by some rules
    REQUIRE(crypto_core_ed25519_add(mixed.data(), good.signing.data(), smallOrderKeys()[6].data()) == 0);
    CHECK_FALSE(taken(mixed));
    CHECK_FALSE(
        taken(hex("0200000000000000000000000000000000000000000000000000000000000000"))); // on no curve
}

/// cr.yp.to/ecdh.html#validate, and the same with the bit set that RFC 7748 §5 ignores.
TEST_CASE("X25519: no device has a key with which everybody shares a secret") {
    const DevicePublic good = deviceKeys(1).publicKeys();
    for (const char* text : {"0000000000000000000000000000000000000000000000000000000000000000",
                             "0100000000000000000000000000000000000000000000000000000000000000",
                             "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                             "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                             "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                             "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                             "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        for (const std::uint8_t ignored : {0x00, 0x80}) {
            const Bytes key = flipped(hex(text), 31, ignored);
            CHECK_FALSE(DevicePublic::from(joined(good.signing, key)).ok());
        }
}

TEST_CASE("X25519: a box whose sender shares a known secret with everybody does not open") {
    const DeviceKeys keys = deviceKeys(1);
    const ReceivingPublic& own = keys.publicKeys().receiving;
    // A sealed box by hand: sender's key · secretbox under H(shared point), nonce BLAKE2b-24(sender,
    // receiver).
    const auto boxFrom = [&](const Bytes& sender, const Bytes& key) {
        const Bytes both = joined(sender, own);
        Bytes nonce(24), box(16 + 7);
        crypto_generichash(nonce.data(), nonce.size(), both.data(), both.size(), nullptr, 0);
        crypto_secretbox_easy(box.data(), viewOf("content").data(), 7, nonce.data(), key.data());
        return joined(sender, box);
    };
    Bytes sender(32), secret(32), key(32);
    crypto_box_keypair(sender.data(), secret.data());
    REQUIRE(crypto_box_beforenm(key.data(), own.data(), secret.data()) == 0);
    CHECK(keys.openBox(boxFrom(sender, key)).ok());
    const Bytes nobody(32); // of small order: the shared point is zero whoever receives
    crypto_core_hsalsa20(key.data(), nobody.data(), nobody.data(), nullptr);
    CHECK_FALSE(keys.openBox(boxFrom(nobody, key)).ok());
}

TEST_CASE("A box is whole, for one receiver, from one sender") {
    const DeviceKeys keys = deviceKeys(1);
    const Bytes box = sealBox(keys.publicKeys().receiving, viewOf("content"));
    const Bytes other = sealBox(keys.publicKeys().receiving, viewOf("content"));
    CHECK_FALSE(keys.openBox(joined(box, Bytes(1))).ok());
    CHECK_FALSE(keys.openBox(joined(ByteView(box).first(32), ByteView(other).subspan(32))).ok());
    CHECK_FALSE(keys.openBox(Bytes(48)).ok());
    CHECK(must(keys.openBox(sealBox(keys.publicKeys().receiving, {}))).size() == 0);
}

TEST_CASE("XChaCha20-Poly1305: the vector of the draft, and every bit of it") {
    const Draft draft;
    CHECK(encryptAead(draft.key.view(), draft.nonce, draft.associated, viewOf(draft.plain)) == draft.sealed);
    CHECK(textOf(must(decryptAead(draft.key.view(), draft.nonce, draft.associated, draft.sealed)).view()) ==
          draft.plain);
    for (std::size_t bit = 0; bit < 8 * draft.sealed.size(); ++bit)
        if (draft.opens(draft.nonce, draft.associated,
                        flipped(draft.sealed, bit / 8, static_cast<std::uint8_t>(1U << bit % 8))))
            FAIL("bit " << bit << " of what was sealed");
    for (std::size_t bit = 0; bit < 8 * draft.nonce.size(); ++bit) {
        const Bytes nonce = flipped(copyOf(draft.nonce), bit / 8, static_cast<std::uint8_t>(1U << bit % 8));
        if (draft.opens(fixed<24>(nonce), draft.associated, draft.sealed))
            FAIL("bit " << bit << " of the nonce");
    }
    for (std::size_t i = 0; i < draft.associated.size(); ++i)
        CHECK_FALSE(draft.opens(draft.nonce, flipped(draft.associated, i), draft.sealed));
}

TEST_CASE("XChaCha20-Poly1305: nothing opens that was cut, made longer, or moved between text and context") {
    const Draft draft;
    for (std::size_t size = 0; size < draft.sealed.size(); ++size)
        if (draft.opens(draft.nonce, draft.associated, ByteView(draft.sealed).first(size)))
            FAIL("size " << size);
    CHECK_FALSE(draft.opens(draft.nonce, draft.associated, joined(draft.sealed, Bytes(1))));
    CHECK_FALSE(draft.opens(draft.nonce, draft.associated, joined(Bytes(1), draft.sealed)));
    CHECK_FALSE(draft.opens(draft.nonce, joined(draft.associated, Bytes(1)), draft.sealed));
    CHECK_FALSE(draft.opens(draft.nonce, ByteView(draft.associated).first(11), draft.sealed));
    CHECK_FALSE(draft.opens(draft.nonce, {}, draft.sealed));
    CHECK_FALSE(draft.opens(draft.nonce, joined(draft.associated, ByteView(draft.sealed).first(1)),
                            ByteView(draft.sealed).subspan(1)));
    const ByteView text = ByteView(draft.sealed).first(draft.sealed.size() - 16);
    for (const Bytes& tag : {Bytes(16), Bytes(16, 0xff), Bytes(15), Bytes(17), Bytes()})
        CHECK_FALSE(draft.opens(draft.nonce, draft.associated, joined(text, tag)));
    // Nothing at all was sealed: the tag alone still binds key, nonce and context.
    const Bytes empty = encryptAead(draft.key.view(), draft.nonce, draft.associated, {});
    CHECK(empty.size() == 16);
    CHECK(draft.opens(draft.nonce, draft.associated, empty));
    CHECK_FALSE(draft.opens(draft.nonce, {}, empty));
}

TEST_CASE("Sealed bytes shorter than a nonce and a tag do not open") {
    must(initialiseCrypto());
    const auto key = Secret<32>::blank();
    for (const std::size_t size : {0, 1, 23, 24, 39, 40})
        CHECK_FALSE(openAead(key, {}, Bytes(size)).ok());
}

TEST_CASE("A sealed stream: every bit of its header and its chunks, and chunks given twice") {
    must(initialiseCrypto());
    const auto key = Secret<32>::random();
    StreamSealer sealer(key);
    const Bytes header = sealer.header();
    const Bytes first = sealer.seal(viewOf("first"), viewOf("file"), StreamEnd::more);
    const Bytes second = sealer.seal({}, viewOf("file"), StreamEnd::last);
    const auto opens = [&](ByteView head, const std::vector<std::pair<Bytes, StreamEnd>>& chunks) {
        auto opener = StreamOpener::create(key, head);
        if (!opener.ok()) return false;
        for (const auto& [chunk, end] : chunks) {
            if (chunk.size() < streamChunkOverhead) return false;
            Bytes out(chunk.size() - streamChunkOverhead);
            if (!opener->open(chunk, viewOf("file"), end, out).ok()) return false;
        }
        return true;
    };
    REQUIRE(opens(header, {{first, StreamEnd::more}, {second, StreamEnd::last}}));
    for (std::size_t i = 0; i < header.size(); ++i)
        CHECK_FALSE(opens(flipped(header, i), {{first, StreamEnd::more}}));
    for (std::size_t i = 0; i < first.size(); ++i)
        CHECK_FALSE(opens(header, {{flipped(first, i), StreamEnd::more}}));
    for (std::size_t i = 0; i < second.size(); ++i)
        CHECK_FALSE(opens(header, {{first, StreamEnd::more}, {flipped(second, i), StreamEnd::last}}));
    CHECK_FALSE(opens(header, {{first, StreamEnd::more}, {first, StreamEnd::more}}));
    CHECK_FALSE(opens(header, {{second, StreamEnd::last}}));
    CHECK_FALSE(opens(header, {{joined(first, Bytes(1)), StreamEnd::more}}));
    CHECK_FALSE(opens(header, {{Bytes(first.begin(), first.end() - 1), StreamEnd::more}}));
    CHECK_FALSE(opens(ByteView(header).first(23), {}));
    CHECK_FALSE(opens(joined(header, Bytes(1)), {}));
}

/// Computed with hashlib.blake2b of Python 3.11; the first two also in the BLAKE2 authors' blake2b-kat.txt,
/// unkeyed.
TEST_CASE("BLAKE2b: hashes, keyed hashes and derived keys are what others compute") {
    must(initialiseCrypto());
    CHECK(toHex(labelledHash<64>("", {})) ==
          "2fa3f686df876995167e7c2e5d74c4c7b6e48f8068fe0e44208344d480f7904c"
          "36963e44115fe3eb2a3ac8694c28bcb4f5a0f3276f2e79487d8219057a506e4b");
    CHECK(toHex(labelledHash<64>("", {Bytes{1}})) ==
          "1c08798dc641aba9dee435e22519a4729a09b2bfe0ff00ef2dcd8ed6f8a07d15"
          "eaf4aee52bbf18ab5608a6190f70b90486c8a7d4873710b1115d3debbb4327b5");
    const auto key = must(Secret<32>::copyOf(counting(0, 32)));
    CHECK(toHex(keyedHash64(key, "", {Bytes{1}, Bytes{2}}).view()) ==
          "2346d2f70d774641a330c2a050bae000985fb90a6619c5512d609c0531b76971"
          "0d92b80cf9a544cbdee6d2ab51fc8b6cc1839245fb63e074409dec7c0dc330c9");
    // salt: the index, little endian; person: the context
    CHECK(toHex(deriveKey(key, "vw_space", 1).view()) ==
          "71c1d2c3baaa5e2686cfe60e5cc03a8522f6356a0dad4e960d360a1cc07be988");
}

/// Computed with the Argon2id of OpenSSL 3 (Python's cryptography 48): 2 passes, 64 MiB, one lane.
TEST_CASE("Argon2id: a stretched passphrase is what others compute, and every part of it counts") {
    must(initialiseCrypto());
    const auto salt = fixed<16>(counting(0, 16));
    const auto stretched = [&](std::string_view words, const PassphraseSalt& with, PassphraseCost cost) {
        return toHex(must(stretchPassphrase(viewOf(words), with, cost)).view());
    };
    const std::string known = "9aab5a81db651bf866ff7b6169794d2ad9bb00f3d95177925a5fca692a34dbd1";
    CHECK(stretched("correct horse", salt, {2, 64}) == known);
    CHECK(stretched("correct horse ", salt, {2, 64}) != known);
    CHECK(stretched(std::string_view("correct horse\0", 14), salt, {2, 64}) != known);
    CHECK(stretched("correct horse", fixed<16>(counting(1, 16)), {2, 64}) != known);
    CHECK(stretched("correct horse", salt, {3, 64}) != known);
    CHECK(stretched("correct horse", salt, {2, 65}) != known);
}

} // namespace vw::test
