// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and devices are numbered, because their ids would be most of the bytes of a row.
#include "core/vault/view_store.h"

#include <sqlite3.h>

namespace vw {
namespace {

constexpr const char* tables = R"sql(
    CREATE TABLE place(number INTEGER PRIMARY KEY, space BLOB NOT NULL);
    CREATE TABLE actor(number INTEGER PRIMARY KEY, device BLOB NOT NULL);
    CREATE TABLE state(name TEXT PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE entity(row INTEGER PRIMARY KEY, place INTEGER NOT NULL, kind INTEGER NOT NULL,
        id BLOB NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, flags INTEGER NOT NULL);
    CREATE UNIQUE INDEX entity_name ON entity(place, kind, id);
    CREATE INDEX entity_kind ON entity(kind);
    CREATE TABLE head(entity INTEGER, field INTEGER, actor INTEGER, seq INTEGER, number INTEGER,
        hlc INTEGER NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY(entity, field, actor, seq, number)) WITHOUT ROWID;
    CREATE TABLE version(entity INTEGER, field INTEGER, actor INTEGER, seq INTEGER, number INTEGER,
        hlc INTEGER NOT NULL, head INTEGER NOT NULL, envelope INTEGER NOT NULL, bases BLOB NOT NULL,
        PRIMARY KEY(entity, field, actor, seq, number)) WITHOUT ROWID;
    CREATE TABLE refused(place INTEGER, actor INTEGER, seq INTEGER, number INTEGER, reason INTEGER NOT NULL,
        PRIMARY KEY(place, actor, seq, number)) WITHOUT ROWID;
)sql";

constexpr std::int64_t aliveFlag = 1, deletedOnceFlag = 2, indexedFlag = 4;

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }
std::uint64_t unsignedOf(std::int64_t value) { return static_cast<std::uint64_t>(value); }

/// Makes the connection's database one block of memory, so that it can be taken and given as bytes.
Status adopt(Database& database, std::uint8_t* bytes, std::size_t size) {
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    if (sqlite3_deserialize(database.handle(), "main", bytes, signedOf(size), signedOf(size), flags) !=
        SQLITE_OK)
        return databaseError(database.handle());
    return {};
}

Bytes encodeBases(const std::vector<Dot>& bases) {
    ByteWriter out;
    for (const Dot& base : bases)
        out.bytes(base.device.view()).u64(base.seq).u32(base.index);
    return out.take();
}

std::vector<Dot> decodeBases(ByteView bytes) {
    std::vector<Dot> out;
    for (ByteReader in(bytes); in.remaining() > 0 && in.ok();) {
        const DeviceId device{in.array<16>()};
        const std::uint64_t seq = in.u64();
        out.push_back({device, seq, in.u32()});
    }
    return out;
}

} // namespace

Result<std::unique_ptr<ViewStore>> ViewStore::create() {
    VW_TRY(Database database, Database::inMemory());
    VW_CHECK(adopt(database, nullptr, 0));
    VW_CHECK(database.execute(tables));
    return std::unique_ptr<ViewStore>(new ViewStore(std::move(database)));
}

Result<std::unique_ptr<ViewStore>> ViewStore::deserialise(std::uint8_t* bytes, std::size_t size) {
    auto database = Database::inMemory();
    if (!database.ok()) {
        sqlite3_free(bytes);
        return database.error();
    }
    VW_CHECK(adopt(*database, bytes, size));
    std::unique_ptr<ViewStore> store(new ViewStore(std::move(*database)));
    VW_CHECK(store->loadNames());
    return store;
}

Status ViewStore::loadNames() {
    VW_TRY(auto places, m_statements.use("SELECT space FROM place ORDER BY number"));
    for (;;) {
        VW_TRY(const bool there, places->step());
        if (!there) break;
        VW_TRY(const SpaceId space, SpaceId::from(places->blob(0)));
        m_places[space] = static_cast<std::int64_t>(m_spaceOf.size());
        m_spaceOf.push_back(space);
    }
    VW_TRY(auto actors, m_statements.use("SELECT device FROM actor ORDER BY number"));
    for (;;) {
        VW_TRY(const bool there, actors->step());
        if (!there) return {};
        VW_TRY(const DeviceId device, DeviceId::from(actors->blob(0)));
        m_actors[device] = static_cast<std::int64_t>(m_deviceOf.size());
        m_deviceOf.push_back(device);
    }
}

Result<std::int64_t> ViewStore::place(SpaceId space) {
    if (const auto found = m_places.find(space); found != m_places.end()) return found->second;
    const auto number = static_cast<std::int64_t>(m_spaceOf.size());
    VW_TRY(auto insert, m_statements.use("INSERT INTO place VALUES (?1, ?2)"));
    VW_CHECK(insert->bind(1, number).bind(2, space.view()).run());
    m_places[space] = number;
    m_spaceOf.push_back(space);
    return number;
}

