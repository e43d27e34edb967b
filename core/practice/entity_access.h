// SPDX-License-Identifier: GPL-3.0-or-later
// What every desk does with the vault: read entities as values, commit operations.
#pragma once

#include "core/coaching/field_reader.h"
#include "core/vault/vault.h"

namespace vw::practice {

inline coaching::FieldReader readerOf(const Entity& entity) {
    return {entity.id, entity.fields, entity.sets, entity.created};
}

/// All entities of T's kind in a space, as values. T has `id` of a TypedId and `read`.
template <class T>
Result<std::vector<T>> readAll(const Vault& vault, SpaceId space, Order order) {
    EntityQuery query;
    query.kind = decltype(T::id)::kind;
    query.space = space;
    query.order = order;
    VW_TRY(const std::vector<Entity> entities, vault.view().entities(query));
    std::vector<T> out;
    out.reserve(entities.size());
    for (const Entity& entity : entities) {
        out.push_back(T::read(readerOf(entity)));
    }
    return out;
}

/// Error notFound when there is none, or it was deleted.
template <class T>
Result<T> readOne(const Vault& vault, SpaceId space, decltype(T::id) id) {
    VW_TRY(const Entity entity, vault.view().entity(space, decltype(T::id)::kind, id.entity()));
    return T::read(readerOf(entity));
}

/// One durable commit into one space; nothing to write is no commit.
inline Status commitTo(Vault& vault, SpaceId space, coaching::Operations operations) {
    if (operations.empty()) return {};
    const std::array action{SpaceOperations{space, std::move(operations)}};
    return vault.commit(action);
}

/// Writes a new T, with an id of its own, when `value.id` is none; otherwise what differs from the stored
/// one.
template <class T>
Result<decltype(T::id)> save(Vault& vault, SpaceId space, T value) {
    std::optional<T> before;
    if (value.id.isNone()) {
        value.id = decltype(T::id)(randomId<EntityId>());
    } else {
        VW_TRY(before, readOne<T>(vault, space, value.id));
    }
    VW_TRY(coaching::Operations operations, coaching::changes(before ? &*before : nullptr, value));
    VW_CHECK(commitTo(vault, space, std::move(operations)));
    return value.id;
}

/// Appends `more` to `operations`.
inline void append(coaching::Operations& operations, coaching::Operations more) {
    operations.insert(operations.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
}

} // namespace vw::practice
