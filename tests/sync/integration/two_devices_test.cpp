// SPDX-License-Identifier: GPL-3.0-or-later
// Two devices with real vaults and the real server process, over real sockets.
#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"
#include "tests/support/catch.h"
#include "tests/support/qt_loop.h"
#include "tests/support/scripted_server.h"
#include "tests/support/server_process.h"
#include "tests/support/sync_device.h"

using namespace vw;
using namespace vw::test;

namespace {

struct QtFirst {
    QtFirst() { needQt(); }
};

struct QtOutside : QtFirst {
    HttpTransport transport;
    QtTimers timers;
    SystemClock clock;
    Outside outside{transport, timers, clock,
                    [](const std::function<bool()>& reached) { return runUntil(reached); }};
};

struct World : QtOutside {
    ServerProcess server;
    SyncDevice coach{outside};
    SyncDevice client{outside};

    SpaceId pair() { return pairUp(coach, client, server.url(), server.token()); }
    void settle() {
        for (int round = 0; round < 3; ++round) {
            must(coach.sync());
            must(client.sync());
        }
    }
    void requireSame(SpaceId shared, std::size_t goals) {
        CHECK(coach.goals(shared).size() == goals);
        CHECK(coach.goals(shared) == client.goals(shared));
    }
    bool isUpToDate(SyncDevice& device) {
        const SyncStatus status = device.engine().status();
        return status.state == SyncState::upToDate && status.unsent == 0;
    }
};

} // namespace

TEST_CASE("Pairing and writing reach the other side through the running engines") {
    World world;
    const SpaceId shared = world.pair();
    world.coach.engine().start();
    world.client.engine().start();
    must(world.coach.write(shared, "from the coach"));
    world.coach.engine().nudge();
    REQUIRE(runUntil([&] { return world.client.goals(shared).size() == 1; }));
    must(world.client.write(shared, "from the client"));
    world.client.engine().nudge();
    REQUIRE(runUntil([&] { return world.coach.goals(shared).size() == 2; }));
    REQUIRE(runUntil([&] { return world.coach.vault().delivery(shared).received == 1; }));
    world.requireSame(shared, 2);
}

TEST_CASE("Both write while the server is away, and converge when it is back") {
    World world;
    const SpaceId shared = world.pair();
    world.coach.engine().start();
    world.client.engine().start();
    REQUIRE(world.server.stop() == 0);
    must(world.coach.write(shared, "coach"));
    must(world.client.write(shared, "client"));
    world.coach.engine().nudge();
    REQUIRE(runUntil([&] { return world.coach.engine().status().state == SyncState::offline; }));
    world.server.start();
    world.coach.engine().nudge();
    world.client.engine().nudge();
    REQUIRE(runUntil([&] { return world.coach.goals(shared).size() == 2; }));
    REQUIRE(runUntil([&] { return world.client.goals(shared).size() == 2; }));
    world.requireSame(shared, 2);
}

TEST_CASE("A server killed at any moment loses nothing it acknowledged") {
    World world;
    const SpaceId shared = world.pair();
    for (int kill = 0; kill < 5; ++kill) {
        for (int i = 0; i < 20; ++i)
            must(world.coach.write(shared, std::to_string(kill) + "." + std::to_string(i)));
        bool ended = false;
        world.coach.engine().syncNow([&](Status) { ended = true; });
        const std::size_t unsent = world.coach.engine().status().unsent;
        // At another stage of the round each time: before the first answer, and after later ones.
        (void)runUntil([&] { return world.coach.engine().status().unsent != unsent || ended; }, 3 * kill);
        world.server.kill();
        REQUIRE(runUntil([&] { return ended; }));
        world.server.start();
    }
    world.settle();
    world.requireSame(shared, 100);
    CHECK(world.coach.count(SyncEvent::Kind::serverRolledBack) == 0);
}

TEST_CASE("A server put back to an older copy is given what it lost") {
    World world;
    const SpaceId shared = world.pair();
    must(world.coach.write(shared, "before"));
    world.settle();
    world.server.stop();
    world.server.remember();
    world.server.start();
    must(world.coach.write(shared, "coach, lost"));
    must(world.client.write(shared, "client, lost"));
    world.settle();
    world.server.kill();
    world.server.rollBack();
    world.server.start();
    must(world.coach.sync());
    CHECK(world.coach.count(SyncEvent::Kind::serverRolledBack) == 1);
    world.settle();
    world.requireSame(shared, 3);
    CHECK(world.isUpToDate(world.coach));
    CHECK(world.isUpToDate(world.client));
}

TEST_CASE("A server whose data is gone is another server; connecting anew gives it everything") {
    World world;
    const SpaceId shared = world.pair();
    must(world.coach.write(shared, "kept"));
    world.settle();
    world.server.stop();
    world.server.wipe();
    world.server.start();
    CHECK(world.coach.sync().error().code == ErrorCode::notAllowed);
    CHECK(world.client.sync().error().code == ErrorCode::notAllowed);
    must(world.client.connect(world.server.url(), world.server.token()));
    must(world.coach.connect(world.server.url(), world.server.token()));
    world.settle();
    must(world.client.write(shared, "new"));
    world.settle();
    world.requireSame(shared, 2);
}

TEST_CASE("What is not a server, or hangs up, costs nothing but a sentence") {
    QtOutside world;
    using Then = ScriptedServer::Then;
    const ScriptedServer page("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", Then::keepOpen);
    const ScriptedServer garbage(QByteArray("\0\1\2\3\r\n\r\n", 8), Then::close);
    const ScriptedServer silent("", Then::close);
    SyncDevice device{world.outside};
    for (const ScriptedServer* server : {&page, &garbage, &silent}) {
        const Status connected = device.connect(server->url(), "vw-token");
        REQUIRE_FALSE(connected.ok());
        CHECK(connected.error().sentence.ends_with('.'));
        const auto offer = device.open(must(Invite::create(server->url())).link());
        REQUIRE_FALSE(offer.ok());
        CHECK(offer.error().sentence.ends_with('.'));
    }
    CHECK(device.engine().status().state == SyncState::notConnected);
}

TEST_CASE("An invite works once") {
    World world;
    must(world.coach.connect(world.server.url(), world.server.token()));
    const SpaceId shared = must(world.coach.vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach.invite(shared));
    must(world.client.accept(must(world.client.open(link)).space));
    SyncDevice second{world.outside};
    CHECK(second.open(link).error().code == ErrorCode::alreadyUsed);
}

TEST_CASE("An invite of one server does not work at another") {
    World world;
    ServerProcess other;
    must(world.coach.connect(world.server.url(), world.server.token()));
    must(world.client.connect(other.url(), other.token()));
    const SpaceId shared = must(world.coach.vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach.invite(shared));
    CHECK(world.client.open(link).error().code == ErrorCode::notAllowed);
}
