// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes, padding, device keys, space keys: each bound to its purpose.
#include "core/crypto/space_key.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

const SpaceId someSpace{{1, 2, 3}};

Bytes wrapContent(std::string_view label, SpaceId space, std::uint32_t epoch, DeviceId device, ByteView key) {
    return ByteWriter()
        .u8(static_cast<std::uint8_t>(label.size()))
        .bytes(viewOf(label))
        .bytes(space.view())
        .u32(epoch)
        .bytes(device.view())
        .bytes(key)
        .take();
}

} // namespace

TEST_CASE("Labels keep hashes of different purposes apart, also where texts run together") {
    must(initialiseCrypto());
    CHECK(labelledHash<32>("a", {viewOf("bc")}) != labelledHash<32>("ab", {viewOf("c")}));
    CHECK(labelledHash<32>("a", {viewOf("b"), viewOf("c")}) == labelledHash<32>("a", {viewOf("bc")}));
    const auto whole = labelledHash<16>("a", {viewOf("b")});
    const auto beginning = labelledHash<4>("a", {viewOf("b")});
    CHECK(std::equal(beginning.begin(), beginning.end(), whole.begin()));
    CHECK(toHex(secretHash<32>("a", {viewOf("b")}).view()) == toHex(labelledHash<32>("a", {viewOf("b")})));
    const auto key = must(Secret<32>::copyOf(Bytes(32, 1)));
    CHECK(!(keyedHash64(key, "a", {}) == keyedHash64(Secret<32>::blank(), "a", {})));
    CHECK(!(deriveKey(key, "vw_space", 1) == deriveKey(key, "vw_space", 2)));
    CHECK(!(deriveKey(key, "vw_space", 1) == deriveKey(key, "vw_devrt", 1)));
}

TEST_CASE("Padding has the sizes of Padmé and nothing else is read back") {
    must(initialiseCrypto());
    // By hand from Nikitin et al. 2019, §4: E = floor(log2 L), S = floor(log2 E) + 1, last E - S bits zero.
    const auto [content, size] =
        GENERATE(table<std::size_t, std::size_t>({{0, 256},
                                                  {252, 256},
                                                  {253, 272},       // 257: E 8, S 4, steps of 16
                                                  {268, 272},       // 272 stays
                                                  {269, 288},       // 273
                                                  {508, 512},       // 512: E 9, steps of 32
                                                  {509, 544},       // 513
                                                  {65'532, 65'536}, // 2^16: E 16, S 5
                                                  {65'533, 67'584}, // steps of 2^11
                                                  {1'048'573, 1'081'344}}));
    const SecretBytes bytes = padded(Bytes(content, 0xaa));
    CHECK(bytes.size() == size);
    CHECK(copyOf(must(unpadded(bytes.view()))) == Bytes(content, 0xaa));
    if (size > content + 4) {
        CHECK(!unpadded(flipped(copyOf(bytes.view()), size - 1)).ok());
        CHECK(!unpadded(flipped(copyOf(bytes.view()), content + 4)).ok());
    }
    CHECK(!unpadded(bytes.view().first(size - 1)).ok());
    CHECK(!unpadded(ByteView()).ok());
}

TEST_CASE("Sealed bytes open with their key and context only") {
    must(initialiseCrypto());
    const auto key = Secret<32>::random();
    const Bytes sealed = sealAead(key, viewOf("here"), viewOf("content"));
    CHECK(sealed.size() == 24 + 7 + 16);
    CHECK(textOf(must(openAead(key, viewOf("here"), sealed)).view()) == "content");
    const std::string refusal = openAead(key, viewOf("there"), sealed).error().sentence;
    CHECK(openAead(Secret<32>::random(), viewOf("here"), sealed).error().sentence == refusal);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        CHECK(openAead(key, viewOf("here"), flipped(sealed, i)).error().sentence == refusal);
        CHECK(openAead(key, viewOf("here"), ByteView(sealed).first(i)).error().sentence == refusal);
    }
}

TEST_CASE("A device's keys come from its seed, and sign under labels") {
    const DeviceKeys keys = deviceKeys(1), same = deviceKeys(1), other = deviceKeys(2);
    CHECK(keys.publicKeys() == same.publicKeys());
    CHECK(keys.id() != other.id());
    CHECK(must(DevicePublic::from(keys.publicKeys().bytes())) == keys.publicKeys());
    const auto hash = labelledHash<32>("h", {});
    const Signature signature = keys.sign("purpose", hash);
    const SigningPublic& key = keys.publicKeys().signing;
    CHECK(isSignedBy(key, "purpose", hash, signature));
    CHECK(!isSignedBy(key, "purposf", hash, signature));
    CHECK(!isSignedBy(key, "purpose", labelledHash<32>("i", {}), signature));
    CHECK(!isSignedBy(other.publicKeys().signing, "purpose", hash, signature));
    CHECK(!isSignedBy(key, "purpose", hash, ByteView(signature).first(63)));
    CHECK(!isSignedBy(key, "purpose", hash, ByteView()));
}

