// SPDX-License-Identifier: GPL-3.0-or-later
// Control records.
//
//   record = header body signature
//   0   4   magic "VWC1"
//   4   1   log: 1 identity, 2 membership
//   5   1   type; 1 (genesis) exactly when seq is 1
//   6   2   0
//   8   32  subject: identity id, or full space hash; zeros exactly in a genesis record
//   40  4   seq, from 1
//   44  32  prev: hash of the record before; zeros exactly in a genesis record
//   76  16  signer device id
//   92  4   n, length of the body
//   96  n   body: CBOR map with integer keys
//   96+n 64 Ed25519 signature by the signer
#include "core/crypto/control_record.h"

namespace vw {
namespace {

constexpr std::string_view magic = "VWC1";
constexpr std::size_t headerSize = 96, lengthOffset = 92, signatureSize = 64;
constexpr std::string_view signatureLabel = "valuewright-control-signature-v1";

Status checkFrame(ByteView bytes) {
    if (bytes.size() > controlRecordLimit)
        return Error{ErrorCode::tooLarge, "A control record is larger than 64 KiB."};
    if (bytes.size() < headerSize + signatureSize) return corrupt("A control record is cut short.");
    if (textOf(bytes.first(magic.size())) != magic)
        return Error{ErrorCode::unknownFormat,
                     "These bytes are not a control record that this version can read."};
    const std::size_t body = ByteReader(bytes.subspan(lengthOffset)).u32();
    if (body != bytes.size() - headerSize - signatureSize)
        return corrupt("A control record names another length of its body.");
    return {};
}

Status checkHeader(const ControlRecord& record) {
    if (record.log != LogKind::identity && record.log != LogKind::membership)
        return corrupt("A control record is of a log that does not exist.");
    if (record.seq == 0) return corrupt("A control record has number 0, and numbers start at 1.");
    const bool genesis = record.type == genesisType;
    if (genesis != (record.seq == 1))
        return corrupt("A log starts with its genesis record and has no other of that type.");
    if (genesis != record.subject.isNone())
        return corrupt("A control record names no subject, or a genesis record names one.");
    if (genesis != record.prev.isNone())
        return corrupt("A control record names no record before it, or a genesis record names one.");
    return {};
}

ByteView withoutSignature(ByteView record) { return record.first(record.size() - signatureSize); }

} // namespace

Result<Bytes> ControlRecord::sign(const DeviceKeys& keys) const {
    if (signer != keys.id()) return badInput("A control record can be signed only by the device it names.");
    const Bytes encodedBody = cbor::encode(body);
    ByteWriter out;
    out.bytes(viewOf(magic)).u8(static_cast<std::uint8_t>(log)).u8(type).u16(0);
    out.bytes(subject.view()).u32(seq).bytes(prev.view()).bytes(signer.view());
    out.u32(static_cast<std::uint32_t>(encodedBody.size())).bytes(encodedBody);
    const Signature placeholder{};
    const RecordHash hash = recordHash(ByteWriter(out).bytes(placeholder).view());
    Bytes record = out.bytes(keys.sign(signatureLabel, hash.view())).take();
    VW_CHECK(read(record));
    return record;
}

Result<ControlRecord> ControlRecord::read(ByteView bytes) {
    VW_CHECK(checkFrame(bytes));
    ByteReader reader(bytes);
    reader.bytes(magic.size());
    ControlRecord out;
    out.log = static_cast<LogKind>(reader.u8());
    out.type = reader.u8();
    if (reader.u16() != 0) return corrupt("A control record has flags that do not exist.");
    out.subject.raw = reader.array<32>();
    out.seq = reader.u32();
    out.prev.raw = reader.array<32>();
    out.signer.raw = reader.array<16>();
    VW_CHECK(checkHeader(out));
    VW_TRY(out.body, cbor::decode(reader.bytes(reader.u32())));
    if (out.body.type() != cbor::Value::Type::map)
        return corrupt("The body of a control record is not a map.");
    return out;
}

RecordHash recordHash(ByteView record) {
    return RecordHash{labelledHash<32>("valuewright-control-v1", {withoutSignature(record)})};
}

Status checkRecordSignature(ByteView record, const SigningPublic& signer) {
    if (!isSignedBy(signer, signatureLabel, recordHash(record).view(), record.last(signatureSize)))
        return corrupt("The signature of a control record does not fit its content and its signer.");
    return {};
}

Result<Succession> checkSuccession(ByteView bytes, const ControlRecord& record, RecordHash subject,
                                   std::span<const RecordHash> hashes) {
    if (record.seq <= hashes.size()) {
        // By hash, not by bytes: another signature over the same content is the same record.
        if (recordHash(bytes) == hashes[record.seq - 1]) return Succession::alreadyThere;
        return Error{ErrorCode::conflict, "Another record is already in this place of the log."};
    }
    if (record.seq > hashes.size() + 1)
        return Error{ErrorCode::waiting, "A record of this log has not arrived yet."};
    if (record.subject != subject) return corrupt("A control record belongs to another log.");
    if (!hashes.empty() && record.prev != hashes.back())
        return corrupt("A control record does not follow on the one before it.");
    return Succession::next;
}

} // namespace vw
