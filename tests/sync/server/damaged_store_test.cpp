// SPDX-License-Identifier: GPL-3.0-or-later
// A store that was damaged on its disk, or that cannot be written: an error, and nobody is told that it went
// well.
#include "core/base/database.h"
#include "sync/server/log_cache.h"
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;

namespace {

/// Changes the file of a running store behind its back.
void damage(const RelayFixture& fixture, const std::string& sql) {
    Database file = must(Database::open(fixture.folder.path() / "store.db"));
    must(file.execute(sql));
}

void refuse(const RelayFixture& fixture, const std::string& write, const std::string& table) {
    damage(fixture, "CREATE TRIGGER fault BEFORE " + write + " ON " + table +
                        " BEGIN SELECT RAISE(ABORT, 'fault'); END");
}

} // namespace

TEST_CASE("logs that are not there, or not whole, are an error") {
    PairFixture fixture;
    LogCache cache(*fixture.store);
    CHECK(cache.identity(randomId<IdentityId>()).error().code == ErrorCode::notFound);
    const IdentityId coach = fixture.pair.coach.id();
    const SpaceId space = fixture.pair.space.id();
    const std::uint32_t head = fixture.pair.space.log.headSeq();
    SECTION("sound") {
        CHECK(cache.identity(coach).ok());
        CHECK(cache.space(space, head).ok());
    }
    SECTION("a record of a space was changed") {
        damage(fixture, "UPDATE space_record SET record = zeroblob(200) WHERE seq = 2");
        CHECK_FALSE(cache.space(space, head).ok());
    }
    SECTION("the records of a space are gone") {
        damage(fixture, "DELETE FROM space_record");
        CHECK(cache.space(space, head).error().code == ErrorCode::corrupt);
    }
    SECTION("the records of an identity are gone") {
        damage(fixture, "DELETE FROM identity_record");
        CHECK(cache.identity(coach).error().code == ErrorCode::corrupt);
    }
    SECTION("a later record of an identity was changed") {
        fixture.pair.coach.addDevice();
        REQUIRE(fixture.syncIdentity(fixture.pair.coach, fixture.coach).status == 200);
        damage(fixture, "UPDATE identity_record SET record = zeroblob(200) WHERE seq = 2");
        CHECK_FALSE(LogCache(*fixture.store).identity(coach).ok());
    }
}

TEST_CASE("what the disk does not take is not acknowledged") {
    PairFixture fixture;
    SECTION("a new record of an identity") {
        fixture.pair.coach.addDevice();
        refuse(fixture, "INSERT", "identity_record");
        CHECK(fixture.syncIdentity(fixture.pair.coach, fixture.coach).status != 200);
    }
    SECTION("a new record of a space") {
        fixture.pair.space.rotate(fixture.pair.coach.device());
        refuse(fixture, "INSERT", "space_record");
        CHECK(fixture.syncSpace(fixture.pair.space, fixture.coach).status != 200);
    }
    SECTION("the end of a mailbox") {
        const Invite invite = must(Invite::create("https://sync.example"));
        const protocol::MailboxCreate create{
            invite.mailbox(), protocol::bearerHash(invite.bearer()), {fixture.clock.now().count + 1000}, {1}};
        REQUIRE(fixture.call(Method::post, "/v1/mailboxes", encode(create), fixture.coach).status == 200);
        refuse(fixture, "DELETE", "mailbox");
        CHECK(
            fixture.call(Method::del, "/v1/mailboxes/" + invite.mailbox().hex(), {}, fixture.coach).status !=
            200);
    }
}

TEST_CASE("an envelope is not compared with a head or an id that was damaged") {
    PairFixture fixture;
    Author author(fixture.pair.space, fixture.pair.client.device());
    const Bytes first = author.next();
    (void)bodyOf<protocol::PushAnswer>(fixture.push(fixture.pair.space, fixture.client, {first}));
    SECTION("the id of an envelope") {
        damage(fixture, "UPDATE envelope SET id = x'00'");
        CHECK(fixture.push(fixture.pair.space, fixture.client, {first}).status != 200);
    }
    SECTION("the id of a device's head") {
        damage(fixture, "UPDATE device_head SET id = x'00'");
        CHECK(fixture.push(fixture.pair.space, fixture.client, {author.next()}).status != 200);
    }
}

} // namespace vw::server
