// SPDX-License-Identifier: GPL-3.0-or-later
// The engine of one device: connecting, rounds, faults, retries.
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;

namespace {

struct World : SimulatedWorld {
    SyncEngine& engine = coach->engine(); // until the device restarts

    SpaceId connected() {
        must(coach->connect(SimulatedServer::url, server.token()));
        const SpaceId space = must(coach->vault().createSpace(SpaceKind::shared));
        must(coach->sync());
        return space;
    }
    SyncState state() { return engine.status().state; }
};

/// Answers everything with these bytes.
SimulatedNetwork::Server always(int status, std::string_view body) {
    return [status, text = std::string(body)](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
        answer(HttpAnswer{status, copyOf(viewOf(text)), {}});
    };
}

} // namespace

TEST_CASE("Without a server a profile is not connected and says so") {
    World world;
    CHECK(world.state() == SyncState::notConnected);
    CHECK(world.coach->sync().error().code == ErrorCode::notFound);
    CHECK(world.engine.serverUrl().empty());
    world.engine.start();
    world.time.run(1min);
    CHECK(world.coach.network.seen().empty());
}

TEST_CASE("Connecting registers once, and repeating it is safe") {
    World world;
    const std::string token = world.server.token();
    REQUIRE(world.coach->connect("http://127.0.0.1:8440/", token).ok());
    CHECK(world.engine.serverUrl() == "http://127.0.0.1:8440");
    CHECK(world.coach->connect(SimulatedServer::url, token).ok());
    world.coach->restart();
    CHECK(world.coach->engine().serverUrl() == "http://127.0.0.1:8440");
    CHECK(world.coach->sync().ok());
}

TEST_CASE("A wrong token or address connects to nothing") {
    World world;
    CHECK(world.coach->connect(SimulatedServer::url, "vw-wrong").error().code == ErrorCode::notAllowed);
    CHECK(world.coach->connect("http://sync.example.org", "vw-x").error().code == ErrorCode::badInput);
    CHECK(world.state() == SyncState::notConnected);
}

TEST_CASE("A round brings spaces and everything written to the server") {
    World world;
    const SpaceId space = world.connected();
    must(world.coach->write(space, "one"));
    must(world.coach->write(space, "two"));
    CHECK(world.engine.status().unsent == 2);
    REQUIRE(world.coach->sync().ok());
    const SyncStatus status = world.engine.status();
    CHECK(status.state == SyncState::upToDate);
    CHECK(status.unsent == 0);
    CHECK_FALSE(status.lastError);
    CHECK(status.lastSuccess == world.time.now());
}

TEST_CASE("A round without news asks once") {
    World world;
    const SpaceId space = world.connected();
    must(world.coach->write(space, "one"));
    must(world.coach->sync());
    world.coach.network.forget();
    must(world.coach->sync());
    REQUIRE(world.coach.network.seen().size() == 1); // own envelopes are not pulled back
    CHECK(world.coach.network.seen().front().path == "/v1/spaces");
}

TEST_CASE("Offline is a normal state, retried ever more seldom and at once when nudged") {
    World world;
    const SpaceId space = world.connected();
    world.coach.network.unplug();
    must(world.coach->write(space, "written offline"));
    world.engine.start();
    world.time.run(1h);
    CHECK(world.state() == SyncState::offline);
    CHECK(world.engine.status().lastError->code == ErrorCode::network);
    const std::size_t tries = world.coach.network.count("/v1/spaces");
    // 1, 2, 4 … s with jitter reach five minutes after about ten tries; then at most 24 more in an hour.
    CHECK(tries > 15);
    CHECK(tries < 40);
    world.coach.network.serve(world.server.server());
    world.engine.nudge();
    CHECK(world.time.runUntil([&] { return world.state() == SyncState::upToDate; }, 1s));
    CHECK(world.engine.status().unsent == 0);
}

TEST_CASE("A switched-off engine asks nothing until it is switched on") {
    World world;
    const SpaceId space = world.connected();
    world.engine.start();
    world.time.run(10s);
    world.engine.setConnectivity(Connectivity::offline);
    world.coach.network.forget();
    must(world.coach->write(space, "written offline"));
    world.engine.nudge();
    world.time.run(1h);
    CHECK(world.coach.network.seen().empty());
    CHECK(world.state() == SyncState::offline);
    CHECK(world.coach->sync().error().code == ErrorCode::network);
    world.engine.setConnectivity(Connectivity::online);
    CHECK(world.time.runUntil([&] { return world.engine.status().unsent == 0; }, 1s));
}

TEST_CASE("Stopping ends what is under way and answers those who wait") {
    World world;
    (void)world.connected();
    std::optional<Status> heard;
    world.engine.syncNow([&](Status status) { heard = status; });
    world.engine.stop();
    REQUIRE(heard);
    CHECK(heard->error().code == ErrorCode::cancelled);
    world.coach.network.forget();
    world.time.run(1h);
    CHECK(world.coach.network.seen().empty());
}

