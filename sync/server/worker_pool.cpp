// SPDX-License-Identifier: GPL-3.0-or-later
// A plain pool, and loops shared among its threads.
#include "sync/server/worker_pool.h"

#include "sync/server/log_line.h"

#include <atomic>
#include <exception>
#include <memory>

namespace vw::server {
namespace {

/// A loop whose indices several threads take one by one. Shared, because a helper may come too late.
struct SharedLoop {
    SharedLoop(std::size_t size, const std::function<void(std::size_t)>& body)
        : count(size)
        , task(body) {}

    void takePart() {
        std::size_t ran = 0;
        std::exception_ptr thrown;
        for (std::size_t index = next++; index < count; index = next++, ++ran) {
            try {
                task(index); // `task` lives: its owner waits until every index that was taken has run
            } catch (...) {
                thrown = std::current_exception();
            }
        }
        if (ran == 0) return;
        const std::lock_guard lock(mutex);
        if (thrown) failure = thrown;
        done += ran;
        if (done == count) allDone.notify_all();
    }
    void waitForAll() {
        std::unique_lock lock(mutex);
        allDone.wait(lock, [&] { return done == count; });
        if (failure) std::rethrow_exception(failure);
    }

    const std::size_t count;
    const std::function<void(std::size_t)>& task;
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::condition_variable allDone;
    std::size_t done = 0;
    std::exception_ptr failure;
};

/// One task that runs out of memory must not end the server for everybody.
void runGuarded(const std::function<void()>& task) {
    try {
        task();
    } catch (...) {
        logLine(LogLevel::error, "task_failed"); // what it was about stays out of the log
    }
}

} // namespace

WorkerPool::WorkerPool(std::size_t threads, std::size_t queueLimit)
    : m_queueLimit(queueLimit) {
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { loop(); });
}

WorkerPool::~WorkerPool() { finish(); }

void WorkerPool::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_work.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool WorkerPool::submit(std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit) return false;
        m_queue.push_back(std::move(task));
    }
    m_work.notify_one();
    return true;
}

void WorkerPool::runParallel(std::size_t count, std::size_t helpers,
                             const std::function<void(std::size_t)>& task) {
    const auto shared = std::make_shared<SharedLoop>(count, task);
    for (std::size_t i = 0; i < helpers && i + 1 < count; ++i)
        if (!submit([shared] { shared->takePart(); })) break;
    shared->takePart();
    shared->waitForAll();
}

void WorkerPool::loop() {
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_work.wait(lock, [&] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty()) return;
            task = std::move(m_queue.front());
            m_queue.pop_front();
        }
        runGuarded(task);
    }
}

} // namespace vw::server
