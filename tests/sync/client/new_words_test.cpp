// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words take the place of old ones: at once everywhere, or not at all.
#include "core/practice/devices.h"
#include "core/vault/device_change.h"
#include "sync/client/new_words.h"
#include "tests/sync/client/new_device.h"

using namespace vw;
using namespace vw::test;
using Step = NewWordsState::Step;

namespace {

/// Twelve words on a paper of their own.
struct Paper {
    Secret<16> entropy = Secret<16>::random();
    [[nodiscard]] DeviceKeys keys() const { return DeviceKeys::fromSeed(recovery_words::paperSeed(entropy)); }
    [[nodiscard]] SecretBytes words() const { return recovery_words::fromEntropy(entropy); }
};

struct World : SimulatedWorld {
    SpaceId shared = pair();
    Paper fresh;

    static NewWords of(SyncDevice& device) { return {device.vault(), device.engine()}; }
    Status finish(SyncDevice& device) {
        NewWords words = of(device);
        std::optional<Status> got;
        words.finish([&got](const Status& status) { got = status; });
        if (!device.runUntil([&got] { return got.has_value(); })) throw std::runtime_error("no answer");
        return *got;
    }
    void confirm(SyncDevice& device, const Paper& paper) {
        must(of(device).show(paper.keys()));
        must(of(device).confirm(paper.words().view()));
    }
    [[nodiscard]] DeviceId paperOf(SyncDevice& device) { return device.vault().identity().paper(); }
    /// What a new machine hears that comes with these words.
    Result<IdentityLog> comeWith(const DeviceKeys& paper) {
        NewcomerDevice newcomer(time, server);
        const JoinTicket ticket = must(newcomer.recover());
        return newcomer.addByPaper(ticket, paper);
    }
    void cutSpaces() {
        coach.network.serve([this](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
            if (!request.path.starts_with("/v1/spaces")) server.answer(request, answer);
        });
    }
};

} // namespace

TEST_CASE("New words count everywhere, old ones nowhere, and every space goes on under a new key") {
    World world;
    must(world.coach->write(world.shared, "from before"));
    must(world.coach->sync());
    const DeviceKeys old = DeviceKeys::fromSeed(world.coach->paperSeed());
    world.confirm(world.coach.device, world.fresh);
    must(world.finish(world.coach.device));
    CHECK_FALSE(World::of(world.coach.device).step());
    CHECK(world.paperOf(world.coach.device) == world.fresh.keys().id());
    CHECK(world.coach->vault().identity().head().seq == 2); // genesis and one act
    const MembershipLog& log = *world.coach->vault().membership(world.shared);
    CHECK(log.currentEpoch() == 2);
    CHECK(log.current().cuts.contains(old.id()));
    must(world.coach->write(world.shared, "under the new key"));
    world.settle();
    CHECK(world.client->goals(world.shared).size() == 2);
    must(world.client->vault().membership(world.shared)->audit(world.client->vault()));
    const auto news = must(practice::deviceNews(world.client->vault()));
    REQUIRE(news.size() == 1);
    CHECK(news.front().what == practice::DeviceNews::What::newRecoveryWords);

    const auto refused = world.comeWith(old);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::notAllowed);
    CHECK(refused.error().sentence.find("replaced by newer ones") != std::string::npos);
    NewcomerDevice newcomer(world.time, world.server);
    const JoinTicket ticket = must(newcomer.recover());
    const IdentityLog identity = must(newcomer.addByPaper(ticket, world.fresh.keys()));
    SimulatedDevice found(world.time, world.server, ticket, identity.records());
    must(found->recover(world.fresh.keys(), OtherDevices::remove));
    CHECK(found->goals(world.shared) == std::vector<std::string>{"from before", "under the new key"});
}

TEST_CASE("Words that were only shown change nothing, and others may be made instead") {
    World world;
    const DeviceId before = world.paperOf(world.coach.device);
    must(World::of(world.coach.device).show(world.fresh.keys()));
    CHECK(world.finish(world.coach.device).error().code == ErrorCode::notFound);
    world.coach->restart();
    must(world.coach->sync());
    CHECK(World::of(world.coach.device).step() == Step::shown);
    CHECK(world.paperOf(world.coach.device) == before);
    const Paper other;
    must(World::of(world.coach.device).show(other.keys()));
    const Status stale = World::of(world.coach.device).confirm(world.fresh.words().view());
    CHECK(stale.error().code == ErrorCode::wrongPassphrase);
    CHECK(World::of(world.coach.device).confirm(viewOf("zoo zoo")).error().code == ErrorCode::badInput);
    CHECK(World::of(world.coach.device).step() == Step::shown);
    must(World::of(world.coach.device).forget());
    CHECK_FALSE(World::of(world.coach.device).step());
    CHECK(World::of(world.coach.device).confirm(other.words().view()).error().code == ErrorCode::notFound);
    CHECK(world.comeWith(DeviceKeys::fromSeed(world.coach->paperSeed())).ok());
}

