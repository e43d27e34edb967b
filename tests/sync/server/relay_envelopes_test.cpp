// SPDX-License-Identifier: GPL-3.0-or-later
// Push, pull and heal with real envelopes: who may write, what is refused, what comes back.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;
using protocol::HealAnswer;
using protocol::PullAnswer;
using protocol::PushAnswer;
using protocol::PushOutcome;

namespace {

using Outcomes = std::vector<PushOutcome>;
constexpr auto stored = PushOutcome::stored, wasThere = PushOutcome::wasThere, refused = PushOutcome::refused,
               forked = PushOutcome::forked;

Outcomes outcomes(const Response& response) { return bodyOf<PushAnswer>(response).outcomes; }

std::vector<Bytes> envelopesOf(const std::vector<protocol::NumberedEnvelope>& items) {
    std::vector<Bytes> out;
    for (const auto& item : items)
        out.push_back(item.envelope);
    return out;
}

} // namespace

TEST_CASE("what one member pushes the other pulls, byte by byte") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author author(space, fixture.pair.coach.device());
    const auto envelopes = author.next(120);
    const auto pushed = bodyOf<PushAnswer>(fixture.push(space, fixture.coach, envelopes));
    CHECK(pushed.outcomes == Outcomes(120, stored));
    CHECK(pushed.newest == 120);
    CHECK(pushed.epoch == fixture.store->epoch());

    const std::string pull = path(space.id(), "/pull?epoch=" + pushed.epoch.hex() + "&after=");
    const auto page = bodyOf<PullAnswer>(fixture.call(Method::get, pull + "0&limit=100", {}, fixture.client));
    CHECK(page.items.size() == 100);
    CHECK(page.more);
    CHECK(page.last == must(EnvelopeView::read(envelopes[99])).id());
    const auto rest = bodyOf<PullAnswer>(fixture.call(Method::get, pull + "100", {}, fixture.client));
    CHECK(envelopesOf(rest.items) == std::vector<Bytes>(envelopes.begin() + 100, envelopes.end()));
    CHECK_FALSE(rest.more);
    const auto none = bodyOf<PullAnswer>(fixture.call(Method::get, pull + "120", {}, fixture.client));
    CHECK(none.items.empty());
    CHECK_FALSE(none.last);
}

TEST_CASE("a cursor of another store or from the future is a conflict") {
    PairFixture fixture;
    const auto pull = [&](const std::string& arguments) {
        return fixture.call(Method::get, path(fixture.pair.space.id(), "/pull" + arguments), {},
                            fixture.client);
    };
    CHECK(pull("").status == 200);
    CHECK(refusalOf(pull("?epoch=" + StoreEpoch{{1}}.hex() + "&after=0")) == Refusal::conflict);
    CHECK(refusalOf(pull("?epoch=" + fixture.store->epoch().hex() + "&after=1")) == Refusal::conflict);
    Author author(fixture.pair.space, fixture.pair.client.device());
    fixture.push(fixture.pair.space, fixture.client, author.next(2));
    CHECK(refusalOf(pull("?after=1")) == Refusal::conflict); // a cursor without its epoch
    CHECK(pull("?epoch=" + fixture.store->epoch().hex() + "&after=1").status == 200);
}

TEST_CASE("pushing again, with a gap, a wrong predecessor, a fork") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author author(space, fixture.pair.client.device());
    const auto envelopes = author.next(3);
    CHECK(outcomes(fixture.push(space, fixture.client, {envelopes[0], envelopes[2], envelopes[1]})) ==
          Outcomes{stored, refused, stored});
    CHECK(outcomes(fixture.push(space, fixture.client, envelopes)) == Outcomes{wasThere, wasThere, stored});
    CHECK(outcomes(fixture.push(space, fixture.client, {author.sealAt(4, EnvelopeId{{1}})})) ==
          Outcomes{refused});
    CHECK(outcomes(fixture.push(space, fixture.client,
                                {author.sealAt(3, must(EnvelopeView::read(envelopes[1])).id())})) ==
          Outcomes{forked});
}

TEST_CASE("a forged envelope is refused whatever byte was touched, its good neighbours are stored") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author author(space, fixture.pair.client.device());
    const Bytes good = author.next();
    for (std::size_t i = 0; i < good.size(); i += 3) {
        Bytes forged = good;
        forged[i] ^= 0x20;
        INFO(i);
        CHECK(outcomes(fixture.push(space, fixture.client, {forged})) == Outcomes{refused});
    }
    CHECK(outcomes(fixture.push(space, fixture.client,
                                {Bytes{}, Bytes(300, 1), good, Bytes(good.begin(), good.end() - 1)})) ==
          Outcomes{refused, refused, stored, refused});
}

TEST_CASE("an envelope by somebody who is no member is refused") {
    PairFixture fixture;
    const TestPerson stranger(9);
    fixture.registerPerson(stranger);
    const Author author(fixture.pair.space, stranger.device());
    CHECK(outcomes(fixture.push(fixture.pair.space, fixture.client, {author.sealAt(1, {})})) ==
          Outcomes{refused});
    TestSpace other(SpaceKind::practice, fixture.pair.coach);
    CHECK(fixture.syncSpace(other, fixture.coach).status == 200);
    Author elsewhere(other, fixture.pair.coach.device());
    CHECK(outcomes(fixture.push(fixture.pair.space, fixture.coach, {elsewhere.next()})) == Outcomes{refused});
}

