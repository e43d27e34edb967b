// SPDX-License-Identifier: GPL-3.0-or-later
// The payload of an operations envelope: bytes by hand from docs/formats/operations.md and RFC 8949.
#include "core/coaching/operation.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::test;

namespace {

template <class AnyId>
AnyId filled(std::uint8_t byte) {
    AnyId id;
    id.raw.fill(byte);
    return id;
}

OperationsPayload sample() {
    const EntityId goal = filled<EntityId>(0xbb);
    OperationsPayload out;
    out.hlc = Hlc::of(1, 2); // 1 · 65536 + 2
    out.dependencies.push_back({filled<DeviceId>(0xdd), 3, {1, 2, 3, 4, 5, 6, 7, 8}});
    out.action = filled<ActionId>(0xaa);
    out.operations.push_back(Operation::set(EntityKind::goal, goal, Field::title, cbor::Value::text("A")));
    out.operations.push_back(Operation::erase(EntityKind::goal, goal));
    return out;
}

/// A map {1: 1, 2: 5, 3: [], 4: sixteen zeros, 5: [operation]} with one entry replaced.
cbor::Value payloadWith(std::int64_t key, cbor::Value value) {
    cbor::Value out = cbor::Value::map();
    out.set(1, cbor::Value::integer(1)).set(2, cbor::Value::integer(5));
    out.set(3, cbor::Value::array({})).set(4, cbor::Value::bytes(Bytes(16)));
    out.set(5, cbor::Value::array({}));
    out.set(key, std::move(value));
    return out;
}

ErrorCode refusal(const cbor::Value& payload) {
    const auto read = OperationsPayload::decode(cbor::encode(payload));
    REQUIRE_FALSE(read.ok());
    return read.error().code;
}

cbor::Value operation(std::int64_t type, std::int64_t kind) {
    cbor::Value out = cbor::Value::map();
    out.set(1, cbor::Value::integer(type)).set(2, cbor::Value::integer(kind));
    out.set(3, cbor::Value::bytes(Bytes(16)));
    return out;
}

cbor::Value listOf(cbor::Value item) { return cbor::Value::array({std::move(item)}); }

} // namespace

TEST_CASE("a payload has one encoding") {
    const std::string id(32, 'b'), device(32, 'd'), action(32, 'a');
    CHECK(toHex(sample().encode()) == "a5" // map of 5
                                      "01"
                                      "01" // version
                                      "02"
                                      "1a00010002" // hlc
                                      "03"
                                      "81"
                                      "83"
                                      "50" +
                                          device + // one dependency
                                          "03"
                                          "480102030405060708" //
                                          "04"
                                          "50" +
                                          action + //
                                          "05"
                                          "82" // two operations
                                          "a5"
                                          "01"
                                          "01"
                                          "02"
                                          "14"
                                          "03"
                                          "50" +
                                          id + // set, goal, id
                                          "04"
                                          "04"
                                          "05"
                                          "6141" // title, "A"
                                          "a3"
                                          "01"
                                          "04"
                                          "02"
                                          "14"
                                          "03"
                                          "50" +
                                          id);
}

TEST_CASE("a payload reads back as it was written") {
    OperationsPayload written = sample();
    written.operations.push_back(Operation::text(EntityKind::sharedNote, filled<EntityId>(1), Field::body,
                                                 "long", {{filled<DeviceId>(2), 9, 4}}));
    const auto read = must(OperationsPayload::decode(written.encode()));
    CHECK(read.hlc == written.hlc);
    CHECK(read.dependencies == written.dependencies);
    CHECK(read.action == written.action);
    CHECK(read.operations == written.operations);
    CHECK(read.unknownOperations == 0);
}

TEST_CASE("what only a newer version knows keeps its place") {
    cbor::Value later = operation(77, 20);
    cbor::Value laterKind = operation(4, 999);
    const auto payload = payloadWith(5, cbor::Value::array({later, operation(4, 20), laterKind}));
    const auto read = must(OperationsPayload::decode(cbor::encode(payload)));
    REQUIRE(read.operations.size() == 3);
    CHECK(read.unknownOperations == 2);
    CHECK_FALSE(read.operations[0].isKnown());
    CHECK(read.operations[1].isKnown());
    CHECK_FALSE(read.operations[2].isKnown());
}

TEST_CASE("another version of the payload is for a newer program") {
    CHECK(refusal(payloadWith(1, cbor::Value::integer(2))) == ErrorCode::newerFormat);
}

TEST_CASE("a time from 2^47 milliseconds on is refused") {
    const auto at = [](std::uint64_t millis) {
        return cbor::Value::integer(static_cast<std::int64_t>(millis << 16));
    };
    CHECK(OperationsPayload::decode(cbor::encode(payloadWith(2, at((1ull << 47) - 1)))).ok());
    CHECK(refusal(payloadWith(2, cbor::Value::integer(-1))) == ErrorCode::corrupt);
    CHECK(refusal(payloadWith(2, cbor::Value::text("now"))) == ErrorCode::corrupt);
}

TEST_CASE("broken shapes are refused") {
    const auto device = cbor::Value::bytes(Bytes(16));
    const auto tag = cbor::Value::bytes(Bytes(8));
    CHECK(refusal(payloadWith(3, listOf(cbor::Value::array({device, cbor::Value::integer(0), tag})))) ==
          ErrorCode::corrupt);
    CHECK(refusal(payloadWith(3, listOf(cbor::Value::array({device, cbor::Value::integer(1)})))) ==
          ErrorCode::corrupt);
    CHECK(refusal(payloadWith(3, listOf(cbor::Value::array({device, cbor::Value::integer(1), device})))) ==
          ErrorCode::corrupt);
    CHECK(refusal(payloadWith(4, cbor::Value::bytes(Bytes(15)))) == ErrorCode::corrupt);
    CHECK(refusal(payloadWith(5, listOf(operation(1, 20)))) == ErrorCode::corrupt); // set without a field
    CHECK(refusal(payloadWith(5, cbor::Value::integer(3))) == ErrorCode::corrupt);
    cbor::Value withoutBases = operation(5, 23);
    withoutBases.set(4, cbor::Value::integer(5)).set(5, cbor::Value::text("x"));
    CHECK(refusal(payloadWith(5, listOf(withoutBases))) == ErrorCode::corrupt);
    CHECK_FALSE(OperationsPayload::decode(Bytes{0xa0}).ok());
    CHECK_FALSE(OperationsPayload::decode({}).ok());
}
