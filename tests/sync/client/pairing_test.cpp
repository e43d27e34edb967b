// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing step by step, and every way in which it is refused.
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;

namespace {

struct World : SimulatedWorld {
    SpaceId shared;
    std::string link;
    World() {
        must(coach->connect(SimulatedServer::url, server.token()));
        shared = must(coach->vault().createSpace(SpaceKind::shared));
        link = must(coach->invite(shared));
    }
    void accept() { must(client->accept(must(client->open(link)).space)); }
    void requireUsable() {
        must(client->sync());
        must(coach->write(shared, "visible"));
        must(coach->sync());
        must(client->sync());
        CHECK(client->goals(shared).size() == 1);
    }
    ErrorCode openFails(SimulatedDevice& device, const std::string& text) {
        const auto offer = device->open(text);
        REQUIRE_FALSE(offer.ok());
        CHECK(offer.error().sentence.ends_with('.'));
        return offer.error().code;
    }
};

} // namespace

TEST_CASE("A link shows who invites and changes nothing") {
    World world;
    const auto spaces = world.client->vault().spaces().size();
    const auto local = world.client->vault().localNames("");
    const InviteOffer offer = must(world.client->open(world.link));
    CHECK(offer.space == world.shared);
    CHECK(offer.inviterName == "Coach Ada");
    CHECK(offer.inviter == world.coach->vault().identity().id());
    CHECK(offer.safetyNumber.size() == 60);
    CHECK(offer.serverUrl == SimulatedServer::url);
    CHECK(world.client->vault().spaces().size() == spaces);
    CHECK(world.client->vault().localNames("") == local);
    CHECK(world.client->pairing().pending().empty());
    CHECK(must(world.client->open(world.link)).space == world.shared); // may be opened again
}

TEST_CASE("Both sides see the same number, and the space opens once the coach confirms") {
    World world;
    world.accept();
    REQUIRE(world.client->pairing().pending().size() == 1);
    const PendingPairing pending = world.client->pairing().pending().front();
    CHECK(pending.delivered);
    must(world.client->sync());
    CHECK(world.client->vault().membership(world.shared) == nullptr);

    const AnswerPoll poll = must(world.coach->poll());
    REQUIRE(poll.answers.size() == 1);
    CHECK(poll.answers.front().inviteeName == "Client Bo");
    CHECK(poll.answers.front().safetyNumber == pending.safetyNumber);
    CHECK(world.coach->vault().membership(world.shared)->current().members.size() == 1);
    must(world.coach->confirm(world.shared));
    must(world.client->sync());
    CHECK(world.client->count(SyncEvent::Kind::spaceAdded) == 1);
    CHECK(world.client->pairing().pending().empty());
    CHECK(world.coach->pairing().openInvites().empty());
    world.requireUsable();

    const Counterpart coach = must(world.client->pairing().counterpart(world.shared));
    CHECK(coach.name == "Coach Ada");
    CHECK(coach.ownName == "Client Bo");
    CHECK(must(world.coach->pairing().safetyNumber(world.shared)) == coach.safetyNumber);
}

TEST_CASE("Not yet compared until somebody says so, and that survives a restart") {
    World world;
    world.accept();
    must(world.coach->poll());
    must(world.coach->confirm(world.shared));
    CHECK_FALSE(world.coach->pairing().isCompared(world.shared));
    must(world.coach->pairing().markCompared(world.shared));
    world.coach->restart();
    CHECK(world.coach->pairing().isCompared(world.shared));
    CHECK(world.client->pairing().markCompared(world.shared).error().code == ErrorCode::notFound);
}

TEST_CASE("The client is woken when the coach confirms") {
    World world;
    world.accept();
    world.client->engine().start();
    world.time.run(10s);
    must(world.coach->poll());
    must(world.coach->confirm(world.shared));
    CHECK(world.time.runUntil([&] { return world.client->count(SyncEvent::Kind::spaceAdded) == 1; }, 1s));
}

