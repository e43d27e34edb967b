// SPDX-License-Identifier: GPL-3.0-or-later
// A network inside one process: requests arrive a moment later at whatever the test lets answer.
#pragma once

#include "sync/protocol/messages.h"
#include "tests/support/simulated_time.h"

namespace vw::test {

/// Answers 1 ms after the request, or with error network after its timeout. Records every request.
class SimulatedNetwork final : public Transport {
public:
    explicit SimulatedNetwork(SimulatedTime& time)
        : m_time(time) {}

    using Answer = std::function<void(Result<HttpAnswer>)>;
    /// May answer at once, later or never.
    using Server = std::function<void(const HttpRequest& request, Answer answer)>;
    void serve(Server server) { m_server = std::move(server); }
    /// From now on nothing is reached.
    void unplug();

    [[nodiscard]] std::unique_ptr<PendingRequest> send(const ServerUrl& server, HttpRequest request,
                                                       Reply<HttpAnswer> reply) override;

    struct Seen {
        std::int64_t at = 0; ///< ms of the simulated clock
        Method method = Method::get;
        std::string path;
    };
    [[nodiscard]] const std::vector<Seen>& seen() const { return m_seen; }
    /// How many requests to paths that begin so.
    [[nodiscard]] std::size_t count(std::string_view path) const;
    void forget() { m_seen.clear(); }

private:
    SimulatedTime& m_time;
    Server m_server;
    std::vector<Seen> m_seen;
};

/// A 200 with a message of the protocol.
template <class Message>
HttpAnswer answerOf(const Message& message) {
    return HttpAnswer{200, protocol::encode(message), {}};
}

} // namespace vw::test
