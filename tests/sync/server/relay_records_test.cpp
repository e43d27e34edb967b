// SPDX-License-Identifier: GPL-3.0-or-later
// Identity and membership logs on the server: compare-and-swap, who may, who sees, erasing.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;
using protocol::RecordsAnswer;
using protocol::RecordsRequest;

namespace {

std::string identityPath(const TestPerson& person) {
    return "/v1/identities/" + person.id().hex() + "/records";
}

Response appendTo(RelayFixture& fixture, const TestSpace& space, const std::string& authorization,
                  std::vector<Bytes> records) {
    return fixture.call(Method::post, path(space.id(), "/records"),
                        encode(RecordsRequest{std::move(records)}), authorization);
}

Bytes inviteRecord(const TestSpace& space, const TestPerson& owner) {
    const Invite invite = must(Invite::create("https://sync.example"));
    return must(membership_records::invite(space.log, owner.device(), invite.publicKey(), {1'000'000}));
}

} // namespace

TEST_CASE("an identity's own devices add to its log, others read it") {
    PairFixture fixture;
    TestPerson& coach = fixture.pair.coach;
    coach.addDevice();
    CHECK(refusalOf(fixture.syncIdentity(coach, fixture.client)) == Refusal::notAllowed);
    CHECK(bodyOf<protocol::HeadAnswer>(fixture.syncIdentity(coach, fixture.coach)).seq == 2);
    const auto all =
        bodyOf<RecordsAnswer>(fixture.call(Method::get, identityPath(coach), {}, fixture.client));
    CHECK(all.records == coach.log().records());
    const auto tail =
        bodyOf<RecordsAnswer>(fixture.call(Method::get, identityPath(coach) + "?from=2", {}, fixture.client));
    CHECK(tail.records == std::vector<Bytes>{coach.log().records()[1]});
    const TestPerson stranger(9);
    CHECK(refusalOf(fixture.call(Method::get, identityPath(stranger), {}, fixture.client)) ==
          Refusal::notFound);
}

TEST_CASE("two devices that add to a log at once: the second is told to look again") {
    PairFixture fixture;
    TestPerson& coach = fixture.pair.coach;
    const Bytes mine = must(identity_records::add(coach.log(), coach.device(), deviceKeys(501)));
    const Bytes theirs = must(identity_records::add(coach.log(), coach.device(), deviceKeys(502)));
    const auto post = [&](const Bytes& record) {
        return fixture.call(Method::post, identityPath(coach), encode(RecordsRequest{{record}}),
                            fixture.coach);
    };
    CHECK(bodyOf<protocol::HeadAnswer>(post(mine)).seq == 2);
    CHECK(refusalOf(post(theirs)) == Refusal::conflict);
    CHECK(bodyOf<protocol::HeadAnswer>(post(mine)).seq == 2); // its answer was lost on the way
}

TEST_CASE("records that do not verify change nothing") {
    PairFixture fixture;
    TestPerson& coach = fixture.pair.coach;
    Bytes forged = must(identity_records::add(coach.log(), coach.device(), deviceKeys(501)));
    forged.back() ^= 1;
    CHECK(refusalOf(fixture.call(Method::post, identityPath(coach), encode(RecordsRequest{{forged}}),
                                 fixture.coach)) == Refusal::badRequest);
    CHECK((*fixture.store->identity(coach.id()))->seq == 1);
    Bytes invite = inviteRecord(fixture.pair.space, coach);
    invite[100] ^= 1;
    CHECK(refusalOf(appendTo(fixture, fixture.pair.space, fixture.coach, {invite})) == Refusal::badRequest);
    CHECK((*fixture.store->space(fixture.pair.space.id()))->membershipSeq == 4);
}