TEST_CASE("An open invite gives its link again, also after a restart") {
    World world;
    CHECK(must(world.coach->invite(world.shared)) == world.link);
    world.coach->restart();
    CHECK(must(world.coach->invite(world.shared)) == world.link);
    REQUIRE(world.coach->pairing().openInvites().size() == 1);
    CHECK(world.coach->pairing().openInvites().front().link == world.link);
}

TEST_CASE("Both sides may restart at any step") {
    World world;
    world.coach->restart();
    const SpaceId space = must(world.client->open(world.link)).space;
    must(world.client->accept(space));
    world.client->restart();
    must(world.coach->poll());
    world.coach->restart();
    must(world.coach->confirm(world.shared));
    world.coach->restart();
    world.requireUsable();
}

TEST_CASE("A link that is cut short, mistyped or of something else is refused") {
    World world;
    CHECK(world.openFails(world.client, world.link.substr(0, world.link.size() - 5)) == ErrorCode::badInput);
    std::string mistyped = world.link;
    mistyped[mistyped.size() / 2] = mistyped[mistyped.size() / 2] == 'A' ? 'B' : 'A';
    CHECK(world.openFails(world.client, mistyped) == ErrorCode::badInput);
    CHECK(world.openFails(world.client, "https://example.org/join") == ErrorCode::badInput);
    CHECK(world.openFails(world.client, "") == ErrorCode::badInput);
    const Invite elsewhere = must(Invite::create("http://sync.example.org"));
    CHECK(world.openFails(world.client, elsewhere.link()) == ErrorCode::badInput);
    world.accept(); // nothing was lost by all that
}

TEST_CASE("A link of nobody's mailbox is refused") {
    World world;
    const Invite stray = must(Invite::create(SimulatedServer::url));
    CHECK(world.openFails(world.client, stray.link()) == ErrorCode::notFound);
}

TEST_CASE("A link that was used before is refused to the second one") {
    World world;
    world.accept();
    SimulatedDevice second{world.time, world.server};
    CHECK(world.openFails(second, world.link) == ErrorCode::alreadyUsed);
    must(world.coach->poll());
    must(world.coach->confirm(world.shared));
    CHECK(world.openFails(second, world.link) == ErrorCode::notFound);
}

TEST_CASE("Of two who opened the same link, the second to answer is refused") {
    World world;
    SimulatedDevice second{world.time, world.server};
    const SpaceId space = must(second->open(world.link)).space;
    world.accept();
    const Status late = second->accept(space);
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().code == ErrorCode::alreadyUsed);
    REQUIRE(second->pairing().pending().size() == 1);
    CHECK_FALSE(second->pairing().pending().front().delivered);
    must(second->pairing().forget(space));
    CHECK(second->pairing().pending().empty());
}

TEST_CASE("After 72 hours nobody gets in") {
    World world;
    SECTION("who opens the link is told") {
        world.time.run(72h + 1min);
        CHECK(world.openFails(world.client, world.link) == ErrorCode::expired);
    }
    SECTION("who opened it before is told when accepting") {
        const SpaceId space = must(world.client->open(world.link)).space;
        world.time.run(72h + 1min);
        CHECK(world.client->accept(space).error().code == ErrorCode::expired);
        CHECK(world.client->pairing().pending().empty());
    }
    SECTION("the coach cannot confirm an answer that came in time") {
        world.accept();
        must(world.coach->poll());
        world.time.run(72h + 1min);
        CHECK(world.coach->confirm(world.shared).error().code == ErrorCode::expired);
        const AnswerPoll poll = must(world.coach->poll());
        CHECK(poll.answers.empty());
        REQUIRE(poll.problems.size() == 1);
        CHECK(poll.problems.front().error.code == ErrorCode::expired);
    }
    SECTION("the coach makes a new one") {
        world.time.run(72h + 1min);
        const std::string fresh = must(world.coach->invite(world.shared));
        CHECK(fresh != world.link);
        world.link = fresh;
        world.accept();
        must(world.coach->poll());
        must(world.coach->confirm(world.shared));
        world.requireUsable();
    }
}

