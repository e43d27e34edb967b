// SPDX-License-Identifier: GPL-3.0-or-later
// A machine is lost: the recovery words bring everything back from the server, and shut the old devices out.
#include "tests/sync/client/new_device.h"

using namespace vw;
using namespace vw::test;

namespace {

struct World : SimulatedWorld {
    SpaceId shared = pair();
    NewcomerDevice newcomer{time, server};
    [[nodiscard]] DeviceKeys paperOf(SyncDevice& device) { return DeviceKeys::fromSeed(device.paperSeed()); }
    /// The new device with its profile, before it has its keys.
    std::unique_ptr<SimulatedDevice> begin(SyncDevice& lost) {
        const JoinTicket ticket = must(newcomer.recover());
        const IdentityLog log = must(newcomer.addByPaper(ticket, paperOf(lost)));
        must(newcomer.addByPaper(ticket, paperOf(lost))); // an answer that got lost: nothing is added twice
        return std::make_unique<SimulatedDevice>(time, server, ticket, log.records());
    }
};

} // namespace

TEST_CASE("The words bring everything back and remove what was lost") {
    World world;
    must(world.coach->write(world.shared, "precious"));
    must(world.coach->sync());
    must(world.client->write(world.shared, "meanwhile"));
    must(world.client->sync());
    const auto fresh = world.begin(world.coach.device);
    must(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::remove));
    CHECK(fresh->device.goals(world.shared) == std::vector<std::string>{"meanwhile", "precious"});
    const IdentityLog& self = fresh->device.vault().identity();
    CHECK(self.head().seq == 3); // genesis, add, revoke
    CHECK(world.coach->sync().error() == revokedHere());
    must(fresh->device.write(world.shared, "goes on"));
    must(fresh->device.sync());
    must(world.client->sync());
    must(world.client->write(world.shared, "with each other"));
    must(world.client->sync());
    must(fresh->device.sync());
    CHECK(must(fresh->device.vault().view().digest(world.shared)) ==
          must(world.client->vault().view().digest(world.shared)));
    CHECK(fresh->device.vault().delivery(world.shared).quarantined == 0);
    fresh->device.restart(); // without the paper's keys
    CHECK(fresh->device.goals(world.shared).size() == 4);
    must(fresh->device.write(world.shared, "after a restart"));
}

TEST_CASE("Recovering may keep the other devices") {
    World world;
    const auto fresh = world.begin(world.coach.device);
    must(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::keep));
    must(world.coach->sync());
    must(world.coach->write(world.shared, "still here"));
    must(world.coach->sync());
    must(fresh->device.sync());
    CHECK(fresh->device.goals(world.shared).size() == 1);
}

TEST_CASE("Recovering that was cut short goes on with the words") {
    World world;
    must(world.coach->write(world.shared, "precious"));
    must(world.coach->sync());
    const auto fresh = world.begin(world.coach.device);
    must(fresh->device.sync()); // without the paper's keys nothing opens
    CHECK(fresh->device.goals(world.shared).empty());
    CHECK(fresh->device.write(world.shared, "too early").error().code == ErrorCode::notAllowed);
    fresh->device.restart();
    must(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::remove));
    CHECK(fresh->device.goals(world.shared) == std::vector<std::string>{"precious"});
}

TEST_CASE("A recovery that ended before the device had keys of its own opens again without the words") {
    World world;
    must(world.coach->write(world.shared, "precious"));
    must(world.coach->sync());
    const auto fresh = world.begin(world.coach.device);
    fresh->network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        const bool isRecord = request.method == Method::post && request.path.ends_with("/records");
        if (isRecord) return answer(Error{ErrorCode::network, "no wire"});
        world.server.answer(request, answer);
    });
    CHECK_FALSE(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::keep).ok());
    CHECK(fresh->device.goals(world.shared) == std::vector<std::string>{"precious"});
    fresh->device.restart();
    CHECK(fresh->device.goals(world.shared) == std::vector<std::string>{"precious"});
    fresh->network.serve(world.server.server());
    must(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::remove));
    must(fresh->device.write(world.shared, "goes on"));
    fresh->device.restart();
    CHECK(fresh->device.goals(world.shared).size() == 2);
}

TEST_CASE("What a device had sent is kept when its removal was only begun before the machine was lost") {
    World world;
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(phone->device.write(world.shared, "from the phone"));
    must(phone->device.sync());
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (!request.path.starts_with("/v1/spaces")) world.server.answer(request, answer);
    });
    CHECK_FALSE(world.coach->revoke({phone->device.vault().device().id()}).ok());
    const auto fresh = world.begin(world.coach.device);
    must(fresh->device.recover(world.paperOf(world.coach.device), OtherDevices::remove));
    CHECK(fresh->device.goals(world.shared) == std::vector<std::string>{"from the phone"});
    CHECK(fresh->device.vault().delivery(world.shared).quarantined == 0);
}

TEST_CASE("Words that the server does not know, or of another profile, change nothing") {
    World world;
    const JoinTicket ticket = must(world.newcomer.recover());
    const DeviceKeys strange = DeviceKeys::fromSeed(Secret<32>::random());
    CHECK(world.newcomer.addByPaper(ticket, strange).error().code == ErrorCode::notFound);
    const auto fresh = world.begin(world.coach.device);
    CHECK(fresh->device.recover(world.paperOf(world.client.device), OtherDevices::remove).error().code ==
          ErrorCode::badInput);
    CHECK(fresh->device.vault().identity().head().seq == 2);
}
