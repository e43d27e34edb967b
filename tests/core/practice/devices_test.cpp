// SPDX-License-Identifier: GPL-3.0-or-later
// One's own devices as a list, other people's as news, and the yearly look at the recovery words.
#include "core/practice/recovery_check.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::practice;
using namespace vw::test;

namespace {

constexpr std::int64_t day = 86'400'000;

/// The pair, whose coach has a phone in the shared space too.
struct WithPhone : DeskPair {
    TestVault phone{clock, coachVault};
    WithPhone() {
        for (const SpaceInfo& space : coachVault->spaces())
            followDevices(coachVault, space.id);
        shareRecords(coachVault, phone, shared);
        shareRecords(coachVault, clientVault, shared);
        const SpaceId own = must(ownSpace(*coachVault, SpaceKind::practice));
        shareRecords(coachVault, phone, own);
        deliver(coachVault, phone, own);
    }
    DeviceRow row(TestVault& vault, DeviceId id) {
        for (const DeviceRow& row : must(ownDevices(*vault)))
            if (row.id == id) return row;
        throw std::runtime_error("no such device");
    }
    void remove() {
        const std::vector<Bytes> record{must(
            identity_records::revoke(coachVault->identity(), coachVault->device(), phone->device().id()))};
        clock.advance(day);
        must(coachVault->applyIdentity(record));
        followDevices(coachVault, shared);
        shareRecords(coachVault, clientVault, shared);
    }
};

} // namespace

TEST_CASE("the list has this device, the others and the recovery words") {
    WithPhone f;
    const auto rows = must(ownDevices(*f.phone));
    REQUIRE(rows.size() == 3);
    CHECK(f.row(f.phone, f.phone->device().id()).kind == DeviceRow::Kind::thisOne);
    CHECK(f.row(f.phone, f.coachVault->device().id()).kind == DeviceRow::Kind::other);
    CHECK(f.row(f.phone, f.phone->identity().paper()).kind == DeviceRow::Kind::paper);
    const DeviceRow first = f.row(f.phone, f.coachVault->device().id());
    CHECK_FALSE(first.revoked);
    REQUIRE(first.lastSeen); // its settings came along
    CHECK(first.lastSeen->count <= f.clock.now().count);
    CHECK_FALSE(f.row(f.coachVault, f.phone->device().id()).lastSeen);
    CHECK(f.row(f.coachVault, f.phone->device().id()).added == f.clock.now());
}

TEST_CASE("devices describe themselves once, and are renamed from anywhere") {
    WithPhone f;
    const SpaceId own = must(ownSpace(*f.coachVault, SpaceKind::practice));
    must(describeThisDevice(*f.phone, {"Phone", "Test OS"}));
    must(describeThisDevice(*f.phone, {"Other", "Other OS"}));
    deliver(f.phone, f.coachVault, own);
    CHECK(f.row(f.coachVault, f.phone->device().id()).name == "Phone");
    CHECK(f.row(f.coachVault, f.phone->device().id()).platform == "Test OS");
    must(renameDevice(*f.coachVault, f.phone->device().id(), "Old phone"));
    deliver(f.coachVault, f.phone, own);
    CHECK(f.row(f.phone, f.phone->device().id()).name == "Old phone");
    CHECK(renameDevice(*f.coachVault, f.phone->device().id(), " ").error().code == ErrorCode::badInput);
    CHECK(renameDevice(*f.coachVault, f.clientVault->device().id(), "X").error().code == ErrorCode::notFound);
}

TEST_CASE("the other person learns in words which devices came and went, and nothing of before") {
    WithPhone f;
    CHECK(must(deviceNews(*f.coachVault)).empty());
    const UtcMillis added = f.clock.now();
    f.remove();
    const auto news = must(deviceNews(*f.clientVault));
    REQUIRE(news.size() == 2);
    CHECK(news[0].what == DeviceNews::What::added);
    CHECK(news[0].name == "Carla");
    CHECK(news[0].noticed == added);
    CHECK(news[1].what == DeviceNews::What::removed);
    CHECK(news[1].device == f.phone->device().id());
    CHECK(news[1].noticed == f.clock.now());
    CHECK(f.row(f.coachVault, f.phone->device().id()).revoked);
    CHECK(f.row(f.coachVault, f.phone->device().id()).revokedAt == f.clock.now());
    CHECK_FALSE(isThisDeviceRemoved(*f.phone)); // as far as it knows
    must(f.phone->applyIdentity(f.coachVault->identity().records()));
    CHECK(isThisDeviceRemoved(*f.phone));
}

