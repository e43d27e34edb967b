// SPDX-License-Identifier: GPL-3.0-or-later
// The head and the manifest of a backup (docs/formats/backup.md), broken once in every field.
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"
#include "tests/support/people.h"

using namespace vw;
using namespace vw::test;

namespace {

using cbor::Value;

BackupManifest manifest() {
    BackupManifest out;
    out.head = {UtcMillis{1'790'000'000'000}, IdentityId{{1}}, DeviceId{{2}}, "0.1.0"};
    out.summary.spaces = {{SpaceId{{3}}, 4, RecordHash{{5}}, {}, {{DeviceId{{6}}, 7, EnvelopeId{{8}}}}}};
    return out;
}

Value encoded() {
    must(initialiseCrypto());
    const Bytes piece = signManifest(manifest(), deviceKeys(1));
    return must(cbor::decode(ByteView(piece).first(piece.size() - 64)));
}

std::string refusal(std::int64_t key, Value value) {
    const auto read = decodeManifest(cbor::encode(encoded().set(key, std::move(value))));
    return read.ok() ? "" : read.error().sentence;
}

} // namespace

TEST_CASE("a manifest says what was put in, and each broken field has its sentence") {
    const BackupManifest read = must(decodeManifest(cbor::encode(encoded())));
    CHECK(read.head == manifest().head);
    CHECK(read.summary.spaces[0].heads[0].seq == 7);
    CHECK(refusal(1, Value::integer(2)) ==
          "This backup was made by a newer version of Valuewright; update to read it. Nothing was changed.");
    CHECK(refusal(1, Value::integer(0)) == "The backup names a version that never was.");
    CHECK(refusal(6, Value::array({Value::integer(1)})) ==
          "The backup's manifest counts another number of kinds.");

    const Value id = Value::bytes(Bytes(16)), hash = Value::bytes(Bytes(32)), one = Value::integer(1);
    const auto space = [&](cbor::Array heads) {
        return Value::array({Value::array({id, one, hash, hash, Value::array(std::move(heads))})});
    };
    CHECK(refusal(9, space({Value::array({id, one, hash})})).empty());
    CHECK(refusal(9, space({Value::array({id, one})})) ==
          "A head in the backup's manifest has the wrong number of parts.");
    CHECK(refusal(9, Value::array({Value::array({id, one, hash, hash})})) ==
          "A space in the backup's manifest has the wrong number of parts.");
    for (const std::int64_t key : {2, 3, 4, 5, 7, 8})
        CHECK_FALSE(refusal(key, Value::boolean(true)).empty());
}

TEST_CASE("a manifest that is nothing but a signature is cut short") {
    const TestPerson coach(1);
    for (const std::size_t size : {0, 1, 64})
        CHECK(readManifest(Bytes(size), coach.log()).error().sentence ==
              "The backup's manifest is cut short.");
}

TEST_CASE("a header shorter than a header is refused") {
    CHECK(BackupHeader::read(Bytes(BackupHeader::size - 1)).error().sentence ==
          "This file is too short to be a backup.");
    CHECK(BackupHeader::read({}).error().code == ErrorCode::corrupt);
}

TEST_CASE("a series of pieces without its manifest is no backup") {
    SealedPractice practice;
    const DeviceKeys device = deviceKeys(9);
    BackupReading reading(
        device, [&](IdentityId identity) { return VaultRestorer::inMemory(identity, practice.clock); });
    const BackupHead head{practice.clock.now(), practice.coach->identity().id(),
                          practice.coach->device().id(), "0.1.0"};
    const Bytes bytes = encodeHead(head);
    must(reading.feed(pieceFrame(headPiece, bytes.size())));
    must(reading.feed(bytes));
    CHECK(reading.finish().error().sentence == "The backup has no manifest at its end.");
}
