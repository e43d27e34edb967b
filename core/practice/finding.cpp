// SPDX-License-Identifier: GPL-3.0-or-later
// Search hits with the person they belong to.
#include "core/practice/finding.h"

#include "core/coaching/words.h"
#include "core/practice/coach_desk.h"
#include "core/practice/entity_access.h"

namespace vw::practice {
namespace {

struct Person {
    coaching::ClientId client;
    std::string name;
};

/// Whose space is it? Asked once per search.
std::map<SpaceId, Person> clientsOf(const Vault& vault) {
    std::map<SpaceId, Person> out;
    EntityQuery query;
    query.kind = EntityKind::relation;
    const auto relations = vault.view().entities(query);
    for (const Entity& entity : relations ? *relations : std::vector<Entity>{}) {
        const auto relation = coaching::Relation::read(readerOf(entity));
        const auto client = readOne<coaching::Client>(vault, relation.privateSpace, relation.id);
        if (!client) continue;
        out[relation.privateSpace] = {relation.id, client->name};
        out[relation.sharedSpace] = {relation.id, client->name};
    }
    return out;
}

Person coachIn(const Vault& vault, const SpaceInfo& space) {
    if (space.kind != SpaceKind::shared) return {};
    const auto other = counterpart(vault, space.id);
    return {{}, other && *other ? (*other)->name : std::string()};
}

} // namespace

Result<std::vector<Finding>> find(const Vault& vault, std::string_view words, std::size_t limit) {
    if (coaching::isBlank(words)) return badInput("Type at least one word to look for.");
    VW_TRY(std::vector<SearchHit> hits, vault.view().search(words, true, limit));
    const std::map<SpaceId, Person> clients = clientsOf(vault);
    std::map<SpaceId, SpaceInfo> spaces;
    for (const SpaceInfo& space : vault.spaces()) {
        spaces.emplace(space.id, space);
    }
    std::vector<Finding> out;
    for (SearchHit& hit : hits) {
        const auto space = spaces.find(hit.space);
        if (space == spaces.end()) continue;
        const auto known = clients.find(hit.space);
        Person person = known != clients.end() ? known->second : coachIn(vault, space->second);
        out.push_back({std::move(hit), space->second.kind, person.client, std::move(person.name)});
    }
    return out;
}

} // namespace vw::practice
