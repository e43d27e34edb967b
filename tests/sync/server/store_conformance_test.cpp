// SPDX-License-Identifier: GPL-3.0-or-later
// What every store must do, whatever database lies under it: identities, spaces, mailboxes.
#include "tests/support/catch.h"
#include "tests/sync/server/store_kinds.h"

namespace vw::server {

using namespace test;

namespace {

template <class T>
ErrorCode codeOf(const Result<T>& result) {
    return result.ok() ? ErrorCode::cancelled : result.error().code; // cancelled: nothing in a store gives it
}
Hash32 token(std::uint8_t number) { return {number}; }
Quota spacesOnly(std::uint64_t spaces) { return {std::uint64_t{1} << 40, spaces, 20}; }

Mailbox mailboxOf(IdentityId owner) {
    return {randomId<MailboxId>(), owner, {1, 2}, {1'000}, Bytes{1, 2, 3}, {}, {}};
}

} // namespace

TEST_CASE("a store keeps its epoch and id, and another store has others") {
    FOR_EACH_STORE({});
    const StoreEpoch epoch = store.epoch();
    const ServerId id = store.serverId();
    CHECK(store.ready().ok());
    CHECK(StoreFixture(kind).store().epoch() != epoch);
    fixture.reopen();
    CHECK(fixture.store().epoch() == epoch);
    CHECK(fixture.store().serverId() == id);
}

TEST_CASE("a registration token lets one identity in, as often as it asks") {
    FOR_EACH_STORE({});
    const NewIdentity first = StoreFixture::identity(), second = StoreFixture::identity();
    CHECK_FALSE(*store.isTokenUsed(token(1)));
    CHECK(store.registerIdentity(first, token(1), {5}).ok());
    CHECK(*store.isTokenUsed(token(1)));
    CHECK(store.registerIdentity(first, token(1), {6}).ok());
    CHECK(codeOf(store.registerIdentity(second, token(1), {7})) == ErrorCode::alreadyUsed);
    CHECK_FALSE(store.identity(second.id)->has_value());
    CHECK(**store.identityOf(first.devices[1]) == first.id);
    CHECK_FALSE(store.identityOf(second.devices[0])->has_value());
}

TEST_CASE("a device that speaks for one identity cannot be taken by another") {
    FOR_EACH_STORE({});
    NewIdentity thief = StoreFixture::identity();
    thief.devices[1] = fixture.owner.devices[1];
    CHECK(codeOf(store.registerIdentity(thief, token(1), {5})) == ErrorCode::conflict);
    CHECK_FALSE(store.identity(thief.id)->has_value());
    CHECK_FALSE(*store.isTokenUsed(token(1))); // the token was not used up by it
    CHECK(**store.identityOf(fixture.owner.devices[1]) == fixture.owner.id);
}

TEST_CASE("records go behind the head they were checked against") {
    FOR_EACH_STORE({});
    const DeviceId added = randomId<DeviceId>();
    CHECK(store.appendToIdentity({fixture.owner.id, 1, {Bytes{2}, Bytes{3}}, {added}}).ok());
    CHECK(codeOf(store.appendToIdentity({fixture.owner.id, 1, {Bytes{9}}, {}})) == ErrorCode::conflict);
    CHECK((*store.identity(fixture.owner.id))->seq == 3);
    CHECK(store.identityRecords(fixture.owner.id, 2)->records == std::vector<Bytes>{{2}, {3}});
    CHECK(**store.identityOf(added) == fixture.owner.id);

    CHECK(store.appendToSpace({fixture.space.id, 2, {Bytes{4}}, {}, false}).ok());
    CHECK(codeOf(store.appendToSpace({fixture.space.id, 2, {Bytes{9}}, {}, false})) == ErrorCode::conflict);
    CHECK((*store.space(fixture.space.id))->membershipSeq == 3);
    CHECK(store.spaceRecords(fixture.space.id, 3)->records == std::vector<Bytes>{{4}});
}

TEST_CASE("long logs are read in parts by number and by size") {
    FOR_EACH_STORE({});
    const NewIdentity person = StoreFixture::identity(65);
    must(store.registerIdentity(person, token(1), {1}));
    const auto first = must(store.identityRecords(person.id, 1));
    CHECK(first.records.size() == 64);
    CHECK(first.more);
    const auto second = must(store.identityRecords(person.id, 65));
    CHECK(second.records.size() == 1);
    CHECK_FALSE(second.more);

    must(store.appendToSpace({fixture.space.id, 2, std::vector<Bytes>(20, Bytes(65'536)), {}, false}));
    const auto big = must(store.spaceRecords(fixture.space.id, 3));
    CHECK(big.records.size() == 16); // 1 MiB
    CHECK(big.more);
}

TEST_CASE("only members see a space") {
    FOR_EACH_STORE({});
    const NewIdentity client = StoreFixture::identity();
    must(store.registerIdentity(client, token(1), {1}));
    CHECK_FALSE(store.spaceFor(fixture.space.id, client.id)->has_value());
    CHECK(store.spacesOf(client.id)->empty());
    must(store.appendToSpace({fixture.space.id, 2, {Bytes{4}}, {client.id}, false}));
    CHECK((*store.spaceFor(fixture.space.id, client.id))->membershipSeq == 3);
    CHECK(store.spacesOf(client.id)->front().space == fixture.space.id);
    CHECK(store.spacesOf(fixture.owner.id)->size() == 1);
    CHECK_FALSE(store.space(randomId<SpaceId>())->has_value());
}

TEST_CASE("spaces are counted against the sponsor, whoever owns them") {
    FOR_EACH_STORE(spacesOnly(2));
    NewIdentity client = StoreFixture::identity();
    client.sponsor = fixture.owner.id;
    must(store.registerIdentity(client, token(1), {1}));
    CHECK(store.createSpace(StoreFixture::newSpace(client.id)).ok());
    CHECK(codeOf(store.createSpace(StoreFixture::newSpace(client.id))) == ErrorCode::tooMany);
    CHECK(codeOf(store.createSpace(StoreFixture::newSpace(fixture.owner.id))) == ErrorCode::tooMany);
    must(store.appendToSpace(
        {fixture.space.id, 2, {Bytes{4}}, {}, true})); // an erased space gives its place back
    CHECK(store.createSpace(StoreFixture::newSpace(client.id)).ok());
    CHECK(codeOf(store.createSpace(fixture.space)) != ErrorCode::cancelled);
}

TEST_CASE("erasing leaves the last record, the heads and nothing else") {
    FOR_EACH_STORE({});
    const DeviceId device = fixture.owner.devices[0];
    const auto envelopes = fixture.chain(device, 1, {}, 3);
    fixture.push(envelopes);
    must(store.appendToSpace({fixture.space.id, 2, {Bytes{4}, Bytes{5}}, {}, true}));
    const auto state = **store.spaceFor(fixture.space.id, fixture.owner.id);
    CHECK(state.erased);
    CHECK(state.membershipSeq == 4);
    CHECK(store.pull(fixture.space.id, 0, {})->items.empty());
    CHECK(store.spaceRecords(fixture.space.id, 1)->records == std::vector<Bytes>{{5}});
    CHECK(store.heads(fixture.space.id)->front() == DeviceHead{device, 3, envelopes[2].id});
    CHECK(codeOf(store.push({fixture.space.id, 4, {fixture.envelope(device, 4, envelopes[2].id)}})) ==
          ErrorCode::conflict);
    CHECK(codeOf(store.appendToSpace({fixture.space.id, 4, {Bytes{6}}, {}, false})) == ErrorCode::conflict);
}

TEST_CASE("a mailbox is made once and holds one answer") {
    FOR_EACH_STORE({});
    const Mailbox mailbox = mailboxOf(fixture.owner.id);
    CHECK(store.createMailbox(mailbox, {1}).ok());
    CHECK(store.createMailbox(mailbox, {1}).ok());
    Mailbox other = mailbox;
    other.offer = Bytes{9};
    CHECK(codeOf(store.createMailbox(other, {1})) == ErrorCode::conflict);
    CHECK_FALSE((*store.mailbox(mailbox.id))->answer);

    const NewIdentity client = StoreFixture::identity(), late = StoreFixture::identity();
    CHECK(store.answerMailbox(mailbox.id, Bytes{7}, client).ok());
    CHECK(store.answerMailbox(mailbox.id, Bytes{7}, client).ok());
    CHECK(codeOf(store.answerMailbox(mailbox.id, Bytes{8}, client)) == ErrorCode::alreadyUsed);
    CHECK(codeOf(store.answerMailbox(mailbox.id, Bytes{7}, late)) == ErrorCode::alreadyUsed);
    CHECK((*store.mailbox(mailbox.id))->answer == Bytes{7});
    CHECK((*store.mailbox(mailbox.id))->answeredBy == client.id);
    CHECK(store.identity(client.id)->has_value());
    CHECK_FALSE(store.identity(late.id)->has_value());
    CHECK(codeOf(store.answerMailbox(randomId<MailboxId>(), Bytes{7}, client)) == ErrorCode::notFound);
    CHECK(store.deleteMailbox(mailbox.id).ok());
    CHECK_FALSE(store.mailbox(mailbox.id)->has_value());
}

TEST_CASE("twenty invites of one coach may be open, and over ones are forgotten") {
    FOR_EACH_STORE({});
    std::vector<Mailbox> open;
    for (int i = 0; i < 20; ++i)
        must(store.createMailbox(open.emplace_back(mailboxOf(fixture.owner.id)), {1}));
    CHECK(codeOf(store.createMailbox(mailboxOf(fixture.owner.id), {1})) == ErrorCode::tooMany);
    must(store.answerMailbox(open[0].id, Bytes{7}, StoreFixture::identity()));
    CHECK(store.createMailbox(mailboxOf(fixture.owner.id), {1}).ok());
    CHECK(store.createMailbox(mailboxOf(fixture.owner.id), {1'001}).ok()); // the others have expired by then
    must(store.forgetMailboxes({1'001}, {1'000}));
    CHECK(store.mailbox(open[0].id)->has_value());
    CHECK_FALSE(store.mailbox(open[1].id)->has_value());
    must(store.forgetMailboxes({1'001}, {1'001}));
    CHECK_FALSE(store.mailbox(open[0].id)->has_value());
}

} // namespace vw::server
