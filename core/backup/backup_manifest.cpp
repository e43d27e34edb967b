// SPDX-License-Identifier: GPL-3.0-or-later
// head     {1: version 1, 2: made, 3: identity, 4: device, 5: app version}
// manifest {…, 6: counts, 7: hash, 8: digest, 9: [[space, seq, head hash, digest, [[device, seq, id]…]]…]} ‖
// signature
#include "core/backup/backup_manifest.h"

namespace vw {
namespace {

constexpr std::int64_t version = 1;
constexpr std::string_view label = "valuewright-backup-manifest-v1";
constexpr std::string_view what = "the backup's manifest";
constexpr std::uint64_t greatest = INT64_MAX;
constexpr std::size_t signatureSize = 64;

cbor::Value headMap(const BackupHead& head) {
    cbor::Value out = cbor::Value::map();
    out.set(1, cbor::Value::integer(version)).set(2, cbor::Value::integer(head.made.count));
    out.set(3, cbor::Value::bytes(head.identity.view())).set(4, cbor::Value::bytes(head.device.view()));
    return std::move(out.set(5, cbor::Value::text(head.appVersion)));
}

template <class AnyId>
Result<AnyId> idIn(const cbor::Value& value) {
    VW_TRY(const ByteView bytes, value.asBytes(what));
    return AnyId::from(bytes);
}

Result<View::Digest> digestIn(const cbor::Value& value) {
    VW_TRY(const RecordHash hash, idIn<RecordHash>(value));
    return hash.raw;
}

Result<const cbor::Value*> at(const cbor::Value& map, std::int64_t key) { return map.at(key, what); }

Result<BackupHead> headIn(const cbor::Value& map) {
    VW_TRY(const cbor::Value* found, at(map, 1));
    VW_TRY(const std::int64_t written, found->asInteger(what));
    if (written > version)
        return Error{ErrorCode::newerFormat, "This backup was made by a newer version of Valuewright; update "
                                             "to read it. Nothing was changed."};
    if (written != version) return corrupt("The backup names a version that never was.");
    BackupHead out;
    VW_TRY(const cbor::Value* made, at(map, 2));
    VW_TRY(const std::uint64_t count, made->asUnsigned(what, Hlc::millisLimit));
    out.made.count = static_cast<std::int64_t>(count);
    VW_TRY(const cbor::Value* identity, at(map, 3));
    VW_TRY(out.identity, idIn<IdentityId>(*identity));
    VW_TRY(const cbor::Value* device, at(map, 4));
    VW_TRY(out.device, idIn<DeviceId>(*device));
    VW_TRY(const cbor::Value* app, at(map, 5));
    VW_TRY(const std::string_view text, app->asText(what));
    out.appVersion = text;
    return out;
}

cbor::Value spaceValue(const SpaceSummary& space) {
    cbor::Array heads;
    for (const DeviceHead& head : space.heads)
        heads.push_back(cbor::Value::array({cbor::Value::bytes(head.device.view()),
                                            cbor::Value::integer(static_cast<std::int64_t>(head.seq)),
                                            cbor::Value::bytes(head.id.view())}));
    return cbor::Value::array({cbor::Value::bytes(space.space.view()),
                               cbor::Value::integer(space.membershipSeq),
                               cbor::Value::bytes(space.membershipHead.view()),
                               cbor::Value::bytes(space.digest), cbor::Value::array(std::move(heads))});
}

Result<DeviceHead> deviceHeadIn(const cbor::Value& value) {
    VW_TRY(const auto parts, value.asArray(what));
    if (parts.size() != 3) return corrupt("A head in the backup's manifest has the wrong number of parts.");
    DeviceHead out;
    VW_TRY(out.device, idIn<DeviceId>(parts[0]));
    VW_TRY(out.seq, parts[1].asUnsigned(what, greatest));
    VW_TRY(out.id, idIn<EnvelopeId>(parts[2]));
    return out;
}

Result<SpaceSummary> spaceIn(const cbor::Value& value) {
    VW_TRY(const auto parts, value.asArray(what));
    if (parts.size() != 5) return corrupt("A space in the backup's manifest has the wrong number of parts.");
    SpaceSummary out;
    VW_TRY(out.space, idIn<SpaceId>(parts[0]));
    VW_TRY(const std::uint64_t seq, parts[1].asUnsigned(what, UINT32_MAX));
    out.membershipSeq = static_cast<std::uint32_t>(seq);
    VW_TRY(out.membershipHead, idIn<RecordHash>(parts[2]));
    VW_TRY(out.digest, digestIn(parts[3]));
    VW_TRY(const auto heads, parts[4].asArray(what));
    for (const cbor::Value& one : heads) {
        VW_TRY(const DeviceHead head, deviceHeadIn(one));
        out.heads.push_back(head);
    }
    return out;
}

std::array<std::uint8_t, 32> signedHash(ByteView encoded) { return labelledHash<32>(label, {encoded}); }

} // namespace

Bytes encodeHead(const BackupHead& head) { return cbor::encode(headMap(head)); }

Result<BackupHead> decodeHead(ByteView bytes) {
    VW_TRY(const cbor::Value map, cbor::decode(bytes));
    return headIn(map);
}

void PieceTally::add(std::uint8_t kind, ByteView bytes) {
    const auto first = static_cast<std::uint8_t>(PieceKind::identityRecord);
    if (kind >= first && kind < first + kinds) ++m_counts.at(kind - first);
    const std::array<std::uint8_t, 1> kindByte{kind};
    m_hash = labelledHash<32>("valuewright-backup-piece-v1", {m_hash, kindByte, bytes});
}

std::uint64_t PieceTally::count(PieceKind kind) const {
    return m_counts.at(static_cast<std::size_t>(kind) - static_cast<std::size_t>(PieceKind::identityRecord));
}

Bytes signManifest(const BackupManifest& manifest, const DeviceKeys& device) {
    cbor::Array counts, spaces;
    for (const std::uint64_t count : manifest.tally.counts())
        counts.push_back(cbor::Value::integer(static_cast<std::int64_t>(count)));
    for (const SpaceSummary& space : manifest.summary.spaces)
        spaces.push_back(spaceValue(space));
    cbor::Value map = headMap(manifest.head);
    map.set(6, cbor::Value::array(std::move(counts))).set(7, cbor::Value::bytes(manifest.tally.hash()));
    map.set(8, cbor::Value::bytes(manifest.summary.digest)).set(9, cbor::Value::array(std::move(spaces)));
    const Bytes encoded = cbor::encode(map);
    return ByteWriter().bytes(encoded).bytes(device.sign(label, signedHash(encoded))).take();
}

Result<BackupManifest> decodeManifest(ByteView bytes) {
    VW_TRY(const cbor::Value map, cbor::decode(bytes, {8, 4'000'000}));
    BackupManifest out;
    VW_TRY(out.head, headIn(map));
    VW_TRY(const cbor::Value* counts, at(map, 6));
    VW_TRY(const auto numbers, counts->asArray(what));
    if (numbers.size() != PieceTally::kinds)
        return corrupt("The backup's manifest counts another number of kinds.");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        VW_TRY(out.tally.m_counts.at(i), numbers[i].asUnsigned(what, greatest));
    }
    VW_TRY(const cbor::Value* hash, at(map, 7));
    VW_TRY(out.tally.m_hash, digestIn(*hash));
    VW_TRY(const cbor::Value* digest, at(map, 8));
    VW_TRY(out.summary.digest, digestIn(*digest));
    VW_TRY(const cbor::Value* list, at(map, 9));
    VW_TRY(const auto spaces, list->asArray(what));
    for (const cbor::Value& one : spaces) {
        VW_TRY(SpaceSummary space, spaceIn(one));
        out.summary.spaces.push_back(std::move(space));
    }
    return out;
}

Result<BackupManifest> readManifest(ByteView piece, const IdentityLog& identity) {
    if (piece.size() <= signatureSize) return corrupt("The backup's manifest is cut short.");
    const ByteView encoded = piece.first(piece.size() - signatureSize);
    VW_TRY(BackupManifest out, decodeManifest(encoded));
    const DevicePublic* device = identity.device(out.head.device);
    if (!device || out.head.identity != identity.id())
        return corrupt("The backup was made by a device that is not one of this person's.");
    if (!isSignedBy(device->signing, label, signedHash(encoded), piece.last(signatureSize)))
        return corrupt("The signature of the backup's manifest does not fit.");
    return out;
}

} // namespace vw
