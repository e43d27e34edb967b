// SPDX-License-Identifier: GPL-3.0-or-later
// Control records from outside, and bodies that a dishonest member signed.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_pair.h"
#include "tests/support/forging.h"

namespace {

using namespace vw;

using fuzz::clientWithPhone;
using fuzz::pair;

void readForeign(ByteView input) {
    const auto record = ControlRecord::read(input);
    if (!record.ok()) return;
    IdentityLog identity = pair().client.log();
    MembershipLog membership = pair().space.log;
    const auto knownIdentity = identity.append(input);
    const auto knownMembership = membership.append(input, pair().space.identities);
    // Nothing new can be well signed; what is there already changes nothing.
    fuzz::check(identity.head() == pair().client.log().head());
    fuzz::check(membership.head() == pair().space.log.head());
    fuzz::check(!knownIdentity.ok() || !knownMembership.ok());
}

void readForgedIdentity(std::uint8_t type, const DeviceKeys& signer, IdentityLog log,
                        const cbor::Value& body) {
    const auto record = test::nextRecord(log, type, signer, body).sign(signer);
    if (record.ok() && log.append(*record).ok()) fuzz::check(log.activeAt(log.head().seq).size() >= 2);
}

void readForgedMembership(std::uint8_t type, const DeviceKeys& signer, const cbor::Value& body) {
    MembershipLog log = pair().space.log;
    const auto record = test::nextRecord(log, type, signer, body).sign(signer);
    if (!record.ok()) return;
    const bool taken = log.append(*record, fuzz::everybody()).ok();
    fuzz::check(log.headSeq() == pair().space.log.headSeq() + (taken ? 1 : 0));
    // Whatever was taken, the wraps are for exactly the members' devices.
    fuzz::check(log.epoch(log.currentEpoch())->wraps.size() == log.recipients(fuzz::everybody()).size());
}

/// First byte: type and signer (fuzz_pair.h); the rest: the body.
void readForged(ByteView input) {
    if (input.empty()) return;
    const auto body = cbor::decode(input.subspan(1));
    if (!body.ok() || body->type() != cbor::Value::Type::map) return;
    const auto type = static_cast<std::uint8_t>(2 + input[0] % 6);
    const test::TestPerson& signer = input[0] < 128 ? clientWithPhone() : pair().coach;
    readForgedIdentity(type, signer.device(), signer.log(), *body);
    readForgedMembership(type, signer.device(), *body);
}

} // namespace

VW_FUZZER(control_record_fuzz) {
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    data[0] % 2 == 0 ? readForeign(input) : readForged(input);
    return 0;
}
