// SPDX-License-Identifier: GPL-3.0-or-later
// A profile restored from a backup, once its device was added: what only the backup held reaches everybody.
#include "core/backup/backup.h"
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::test;

namespace {

/// Adds a device to a person's identity and gives it the key of one space, as another of their devices does.
void addDevice(Vault& by, const DeviceKeys& added, SpaceId space) {
    const std::vector<Bytes> identity{must(identity_records::add(by.identity(), by.device(), added))};
    must(by.applyIdentity(identity));
    membership_records::DeviceChange change;
    change.identity = &by.identity();
    change.current = must(by.currentKey(space));
    const std::vector<Bytes> member{
        must(membership_records::devices(*by.membership(space), by, by.device(), change))};
    must(by.applyMembership(member));
}

} // namespace

TEST_CASE("What only a backup held reaches the server when the restored device was added") {
    SimulatedWorld world;
    const SpaceId space = world.pair();
    must(world.coach->write(space, "sent"));
    world.settle();
    world.coach->remember();
    must(world.coach->write(space, "only in the backup"));
    TempFolder folder;
    const BackupKey key =
        must(BackupKey::create(viewOf("six words nobody made up"), PassphraseCost::floor()));
    must(writeBackup(world.coach->vault(), folder.path() / "b", key, world.time.now()));
    world.coach->rollBack(); // the disk is gone, with what was never sent
    REQUIRE(world.coach->goals(space) == std::vector<std::string>{"sent"});

    VaultOptions options;
    options.folder = folder.path() / "profile";
    options.searchIndex = false;
    const DeviceRoot root = DeviceRoot::generate();
    must(restoreBackup({folder.path() / "b", key, world.time}, options, root));
    const auto restored = must(Vault::open(options, root, world.time));
    addDevice(world.coach->vault(), restored->device(), space);
    must(world.coach->sync());

    SimulatedNetwork network(world.time);
    network.serve(world.server.server());
    SyncEngine engine(*restored, network, world.time, world.time);
    std::size_t alarms = 0; // the server has lost nothing: it never had that
    const auto observation = engine.observe(
        [&alarms](const SyncEvent& event) { alarms += event.kind == SyncEvent::Kind::serverRolledBack; });
    std::optional<Status> synced;
    engine.syncNow([&synced](Status done) { synced = std::move(done); });
    REQUIRE(world.time.runUntil([&synced] { return synced.has_value(); }));
    REQUIRE(synced->ok());
    CHECK(isOwnDeviceActive(*restored));
    CHECK(alarms == 0);
    must(world.client->sync());
    CHECK(world.client->goals(space) == std::vector<std::string>{"only in the backup", "sent"});
    const SpaceOperations action[] = {
        {space,
         {Operation::set(EntityKind::goal, randomId<EntityId>(), Field::title, cbor::Value::text("new"))}}};
    must(restored->commit(action)); // and now it writes
}