TEST_CASE("a member may hand in what another member wrote") {
    PairFixture fixture;
    Author author(fixture.pair.space, fixture.pair.coach.device());
    CHECK(outcomes(fixture.push(fixture.pair.space, fixture.client, author.next(2))) ==
          Outcomes{stored, stored});
}

TEST_CASE("an envelope of before a change of membership is taken after it, one that goes back is not") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author author(space, fixture.pair.client.device());
    const Bytes early = author.next();
    const Bytes stale = author.sealAt(2, author.last());
    (void)space.invite(fixture.pair.coach);
    CHECK(fixture.syncSpace(space, fixture.coach).status == 200);
    CHECK(outcomes(fixture.push(space, fixture.client, {early})) == Outcomes{stored});
    const Bytes later = author.next();
    CHECK(outcomes(fixture.push(space, fixture.client, {later})) == Outcomes{stored});
    const Bytes back = must(sealEnvelope({.kind = EnvelopeKind::operations,
                                          .space = space.id(),
                                          .epoch = 1,
                                          .author = fixture.pair.client.device().id(),
                                          .seq = 3,
                                          .prev = author.last(),
                                          .membership = must(EnvelopeView::read(early)).place().membership},
                                         space.key(), fixture.pair.client.device(), {}));
    CHECK(outcomes(fixture.push(space, fixture.client, {back})) == Outcomes{refused});
    CHECK(outcomes(fixture.push(space, fixture.client, {stale})) == Outcomes{forked});
}

TEST_CASE("a revoked device's envelopes are taken up to its cut and not beyond") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    TestPerson& client = fixture.pair.client;
    const DeviceKeys& phone = client.addDevice();
    CHECK(fixture.syncIdentity(client, fixture.client).status == 200);
    space.followDevices(client, client.device());
    CHECK(fixture.syncSpace(space, fixture.client).status == 200);
    Author author(space, phone);
    const auto envelopes = author.next(3);
    CHECK(outcomes(fixture.push(space, fixture.client, {envelopes[0]})) == Outcomes{stored});

    client.revoke(phone.id(), client.device());
    CHECK(fixture.syncIdentity(client, fixture.client).status == 200);
    const EnvelopeId second = must(EnvelopeView::read(envelopes[1])).id();
    space.followDevices(client, client.device(), {{phone.id(), 2, second}});
    CHECK(fixture.syncSpace(space, fixture.client).status == 200);
    CHECK(outcomes(fixture.push(space, fixture.client, {envelopes[1], envelopes[2]})) ==
          Outcomes{stored, refused});
    CHECK(outcomes(fixture.push(space, fixture.coach, {envelopes[2]})) == Outcomes{refused});
    CHECK(outcomes(fixture.push(space, fixture.coach, {author.sealAt(3, second)})) ==
          Outcomes{refused}); // newest head
}

TEST_CASE("the quota of bytes ends in too many, and nothing of the push is stored") {
    RelayOptions options;
    options.quota.bytes = 12'000;
    PairFixture fixture(std::move(options));
    Author author(fixture.pair.space, fixture.pair.client.device());
    const auto envelopes = author.next(30); // 500 bytes each
    const Response answer = fixture.push(fixture.pair.space, fixture.client, envelopes);
    CHECK(refusalOf(answer) == Refusal::tooMany);
    CHECK((*fixture.store->space(fixture.pair.space.id()))->newest == 0);
    CHECK(fixture.push(fixture.pair.space, fixture.client, {envelopes[0]}).status == 200);
}

TEST_CASE("healing gives what a vector lacks and says what the server has") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author coach(space, fixture.pair.coach.device()), client(space, fixture.pair.client.device());
    fixture.push(space, fixture.coach, coach.next(3));
    const auto clients = client.next(2);
    fixture.push(space, fixture.client, clients);
    const protocol::HealRequest request{
        {{fixture.pair.coach.device().id(), 3}, {fixture.pair.client.device().id(), 1}}, 10};
    const auto healed = bodyOf<HealAnswer>(
        fixture.call(Method::post, path(space.id(), "/heal"), encode(request), fixture.coach));
    CHECK(envelopesOf(healed.items) == std::vector<Bytes>{clients[1]});
    CHECK_FALSE(healed.more);
    CHECK(healed.epoch == fixture.store->epoch());
    std::vector<DeviceHead> heads{{fixture.pair.coach.device().id(), 3, coach.last()},
                                  {fixture.pair.client.device().id(), 2, client.last()}};
    std::sort(heads.begin(), heads.end(), [](const auto& a, const auto& b) { return a.device < b.device; });
    CHECK(healed.heads == heads);
}

TEST_CASE("many push to one space at once and nothing is lost") {
    PairFixture fixture;
    TestSpace& space = fixture.pair.space;
    Author coach(space, fixture.pair.coach.device()), client(space, fixture.pair.client.device());
    const auto coaches = coach.next(200), clients = client.next(200);
    const auto pushAll = [&](const std::vector<Bytes>& envelopes, const std::string& authorization) {
        for (std::size_t i = 0; i < envelopes.size(); i += 10)
            if (outcomes(fixture.push(space, authorization,
                                      {envelopes.begin() + static_cast<std::ptrdiff_t>(i),
                                       envelopes.begin() + static_cast<std::ptrdiff_t>(i + 10)})) !=
                Outcomes(10, stored))
                throw std::runtime_error("an envelope was not stored");
    };
    std::thread other([&] { pushAll(clients, fixture.client); });
    pushAll(coaches, fixture.coach);
    other.join();
    CHECK((*fixture.store->space(space.id()))->newest == 400);
}

} // namespace vw::server
