// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies and folds identity logs.
//
//   1 genesis          {1: public of the first device, which signs; 2: public of the paper device}
//   2 add              {1: public of the new device, 2: proof by the new device}
//   3 revoke           {1: device id}
//   4 rotate recovery  {1: public of the new paper device, 2: proof by it}
#include "core/crypto/identity_log.h"

#include "core/crypto/identity_bodies.h"
#include "core/crypto/record_fields.h"

namespace vw {
namespace {

Result<DevicePublic> publicField(const ControlRecord& record, std::int64_t key) {
    VW_TRY(const ByteView bytes, bytesField(record.body, key, "public keys"));
    return DevicePublic::from(bytes);
}

} // namespace

Result<IdentityLog> IdentityLog::read(std::span<const Bytes> records) {
    if (records.empty()) return corrupt("An identity log is empty.");
    IdentityLog out;
    for (const auto& record : records)
        VW_CHECK(out.append(record));
    return out;
}

Status IdentityLog::append(ByteView bytes) {
    VW_TRY(const ControlRecord record, ControlRecord::read(bytes));
    if (record.log != LogKind::identity) return corrupt("This control record is not of an identity log.");
    const RecordHash subject = m_hashes.empty() ? RecordHash{} : RecordHash{id().raw};
    VW_TRY(const Succession succession, checkSuccession(bytes, record, subject, m_hashes));
    if (succession == Succession::alreadyThere) return {};
    VW_CHECK(record.seq == 1 ? applyGenesis(bytes, record) : applyLater(bytes, record));
    m_records.push_back(copyOf(bytes));
    m_hashes.push_back(recordHash(bytes));
    return {};
}

Status IdentityLog::applyGenesis(ByteView bytes, const ControlRecord& record) {
    VW_TRY(const DevicePublic first, publicField(record, 1));
    VW_TRY(const DevicePublic paperKeys, publicField(record, 2));
    if (record.signer != first.id())
        return corrupt("The genesis of an identity is not signed by its first device.");
    VW_CHECK(checkRecordSignature(bytes, first.signing));
    if (first.id() == paperKeys.id())
        return corrupt("The first device of an identity is its paper device too.");
    m_devices[first.id()] = {first, 1, 0, false};
    m_devices[paperKeys.id()] = {paperKeys, 1, 0, true};
    m_paper = paperKeys.id();
    return {};
}

Status IdentityLog::applyLater(ByteView bytes, const ControlRecord& record) {
    if (!isActiveAt(record.signer, record.seq - 1))
        return corrupt("An identity record is signed by a device that does not speak for this person.");
    VW_CHECK(checkRecordSignature(bytes, device(record.signer)->signing));
    switch (static_cast<IdentityRecordType>(record.type)) {
    case IdentityRecordType::add:
        return applyAdd(record);
    case IdentityRecordType::revoke:
        return applyRevoke(record);
    case IdentityRecordType::rotateRecovery:
        return applyRotateRecovery(record);
    default:
        return Error{ErrorCode::newerFormat,
                     "An identity record was written by a newer version; update Valuewright to go on."};
    }
}

Result<DevicePublic> IdentityLog::readNewDevice(const ControlRecord& record) const {
    VW_TRY(const DevicePublic added, publicField(record, 1));
    VW_TRY(const ByteView proof, bytesField(record.body, 2, "proof"));
    if (!isSignedBy(added.signing, deviceProofLabel, deviceProofHash(id(), added), proof))
        return corrupt("A new device does not prove that it holds its own keys.");
    if (m_devices.contains(added.id())) return corrupt("A device was added that this identity knew before.");
    return added;
}

Status IdentityLog::applyAdd(const ControlRecord& record) {
    VW_TRY(const DevicePublic added, readNewDevice(record));
    m_devices[added.id()] = {added, record.seq, 0, false};
    return {};
}

Status IdentityLog::applyRevoke(const ControlRecord& record) {
    VW_TRY(const DeviceId revoked, idField<DeviceId>(record.body, 1, "device"));
    if (!isActiveAt(revoked, record.seq - 1)) return corrupt("A device was revoked that is not active.");
    if (revoked == m_paper) return corrupt("The paper device was revoked without a new one in its place.");
    // One is the paper device, one the revoked: somebody must be left to write.
    if (activeAt(record.seq - 1).size() <= 2) return corrupt("The last device of an identity was revoked.");
    m_devices[revoked].revokedAt = record.seq;
    return {};
}

Status IdentityLog::applyRotateRecovery(const ControlRecord& record) {
    VW_TRY(const DevicePublic paperKeys, readNewDevice(record));
    m_devices[m_paper].revokedAt = record.seq;
    m_devices[paperKeys.id()] = {paperKeys, record.seq, 0, true};
    m_paper = paperKeys.id();
    return {};
}

IdentityId IdentityLog::id() const { return IdentityId{m_hashes.front().raw}; }

IdentityHead IdentityLog::head() const {
    return {id(), static_cast<std::uint32_t>(m_hashes.size()), m_hashes.back()};
}

std::optional<IdentityHead> IdentityLog::headAt(std::uint32_t seq) const {
    if (seq == 0 || seq > m_hashes.size()) return std::nullopt;
    return IdentityHead{id(), seq, m_hashes[seq - 1]};
}

std::vector<DevicePublic> IdentityLog::activeAt(std::uint32_t seq) const {
    std::vector<DevicePublic> out;
    for (const auto& [deviceId, span] : m_devices)
        if (span.isActiveAt(seq)) out.push_back(span.keys);
    return out;
}

bool IdentityLog::isActiveAt(DeviceId device, std::uint32_t seq) const {
    const auto found = m_devices.find(device);
    return found != m_devices.end() && found->second.isActiveAt(seq);
}

const DevicePublic* IdentityLog::device(DeviceId id) const {
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? nullptr : &found->second.keys;
}

std::vector<IdentityLog::DeviceSpan> IdentityLog::devices() const {
    std::vector<DeviceSpan> out;
    for (const auto& [deviceId, span] : m_devices)
        out.push_back({deviceId, span.addedAt, span.revokedAt, span.paper});
    std::stable_sort(out.begin(), out.end(),
                     [](const DeviceSpan& a, const DeviceSpan& b) { return a.addedAt < b.addedAt; });
    return out;
}

DeviceId IdentityLog::paper() const { return m_paper; }

} // namespace vw
