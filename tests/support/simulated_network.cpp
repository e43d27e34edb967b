// SPDX-License-Identifier: GPL-3.0-or-later
// Delivering requests and answers on the simulated clock.
#include "tests/support/simulated_network.h"

#include <algorithm>

namespace vw::test {
namespace {

constexpr auto latency = std::chrono::milliseconds(1);

Error lost() { return {ErrorCode::network, "The simulated server is not reached."}; }

/// What both directions share; the callback is gone once it ran or the handle was dropped.
struct Exchange {
    Reply<HttpAnswer> reply;
    void finish(Result<HttpAnswer> answer) {
        if (!reply) return;
        const auto now = std::move(reply);
        reply = nullptr;
        now(std::move(answer));
    }
};

class SimulatedRequest final : public PendingRequest {
public:
    explicit SimulatedRequest(std::shared_ptr<Exchange> exchange)
        : m_exchange(std::move(exchange)) {}
    ~SimulatedRequest() override { m_exchange->reply = nullptr; }

private:
    std::shared_ptr<Exchange> m_exchange;
};

} // namespace

void SimulatedNetwork::unplug() {
    serve([](const HttpRequest&, const Answer& answer) { answer(lost()); });
}

std::unique_ptr<PendingRequest> SimulatedNetwork::send(const ServerUrl&, HttpRequest request,
                                                       Reply<HttpAnswer> reply) {
    m_seen.push_back({m_time.now().count, request.method, request.path});
    auto exchange = std::make_shared<Exchange>(Exchange{std::move(reply)});
    m_time.later(request.timeout, [exchange] { exchange->finish(lost()); });
    m_time.later(latency, [this, exchange, request = std::move(request)] {
        // A request that was cancelled in time never arrived.
        if (!exchange->reply) return;
        m_server(request, [this, exchange](Result<HttpAnswer> answer) {
            auto shared = std::make_shared<Result<HttpAnswer>>(std::move(answer));
            m_time.later(latency, [exchange, shared] { exchange->finish(std::move(*shared)); });
        });
    });
    return std::make_unique<SimulatedRequest>(std::move(exchange));
}

std::size_t SimulatedNetwork::count(std::string_view path) const {
    return static_cast<std::size_t>(std::count_if(
        m_seen.begin(), m_seen.end(), [&](const Seen& seen) { return seen.path.starts_with(path); }));
}

} // namespace vw::test