TEST_CASE("A withdrawn invite is gone, and a new one works") {
    World world;
    must(world.coach->decline(world.shared));
    CHECK(world.coach->pairing().openInvites().empty());
    CHECK(world.openFails(world.client, world.link) == ErrorCode::notFound);
    CHECK(world.coach->decline(world.shared).error().code == ErrorCode::notFound);
    world.link = must(world.coach->invite(world.shared));
    world.accept();
    must(world.coach->poll());
    must(world.coach->confirm(world.shared));
    world.requireUsable();
}

TEST_CASE("Cut short right after the record, the coach still knows whom it was made for") {
    World world;
    world.accept();
    const std::string number = must(world.coach->poll()).answers.front().safetyNumber;
    const std::string records = "/v1/spaces/" + world.shared.hex() + "/records";
    bool cut = false;
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        cut = cut || (request.method == Method::post && request.path == records);
        if (!cut) return world.server.answer(request, answer);
        // The record reaches the server; nothing comes back any more.
        if (request.path == records) world.server.answer(request, [](const Result<HttpAnswer>&) {});
        answer(Error{ErrorCode::network, "cut"});
    });
    CHECK_FALSE(world.coach->confirm(world.shared).ok());
    REQUIRE(cut);
    world.coach->restart();
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    REQUIRE(world.coach->vault().membership(world.shared)->current().members.size() == 2);
    CHECK(must(world.coach->pairing().counterpart(world.shared)).safetyNumber == number);
}

TEST_CASE("Nobody is let in before the record is made") {
    World world;
    world.accept();
    must(world.coach->poll());
    world.coach.network.unplug();
    CHECK(world.coach->confirm(world.shared).error().code == ErrorCode::network);
    CHECK(world.coach->pairing().counterpart(world.shared).error().code == ErrorCode::notFound);
}

TEST_CASE("Nobody is confirmed whom the coach was not shown") {
    World world;
    CHECK(world.coach->confirm(world.shared).error().code == ErrorCode::notFound);
    world.accept();
    CHECK(world.coach->confirm(world.shared).error().code == ErrorCode::notFound);
}

TEST_CASE("A link for another server than the one that answers is refused") {
    World world;
    world.server.wipe();
    CHECK(world.openFails(world.client, world.link) == ErrorCode::notFound);
    // The same mailbox, offered by a server with another id.
    SimulatedServer impostor(world.time);
    world.server.restart();
    World original;
    original.client.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool who = request.path == "/v1/server";
        who ? impostor.answer(request, answer) : original.server.answer(request, answer);
    });
    CHECK(original.openFails(original.client, original.link) == ErrorCode::notAllowed);
}

TEST_CASE("A profile of another server is not mixed with this one") {
    World world;
    must(world.client->connect(SimulatedServer::url, world.server.token()));
    const Invite other = must(Invite::create("http://127.0.0.1:9999"));
    CHECK(world.openFails(world.client, other.link()) == ErrorCode::notAllowed);
}

TEST_CASE("One's own invite and wrong spaces are refused") {
    World world;
    CHECK(world.coach->open(world.link).error().code == ErrorCode::badInput);
    const SpaceId journal = must(world.coach->vault().createSpace(SpaceKind::journal));
    CHECK(world.coach->invite(journal).error().code == ErrorCode::notAllowed);
    CHECK(world.coach->invite(randomId<SpaceId>()).error().code == ErrorCode::notFound);
    CHECK(world.client->invite(world.shared).error().code == ErrorCode::notFound);
}

