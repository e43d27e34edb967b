// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers as events on the virtual clock.
#include "tests/simulation/wire.h"

namespace vw::simulation {
namespace {

Error lost() { return {ErrorCode::network, "The simulated server is not reached."}; }

} // namespace

/// The callback is gone once it ran or nobody waits any more.
struct Wire::Exchange {
    Reply<HttpAnswer> reply;
    void finish(Result<HttpAnswer> answer) {
        const auto now = std::exchange(reply, nullptr);
        if (now) now(std::move(answer));
    }
};

struct Wire::Handle final : PendingRequest {
    explicit Handle(std::shared_ptr<Exchange> exchange)
        : m_exchange(std::move(exchange)) {}
    ~Handle() override { m_exchange->reply = nullptr; }

private:
    std::shared_ptr<Exchange> m_exchange;
};

std::unique_ptr<PendingRequest> Wire::send(const ServerUrl&, HttpRequest request, Reply<HttpAnswer> reply) {
    auto exchange = std::make_shared<Exchange>(Exchange{std::move(reply)});
    auto handle = std::make_unique<Handle>(exchange);
    if (!m_open) return handle;
    m_time.later(request.timeout, [exchange] { exchange->finish(lost()); });
    if (loses()) { // a refused connection is noticed at once, a lost packet only by the time limit
        if (m_dice.percent(70)) m_time.later(delay(), [exchange] { exchange->finish(lost()); });
        return handle;
    }
    const auto shared = std::make_shared<HttpRequest>(std::move(request));
    m_time.later(delay(), [this, exchange, shared] { arrive(exchange, *shared); });
    if (m_dice.percent(weather.repeating)) { // its answer goes nowhere, but the server has acted twice
        auto nobody = std::make_shared<Exchange>();
        m_time.later(delay() * 2, [this, nobody, shared] { arrive(nobody, *shared); });
    }
    return handle;
}

void Wire::arrive(const std::shared_ptr<Exchange>& exchange, const HttpRequest& request) {
    if (weather.cut) return comeBack(exchange, lost());
    m_ear(request.path, request.body);
    m_server(request, [this, exchange](Result<HttpAnswer> answer) { comeBack(exchange, std::move(answer)); });
}

void Wire::comeBack(const std::shared_ptr<Exchange>& exchange, Result<HttpAnswer> answer) {
    if (answer) m_ear(std::to_string(answer->status), answer->body);
    if (answer && loses()) {
        if (m_dice.percent(50)) return; // until the time limit
        answer = lost();
    }
    const auto shared = std::make_shared<Result<HttpAnswer>>(std::move(answer));
    m_time.later(delay(), [exchange, shared] { exchange->finish(std::move(*shared)); });
}

} // namespace vw::simulation
