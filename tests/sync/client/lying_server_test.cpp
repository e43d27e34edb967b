// SPDX-License-Identifier: GPL-3.0-or-later
// A server that keeps to the form of the protocol and lies within it: nothing false is taken, nothing true is
// lost.
#include "tests/sync/client/simulation.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

/// Lets an honest server answer, and then changes messages of one path before they arrive.
template <class Message>
SimulatedNetwork::Server lying(SimulatedServer& server, std::string path, std::function<void(Message&)> lie) {
    return [&server, path, lie](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path.find(path) == request.path.npos) return server.answer(request, answer);
        server.answer(request, [answer, lie](Result<HttpAnswer> got) {
            Message message;
            if (got && got->status == 200 && protocol::decode(got->body, message).ok()) {
                lie(message);
                got->body = protocol::encode(message);
            }
            answer(std::move(got));
        });
    };
}

struct World : SimulatedWorld {
    SpaceId shared = pair();

    template <class Message>
    void clientHears(std::string path, std::function<void(Message&)> lie) {
        client.network.serve(lying<Message>(server, std::move(path), std::move(lie)));
    }
    /// The lie makes the round fail with that code; once the server is honest all is well.
    void requireRefused(ErrorCode code) {
        const Status lied = client->sync();
        REQUIRE_FALSE(lied.ok());
        CHECK(lied.error().code == code);
        client.network.serve(server.server());
        must(client->sync());
        CHECK(client->goals(shared) == coach->goals(shared));
        CHECK(client->engine().status().unsent == 0);
    }
    /// Makes the client heal, and lies to it in the answers.
    void healOnly(std::function<void(protocol::HealAnswer&)> lie) {
        const auto behind =
            lying<protocol::SpacesAnswer>(server, "/v1/spaces", [](protocol::SpacesAnswer& answer) {
                for (auto& space : answer.spaces)
                    space.newest = 0;
            });
        const auto heal = lying<protocol::HealAnswer>(server, "/heal", std::move(lie));
        client.network.serve([behind, heal](const HttpRequest& request, const auto& answer) {
            request.path == "/v1/spaces" ? behind(request, answer) : heal(request, answer);
        });
    }
    void coachWrites(std::size_t count) {
        must(coach->writeMany(shared, count));
        must(coach->sync());
    }
};

EnvelopeId someId() { return randomId<EnvelopeId>(); }

} // namespace

TEST_CASE("A page whose parts do not fit is refused whole") {
    World world;
    world.coachWrites(3);
    using protocol::PullAnswer;
    SECTION("another hash of the last item") {
        world.clientHears<PullAnswer>("/pull", [](PullAnswer& page) { page.last = someId(); });
    }
    SECTION("numbers that do not rise") {
        world.clientHears<PullAnswer>("/pull",
                                      [](PullAnswer& page) { page.items[1].number = page.items[0].number; });
    }
    SECTION("another life of the store") {
        world.clientHears<PullAnswer>("/pull", [](PullAnswer& page) { page.epoch = randomId<StoreEpoch>(); });
    }
    SECTION("more, for ever, without anything") {
        world.clientHears<PullAnswer>("/pull", [](PullAnswer& page) {
            page.items.clear();
            page.last.reset();
            page.more = true;
        });
    }
    world.requireRefused(ErrorCode::server);
}

TEST_CASE("A first item that is no envelope is garbled and crashes nothing") {
    World world;
    world.coachWrites(1);
    must(world.client->sync()); // from now on each page begins with the item of the cursor
    world.coachWrites(2);
    world.clientHears<protocol::PullAnswer>(
        "/pull", [](protocol::PullAnswer& page) { page.items.front().envelope[0] ^= 1; });
    world.requireRefused(ErrorCode::server);
}