TEST_CASE("An answer that could not be delivered is sent again by itself, as the same bytes") {
    World world;
    const SpaceId space = must(world.client->open(world.link)).space;
    world.client.network.unplug();
    CHECK(world.client->accept(space).error().code == ErrorCode::network);
    REQUIRE(world.client->pairing().pending().size() == 1);
    CHECK_FALSE(world.client->pairing().pending().front().delivered);
    world.client->restart();
    world.client.network.serve(world.server.server());
    world.client->engine().start();
    CHECK(world.time.runUntil([&] { return world.client->pairing().pending().front().delivered; }, 5s));
    CHECK(must(world.coach->poll()).answers.size() == 1);
    must(world.coach->confirm(world.shared));
    world.requireUsable();
}

TEST_CASE("Any single answer of the server may be lost while pairing; trying again completes it") {
    for (int lost = 0; lost < 10; ++lost) {
        INFO("lost answer " << lost);
        SimulatedWorld world;
        const auto left = std::make_shared<int>(lost);
        const auto losing = [&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
            world.server.answer(request, [left, answer](Result<HttpAnswer> got) {
                const bool drop = (*left)-- == 0;
                answer(drop ? Result<HttpAnswer>(Error{ErrorCode::network, "lost"}) : std::move(got));
            });
        };
        must(world.coach->connect(SimulatedServer::url, world.server.token()));
        const SpaceId shared = must(world.coach->vault().createSpace(SpaceKind::shared));
        world.coach.network.serve(losing);
        world.client.network.serve(losing);
        const auto twice = [](auto step) {
            auto first = step();
            return first.ok() ? std::move(first) : step();
        };
        const std::string link = must(twice([&] { return world.coach->invite(shared); }));
        const SpaceId space = must(twice([&] { return world.client->open(link); })).space;
        REQUIRE(twice([&] { return world.client->accept(space); }).ok());
        CHECK(must(twice([&] { return world.coach->poll(); })).answers.size() == 1);
        REQUIRE(twice([&] { return world.coach->confirm(shared); }).ok());
        REQUIRE(twice([&] { return world.client->sync(); }).ok());
        CHECK(world.client->count(SyncEvent::Kind::spaceAdded) == 1);
        CHECK(world.coach->pairing().openInvites().empty());
    }
}

TEST_CASE("An earlier attempt to invite does not post the next invite before its record") {
    World world;
    const SpaceId space = must(world.coach->vault().createSpace(SpaceKind::shared));
    std::function<void()> refuse;
    std::vector<std::function<void()>> fetches;
    bool holds = false;
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path == "/v1/mailboxes" && !refuse) {
            const protocol::ErrorBody odd{protocol::Refusal::badRequest, "odd end"};
            refuse = [answer, odd] { answer(HttpAnswer{400, protocol::encode(odd), {}}); };
        } else if (holds && request.path.find("/records?from=") != request.path.npos) {
            fetches.push_back([&world, request, answer] { world.server.answer(request, answer); });
        } else {
            world.server.answer(request, answer);
        }
    });
    std::vector<std::optional<Result<std::string>>> links(3);
    const auto invite = [&](std::size_t attempt) {
        world.coach->pairing().invite(space, "Coach Ada", [&links, attempt](Result<std::string> link) {
            links[attempt] = std::move(link);
        });
    };
    const auto await = [&](const std::function<bool()>& reached) { REQUIRE(world.coach->runUntil(reached)); };
    invite(0);
    await([&] { return refuse != nullptr; });
    holds = true;
    invite(1); // as a person who taps twice
    await([&] { return fetches.size() == 1; });
    refuse();
    await([&] { return links[0].has_value(); });
    invite(2);
    await([&] { return fetches.size() == 2; });
    holds = false;
    fetches[0]();
    await([&] { return links[1].has_value(); });
    fetches[1]();
    await([&] { return links[2].has_value(); });
    CHECK_FALSE(links[1]->ok());
    CHECK(must(world.client->open(must(std::move(*links[2])))).space == space);
}
