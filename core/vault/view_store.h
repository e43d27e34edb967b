// SPDX-License-Identifier: GPL-3.0-or-later
// The folded state in an in-memory SQLite: entities, the heads of their fields, the versions of their texts.
#pragma once

#include "core/coaching/operation.h"
#include "core/vault/fold_rules.h"
#include "core/vault/statements.h"

#include <map>

namespace vw {

/// Orders writes: concurrent ones by (hlc, device); seq and index only make the order total.
struct Stamp {
    Hlc hlc;
    Dot dot;
    friend auto operator<=>(const Stamp&, const Stamp&) = default;
};

/// An entity as stored. `row` names it within this store only.
struct EntityRecord {
    std::int64_t row = 0;
    SpaceId space;
    EntityKind kind = EntityKind::settings;
    EntityId id;
    Hlc created;
    Hlc changed;
    bool alive = false;
    bool deletedOnce = false; ///< some write that counts was a deletion
    bool indexed = false;     ///< the search index holds its current text
};

/// A write that no other write has seen; for a set, an element that is in it.
struct FieldHead {
    Stamp stamp;
    Bytes value; ///< CBOR
};

/// A version of a long text. The text itself stays sealed in the log.
struct VersionRecord {
    Stamp stamp;
    bool isHead = true; ///< no version names it as its base
    std::int64_t envelope = 0;
    std::vector<Dot> bases; ///< that its author had seen
};

struct RefusedRecord {
    SpaceId space;
    Dot dot;
    Refusal reason = Refusal::unknown;
};

/// Low-level reading and writing; knows no rule of the fold. Nothing of it reaches a file except through
/// `Snapshot`. One thread.
class ViewStore {
public:
    static Result<std::unique_ptr<ViewStore>> create();
    /// Takes what `serialise` wrote; `bytes` was allocated by sqlite3_malloc64 and is owned from here on,
    /// also on an error.
    static Result<std::unique_ptr<ViewStore>> deserialise(std::uint8_t* bytes, std::size_t size);
    [[nodiscard]] Database& database() { return m_database; }

    /// A record with row 0 when there is none.
    [[nodiscard]] Result<EntityRecord> entity(SpaceId space, EntityKind kind, EntityId id);
    /// Finds or makes it.
    [[nodiscard]] Result<EntityRecord> touch(SpaceId space, EntityKind kind, EntityId id);
    [[nodiscard]] Status update(const EntityRecord& record);
    [[nodiscard]] Result<EntityRecord> entityAt(std::int64_t row);
    /// Living ones of a kind by creation and id, oldest first; all kinds and dead ones too when `kind` is
    /// none.
    [[nodiscard]] Result<std::vector<EntityRecord>> entities(std::optional<EntityKind> kind,
                                                             std::optional<SpaceId> space);

    [[nodiscard]] Result<std::map<Field, std::vector<FieldHead>>> heads(std::int64_t entity);
    [[nodiscard]] Result<std::vector<FieldHead>> heads(std::int64_t entity, Field field);
    [[nodiscard]] Status addHead(std::int64_t entity, Field field, const FieldHead& head);
    [[nodiscard]] Status removeHead(std::int64_t entity, Field field, const Dot& dot);

    [[nodiscard]] Result<std::vector<VersionRecord>> versions(std::int64_t entity, Field field);
    [[nodiscard]] Status addVersion(std::int64_t entity, Field field, const VersionRecord& version);
    [[nodiscard]] Status markBase(std::int64_t entity, Field field, const Dot& dot);

    [[nodiscard]] Status addRefused(const RefusedRecord& refused);
    [[nodiscard]] Result<std::vector<RefusedRecord>> refused();

    [[nodiscard]] Status setState(std::string_view name, ByteView value);
    [[nodiscard]] Result<Bytes> state(std::string_view name); ///< error notFound

private:
    explicit ViewStore(Database database)
        : m_database(std::move(database))
        , m_statements(m_database) {}
    [[nodiscard]] Status loadNames();
    [[nodiscard]] Result<std::int64_t> place(SpaceId space);
    [[nodiscard]] Result<std::int64_t> actor(DeviceId device);
    [[nodiscard]] EntityRecord entityIn(const Statement& row) const;
    [[nodiscard]] Dot dotIn(const Statement& row, int column) const;
    Database m_database;
    Statements m_statements;
    std::map<SpaceId, std::int64_t> m_places;
    std::map<DeviceId, std::int64_t> m_actors;
    std::vector<SpaceId> m_spaceOf;   ///< by place
    std::vector<DeviceId> m_deviceOf; ///< by actor
};

} // namespace vw