TEST_CASE("A healing goes on behind a page of which everything waits") {
    World world;
    world.coachWrites(1);
    must(world.client->sync());
    world.client->remember();
    must(world.client->write(world.shared, "first"));
    must(world.client->sync());
    must(world.coach->sync());
    must(world.coach->write(world.shared, "upon the first"));
    must(world.coach->sync());
    world.client->rollBack();
    world.healOnly([coach = world.coach->vault().device().id()](protocol::HealAnswer& answer) {
        // One at a time, and what stands on another comes before it.
        const auto upon = [&](const protocol::NumberedEnvelope& item) {
            return must(EnvelopeView::read(item.envelope)).place().author == coach;
        };
        std::stable_partition(answer.items.begin(), answer.items.end(), upon);
        answer.more = answer.items.size() > 1;
        answer.items.resize(std::min<std::size_t>(answer.items.size(), 1));
    });
    must(world.client->sync());
    CHECK(world.client->vault().delivery(world.shared).waiting == 0);
    CHECK(world.client->goals(world.shared) == world.coach->goals(world.shared));
}

TEST_CASE("A healing that is not finished leaves the cursor where it was") {
    World world;
    world.coachWrites(1);
    must(world.client->sync());
    const auto before = world.client->vault().cursor(world.shared);
    world.coachWrites(2);
    world.healOnly([](protocol::HealAnswer& answer) {
        answer.items.clear();
        answer.more = true;
    });
    (void)world.client->sync();
    CHECK(world.client->vault().cursor(world.shared)->number == before->number);
    world.client.network.serve(world.server.server());
    must(world.client->sync());
    CHECK(world.client->goals(world.shared).size() == 3);
}

TEST_CASE("An envelope left out of a page is noticed and fetched") {
    World world;
    world.coachWrites(3);
    world.clientHears<protocol::PullAnswer>(
        "/pull", [](protocol::PullAnswer& page) { page.items.erase(page.items.begin()); });
    must(world.client->sync()); // the gap is seen, and the vector brings it
    CHECK(world.client->goals(world.shared).size() == 3);
}

TEST_CASE("A server that withholds the same envelope for ever is told of, and loses nothing by it") {
    World world;
    world.coachWrites(3);
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool pull = request.path.find("/pull") != request.path.npos;
        const bool heal = request.path.find("/heal") != request.path.npos;
        const auto drop = [](auto& page) {
            if (!page.items.empty()) page.items.erase(page.items.begin());
        };
        if (pull) return lying<protocol::PullAnswer>(world.server, "", drop)(request, answer);
        if (heal) return lying<protocol::HealAnswer>(world.server, "", drop)(request, answer);
        world.server.answer(request, answer);
    });
    (void)world.client->sync();
    CHECK(world.client->goals(world.shared).empty());
    CHECK(world.client->vault().delivery(world.shared).waiting == 2);
    world.client.network.serve(world.server.server());
    world.coachWrites(1);
    must(world.client->sync());
    CHECK(world.client->goals(world.shared).size() == 4);
}

TEST_CASE("Acknowledgements that do not fit what was sent acknowledge nothing") {
    World world;
    must(world.client->write(world.shared, "one"));
    world.clientHears<protocol::PushAnswer>(
        "/push", [](protocol::PushAnswer& answer) { answer.outcomes.push_back(answer.outcomes.front()); });
    CHECK(world.client->sync().error().code == ErrorCode::server);
    CHECK(world.client->engine().status().unsent == 1);
    world.client.network.serve(world.server.server());
    world.settle();
    CHECK(world.coach->goals(world.shared).size() == 1);
}

TEST_CASE("A history that the server cannot show stops nobody") {
    World world;
    must(world.client->write(world.shared, "one"));
    must(world.client->sync());
    const DeviceId own = world.client->vault().device().id();
    world.healOnly([own](protocol::HealAnswer& answer) {
        for (DeviceHead& head : answer.heads)
            if (head.device == own) head.id = someId();
    });
    CHECK(world.client->sync().error().code == ErrorCode::server);
    CHECK_FALSE(world.client->vault().isForked());
    world.client.network.serve(world.server.server());
    must(world.client->write(world.shared, "two"));
    world.settle();
    CHECK(world.coach->goals(world.shared).size() == 2);
}

