// SPDX-License-Identifier: GPL-3.0-or-later
// Thin RAII over the sqlite3 C API: connection, statement, transaction; SQLite's codes become Errors.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace vw {

/// A prepared statement. Owned by whoever made it; must not outlive its Database. Not thread-safe.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Binds values to ?1, ?2 … Blobs and texts are copied.
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, ByteView value);
    Statement& bind(int index, std::string_view value);
    Statement& bindNull(int index);

    /// True: a row is there. False: no more rows.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that returns no rows, and resets it for the next use.
    [[nodiscard]] Status run();
    /// Makes the statement ready to run again and forgets what was bound.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(sqlite3* db, sqlite3_stmt* handle)
        : m_db(db)
        , m_handle(handle) {}
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_handle = nullptr;
};

/// One connection. Use from one thread at a time.
class Database {
public:
    enum class Access : std::uint8_t { readWriteCreate, readOnly };

    /// Opens or makes a file, for its owner only (0600). Error io, diskFull or corrupt with a sentence that
    /// names no content.
    static Result<Database> open(const std::filesystem::path& file, Access access = Access::readWriteCreate);
    /// A private database in memory that never spills to a file (temp_store = MEMORY).
    static Result<Database> inMemory();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs one or more statements that return nothing.
    [[nodiscard]] Status execute(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// First column of the first row of a query without parameters.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql);
    [[nodiscard]] std::int64_t lastInsertRowId() const;
    [[nodiscard]] std::int64_t changes() const;
    /// The raw connection, for functions only SQLite has; stays owned by this object.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    explicit Database(sqlite3* handle)
        : m_handle(handle) {}
    sqlite3* m_handle = nullptr;
};

/// Rolls back unless committed. BEGIN IMMEDIATE: the write lock is taken at once.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}
    Database* m_database;
};

/// The Error for SQLite's latest failure on a connection (diskFull, io, corrupt, conflict …).
Error databaseError(sqlite3* handle);

} // namespace vw
