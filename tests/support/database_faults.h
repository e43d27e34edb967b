// SPDX-License-Identifier: GPL-3.0-or-later
// Databases that fail at one chosen place: the n-th commit, or every write of one kind to one table.
#pragma once

#include <string>
#include <vector>

struct sqlite3;

namespace vw::test {

/// Sees every database that is opened on a file while it lives. At most one at a time, in one thread.
class DatabaseFaults {
public:
    DatabaseFaults();
    ~DatabaseFaults();
    DatabaseFaults(const DatabaseFaults&) = delete;
    DatabaseFaults& operator=(const DatabaseFaults&) = delete;

    /// The `count`-th commit from now to the file opened last fails, once (0: none does).
    static void failCommit(int count);
    /// Whether it has.
    static bool hasFailed();
    /// Tables in the file that was opened last.
    static std::vector<std::string> tables();
    /// Until `allow`, writes of that kind (INSERT, UPDATE or DELETE) to a table of that file fail.
    static void forbid(const std::string& write, const std::string& table);
    static void allow();
};

} // namespace vw::test
