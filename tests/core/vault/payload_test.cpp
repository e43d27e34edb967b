// SPDX-License-Identifier: GPL-3.0-or-later
// What lies inside of envelopes besides one's own operations: imported changes and receipts, byte by byte.
#include "core/vault/content_digest.h"
#include "core/vault/heads_receipt.h"
#include "core/vault/imported_change.h"
#include "core/vault/key_ring.h"
#include "tests/support/frozen_vectors.h"
#include "tests/support/people.h"
#include "tests/support/vaults.h"

using namespace vw;
using namespace vw::test;

namespace {

using cbor::Value;

HeadsReceipt receipt() { return {Hlc::of(1'790'000'000'000, 3), {{DeviceId{{1}}, 7, EnvelopeId{{2}}}}}; }

/// The sentence for the receipt with one field changed.
std::string refusal(std::int64_t key, Value value) {
    const Value map = must(cbor::decode(receipt().encode()));
    const auto read = HeadsReceipt::decode(cbor::encode(Value(map).set(key, std::move(value))));
    return read.ok() ? "" : read.error().sentence;
}

template <class AnyId>
AnyId countingId(std::uint8_t start) {
    AnyId out;
    for (std::uint8_t& byte : out.raw)
        byte = start++;
    return out;
}

/// One operation of every type.
OperationsPayload everyOperation() {
    OperationsPayload out;
    out.hlc = Hlc::of(1'790'000'000'000, 3);
    out.dependencies = {{countingId<DeviceId>(0x11), 70'000, {0xa0, 1, 2, 3, 4, 5, 6, 7}}};
    out.action = countingId<ActionId>(0x21);
    const auto entity = countingId<EntityId>(0x31);
    out.operations = {Operation::set(EntityKind::goal, entity, Field::title, text("Say no")),
                      Operation::add(EntityKind::client, entity, Field::tags, text("new")),
                      Operation::remove(EntityKind::client, entity, Field::tags, text("old")),
                      Operation::erase(EntityKind::action, entity),
                      Operation::text(EntityKind::sharedNote, entity, Field::body, "snow: \u96ea",
                                      {{countingId<DeviceId>(0x41), 5, 2}})};
    return out;
}

} // namespace

TEST_CASE("Frozen payloads") {
    FrozenVectors vectors("payload_v1");
    vectors.note(
        "docs/formats/operations.md. Ids count up: device of the dependency from 11, action from 21, entity "
        "from 31, device of the base from 41; time 1790000000000 ms, counter 3");
    vectors.expect("operations", everyOperation().encode());
    CHECK(must(OperationsPayload::decode(vectors.bytes("operations"))).encode() ==
          vectors.bytes("operations"));

    vectors.note("the same as an imported change: device from 51, identity from 61, a client");
    OperationsPayload past = everyOperation();
    past.dependencies[0].tag = {};
    const ImportedChange imported{{countingId<DeviceId>(0x51), countingId<IdentityId>(0x61), Role::client},
                                  past};
    vectors.expect("imported", imported.encode());
    const ImportedChange read = must(ImportedChange::decode(vectors.bytes("imported")));
    CHECK(read.author == imported.author);
    CHECK(read.operations.encode() == past.encode());
    CHECK(OperationsPayload::decode(vectors.bytes("imported")).error().code == ErrorCode::newerFormat);
    CHECK(ImportedChange::decode(vectors.bytes("operations")).error().code == ErrorCode::newerFormat);

    const auto refused = [&](const cbor::Value& author) {
        cbor::Value changed = must(cbor::decode(vectors.bytes("imported")));
        changed.set(6, author);
        return ImportedChange::decode(cbor::encode(changed)).error().sentence;
    };
    const auto bytes = [](std::size_t size) { return cbor::Value::bytes(Bytes(size, 1)); };
    const cbor::Value device = bytes(DeviceId::size), id = bytes(IdentityId::size);
    const auto role = [](std::int64_t number) { return cbor::Value::integer(number); };
    CHECK(refused(cbor::Value::array({device, id})) ==
          "The author of an imported change does not have three parts.");
    CHECK(refused(cbor::Value::array({device, id, role(1), role(1)})) ==
          "The author of an imported change does not have three parts.");
    CHECK(refused(cbor::Value::array({bytes(DeviceId::size - 1), id, role(1)})) ==
          "The author of an imported change has an id of the wrong length.");
    CHECK(refused(cbor::Value::array({device, bytes(IdentityId::size + 1), role(1)})) ==
          "The author of an imported change has an id of the wrong length.");
    CHECK(refused(cbor::Value::array({device, id, role(0)})) ==
          "The author of an imported change has no role.");

    vectors.note("a heads receipt of one device, from 11, that is at 70000, envelope from 71");
    const HeadsReceipt seen{Hlc::of(1'790'000'000'000, 3),
                            {{countingId<DeviceId>(0x11), 70'000, countingId<EnvelopeId>(0x71)}}};
    vectors.expect("receipt", seen.encode());
    CHECK(must(HeadsReceipt::decode(vectors.bytes("receipt"))) == seen);
}

TEST_CASE("A frozen digest of content") {
    FrozenVectors vectors("content_v1");
    const FakeClock clock;
    TestVault coach(clock);
    const SpaceId space = must(coach->createSpace(SpaceKind::privatePair));
    const auto note = countingId<EntityId>(0x31), other = countingId<EntityId>(0x32);
    must(coach.commit(space, {Operation::set(EntityKind::privateNote, note, Field::title, text("One"))}));
    const Hlc begun = must(coach->lastWrite(space, coach->device().id()));
    must(coach.commit(space, {Operation::text(EntityKind::privateNote, note, Field::body, "first", {})}));
    must(coach.commit(space, {Operation::set(EntityKind::privateNote, other, Field::title, text("Two")),
                              Operation::erase(EntityKind::privateNote, other)}));
    vectors.note(
        "docs/formats/export.md, content digest: note 31.. has the title One and, a change later, a first "
        "text; "
        "note 32.. got the title Two and was deleted, in one more change. Time of the first change:");
    vectors.expectText("begun", std::to_string(begun.value));
    vectors.expect("content", must(contentDigest(*coach, space)));
}

TEST_CASE("a receipt says what was put in, and each broken field has its sentence") {
    CHECK(must(HeadsReceipt::decode(receipt().encode())) == receipt());
    CHECK(refusal(1, Value::integer(2)) == "A receipt was written by a newer version of Valuewright.");
    CHECK(refusal(1, Value::integer(0)) == "A receipt was written by a newer version of Valuewright.");
    // The last time there is: 2^47 - 1 ms and 16 bits of a counter (docs/formats/operations.md).
    CHECK(refusal(2, Value::integer(INT64_MAX)).empty());
    CHECK_FALSE(refusal(2, Value::integer(-1)).empty());
    const auto head = [](cbor::Array parts) { return Value::array({Value::array(std::move(parts))}); };
    const Value device = Value::bytes(Bytes(16)), id = Value::bytes(Bytes(32)), seq = Value::integer(1);
    CHECK(refusal(3, head({device, seq, id})).empty());
    CHECK(refusal(3, head({device, seq})) == "A head in a receipt does not have three parts.");
    CHECK(refusal(3, head({device, seq, id, seq})) == "A head in a receipt does not have three parts.");
    CHECK_FALSE(refusal(3, head({id, seq, id})).empty());
    CHECK_FALSE(refusal(3, head({device, Value::integer(-1), id})).empty());
    CHECK_FALSE(refusal(3, head({device, seq, device})).empty());
}

TEST_CASE("a key that no record has named is not there") {
    const TestPerson coach(1);
    const MembershipLog genesis = must(MembershipLog::read(
        std::vector<Bytes>{TestSpace(SpaceKind::shared, coach).log.records()[0]}, TestDirectory{&coach}));
    KeyRing ring(coach.device());
    for (const std::uint32_t epoch : {0U, 1U, 2U, UINT32_MAX})
        CHECK(ring.key(genesis, epoch).error().code == ErrorCode::locked);
}

TEST_CASE("a device that no key was wrapped for has none") {
    const TestPerson coach(1);
    TestSpace space(SpaceKind::shared, coach);
    space.rotate(coach.device());
    const DeviceKeys stranger = deviceKeys(77);
    KeyRing ring(stranger);
    for (const std::uint32_t epoch : {1U, 2U})
        CHECK(ring.key(space.log, epoch).error().code == ErrorCode::locked);
    KeyRing own(coach.device());
    CHECK(must(own.key(space.log, 1))->id() == space.key(1).id());
}
