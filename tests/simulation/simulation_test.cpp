// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation itself: it repeats, its disks lose what they should, it would see plain text, and seeds that
// once failed pass.
#include "core/base/database.h"
#include "tests/simulation/world.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <fstream>
#include <sstream>

using namespace vw;
using namespace vw::simulation;
using test::must;

namespace {

std::int64_t rowsIn(const std::filesystem::path& file) {
    Database database = must(Database::open(file));
    return must(database.integer("SELECT count(*) FROM kept"));
}

/// A database whose commits are synced, as those of profiles.
Database durable(const std::filesystem::path& file) {
    Database database = must(Database::open(file));
    must(database.execute(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE IF NOT EXISTS kept(text TEXT)"));
    return database;
}

} // namespace

TEST_CASE("One seed is one run: twice the same messages at the same times") {
    for (const std::uint64_t seed : {3U, 12U, 32U}) {
        const Plan plan(seed);
        std::ostringstream first, second;
        const std::uint64_t trace = simulate(plan, &first);
        CHECK(simulate(plan, &second) == trace);
        CHECK(first.str() == second.str());
    }
    CHECK(simulate(Plan(1)) != simulate(Plan(2)));
}

TEST_CASE("One seed is one run with several devices too") {
    std::ostringstream first, second;
    const std::uint64_t trace = simulate(Plan::withDevices(4), &first);
    CHECK(simulate(Plan::withDevices(4), &second) == trace);
    CHECK(first.str() == second.str());
}

TEST_CASE("A simulated disk fails once where it is told to, and loses nothing") {
    installDisks();
    int failed = 0;
    for (std::uint64_t call = 1; call < 20; ++call) {
        const test::TempFolder folder;
        Disk disk(folder.path(), call);
        Database database = durable(folder.path() / "kept.db");
        disk.failAt(call);
        int acknowledged = 0;
        for (int i = 0; i < 20; ++i)
            acknowledged += database.execute("INSERT INTO kept VALUES ('a row')").ok();
        failed += disk.hasFailed();
        CHECK(acknowledged >= 18);
        CHECK(must(database.integer("SELECT count(*) FROM kept")) == acknowledged);
    }
    CHECK(failed == 19);
}

TEST_CASE("Seeds that once failed pass") {
    std::ifstream file(std::string(VW_SOURCE_DIR) + "/tests/simulation/regressions/seeds.txt");
    int ran = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        INFO(line);
        const bool devices = line.starts_with("devices ");
        const std::uint64_t seed = std::stoull(devices ? line.substr(8) : line);
        CHECK_NOTHROW(simulate(devices ? Plan::withDevices(seed) : Plan(seed)));
        ++ran;
    }
    CHECK(ran > 0);
}

TEST_CASE("A simulated disk keeps what was synced and may lose the rest, at any write") {
    installDisks();
    for (std::uint64_t write = 1; write < 30; ++write) {
        const test::TempFolder folder;
        Disk disk(folder.path(), write);
        const auto file = folder.path() / "kept.db";
        int acknowledged = 0;
        {
            Database database = durable(file);
            disk.dieAt(write);
            while (database.execute("INSERT INTO kept VALUES ('a row')").ok())
                ++acknowledged;
            CHECK(disk.isDead());
        }
        disk.losePower();
        disk.revive();
        const std::int64_t rows = rowsIn(file);
        CHECK(rows >= acknowledged);
        CHECK(rows <= acknowledged + 1); // the last one may have arrived without being acknowledged
    }
}

TEST_CASE("A simulated disk without a sync does lose something") {
    installDisks();
    int lost = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const test::TempFolder folder;
        Disk disk(folder.path(), seed);
        const auto file = folder.path() / "kept.db";
        {
            Database database = durable(file);
            must(database.execute("PRAGMA synchronous = OFF; INSERT INTO kept VALUES ('a row')"));
            disk.die();
        }
        disk.losePower();
        disk.revive();
        lost += rowsIn(file) == 0;
    }
    CHECK(lost > 0);
}

TEST_CASE("A full simulated disk says so and takes nothing") {
    installDisks();
    const test::TempFolder folder;
    Disk disk(folder.path(), 1);
    Database database = durable(folder.path() / "kept.db");
    disk.setFull(true);
    Status last;
    for (int i = 0; i < 1000 && last; ++i)
        last = database.execute("INSERT INTO kept VALUES (hex(randomblob(2000)))");
    REQUIRE_FALSE(last.ok());
    CHECK(last.error().code == ErrorCode::diskFull);
    disk.setFull(false);
    CHECK(database.execute("INSERT INTO kept VALUES ('a row')").ok());
}

TEST_CASE("Plain text would be found on the wire and in files, in each spelling") {
    const auto spellings = test::spellingsOf(canary);
    const test::TempFolder folder;
    for (const test::Spelling& spelling : spellings) {
        CHECK_FALSE(test::findIn("before " + spelling.bytes + " behind", spellings, "").empty());
        std::ofstream(folder.path() / "leak") << "before " << spelling.bytes << " behind";
        CHECK_FALSE(test::findBelow(folder.path(), spellings).empty());
    }
    CHECK(test::findIn("nothing of that kind", spellings, "").empty());
}
