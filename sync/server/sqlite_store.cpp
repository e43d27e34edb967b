// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the store, and its reading connections.
#include "sync/server/sqlite_store.h"

#include "sync/server/sqlite_schema.h"

#include <sys/statvfs.h>

namespace vw::server {

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const SqliteOptions& options) {
    VW_TRY(Database database, Database::open(options.file));
    VW_CHECK(prepareStore(database, options.maxPages));
    std::unique_ptr<SqliteStore> store(new SqliteStore(options, Connection(std::move(database))));
    for (std::size_t i = 0; i < std::max<std::size_t>(options.readers, 1); ++i) {
        VW_TRY(Database readOnly, Database::open(options.file, Database::Access::readOnly));
        store->m_readers.push_back(std::make_unique<Connection>(std::move(readOnly)));
        store->m_freeReaders.push_back(store->m_readers.back().get());
    }
    VW_CHECK(store->readMeta(*store->m_readers.front()));
    return store;
}

SqliteStore::SqliteStore(const SqliteOptions& options, Connection writer)
    : m_options(options)
    , m_writer(std::move(writer), {}) {}

SqliteStore::~SqliteStore() {
    // The writer closes last, so that SQLite can put the log into the file and take it away.
    m_freeReaders.clear();
    m_readers.clear();
}

Status SqliteStore::readMeta(Connection& connection) {
    const auto read = [&](std::string_view name, std::array<std::uint8_t, 16>& into) -> Status {
        VW_TRY(Query query, connection.query("SELECT value FROM meta WHERE name = ?1"));
        query.bind(name);
        VW_TRY(const bool found, query.step());
        if (!found) return corrupt("The store of the server lacks its own id.");
        return query.read(0, into);
    };
    VW_CHECK(read("epoch", m_epoch.raw));
    return read("server", m_serverId);
}

Status SqliteStore::ready() {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT count(*) FROM meta"));
    VW_TRY(const bool row, query.step());
    return row ? Status() : Status(corrupt("The store of the server is damaged."));
}

Status SqliteStore::checkRoom() const {
    struct statvfs disk {};
    if (statvfs(m_options.file.c_str(), &disk) != 0)
        return Error{ErrorCode::io, "The data folder of the server cannot be reached."};
    if (std::uint64_t{disk.f_bavail} * disk.f_frsize >= m_options.reserveBytes) return {};
    return Error{ErrorCode::diskFull, "The disk of the server is nearly full. What was stored is safe; "
                                      "nothing more is accepted until there is room again."};
}

SqliteStore::Reader SqliteStore::reader() {
    std::unique_lock lock(m_mutex);
    m_readerFree.wait(lock, [&] { return !m_freeReaders.empty(); });
    Connection* connection = m_freeReaders.back();
    m_freeReaders.pop_back();
    return {*this, *connection};
}

SqliteStore::Reader::~Reader() {
    {
        const std::lock_guard lock(m_store.m_mutex);
        m_store.m_freeReaders.push_back(&m_connection);
    }
    m_store.m_readerFree.notify_one();
}

} // namespace vw::server
