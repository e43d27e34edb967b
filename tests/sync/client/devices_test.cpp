// SPDX-License-Identifier: GPL-3.0-or-later
// Several devices of one person: added by a link, removed, and two of them doing the same at once.
#include "core/vault/device_change.h"
#include "tests/sync/client/new_device.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;

namespace {

/// A coach who is paired with a client.
struct World : SimulatedWorld {
    SpaceId shared = pair();
    std::unique_ptr<SimulatedDevice> addPhone() { return addDevice(time, server, coach.device, Role::coach); }
    [[nodiscard]] DeviceId idOf(SyncDevice& device) { return device.vault().device().id(); }
    View::Digest digest(SyncDevice& device) { return must(device.vault().view().digest(shared)); }
    void requireSame(std::initializer_list<SyncDevice*> devices) {
        for (int round = 0; round < 3; ++round)
            for (SyncDevice* device : devices)
                must(device->sync());
        for (SyncDevice* device : devices) {
            CHECK(digest(*device) == digest(**devices.begin()));
            must(device->vault().membership(shared)->audit(device->vault()));
        }
    }
};

} // namespace

TEST_CASE("A further device is let in by a link, reads everything and writes as the same person") {
    World world;
    must(world.coach->write(world.shared, "from before"));
    must(world.coach->sync());
    const auto phone = world.addPhone();
    CHECK(phone->device.goals(world.shared) == std::vector<std::string>{"from before"});
    CHECK(phone->device.vault().identity().id() == world.coach->vault().identity().id());
    must(phone->device.write(world.shared, "from the phone"));
    world.requireSame({&phone->device, &world.coach.device, &world.client.device});
    CHECK(world.client->goals(world.shared).size() == 2);
    CHECK_FALSE(world.coach->devices().linkExpires());
    // Who the other person is stands in the signed log; that they were compared is each device's own.
    const Counterpart client = must(phone->device.pairing().counterpart(world.shared));
    CHECK(client.identity == world.client->vault().identity().id());
    CHECK(client.safetyNumber == must(world.coach->pairing().safetyNumber(world.shared)));
    CHECK_FALSE(client.compared);
    must(phone->device.pairing().markCompared(world.shared));
    CHECK(phone->device.pairing().isCompared(world.shared));
    CHECK_FALSE(world.coach->pairing().isCompared(world.shared));
}

TEST_CASE("Nothing is added or wrapped before a person has confirmed") {
    World world;
    NewcomerDevice newcomer(world.time, world.server);
    const std::string link = must(world.coach->link(Role::coach));
    CHECK(must(world.coach->link(Role::coach)) == link); // the open one again
    const JoinTicket ticket = must(newcomer.open(link));
    CHECK(must(world.coach->pendingDevices()).empty());
    must(newcomer.post(ticket));
    must(newcomer.post(ticket)); // an answer that got lost is sent again
    CHECK(must(newcomer.ask(ticket)).empty());
    world.coach->restart();
    const auto pending = must(world.coach->pendingDevices());
    REQUIRE(pending.size() == 1);
    CHECK(pending.front().name == "Phone");
    CHECK(pending.front().number == must(ticket.number()));
    CHECK(world.coach->vault().identity().head().seq == 1);
    CHECK(world.coach->confirmDevice(world.idOf(world.client.device)).error().code == ErrorCode::notFound);
    must(world.coach->confirmDevice(pending.front().id));
    CHECK(must(newcomer.ask(ticket)).size() == 2);
    const EpochInfo& epoch = *world.coach->vault().membership(world.shared)->epoch(1);
    CHECK(epoch.wraps.size() == 5); // coach: two devices and paper, client: one and paper
}

TEST_CASE("A link for a device works once, and not for ever") {
    World world;
    NewcomerDevice first(world.time, world.server), second(world.time, world.server);
    const std::string link = must(world.coach->link(Role::coach));
    const JoinTicket ticket = must(first.open(link)), late = must(second.open(link));
    must(first.post(ticket));
    CHECK(second.post(late).error().code == ErrorCode::alreadyUsed);
    CHECK(second.open(link).error().code == ErrorCode::alreadyUsed);
    world.time.run(25h);
    CHECK(world.coach->pendingDevices().error().code == ErrorCode::expired);
    CHECK(world.coach->confirmDevice(ticket.keys().id()).error().code == ErrorCode::notFound);
    CHECK(first.ask(ticket).error().code == ErrorCode::expired);
    CHECK(must(world.coach->link(Role::coach)) != link);
}

