// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own hooks do it (sqlite.org/c3ref/commit_hook.html); triggers are temporary, so no file ever holds
// one.
#include "tests/support/database_faults.h"

#include <sqlite3.h>

#include <stdexcept>

namespace vw::test {
namespace {

sqlite3* newest = nullptr;
int untilFailure = 0;
bool failed = false;

int onCommit(void* database) {
    if (database != newest || untilFailure == 0 || --untilFailure > 0) return 0;
    failed = true;
    return 1;
}

int onOpen(sqlite3* database, char**, const sqlite3_api_routines*) {
    const char* name = sqlite3_db_filename(database, "main");
    if (!name || !*name) return SQLITE_OK; // in memory
    newest = database;
    sqlite3_commit_hook(database, onCommit, database);
    return SQLITE_OK;
}

void execute(const std::string& sql) {
    if (sqlite3_exec(newest, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string("a fault cannot be set: ") + sqlite3_errmsg(newest));
}

} // namespace

DatabaseFaults::DatabaseFaults() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen)); }

DatabaseFaults::~DatabaseFaults() {
    failCommit(0);
    newest = nullptr;
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
}

void DatabaseFaults::failCommit(int count) {
    untilFailure = count;
    failed = false;
}

bool DatabaseFaults::hasFailed() { return failed; }

std::vector<std::string> DatabaseFaults::tables() {
    std::vector<std::string> out;
    const auto take = [](void* into, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(into)->emplace_back(values[0]);
        return 0;
    };
    sqlite3_exec(newest,
                 "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                 take, &out, nullptr);
    return out;
}

void DatabaseFaults::forbid(const std::string& write, const std::string& table) {
    execute("CREATE TEMP TRIGGER fault BEFORE " + write + " ON main." + table +
            " BEGIN SELECT RAISE(ABORT, 'a fault of the test'); END");
}

void DatabaseFaults::allow() { execute("DROP TRIGGER IF EXISTS temp.fault"); }

} // namespace vw::test
