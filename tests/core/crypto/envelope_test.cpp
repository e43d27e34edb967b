// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes: what is sealed comes back, and no byte of one can be changed without being found, each field
// with a sentence of its own (docs/formats/envelope.md, "Order of checks").
#include "core/crypto/envelope.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

#include <set>

namespace vw::test {
namespace {

/// One envelope of the client's device in a pair's space, and everything needed to judge it.
struct Sealed {
    TestPair pair;
    const DeviceKeys& author = pair.client.device();
    Bytes bytes = seal(viewOf("said once"));

    Bytes seal(ByteView payload, std::uint64_t seq = 1, EnvelopeId prev = {}) {
        return must(sealEnvelope(pair.space.place(author, seq, prev), pair.space.key(), author, payload));
    }

    /// All checks in their order; the payload, or the first refusal.
    Result<std::string> judge(ByteView envelope) {
        VW_TRY(const EnvelopeView view, EnvelopeView::read(envelope));
        VW_CHECK(checkAuthor(view, pair.space.log, pair.space.identities));
        VW_TRY(const SecretBytes payload, view.open(pair.space.key()));
        return textOf(payload.view());
    }
};

constexpr auto signatureSentence = "The signature of an envelope does not fit its content and its author.";

struct Field {
    const char* name;
    std::size_t offset;
    std::size_t size;
    std::uint8_t mask; ///< for the first byte of the field
    const char* sentence;
};

/// A change of one byte in each field, with no new signature.
constexpr std::array changedFields{
    Field{"magic", 0, 4, 1, "These bytes are not an envelope that this version can read."},
    Field{"kind", 4, 1, 0x80, "An envelope is of a kind that does not exist."},
    Field{"flags", 5, 1, 1, "An envelope has flags that do not exist."},
    Field{"header length", 6, 2, 1, "An envelope names another length of its header."},
    Field{"space", 8, 16, 1, "An envelope belongs to another space."},
    Field{"epoch", 24, 4, 2,
          "An envelope was sealed under another epoch than the one current at its membership record."},
    Field{"author", 28, 16, 1, "The author of an envelope is not a device of a member."},
    Field{"seq", 44, 8, 2, "An envelope that is not a device's first names none before it."},
    Field{"prev", 52, 32, 1, "The first envelope of a device names one before it."},
    Field{"membership hash", 88, 16, 1, "An envelope names a membership record that never was."},
    Field{"length", 160, 4, 1, "An envelope names another length of its content."},
    Field{"signature", 164 + 256 + 16, 64, 1, signatureSentence},
};

/// A change of one byte under a valid signature: what a dishonest member could send.
constexpr std::array changedAndSigned{
    Field{"nonce", 104, 24, 1, "An envelope was sealed with another key than the one its space's log names."},
    Field{"commitment", 128, 32, 1,
          "An envelope was sealed with another key than the one its space's log names."},
    Field{"ciphertext", 164, 256, 1, "Sealed bytes do not open: they were changed, or the key is another."},
    Field{"tag", 164 + 256, 16, 1, "Sealed bytes do not open: they were changed, or the key is another."},
};

} // namespace

TEST_CASE("What is sealed comes back, in an envelope of the padded size") {
    Sealed sealed;
    // Sizes of 4 + payload by the rule in docs/formats/envelope.md: at least 256, then Padmé. 257 → 272 and
    // 1100 → 1152 and 60,004 → 61,440 by hand: floor(log2 L) = 8, 10, 15 keep 4 significant bits behind the
    // first.
    const auto [payloadSize, paddedSize] = GENERATE(table<std::size_t, std::size_t>(
        {{0, 256}, {1, 256}, {252, 256}, {253, 272}, {1096, 1152}, {60'000, 61'440}}));
    const std::string payload(payloadSize, 'x');
    const Bytes bytes = sealed.seal(viewOf(payload));
    CHECK(bytes.size() == envelopeOverhead + paddedSize);
    CHECK(bytes.size() <= envelopeLimit);
    CHECK(must(sealed.judge(bytes)) == payload);
}

TEST_CASE("A place survives the way through the header") {
    Sealed sealed;
    EnvelopePlace place = sealed.pair.space.place(sealed.author, 0x0102030405060708, EnvelopeId{{1, 2, 3}});
    place.kind = GENERATE(EnvelopeKind::operations, EnvelopeKind::checkpoint, EnvelopeKind::headsReceipt,
                          EnvelopeKind::blobManifest);
    const Bytes bytes = must(sealEnvelope(place, sealed.pair.space.key(), sealed.author, {}));
    CHECK(must(EnvelopeView::read(bytes)).place() == place);
}

TEST_CASE("The same payload is never sealed to the same bytes") {
    Sealed sealed;
    const Bytes again = sealed.seal(viewOf("said once"));
    CHECK(must(EnvelopeView::read(again)).id() != must(EnvelopeView::read(sealed.bytes)).id());
}

TEST_CASE("A payload over the limit is not sealed") {
    Sealed sealed;
    const Bytes payload(payloadLimit + 1);
    CHECK(
        sealEnvelope(sealed.pair.space.place(sealed.author), sealed.pair.space.key(), sealed.author, payload)
            .error()
            .code == ErrorCode::tooLarge);
}

TEST_CASE("Nothing is sealed at a place that does not fit the keys or itself") {
    Sealed sealed;
    const TestSpace& space = sealed.pair.space;
    const auto refusal = [&](auto change) {
        EnvelopePlace place = space.place(sealed.author, 2, EnvelopeId{{9}});
        change(place);
        return sealEnvelope(place, space.key(), sealed.author, {}).error().code;
    };
    CHECK(refusal([&](EnvelopePlace& p) { p.author = sealed.pair.coach.device().id(); }) ==
          ErrorCode::badInput);
    CHECK(refusal([](EnvelopePlace& p) { p.space.raw[0] ^= 1; }) == ErrorCode::badInput);
    CHECK(refusal([](EnvelopePlace& p) { p.epoch = 2; }) == ErrorCode::badInput);
    CHECK(refusal([](EnvelopePlace& p) { p.epoch = 0; }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.seq = 0; }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.seq = 1; }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.prev = {}; }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.membership.seq = 0; }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.kind = static_cast<EnvelopeKind>(0); }) == ErrorCode::corrupt);
    CHECK(refusal([](EnvelopePlace& p) { p.kind = static_cast<EnvelopeKind>(5); }) == ErrorCode::corrupt);
}

