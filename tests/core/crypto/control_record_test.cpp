// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of control records: every field counts, and each refusal has its own sentence.
#include "core/crypto/control_record.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

#include <set>

namespace vw::test {
namespace {

struct Field {
    const char* name;
    std::size_t offset;
    std::uint8_t mask;
    const char* sentence;
};

/// A revoke record, the second of a log with two devices, and that log.
struct Revoked {
    TestPerson person{1};
    const DeviceKeys& phone = person.addDevice();
    Bytes bytes = must(identity_records::revoke(person.log(), person.device(), phone.id()));

    Status judge(const Bytes& record) {
        IdentityLog log = person.log();
        return log.append(record);
    }
};

constexpr std::array fields{
    Field{"magic", 0, 1, "These bytes are not a control record that this version can read."},
    Field{"log", 4, 4, "A control record is of a log that does not exist."},
    Field{"other log", 4, 3, "This control record is not of an identity log."},
    Field{"type", 5, 2, "A log starts with its genesis record and has no other of that type."},
    Field{"zeros", 6, 1, "A control record has flags that do not exist."},
    Field{"subject", 8, 1, "A control record belongs to another log."},
    Field{"seq", 40, 4, "A record of this log has not arrived yet."},
    Field{"prev", 44, 1, "A control record does not follow on the one before it."},
    Field{"signer", 76, 1, "An identity record is signed by a device that does not speak for this person."},
    Field{"length", 92, 1, "A control record names another length of its body."},
    Field{"body", 100, 1, "The signature of a control record does not fit its content and its signer."},
};

} // namespace

TEST_CASE("A record survives the way through its bytes") {
    const DeviceKeys keys = deviceKeys(1);
    ControlRecord record;
    record.log = LogKind::membership;
    record.type = 6;
    record.subject.raw.fill(3);
    record.seq = 0x01020304;
    record.prev.raw.fill(4);
    record.signer = keys.id();
    record.body = cbor::Value::map().set(1, cbor::Value::integer(5));
    const Bytes bytes = must(record.sign(keys));
    const ControlRecord read = must(ControlRecord::read(bytes));
    CHECK(read.log == record.log);
    CHECK(read.type == 6);
    CHECK(read.subject == record.subject);
    CHECK(read.seq == record.seq);
    CHECK(read.prev == record.prev);
    CHECK(read.signer == keys.id());
    CHECK(read.body == record.body);
    CHECK(checkRecordSignature(bytes, keys.publicKeys().signing).ok());
    CHECK(!checkRecordSignature(bytes, deviceKeys(2).publicKeys().signing).ok());
}

TEST_CASE("A changed byte in any field of a record is refused with the sentence of that field") {
    Revoked revoked;
    REQUIRE(revoked.judge(revoked.bytes).ok());
    std::set<std::string> sentences;
    for (const Field& field : fields) {
        INFO(field.name);
        CHECK(revoked.judge(flipped(revoked.bytes, field.offset, field.mask)).error().sentence ==
              field.sentence);
        CHECK(sentences.insert(field.sentence).second);
    }
}

TEST_CASE("Every single byte of a record counts") {
    Revoked revoked;
    for (std::size_t i = 0; i < revoked.bytes.size(); ++i)
        for (const std::uint8_t mask : {0x01, 0x80})
            if (revoked.judge(flipped(revoked.bytes, i, mask)).ok()) FAIL("byte " << i << " can be changed");
}

TEST_CASE("A record cut short anywhere, or continued, is refused") {
    Revoked revoked;
    for (std::size_t size = 0; size < revoked.bytes.size(); ++size)
        if (ControlRecord::read(ByteView(revoked.bytes).first(size)).ok())
            FAIL("length " << size << " is taken");
    revoked.bytes.push_back(0);
    CHECK(!ControlRecord::read(revoked.bytes).ok());
    CHECK(ControlRecord::read(ByteView(revoked.bytes).first(159)).error().sentence ==
          "A control record is cut short.");
}

TEST_CASE("A record is at most 64 KiB") {
    const TestPerson person(1);
    const auto padding = [](std::size_t size) {
        return cbor::Value::map().set(1, cbor::Value::bytes(Bytes(size)));
    };
    // 160 bytes around the body, 5 before the byte string: 1 map, 1 key, 3 head.
    const std::size_t largest = controlRecordLimit - 160 - 5;
    CHECK(nextRecord(person.log(), 3, person.device(), padding(largest)).sign(person.device()).ok());
    CHECK(nextRecord(person.log(), 3, person.device(), padding(largest + 1))
              .sign(person.device())
              .error()
              .code == ErrorCode::tooLarge);
    CHECK(ControlRecord::read(Bytes(controlRecordLimit + 1)).error().code == ErrorCode::tooLarge);
}

TEST_CASE("Only the device that a record names can sign it") {
    const TestPerson person(1);
    const ControlRecord record = nextRecord(person.log(), 3, person.device(), cbor::Value::map());
    CHECK(record.sign(person.paper()).error().code == ErrorCode::badInput);
}

TEST_CASE("A genesis has nothing before it, and everything else has") {
    const TestPerson person(1);
    const auto refusal = [&](auto change) {
        ControlRecord record = nextRecord(person.log(), 3, person.device(), cbor::Value::map());
        change(record);
        return record.sign(person.device()).error().sentence;
    };
    const auto asGenesis = [](ControlRecord& record) {
        record.type = genesisType;
        record.seq = 1;
        record.subject = {};
        record.prev = {};
    };
    CHECK(refusal([](ControlRecord& r) { r.seq = 0; }) ==
          "A control record has number 0, and numbers start at 1.");
    CHECK(refusal([](ControlRecord& r) { r.seq = 1; }) ==
          "A log starts with its genesis record and has no other of that type.");
    CHECK(refusal([](ControlRecord& r) { r.subject = {}; }) ==
          "A control record names no subject, or a genesis record names one.");
    CHECK(refusal([](ControlRecord& r) { r.prev = {}; }) ==
          "A control record names no record before it, or a genesis record names one.");
    CHECK(refusal([&](ControlRecord& r) {
              asGenesis(r);
              r.subject.raw[31] = 1;
          }) == "A control record names no subject, or a genesis record names one.");
    CHECK(refusal([&](ControlRecord& r) {
              asGenesis(r);
              r.prev.raw[31] = 1;
          }) == "A control record names no record before it, or a genesis record names one.");
}

TEST_CASE("The body of a record is a map of the subset") {
    const TestPerson person(1);
    const auto sign = [&](cbor::Value body) {
        return nextRecord(person.log(), 3, person.device(), std::move(body)).sign(person.device());
    };
    CHECK(sign(cbor::Value::array({})).error().sentence == "The body of a control record is not a map.");
    Bytes floating = must(sign(cbor::Value::map().set(1, cbor::Value::bytes(Bytes{0x3c, 0}))));
    floating[98] = 0xf9; // the two bytes and their head become a half-precision float
    CHECK(ControlRecord::read(floating).error().sentence == "A CBOR value has a type that is not used here.");
}

TEST_CASE("Another signature over the same content is the same record") {
    Revoked revoked;
    CHECK(recordHash(flipped(revoked.bytes, revoked.bytes.size() - 1)) == recordHash(revoked.bytes));
    CHECK(recordHash(flipped(revoked.bytes, 100)) != recordHash(revoked.bytes));
}

} // namespace vw::test