TEST_CASE("a space is created by its owner with genesis and first epoch, once") {
    PairFixture fixture;
    const TestSpace space(SpaceKind::practice, fixture.pair.coach);
    const auto& records = space.log.records();
    const auto create = [&](std::vector<Bytes> with, const std::string& authorization) {
        return fixture.call(Method::post, "/v1/spaces", encode(RecordsRequest{std::move(with)}),
                            authorization);
    };
    CHECK(refusalOf(create({records[0]}, fixture.coach)) == Refusal::badRequest);
    CHECK(refusalOf(create({records[1], records[0]}, fixture.coach)) == Refusal::conflict);
    CHECK(refusalOf(create(records, fixture.client)) == Refusal::notAllowed);
    CHECK(bodyOf<protocol::SpaceCreated>(create(records, fixture.coach)).space == space.id());
    CHECK(bodyOf<protocol::SpaceCreated>(create(records, fixture.coach)).space == space.id());
    const TestSpace shared(SpaceKind::shared, fixture.pair.coach);
    auto three = shared.log.records();
    three.push_back(inviteRecord(shared, fixture.pair.coach));
    CHECK(refusalOf(create(three, fixture.coach)) == Refusal::badRequest);
}

TEST_CASE("the quota of spaces ends in too many") {
    RelayOptions options;
    options.quota.spaces = 1;
    PairFixture fixture(std::move(options));
    const TestSpace space(SpaceKind::practice, fixture.pair.coach);
    const Response answer =
        fixture.call(Method::post, "/v1/spaces", encode(RecordsRequest{space.log.records()}), fixture.coach);
    CHECK(refusalOf(answer) == Refusal::tooMany);
    CHECK(answer.retryAfter.has_value());
}

TEST_CASE("a server whose disk is nearly full says so and when to come back, and still gives") {
    RelayOptions options;
    options.reserveBytes = std::uint64_t{1} << 62;
    RelayFixture fixture(std::move(options));
    const Response answer = fixture.registerWith(fixture.newToken(), TestPerson(1).log().records());
    CHECK(refusalOf(answer) == Refusal::overloaded);
    CHECK(answer.retryAfter.has_value());
    CHECK(fixture.call(Method::get, "/health").status == 200);
}

TEST_CASE("members read the membership log and whom it names") {
    PairFixture fixture;
    const auto read = [&](const std::string& rest) {
        return bodyOf<RecordsAnswer>(
            fixture.call(Method::get, path(fixture.pair.space.id(), "/records" + rest), {}, fixture.client));
    };
    const auto all = read("");
    CHECK(all.records == fixture.pair.space.log.records());
    std::vector<IdentityId> members{fixture.pair.coach.id(), fixture.pair.client.id()};
    std::sort(members.begin(), members.end());
    CHECK(all.identities == members);
    CHECK(read("?from=4").records.size() == 1);
    CHECK(read("?from=5").records.empty());
    const auto spaces =
        bodyOf<protocol::SpacesAnswer>(fixture.call(Method::get, "/v1/spaces", {}, fixture.client));
    REQUIRE(spaces.spaces.size() == 1);
    CHECK(spaces.spaces[0].space == fixture.pair.space.id());
    CHECK(spaces.spaces[0].membershipSeq == 4);
    CHECK(spaces.spaces[0].epoch == fixture.store->epoch());
}

TEST_CASE("a space one is not in does not exist") {
    PairFixture fixture;
    const TestSpace own(SpaceKind::practice, fixture.pair.coach);
    CHECK(fixture.syncSpace(own, fixture.coach).status == 200);
    Author author(own, fixture.pair.coach.device());
    const std::vector<Bytes> envelopes{author.next()};
    const auto statuses = [&](const SpaceId& space) {
        const auto call = [&](Method method, const std::string& rest, Bytes body = {}) {
            return fixture.call(method, path(space, rest), std::move(body), fixture.client);
        };
        return std::vector<Response>{call(Method::get, "/records"), call(Method::get, "/pull"),
                                     call(Method::post, "/records", encode(RecordsRequest{{envelopes[0]}})),
                                     call(Method::post, "/push", encode(protocol::PushRequest{envelopes})),
                                     call(Method::post, "/heal", encode(protocol::HealRequest{}))};
    };
    const auto existing = statuses(own.id());
    for (const Response& response : existing)
        CHECK(refusalOf(response) == Refusal::notFound);
    CHECK(existing == statuses(SpaceId{{1, 2, 3}})); // and looks the same as one that never was
}