Result<std::int64_t> ViewStore::actor(DeviceId device) {
    if (const auto found = m_actors.find(device); found != m_actors.end()) return found->second;
    const auto number = static_cast<std::int64_t>(m_deviceOf.size());
    VW_TRY(auto insert, m_statements.use("INSERT INTO actor VALUES (?1, ?2)"));
    VW_CHECK(insert->bind(1, number).bind(2, device.view()).run());
    m_actors[device] = number;
    m_deviceOf.push_back(device);
    return number;
}

EntityRecord ViewStore::entityIn(const Statement& row) const {
    EntityRecord record;
    record.row = row.integer(0);
    record.space = m_spaceOf[static_cast<std::size_t>(row.integer(1))];
    record.kind = static_cast<EntityKind>(row.integer(2));
    if (const auto id = EntityId::from(row.blob(3)); id.ok()) record.id = *id;
    record.created = {unsignedOf(row.integer(4))};
    record.changed = {unsignedOf(row.integer(5))};
    const std::int64_t flags = row.integer(6);
    record.alive = (flags & aliveFlag) != 0;
    record.deletedOnce = (flags & deletedOnceFlag) != 0;
    record.indexed = (flags & indexedFlag) != 0;
    return record;
}

Result<EntityRecord> ViewStore::entity(SpaceId space, EntityKind kind, EntityId id) {
    const auto found = m_places.find(space);
    if (found == m_places.end()) return EntityRecord();
    VW_TRY(auto find, m_statements.use("SELECT row, place, kind, id, created, changed, flags FROM entity "
                                       "WHERE place = ?1 AND kind = ?2 AND id = ?3"));
    find->bind(1, found->second).bind(2, static_cast<std::int64_t>(kind));
    VW_TRY(const bool there, find->bind(3, id.view()).step());
    return there ? entityIn(*find) : EntityRecord();
}

Result<EntityRecord> ViewStore::touch(SpaceId space, EntityKind kind, EntityId id) {
    VW_TRY(EntityRecord record, entity(space, kind, id));
    if (record.row != 0) return record;
    VW_TRY(const std::int64_t number, place(space));
    VW_TRY(auto insert, m_statements.use("INSERT INTO entity(place, kind, id, created, changed, flags) "
                                         "VALUES (?1, ?2, ?3, 0, 0, 0)"));
    insert->bind(1, number).bind(2, static_cast<std::int64_t>(kind));
    VW_CHECK(insert->bind(3, id.view()).run());
    record.row = m_database.lastInsertRowId();
    record.space = space;
    record.kind = kind;
    record.id = id;
    return record;
}

Status ViewStore::update(const EntityRecord& record) {
    const std::int64_t flags = (record.alive ? aliveFlag : 0) | (record.deletedOnce ? deletedOnceFlag : 0) |
                               (record.indexed ? indexedFlag : 0);
    VW_TRY(auto update,
           m_statements.use("UPDATE entity SET created = ?2, changed = ?3, flags = ?4 WHERE row = ?1"));
    update->bind(1, record.row).bind(2, signedOf(record.created.value));
    return update->bind(3, signedOf(record.changed.value)).bind(4, flags).run();
}

Result<EntityRecord> ViewStore::entityAt(std::int64_t row) {
    VW_TRY(auto find, m_statements.use("SELECT row, place, kind, id, created, changed, flags FROM entity "
                                       "WHERE row = ?1"));
    VW_TRY(const bool there, find->bind(1, row).step());
    return there ? entityIn(*find) : EntityRecord();
}

Result<std::vector<EntityRecord>> ViewStore::entities(std::optional<EntityKind> kind,
                                                      std::optional<SpaceId> space) {
    std::vector<EntityRecord> out;
    const auto found = space ? m_places.find(*space) : m_places.end();
    if (space && found == m_places.end()) return out;
    const char* sql = !kind   ? "SELECT row, place, kind, id, created, changed, flags FROM entity "
                                "WHERE place = ?1 OR ?1 < 0 ORDER BY place, kind, id"
                      : space ? "SELECT row, place, kind, id, created, changed, flags FROM entity "
                                "WHERE place = ?1 AND kind = ?2 AND flags & 1 ORDER BY created, id"
                              : "SELECT row, place, kind, id, created, changed, flags FROM entity "
                                "WHERE kind = ?2 AND flags & 1 ORDER BY created, id";
    VW_TRY(auto find, m_statements.use(sql));
    find->bind(1, space ? found->second : -1);
    if (kind) find->bind(2, static_cast<std::int64_t>(*kind));
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back(entityIn(*find));
    }
}

Dot ViewStore::dotIn(const Statement& row, int column) const {
    return {m_deviceOf[static_cast<std::size_t>(row.integer(column))], unsignedOf(row.integer(column + 1)),
            static_cast<std::uint32_t>(row.integer(column + 2))};
}

Result<std::map<Field, std::vector<FieldHead>>> ViewStore::heads(std::int64_t entity) {
    VW_TRY(auto find, m_statements.use("SELECT field, actor, seq, number, hlc, value FROM head "
                                       "WHERE entity = ?1"));
    find->bind(1, entity);
    std::map<Field, std::vector<FieldHead>> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out[static_cast<Field>(find->integer(0))].push_back(
            {{{unsignedOf(find->integer(4))}, dotIn(*find, 1)}, copyOf(find->blob(5))});
    }
}

