// SPDX-License-Identifier: GPL-3.0-or-later
// Control records and quotas in SQL.
#include "sync/server/sqlite_records.h"

namespace vw::server {
namespace {

struct RecordSql {
    const char* insert;
    const char* read;
};

RecordSql sqlOf(RecordTable table) {
    if (table == RecordTable::identity)
        return {"INSERT INTO identity_record (identity, seq, record) VALUES (?1, ?2, ?3)",
                "SELECT record FROM identity_record WHERE identity = ?1 AND seq >= ?2 ORDER BY seq LIMIT ?3"};
    return {"INSERT INTO space_record (space, seq, record) VALUES (?1, ?2, ?3)",
            "SELECT record FROM space_record WHERE space = ?1 AND seq >= ?2 ORDER BY seq LIMIT ?3"};
}

} // namespace

std::int64_t sizeOf(const std::vector<Bytes>& records) {
    std::size_t total = 0;
    for (const Bytes& record : records)
        total += record.size();
    return static_cast<std::int64_t>(total);
}

Status charge(Connection& connection, IdentityId sponsor, Usage usage, const Quota& quota) {
    VW_TRY(Query query, connection.query("UPDATE identity SET spaces = spaces + ?2, bytes = bytes + ?3 "
                                         "WHERE id = ?1 AND (?2 <= 0 OR spaces + ?2 <= ?4) "
                                         "AND (?3 <= 0 OR bytes + ?3 <= ?5)"));
    query.bind(sponsor).bind(usage.spaces).bind(usage.bytes).bind(quota.spaces).bind(quota.bytes);
    VW_CHECK(query.run());
    if (connection.changes() == 1) return {};
    return Error{ErrorCode::tooMany, "The room that this server gives to one coach is used up. "
                                     "What was stored is safe; ask who runs the server for more."};
}

Status insertRecords(Connection& connection, RecordTable table, ByteView owner, std::uint32_t firstSeq,
                     const std::vector<Bytes>& records) {
    VW_TRY(Query query, connection.query(sqlOf(table).insert));
    for (const Bytes& record : records)
        VW_CHECK(query.bind(owner).bind(firstSeq++).bind(ByteView(record)).run());
    return {};
}

Result<protocol::RecordsAnswer> readRecords(Connection& connection, RecordTable table, ByteView owner,
                                            std::uint32_t from) {
    protocol::RecordsAnswer answer;
    VW_TRY(Query query, connection.query(sqlOf(table).read));
    query.bind(owner).bind(from).bind(std::uint64_t{protocol::recordsPerRequest + 1});
    std::size_t total = 0;
    for (;;) {
        VW_TRY(const bool row, query.step());
        if (!row) return answer;
        const ByteView record = query.blob(0);
        total += record.size();
        const bool full = answer.records.size() == protocol::recordsPerRequest ||
                          (total > protocol::recordsAnswerBytes && !answer.records.empty());
        if (full) {
            answer.more = true;
            return answer;
        }
        answer.records.push_back(copyOf(record));
    }
}

Status insertDevices(Connection& connection, IdentityId identity, const std::vector<DeviceId>& devices) {
    VW_TRY(Query query, connection.query("INSERT INTO device (id, identity) VALUES (?1, ?2)"));
    for (const DeviceId& device : devices)
        VW_CHECK(query.bind(device).bind(identity).run());
    return {};
}

Status insertIdentity(Connection& connection, const NewIdentity& identity) {
    {
        VW_TRY(Query query,
               connection.query("INSERT OR IGNORE INTO identity (id, sponsor, seq) VALUES (?1, ?2, ?3)"));
        query.bind(identity.id).bind(identity.sponsor).bind(std::uint64_t{identity.records.size()});
        VW_CHECK(query.run());
        if (connection.changes() == 0) return {};
    }
    VW_CHECK(insertRecords(connection, RecordTable::identity, identity.id.view(), 1, identity.records));
    return insertDevices(connection, identity.id, identity.devices);
}

} // namespace vw::server
