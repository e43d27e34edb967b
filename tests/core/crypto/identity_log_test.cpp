// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of identity logs (docs/formats/control-records.md), kept once and broken once.
#include "core/crypto/identity_log.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

using cbor::Value;

/// Refused, and nothing has changed by it.
Error refusal(const IdentityLog& log, const Bytes& record) {
    IdentityLog copy = log;
    const Status status = copy.append(record);
    REQUIRE(!status.ok());
    REQUIRE(copy.records() == log.records());
    REQUIRE(copy.activeAt(UINT32_MAX) == log.activeAt(UINT32_MAX));
    REQUIRE(copy.paper() == log.paper());
    return status.error();
}

std::string sentence(const IdentityLog& log, const Bytes& record) { return refusal(log, record).sentence; }

Bytes proofOf(const IdentityLog& log, const DeviceKeys& added) {
    const auto hash =
        labelledHash<32>("valuewright-device-proof-v1", {log.id().view(), added.publicKeys().bytes()});
    return copyOf(added.sign("valuewright-device-proof-v1", hash));
}

Value newDevice(const DeviceKeys& added, const Bytes& proof) {
    return Value::map().set(1, Value::bytes(added.publicKeys().bytes())).set(2, Value::bytes(proof));
}

Bytes forgedGenesis(const DeviceKeys& signer, const Bytes& first, const Bytes& paper) {
    ControlRecord record;
    record.type = genesisType;
    record.seq = 1;
    record.signer = signer.id();
    record.body = Value::map().set(1, Value::bytes(first)).set(2, Value::bytes(paper));
    return must(record.sign(signer));
}

std::string genesisRefusal(const Bytes& record) {
    return IdentityLog::read(std::vector<Bytes>{record}).error().sentence;
}

} // namespace

TEST_CASE("A new identity has two devices, one of them on paper") {
    const TestPerson person(1);
    CHECK(person.log().activeAt(1).size() == 2);
    CHECK(person.log().paper() == person.paper().id());
    CHECK(person.log().isActiveAt(person.device().id(), 1));
    CHECK(person.log().isActiveAt(person.paper().id(), 1));
    CHECK(!person.log().isActiveAt(person.device().id(), 0));
    CHECK(*person.log().device(person.device().id()) == person.device().publicKeys());
    CHECK(person.log().device(DeviceId{}) == nullptr);
    CHECK(person.log().id().raw == recordHash(person.log().records().front()).raw);
}

TEST_CASE("Active devices come sorted, and as they were at each record") {
    TestPerson person(1);
    const DeviceKeys& phone = person.addDevice();
    person.revoke(person.device().id(), phone);
    const DeviceId oldPaper = person.paper().id();
    person.append(must(identity_records::rotateRecovery(person.log(), phone, deviceKeys(50))));

    const IdentityLog& log = person.log();
    CHECK(log.activeAt(0).empty());
    CHECK(log.activeAt(2).size() == 3);
    CHECK(log.isActiveAt(person.device().id(), 2));
    CHECK(!log.isActiveAt(person.device().id(), 3));
    CHECK(!log.isActiveAt(phone.id(), 1));
    CHECK(log.isActiveAt(oldPaper, 3));
    CHECK(!log.isActiveAt(oldPaper, 4));
    CHECK(log.paper() == deviceKeys(50).id());
    const auto active = log.activeAt(4);
    REQUIRE(active.size() == 2);
    CHECK(active[0].id() < active[1].id());
}

TEST_CASE("An identity log that is read again is the same log") {
    TestPerson person(1);
    person.addDevice();
    person.rotateRecovery();
    const IdentityLog again = must(IdentityLog::read(person.log().records()));
    CHECK(again.head() == person.log().head());
    CHECK(again.activeAt(3) == person.log().activeAt(3));
    CHECK(again.headAt(1) == IdentityHead{again.id(), 1, recordHash(again.records()[0])});
    CHECK(!again.headAt(0));
    CHECK(!again.headAt(4));
}

TEST_CASE("A genesis is signed by its first device and names two good ones") {
    const DeviceKeys first = deviceKeys(1), paper = deviceKeys(2);
    const Bytes firstKeys = first.publicKeys().bytes(), paperKeys = paper.publicKeys().bytes();
    REQUIRE(IdentityLog::read(std::vector<Bytes>{forgedGenesis(first, firstKeys, paperKeys)}).ok());
    CHECK(IdentityLog::read({}).error().sentence == "An identity log is empty.");
    CHECK(genesisRefusal(forgedGenesis(paper, firstKeys, paperKeys)) ==
          "The genesis of an identity is not signed by its first device.");
    CHECK(genesisRefusal(forgedGenesis(first, firstKeys, firstKeys)) ==
          "The first device of an identity is its paper device too.");
    const Bytes genesis = forgedGenesis(first, firstKeys, paperKeys);
    CHECK(genesisRefusal(flipped(genesis, genesis.size() - 1)) ==
          "The signature of a control record does not fit its content and its signer.");
}

