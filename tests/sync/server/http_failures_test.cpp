// SPDX-License-Identifier: GPL-3.0-or-later
// What throws on a thread of the network or of the workers ends neither the server nor the next request.
#include "sync/server/http_server.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/raw_http.h"
#include "tests/sync/server/relay_fixture.h"

#include <csignal>
#include <future>
#include <thread>

namespace vw::server {

using namespace test;

namespace {

constexpr std::string_view askInfo = "GET /v1/server HTTP/1.1\r\nHost: a\r\n\r\n";

/// Has no memory for the first request.
class FailingClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override {
        if (m_fails.exchange(false)) throw std::bad_alloc();
        return {1'700'000'000'000};
    }

private:
    mutable std::atomic<bool> m_fails = true;
};

HttpSettings loopback() {
    HttpSettings settings;
    settings.host = "127.0.0.1";
    return settings;
}

} // namespace

TEST_CASE("a handler that throws is a 500, a tick that throws is followed by the next") {
    const RelayFixture fixture;
    const FailingClock clock;
    WorkerPool pool(2);
    RelaySettings limited = RelayOptions().settings;
    limited.perAddress = {1000, 1000}; // asks the clock for the time
    Relay relay(*fixture.store, pool, clock, limited);
    const auto server = must(HttpServer::listen(loopback()));
    std::atomic<int> ticks = 0;
    std::promise<void> ticked;
    std::thread network([&] {
        server->run(relay, pool, [&] {
            const int tick = ++ticks;
            if (tick == 1) throw std::bad_alloc();
            if (tick == 2) ticked.set_value();
            if (tick == 3) throw 3; // nothing that derives from std::exception
        });
    });
    RawConnection connection(server->port());
    for (const int status : {500, 200}) {
        REQUIRE(connection.send(askInfo));
        const auto answer = connection.read();
        REQUIRE(answer);
        CHECK(answer->status == status);
    }
    CHECK(ticked.get_future().wait_for(std::chrono::seconds(20)) == std::future_status::ready);
    connection.finishSending();
    std::raise(SIGTERM);
    network.join(); // the ticks that end it go on
    pool.finish();
    CHECK(ticks >= 2);
}

} // namespace vw::server
