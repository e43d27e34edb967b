// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of hashes as the view's own digest; only what is hashed of a write is different.
#include "core/vault/content_digest.h"

#include "core/crypto/hash.h"
#include "core/vault/profile_vault.h"

#include <algorithm>

namespace vw {
namespace {

void write(ByteWriter& out, Hlc hlc, std::uint32_t index, ByteView bytes) {
    out.u64(hlc.value).u32(index).u32(static_cast<std::uint32_t>(bytes.size())).bytes(bytes);
}

bool namesSpace(Field field) { return field == Field::privateSpace || field == Field::sharedSpace; }

class ContentDigest {
public:
    explicit ContentDigest(FoldedState& state)
        : m_state(state) {}
    [[nodiscard]] Status add(const EntityRecord& record);
    [[nodiscard]] Status addRefused(SpaceId space);
    [[nodiscard]] View::Digest finish() const { return m_hash; }

private:
    [[nodiscard]] Status addTexts(const EntityRecord& record, ByteWriter& out);
    void absorb(ByteView part) { m_hash = labelledHash<32>("valuewright-content-digest-v1", {m_hash, part}); }
    FoldedState& m_state;
    View::Digest m_hash{};
};

Status ContentDigest::add(const EntityRecord& record) {
    ByteWriter out;
    out.u16(static_cast<std::uint16_t>(record.kind)).bytes(record.id.view());
    out.u64(record.created.value).u64(record.changed.value).u8(record.alive).u8(record.deletedOnce);
    VW_TRY(auto fields, m_state.store().heads(record.row));
    for (auto& [field, heads] : fields) {
        out.u16(static_cast<std::uint16_t>(field)).u32(static_cast<std::uint32_t>(heads.size()));
        std::sort(heads.begin(), heads.end(),
                  [](const FieldHead& a, const FieldHead& b) { return a.stamp < b.stamp; });
        for (const FieldHead& head : heads) {
            const ByteView value = namesSpace(field) ? ByteView(head.value).first(1) : ByteView(head.value);
            write(out, head.stamp.hlc, head.stamp.dot.index, value);
        }
    }
    VW_CHECK(addTexts(record, out));
    absorb(out.view());
    return {};
}

Status ContentDigest::addTexts(const EntityRecord& record, ByteWriter& out) {
    const EntityRule* rule = entityRule(record.kind);
    if (!rule) return {};
    for (const FieldRule& field : rule->fields) {
        if (field.type != FieldType::longText) continue;
        VW_TRY(const TextHistory history, m_state.reader().history(record.row, field.field));
        VW_TRY(const auto versions, history.all());
        VW_TRY(const FoldedText shown, history.shown());
        out.u16(static_cast<std::uint16_t>(field.field)).u32(static_cast<std::uint32_t>(versions.size()));
        for (const TextVersion& version : versions)
            write(out, version.hlc, version.dot.index, viewOf(version.text));
        write(out, {}, 0, viewOf(shown.text));
        for (const TextVersion& other : shown.others)
            write(out, other.hlc, other.dot.index, {});
    }
    return {};
}

/// Of a refusal only the reason and the place in its change are the same everywhere.
Status ContentDigest::addRefused(SpaceId space) {
    VW_TRY(const auto refused, m_state.store().refused());
    std::vector<std::pair<std::uint32_t, std::uint8_t>> marks;
    for (const RefusedRecord& one : refused)
        if (one.space == space) marks.emplace_back(one.dot.index, static_cast<std::uint8_t>(one.reason));
    std::sort(marks.begin(), marks.end());
    ByteWriter out;
    for (const auto& [index, reason] : marks)
        out.u32(index).u8(reason);
    absorb(out.view());
    return {};
}

} // namespace

Result<View::Digest> contentDigest(const Vault& vault, SpaceId space) {
    if (!vault.membership(space)) return notFound("This space is not known on this device.");
    VaultParts& parts = static_cast<const ProfileVault&>(vault).parts();
    VW_CHECK(parts.refresh());
    VW_TRY(std::vector<EntityRecord> records, parts.state->store().entities({}, space));
    std::sort(records.begin(), records.end(), [](const EntityRecord& a, const EntityRecord& b) {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    });
    ContentDigest out(*parts.state);
    for (const EntityRecord& record : records)
        VW_CHECK(out.add(record));
    VW_CHECK(out.addRefused(space));
    return out.finish();
}

} // namespace vw
