// SPDX-License-Identifier: GPL-3.0-or-later
// The pairing mailbox: single use, limited in time and in guesses.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;
using protocol::MailboxAnswerPoll;
using protocol::MailboxAnswerRequest;
using protocol::MailboxCreate;
using protocol::MailboxOffer;

namespace {

constexpr std::int64_t hour = 3'600'000;

/// A coach who is registered and has one mailbox open; a client who is not registered yet.
struct MailboxFixture : RelayFixture {
    TestPerson person{1}, invitee{2};
    std::string coach;
    Invite invite = must(Invite::create("https://sync.example"));
    const std::string target = "/v1/mailboxes/" + invite.mailbox().hex();
    const std::string bearer = "Mailbox " + toBase64Url(invite.bearer().view());
    const Bytes offer{1, 2, 3};

    MailboxFixture() {
        registerPerson(person);
        coach = signIn(person.device());
        if (create(clock.now().count + 72 * hour).status != 200) throw std::runtime_error("no mailbox");
    }
    Response create(std::int64_t expires) {
        return call(
            Method::post, "/v1/mailboxes",
            encode(MailboxCreate{invite.mailbox(), protocol::bearerHash(invite.bearer()), {expires}, offer}),
            coach);
    }
    Response answer(const Bytes& letter, const std::vector<Bytes>& log) {
        return call(Method::post, target + "/answer", encode(MailboxAnswerRequest{log, letter}), bearer);
    }
    Response poll(const std::string& authorization) {
        return call(Method::get, target + "/answer", {}, authorization);
    }
};

} // namespace

TEST_CASE("an offer is read as often as needed until it is answered, the answer once") {
    MailboxFixture fixture;
    for (int i = 0; i < 3; ++i)
        CHECK(bodyOf<MailboxOffer>(fixture.call(Method::get, fixture.target, {}, fixture.bearer)).offer ==
              fixture.offer);
    CHECK_FALSE(bodyOf<MailboxAnswerPoll>(fixture.poll(fixture.coach)).answer);

    const auto& log = fixture.invitee.log().records();
    CHECK(bodyOf<protocol::Registered>(fixture.answer({7}, log)).identity == fixture.invitee.id());
    CHECK(bodyOf<protocol::Registered>(fixture.answer({7}, log)).identity == fixture.invitee.id());
    CHECK(refusalOf(fixture.answer({8}, log)) == Refusal::alreadyUsed);
    CHECK(refusalOf(fixture.answer({7}, TestPerson(3).log().records())) == Refusal::alreadyUsed);
    CHECK(refusalOf(fixture.call(Method::get, fixture.target, {}, fixture.bearer)) == Refusal::alreadyUsed);
    CHECK(bodyOf<MailboxAnswerPoll>(fixture.poll(fixture.coach)).answer == Bytes{7});

    const std::string client = fixture.signIn(fixture.invitee.device()); // registered by it
    CHECK((*fixture.store->identity(fixture.invitee.id()))->sponsor == fixture.person.id());
    CHECK(refusalOf(fixture.poll(client)) == Refusal::notFound);
    CHECK(refusalOf(fixture.call(Method::del, fixture.target, {}, client)) == Refusal::notFound);
    CHECK(fixture.call(Method::del, fixture.target, {}, fixture.coach).status == 200);
    CHECK(refusalOf(fixture.poll(fixture.coach)) == Refusal::notFound);
}

TEST_CASE("an invitee who is registered already answers too") {
    MailboxFixture fixture;
    fixture.registerPerson(fixture.invitee);
    CHECK(fixture.answer({7}, fixture.invitee.log().records()).status == 200);
    CHECK((*fixture.store->identity(fixture.invitee.id()))->sponsor == fixture.invitee.id());
}

TEST_CASE("an answer whose identity log does not verify is a bad request and leaves the mailbox open") {
    MailboxFixture fixture;
    auto log = fixture.invitee.log().records();
    log[0].back() ^= 1;
    CHECK(refusalOf(fixture.answer({7}, log)) == Refusal::badRequest);
    CHECK(fixture.answer({7}, fixture.invitee.log().records()).status == 200);
}

TEST_CASE("an expired mailbox says so to whoever holds the key, and the inviter still gets its answer") {
    MailboxFixture fixture;
    CHECK(fixture.answer({7}, fixture.invitee.log().records()).status == 200);
    fixture.clock.advance(72 * hour + 1);
    CHECK(refusalOf(fixture.call(Method::get, fixture.target, {}, fixture.bearer)) == Refusal::expired);
    CHECK(refusalOf(fixture.answer({7}, fixture.invitee.log().records())) == Refusal::expired);
    fixture.coach = fixture.signIn(fixture.person.device());
    fixture.relay->clean();
    CHECK(bodyOf<MailboxAnswerPoll>(fixture.poll(fixture.coach)).answer == Bytes{7});
    fixture.clock.advance(91 * 24 * hour);
    fixture.relay->clean();
    CHECK(refusalOf(fixture.poll(fixture.signIn(fixture.person.device()))) == Refusal::notFound);
}

TEST_CASE("a mailbox lasts at most 72 hours") {
    MailboxFixture fixture;
    fixture.invite = must(Invite::create("https://sync.example"));
    const std::int64_t now = fixture.clock.now().count;
    CHECK(refusalOf(fixture.create(now)) == Refusal::badRequest);
    CHECK(refusalOf(fixture.create(now + 74 * hour)) == Refusal::badRequest);
    CHECK(fixture.create(now + 72 * hour).status == 200);
    CHECK(fixture.create(now + 72 * hour).status == 200); // the same again
    CHECK(refusalOf(fixture.create(now + 71 * hour)) == Refusal::conflict);
}

TEST_CASE("a wrong key looks like no mailbox, and after twenty of them it is shut for a while") {
    MailboxFixture fixture;
    const std::string wrong = "Mailbox " + toBase64Url(Bytes(32, 1));
    const Response absent =
        fixture.call(Method::get, "/v1/mailboxes/" + MailboxId{{9}}.hex(), {}, fixture.bearer);
    CHECK(refusalOf(absent) == Refusal::notFound);
    for (const std::string& odd : {wrong, std::string(), std::string("Mailbox AA"), fixture.coach})
        CHECK(fixture.call(Method::get, fixture.target, {}, odd) == absent);
    for (int i = 4; i < 20; ++i)
        CHECK(fixture.call(Method::get, fixture.target, {}, wrong) == absent);
    CHECK(refusalOf(fixture.call(Method::get, fixture.target, {}, wrong)) == Refusal::tooMany);
    CHECK(refusalOf(fixture.call(Method::get, fixture.target, {}, fixture.bearer)) == Refusal::tooMany);
    fixture.clock.advance(61'000);
    CHECK(fixture.call(Method::get, fixture.target, {}, fixture.bearer).status == 200);
}

TEST_CASE("twenty invites may be open") {
    MailboxFixture fixture;
    const std::int64_t expires = fixture.clock.now().count + hour;
    for (int i = 1; i < 20; ++i) {
        fixture.invite = must(Invite::create("https://sync.example"));
        CHECK(fixture.create(expires).status == 200);
    }
    fixture.invite = must(Invite::create("https://sync.example"));
    CHECK(refusalOf(fixture.create(expires)) == Refusal::tooMany);
}

} // namespace vw::server