TEST_CASE("Keys that are no keys are refused") {
    const DeviceKeys first = deviceKeys(1);
    const Bytes good = first.publicKeys().bytes();
    const auto withPaper = [&](const Bytes& paper) {
        return genesisRefusal(forgedGenesis(first, good, paper));
    };
    Bytes paper = deviceKeys(2).publicKeys().bytes();
    CHECK(withPaper(Bytes(63)) == "The public keys of a device have the wrong length.");
    CHECK(withPaper(Bytes(65)) == "The public keys of a device have the wrong length.");
    // X25519: 0 and 1 are of small order (RFC 7748 §6.1: the shared secret would be all zeros).
    for (const std::uint8_t point : {0, 1}) {
        Bytes weak = paper;
        std::fill(weak.begin() + 32, weak.end(), std::uint8_t{0});
        weak[32] = point;
        CHECK(withPaper(weak) == "The receiving key of a device is not a valid key.");
    }
    // Ed25519: y = 1 is the neutral element (RFC 8032 §5.1).
    std::fill(paper.begin(), paper.begin() + 32, std::uint8_t{0});
    paper[0] = 1;
    CHECK(withPaper(paper) == "The signing key of a device is not a valid key.");
}

TEST_CASE("A device is added by one that speaks for the person, and proves its keys") {
    TestPerson person(1);
    const TestPerson other(2);
    const DeviceKeys added = deviceKeys(50);
    const IdentityLog& log = person.log();
    const auto add = [&](const DeviceKeys& signer, const Bytes& proof) {
        return must(nextRecord(log, 2, signer, newDevice(added, proof)).sign(signer));
    };
    CHECK(sentence(log, add(other.device(), proofOf(log, added))) ==
          "An identity record is signed by a device that does not speak for this person.");
    CHECK(sentence(log, add(added, proofOf(log, added))) ==
          "An identity record is signed by a device that does not speak for this person.");
    const std::string noProof = "A new device does not prove that it holds its own keys.";
    CHECK(sentence(log, add(person.device(), Bytes(64))) == noProof);
    CHECK(sentence(log, add(person.device(), Bytes(63))) == noProof);
    CHECK(sentence(log, add(person.device(), proofOf(other.log(), added))) == noProof);
    CHECK(sentence(log, add(person.device(), proofOf(log, person.device()))) == noProof);
    const Bytes good = add(person.paper(), proofOf(log, added));
    CHECK(sentence(log, resignRecord(good, other.device())) ==
          "The signature of a control record does not fit its content and its signer.");
    person.append(good); // paper may add
    CHECK(person.log().isActiveAt(added.id(), 2));
}

TEST_CASE("A device comes once and never comes back") {
    TestPerson person(1);
    const DeviceKeys& phone = person.addDevice();
    const std::string known = "A device was added that this identity knew before.";
    CHECK(sentence(person.log(), must(identity_records::add(person.log(), person.device(), phone))) == known);
    person.revoke(phone.id(), person.device());
    CHECK(sentence(person.log(), must(identity_records::add(person.log(), person.device(), phone))) == known);
    CHECK(sentence(person.log(),
                   must(identity_records::rotateRecovery(person.log(), person.device(), phone))) == known);
    CHECK(sentence(person.log(), must(identity_records::rotateRecovery(person.log(), person.device(),
                                                                       person.paper()))) == known);
}

TEST_CASE("A revoked device says nothing more") {
    TestPerson person(1);
    const DeviceKeys& phone = person.addDevice();
    person.revoke(phone.id(), person.device());
    CHECK(sentence(person.log(), must(identity_records::revoke(person.log(), phone, person.device().id()))) ==
          "An identity record is signed by a device that does not speak for this person.");
    CHECK(sentence(person.log(), must(identity_records::revoke(person.log(), person.device(), phone.id()))) ==
          "A device was revoked that is not active.");
    CHECK(sentence(person.log(), must(identity_records::revoke(person.log(), person.device(), DeviceId{}))) ==
          "A device was revoked that is not active.");
}

TEST_CASE("A device may revoke itself while another is left to write") {
    TestPerson person(1);
    const IdentityLog alone = person.log();
    const std::string last = "The last device of an identity was revoked.";
    CHECK(sentence(alone, must(identity_records::revoke(alone, person.device(), person.device().id()))) ==
          last);
    CHECK(sentence(alone, must(identity_records::revoke(alone, person.paper(), person.device().id()))) ==
          last);
    person.addDevice();
    person.revoke(person.device().id(), person.device());
    CHECK(person.log().activeAt(3).size() == 2);
}