TEST_CASE("Confirmed words that a crash cut short count after the next sync, without being typed again") {
    World world;
    world.confirm(world.coach.device, world.fresh);
    world.coach->restart();
    CHECK(World::of(world.coach.device).step() == Step::confirmed);
    CHECK(World::of(world.coach.device).mayShow().error().code == ErrorCode::conflict);
    CHECK(World::of(world.coach.device).forget().error().code == ErrorCode::conflict);
    must(world.coach->sync());
    CHECK_FALSE(World::of(world.coach.device).step());
    CHECK(world.paperOf(world.coach.device) == world.fresh.keys().id());
    must(World::of(world.coach.device).confirm(world.fresh.words().view())); // asked again: they count
    must(world.finish(world.coach.device));
    CHECK(world.coach->vault().identity().head().seq == 2);
}

TEST_CASE("Words whose answer got lost are neither lost nor made twice") {
    World world;
    world.confirm(world.coach.device, world.fresh);
    world.coach.network.serve([&](const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
        if (request.method != Method::post || !request.path.starts_with("/v1/identities"))
            return world.server.answer(request, answer);
        world.server.answer(request, [answer](const Result<HttpAnswer>&) {
            answer(Error{ErrorCode::network, "The answer got lost."});
        });
    });
    CHECK_FALSE(world.finish(world.coach.device).ok());
    CHECK(World::of(world.coach.device).step() == Step::confirmed);
    world.coach.network.serve(world.server.server());
    world.coach->restart();
    must(world.coach->sync());
    CHECK_FALSE(World::of(world.coach.device).step());
    CHECK(world.coach->vault().identity().head().seq == 2);
    CHECK(world.paperOf(world.coach.device) == world.fresh.keys().id());
}

TEST_CASE("Between the new words and the new keys of the spaces nothing is sealed") {
    World world;
    world.confirm(world.coach.device, world.fresh);
    world.cutSpaces();
    CHECK_FALSE(world.finish(world.coach.device).ok());
    CHECK(world.paperOf(world.coach.device) == world.fresh.keys().id());
    CHECK(isBehindOwnDevices(world.coach->vault(), world.shared));
    CHECK_FALSE(world.coach->write(world.shared, "to old words").ok());
    world.coach.network.serve(world.server.server());
    must(world.coach->sync());
    must(world.coach->write(world.shared, "to new words"));
    must(world.finish(world.coach.device));
}

TEST_CASE("Of two devices that make new words at once the first one's count, and the other says so") {
    World world;
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    const Paper later;
    world.confirm(world.coach.device, world.fresh);
    world.confirm(phone->device, later);
    must(world.finish(world.coach.device));
    CHECK(world.finish(phone->device).error() == newWordsOvertaken());
    CHECK(World::of(phone->device).step() == Step::overtaken);
    must(phone->device.sync()); // no fault of syncing
    CHECK(world.paperOf(phone->device) == world.fresh.keys().id());
    CHECK(World::of(phone->device).confirm(later.words().view()).error() == newWordsOvertaken());
    must(World::of(phone->device).forget());
    world.confirm(phone->device, later); // on purpose now
    must(world.finish(phone->device));
    must(world.coach->sync());
    CHECK(world.paperOf(world.coach.device) == later.keys().id());
    CHECK_FALSE(world.comeWith(world.fresh.keys()).ok());
}

TEST_CASE("New words need a server and a device that counts") {
    World world;
    SimulatedDevice alone(world.time, world.server);
    CHECK(World::of(alone.device).mayShow().error().code == ErrorCode::notFound);
    const auto phone = addDevice(world.time, world.server, world.coach.device, Role::coach);
    must(world.coach->revoke({phone->device.vault().device().id()}));
    world.confirm(phone->device, world.fresh); // it has not heard of its removal
    CHECK(world.finish(phone->device).error().code == ErrorCode::notAllowed);
    must(world.coach->sync());
    CHECK(world.paperOf(world.coach.device) == DeviceKeys::fromSeed(world.coach->paperSeed()).id());
}

TEST_CASE("What is kept of new words is read whole or not at all") {
    World world;
    must(World::of(world.coach.device).show(world.fresh.keys()));
    const SecretBytes kept = must(world.coach->vault().local("new-words"));
    const ByteView bytes = kept.view();
    REQUIRE(readNewWords(bytes).ok());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(readNewWords(bytes.first(size)).ok());
    std::size_t refused = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        Bytes other = copyOf(bytes);
        other[at] ^= 0x40;
        refused += readNewWords(other).ok() ? 0U : 1U; // flips inside of keys and proof are no matter of form
    }
    CHECK(refused > 0);
    Bytes longer = copyOf(bytes);
    longer.push_back(0);
    CHECK_FALSE(readNewWords(longer).ok());
    const std::string text = kept.size() > 0 ? textOf(bytes) : std::string();
    CHECK(text.find(textOf(world.fresh.entropy.view())) == std::string::npos);
    must(world.coach->vault().setLocal("new-words", viewOf("rubbish")));
    CHECK_FALSE(World::of(world.coach.device).step());
    must(world.coach->sync());
}