TEST_CASE("two members that add to a space at once: the second is told to look again") {
    PairFixture fixture;
    const Bytes mine = inviteRecord(fixture.pair.space, fixture.pair.coach);
    const Bytes theirs = inviteRecord(fixture.pair.space, fixture.pair.coach);
    CHECK(bodyOf<protocol::HeadAnswer>(appendTo(fixture, fixture.pair.space, fixture.coach, {mine})).seq ==
          5);
    CHECK(refusalOf(appendTo(fixture, fixture.pair.space, fixture.coach, {theirs})) == Refusal::conflict);
    CHECK(bodyOf<protocol::HeadAnswer>(appendTo(fixture, fixture.pair.space, fixture.coach, {mine})).seq ==
          5);
}

TEST_CASE("somebody whom the server does not know yet cannot join") {
    RelayFixture fixture;
    TestPair pair;
    fixture.registerPerson(pair.coach);
    const std::string coach = fixture.signIn(pair.coach.device());
    CHECK(refusalOf(fixture.syncSpace(pair.space, coach)) == Refusal::conflict);
    fixture.registerPerson(pair.client);
    CHECK(fixture.syncSpace(pair.space, coach).status == 200);
}

TEST_CASE("an erased space gives its last record, and is gone otherwise") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author author(space, fixture.pair.client.device());
    CHECK(fixture.push(space, fixture.client, author.next(3)).status == 200);
    space.append(must(membership_records::erase(space.log, fixture.pair.coach.device(), {5})));
    CHECK(bodyOf<protocol::HeadAnswer>(fixture.syncSpace(space, fixture.coach)).seq == 5);

    const auto get = [&](const std::string& rest) {
        return fixture.call(Method::get, path(space.id(), rest), {}, fixture.client);
    };
    CHECK(bodyOf<RecordsAnswer>(get("/records?from=5")).records ==
          std::vector<Bytes>{space.log.records()[4]});
    CHECK(refusalOf(get("/records?from=4")) == Refusal::erased);
    CHECK(refusalOf(get("/pull")) == Refusal::erased);
    CHECK(refusalOf(fixture.push(space, fixture.client, {author.sealAt(4, author.last())})) ==
          Refusal::erased);
    CHECK(refusalOf(fixture.call(Method::post, path(space.id(), "/heal"), encode(protocol::HealRequest{}),
                                 fixture.client)) == Refusal::erased);
    CHECK(refusalOf(appendTo(fixture, space, fixture.coach, {space.log.records()[2]})) == Refusal::erased);
    CHECK(refusalOf(fixture.call(Method::post, "/v1/spaces",
                                 encode(RecordsRequest{{space.log.records()[0], space.log.records()[1]}}),
                                 fixture.coach)) == Refusal::erased);
    const auto spaces =
        bodyOf<protocol::SpacesAnswer>(fixture.call(Method::get, "/v1/spaces", {}, fixture.client));
    CHECK(spaces.spaces[0].membershipSeq == 5);
    const TestPerson stranger(9);
    fixture.registerPerson(stranger);
    CHECK(refusalOf(fixture.call(Method::get, path(space.id(), "/pull"), {},
                                 fixture.signIn(stranger.device()))) == Refusal::notFound);
}

TEST_CASE("only the owner erases") {
    PairFixture fixture;
    const Bytes erase =
        must(membership_records::erase(fixture.pair.space.log, fixture.pair.client.device(), {5}));
    CHECK(refusalOf(appendTo(fixture, fixture.pair.space, fixture.client, {erase})) == Refusal::badRequest);
    CHECK(fixture.call(Method::get, path(fixture.pair.space.id(), "/pull"), {}, fixture.client).status ==
          200);
}

TEST_CASE("the erasure of another space erases nothing") {
    PairFixture fixture;
    const TestSpace& space = fixture.pair.space;
    const DeviceKeys& coach = fixture.pair.coach.device();
    TestSpace other(SpaceKind::shared, fixture.pair.coach);
    while (other.log.headSeq() < space.log.headSeq())
        other.rotate(coach);
    const Bytes replayed = must(membership_records::erase(other.log, coach, {5}));
    CHECK(refusalOf(appendTo(fixture, space, fixture.coach, {replayed})) == Refusal::badRequest);
    CHECK(fixture.call(Method::get, path(space.id(), "/pull"), {}, fixture.client).status == 200);
}