TEST_CASE("A push that is called a fork without a proof stops nobody") {
    World world;
    must(world.client->write(world.shared, "one"));
    world.clientHears<protocol::PushAnswer>("/push", [](protocol::PushAnswer& answer) {
        for (protocol::PushOutcome& outcome : answer.outcomes)
            outcome = protocol::PushOutcome::forked;
    });
    CHECK(world.client->sync().error().code == ErrorCode::server);
    CHECK_FALSE(world.client->vault().isForked());
    world.client.network.serve(world.server.server());
    world.settle();
    CHECK(world.coach->goals(world.shared).size() == 1);
}

TEST_CASE("What was withheld while healing is asked for again, though nobody writes any more") {
    World world;
    world.coachWrites(3);
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const auto drop = [](auto& page) {
            if (!page.items.empty()) page.items.erase(page.items.begin());
        };
        if (request.path.find("/pull") != request.path.npos)
            return lying<protocol::PullAnswer>(world.server, "", drop)(request, answer);
        if (request.path.find("/heal") != request.path.npos)
            return lying<protocol::HealAnswer>(world.server, "", drop)(request, answer);
        world.server.answer(request, answer);
    });
    (void)world.client->sync();
    CHECK(world.client->goals(world.shared).empty());
    CHECK(world.client->sync().error().code == ErrorCode::server); // the second time a person is told
    world.client.network.serve(world.server.server());
    must(world.client->sync());
    CHECK(world.client->goals(world.shared).size() == 3);
}

TEST_CASE("A bent envelope is told of, although a second look mends it") {
    World world;
    world.coachWrites(2);
    world.clientHears<protocol::PullAnswer>(
        "/pull", [](protocol::PullAnswer& page) { page.items.back().envelope.back() ^= 1; }); // its signature
    CHECK(world.client->sync().error().code == ErrorCode::corrupt);
    CHECK(world.client->goals(world.shared).size() == 2);
    world.client.network.serve(world.server.server());
    must(world.client->sync());
}

TEST_CASE("A bent envelope is asked for again, although the first healing after it failed") {
    World world;
    world.coachWrites(2);
    const auto bent = lying<protocol::PullAnswer>(
        world.server, "/pull", [](protocol::PullAnswer& page) { page.items.back().envelope.back() ^= 1; });
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path.find("/heal") == request.path.npos) return bent(request, answer);
        answer(HttpAnswer{200, Bytes{0xff}, {}});
    });
    CHECK(world.client->sync().error().code == ErrorCode::server);
    CHECK(world.client->goals(world.shared).size() < 2);
    world.client->restart();
    world.client.network.serve(world.server.server());
    must(world.client->sync());
    CHECK(world.client->goals(world.shared).size() == 2);
}

TEST_CASE("A server that grew to its old length after a loss is noticed") {
    World world;
    world.settle();
    world.server.remember();
    must(world.client->write(world.shared, "lost"));
    must(world.client->sync());
    world.server.rollBack();
    must(world.coach->write(world.shared, "new, under the number of the lost one"));
    must(world.coach->sync());
    must(world.client->sync());
    world.settle();
    CHECK(world.client->goals(world.shared).size() == 2);
    CHECK(world.coach->goals(world.shared) == world.client->goals(world.shared));
    CHECK(world.client->count(SyncEvent::Kind::serverRolledBack) >= 1);
}

TEST_CASE("A space of strangers is left alone, even when everything in it is genuine") {
    World world;
    SimulatedWorld elsewhere;
    const SpaceId foreign = elsewhere.pair();
    Vault& vault = elsewhere.coach->vault();
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const auto add = [&](protocol::SpacesAnswer& list) {
            list.spaces.push_back({foreign, vault.membership(foreign)->headSeq(), list.spaces[0].epoch, 0});
        };
        if (request.path == "/v1/spaces")
            return lying<protocol::SpacesAnswer>(world.server, "/v1/spaces", add)(request, answer);
        if (request.path.find(foreign.hex()) == request.path.npos)
            return world.server.answer(request, answer);
        protocol::RecordsAnswer records{vault.membership(foreign)->records(), {vault.identity().id()}, false};
        answer(answerOf(records));
    });
    must(world.client->sync());
    CHECK(world.client->vault().membership(foreign) == nullptr);
}

