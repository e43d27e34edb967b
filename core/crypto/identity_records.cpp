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

Result<Bytes> withNewDevice(ControlRecord record, const DeviceKeys& signer, const DevicePublic& added,
                            const Signature& proof) {
    record.body.set(1, cbor::Value::bytes(added.bytes()));
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
    return add(log, signer, added.publicKeys(), deviceProof(log.id(), added));
}

Result<Bytes> add(const IdentityLog& log, const DeviceKeys& signer, const DevicePublic& added,
                  const Signature& proof) {
    return withNewDevice(nextRecord(log, IdentityRecordType::add, signer), signer, added, proof);
}

Signature deviceProof(IdentityId identity, const DeviceKeys& added) {
    return added.sign(deviceProofLabel, deviceProofHash(identity, added.publicKeys()));
}

bool isDeviceProof(IdentityId identity, const DevicePublic& added, const Signature& proof) {
    return isSignedBy(added.signing, deviceProofLabel, deviceProofHash(identity, added), proof);
}

Result<Bytes> revoke(const IdentityLog& log, const DeviceKeys& signer, DeviceId revoked) {
    ControlRecord record = nextRecord(log, IdentityRecordType::revoke, signer);
    record.body.set(1, cbor::Value::bytes(revoked.view()));
    return record.sign(signer);
}

Result<Bytes> rotateRecovery(const IdentityLog& log, const DeviceKeys& signer, const DeviceKeys& newPaper) {
    return rotateRecovery(log, signer, newPaper.publicKeys(), deviceProof(log.id(), newPaper));
}

Result<Bytes> rotateRecovery(const IdentityLog& log, const DeviceKeys& signer, const DevicePublic& newPaper,
                             const Signature& proof) {
    return withNewDevice(nextRecord(log, IdentityRecordType::rotateRecovery, signer), signer, newPaper,
                         proof);
}

} // namespace vw::identity_records
