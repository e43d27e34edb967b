// SPDX-License-Identifier: GPL-3.0-or-later
// Time runs from the newest change in both spaces of a client, so that work that goes on is never due in
// part.
#include "core/practice/retention.h"

namespace vw::practice {

using namespace coaching;

namespace {

/// What there is of one client under the rules.
struct Holdings {
    std::map<EntityKind, std::size_t> counts;
    UtcMillis lastChange;
};

Status count(const Vault& vault, SpaceId space, EntityKind kind, Holdings& into) {
    EntityQuery query;
    query.kind = kind;
    query.space = space;
    VW_TRY(const auto entities, vault.view().entities(query));
    for (const Entity& entity : entities)
        into.lastChange =
            std::max(into.lastChange, UtcMillis{static_cast<std::int64_t>(entity.changed.millis())});
    into.counts[kind] += entities.size();
    return {};
}

Result<Holdings> holdingsOf(const Vault& vault, const ClientCard& card,
                            std::span<const RetentionRule> rules) {
    Holdings out;
    for (const RetentionRule& rule : rules)
        for (const SpaceId space : {card.privateSpace, card.sharedSpace})
            VW_CHECK(count(vault, space, rule.kind, out));
    return out;
}

} // namespace

Result<std::vector<DueForDeletion>> dueForDeletion(const Vault& vault, const std::vector<ClientCard>& clients,
                                                   std::span<const RetentionRule> rules, UtcMillis now) {
    std::vector<DueForDeletion> out;
    for (const ClientCard& card : clients) {
        VW_TRY(const Holdings held, holdingsOf(vault, card, rules));
        for (const RetentionRule& rule : rules) {
            const UtcMillis due = monthsLater(held.lastChange, rule.months);
            const std::size_t count = held.counts.at(rule.kind);
            if (count == 0 || now < due) continue;
            out.push_back({card.client.id, card.client.name, rule, count, held.lastChange, due});
        }
    }
    return out;
}

} // namespace vw::practice