TEST_CASE("what a removed device wrote too late is listed") {
    WithPhone f;
    f.remove();
    CHECK(must(lateChanges(*f.clientVault)).empty());
    must(f.phone.commit(f.shared,
                        {Operation::set(EntityKind::goal, newEntity(), Field::title, text("late"))}));
    deliver(f.phone, f.clientVault, f.shared);
    const auto late = must(lateChanges(*f.clientVault));
    REQUIRE(late.size() == 1);
    CHECK(late.front().device == f.phone->device().id());
    CHECK(late.front().space == f.shared);
    CHECK(late.front().seq == 1);
}

TEST_CASE("a client tells the own journal into which space of a coach they were let") {
    DeskPair f;
    const SpaceId journal = must(ownSpace(*f.clientVault, SpaceKind::journal));
    const Entity trusted =
        must(f.clientVault->view().entity(journal, EntityKind::trustedSpace, EntityId{f.shared.raw}));
    const auto hash = f.clientVault->membership(f.shared)->fullHash();
    CHECK(copyOf(must(trusted.fields.at(Field::spaceHash).asBytes("hash"))) == copyOf(hash.view()));
    const std::size_t written = f.clientVault->delivery(journal).saved;
    must(introduceSelf(*f.clientVault, f.shared));
    CHECK(f.clientVault->delivery(journal).saved == written);
}

TEST_CASE("a further device adopts who its person is, or learns it from what it recovered") {
    WithPhone f;
    CHECK(ownProfile(*f.phone).error().code == ErrorCode::notFound);
    SECTION("told by the link") { must(adoptProfile(*f.phone, {Role::coach, "Carla"})); }
    SECTION("learned") { must(learnProfile(*f.phone)); }
    CHECK(must(ownProfile(*f.phone)) == OwnProfile{Role::coach, "Carla"});
    CHECK(adoptProfile(*f.phone, {Role::client, "Carla"}).error().code == ErrorCode::conflict);
}

TEST_CASE("the recovery words are checked without changing anything, and asked for again after a year") {
    FakeClock clock;
    TestVault vault(clock);
    must(setUpProfile(*vault, {Role::coach, "Carla"}));
    // BIP-39's vector of zeros: words of somebody else.
    const std::string_view others =
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
    CHECK(checkRecoveryWords(*vault, viewOf(others), clock).error().code == ErrorCode::wrongPassphrase);
    CHECK(checkRecoveryWords(*vault, viewOf("zoo zoo"), clock).error().code == ErrorCode::badInput);
    CHECK_FALSE(recoveryCheckedAt(*vault));

    const auto entropy = must(Secret<16>::copyOf(Bytes(16)));
    const DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    const TempFolder folder;
    VaultOptions options;
    options.folder = folder.path() / "profile";
    const auto own = must(Vault::create(options, DeviceRoot::generate(), paper.publicKeys(), clock));
    must(checkRecoveryWords(*own, viewOf(others), clock));
    CHECK(recoveryCheckedAt(*own) == clock.now());
    CHECK_FALSE(isRecoveryCheckDue(*own, clock.now()));
    CHECK_FALSE(isRecoveryCheckDue(*own, {clock.now().count + 364 * day}));
    CHECK(isRecoveryCheckDue(*own, {clock.now().count + 365 * day}));
}

TEST_CASE("new recovery words begin a new year, and a check of older ones counts no more") {
    FakeClock clock;
    TestVault vault(clock);
    must(vault->setLocal("recovery-checked", cbor::encode(cbor::Value::integer(clock.now().count))));
    REQUIRE(recoveryCheckedAt(*vault));
    CHECK_FALSE(recoveryWordsSince(*vault));
    clock.advance(300 * day);
    const DeviceKeys paper = DeviceKeys::fromSeed(Secret<32>::random());
    const Bytes records[] = {
        must(identity_records::rotateRecovery(vault->identity(), vault->device(), paper))};
    must(vault->applyIdentity(records));
    CHECK(recoveryWordsSince(*vault) == clock.now());
    CHECK_FALSE(recoveryCheckedAt(*vault));
    CHECK_FALSE(isRecoveryCheckDue(*vault, {clock.now().count + 364 * day}));
    CHECK(isRecoveryCheckDue(*vault, {clock.now().count + 365 * day}));
}