TEST_CASE("The awaited space must be the one the invite pinned") {
    SimulatedWorld world;
    must(world.coach->connect(SimulatedServer::url, world.server.token()));
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    const SpaceId other = must(world.coach->vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach->invite(shared));
    must(world.client->accept(must(world.client->open(link)).space));
    must(world.coach->poll());
    must(world.coach->confirm(shared));
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path.find(shared.hex() + "/records") == request.path.npos)
            return world.server.answer(request, answer);
        const auto* log = world.coach->vault().membership(other);
        answer(answerOf(protocol::RecordsAnswer{log->records(), {log->owner()}, false}));
    });
    CHECK(world.client->sync().error().code == ErrorCode::notAllowed);
    CHECK(world.client->vault().spaces().empty());
    REQUIRE(world.client->pairing().pending().size() == 1);
    world.client.network.serve(world.server.server());
    must(world.client->sync());
    CHECK(world.client->vault().membership(shared) != nullptr);
}

TEST_CASE("Another identity or version in an answer is refused") {
    SimulatedWorld world;
    const std::string token = world.server.token();
    world.coach.network.serve(
        lying<protocol::Registered>(world.server, "/v1/register", [](protocol::Registered& registered) {
            registered.identity = randomId<IdentityId>();
        }));
    CHECK(world.coach->connect(SimulatedServer::url, token).error().code == ErrorCode::server);
    CHECK(world.coach->engine().serverUrl().empty());
    world.coach.network.serve(lying<protocol::ServerInfo>(
        world.server, "/v1/server", [](protocol::ServerInfo& info) { info.version = 2; }));
    CHECK(world.coach->connect(SimulatedServer::url, token).error().code == ErrorCode::server);
    world.coach.network.serve(world.server.server());
    CHECK(world.coach->connect(SimulatedServer::url, token).ok());
}

TEST_CASE("An answer is not brought to a server that took the place of the invite's") {
    SimulatedWorld world;
    SimulatedServer impostor(world.time);
    must(world.coach->connect(SimulatedServer::url, world.server.token()));
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    const std::string link = must(world.coach->invite(shared));
    const SpaceId space = must(world.client->open(link)).space;
    world.client.network.serve(impostor.server());
    world.client.network.forget();
    CHECK(world.client->accept(space).error().code == ErrorCode::notAllowed);
    CHECK(world.client.network.count("/v1/mailboxes") == 0);
    world.client.network.serve(world.server.server());
    CHECK(world.client->accept(space).ok());
}

TEST_CASE("A created space and appended records are believed only when they are the ones sent") {
    SimulatedWorld world;
    must(world.coach->connect(SimulatedServer::url, world.server.token()));
    const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool create = request.path == "/v1/spaces" && request.method == Method::post;
        if (!create) return world.server.answer(request, answer);
        answer(answerOf(protocol::SpaceCreated{randomId<SpaceId>()}));
    });
    CHECK(world.coach->sync().error().code == ErrorCode::server);
    CHECK(world.coach->vault().serverRecords(shared.view()) == 0);
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    CHECK(world.coach->vault().serverRecords(shared.view()) == 2);
}

TEST_CASE("A session that a server mixed up with somebody else's is given up") {
    World world;
    std::optional<HttpAnswer> coachs;
    world.coach->restart();
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        world.server.answer(request,
                            [&, login = request.path == "/v1/login", answer](Result<HttpAnswer> got) {
                                if (login && got) coachs = *got;
                                answer(std::move(got));
                            });
    });
    must(world.coach->sync());
    REQUIRE(coachs);
    world.client->restart();
    must(world.client->write(world.shared, "from the client"));
    const SpaceId journal = must(world.client->vault().createSpace(SpaceKind::journal));
    bool mixedUp = false;
    world.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path != "/v1/login" || std::exchange(mixedUp, true))
            return world.server.answer(request, answer);
        answer(*coachs);
    });
    CHECK(world.client->sync().error().code == ErrorCode::notAllowed);
    must(world.client->sync());
    CHECK(world.client->vault().serverRecords(journal.view()) == 2);
    must(world.coach->sync());
    CHECK(world.coach->goals(world.shared) == std::vector<std::string>{"from the client"});
}
