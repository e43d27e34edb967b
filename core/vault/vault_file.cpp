// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of vault.db, and how a file of one format version becomes one of the next.
#include "core/vault/vault_file.h"

#include <array>
#include <fstream>

namespace vw {
namespace {

/// From version n to n + 1, for n = 0 … Rows are envelopes and records verbatim, sealed values, hashes and
/// counters: nothing that a person typed.
constexpr std::array<const char*, VaultFile::formatVersion> migrations{R"sql(
    CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE local(kind INTEGER NOT NULL, key BLOB NOT NULL, name BLOB NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY(kind, key));
    CREATE TABLE control(log INTEGER NOT NULL, subject BLOB NOT NULL, seq INTEGER NOT NULL,
        record BLOB NOT NULL, PRIMARY KEY(log, subject, seq));
    CREATE TABLE server_records(log BLOB PRIMARY KEY, count INTEGER NOT NULL);
    CREATE TABLE unread(subject BLOB PRIMARY KEY);
    CREATE TABLE erased(space BLOB PRIMARY KEY, record BLOB NOT NULL);
    CREATE TABLE envelope(row INTEGER PRIMARY KEY, space BLOB NOT NULL, device BLOB NOT NULL,
        seq INTEGER NOT NULL, id BLOB NOT NULL, bytes BLOB NOT NULL);
    CREATE UNIQUE INDEX envelope_place ON envelope(space, device, seq);
    CREATE TABLE held(row INTEGER PRIMARY KEY, space BLOB NOT NULL, state INTEGER NOT NULL,
        device BLOB NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, bytes BLOB NOT NULL);
    CREATE UNIQUE INDEX held_place ON held(space, device, seq, id);
    CREATE TABLE chain(space BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,
        membership INTEGER NOT NULL, PRIMARY KEY(space, device));
    CREATE TABLE outbox(row INTEGER PRIMARY KEY, space BLOB NOT NULL, kind INTEGER NOT NULL);
    CREATE INDEX outbox_space ON outbox(space, row);
    CREATE TABLE own_other(space BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(space, seq));
    CREATE TABLE covered(space BLOB PRIMARY KEY, seq INTEGER NOT NULL);
    CREATE TABLE receipt_due(space BLOB PRIMARY KEY);
    CREATE TABLE cursor(space BLOB PRIMARY KEY, epoch BLOB NOT NULL, number INTEGER NOT NULL, last BLOB);
    CREATE TABLE forked(space BLOB PRIMARY KEY);
)sql"};

std::filesystem::path fileOf(const std::filesystem::path& folder) { return folder / "vault.db"; }

Status migrate(Database& database, std::int64_t from) {
    for (std::int64_t version = from; version < VaultFile::formatVersion; ++version) {
        VW_TRY(Transaction transaction, Transaction::begin(database));
        VW_CHECK(database.execute(migrations[static_cast<std::size_t>(version)]));
        // A file that is being made says so only when it is complete (VaultFile::finish).
        if (from != 0) VW_CHECK(database.execute("PRAGMA user_version = " + std::to_string(version + 1)));
        VW_CHECK(transaction.commit());
    }
    return {};
}

/// The format version in the file's header (offset 60, big endian), without opening it as a database.
std::uint32_t versionInHeader(const std::filesystem::path& file) {
    std::array<char, 64> header{};
    std::ifstream in(file, std::ios::binary);
    if (!in.read(header.data(), header.size())) return 0;
    std::uint32_t version = 0;
    for (std::size_t i = 60; i < 64; ++i)
        version = version << 8 | static_cast<std::uint8_t>(header[i]);
    return version;
}

Status makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error) return Error{ErrorCode::io, "The profile folder cannot be made; look at its permissions."};
    return {};
}

void removeLeftovers(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const char* name : {"vault.db", "vault.db-journal", "vault.db-wal", "vault.db-shm", "view.snapshot"})
        std::filesystem::remove(folder / name, ignored);
}

} // namespace

UnfinishedFiles::~UnfinishedFiles() {
    if (m_folder.empty()) return;
    removeLeftovers(m_folder);
    std::error_code ignored; // what cannot be removed is no profile all the same
    std::filesystem::remove(m_folder / "lock", ignored);
}

bool VaultFile::exists(const std::filesystem::path& folder) { return versionInHeader(fileOf(folder)) != 0; }

Result<VaultFile> VaultFile::create(const VaultFileOptions& options) {
    VW_CHECK(makeFolder(options.folder));
    VW_TRY(ProfileLock lock, ProfileLock::acquire(options.folder));
    if (exists(options.folder))
        return Error{ErrorCode::conflict, "There is a profile in this folder already; open it instead."};
    removeLeftovers(options.folder); // of a creation that was cut short
    VW_TRY(VaultFile file, prepare(options, std::move(lock), UnfinishedFiles(options.folder)));
    VW_CHECK(migrate(file.m_database, 0));
    return file;
}

Result<VaultFile> VaultFile::inMemory() {
    VW_TRY(Database database, Database::inMemory());
    VW_CHECK(migrate(database, 0));
    return VaultFile(UnfinishedFiles(), std::nullopt, std::move(database), {});
}

Status VaultFile::finish() {
    VW_CHECK(m_database.execute("PRAGMA user_version = " + std::to_string(formatVersion)));
    // `exists` looks into the file, not into its write-ahead log.
    VW_CHECK(m_database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_unfinished.keep();
    return {};
}

Result<VaultFile> VaultFile::open(const VaultFileOptions& options) {
    if (!exists(options.folder)) return notFound("There is no profile in this folder.");
    VW_TRY(ProfileLock lock, ProfileLock::acquire(options.folder));
    VW_TRY(VaultFile file, prepare(options, std::move(lock), UnfinishedFiles()));
    VW_TRY(const std::int64_t version, file.m_database.integer("PRAGMA user_version"));
    if (version > formatVersion)
        return Error{ErrorCode::newerFormat, "This profile was written by a newer version of Valuewright; "
                                             "update to open it. Nothing was changed."};
    VW_CHECK(migrate(file.m_database, version));
    return file;
}

Result<VaultFile> VaultFile::prepare(const VaultFileOptions& options, ProfileLock lock,
                                     UnfinishedFiles unfinished) {
    VW_TRY(Database database, Database::open(fileOf(options.folder)));
    VW_CHECK(database.execute("PRAGMA page_size = 16384; PRAGMA locking_mode = EXCLUSIVE; "
                              "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                              "PRAGMA secure_delete = ON; PRAGMA cache_size = -4096;"));
    if (options.maximumPages != 0)
        VW_CHECK(database.execute("PRAGMA max_page_count = " + std::to_string(options.maximumPages)));
    return VaultFile(std::move(unfinished), std::move(lock), std::move(database), options.folder);
}

Result<Bytes> VaultFile::meta(std::string_view name) {
    VW_TRY(Statement statement, m_database.prepare("SELECT value FROM meta WHERE name = ?1"));
    VW_TRY(const bool row, statement.bind(1, name).step());
    if (!row) return notFound("A housekeeping value is not there.");
    return copyOf(statement.blob(0));
}

Status VaultFile::removeMeta(std::string_view name) {
    VW_TRY(Statement statement, m_database.prepare("DELETE FROM meta WHERE name = ?1"));
    return statement.bind(1, name).run();
}

Status VaultFile::setMeta(std::string_view name, ByteView value) {
    VW_TRY(Statement statement, m_database.prepare("INSERT OR REPLACE INTO meta VALUES (?1, ?2)"));
    return statement.bind(1, name).bind(2, value).run();
}

} // namespace vw
