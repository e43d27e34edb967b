// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of SQL that several parts of the SQLite store share. Inside a transaction of the writer, except
// readRecords.
#pragma once

#include "sync/server/sqlite_connection.h"
#include "sync/server/store.h"

namespace vw::server {

/// Adds to what a sponsor uses; error tooMany above its quota. Negative numbers give back.
struct Usage {
    std::int64_t spaces = 0;
    std::int64_t bytes = 0;
};
Status charge(Connection& connection, IdentityId sponsor, Usage usage, const Quota& quota);

/// Which of the two tables of control records, with the name of its key column.
enum class RecordTable : std::uint8_t { identity, space };
Status insertRecords(Connection& connection, RecordTable table, ByteView owner, std::uint32_t firstSeq,
                     const std::vector<Bytes>& records);
Result<protocol::RecordsAnswer> readRecords(Connection& connection, RecordTable table, ByteView owner,
                                            std::uint32_t from);
/// A new identity with its records and devices; an identity that is there already is left as it is.
Status insertIdentity(Connection& connection, const NewIdentity& identity);
Status insertDevices(Connection& connection, IdentityId identity, const std::vector<DeviceId>& devices);

std::int64_t sizeOf(const std::vector<Bytes>& records);

} // namespace vw::server