TEST_CASE("A box opens for the device it was sealed to only") {
    const DeviceKeys keys = deviceKeys(1), other = deviceKeys(2);
    const Bytes box = sealBox(keys.publicKeys().receiving, viewOf("content"));
    CHECK(textOf(must(keys.openBox(box)).view()) == "content");
    CHECK(other.openBox(box).error().code == ErrorCode::corrupt);
    for (std::size_t i = 0; i < box.size(); ++i) {
        CHECK(!keys.openBox(flipped(box, i)).ok());
        CHECK(!keys.openBox(ByteView(box).first(i)).ok());
    }
}

TEST_CASE("A wrapped key is taken by its device, for its space and epoch, as the key the log names") {
    const DeviceKeys keys = deviceKeys(1), other = deviceKeys(2);
    const SpaceKey key = SpaceKey::generate(someSpace, 3);
    const Bytes wrap = key.wrapFor(keys.publicKeys());
    CHECK(wrap.size() == 136);
    CHECK(must(SpaceKey::unwrap(wrap, keys, someSpace, 3, key.id())).id() == key.id());
    const std::string elsewhere = "A wrapped key was made for another space, epoch or device.";
    CHECK(SpaceKey::unwrap(wrap, keys, SpaceId{{9}}, 3, key.id()).error().sentence == elsewhere);
    CHECK(SpaceKey::unwrap(wrap, keys, someSpace, 2, key.id()).error().sentence == elsewhere);
    CHECK(SpaceKey::unwrap(wrap, keys, someSpace, 3, KeyId{{1}}).error().sentence ==
          "A wrapped key is not the key that the space's log names.");
    CHECK(SpaceKey::unwrap(wrap, other, someSpace, 3, key.id()).error().code == ErrorCode::corrupt);
    CHECK(!SpaceKey::unwrap(flipped(wrap, 100), keys, someSpace, 3, key.id()).ok());
}

TEST_CASE("A box that was sealed to a device for another one, or for another purpose, is no wrap") {
    const DeviceKeys keys = deviceKeys(1);
    const SpaceKey key = must(SpaceKey::from(someSpace, 3, Bytes(32, 5)));
    const auto sentence = [&](const Bytes& content) {
        const Bytes box = sealBox(keys.publicKeys().receiving, content);
        const auto out = SpaceKey::unwrap(box, keys, someSpace, 3, key.id());
        return out.ok() ? std::string() : out.error().sentence;
    };
    const std::string label = "valuewright-wrap-v1";
    CHECK(sentence(wrapContent(label, someSpace, 3, keys.id(), Bytes(32, 5))).empty());
    const std::string elsewhere = "A wrapped key was made for another space, epoch or device.";
    CHECK(sentence(wrapContent(label, someSpace, 3, deviceKeys(2).id(), Bytes(32, 5))) == elsewhere);
    CHECK(sentence(wrapContent("valuewright-wrap-v2", someSpace, 3, keys.id(), Bytes(32, 5))) == elsewhere);
    CHECK(sentence(wrapContent(label, someSpace, 3, keys.id(), Bytes(31, 5))) ==
          "A wrapped key has the wrong length.");
    CHECK(sentence(wrapContent(label, someSpace, 3, keys.id(), Bytes(33, 5))) ==
          "A wrapped key has the wrong length.");
    CHECK(sentence(wrapContent(label, someSpace, 3, keys.id(), Bytes(32, 6))) ==
          "A wrapped key is not the key that the space's log names.");
}

TEST_CASE("A key id commits to space, epoch and key") {
    const auto id = [](SpaceId space, std::uint32_t epoch, std::uint8_t fill) {
        return must(SpaceKey::from(space, epoch, Bytes(32, fill))).id();
    };
    CHECK(id(someSpace, 1, 1) == id(someSpace, 1, 1));
    CHECK(id(someSpace, 1, 1) != id(someSpace, 2, 1));
    CHECK(id(someSpace, 1, 1) != id(SpaceId{}, 1, 1));
    CHECK(id(someSpace, 1, 1) != id(someSpace, 1, 2));
    CHECK(SpaceKey::from(someSpace, 1, Bytes(31)).error().code == ErrorCode::badInput);
}

TEST_CASE("An earlier key opens under the next one of the same space only") {
    const SpaceKey first = SpaceKey::generate(someSpace, 1), second = SpaceKey::generate(someSpace, 2);
    const Bytes sealed = second.sealPrevious(first);
    CHECK(sealed.size() == 72);
    CHECK(must(second.openPrevious(sealed, first.id())).id() == first.id());
    CHECK(second.openPrevious(sealed, second.id()).error().sentence ==
          "A sealed earlier key is not the key that the space's log names.");
    CHECK(!SpaceKey::generate(someSpace, 2).openPrevious(sealed, first.id()).ok());
    for (std::size_t i = 0; i < sealed.size(); ++i)
        CHECK(!second.openPrevious(flipped(sealed, i), first.id()).ok());
    CHECK(first.openPrevious(sealed, first.id()).error().code == ErrorCode::notFound);
    // The same key bytes in another epoch: the context differs.
    const SpaceKey third = must(SpaceKey::from(someSpace, 3, Bytes(32, 1)));
    const SpaceKey fourth = must(SpaceKey::from(someSpace, 4, Bytes(32, 1)));
    CHECK(!fourth.openPrevious(third.sealPrevious(second), second.id()).ok());
}

} // namespace vw::test
