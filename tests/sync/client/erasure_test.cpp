// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure on its way through the server: to the own other devices, to the other side, and forged.
#include "core/crypto/control_record.h"
#include "sync/client/control_sync.h"
#include "sync/client/session.h"
#include "tests/sync/client/new_device.h"

using namespace vw;
using namespace vw::test;
using Kind = SyncEvent::Kind;

namespace {

struct World : SimulatedWorld {
    SpaceId shared = pair();
    Calls calls;

    Status erase() {
        return await([&](Done done) { coach->engine().control().erase(calls, shared, time.now(), done); });
    }
    Status end(SimulatedDevice& by) {
        return await([&](Done done) {
            auto make = [this, &vault = by->vault()] {
                return membership_records::end(*vault.membership(shared), vault.device(), time.now());
            };
            by->engine().control().append(calls, shared, make, done);
        });
    }

private:
    Status await(const std::function<void(Done)>& start) {
        std::optional<Status> outcome;
        start([&](Status status) { outcome = std::move(status); });
        REQUIRE(time.runUntil([&] { return outcome.has_value(); }));
        return std::move(*outcome);
    }
};

} // namespace

TEST_CASE("An erasure acts on the own other device, which had missed records, and tells the client") {
    World world;
    must(world.coach->writeMany(world.shared, 5));
    world.settle();
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    world.settle();
    must(phone->device.sync());
    REQUIRE(phone->device.goals(world.shared).size() == 5);
    must(world.end(world.client)); // neither phone nor client hear of what follows before the last record
    must(world.coach->sync());
    must(world.erase());
    CHECK(world.coach->vault().isErased(world.shared));
    CHECK(world.coach->vault().membership(world.shared) == nullptr);

    must(phone->device.sync());
    CHECK(phone->device.vault().isErased(world.shared));
    CHECK(phone->device.vault().membership(world.shared) == nullptr);
    CHECK(phone->device.goals(world.shared).empty());
    CHECK(phone->device.count(Kind::spaceErased) == 1);

    must(world.client->sync());
    CHECK(world.client->vault().isErased(world.shared));
    CHECK(world.client->goals(world.shared).size() == 5);
    CHECK(world.client->count(Kind::spaceErased) == 1);
    world.client->restart();
    world.client.network.forget();
    must(world.client->sync());
    CHECK(world.client->count(Kind::spaceErased) == 1);
    CHECK(world.client.network.count("/v1/spaces/" + world.shared.hex()) == 0); // never asked or given back
    CHECK(world.client->write(world.shared, "more").error().code == ErrorCode::locked);
}

TEST_CASE(
    "A device that was stopped before it heard that the server has its erasure forgets the space later") {
    World world;
    Vault& vault = world.coach->vault();
    const std::uint32_t before = vault.serverRecords(world.shared.view());
    const Bytes record =
        must(membership_records::erase(*vault.membership(world.shared), vault.device(), world.time.now()));
    must(vault.applyMembership(std::vector<Bytes>{record}));
    // The server got it, and this device was stopped before it noted so.
    std::optional<Status> posted;
    world.coach->engine().session().post<protocol::HeadAnswer>(
        world.calls, "/v1/spaces/" + world.shared.hex() + "/records", protocol::RecordsRequest{{record}},
        [&](const Result<protocol::HeadAnswer>& head) { posted = head ? Status() : Status(head.error()); });
    REQUIRE(world.time.runUntil([&] { return posted.has_value(); }));
    must(*posted);
    REQUIRE(vault.serverRecords(world.shared.view()) == before);
    REQUIRE(vault.membership(world.shared) != nullptr);
    must(world.coach->sync());
    CHECK(vault.membership(world.shared) == nullptr);
    CHECK(vault.isErased(world.shared));
}

TEST_CASE("Erasing twice, from two devices, is one erasure") {
    World world;
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(world.erase());
    must(world.erase());
    std::optional<Status> outcome;
    phone->device.engine().control().erase(world.calls, world.shared, world.time.now(),
                                           [&](const Status& status) { outcome = status; });
    REQUIRE(world.time.runUntil([&] { return outcome.has_value(); }));
    CHECK(outcome->error().code == ErrorCode::expired); // the other device was first
    must(phone->device.sync());
    CHECK(phone->device.vault().isErased(world.shared));
}

