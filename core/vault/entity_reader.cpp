// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several heads is shown is decided here, at reading, so that the store keeps them all.
#include "core/vault/entity_reader.h"

#include <algorithm>

namespace vw {
namespace {

bool isImmutable(EntityKind kind) {
    const EntityRule* rule = entityRule(kind);
    return rule && rule->immutable;
}

/// Who stands between concurrent submissions: the smaller (hlc, device).
bool standsBefore(const Stamp& a, const Stamp& b) {
    return std::tie(a.hlc, a.dot.device, a.dot.seq) < std::tie(b.hlc, b.dot.device, b.dot.seq);
}

bool sameEnvelope(const Dot& a, const Dot& b) { return a.device == b.device && a.seq == b.seq; }

/// The stamp of the submission that stands, or null without any value.
const Stamp* standingStamp(const EntityReader::Heads& heads) {
    const Stamp* out = nullptr;
    for (const auto& [field, list] : heads) {
        if (field == Field::none) continue; // a deletion submits nothing
        for (const FieldHead& head : list)
            if (!out || standsBefore(head.stamp, *out)) out = &head.stamp;
    }
    return out;
}

bool before(ByteView a, ByteView b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

Status readField(Entity& entity, Field field, FieldType type, const std::vector<FieldHead>& heads) {
    if (mergeOf(type) == Merge::lastWriter) {
        VW_TRY(entity.fields[field], cbor::decode(newestOf(heads).value));
        return {};
    }
    std::vector<ByteView> values(heads.size());
    std::transform(heads.begin(), heads.end(), values.begin(),
                   [](const FieldHead& head) { return ByteView(head.value); });
    std::sort(values.begin(), values.end(), before);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && !before(values[i - 1], values[i])) continue; // added twice
        VW_TRY(cbor::Value element, cbor::decode(values[i]));
        entity.sets[field].push_back(std::move(element));
    }
    return {};
}

void appendText(std::string& out, const cbor::Value& value) {
    const auto text = value.asText("text");
    if (!text.ok() || text->empty()) return;
    if (!out.empty()) out += '\n';
    out += *text;
}

} // namespace

const FieldHead& newestOf(const std::vector<FieldHead>& heads) {
    return *std::max_element(heads.begin(), heads.end(),
                             [](const FieldHead& a, const FieldHead& b) { return a.stamp < b.stamp; });
}

Result<EntityReader::Heads> EntityReader::standing(const EntityRecord& record) {
    VW_TRY(Heads all, m_store.heads(record.row));
    if (!isImmutable(record.kind)) return all;
    const Stamp* found = standingStamp(all);
    if (!found) return all;
    const Dot first = found->dot;
    Heads out;
    for (const auto& [field, list] : all)
        for (const FieldHead& head : list)
            if (sameEnvelope(head.stamp.dot, first)) out[field].push_back(head);
    return out;
}

Result<std::vector<Dot>> EntityReader::fallen(const EntityRecord& record) {
    std::vector<Dot> out;
    if (!isImmutable(record.kind)) return out;
    VW_TRY(const Heads all, m_store.heads(record.row));
    const Stamp* found = standingStamp(all);
    for (const auto& [field, list] : all)
        for (const FieldHead& head : list)
            if (field != Field::none && !sameEnvelope(head.stamp.dot, found->dot))
                out.push_back(head.stamp.dot);
    return out;
}

Result<Entity> EntityReader::read(const EntityRecord& record) {
    Entity out;
    out.space = record.space;
    out.kind = record.kind;
    out.id = record.id;
    out.created = record.created;
    out.changed = record.changed;
    out.revived = record.alive && record.deletedOnce;
    const EntityRule* rule = entityRule(record.kind);
    VW_TRY(const Heads heads, standing(record));
    for (const auto& [field, list] : heads) {
        const FieldRule* known = rule ? fieldRule(*rule, field) : nullptr;
        if (known) VW_CHECK(readField(out, field, known->type, list));
    }
    return out;
}

Result<TextHistory> EntityReader::history(std::int64_t entity, Field field) {
    VW_TRY(auto versions, m_store.versions(entity, field));
    return TextHistory(std::move(versions), [this](const VersionRecord& version) {
        return m_texts.text(version.envelope, version.stamp.dot.index);
    });
}

Result<std::string> EntityReader::shortTexts(std::int64_t row) {
    VW_TRY(const EntityRecord record, m_store.entityAt(row));
    VW_TRY(const Entity entity, read(record));
    std::string out;
    for (const auto& [field, value] : entity.fields)
        if (isSearchable(field)) appendText(out, value);
    for (const auto& [field, values] : entity.sets)
        for (const cbor::Value& value : values)
            appendText(out, value);
    return out;
}

Result<std::string> EntityReader::longText(std::int64_t row) {
    VW_TRY(const EntityRecord record, m_store.entityAt(row));
    const EntityRule* rule = entityRule(record.kind);
    if (!rule) return std::string();
    for (const FieldRule& field : rule->fields) {
        if (field.type != FieldType::longText) continue;
        VW_TRY(const TextHistory versions, history(row, field.field));
        VW_TRY(FoldedText shown, versions.shown());
        return std::move(shown.text);
    }
    return std::string();
}

} // namespace vw