TEST_CASE("A changed byte in any field is refused with the sentence of that field") {
    Sealed sealed;
    std::set<std::string> sentences;
    for (const Field& field : changedFields) {
        INFO(field.name);
        CHECK(sealed.judge(flipped(sealed.bytes, field.offset, field.mask)).error().sentence ==
              field.sentence);
        CHECK(sentences.insert(field.sentence).second);
    }
    // The number of the cited record: a genuine envelope of a later record would wait.
    CHECK(sealed.judge(flipped(sealed.bytes, 84, 0x10)).error().sentence == signatureSentence);
}

TEST_CASE("A changed byte under a valid signature is refused by the checks behind the signature") {
    Sealed sealed;
    for (const Field& field : changedAndSigned) {
        INFO(field.name);
        for (std::size_t i = 0; i < field.size; ++i) {
            const Bytes changed = flipped(sealed.bytes, field.offset + i);
            CHECK(sealed.judge(changed).error().sentence == signatureSentence);
            CHECK(sealed.judge(resignEnvelope(changed, sealed.author)).error().sentence == field.sentence);
        }
    }
}

TEST_CASE("Every single byte counts") {
    Sealed sealed;
    for (std::size_t i = 0; i < sealed.bytes.size(); ++i)
        for (const std::uint8_t mask : {0x01, 0x80})
            if (sealed.judge(flipped(sealed.bytes, i, mask)).ok()) FAIL("byte " << i << " can be changed");
}

