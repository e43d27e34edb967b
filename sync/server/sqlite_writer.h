// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that writes to SQLite: what waits together is committed together.
#pragma once

#include "sync/server/sqlite_connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <thread>

namespace vw::server {

/// Runs pieces of work in transactions on a thread of its own. This connection does every write and every
/// checkpoint, which keeps clear of SQLite's WAL-reset race (sqlite.org/wal.html, fixed in 3.51.3).
class SqliteWriter {
public:
    /// What is done inside a transaction. May be run again from its start when its group had to be split.
    using Work = std::function<Status(Connection&)>;
    struct Limits {
        std::size_t group = 256; ///< pieces of work in one transaction
        std::size_t queue = 1024;
    };

    SqliteWriter(Connection connection, Limits limits);
    SqliteWriter(const SqliteWriter&) = delete;
    SqliteWriter& operator=(const SqliteWriter&) = delete;
    /// Finishes what waits.
    ~SqliteWriter();

    /// Blocks until the work is durable (ok) or undone (its error, or the commit's). Error tooMany when
    /// too much waits already, internal when the work threw. From any thread but the writer's own.
    [[nodiscard]] Status run(const Work& work);

    /// After the group at hand, `sweep`s (sqlite_schema.h). For use inside a Work.
    void sweepSoon() { m_sweep = true; }

private:
    struct Job;
    void loop();
    const std::vector<Job*>& takeGroup();
    void process(const std::vector<Job*>& group);
    [[nodiscard]] Status commitTogether(std::span<Job* const> group);
    [[nodiscard]] Status commitGroup(std::span<Job* const> group);
    [[nodiscard]] Status runInSavepoint(Job& job);
    void finish(const std::vector<Job*>& group);

    Connection m_connection;
    const Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_work, m_done;
    std::deque<Job*> m_queue;
    std::vector<Job*> m_group; ///< the writer's thread only
    bool m_stopping = false;
    bool m_sweep = false; // the writer's thread only
    std::thread m_thread;
};

} // namespace vw::server
