// SPDX-License-Identifier: GPL-3.0-or-later
// Two devices and a server on a simulated network: what one writes the other has, whatever happens between.
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;
using Kind = SyncEvent::Kind;

namespace {

void requireSame(SimulatedWorld& world, SpaceId shared, std::size_t goals) {
    CHECK(world.coach->goals(shared).size() == goals);
    CHECK(world.coach->goals(shared) == world.client->goals(shared));
}

/// Loses the answer (not the request) number `lost`, counted from now on.
SimulatedNetwork::Server losing(SimulatedServer& server, std::shared_ptr<int> left) {
    return [&server, left](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        server.answer(request, [left, answer](Result<HttpAnswer> got) {
            const bool lost = (*left)-- == 0;
            answer(lost ? Result<HttpAnswer>(Error{ErrorCode::network, "lost"}) : std::move(got));
        });
    };
}

} // namespace

TEST_CASE("What is written on one side appears on the other within a moment") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    world.coach->engine().start();
    world.client->engine().start();
    world.time.run(20s);
    must(world.coach->write(shared, "from the coach"));
    world.coach->engine().nudge();
    CHECK(world.time.runUntil([&] { return world.client->goals(shared).size() == 1; }, 100ms));
    must(world.client->write(shared, "from the client"));
    world.client->engine().nudge();
    CHECK(world.time.runUntil([&] { return world.coach->goals(shared).size() == 2; }, 100ms));
    CHECK(world.client->count(Kind::spaceChanged) > 0);
    requireSame(world, shared, 2);
}

TEST_CASE("Received is known within ten seconds, and receipts are not answered by receipts") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    world.coach->engine().start();
    world.client->engine().start();
    world.time.run(30s);
    must(world.coach->write(shared, "one"));
    must(world.coach->write(shared, "two"));
    world.coach->engine().nudge();
    CHECK(world.time.runUntil([&] { return world.coach->vault().delivery(shared).received == 2; }, 10s));
    world.time.run(1min);
    world.coach.network.forget();
    world.client.network.forget();
    world.time.run(10min);
    CHECK(world.coach.network.count("/v1/spaces/") == 0); // no push, no pull
    CHECK(world.client.network.count("/v1/spaces/") == 0);
}

TEST_CASE("The receipt of a single round goes out at once") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.coach->write(shared, "one"));
    must(world.coach->sync());
    must(world.client->sync());
    must(world.coach->sync());
    const DeliveryState delivery = world.coach->vault().delivery(shared);
    CHECK(delivery.saved == 1);
    CHECK(delivery.sent == 1);
    CHECK(delivery.received == 1);
}

TEST_CASE("Two sides that write offline converge") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    for (int i = 0; i < 5; ++i) {
        must(world.coach->write(shared, "coach " + std::to_string(i)));
        must(world.client->write(shared, "client " + std::to_string(i)));
    }
    world.client->restart();
    world.settle();
    requireSame(world, shared, 10);
}

TEST_CASE("Many envelopes go and come in several requests") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.coach->writeMany(shared, 1'050));
    world.coach.network.forget();
    must(world.coach->sync());
    CHECK(world.coach.network.count("/v1/spaces/" + shared.hex() + "/push") == 11); // 100 each
    must(world.client->sync());
    requireSame(world, shared, 1'050);
}

TEST_CASE("What a rolled-back server lost is given back, also what others wrote") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.coach->write(shared, "before"));
    world.settle();
    world.server.remember();
    must(world.coach->write(shared, "coach, lost"));
    must(world.client->write(shared, "client, lost"));
    world.settle();
    world.server.rollBack();
    must(world.coach->sync()); // alone gives back both
    CHECK(world.coach->count(Kind::serverRolledBack) == 1);
    world.settle();
    requireSame(world, shared, 3);
    CHECK(world.coach->engine().status().state == SyncState::upToDate);
    CHECK(world.client->engine().status().state == SyncState::upToDate);
}

TEST_CASE("A rollback behind which others wrote on is noticed and mended") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    world.settle();
    world.server.remember();
    must(world.coach->write(shared, "lost 1"));
    must(world.coach->sync());
    world.server.rollBack();
    // The client, who never saw the lost one, writes more than was lost: the numbers look fine.
    for (int i = 0; i < 3; ++i)
        must(world.client->write(shared, "client " + std::to_string(i)));
    must(world.client->sync());
    world.settle();
    requireSame(world, shared, 4);
}

TEST_CASE("A server that lost a pairing gets the members back") {
    SimulatedWorld world;
    must(world.coach->connect(SimulatedServer::url, world.server.token()));
    world.server.remember();
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach->invite(shared));
    must(world.client->accept(must(world.client->open(link)).space));
    must(world.coach->poll());
    must(world.coach->confirm(shared));
    must(world.client->sync());
    must(world.coach->write(shared, "kept"));
    world.settle();
    world.server.rollBack(); // knows neither space nor client
    CHECK(world.client->sync().error().code == ErrorCode::notAllowed);
    REQUIRE(world.client->connect(SimulatedServer::url, world.server.token()).ok());
    CHECK(world.client->sync().error().code == ErrorCode::waiting);
    must(world.coach->sync());
    must(world.client->sync());
    requireSame(world, shared, 1);
    CHECK(world.coach->count(Kind::serverRolledBack) >= 1);
}

