// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and the owner they belong to.
#include "sync/client/calls.h"
#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"

using namespace vw;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    test::SimulatedTime time;
    test::SimulatedNetwork network{time};
    ServerUrl url = *ServerUrl::parse("http://127.0.0.1:1");
    int answers = 0;

    Fixture() {
        network.serve([](const HttpRequest&, const auto& answer) { answer(HttpAnswer{200, {}, {}}); });
    }
    void send(Calls& calls) {
        calls.send(network, url, {}, [this](Result<HttpAnswer>) { ++answers; });
    }
};

} // namespace

TEST_CASE("An answer reaches its owner once") {
    Fixture fixture;
    Calls calls;
    fixture.send(calls);
    CHECK(fixture.answers == 0);
    fixture.time.run(1s);
    CHECK(fixture.answers == 1);
    CHECK(calls.isIdle());
}

TEST_CASE("Nothing is heard after clearing, nor after the owner is gone") {
    Fixture fixture;
    Calls calls;
    fixture.send(calls);
    calls.clear();
    {
        Calls gone;
        fixture.send(gone);
    }
    fixture.time.run(1min);
    CHECK(fixture.answers == 0);
}

TEST_CASE("Clearing inside an answer silences the others") {
    Fixture fixture;
    Calls calls;
    calls.send(fixture.network, fixture.url, {}, [&](Result<HttpAnswer>) { calls.clear(); });
    fixture.send(calls);
    fixture.time.run(1s);
    CHECK(fixture.answers == 0);
}

TEST_CASE("A step runs later, and never once its owner was cleared") {
    Fixture fixture;
    Calls calls, cleared;
    int steps = 0;
    calls.later(fixture.time, [&] {
        ++steps;
        calls.later(fixture.time, [&] { ++steps; });
    });
    cleared.later(fixture.time, [&] { steps += 100; });
    CHECK(steps == 0);
    CHECK_FALSE(calls.isIdle());
    cleared.clear();
    fixture.time.run(1s);
    CHECK(steps == 2);
    CHECK(calls.isIdle());
    calls.close();
    calls.later(fixture.time, [&] { ++steps; });
    fixture.time.run(1s);
    CHECK(steps == 2);
}

TEST_CASE("A guarded reply is silent once its owner was cleared") {
    Calls calls;
    int heard = 0;
    const Done early = calls.guarded<void>([&](Status) { ++heard; });
    early({});
    calls.clear();
    early({});
    CHECK(heard == 1);
}
