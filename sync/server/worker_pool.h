// SPDX-License-Identifier: GPL-3.0-or-later
// Threads for what blocks or computes, so that the network's threads never do.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vw::server {

/// Safe from any thread. The destructor finishes what was submitted.
class WorkerPool {
public:
    explicit WorkerPool(std::size_t threads, std::size_t queueLimit = 2'000);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    ~WorkerPool();

    /// Finishes what was submitted and ends the threads; nothing is taken from then on.
    void finish();
    /// False when too much waits already; the task was not taken then. What it throws is logged without its
    /// content, and ends there.
    [[nodiscard]] bool submit(std::function<void()> task);
    /// Runs task(0) … task(count-1), on this thread and on idle ones, and returns when all have run.
    /// At most `helpers` other threads take part. May be called from a task. What a task throws is thrown
    /// here once all have run.
    void runParallel(std::size_t count, std::size_t helpers, const std::function<void(std::size_t)>& task);

private:
    void loop();
    const std::size_t m_queueLimit;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace vw::server