TEST_CASE("A cloned device is found out and stops sealing") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.client->write(shared, "common"));
    must(world.client->sync());
    world.client->remember();
    must(world.client->write(shared, "on the first disk"));
    must(world.client->sync());
    world.client->rollBack();
    must(world.client->write(shared, "on the cloned disk"));
    const Status synced = world.client->sync();
    REQUIRE_FALSE(synced.ok());
    CHECK(synced.error().code == ErrorCode::forked);
    CHECK(world.client->count(Kind::forked) == 1);
    CHECK(world.client->vault().isForked());
    CHECK(world.client->write(shared, "more").error().code == ErrorCode::forked);
    CHECK(world.client->engine().status().state == SyncState::needsAttention);
}

TEST_CASE("Any single answer may be lost on either side, and all is mended by the next rounds") {
    for (int lost = 0; lost < 14; ++lost) {
        SimulatedWorld world;
        const SpaceId shared = world.pair();
        must(world.coach->write(shared, "from the coach"));
        must(world.client->write(shared, "from the client"));
        world.coach.network.serve(losing(world.server, std::make_shared<int>(lost)));
        world.client.network.serve(losing(world.server, std::make_shared<int>(lost)));
        for (int round = 0; round < 5; ++round) {
            (void)world.coach->sync();
            (void)world.client->sync();
        }
        INFO("lost answer " << lost);
        requireSame(world, shared, 2);
        CHECK(world.coach->vault().delivery(shared).received == 1);
    }
}

TEST_CASE("An envelope damaged on the way is refused, told, and fetched again") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.coach->write(shared, "whole"));
    must(world.coach->sync());
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        world.server.answer(request, [&request, answer](Result<HttpAnswer> got) {
            const bool hasEnvelopes = request.path.find("/pull") != request.path.npos ||
                                      request.path.find("/heal") != request.path.npos;
            // Inside the signature of the only envelope, right before the tail of the message.
            if (got && hasEnvelopes && got->body.size() > 400) got->body[got->body.size() - 90] ^= 1;
            answer(std::move(got));
        });
    });
    CHECK_FALSE(world.client->sync().ok());
    CHECK(world.client->goals(shared).empty());
    CHECK(world.client->engine().status().state == SyncState::needsAttention);
    world.client->restart();
    world.client.network.serve(world.server.server());
    must(world.client->sync());
    requireSame(world, shared, 1);
}

TEST_CASE("A fault of one space does not keep the others from being live") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    const SpaceId broken = must(world.coach->vault().createSpace(SpaceKind::practice));
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool refuse = request.path.find(broken.hex() + "/push") != request.path.npos;
        if (!refuse) return world.server.answer(request, answer);
        answer(answerOf(protocol::PushAnswer{{protocol::PushOutcome::refused}, {}, 0}));
    });
    const SpaceOperations settings[] = {
        {broken, {Operation::set(EntityKind::settings, {}, Field::name, cbor::Value::text("Practice"))}}};
    must(world.coach->vault().commit(settings));
    world.coach->engine().start();
    world.time.run(1min);
    CHECK(world.coach->engine().status().state == SyncState::needsAttention);
    must(world.client->write(shared, "live"));
    must(world.client->sync());
    CHECK(world.time.runUntil([&] { return world.coach->goals(shared).size() == 1; }, 1s));
}

TEST_CASE("An erased space is left alone and says so") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.coach->write(shared, "kept by the client"));
    world.settle();
    Vault& vault = world.coach->vault();
    const Bytes erase[] = {
        must(membership_records::erase(*vault.membership(shared), vault.device(), world.time.now()))};
    must(vault.applyMembership(erase));
    must(world.coach->sync());
    REQUIRE(world.client->sync().ok());
    CHECK(world.client->count(Kind::spaceErased) == 1);
    world.client.network.forget();
    REQUIRE(world.client->sync().ok());
    CHECK(world.client.network.count("/v1/spaces/" + shared.hex()) == 0); // never re-supplied
}

TEST_CASE("Letting a client in while the list of spaces is on its way is no loss of the server") {
    SimulatedWorld world;
    must(world.coach->connect(SimulatedServer::url, world.server.token()));
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach->invite(shared));
    must(world.client->accept(must(world.client->open(link)).space));
    must(world.coach->poll());
    std::function<void()> oldList;
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool list = request.path == "/v1/spaces" && request.method == Method::get;
        if (!list || oldList) return world.server.answer(request, answer);
        world.server.answer(request, [&oldList, answer](Result<HttpAnswer> got) {
            oldList = [answer, got] { answer(got); };
        });
    });
    std::optional<Status> synced;
    world.coach->engine().syncNow([&](Status status) { synced = std::move(status); });
    REQUIRE(world.coach->runUntil([&] { return oldList != nullptr; }));
    must(world.coach->confirm(shared));
    oldList();
    REQUIRE(world.coach->runUntil([&] { return synced.has_value(); }));
    must(*synced);
    CHECK(world.coach->count(Kind::serverRolledBack) == 0);
    must(world.client->sync());
    requireSame(world, shared, 0);
}

TEST_CASE("A server that restarts between challenge and login is signed in to all the same") {
    SimulatedWorld world;
    const SpaceId shared = world.pair();
    must(world.client->write(shared, "kept"));
    world.client->restart();
    int restarts = 0;
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path == "/v1/login" && restarts++ < 2) world.server.restart();
        world.server.answer(request, answer);
    });
    must(world.client->sync());
    CHECK(restarts == 3);
    CHECK(world.client->engine().status().unsent == 0);
}
