// SPDX-License-Identifier: GPL-3.0-or-later
// The way between one device and the server: slow, lossy, repeating, cut.
#pragma once

#include "tests/simulation/dice.h"
#include "tests/support/simulated_time.h"

namespace vw::simulation {

/// How a connection behaves. Plain value.
struct Weather {
    bool cut = false;       ///< nothing passes
    unsigned loss = 0;      ///< of 100 requests, and of 100 answers
    unsigned repeating = 0; ///< of 100 requests, how many arrive twice
    std::chrono::milliseconds slowest{20};
};

/// One device's transport. Requests overtake each other when the weather is slow.
class Wire final : public Transport {
public:
    using Answer = std::function<void(Result<HttpAnswer>)>;
    /// Takes a request that arrived; answers at once, later or never.
    using Server = std::function<void(const HttpRequest& request, Answer answer)>;
    /// Hears everything that passes, in either direction.
    using Ear = std::function<void(std::string_view what, ByteView bytes)>;

    Wire(test::SimulatedTime& time, std::uint64_t seed, Server server, Ear ear)
        : m_time(time)
        , m_dice(seed)
        , m_server(std::move(server))
        , m_ear(std::move(ear)) {}

    Weather weather;
    [[nodiscard]] std::unique_ptr<PendingRequest> send(const ServerUrl& server, HttpRequest request,
                                                       Reply<HttpAnswer> reply) override;
    /// From now on nothing leaves: the program at this end is gone.
    void hangUp() { m_open = false; }
    void pickUp() { m_open = true; }

private:
    struct Exchange;
    struct Handle;
    void arrive(const std::shared_ptr<Exchange>& exchange, const HttpRequest& request);
    void comeBack(const std::shared_ptr<Exchange>& exchange, Result<HttpAnswer> answer);
    [[nodiscard]] std::chrono::milliseconds delay() {
        return m_dice.between(std::chrono::milliseconds(1), weather.slowest);
    }
    [[nodiscard]] bool loses() { return weather.cut || m_dice.percent(weather.loss); }

    test::SimulatedTime& m_time;
    Dice m_dice;
    Server m_server;
    Ear m_ear;
    bool m_open = true;
};

} // namespace vw::simulation
