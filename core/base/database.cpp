// SPDX-License-Identifier: GPL-3.0-or-later
// The sqlite3 C API behind owning types; the only place that maps SQLite's codes to sentences.
#include "core/base/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vw {
namespace {

constexpr const char* inMemoryName = ":memory:";

/// Only the owner may read what is in a file of ours, wherever its folder lies. SQLite gives the files beside
/// it the same permissions. A failure shows when SQLite opens the file.
void makePrivate(const std::filesystem::path& file) {
    if (file == inMemoryName) return;
    const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    // By name for one that is there: closing a descriptor of it would drop the locks SQLite may hold.
    made >= 0 ? (void)::close(made) : (void)::chmod(file.c_str(), 0600);
}

} // namespace

Error databaseError(sqlite3* handle) {
    switch (sqlite3_errcode(handle)) {
    case SQLITE_FULL:
        return {ErrorCode::diskFull,
                "The disk is full. Nothing was half written; free some space and try again."};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::corrupt, "A data file is damaged or is not a Valuewright file."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::conflict, "Another program is using this data file."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::io,
                "A data file cannot be opened for writing; look at its folder and permissions."};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::conflict, "A data file already holds this entry."};
    case SQLITE_NOMEM:
        return {ErrorCode::io, "There is not enough memory for this."};
    default:
        return {ErrorCode::io, "A data file cannot be read or written."};
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_handle(std::exchange(other.m_handle, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_db, other.m_db);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

// A failed bind can only be a wrong index or no memory; both show at the following step.
Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement& Statement::bind(int index, ByteView value) {
    static constexpr std::uint8_t nothing = 0; // a null pointer would bind NULL instead of an empty blob
    const void* data = value.empty() ? &nothing : static_cast<const void*>(value.data());
    sqlite3_bind_blob64(m_handle, index, data, value.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int index, std::string_view value) {
    sqlite3_bind_text64(m_handle, index, value.data() ? value.data() : "", value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(m_handle, index);
    return *this;
}

Result<bool> Statement::step() {
    switch (sqlite3_step(m_handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        Error error = databaseError(m_db);
        sqlite3_reset(m_handle);
        return error;
    }
    }
}

Status Statement::run() {
    VW_TRY(const bool row, step());
    (void)row;
    reset();
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

ByteView Statement::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_handle, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::string Statement::text(int column) const { return textOf(blob(column)); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

Result<Database> Database::open(const std::filesystem::path& file, Access access) {
    const int flags =
        access == Access::readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (access == Access::readWriteCreate) makePrivate(file);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return databaseError(handle);
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, 5000);
    VW_CHECK(database.execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;"));
    return database;
}

Result<Database> Database::inMemory() { return open(inMemoryName); }

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

Database::~Database() { sqlite3_close_v2(m_handle); }

Status Database::execute(const std::string& sql) {
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(m_handle);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &handle, nullptr) != SQLITE_OK)
        return databaseError(m_handle);
    return Statement(m_handle, handle);
}

Result<std::int64_t> Database::integer(std::string_view sql) {
    VW_TRY(Statement statement, prepare(sql));
    VW_TRY(const bool row, statement.step());
    if (!row) return notFound("A query found nothing.");
    return statement.integer(0);
}

std::int64_t Database::lastInsertRowId() const { return sqlite3_last_insert_rowid(m_handle); }
std::int64_t Database::changes() const { return sqlite3_changes64(m_handle); }

Result<Transaction> Transaction::begin(Database& database) {
    VW_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    // Nothing can be done about a failing rollback here; SQLite undoes the rest on the next open.
    if (m_database) (void)m_database->execute("ROLLBACK");
}

Status Transaction::commit() {
    VW_CHECK(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace vw