Result<std::vector<FieldHead>> ViewStore::heads(std::int64_t entity, Field field) {
    VW_TRY(auto find, m_statements.use("SELECT actor, seq, number, hlc, value FROM head "
                                       "WHERE entity = ?1 AND field = ?2"));
    find->bind(1, entity).bind(2, static_cast<std::int64_t>(field));
    std::vector<FieldHead> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({{{unsignedOf(find->integer(3))}, dotIn(*find, 0)}, copyOf(find->blob(4))});
    }
}

Status ViewStore::addHead(std::int64_t entity, Field field, const FieldHead& head) {
    VW_TRY(const std::int64_t number, actor(head.stamp.dot.device));
    VW_TRY(auto insert, m_statements.use("INSERT INTO head VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert->bind(1, entity).bind(2, static_cast<std::int64_t>(field)).bind(3, number);
    insert->bind(4, signedOf(head.stamp.dot.seq)).bind(5, std::int64_t{head.stamp.dot.index});
    return insert->bind(6, signedOf(head.stamp.hlc.value)).bind(7, head.value).run();
}

Status ViewStore::removeHead(std::int64_t entity, Field field, const Dot& dot) {
    VW_TRY(const std::int64_t number, actor(dot.device));
    VW_TRY(auto remove, m_statements.use("DELETE FROM head WHERE entity = ?1 AND field = ?2 AND actor = ?3 "
                                         "AND seq = ?4 AND number = ?5"));
    remove->bind(1, entity).bind(2, static_cast<std::int64_t>(field)).bind(3, number);
    return remove->bind(4, signedOf(dot.seq)).bind(5, std::int64_t{dot.index}).run();
}

Result<std::vector<VersionRecord>> ViewStore::versions(std::int64_t entity, Field field) {
    VW_TRY(auto find, m_statements.use("SELECT actor, seq, number, hlc, head, envelope, bases FROM version "
                                       "WHERE entity = ?1 AND field = ?2"));
    find->bind(1, entity).bind(2, static_cast<std::int64_t>(field));
    std::vector<VersionRecord> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({{{unsignedOf(find->integer(3))}, dotIn(*find, 0)},
                       find->integer(4) != 0,
                       find->integer(5),
                       decodeBases(find->blob(6))});
    }
}

Status ViewStore::addVersion(std::int64_t entity, Field field, const VersionRecord& version) {
    VW_TRY(const std::int64_t number, actor(version.stamp.dot.device));
    VW_TRY(auto insert, m_statements.use("INSERT INTO version VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    insert->bind(1, entity).bind(2, static_cast<std::int64_t>(field)).bind(3, number);
    insert->bind(4, signedOf(version.stamp.dot.seq)).bind(5, std::int64_t{version.stamp.dot.index});
    insert->bind(6, signedOf(version.stamp.hlc.value)).bind(7, std::int64_t{version.isHead});
    return insert->bind(8, version.envelope).bind(9, encodeBases(version.bases)).run();
}

Status ViewStore::markBase(std::int64_t entity, Field field, const Dot& dot) {
    VW_TRY(const std::int64_t number, actor(dot.device));
    VW_TRY(auto update, m_statements.use("UPDATE version SET head = 0 WHERE entity = ?1 AND field = ?2 "
                                         "AND actor = ?3 AND seq = ?4 AND number = ?5"));
    update->bind(1, entity).bind(2, static_cast<std::int64_t>(field)).bind(3, number);
    return update->bind(4, signedOf(dot.seq)).bind(5, std::int64_t{dot.index}).run();
}

Status ViewStore::addRefused(const RefusedRecord& refused) {
    VW_TRY(const std::int64_t where, place(refused.space));
    VW_TRY(const std::int64_t who, actor(refused.dot.device));
    VW_TRY(auto insert, m_statements.use("INSERT OR REPLACE INTO refused VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert->bind(1, where).bind(2, who).bind(3, signedOf(refused.dot.seq));
    return insert->bind(4, std::int64_t{refused.dot.index})
        .bind(5, static_cast<std::int64_t>(refused.reason))
        .run();
}

Result<std::vector<RefusedRecord>> ViewStore::refused() {
    VW_TRY(auto find, m_statements.use("SELECT place, actor, seq, number, reason FROM refused"));
    std::vector<RefusedRecord> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({m_spaceOf[static_cast<std::size_t>(find->integer(0))], dotIn(*find, 1),
                       static_cast<Refusal>(find->integer(4))});
    }
}

Status ViewStore::setState(std::string_view name, ByteView value) {
    VW_TRY(auto insert, m_statements.use("INSERT OR REPLACE INTO state VALUES (?1, ?2)"));
    return insert->bind(1, name).bind(2, value).run();
}

Result<Bytes> ViewStore::state(std::string_view name) {
    VW_TRY(auto find, m_statements.use("SELECT value FROM state WHERE name = ?1"));
    VW_TRY(const bool there, find->bind(1, name).step());
    if (!there) return notFound("The saved view is incomplete.");
    return copyOf(find->blob(0));
}

} // namespace vw
