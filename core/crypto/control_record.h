// SPDX-License-Identifier: GPL-3.0-or-later
// One signed record of an identity or membership log: layout, hash, signature
// (docs/formats/control-records.md).
#pragma once

#include "core/base/cbor.h"
#include "core/crypto/device_keys.h"

namespace vw {

enum class LogKind : std::uint8_t { identity = 1, membership = 2 };

/// What a record says, apart from its signature. Plain value.
struct ControlRecord {
    LogKind log = LogKind::identity;
    std::uint8_t type = 0;
    RecordHash subject; ///< identity id or full space hash; none in a genesis
    std::uint32_t seq = 0;
    RecordHash prev;
    DeviceId signer;
    cbor::Value body;

    /// Lays out and signs; `keys` must be the signer's.
    [[nodiscard]] Result<Bytes> sign(const DeviceKeys& keys) const;
    /// Reads the layout; error unknownFormat for another magic. The signature is not looked at.
    static Result<ControlRecord> read(ByteView bytes);
};

/// Hash of a laid-out record (its signature left out). Only for bytes that ControlRecord::read accepted.
RecordHash recordHash(ByteView record);
/// Error corrupt unless `signer` signed these bytes.
Status checkRecordSignature(ByteView record, const SigningPublic& signer);

/// What the first record of a log is, of either kind.
constexpr std::uint8_t genesisType = 1;
constexpr std::size_t controlRecordLimit = 65'536;

/// Whether `record` is the next one behind the records with these hashes. Error corrupt for another subject
/// or prev, waiting when records before it are missing, conflict when its seq is taken by another record.
enum class Succession : std::uint8_t { next, alreadyThere };
Result<Succession> checkSuccession(ByteView bytes, const ControlRecord& record, RecordHash subject,
                                   std::span<const RecordHash> hashes);

} // namespace vw
