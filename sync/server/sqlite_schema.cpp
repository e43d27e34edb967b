// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and settings of the server's SQLite file (docs/decisions/sqlite-store.md says why they are so).
#include "sync/server/sqlite_schema.h"

#include "core/base/ids.h"
#include "core/crypto/secret.h"

namespace vw::server {
namespace {

constexpr const char* tables = R"sql(
CREATE TABLE meta (name TEXT NOT NULL UNIQUE, value BLOB NOT NULL);
CREATE TABLE identity (id BLOB NOT NULL UNIQUE, sponsor BLOB NOT NULL, seq INTEGER NOT NULL,
    spaces INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0);
CREATE TABLE identity_record (identity BLOB NOT NULL, seq INTEGER NOT NULL, record BLOB NOT NULL,
    UNIQUE (identity, seq));
CREATE TABLE device (id BLOB NOT NULL UNIQUE, identity BLOB NOT NULL);
CREATE TABLE used_token (hash BLOB NOT NULL UNIQUE, identity BLOB NOT NULL, used INTEGER NOT NULL);
CREATE TABLE space (id BLOB NOT NULL UNIQUE, sponsor BLOB NOT NULL, membership_seq INTEGER NOT NULL,
    newest INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, erased INTEGER NOT NULL DEFAULT 0);
CREATE TABLE space_record (space BLOB NOT NULL, seq INTEGER NOT NULL, record BLOB NOT NULL,
    UNIQUE (space, seq));
CREATE TABLE space_member (identity BLOB NOT NULL, space BLOB NOT NULL, UNIQUE (identity, space));
CREATE TABLE envelope (space BLOB NOT NULL, number INTEGER NOT NULL, device BLOB NOT NULL,
    seq INTEGER NOT NULL, id BLOB NOT NULL, bytes BLOB NOT NULL,
    UNIQUE (space, number), UNIQUE (space, device, seq));
CREATE TABLE device_head (space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
    id BLOB NOT NULL, membership_seq INTEGER NOT NULL, UNIQUE (space, device));
CREATE TABLE mailbox (id BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, bearer_hash BLOB NOT NULL,
    expires INTEGER NOT NULL, offer BLOB NOT NULL, answer BLOB, answered_by BLOB);
CREATE INDEX mailbox_owner ON mailbox (owner);
CREATE INDEX mailbox_expires ON mailbox (expires);
)sql";

Status insertMeta(Database& database, std::string_view name, ByteView value) {
    VW_TRY(Statement statement, database.prepare("INSERT INTO meta (name, value) VALUES (?1, ?2)"));
    return statement.bind(1, name).bind(2, value).run();
}

Status createTables(Database& database) {
    VW_TRY(Transaction transaction, Transaction::begin(database));
    VW_CHECK(database.execute(tables));
    VW_CHECK(insertMeta(database, "epoch", randomId<StoreEpoch>().view()));
    VW_CHECK(insertMeta(database, "server", randomId<Id<struct ServerTag, 16>>().view()));
    VW_CHECK(database.execute("PRAGMA user_version = " + std::to_string(storeFormat)));
    return transaction.commit();
}

} // namespace

Status markUnswept(Database& database) {
    return database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('unswept', x'')");
}

Status sweep(Database& database) {
    VW_CHECK(database.execute("VACUUM"));
    VW_CHECK(database.execute("DELETE FROM meta WHERE name = 'unswept'"));
    // A reader may be in the way; then the log is overwritten bit by bit, as ever.
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Status prepareStore(Database& database, std::int64_t maxPages) {
    VW_TRY(const std::int64_t format, database.integer("PRAGMA user_version"));
    if (format > storeFormat)
        return Error{ErrorCode::newerFormat,
                     "This data folder was written by a newer version of Valuewright. "
                     "Nothing was changed; start that version, or a newer one."};
    VW_TRY(const std::int64_t objects, database.integer("SELECT count(*) FROM sqlite_master"));
    if (format == 0 && objects > 0)
        return corrupt("The file store.db is not the store of a Valuewright server.");
    // The page size only takes effect before the first table.
    VW_CHECK(
        database.execute("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                         "PRAGMA secure_delete = ON;"));
    if (maxPages > 0) VW_CHECK(database.execute("PRAGMA max_page_count = " + std::to_string(maxPages)));
    if (format == 0) return createTables(database);
    VW_TRY(const std::int64_t unswept, database.integer("SELECT count(*) FROM meta WHERE name = 'unswept'"));
    if (unswept > 0) (void)sweep(database); // as after the erasure: what cannot be done now is done later
    return {};
}

} // namespace vw::server
