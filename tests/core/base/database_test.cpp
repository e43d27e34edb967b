// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite behind owning types: values survive, transactions hold, every failure has its sentence.
#include "core/base/database.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace vw {
namespace {

using test::must;

/// A folder of its own that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "vw-database-XXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

Database withTable() {
    Database database = must(Database::inMemory());
    must(database.execute("CREATE TABLE entry(id INTEGER PRIMARY KEY, content BLOB, name TEXT)"));
    return database;
}

} // namespace

TEST_CASE("a file and the log beside it are for their owner only, whatever they were before") {
    using std::filesystem::perms;
    const TemporaryFolder folder;
    const mode_t before = umask(0022);
    std::ofstream(folder.file("old.db")).close();
    for (const char* name : {"new.db", "old.db"}) {
        Database database = must(Database::open(folder.file(name)));
        must(database.execute("PRAGMA journal_mode = WAL; CREATE TABLE entry(id INTEGER)"));
        for (const std::string& file : {std::string(name), std::string(name) + "-wal"})
            CHECK(std::filesystem::status(folder.file(file.c_str())).permissions() ==
                  (perms::owner_read | perms::owner_write));
    }
    umask(before);
}

TEST_CASE("Values come back as they were bound") {
    Database database = withTable();
    Statement insert = must(database.prepare("INSERT INTO entry VALUES(?1, ?2, ?3)"));
    must(insert.bind(1, INT64_MIN).bind(2, Bytes{0, 1, 255}).bind(3, std::string_view("a\0b", 3)).run());
    must(insert.bind(1, std::int64_t{2}).bind(2, ByteView()).bind(3, std::string_view()).run());
    must(insert.bind(1, std::int64_t{3}).bindNull(2).bindNull(3).run());
    CHECK(database.lastInsertRowId() == 3);

    Statement select = must(database.prepare("SELECT id, content, name FROM entry ORDER BY id"));
    REQUIRE(must(select.step()));
    CHECK(select.integer(0) == INT64_MIN);
    CHECK(copyOf(select.blob(1)) == Bytes{0, 1, 255});
    CHECK(select.text(2) == std::string("a\0b", 3));
    REQUIRE(must(select.step()));
    CHECK(!select.isNull(1));
    CHECK(select.blob(1).empty());
    CHECK(select.text(2).empty());
    REQUIRE(must(select.step()));
    CHECK(select.isNull(1));
    CHECK(!must(select.step()));
}

TEST_CASE("A statement that was run forgets what was bound") {
    Database database = withTable();
    Statement insert = must(database.prepare("INSERT INTO entry(content) VALUES(?1)"));
    must(insert.bind(1, Bytes{1}).run());
    must(insert.run());
    CHECK(must(database.integer("SELECT count(*) FROM entry WHERE content IS NULL")) == 1);
    CHECK(database.changes() == 1);
}

TEST_CASE("A transaction that is not committed leaves nothing") {
    Database database = withTable();
    {
        const Transaction transaction = must(Transaction::begin(database));
        must(database.execute("INSERT INTO entry(id) VALUES(1)"));
    }
    CHECK(must(database.integer("SELECT count(*) FROM entry")) == 0);
    Transaction transaction = must(Transaction::begin(database));
    must(database.execute("INSERT INTO entry(id) VALUES(1)"));
    must(transaction.commit());
    CHECK(must(database.integer("SELECT count(*) FROM entry")) == 1);
}

TEST_CASE("A transaction that moved ends once") {
    Database database = withTable();
    Transaction first = must(Transaction::begin(database));
    Transaction second = std::move(first);
    must(second.commit());
    must(must(Transaction::begin(database)).commit());
}

TEST_CASE("Breaking a constraint is a conflict, and the statement can be used again") {
    Database database = withTable();
    Statement insert = must(database.prepare("INSERT INTO entry(id) VALUES(?1)"));
    must(insert.bind(1, std::int64_t{1}).run());
    CHECK(insert.bind(1, std::int64_t{1}).run().error().code == ErrorCode::conflict);
    insert.reset();
    CHECK(insert.bind(1, std::int64_t{2}).run().ok());
}

TEST_CASE("A question that finds nothing says so") {
    Database database = withTable();
    CHECK(database.integer("SELECT id FROM entry").error().code == ErrorCode::notFound);
    CHECK(!database.prepare("SELECT nothing FROM nowhere").ok());
    CHECK(!database.execute("not SQL").ok());
}

TEST_CASE("A full disk is named as such and leaves the file whole") {
    const TemporaryFolder folder;
    Database database = must(Database::open(folder.file("full.db")));
    must(database.execute("CREATE TABLE entry(content BLOB)"));
    must(database.execute("PRAGMA max_page_count = 4"));
    const Status full = database.execute("INSERT INTO entry VALUES(zeroblob(100000))");
    CHECK(full.error().code == ErrorCode::diskFull);
    CHECK(must(database.integer("SELECT count(*) FROM entry")) == 0);
}

TEST_CASE("A file that is no database is called damaged") {
    const TemporaryFolder folder;
    std::ofstream(folder.file("letter.db")) << std::string(4096, 'x');
    Result<Database> opened = Database::open(folder.file("letter.db"));
    const Status read = opened.ok() ? opened->execute("SELECT * FROM sqlite_schema") : Status(opened.error());
    CHECK(read.error().code == ErrorCode::corrupt);
}

TEST_CASE("A file that is not there is not made by a reader") {
    const TemporaryFolder folder;
    CHECK(Database::open(folder.file("none.db"), Database::Access::readOnly).error().code == ErrorCode::io);
    CHECK(!std::filesystem::exists(folder.file("none.db")));
    CHECK(Database::open(folder.file("no/such/folder.db")).error().code == ErrorCode::io);
}

TEST_CASE("A reader cannot write") {
    const TemporaryFolder folder;
    must(must(Database::open(folder.file("some.db"))).execute("CREATE TABLE entry(id)"));
    Database reader = must(Database::open(folder.file("some.db"), Database::Access::readOnly));
    CHECK(reader.execute("INSERT INTO entry VALUES(1)").error().code == ErrorCode::io);
}

TEST_CASE("A file somebody else is writing to is busy") {
    const TemporaryFolder folder;
    Database first = must(Database::open(folder.file("shared.db")));
    Database second = must(Database::open(folder.file("shared.db")));
    sqlite3_busy_timeout(second.handle(), 0);
    const Transaction writing = must(Transaction::begin(first));
    CHECK(Transaction::begin(second).error().code == ErrorCode::conflict);
}

TEST_CASE("What was written is there after closing") {
    const TemporaryFolder folder;
    must(must(Database::open(folder.file("some.db")))
             .execute("CREATE TABLE entry(id); INSERT INTO entry VALUES(7)"));
    Database moved = must(Database::inMemory());
    moved = must(Database::open(folder.file("some.db")));
    CHECK(must(moved.integer("SELECT id FROM entry")) == 7);
    CHECK(must(moved.integer("PRAGMA temp_store")) == 2);
}

} // namespace vw
