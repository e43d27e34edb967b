// SPDX-License-Identifier: GPL-3.0-or-later
// Identities, their devices, registration tokens and mailboxes of the SQLite store.
#include "sync/server/sqlite_records.h"
#include "sync/server/sqlite_store.h"

namespace vw::server {
namespace {

Status useToken(Connection& connection, const Hash32& token, IdentityId identity, UtcMillis now) {
    {
        VW_TRY(Query query, connection.query("SELECT identity FROM used_token WHERE hash = ?1"));
        query.bind(ByteView(token));
        VW_TRY(const bool used, query.step());
        if (used) {
            IdentityId by;
            VW_CHECK(query.read(0, by.raw));
            if (by == identity) return {};
            return Error{ErrorCode::alreadyUsed, "This registration token was used before; ask for another."};
        }
    }
    VW_TRY(Query query,
           connection.query("INSERT INTO used_token (hash, identity, used) VALUES (?1, ?2, ?3)"));
    return query.bind(ByteView(token)).bind(identity).bind(now.count).run();
}

} // namespace

Status SqliteStore::registerIdentity(const NewIdentity& identity, const Hash32& token, UtcMillis now) {
    VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        VW_CHECK(useToken(connection, token, identity.id, now));
        return insertIdentity(connection, identity);
    });
}

Result<bool> SqliteStore::isTokenUsed(const Hash32& token) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT 1 FROM used_token WHERE hash = ?1"));
    return query.bind(ByteView(token)).step();
}

Result<std::optional<IdentityState>> SqliteStore::identity(IdentityId id) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT seq, sponsor FROM identity WHERE id = ?1"));
    query.bind(id);
    VW_TRY(const bool found, query.step());
    if (!found) return std::optional<IdentityState>();
    IdentityState state{static_cast<std::uint32_t>(query.integer(0)), {}};
    VW_CHECK(query.read(1, state.sponsor.raw));
    return std::optional(state);
}

Result<std::optional<IdentityId>> SqliteStore::identityOf(DeviceId device) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT identity FROM device WHERE id = ?1"));
    query.bind(device);
    VW_TRY(const bool found, query.step());
    if (!found) return std::optional<IdentityId>();
    IdentityId id;
    VW_CHECK(query.read(0, id.raw));
    return std::optional(id);
}

Result<protocol::RecordsAnswer> SqliteStore::identityRecords(IdentityId id, std::uint32_t from) {
    Reader connection = reader();
    return readRecords(*connection, RecordTable::identity, id.view(), from);
}

Status SqliteStore::appendToIdentity(const IdentityAppend& append) {
    VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        {
            VW_TRY(Query query,
                   connection.query("UPDATE identity SET seq = seq + ?3 WHERE id = ?1 AND seq = ?2"));
            query.bind(append.id).bind(append.expectedSeq).bind(std::uint64_t{append.records.size()});
            VW_CHECK(query.run());
        }
        if (connection.changes() == 0)
            return Error{ErrorCode::conflict, "The log has grown; fetch it, look at it and sign again."};
        VW_CHECK(insertRecords(connection, RecordTable::identity, append.id.view(), append.expectedSeq + 1,
                               append.records));
        return insertDevices(connection, append.id, append.devices);
    });
}

} // namespace vw::server