TEST_CASE("A ticket survives as a sealed file, and opens under its root only") {
    World world;
    NewcomerDevice newcomer(world.time, world.server);
    const JoinTicket ticket = must(newcomer.open(must(world.coach->link(Role::coach))));
    const TempFolder folder;
    const DeviceRoot root = DeviceRoot::generate();
    CHECK(loadTicket(folder.path(), root).error().code == ErrorCode::notFound);
    must(saveTicket(folder.path(), root, ticket));
    const JoinTicket kept = must(loadTicket(folder.path(), root));
    CHECK(kept.keys().id() == ticket.keys().id());
    CHECK(kept.answer == ticket.answer);
    CHECK(must(kept.number()) == must(ticket.number()));
    CHECK(kept.deviceName == "Phone");
    CHECK_FALSE(loadTicket(folder.path(), DeviceRoot::generate()).ok());
    removeTicket(folder.path());
    CHECK_FALSE(hasTicket(folder.path()));
}

TEST_CASE("A device that was added half is added whole by the next sync, and nothing is sealed in between") {
    World world;
    NewcomerDevice newcomer(world.time, world.server);
    const std::string link = must(world.coach->link(Role::coach));
    const JoinTicket ticket = must(newcomer.open(link));
    must(newcomer.post(ticket));
    const auto pending = must(world.coach->pendingDevices());
    // The wire breaks after the identity record.
    const std::string path = "/v1/spaces";
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (!request.path.starts_with(path)) world.server.answer(request, answer);
    });
    CHECK(world.coach->confirmDevice(pending.front().id).error().code == ErrorCode::network);
    CHECK(isBehindOwnDevices(world.coach->vault(), world.shared));
    CHECK(world.coach->write(world.shared, "too early").error().code == ErrorCode::locked);
    world.coach->restart();
    world.coach.network.serve(world.server.server());
    SECTION("by syncing") { must(world.coach->sync()); }
    SECTION("by confirming again") { must(world.coach->confirmDevice(pending.front().id)); }
    CHECK_FALSE(isBehindOwnDevices(world.coach->vault(), world.shared));
    CHECK(must(world.coach->link(Role::coach)) != link); // that one is spent, also when nobody tidied up
    SimulatedDevice phone(world.time, world.server, ticket, must(newcomer.ask(ticket)));
    must(world.coach->write(world.shared, "in time"));
    world.requireSame({&world.coach.device, &phone.device, &world.client.device});
    CHECK(phone.device.goals(world.shared).size() == 1);
}

TEST_CASE("A removed device is refused, told so once in plain words, and keeps what it has") {
    World world;
    const auto phone = world.addPhone();
    must(phone->device.write(world.shared, "accepted"));
    must(phone->device.sync());
    must(phone->device.write(world.shared, "never sent"));
    must(world.coach->revoke({world.idOf(phone->device)}));
    CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 2);
    CHECK(phone->device.sync().error() == revokedHere());
    CHECK(phone->device.goals(world.shared).size() == 2);
    phone->device.restart();
    CHECK(phone->device.sync().error() == revokedHere());
    must(world.coach->write(world.shared, "afterwards"));
    world.requireSame({&world.coach.device, &world.client.device});
    CHECK(world.client->goals(world.shared) == std::vector<std::string>{"accepted", "afterwards"});
}

TEST_CASE("What a removed device wrote too late is kept apart and listed on every side") {
    World world;
    const auto phone = world.addPhone();
    must(phone->device.write(world.shared, "accepted"));
    must(phone->device.sync());
    must(phone->device.write(world.shared, "late"));
    must(world.coach->revoke({world.idOf(phone->device)}));
    must(world.client->sync());
    const auto late = must(phone->device.vault().unsent(world.shared, 10));
    REQUIRE(late.size() == 1);
    for (SyncDevice* device : {&world.coach.device, &world.client.device}) {
        const ReceivedEnvelope arrived[] = {{0, late.front()}};
        CHECK(must(device->vault().receive(world.shared, arrived)).quarantined == 1);
        const auto places = must(device->vault().quarantined(world.shared));
        REQUIRE(places.size() == 1);
        CHECK(places.front().author == world.idOf(phone->device));
        CHECK(device->goals(world.shared) == std::vector<std::string>{"accepted"});
    }
}

