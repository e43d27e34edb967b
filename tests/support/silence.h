// SPDX-License-Identifier: GPL-3.0-or-later
// Surroundings of an app in which nothing is ever reached and no time passes.
#pragma once

#include "sync/client/transport.h"

namespace vw::test {

class SilentTransport final : public Transport {
public:
    std::unique_ptr<PendingRequest> send(const ServerUrl&, HttpRequest, Reply<HttpAnswer>) override {
        return std::make_unique<PendingRequest>();
    }
};

class SilentTimers final : public Timers {
public:
    std::unique_ptr<Timer> after(std::chrono::milliseconds, std::function<void()>) override {
        return std::make_unique<Timer>();
    }
};

} // namespace vw::test
