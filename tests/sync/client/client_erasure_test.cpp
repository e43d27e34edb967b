// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a client from the coach's desk: receipt, what the law keeps, and what was cut short at any request.
#include "core/practice/client_desk.h"
#include "core/practice/client_erasure.h"
#include "sync/client/client_erasure.h"
#include "sync/client/control_sync.h"
#include "tests/sync/client/new_device.h"

using namespace vw;
using namespace vw::test;

namespace {

/// A coach with a practice, a session that took place, an agreement with a price and a client who joined.
struct World : SimulatedWorld {
    coaching::ClientId anna;
    practice::ClientCard card;
    std::unique_ptr<ClientErasure> erasure;

    World() {
        must(practice::setUpProfile(coach->vault(), {Role::coach, "Carla"}));
        must(practice::setUpProfile(client->vault(), {Role::client, "Anna Berger"}));
        must(coach->connect(SimulatedServer::url, server.token()));
        coaching::Client person;
        person.name = "Anna B.";
        anna = must(desk().addClient(person));
        card = must(desk().client(anna));
        const std::string link = must(coach->invite(card.sharedSpace));
        must(client->accept(must(client->open(link)).space));
        must(coach->poll());
        must(coach->confirm(card.sharedSpace));
        work();
        settle();
        reopen();
    }
    practice::CoachDesk desk() { return {coach->vault(), time}; }
    void reopen() { erasure = std::make_unique<ClientErasure>(coach->vault(), coach->engine(), time); }
    void work() {
        coaching::Session session;
        session.startsAt = must(coaching::LocalTime::fromText("2026-03-02T10:00", "Europe/Vienna"));
        session.length = coaching::Minutes{60};
        const auto held = must(desk().planSession(anna, session));
        must(desk().closeSession(anna, held, {}));
        static_cast<void>(must(desk().planSession(anna, session))); // was never held
        coaching::Engagement engagement;
        engagement.title = "Ten sessions";
        engagement.price = coaching::Money{250'000, "EUR"};
        static_cast<void>(must(desk().saveEngagement(anna, engagement)));
    }
    Result<Bytes> erase() {
        return await([&](const Reply<Bytes>& reply) { erasure->erase(anna, reply); });
    }
    Result<Bytes> resume() {
        return await([&](const Reply<Bytes>& reply) { erasure->resume(reply); });
    }
    std::vector<Entity> ofPractice(EntityKind kind) {
        return must(coach->vault().view().entities({kind, {}}));
    }
    void requireGone() {
        Vault& vault = coach->vault();
        CHECK(must(desk().clients()).empty());
        CHECK(vault.isErased(card.privateSpace));
        CHECK(vault.isErased(card.sharedSpace));
        CHECK(ofPractice(EntityKind::relation).empty());
        CHECK(ofPractice(EntityKind::session).empty());
        REQUIRE(ofPractice(EntityKind::hours).size() == 1);
        CHECK(ofPractice(EntityKind::hours).front().integer(Field::minutes) == 60);
        REQUIRE(ofPractice(EntityKind::heldInvoice).size() == 1);
        CHECK(ofPractice(EntityKind::heldInvoice).front().integer(Field::priceMinor) == 250'000);
        CHECK(ofPractice(EntityKind::client).empty());
        CHECK_FALSE(pendingErasure(coach->vault()));
        CHECK(erasureReceipts(vault).size() == 1);
    }

private:
    Result<Bytes> await(const std::function<void(const Reply<Bytes>&)>& start) {
        std::optional<Result<Bytes>> outcome;
        start([&](Result<Bytes> got) { outcome.emplace(std::move(got)); });
        if (!time.runUntil([&] { return outcome.has_value(); })) return badInput("no answer");
        return std::move(*outcome);
    }
};

} // namespace

TEST_CASE("Erasing a client leaves nameless hours and a receipt that proves itself") {
    World world;
    const Bytes bytes = must(world.erase());
    const VerifiedReceipt receipt = must(verifyReceipt(bytes));
    CHECK(receipt.person == world.coach->vault().identity().id());
    CHECK(receipt.receipt.server == SimulatedServer::url);
    REQUIRE(receipt.spaces.size() == 2);
    CHECK(receipt.spaces[0].space == world.card.sharedSpace);
    CHECK(receipt.spaces[1].space == world.card.privateSpace);
    CHECK(receipt.spaces[1].envelopes == 2); // the client, and the agreement
    CHECK(receipt.spaces[0].onServer);
    CHECK(receipt.receipt.keptHours == 1);
    CHECK(receipt.receipt.keptInvoices == 1);
    world.requireGone();
    CHECK(erasureReceipts(world.coach->vault()).front() == bytes);

    must(world.client->sync());
    const auto endings = must(practice::spaceEndings(world.client->vault()));
    REQUIRE(endings.size() == 1);
    CHECK(endings[0].what == practice::SpaceEnding::What::erased);
    CHECK(endings[0].name == "Carla");
    CHECK_FALSE(endings[0].self);
    const auto relation = must(practice::ClientDesk(world.client->vault(), world.time).relation());
    CHECK(must(relation.sessions()).size() == 2); // the own copy
    CHECK(practice::introduceSelf(world.client->vault(), world.card.sharedSpace).ok());
}

TEST_CASE("What a device erased that was removed since is erased here once the person says it here") {
    World world;
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(phone->device.sync());
    const auto tablet = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(tablet->device.sync());
    // The phone erases, out of sight of the others, and is removed from the computer.
    std::optional<Status> erased;
    Calls calls;
    for (SyncDevice* other : {&world.coach.device, &tablet->device})
        other->engine().stop();
    phone->device.engine().control().erase(calls, world.card.sharedSpace, world.time.now(),
                                           [&](Status done) { erased = std::move(done); });
    REQUIRE(world.time.runUntil([&] { return erased.has_value(); }));
    must(*erased);
    CHECK(world.coach->revoke({phone->device.vault().device().id()}).error().code == ErrorCode::notAllowed);
    CHECK(world.coach->sync().error().code == ErrorCode::notAllowed);
    CHECK_FALSE(world.coach->vault().isErased(world.card.sharedSpace));
    must(world.erase());
    world.requireGone();
    must(world.coach->sync());
    // The third device hears that the client is gone, and says the word itself.
    for (int round = 0; round < 3; ++round)
        (void)tablet->device.sync();
    must(tablet->device.sync());
    CHECK(tablet->device.vault().isErased(world.card.sharedSpace));
    CHECK(tablet->device.vault().isErased(world.card.privateSpace));
}

TEST_CASE("Without the server nothing is erased, and offline is said") {
    World world;
    world.coach.network.serve([](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
        answer(Error{ErrorCode::network, "No line."});
    });
    const auto refused = world.erase();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::network);
    CHECK(must(world.desk().clients()).size() == 1);
    CHECK_FALSE(pendingErasure(world.coach->vault()));
}

TEST_CASE("An erasure cut off after any request is finished by repeating it") {
    for (int allowed = 0; allowed < 40; ++allowed) {
        World world;
        int left = allowed;
        bool cut = false;
        world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
            if (left-- > 0) return world.server.answer(request, answer);
            // The server does what it was asked, and nobody hears of it.
            cut = true;
            world.server.answer(request, [answer](const Result<HttpAnswer>&) {
                answer(Error{ErrorCode::network, "The line is cut."});
            });
        });
        const bool done = world.erase().ok();
        world.coach.network.serve(world.server.server());
        world.coach->restart();
        world.reopen();
        if (!done) {
            const bool begun = pendingErasure(world.coach->vault()).has_value();
            must(begun ? world.resume() : world.erase());
        }
        INFO("cut after " << allowed);
        must(world.coach->sync());
        world.requireGone();
        if (!cut) return; // every place was tried
    }
    FAIL("an erasure takes more requests than were tried");
}

