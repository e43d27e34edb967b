// SPDX-License-Identifier: GPL-3.0-or-later
// Queries over the store; the order of everything is defined, so that two devices list alike.
#include "core/vault/folded_view.h"

#include "core/vault/view_digest.h"

#include <algorithm>

namespace vw {

std::string Entity::text(Field field) const {
    const auto found = fields.find(field);
    if (found == fields.end()) return {};
    const auto value = found->second.asText("text");
    return value.ok() ? std::string(*value) : std::string();
}

std::optional<std::int64_t> Entity::integer(Field field) const {
    const auto found = fields.find(field);
    if (found == fields.end()) return {};
    const auto value = found->second.asInteger("number");
    return value.ok() ? std::optional(*value) : std::nullopt;
}

EntityId Entity::id16(Field field) const {
    const auto found = fields.find(field);
    if (found == fields.end()) return {};
    const auto value = found->second.asBytes("id");
    if (!value.ok()) return {};
    const auto out = EntityId::from(*value);
    return out.ok() ? *out : EntityId();
}

bool Entity::boolean(Field field) const {
    const auto found = fields.find(field);
    if (found == fields.end()) return false;
    const auto value = found->second.asBool("flag");
    return value.ok() && *value;
}

Result<std::vector<Entity>> FoldedView::entities(const EntityQuery& query) const {
    VW_CHECK(m_refresh());
    VW_TRY(auto records, m_state->store().entities(query.kind, query.space));
    if (query.order == Order::newestFirst) std::reverse(records.begin(), records.end());
    if (records.size() > query.limit) records.resize(query.limit);
    std::vector<Entity> out;
    out.reserve(records.size());
    for (const EntityRecord& record : records) {
        VW_TRY(Entity entity, m_state->reader().read(record));
        out.push_back(std::move(entity));
    }
    return out;
}

Result<EntityRecord> FoldedView::living(SpaceId space, EntityKind kind, EntityId id) const {
    VW_CHECK(m_refresh());
    VW_TRY(const EntityRecord record, m_state->store().entity(space, kind, id));
    if (record.row == 0 || !record.alive) return notFound("This does not exist, or it was deleted.");
    return record;
}

Result<Entity> FoldedView::entity(SpaceId space, EntityKind kind, EntityId id) const {
    VW_TRY(const EntityRecord record, living(space, kind, id));
    return m_state->reader().read(record);
}

Result<FoldedText> FoldedView::text(SpaceId space, EntityKind kind, EntityId id, Field field) const {
    VW_TRY(const EntityRecord record, living(space, kind, id));
    VW_TRY(const TextHistory versions, m_state->reader().history(record.row, field));
    return versions.shown();
}

Result<std::vector<TextVersion>> FoldedView::history(SpaceId space, EntityKind kind, EntityId id,
                                                     Field field) const {
    VW_TRY(const EntityRecord record, living(space, kind, id));
    VW_TRY(const TextHistory versions, m_state->reader().history(record.row, field));
    return versions.all();
}

Result<std::vector<SearchHit>> FoldedView::search(std::string_view words, bool prefix,
                                                  std::size_t limit) const {
    VW_CHECK(m_refresh());
    VW_TRY(auto matches, m_state->search().search(words, prefix, limit));
    std::vector<SearchHit> out;
    for (auto& match : matches) {
        VW_TRY(const EntityRecord record, m_state->store().entityAt(match.entity));
        out.push_back({record.space, record.kind, record.id, std::move(match.snippet)});
    }
    return out;
}

Result<std::vector<RefusedOperation>> FoldedView::refused() const {
    VW_CHECK(m_refresh());
    VW_TRY(auto records, m_state->store().refused());
    for (const EntityRule& rule : schema()) {
        if (!rule.immutable) continue;
        VW_TRY(const auto submitted, m_state->store().entities(rule.kind, {}));
        for (const EntityRecord& record : submitted) {
            VW_TRY(const auto fallen, m_state->reader().fallen(record));
            for (const Dot& dot : fallen)
                records.push_back({record.space, dot, Refusal::submitted});
        }
    }
    std::sort(records.begin(), records.end(), [](const RefusedRecord& a, const RefusedRecord& b) {
        return std::tie(a.space, a.dot) < std::tie(b.space, b.dot);
    });
    std::vector<RefusedOperation> out;
    out.reserve(records.size());
    for (const RefusedRecord& record : records)
        out.push_back({record.space, record.dot, sentenceOf(record.reason)});
    return out;
}

Result<View::Digest> FoldedView::digest() const { return digestOf({}); }
Result<View::Digest> FoldedView::digest(SpaceId space) const { return digestOf(space); }

Result<View::Digest> FoldedView::digestOf(std::optional<SpaceId> space) const {
    VW_CHECK(m_refresh());
    ViewDigest out(m_state->store(), m_state->reader());
    VW_TRY(const auto records, m_state->store().entities({}, space));
    std::vector<EntityRecord> sorted(records);
    std::sort(sorted.begin(), sorted.end(), [](const EntityRecord& a, const EntityRecord& b) {
        return std::tie(a.space, a.kind, a.id) < std::tie(b.space, b.kind, b.id);
    });
    for (const EntityRecord& record : sorted)
        VW_CHECK(out.add(record));
    VW_TRY(const auto refusals, refused());
    for (const RefusedOperation& refusal : refusals)
        if (!space || refusal.space == *space) out.add(refusal);
    return out.finish();
}

} // namespace vw
