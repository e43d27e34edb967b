// SPDX-License-Identifier: GPL-3.0-or-later
// What lies inside of envelopes besides one's own operations: imported changes and receipts, byte by byte.
#include "core/vault/heads_receipt.h"
#include "core/vault/imported_change.h"
#include "core/vault/key_ring.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

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

} // namespace

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
