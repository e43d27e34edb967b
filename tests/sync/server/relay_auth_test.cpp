// SPDX-License-Identifier: GPL-3.0-or-later
// Registering and signing in: what lets a device in, and everything that does not.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;

namespace {

bool isSignedIn(RelayFixture& fixture, const std::string& authorization) {
    return fixture.call(Method::get, "/v1/spaces", {}, authorization).status == 200;
}

} // namespace

TEST_CASE("the server tells its id, name and version") {
    RelayFixture fixture;
    const auto info = bodyOf<protocol::ServerInfo>(fixture.call(Method::get, "/v1/server"));
    CHECK(info.id == fixture.store->serverId());
    CHECK(info.authority == "sync.example");
    CHECK(info.version == 1);
    const Response health = fixture.call(Method::get, "/health");
    CHECK(textOf(health.body) == "ok");
    CHECK(health.isText);
}

TEST_CASE("a registered device signs in for an hour") {
    RelayFixture fixture;
    const TestPerson coach(1);
    fixture.registerPerson(coach);
    const std::string authorization = fixture.signIn(coach.device());
    CHECK(isSignedIn(fixture, authorization));
    fixture.clock.advance(3'600'000);
    CHECK(isSignedIn(fixture, authorization));
    fixture.clock.advance(1);
    CHECK(refusalOf(fixture.call(Method::get, "/v1/spaces", {}, authorization)) == Refusal::notSignedIn);
    CHECK(isSignedIn(fixture, fixture.signIn(coach.paper()))); // recovery begins with the paper device
}