TEST_CASE("A device can't remove itself, its recovery words or somebody else's device") {
    World world;
    const auto phone = world.addPhone();
    CHECK(world.coach->revoke({world.idOf(world.coach.device)}).error().code == ErrorCode::badInput);
    CHECK(world.coach->revoke({world.coach->vault().identity().paper()}).error().code == ErrorCode::badInput);
    CHECK(world.coach->revoke({world.idOf(world.client.device)}).error().code == ErrorCode::notFound);
    must(world.coach->revoke({world.idOf(phone->device)}));
    must(world.coach->revoke({world.idOf(phone->device)})); // again changes nothing
    CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 2);
}

TEST_CASE("A device that was not given the keys yet can't remove the one that has them") {
    World world;
    NewcomerDevice newcomer(world.time, world.server);
    const JoinTicket ticket = must(newcomer.open(must(world.coach->link(Role::coach))));
    must(newcomer.post(ticket));
    const auto pending = must(world.coach->pendingDevices());
    // The coach's computer adds it, and is cut off before it hands over a key.
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (!request.path.starts_with("/v1/spaces")) world.server.answer(request, answer);
    });
    CHECK_FALSE(world.coach->confirmDevice(pending.front().id).ok());
    SimulatedDevice phone(world.time, world.server, ticket, must(newcomer.ask(ticket)));
    const DeviceId computer = world.idOf(world.coach.device);
    CHECK(phone->revoke({computer}).error().code == ErrorCode::waiting); // knows no space at all
    must(phone->sync());
    CHECK(phone->revoke({computer}).error().code == ErrorCode::waiting);
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    must(phone->sync());
    must(phone->revoke({computer}));
    must(phone->write(world.shared, "goes on"));
}

TEST_CASE("A space that its owner erased does not keep a device from removing others") {
    World world;
    const SpaceId journal = must(world.client->vault().createSpace(SpaceKind::journal));
    must(world.client->sync());
    const auto phone = addDevice(world.time, world.server, world.client.device, Role::client);
    must(phone->device.sync());
    REQUIRE(phone->device.vault().currentKey(journal));
    // Of the shared space the phone learns who is in it, and is given no key before it is erased.
    must(phone->device.vault().applyIdentity(world.coach->vault().identity().records()));
    const auto records = world.client->vault().membership(world.shared)->records();
    must(phone->device.vault().applyMembership(std::span(records).first(records.size() - 1)));
    const DeviceId computer = world.idOf(world.client.device);
    CHECK(phone->device.revoke({computer}).error().code == ErrorCode::waiting);
    const Bytes word = must(membership_records::erase(*world.coach->vault().membership(world.shared),
                                                      world.coach->vault().device(), world.time.now()));
    must(phone->device.vault().applyErasure(world.shared, word));
    must(phone->device.revoke({computer}));
}

TEST_CASE("A removal whose answer was lost is learned of by the next sync") {
    World world;
    const auto phone = world.addPhone();
    bool cut = false; // the record arrives, and nothing behind it
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (cut) return answer(Error{ErrorCode::network, "The simulated server is not reached."});
        const bool record = request.method == Method::post && request.path.starts_with("/v1/identities");
        if (!record) return world.server.answer(request, answer);
        cut = true;
        world.server.answer(request, [answer](const Result<HttpAnswer>&) {
            answer(Error{ErrorCode::network, "The simulated server is not reached."});
        });
    });
    CHECK_FALSE(world.coach->revoke({world.idOf(phone->device)}).ok());
    CHECK(world.coach->vault().identity().head().seq == 2);
    world.coach->restart();
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    CHECK(world.coach->vault().identity().head().seq == 3);
    CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 2);
    must(world.coach->sync()); // and it is settled for good
    world.coach.network.forget();
    must(world.coach->sync());
    CHECK(world.coach.network.count("/v1/identities") == 0);
}

TEST_CASE("A newcomer believes no other list of devices than the one that the link began") {
    World world;
    const auto phone = world.addPhone();
    NewcomerDevice newcomer(world.time, world.server);
    const JoinTicket ticket = must(newcomer.open(must(world.coach->link(Role::coach))));
    must(newcomer.post(ticket));
    must(world.coach->confirmDevice(must(world.coach->pendingDevices()).front().id));
    const auto& own = world.coach->vault().identity().records();
    std::vector<Bytes> shown;
    ErrorCode expected = ErrorCode::server;
    SECTION("one that goes another way, although it is well signed") {
        IdentityLog branch = must(IdentityLog::read(std::span(own).first(1)));
        must(
            branch.append(must(identity_records::add(branch, world.coach->vault().device(), ticket.keys()))));
        shown = branch.records();
        expected = ErrorCode::notAllowed;
    }
    SECTION("one in which it is not") { shown = {own[0], own[1]}; }
    SECTION("none") {}
    SECTION("somebody else's") { shown = world.client->vault().identity().records(); }
    newcomer.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (!request.path.starts_with("/v1/identities/")) return world.server.answer(request, answer);
        answer(HttpAnswer{200, protocol::encode(protocol::RecordsAnswer{shown, {}, false}), {}});
    });
    CHECK(newcomer.ask(ticket).error().code == expected);
    newcomer.network.serve(world.server.server());
    CHECK(must(newcomer.ask(ticket)) == own);
}

