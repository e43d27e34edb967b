// SPDX-License-Identifier: GPL-3.0-or-later
// Group commit: a savepoint each, one transaction for all, one by one when the whole group fails.
#include "sync/server/sqlite_writer.h"

#include "sync/server/log_line.h"
#include "sync/server/sqlite_schema.h"

#include <sqlite3.h>

namespace vw::server {

struct SqliteWriter::Job {
    const Work& work;
    Status status;
    bool done = false;
};

SqliteWriter::SqliteWriter(Connection connection, Limits limits)
    : m_connection(std::move(connection))
    , m_limits(limits)
    , m_thread([this] {
        m_group.reserve(m_limits.group); // so that the loop itself needs no memory
        loop();
    }) {}

SqliteWriter::~SqliteWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_work.notify_all();
    m_thread.join();
}

Status SqliteWriter::run(const Work& work) {
    Job job{work, {}, false};
    std::unique_lock lock(m_mutex);
    if (m_queue.size() >= m_limits.queue)
        return Error{ErrorCode::tooMany, "The server has too much to write just now; try again in a moment."};
    m_queue.push_back(&job);
    m_work.notify_one();
    m_done.wait(lock, [&] { return job.done; });
    return job.status;
}

void SqliteWriter::loop() {
    for (;;) {
        const auto& group = takeGroup();
        if (group.empty()) return;
        process(group);
        finish(group);
        // Without room for it, the next erasure or the next start does it.
        if (std::exchange(m_sweep, false)) (void)sweep(m_connection.database());
    }
}

const std::vector<SqliteWriter::Job*>& SqliteWriter::takeGroup() {
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [&] { return m_stopping || !m_queue.empty(); });
    const std::size_t count = std::min(m_queue.size(), m_limits.group);
    m_group.assign(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(count));
    return m_group;
}

void SqliteWriter::process(const std::vector<Job*>& group) {
    const Status together = commitTogether(group);
    if (together.ok()) return;
    if (group.size() == 1) {
        group.front()->status = together;
        return;
    }
    // One bad neighbour must not fail the others: SQLite may roll a whole transaction back by itself.
    for (Job* job : group)
        if (Status alone = commitTogether(std::span(&job, 1)); !alone.ok()) job->status = alone;
}

Status SqliteWriter::commitTogether(std::span<Job* const> group) {
    try {
        return commitGroup(group);
    } catch (...) { // rolled back; one piece of work without memory must not end the server
        logLine(LogLevel::error, "write_failed");
        return Error{ErrorCode::internal, "The server could not write this; nothing was half done."};
    }
}

Status SqliteWriter::commitGroup(std::span<Job* const> group) {
    VW_TRY(Transaction transaction, Transaction::begin(m_connection.database()));
    for (Job* job : group)
        VW_CHECK(runInSavepoint(*job));
    return transaction.commit();
}

Status SqliteWriter::runInSavepoint(Job& job) {
    Database& database = m_connection.database();
    VW_CHECK(database.execute("SAVEPOINT work"));
    job.status = job.work(m_connection);
    if (sqlite3_get_autocommit(database.handle()) != 0) // SQLite gave up the transaction, not just the work
        return job.status.ok() ? Status(databaseError(database.handle())) : job.status;
    if (!job.status.ok()) VW_CHECK(database.execute("ROLLBACK TO work"));
    return database.execute("RELEASE work");
}

void SqliteWriter::finish(const std::vector<Job*>& group) {
    {
        const std::lock_guard lock(m_mutex);
        for (Job* job : group)
            job->done = true;
    }
    m_done.notify_all();
}

} // namespace vw::server
