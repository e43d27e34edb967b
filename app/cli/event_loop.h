// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's event loop, run until one answer has come.
#pragma once

#include <functional>
#include <memory>
#include <optional>

namespace vw::cli {

/// Makes QCoreApplication, so at most one lives at a time. Single-threaded.
class EventLoop {
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Starts something that calls back exactly once, at once or later, and waits for that.
    template <class Answer>
    Answer await(const std::function<void(std::function<void(Answer)>)>& start) {
        std::optional<Answer> answer;
        start([&answer, this](Answer said) {
            answer.emplace(std::move(said));
            wake();
        });
        while (!answer) {
            wait();
        }
        return std::move(*answer);
    }

private:
    void wait();
    void wake();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vw::cli
