// SPDX-License-Identifier: GPL-3.0-or-later
// Which devices speak for a person: the verified, folded identity log.
#pragma once

#include "core/crypto/control_record.h"

#include <map>

namespace vw {

/// The head of an identity log that somebody relies on.
struct IdentityHead {
    IdentityId identity;
    std::uint32_t seq = 0;
    RecordHash hash;
    friend bool operator==(const IdentityHead&, const IdentityHead&) = default;
};

/// A verified identity log. Value type; `append` changes it only on success. Not thread-safe.
class IdentityLog {
public:
    /// Verifies a whole log, genesis first.
    static Result<IdentityLog> read(std::span<const Bytes> records);
    /// Verifies one more record. Error corrupt (bad), conflict (its seq is taken by another record), waiting
    /// (records before it are missing) or newerFormat (unknown type, but well signed: nothing may be sealed
    /// on this log until an update). The very record that is there already is accepted and changes nothing.
    [[nodiscard]] Status append(ByteView record);

    [[nodiscard]] IdentityId id() const;
    [[nodiscard]] IdentityHead head() const;
    /// The head at an earlier seq, or none.
    [[nodiscard]] std::optional<IdentityHead> headAt(std::uint32_t seq) const;
    [[nodiscard]] const std::vector<Bytes>& records() const { return m_records; }

    /// Devices that were active after record `seq`, the paper device included, sorted by id.
    [[nodiscard]] std::vector<DevicePublic> activeAt(std::uint32_t seq) const;
    [[nodiscard]] bool isActiveAt(DeviceId device, std::uint32_t seq) const;
    [[nodiscard]] const DevicePublic* device(DeviceId id) const; ///< any device ever named, or null
    [[nodiscard]] DeviceId paper() const;
    /// Seqs of the records that added and revoked a device; revokedAt 0: still active.
    struct DeviceSpan {
        DeviceId device;
        std::uint32_t addedAt = 0;
        std::uint32_t revokedAt = 0;
        bool paper = false;
    };
    /// Every device the log ever named, paper included, by the record that added it.
    [[nodiscard]] std::vector<DeviceSpan> devices() const;

private:
    struct Span {
        DevicePublic keys;
        std::uint32_t addedAt = 0;
        std::uint32_t revokedAt = 0; ///< 0: still active
        bool paper = false;
        [[nodiscard]] bool isActiveAt(std::uint32_t seq) const {
            return addedAt <= seq && (revokedAt == 0 || seq < revokedAt);
        }
    };
    IdentityLog() = default;
    Status applyGenesis(ByteView bytes, const ControlRecord& record);
    Status applyLater(ByteView bytes, const ControlRecord& record);
    Status applyAdd(const ControlRecord& record);
    Status applyRevoke(const ControlRecord& record);
    Status applyRotateRecovery(const ControlRecord& record);
    [[nodiscard]] Result<DevicePublic> readNewDevice(const ControlRecord& record) const;
    std::vector<Bytes> m_records;
    std::vector<RecordHash> m_hashes;
    std::map<DeviceId, Span> m_devices;
    DeviceId m_paper;
};

/// Makers of records; each returns the signed bytes, to be appended to the log by the caller.
namespace identity_records {
Result<Bytes> genesis(const DeviceKeys& first, const DevicePublic& paper);
Result<Bytes> add(const IdentityLog& log, const DeviceKeys& signer, const DeviceKeys& added);
/// For a device whose keys are elsewhere: `proof` is its deviceProof for this identity.
Result<Bytes> add(const IdentityLog& log, const DeviceKeys& signer, const DevicePublic& added,
                  const Signature& proof);
/// What a new device signs: that it holds its keys and means this identity.
Signature deviceProof(IdentityId identity, const DeviceKeys& added);
bool isDeviceProof(IdentityId identity, const DevicePublic& added, const Signature& proof);
Result<Bytes> revoke(const IdentityLog& log, const DeviceKeys& signer, DeviceId revoked);
Result<Bytes> rotateRecovery(const IdentityLog& log, const DeviceKeys& signer, const DeviceKeys& newPaper);
/// When the words are on paper only: `proof` is the new paper device's deviceProof for this identity.
Result<Bytes> rotateRecovery(const IdentityLog& log, const DeviceKeys& signer, const DevicePublic& newPaper,
                             const Signature& proof);
} // namespace identity_records

} // namespace vw