TEST_CASE("A removal by a device that was lost right after it is learned of at the next start") {
    World world;
    const auto phone = world.addPhone(), tablet = world.addPhone();
    must(phone->device.sync());
    must(world.coach->sync());
    // The record arrives; the phone is gone before any space has followed.
    bool removed = false;
    phone->network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (removed) return answer(Error{ErrorCode::network, "The simulated server is not reached."});
        removed = request.method == Method::post && request.path.starts_with("/v1/identities");
        world.server.answer(request, answer);
    });
    (void)phone->device.revoke({world.idOf(tablet->device)});
    REQUIRE(removed);
    must(world.coach->sync()); // no space tells of it
    CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 1);
    world.coach->restart();
    SECTION("by asking once") {}
    SECTION("although the server tells of older days first") {
        const std::string own = "/v1/identities/" + world.coach->vault().identity().id().hex();
        bool lied = false;
        world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
            const bool asked = request.path.starts_with(own) && request.method == Method::get;
            if (!asked || std::exchange(lied, true)) return world.server.answer(request, answer);
            const std::vector<Bytes> old{world.coach->vault().identity().records().front()};
            answer(HttpAnswer{200, protocol::encode(protocol::RecordsAnswer{old, {}, false}), {}});
        });
        must(world.coach->sync()); // gives back what seemed lost, and hears that there is more
        REQUIRE(lied);
        CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 1);
    }
    must(world.coach->sync());
    CHECK(world.coach->vault().membership(world.shared)->currentEpoch() == 2);
    must(world.coach->vault().membership(world.shared)->audit(world.coach->vault()));
}

TEST_CASE("Somebody else's log is no answer to whether a removal arrived") {
    World world;
    const auto phone = world.addPhone();
    const std::string own = "/v1/identities/" + world.coach->vault().identity().id().hex() + "/records";
    bool posted = false;
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool changes = request.path == own && request.method == Method::post;
        if (changes) {
            posted = true; // the server does it, and nobody hears of that
            return world.server.answer(request, [answer](const Result<HttpAnswer>&) {
                answer(Error{ErrorCode::network, "The line is cut."});
            });
        }
        if (!posted || !request.path.starts_with(own)) return world.server.answer(request, answer);
        const auto& others = world.client->vault().identity().records();
        answer(HttpAnswer{200, protocol::encode(protocol::RecordsAnswer{others, {}, false}), {}});
    });
    CHECK_FALSE(world.coach->revoke({world.idOf(phone->device)}).ok());
    CHECK(world.coach->sync().error().code == ErrorCode::server);
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    const IdentityLog& log = world.coach->vault().identity();
    CHECK_FALSE(log.isActiveAt(world.idOf(phone->device), log.head().seq));
}

TEST_CASE("A receipt that can't be sealed until the other side's devices have followed is no fault") {
    World world;
    NewcomerDevice newcomer(world.time, world.server);
    const JoinTicket ticket = must(newcomer.open(must(world.coach->link(Role::coach))));
    must(newcomer.post(ticket));
    const auto pending = must(world.coach->pendingDevices());
    must(world.coach->write(world.shared, "to be received"));
    must(world.coach->sync());
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (!request.path.starts_with("/v1/spaces")) world.server.answer(request, answer);
    });
    CHECK_FALSE(world.coach->confirmDevice(pending.front().id).ok());
    // The client hears of the new device, and of no key for it.
    must(world.client->vault().applyIdentity(world.coach->vault().identity().records()));
    must(world.client->sync());
    CHECK(world.client->vault().receiptDue(world.shared));
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    must(world.client->sync());
    CHECK_FALSE(world.client->vault().receiptDue(world.shared));
}