TEST_CASE("a server put back from an old copy takes the owner's erasure without what it follows") {
    PairFixture fixture;
    const TestSpace& space = fixture.pair.space;
    const DeviceKeys& coach = fixture.pair.coach.device();
    MembershipLog ahead = space.log;
    must(ahead.append(must(membership_records::end(ahead, coach, {4})), space.identities));
    const Bytes erase = must(membership_records::erase(ahead, coach, {5}));
    const auto pull = [&] {
        return fixture.call(Method::get, path(space.id(), "/pull"), {}, fixture.client);
    };
    CHECK(refusalOf(appendTo(fixture, space, fixture.client, {erase})) == Refusal::conflict);
    const Bytes byClient = must(membership_records::erase(ahead, fixture.pair.client.device(), {5}));
    CHECK(refusalOf(appendTo(fixture, space, fixture.coach, {byClient})) == Refusal::conflict);
    CHECK(pull().status == 200);

    CHECK(bodyOf<protocol::HeadAnswer>(appendTo(fixture, space, fixture.coach, {erase})).seq == 6);
    CHECK(refusalOf(pull()) == Refusal::erased);
    const auto last = fixture.call(Method::get, path(space.id(), "/records?from=6"), {}, fixture.client);
    CHECK(bodyOf<RecordsAnswer>(last).records == std::vector<Bytes>{erase});
}

TEST_CASE("the owner's erasure counts although somebody else's record took its place") {
    PairFixture fixture;
    const TestSpace& space = fixture.pair.space;
    const Bytes erase = must(membership_records::erase(space.log, fixture.pair.coach.device(), {5}));
    const Bytes end = must(membership_records::end(space.log, fixture.pair.client.device(), {4}));
    CHECK(bodyOf<protocol::HeadAnswer>(appendTo(fixture, space, fixture.client, {end})).seq == 5);
    CHECK(bodyOf<protocol::HeadAnswer>(appendTo(fixture, space, fixture.coach, {erase})).seq == 6);
    const auto last = fixture.call(Method::get, path(space.id(), "/records?from=6"), {}, fixture.client);
    CHECK(bodyOf<RecordsAnswer>(last).records == std::vector<Bytes>{erase});
}

TEST_CASE("an ended space takes what was written before, and no change after") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author unaware(space, fixture.pair.client.device());
    const auto before = unaware.next(2);
    space.append(must(membership_records::end(space.log, fixture.pair.coach.device(), {4})));
    CHECK(fixture.syncSpace(space, fixture.coach).status == 200);
    const auto outcomes = [&](const std::vector<Bytes>& envelopes, const std::string& who) {
        return bodyOf<protocol::PushAnswer>(fixture.push(space, who, envelopes)).outcomes;
    };
    CHECK(outcomes(before, fixture.client) ==
          std::vector{protocol::PushOutcome::stored, protocol::PushOutcome::stored});
    Author aware(space, fixture.pair.coach.device());
    CHECK(outcomes(aware.next(1), fixture.coach) == std::vector{protocol::PushOutcome::refused});
}

TEST_CASE("a relay started anew on the same store knows the logs") {
    PairFixture fixture;
    CHECK(fixture.syncSpace(fixture.pair.space, fixture.coach).status == 200);
    RelaySettings settings{{"sync.example"}, fixture.folder.path() / "tokens", {}, {}, {}, 0};
    fixture.relay = std::make_unique<Relay>(*fixture.store, *fixture.pool, fixture.clock, settings);
    CHECK(fixture.call(Method::get, "/v1/spaces", {}, fixture.client).status ==
          401); // everybody signs in again
    fixture.client = fixture.signIn(fixture.pair.client.device());
    Author author(fixture.pair.space, fixture.pair.client.device());
    const auto answer =
        bodyOf<protocol::PushAnswer>(fixture.push(fixture.pair.space, fixture.client, author.next(2)));
    CHECK(answer.newest == 2);
}

} // namespace vw::server
