// SPDX-License-Identifier: GPL-3.0-or-later
// Makers of identity records. They lay out and sign; IdentityLog::append is what judges.
#include "core/crypto/identity_bodies.h"
#include "core/crypto/identity_log.h"

namespace vw::identity_records {
namespace {

ControlRecord nextRecord(const IdentityLog& log, IdentityRecordType type, const DeviceKeys& signer) {
    const IdentityHead head = log.head();
    return {.log = LogKind::identity,
            .type = static_cast<std::uint8_t>(type),
            .subject = RecordHash{log.id().raw},
            .seq = head.seq + 1,
            .prev = head.hash,
            .signer = signer.id(),
            .body = cbor::Value::map()};
}

Result<Bytes> withNewDevice(ControlRecord record, const IdentityLog& log, const DeviceKeys& signer,
                            const DeviceKeys& added) {
    const Signature proof = added.sign(deviceProofLabel, deviceProofHash(log.id(), added.publicKeys()));
    record.body.set(1, cbor::Value::bytes(added.publicKeys().bytes()));
    record.body.set(2, cbor::Value::bytes(proof));
    return record.sign(signer);
}

} // namespace

Result<Bytes> genesis(const DeviceKeys& first, const DevicePublic& paper) {
    ControlRecord record{.log = LogKind::identity,
                         .type = genesisType,
                         .subject = {},
                         .seq = 1,
                         .prev = {},
                         .signer = first.id(),
                         .body = cbor::Value::map()};
    record.body.set(1, cbor::Value::bytes(first.publicKeys().bytes()));
    record.body.set(2, cbor::Value::bytes(paper.bytes()));
    return record.sign(first);
}

Result<Bytes> add(const IdentityLog& log, const DeviceKeys& signer, const DeviceKeys& added) {
    return withNewDevice(nextRecord(log, IdentityRecordType::add, signer), log, signer, added);
}

Result<Bytes> revoke(const IdentityLog& log, const DeviceKeys& signer, DeviceId revoked) {
    ControlRecord record = nextRecord(log, IdentityRecordType::revoke, signer);
    record.body.set(1, cbor::Value::bytes(revoked.view()));
    return record.sign(signer);
}

Result<Bytes> rotateRecovery(const IdentityLog& log, const DeviceKeys& signer, const DeviceKeys& newPaper) {
    return withNewDevice(nextRecord(log, IdentityRecordType::rotateRecovery, signer), log, signer, newPaper);
}

} // namespace vw::identity_records
