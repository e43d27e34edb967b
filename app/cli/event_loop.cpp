// SPDX-License-Identifier: GPL-3.0-or-later
// The application object and nested loops.
#include "app/cli/event_loop.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <array>
#include <string>

namespace vw::cli {

/// Qt wants a command line that outlives it; it gets one of its own, so that it can't read ours.
struct EventLoop::Impl {
    std::string name = "valuewright-cli";
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    /// None where a command has made one that can draw.
    std::unique_ptr<QCoreApplication> application =
        QCoreApplication::instance() ? nullptr : std::make_unique<QCoreApplication>(count, arguments.data());
    QEventLoop* running = nullptr;
};

EventLoop::EventLoop()
    : m_impl(std::make_unique<Impl>()) {}
EventLoop::~EventLoop() = default;

void EventLoop::wait() {
    QEventLoop loop;
    m_impl->running = &loop;
    loop.exec();
    m_impl->running = nullptr;
}

void EventLoop::wake() {
    if (m_impl->running != nullptr) m_impl->running->quit();
}

} // namespace vw::cli