TEST_CASE("A practice without a server erases by itself") {
    SimulatedTime time;
    SimulatedServer server(time);
    SimulatedDevice coach(time, server);
    must(practice::setUpProfile(coach->vault(), {Role::coach, "Carla"}));
    coaching::Client person;
    person.name = "Ben";
    practice::CoachDesk desk(coach->vault(), time);
    const auto ben = must(desk.addClient(person));
    ClientErasure erasure(coach->vault(), coach->engine(), time);
    std::optional<Result<Bytes>> outcome;
    erasure.erase(ben, [&](Result<Bytes> got) { outcome.emplace(std::move(got)); });
    REQUIRE(outcome);
    const VerifiedReceipt receipt = must(verifyReceipt(must(std::move(*outcome))));
    CHECK(receipt.receipt.server.empty());
    CHECK_FALSE(receipt.spaces.front().onServer);
    CHECK(must(desk.clients()).empty());
    CHECK(coach->vault().spaces().size() == 1);
}

TEST_CASE("Ending the work is told to both, once") {
    World world;
    std::optional<Status> outcome;
    world.erasure->end(world.card.sharedSpace, [&](const Status& status) { outcome = status; });
    REQUIRE(world.time.runUntil([&] { return outcome.has_value(); }));
    must(*outcome);
    outcome.reset();
    world.erasure->end(world.card.sharedSpace, [&](const Status& status) { outcome = status; });
    REQUIRE(world.time.runUntil([&] { return outcome.has_value(); }));
    must(*outcome);
    must(world.client->sync());
    for (SimulatedDevice* device : {&world.coach, &world.client}) {
        const auto endings = must(practice::spaceEndings((*device)->vault()));
        REQUIRE(endings.size() == 1);
        CHECK(endings[0].what == practice::SpaceEnding::What::ended);
        CHECK(endings[0].self == (device == &world.coach));
        CHECK(practice::isClosed((*device)->vault(), world.card.sharedSpace));
    }
    coaching::Session session;
    session.startsAt = must(coaching::LocalTime::fromText("2026-04-02T10:00", "Europe/Vienna"));
    CHECK(world.desk().planSession(world.anna, session).error().code == ErrorCode::notAllowed);
}
