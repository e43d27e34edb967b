// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and settings of the server's SQLite file.
#pragma once

#include "core/base/database.h"

namespace vw::server {

constexpr std::int64_t storeFormat = 1;

/// Notes, in the transaction that erases, that a sweep is due.
Status markUnswept(Database& database);
/// Writes the file anew and empties the write-ahead log: SQLite overwrites a row that is deleted, but where
/// rows were moved between pages before, copies of them stay in the unused space
/// (docs/decisions/sqlite-store.md). Takes as long as copying the file; readers go on meanwhile.
Status sweep(Database& database);

/// Sets a fresh writing connection up, and makes the tables in an empty file. Error newerFormat for a file
/// of a newer version, corrupt for a file that is something else. `maxPages` 0: no limit.
[[nodiscard]] Status prepareStore(Database& database, std::int64_t maxPages);

} // namespace vw::server