TEST_CASE("Paper goes only when new paper comes") {
    TestPerson person(1);
    person.addDevice();
    const DeviceKeys oldPaper = DeviceKeys::fromSeed(secretHash<32>("valuewright-test-paper", {}));
    CHECK(sentence(person.log(),
                   must(identity_records::revoke(person.log(), person.device(), person.paper().id()))) ==
          "The paper device was revoked without a new one in its place.");
    person.append(must(identity_records::rotateRecovery(person.log(), person.device(), oldPaper)));
    person.rotateRecovery();
    CHECK(sentence(person.log(),
                   must(identity_records::revoke(person.log(), oldPaper, person.device().id()))) ==
          "An identity record is signed by a device that does not speak for this person.");
    const Bytes unproven =
        must(nextRecord(person.log(), 4, person.device(), newDevice(deviceKeys(77), Bytes(64)))
                 .sign(person.device()));
    CHECK(sentence(person.log(), unproven) == "A new device does not prove that it holds its own keys.");
}

TEST_CASE("Bodies without their fields are refused") {
    const TestPerson person(1);
    const auto refused = [&](std::uint8_t type, Value body) {
        return sentence(person.log(),
                        must(nextRecord(person.log(), type, person.device(), body).sign(person.device())));
    };
    CHECK(refused(2, Value::map()) == "The field \"public keys\" is missing.");
    CHECK(refused(2, Value::map().set(1, Value::bytes(deviceKeys(9).publicKeys().bytes()))) ==
          "The field \"proof\" is missing.");
    CHECK(refused(3, Value::map()) == "The field \"device\" is missing.");
    CHECK(refused(3, Value::map().set(1, Value::text("x"))) == "The field \"device\" has the wrong type.");
    CHECK(refused(3, Value::map().set(1, Value::bytes(Bytes(15)))) ==
          "The field \"device\" has the wrong length.");
}

TEST_CASE("A record of a newer version stops the log, but only when it is well signed") {
    const TestPerson person(1);
    const Bytes newer =
        must(nextRecord(person.log(), 5, person.device(), Value::map()).sign(person.device()));
    CHECK(refusal(person.log(), newer).code == ErrorCode::newerFormat);
    const DeviceKeys stranger = deviceKeys(99);
    const Bytes forged = must(nextRecord(person.log(), 5, stranger, Value::map()).sign(stranger));
    CHECK(refusal(person.log(), forged).code == ErrorCode::corrupt);
    CHECK(refusal(person.log(), resignRecord(newer, stranger)).code == ErrorCode::corrupt);
}

TEST_CASE("Records come in order, once, and nobody takes another's place") {
    TestPerson person(1);
    const IdentityLog before = person.log();
    const Bytes first = must(identity_records::add(before, person.device(), deviceKeys(50)));
    const Bytes second = must(identity_records::add(before, person.paper(), deviceKeys(51)));
    person.append(first);
    person.append(first);
    CHECK(person.log().head().seq == 2);
    CHECK(refusal(person.log(), second).code == ErrorCode::conflict);
    const Bytes third = must(identity_records::revoke(person.log(), person.device(), deviceKeys(50).id()));
    CHECK(refusal(before, third).code == ErrorCode::waiting);

    // The loser fetches, looks and signs again.
    person.append(must(identity_records::add(person.log(), person.paper(), deviceKeys(51))));
    CHECK(person.log().head().seq == 3);
    CHECK(sentence(person.log(),
                   must(nextRecord(before, 3, person.device(), Value::map()).sign(person.device()))) ==
          "Another record is already in this place of the log.");
}

TEST_CASE("Records of other logs are refused") {
    const TestPerson person(1), other(2);
    ControlRecord record = nextRecord(person.log(), 3, person.device(), Value::map());
    record.subject.raw[0] ^= 1;
    CHECK(sentence(person.log(), must(record.sign(person.device()))) ==
          "A control record belongs to another log.");
    record = nextRecord(person.log(), 3, person.device(), Value::map());
    record.prev.raw[0] ^= 1;
    CHECK(sentence(person.log(), must(record.sign(person.device()))) ==
          "A control record does not follow on the one before it.");
    record = nextRecord(person.log(), 3, person.device(), Value::map());
    record.log = LogKind::membership;
    CHECK(sentence(person.log(), must(record.sign(person.device()))) ==
          "This control record is not of an identity log.");
}

} // namespace vw::test
