// SPDX-License-Identifier: GPL-3.0-or-later
// Random honest lives of a pair, by seed: devices come and go, keys rotate, spaces follow sooner or later.
// What must hold after every step is checked from the outside, through the keys that each device can open.
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

#include <random>

namespace vw::test {
namespace {

/// One person of the simulation with all the device keys they ever had.
struct Life {
    TestPerson person;
    std::vector<const DeviceKeys*> devices{&person.device()};

    explicit Life(std::uint32_t number)
        : person(number) {}
    [[nodiscard]] bool isActive(DeviceId device) const {
        return person.log().isActiveAt(device, person.log().head().seq);
    }
    /// Any device that may sign now; the paper device when no other was drawn.
    const DeviceKeys& anyActive(std::mt19937& random) const {
        const DeviceKeys* drawn = devices[random() % devices.size()];
        return isActive(drawn->id()) ? *drawn : person.paper();
    }
};

struct Simulation {
    std::mt19937 random;
    Life coach{1};
    Life client{2};
    TestSpace space{SpaceKind::shared, coach.person};

    explicit Simulation(std::uint32_t seed)
        : random(seed) {
        space.join(coach.person, client.person, space.invite(coach.person));
    }

    Life& anybody() { return random() % 2 == 0 ? coach : client; }

    void addDevice(Life& life) {
        if (life.isActive(life.person.device().id())) life.devices.push_back(&life.person.addDevice());
    }
    void revokeDevice(Life& life) {
        const DeviceKeys& signer = life.anyActive(random);
        const DeviceId victim = life.devices[random() % life.devices.size()]->id();
        const Bytes record = must(identity_records::revoke(life.person.log(), signer, victim));
        IdentityLog trial = life.person.log();
        if (trial.append(record).ok())
            life.person.append(record); // the last one and the gone ones are refused
    }
    void follow(Life& life) {
        const IdentityHead named = space.log.current().members.at(life.person.id()).head;
        if (named == life.person.log().head()) return;
        space.followDevices(life.person, life.anyActive(random));
    }
    void rotateKey() {
        const DeviceKeys& signer = anybody().anyActive(random);
        if (MembershipLog::memberOf(space.log.current(), signer.id(), space.identities)) space.rotate(signer);
    }

    void step() {
        switch (random() % 6) {
        case 0:
            return addDevice(anybody());
        case 1:
            return revokeDevice(anybody());
        case 2:
            if (coach.isActive(coach.person.device().id())) coach.person.rotateRecovery();
            return;
        case 3:
            return rotateKey();
        default:
            return follow(anybody());
        }
    }
};

/// Every epoch's key as this device finds it: its own wrap, and the chain of earlier keys below it.
bool opensEveryEpoch(const TestSpace& space, const DeviceKeys& device) {
    const EpochInfo& newest = *space.log.epoch(space.log.currentEpoch());
    for (const auto& wrap : newest.wraps) {
        if (wrap.device != device.id()) continue;
        SpaceKey key = must(SpaceKey::unwrap(wrap.box, device, space.id(), newest.epoch, newest.keyId));
        for (std::uint32_t epoch = newest.epoch; epoch > 1; --epoch)
            key = must(
                key.openPrevious(space.log.epoch(epoch)->previousKey, space.log.epoch(epoch - 1)->keyId));
        return key.id() == space.key(1).id();
    }
    return false;
}

void checkKeys(const Simulation& simulation, const Life& life) {
    const TestSpace& space = simulation.space;
    const IdentityHead& named = space.log.current().members.at(life.person.id()).head;
    for (const DeviceKeys* device : life.devices)
        REQUIRE(opensEveryEpoch(space, *device) == life.person.log().isActiveAt(device->id(), named.seq));
}

void checkAudit(const Simulation& simulation) {
    TestDirectory newest{&simulation.coach.person, &simulation.client.person};
    bool followed = true;
    for (const Life* life : {&simulation.coach, &simulation.client}) {
        const IdentityLog& log = life->person.log();
        const IdentityHead& named = simulation.space.log.current().members.at(life->person.id()).head;
        if (log.activeAt(named.seq) != log.activeAt(log.head().seq)) followed = false;
    }
    REQUIRE(simulation.space.log.audit(newest).ok() == followed);
}

} // namespace

TEST_CASE("Whatever honest people do, keys open for exactly their devices and the audit tells the truth") {
    const auto seed = GENERATE(range(1U, 26U));
    INFO("seed " << seed);
    Simulation simulation(seed);
    for (int step = 0; step < 25; ++step) {
        simulation.step();
        checkKeys(simulation, simulation.coach);
        checkKeys(simulation, simulation.client);
        checkAudit(simulation);
    }
    const MembershipLog again = must(MembershipLog::read(
        simulation.space.log.records(), TestDirectory{&simulation.coach.person, &simulation.client.person}));
    CHECK(again.head() == simulation.space.log.head());
}

} // namespace vw::test