TEST_CASE("no other signature signs in, and all are told the same") {
    RelayFixture fixture;
    const TestPerson coach(1), stranger(2);
    fixture.registerPerson(coach);
    const Response unknown = fixture.login(stranger.device(), "sync.example");
    CHECK(refusalOf(unknown) == Refusal::notSignedIn);
    CHECK(fixture.login(coach.device(), "evil.example") == unknown);
    CHECK(fixture.login(coach.device(), "") == unknown);

    const auto challengeFor = [&](const DeviceKeys& device) {
        return bodyOf<protocol::Challenge>(fixture.call(Method::post, "/v1/login/challenge",
                                                        encode(protocol::ChallengeRequest{device.id()})));
    };
    const auto tryLogin = [&](const protocol::Challenge& challenge, DeviceId device,
                              const DeviceKeys& signer) {
        const auto hash = protocol::loginHash(challenge, device, "sync.example");
        const auto signature = signer.sign(protocol::loginLabel, hash);
        return fixture.call(Method::post, "/v1/login",
                            encode(protocol::LoginRequest{device, challenge.nonce, signature}));
    };
    const DeviceId device = coach.device().id();
    CHECK(tryLogin(challengeFor(coach.device()), device, stranger.device()) == unknown);
    auto elsewhere = challengeFor(coach.device());
    elsewhere.server[0] ^= 1; // a challenge passed on from another server
    CHECK(tryLogin(elsewhere, device, coach.device()) == unknown);

    // A challenge that is over says so, to whomever: another one may do.
    auto changed = challengeFor(coach.device());
    changed.nonce[0] ^= 1;
    const Response over = tryLogin(changed, device, coach.device());
    CHECK(refusalOf(over) == Refusal::expired);
    CHECK(tryLogin(challengeFor(stranger.device()), device, coach.device()) == over); // another's
    const auto once = challengeFor(coach.device());
    CHECK(tryLogin(once, device, coach.device()).status == 200);
    CHECK(tryLogin(once, device, coach.device()) == over);
    const auto late = challengeFor(coach.device());
    fixture.clock.advance(60'001);
    CHECK(tryLogin(late, device, coach.device()) == over);
}

TEST_CASE("a token that was changed, cut or made up is worth nothing") {
    RelayFixture fixture;
    const TestPerson coach(1);
    fixture.registerPerson(coach);
    const std::string authorization = fixture.signIn(coach.device());
    Bytes token = must(fromBase64Url(std::string_view(authorization).substr(7)));
    for (std::size_t i = 0; i < token.size(); ++i) {
        Bytes changed = token;
        changed[i] ^= 0x10;
        CHECK_FALSE(isSignedIn(fixture, "Bearer " + toBase64Url(changed)));
    }
    token.pop_back();
    for (const std::string& odd :
         {"Bearer " + toBase64Url(token), std::string("Bearer "), std::string("Bearer %%%"), std::string(),
          "bearer" + authorization.substr(6), "Mailbox" + authorization.substr(6)})
        CHECK_FALSE(isSignedIn(fixture, odd));
    RelayFixture other;
    other.registerPerson(coach);
    CHECK_FALSE(isSignedIn(other, authorization)); // given by another server
}

TEST_CASE("a revoked device is out at once, its token too") {
    RelayFixture fixture;
    TestPerson coach(1);
    const DeviceKeys& phone = coach.addDevice();
    fixture.registerPerson(coach);
    const std::string onLaptop = fixture.signIn(coach.device()), onPhone = fixture.signIn(phone);
    CHECK(isSignedIn(fixture, onPhone));
    coach.revoke(phone.id(), coach.device());
    CHECK(bodyOf<protocol::HeadAnswer>(fixture.syncIdentity(coach, onLaptop)).seq == 3);
    CHECK_FALSE(isSignedIn(fixture, onPhone));
    CHECK(refusalOf(fixture.login(phone, "sync.example")) == Refusal::revoked);
    CHECK(refusalOf(fixture.login(phone, "other.example")) == Refusal::notSignedIn); // proves nothing
    CHECK(isSignedIn(fixture, onLaptop));
}

TEST_CASE("a registration token lets in one identity") {
    RelayFixture fixture;
    const TestPerson coach(1), other(2);
    const std::string token = fixture.newToken();
    CHECK(bodyOf<protocol::Registered>(fixture.registerWith(token, coach.log().records())).identity ==
          coach.id());
    CHECK(bodyOf<protocol::Registered>(fixture.registerWith(token, coach.log().records())).identity ==
          coach.id());
    CHECK(refusalOf(fixture.registerWith(token, other.log().records())) == Refusal::alreadyUsed);
    CHECK(refusalOf(fixture.registerWith("vw-guess", other.log().records())) == Refusal::notAllowed);
    CHECK(refusalOf(fixture.registerWith("", other.log().records())) == Refusal::notAllowed);
    const std::string late = fixture.newToken();
    fixture.clock.advance(1'001);
    CHECK(refusalOf(fixture.registerWith(late, other.log().records())) == Refusal::expired);
    CHECK_FALSE(fixture.store->identity(other.id())->has_value());
}

TEST_CASE("an identity log that does not verify registers nobody and uses no token up") {
    RelayFixture fixture;
    TestPerson coach(1);
    coach.addDevice();
    const std::string token = fixture.newToken();
    auto records = coach.log().records();
    CHECK(refusalOf(fixture.registerWith(token, {})) == Refusal::badRequest);
    CHECK(refusalOf(fixture.registerWith(token, {records[1]})) == Refusal::badRequest);
    for (std::size_t i = 0; i < records[0].size(); ++i) {
        auto forged = records;
        forged[0][i] ^= 1;
        CHECK(refusalOf(fixture.registerWith(token, forged)) == Refusal::badRequest);
    }
    CHECK(fixture.registerWith(token, records).status == 200);
}

TEST_CASE("on loopback every name of this computer may have been dialled") {
    RelayOptions options;
    options.settings.authorities = {"127.0.0.1:8440", "localhost:8440", "[::1]:8440"};
    RelayFixture fixture(std::move(options));
    const TestPerson coach(1);
    fixture.registerPerson(coach);
    CHECK(fixture.login(coach.device(), "127.0.0.1:8440").status == 200);
    CHECK(fixture.login(coach.device(), "localhost:8440").status == 200);
    CHECK(fixture.login(coach.device(), "[::1]:8440").status == 200);
    CHECK(fixture.login(coach.device(), "127.0.0.1:8441").status == 401);
}

TEST_CASE("bodies that are no message are bad requests, on every route that takes one") {
    PairFixture fixture;
    const std::string space = path(fixture.pair.space.id(), "");
    const std::string mailbox = "/v1/mailboxes/" + MailboxId{}.hex();
    for (const std::string& target :
         {std::string("/v1/login/challenge"), std::string("/v1/login"), std::string("/v1/register"),
          "/v1/identities/" + fixture.pair.coach.id().hex() + "/records", std::string("/v1/spaces"),
          space + "/records", space + "/push", space + "/heal", std::string("/v1/wait"),
          std::string("/v1/mailboxes"), mailbox + "/answer"})
        for (const Bytes& body : {Bytes{}, Bytes{0xff}, Bytes{0xa0}, Bytes(200, 0x81)}) {
            INFO(target);
            CHECK(refusalOf(fixture.call(Method::post, target, body, fixture.coach)) == Refusal::badRequest);
        }
}

TEST_CASE("without signing in nothing but the doors answers") {
    PairFixture fixture;
    const std::string space = path(fixture.pair.space.id(), "");
    const std::string mailbox = "/v1/mailboxes/" + MailboxId{}.hex();
    const std::pair<Method, std::string> targets[] = {
        {Method::get, "/v1/identities/" + fixture.pair.coach.id().hex() + "/records"},
        {Method::post, "/v1/identities/" + fixture.pair.coach.id().hex() + "/records"},
        {Method::post, "/v1/spaces"},
        {Method::get, "/v1/spaces"},
        {Method::get, space + "/records"},
        {Method::post, space + "/records"},
        {Method::post, space + "/push"},
        {Method::get, space + "/pull"},
        {Method::post, space + "/heal"},
        {Method::post, "/v1/wait"},
        {Method::post, "/v1/mailboxes"},
        {Method::get, mailbox + "/answer"},
        {Method::del, mailbox}};
    for (const auto& [method, target] : targets) {
        INFO(target);
        CHECK(refusalOf(fixture.call(method, target)) == Refusal::notSignedIn);
    }
}

} // namespace vw::server
