// SPDX-License-Identifier: GPL-3.0-or-later
// The digest is a chain: each part is hashed together with the digest of those before it.
#include "core/vault/view_digest.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace vw {
namespace {

void write(ByteWriter& out, const Stamp& stamp) {
    out.u64(stamp.hlc.value).bytes(stamp.dot.device.view()).u64(stamp.dot.seq).u32(stamp.dot.index);
}

void write(ByteWriter& out, ByteView bytes) {
    out.u32(static_cast<std::uint32_t>(bytes.size())).bytes(bytes);
}

void write(ByteWriter& out, Field field) { out.u16(static_cast<std::uint16_t>(field)); }

} // namespace

void ViewDigest::absorb(ByteView part) {
    m_hash = labelledHash<32>("valuewright-view-digest-v1", {m_hash, part});
}

Status ViewDigest::add(const EntityRecord& record) {
    ByteWriter out;
    out.bytes(record.space.view()).u16(static_cast<std::uint16_t>(record.kind)).bytes(record.id.view());
    out.u64(record.created.value).u64(record.changed.value).u8(record.alive).u8(record.deletedOnce);
    VW_TRY(auto fields, m_store.heads(record.row));
    for (auto& [field, heads] : fields) {
        write(out, field);
        std::sort(heads.begin(), heads.end(),
                  [](const FieldHead& a, const FieldHead& b) { return a.stamp < b.stamp; });
        for (const FieldHead& head : heads) {
            write(out, head.stamp);
            write(out, head.value);
        }
    }
    VW_CHECK(addTexts(record, out));
    absorb(out.view());
    return {};
}

Status ViewDigest::addTexts(const EntityRecord& record, ByteWriter& out) {
    const EntityRule* rule = entityRule(record.kind);
    if (!rule) return {};
    for (const FieldRule& field : rule->fields) {
        if (field.type != FieldType::longText) continue;
        VW_TRY(const TextHistory history, m_reader.history(record.row, field.field));
        VW_TRY(const auto versions, history.all());
        VW_TRY(const FoldedText shown, history.shown());
        write(out, field.field);
        for (const TextVersion& version : versions) {
            write(out, {version.hlc, version.dot});
            write(out, viewOf(version.text));
        }
        write(out, viewOf(shown.text));
        for (const TextVersion& other : shown.others)
            write(out, {other.hlc, other.dot});
    }
    return {};
}

void ViewDigest::add(const RefusedOperation& refused) {
    ByteWriter out;
    out.bytes(refused.space.view()).bytes(refused.dot.device.view());
    out.u64(refused.dot.seq).u32(refused.dot.index).bytes(viewOf(refused.reason));
    absorb(out.view());
}

} // namespace vw