TEST_CASE("Header fields that still make sense are held by commitment, signed or not") {
    Sealed sealed;
    const auto sentence = [&](std::size_t offset, std::uint8_t mask) {
        return sealed.judge(resignEnvelope(flipped(sealed.bytes, offset, mask), sealed.author))
            .error()
            .sentence;
    };
    const auto otherKey = "An envelope was sealed with another key than the one its space's log names.";
    CHECK(sentence(4, 2) == otherKey);                          // kind 1 → 3
    Bytes moved = flipped(flipped(sealed.bytes, 44, 2), 52, 7); // seq 1 → 3 with a prev
    CHECK(sealed.judge(moved).error().sentence == signatureSentence);
    CHECK(sealed.judge(resignEnvelope(moved, sealed.author)).error().sentence == otherKey);
}

TEST_CASE("Somebody else's signature does not help") {
    Sealed sealed;
    CHECK(sealed.judge(resignEnvelope(sealed.bytes, sealed.pair.coach.device())).error().sentence ==
          signatureSentence);
}

TEST_CASE("Another signature over the same content is the same envelope") {
    Sealed sealed;
    const Bytes other = flipped(sealed.bytes, sealed.bytes.size() - 1);
    CHECK(must(EnvelopeView::read(other)).id() == must(EnvelopeView::read(sealed.bytes)).id());
    CHECK(must(EnvelopeView::read(flipped(sealed.bytes, 170))).id() !=
          must(EnvelopeView::read(sealed.bytes)).id());
}

TEST_CASE("An envelope cut short anywhere, or continued, is refused") {
    Sealed sealed;
    for (std::size_t size = 0; size < sealed.bytes.size(); ++size)
        if (EnvelopeView::read(ByteView(sealed.bytes).first(size)).ok())
            FAIL("length " << size << " is taken");
    Bytes longer = sealed.bytes;
    longer.push_back(0);
    CHECK(EnvelopeView::read(longer).error().sentence == "An envelope names another length of its content.");
    CHECK(EnvelopeView::read(ByteView(sealed.bytes).first(envelopeOverhead - 1)).error().sentence ==
          "An envelope is cut short.");
}

TEST_CASE("An envelope over 64 KiB is refused by its size alone") {
    CHECK(EnvelopeView::read(Bytes(envelopeLimit + 1)).error().code == ErrorCode::tooLarge);
    CHECK(EnvelopeView::read(Bytes(envelopeLimit)).error().code == ErrorCode::unknownFormat);
}

TEST_CASE("Padding by other rules is refused even when everything else is valid") {
    Sealed sealed;
    const auto sentence = [&](const Bytes& plaintext) {
        return sealed
            .judge(sealUnpadded(sealed.pair.space.place(sealed.author), sealed.pair.space.key(),
                                sealed.author, plaintext))
            .error()
            .sentence;
    };
    Bytes plaintext(256);
    plaintext[0] = 2;
    CHECK(sealed
              .judge(sealUnpadded(sealed.pair.space.place(sealed.author), sealed.pair.space.key(),
                                  sealed.author, plaintext))
              .ok());
    plaintext[255] = 1;
    CHECK(sentence(plaintext) == "The padding of sealed bytes is not all zeros.");
    plaintext[255] = 0;
    plaintext[0] = 253;
    CHECK(sentence(plaintext) == "The padding of sealed bytes names a longer content than there is.");
    plaintext[3] = 0xff;
    CHECK(sentence(plaintext) == "The padding of sealed bytes names a longer content than there is.");
    CHECK(sentence(Bytes(255)) == "The padding of sealed bytes has another size than its content asks for.");
    CHECK(sentence(Bytes(272)) == "The padding of sealed bytes has another size than its content asks for.");
    CHECK(sentence(Bytes(3)) == "The padding of sealed bytes names a longer content than there is.");
}

TEST_CASE("An envelope opens with its own key only") {
    Sealed sealed;
    const auto view = must(EnvelopeView::read(sealed.bytes));
    const SpaceId space = sealed.pair.space.id();
    CHECK(view.open(SpaceKey::generate(space, 2)).error().code == ErrorCode::badInput);
    CHECK(view.open(SpaceKey::generate(SpaceId{{1}}, 1)).error().code == ErrorCode::badInput);
    CHECK(view.open(SpaceKey::generate(space, 1)).error().sentence ==
          "An envelope was sealed with another key than the one its space's log names.");
}

} // namespace vw::test