TEST_CASE("An erased space that a restored disk still holds goes with the next sync") {
    World world;
    must(world.coach->writeMany(world.shared, 2));
    must(world.coach->sync());
    world.coach->remember();
    must(world.erase());
    world.coach->rollBack();
    REQUIRE(world.coach->goals(world.shared).size() == 2);
    must(world.coach->sync());
    CHECK(world.coach->goals(world.shared).empty());
    CHECK(world.coach->vault().isErased(world.shared));
}

TEST_CASE("What was erased and comes back with an old copy of the server is erased there again") {
    World world;
    must(world.coach->writeMany(world.shared, 2));
    world.settle();
    world.server.remember();
    must(world.end(world.client)); // the copy lacks the record before the one that erases, too
    must(world.coach->sync());
    must(world.erase());
    world.server.rollBack();
    const auto asked = [&] {
        std::optional<Status> outcome;
        world.client->engine().session().get<protocol::RecordsAnswer>(
            world.calls, "/v1/spaces/" + world.shared.hex() + "/records?from=3",
            [&](const Result<protocol::RecordsAnswer>& page) {
                outcome = page ? Status() : Status(page.error());
            });
        REQUIRE(world.time.runUntil([&] { return outcome.has_value(); }));
        return *outcome;
    };
    REQUIRE(asked().ok());
    must(world.coach->sync());
    CHECK(asked().error().code == ErrorCode::expired);
    CHECK(world.coach->engine().status().unsent == 0);
    must(world.client->sync());
    CHECK(world.client->vault().isErased(world.shared));
    CHECK(world.client->goals(world.shared).size() == 2);
}

TEST_CASE("A device that came after an erasure knows of it, and what waits to be sent there waits no more") {
    World world;
    must(world.erase());
    must(world.client->write(world.shared, "typed offline, unaware"));
    must(world.client->sync());
    CHECK(world.client->engine().status().unsent == 0);
    CHECK(world.client->goals(world.shared).size() == 1);
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(phone->device.sync());
    CHECK(phone->device.vault().membership(world.shared) == nullptr);
    CHECK(phone->device.vault().isErased(world.shared));
}

TEST_CASE("A server that forges an erasure is not believed") {
    World world;
    must(world.client->writeMany(world.shared, 3));
    world.settle();
    const Vault& vault = world.client->vault();
    // The best a server and a dishonest client can do: signed, but not by the owner.
    const Bytes forged =
        must(membership_records::erase(*vault.membership(world.shared), vault.device(), world.time.now()));
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.path == "/v1/spaces")
            return world.server.answer(request, [answer, &world](Result<HttpAnswer> got) {
                protocol::SpacesAnswer spaces;
                must(protocol::decode(got->body, spaces));
                for (auto& space : spaces.spaces)
                    if (space.space == world.shared) space.membershipSeq += 2;
                got->body = protocol::encode(spaces);
                answer(std::move(got));
            });
        if (request.path.find(world.shared.hex() + "/records") == request.path.npos)
            return world.server.answer(request, answer);
        const std::string gap = "from=" + std::to_string(vault.membership(world.shared)->headSeq() + 1);
        if (request.path.find(gap) != request.path.npos)
            return answer(
                HttpAnswer{410, protocol::encode(protocol::ErrorBody{protocol::Refusal::erased, ""}), {}});
        answer(HttpAnswer{200, protocol::encode(protocol::RecordsAnswer{{forged}, {}, false}), {}});
    });
    CHECK(world.coach->sync().error().sentence ==
          "The record that erases a space is not signed by a device of its owner.");
    CHECK(world.coach->goals(world.shared).size() == 3);
    CHECK_FALSE(world.coach->vault().isErased(world.shared));
}

TEST_CASE("An ended space is read-only on both sides, with everything that was written before") {
    World world;
    must(world.coach->write(world.shared, "before"));
    world.settle();
    must(world.client->write(world.shared, "typed offline, unaware"));
    must(world.end(world.coach));
    CHECK(world.coach->write(world.shared, "after").error().code == ErrorCode::notAllowed);
    world.settle();
    CHECK(world.client->write(world.shared, "after").error().code == ErrorCode::notAllowed);
    CHECK(world.coach->goals(world.shared) == world.client->goals(world.shared));
    CHECK(world.coach->goals(world.shared).size() == 2);
    CHECK(world.client->engine().status().unsent == 0);
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    CHECK(must(phone->device.vault().view().digest(world.shared)) ==
          must(world.client->vault().view().digest(world.shared)));
}
