// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and their membership records of the SQLite store.
#include "sync/server/sqlite_records.h"
#include "sync/server/sqlite_schema.h"
#include "sync/server/sqlite_store.h"

namespace vw::server {
namespace {

Result<IdentityId> oneId(Connection& connection, std::string_view sql, ByteView key) {
    VW_TRY(Query query, connection.query(sql));
    query.bind(key);
    VW_TRY(const bool found, query.step());
    if (!found) return notFound("There is no such identity or space on this server.");
    IdentityId id;
    VW_CHECK(query.read(0, id.raw));
    return id;
}

Status insertMember(Connection& connection, IdentityId member, SpaceId space) {
    VW_TRY(Query query,
           connection.query("INSERT OR IGNORE INTO space_member (identity, space) VALUES (?1, ?2)"));
    return query.bind(member).bind(space).run();
}

/// What the envelopes and records of a space weigh in the quota.
Result<std::int64_t> bytesOf(Connection& connection, SpaceId space) {
    VW_TRY(Query query, connection.query("SELECT bytes FROM space WHERE id = ?1"));
    query.bind(space);
    VW_TRY(const bool found, query.step());
    if (!found) return notFound("There is no such space on this server.");
    return query.integer(0);
}

Status deleteContent(Connection& connection, SpaceId space, std::uint32_t keptSeq) {
    {
        VW_TRY(Query query, connection.query("DELETE FROM envelope WHERE space = ?1"));
        VW_CHECK(query.bind(space).run());
    }
    VW_TRY(Query query, connection.query("DELETE FROM space_record WHERE space = ?1 AND seq < ?2"));
    return query.bind(space).bind(keptSeq).run();
}

SpaceState stateOf(const Query& query) {
    return {static_cast<std::uint32_t>(query.integer(0)), query.number(1), query.integer(2) != 0};
}

} // namespace

Status SqliteStore::createSpace(const NewSpace& space) {
    VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(const IdentityId sponsor,
               oneId(connection, "SELECT sponsor FROM identity WHERE id = ?1", space.owner.view()));
        const std::int64_t bytes = sizeOf(space.records);
        {
            VW_TRY(Query query, connection.query("INSERT INTO space (id, sponsor, membership_seq, bytes) "
                                                 "VALUES (?1, ?2, ?3, ?4)"));
            query.bind(space.id).bind(sponsor).bind(std::uint64_t{space.records.size()}).bind(bytes);
            VW_CHECK(query.run());
        }
        VW_CHECK(charge(connection, sponsor, {1, bytes}, m_options.quota));
        VW_CHECK(insertRecords(connection, RecordTable::space, space.id.view(), 1, space.records));
        return insertMember(connection, space.owner, space.id);
    });
}

Status SqliteStore::appendToSpace(const SpaceAppend& append) {
    if (!append.erase) VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        const std::uint32_t before = append.expectedSeq + append.gap;
        const auto head = before + static_cast<std::uint32_t>(append.records.size());
        VW_TRY(const IdentityId sponsor,
               oneId(connection, "SELECT sponsor FROM space WHERE id = ?1", append.id.view()));
        VW_TRY(const std::int64_t weighed, bytesOf(connection, append.id));
        const std::int64_t after = append.erase ? 0 : weighed + sizeOf(append.records);
        {
            VW_TRY(Query query,
                   connection.query("UPDATE space SET membership_seq = ?3, bytes = ?4, erased = ?5 "
                                    "WHERE id = ?1 AND membership_seq = ?2 AND erased = 0"));
            query.bind(append.id).bind(append.expectedSeq).bind(head).bind(after);
            VW_CHECK(query.bind(std::int64_t{append.erase}).run());
        }
        if (connection.changes() == 0)
            return Error{ErrorCode::conflict, "The log has grown; fetch it, look at it and sign again."};
        VW_CHECK(charge(connection, sponsor, {append.erase ? -1 : 0, after - weighed}, m_options.quota));
        VW_CHECK(insertRecords(connection, RecordTable::space, append.id.view(), before + 1, append.records));
        for (const IdentityId& member : append.joined)
            VW_CHECK(insertMember(connection, member, append.id));
        if (!append.erase) return {};
        m_writer.sweepSoon();
        VW_CHECK(markUnswept(connection.database()));
        return deleteContent(connection, append.id, head);
    });
}

Result<std::optional<SpaceState>> SqliteStore::space(SpaceId id) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT membership_seq, newest, erased FROM space WHERE id = ?1"));
    query.bind(id);
    VW_TRY(const bool found, query.step());
    return found ? std::optional(stateOf(query)) : std::nullopt;
}

Result<std::optional<SpaceState>> SqliteStore::spaceFor(SpaceId id, IdentityId member) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT membership_seq, newest, erased FROM space_member m "
                                          "JOIN space s ON s.id = m.space "
                                          "WHERE m.identity = ?1 AND m.space = ?2"));
    query.bind(member).bind(id);
    VW_TRY(const bool found, query.step());
    return found ? std::optional(stateOf(query)) : std::nullopt;
}

Result<std::vector<protocol::SpaceSummary>> SqliteStore::spacesOf(IdentityId member) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT s.id, membership_seq, newest, e.id FROM space_member m "
                                          "JOIN space s ON s.id = m.space "
                                          "LEFT JOIN envelope e ON e.space = s.id AND e.number = s.newest "
                                          "WHERE m.identity = ?1 ORDER BY s.id LIMIT ?2"));
    query.bind(member).bind(std::uint64_t{protocol::spacesLimit});
    std::vector<protocol::SpaceSummary> spaces;
    for (;;) {
        VW_TRY(const bool row, query.step());
        if (!row) return spaces;
        protocol::SpaceSummary summary;
        VW_CHECK(query.read(0, summary.space.raw));
        summary.membershipSeq = static_cast<std::uint32_t>(query.integer(1));
        summary.newest = query.number(2);
        summary.epoch = m_epoch;
        if (!query.isNull(3)) VW_CHECK(query.read(3, summary.last.raw));
        spaces.push_back(summary);
    }
}

Result<protocol::RecordsAnswer> SqliteStore::spaceRecords(SpaceId id, std::uint32_t from) {
    Reader connection = reader();
    return readRecords(*connection, RecordTable::space, id.view(), from);
}

} // namespace vw::server