TEST_CASE("The other person's device notices when devices came and went") {
    World world;
    const IdentityId coach = world.coach->vault().identity().id();
    const auto phone = world.addPhone();
    const UtcMillis added = world.time.now();
    must(world.client->sync());
    world.time.run(48h);
    must(world.coach->revoke({world.idOf(phone->device)}));
    must(world.client->sync());
    CHECK_FALSE(world.client->vault().noticedAt(coach, 1)); // came with the log itself
    REQUIRE(world.client->vault().noticedAt(coach, 2));
    CHECK(world.client->vault().noticedAt(coach, 2)->count - added.count < 60'000);
    REQUIRE(world.client->vault().noticedAt(coach, 3));
    CHECK(world.client->vault().noticedAt(coach, 3)->count - added.count >= 48LL * 3'600'000);
    world.client->restart();
    CHECK(world.client->vault().noticedAt(coach, 2));
}

TEST_CASE("A server that lost the record of a device gets it back") {
    World world;
    world.server.remember();
    const auto phone = world.addPhone();
    must(phone->device.write(world.shared, "precious"));
    must(phone->device.sync());
    must(world.coach->sync());
    world.server.rollBack();
    CHECK_FALSE(phone->device.sync().ok()); // nobody knows it there
    must(world.coach->sync());
    world.requireSame({&world.coach.device, &phone->device, &world.client.device});
    CHECK(world.client->goals(world.shared) == std::vector<std::string>{"precious"});
}

TEST_CASE("Two devices that write offline come to the same") {
    World world;
    const auto phone = world.addPhone();
    for (int i = 0; i < 5; ++i) {
        must(world.coach->write(world.shared, "laptop " + std::to_string(i)));
        must(phone->device.write(world.shared, "phone " + std::to_string(i)));
        must(world.client->write(world.shared, "client " + std::to_string(i)));
    }
    world.requireSame({&phone->device, &world.coach.device, &world.client.device});
    CHECK(world.client->goals(world.shared).size() == 15);
}

TEST_CASE("Two devices remove others at once: both changes hold, under one key") {
    World world;
    const auto phone = world.addPhone(), tablet = world.addPhone(), watch = world.addPhone();
    must(phone->device.sync());
    std::optional<Status> first, second;
    world.coach->devices().revoke({world.idOf(tablet->device)},
                                  [&](Status done) { first = std::move(done); });
    phone->device.devices().revoke({world.idOf(watch->device)},
                                   [&](Status done) { second = std::move(done); });
    REQUIRE(world.time.runUntil([&] { return first && second; }));
    must(*first);
    must(*second);
    world.requireSame({&world.coach.device, &phone->device, &world.client.device});
    const IdentityLog& self = phone->device.vault().identity();
    CHECK_FALSE(self.isActiveAt(world.idOf(tablet->device), self.head().seq));
    CHECK_FALSE(self.isActiveAt(world.idOf(watch->device), self.head().seq));
    CHECK(world.coach->vault().membership(world.shared)->head() ==
          phone->device.vault().membership(world.shared)->head());
    must(world.coach->write(world.shared, "goes on"));
    must(phone->device.write(world.shared, "here too"));
    world.requireSame({&world.coach.device, &phone->device, &world.client.device});
    CHECK(world.client->goals(world.shared).size() == 2);
}

TEST_CASE("A further device of a client enters a coach's space only if the journal says so") {
    World world;
    const SpaceId journal = must(world.client->vault().createSpace(SpaceKind::journal));
    must(world.coach->write(world.shared, "from the coach"));
    must(world.coach->sync());
    must(world.client->sync());
    const auto phone = addDevice(world.time, world.server, world.client.device, Role::client);
    must(phone->device.sync());
    CHECK(phone->device.vault().membership(journal));
    CHECK_FALSE(phone->device.vault().membership(world.shared));
    const auto trust = [&](ByteView hash) {
        const SpaceOperations action[] = {
            {journal,
             {Operation::set(EntityKind::trustedSpace, EntityId{world.shared.raw}, Field::spaceHash,
                             cbor::Value::bytes(hash))}}};
        must(world.client->vault().commit(action));
        must(world.client->sync());
        must(phone->device.sync()); // brings the journal
        must(phone->device.sync());
    };
    trust(RecordHash{{1, 2, 3}}.view());
    CHECK_FALSE(phone->device.vault().membership(world.shared));
    trust(world.client->vault().membership(world.shared)->fullHash().view());
    CHECK(phone->device.goals(world.shared) == std::vector<std::string>{"from the coach"});
    must(phone->device.write(world.shared, "from the client's phone"));
    world.requireSame({&phone->device, &world.client.device, &world.coach.device});
}