TEST_CASE("Garbage and silence are told in a sentence, and nothing is lost") {
    World world;
    const SpaceId space = world.connected();
    must(world.coach->write(space, "precious"));
    world.coach.network.serve(always(200, "<html>Please log in to the hotel's network</html>"));
    CHECK(world.coach->sync().error().code == ErrorCode::server);
    CHECK(world.state() == SyncState::needsAttention);
    world.coach.network.serve(always(302, ""));
    CHECK(world.coach->sync().error().code == ErrorCode::server);
    world.coach.network.serve([](const HttpRequest&, const SimulatedNetwork::Answer&) {});
    CHECK(world.coach->sync().error().code == ErrorCode::network);
    CHECK(world.state() == SyncState::offline);
    CHECK(world.engine.status().unsent == 1);
    world.coach.network.serve(world.server.server());
    REQUIRE(world.coach->sync().ok());
    CHECK(world.engine.status().unsent == 0);
}

TEST_CASE("A bearer that ran out is renewed within the request") {
    World world;
    (void)world.connected();
    world.time.run(2h);
    world.coach.network.forget();
    CHECK(world.coach->sync().ok());
    CHECK(world.coach.network.count("/v1/login") == 2); // challenge and answer
}

TEST_CASE("A server that restarts after every signing-in is away, and knows this device") {
    World world;
    (void)world.connected();
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path == "/v1/spaces") world.server.restart();
        world.server.answer(request, answer);
    });
    CHECK(world.coach->sync().error().code == ErrorCode::network);
    CHECK(world.state() == SyncState::offline);
}

TEST_CASE("Another server under the same address is refused") {
    World world;
    const SpaceId space = world.connected();
    must(world.coach->write(space, "for the old server only"));
    world.server.wipe();
    world.coach.network.forget();
    const Status synced = world.coach->sync();
    REQUIRE_FALSE(synced.ok());
    CHECK(synced.error().code == ErrorCode::notAllowed);
    CHECK(world.state() == SyncState::needsAttention);
    CHECK(world.coach.network.count("/v1/login") == 1); // asked for a challenge, signed nothing
    CHECK(world.coach.network.count("/v1/spaces/") == 0);
    // A person who connects anew, with a token of that server, gives it everything.
    REQUIRE(world.coach->connect(SimulatedServer::url, world.server.token()).ok());
    REQUIRE(world.coach->sync().ok());
    CHECK(world.engine.status().unsent == 0);
}

TEST_CASE("A server that asks to slow down is left alone for that long") {
    World world;
    (void)world.connected();
    world.coach.network.serve([](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
        const protocol::ErrorBody body{protocol::Refusal::tooMany, "slow"};
        answer(HttpAnswer{429, protocol::encode(body), 120s});
    });
    world.coach.network.forget();
    world.engine.start();
    world.time.run(119s);
    CHECK(world.coach.network.seen().size() == 1);
    CHECK(world.state() == SyncState::offline);
    world.time.run(10s);
    CHECK(world.coach.network.seen().size() == 2);
}

TEST_CASE("A server that wakes without news is not asked in a circle") {
    World world;
    (void)world.connected();
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path != "/v1/wait") return world.server.answer(request, answer);
        answer(answerOf(protocol::WaitAnswer{{randomId<SpaceId>()}}));
    });
    world.coach.network.forget();
    world.engine.start();
    world.time.run(10min);
    CHECK(world.coach.network.count("/v1/wait") < 40);
}

TEST_CASE("An idle engine keeps one long poll open and little else") {
    World world;
    (void)world.connected();
    world.coach.network.forget();
    world.engine.start();
    world.time.run(10min);
    CHECK(world.coach.network.count("/v1/wait") >= 11);
    CHECK(world.coach.network.seen().size() <= 30);
}

TEST_CASE("A restarted server is found again by itself") {
    World world;
    const SpaceId space = world.connected();
    world.engine.start();
    world.time.run(1s);
    world.server.restart(); // forgets bearers
    must(world.coach->write(space, "after the restart"));
    world.engine.nudge();
    CHECK(world.time.runUntil([&] { return world.engine.status().unsent == 0; }, 10s));
}

TEST_CASE("Observers hear of the status, and no more once they let go") {
    World world;
    (void)world.connected();
    int heard = 0;
    auto observation = world.engine.observe([&](const SyncEvent&) { ++heard; });
    must(world.coach->sync());
    CHECK(heard >= 2); // syncing, up to date
    observation.reset();
    const int before = heard;
    must(world.coach->sync());
    CHECK(heard == before);
}

TEST_CASE("Observers may stop the engine, or ask it for a round, in the middle of anything") {
    for (int event = 0; event < 8; ++event) {
        INFO("event " << event);
        World world;
        const SpaceId space = world.connected();
        must(world.coach->write(space, "one"));
        int left = event;
        const auto stopping = world.engine.observe([&](const SyncEvent&) {
            if (left-- == 0) world.engine.stop();
        });
        int asked = 0;
        const auto asking = world.engine.observe([&](const SyncEvent&) {
            if (++asked < 5) world.engine.syncNow([](Status) {});
        });
        world.engine.start();
        world.time.run(1min);
        world.engine.start();
        CHECK(world.time.runUntil([&] { return world.engine.status().unsent == 0; }, 1min));
    }
}

TEST_CASE("A step that waits for signing in hears of it when that is stopped") {
    World world;
    (void)world.connected();
    world.coach->restart(); // no bearer yet
    std::optional<Status> heard;
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    world.coach->pairing().invite(
        shared, "Coach", [&](Result<std::string> link) { heard = link ? Status() : Status(link.error()); });
    world.coach->engine().stop();
    REQUIRE(heard);
    CHECK(heard->error().code == ErrorCode::cancelled);
}
