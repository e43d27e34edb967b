// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of envelopes that arrive: each check of docs/formats/envelope.md refuses with its own
// sentence, and nothing that may still become right is lost.
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/vaults.h"

#include <sqlite3.h>

#include <set>

using namespace vw;
using namespace vw::test;

namespace {

/// A coach's vault, and a client whose device the test plays itself with the client's real keys.
struct Fixture {
    FakeClock clock;
    TestVault coach{clock};
    TestVault client{clock};
    SpaceId space = pairUp(coach, client);

    [[nodiscard]] EnvelopePlace place(std::uint64_t seq = 1, EnvelopeId prev = {}) {
        EnvelopePlace out;
        out.space = space;
        out.epoch = 1;
        out.author = client->device().id();
        out.seq = seq;
        out.prev = prev;
        out.membership = client->membership(space)->head();
        return out;
    }
    [[nodiscard]] static OperationsPayload payload() {
        OperationsPayload out;
        out.hlc = Hlc::of(1'700'000'000'000, 0);
        out.operations.push_back(Operation::set(EntityKind::goal, newEntity(), Field::title, text("G")));
        return out;
    }
    [[nodiscard]] Bytes seal(const EnvelopePlace& where, const OperationsPayload& what = payload()) {
        return must(sealEnvelope(where, *must(client->currentKey(space)), client->device(), what.encode()));
    }
    ReceiveReport receive(const Bytes& bytes) {
        const std::vector<ReceivedEnvelope> one{{1, bytes}};
        return must(coach->receive(space, one));
    }
    /// The sentence of a refusal; nothing must have been stored.
    std::string refusal(const Bytes& bytes) {
        const auto before = coach.digest(space);
        const ReceiveReport report = receive(bytes);
        CHECK(report.stored == 0);
        CHECK(report.waiting == 0);
        CHECK(coach->heads(space).empty());
        CHECK(coach.digest(space) == before);
        REQUIRE(report.refused.size() == 1);
        return report.refused[0].sentence;
    }
};

/// While it lives, the view of the profile that was opened last can be made unreadable and not be folded
/// anew.
class FoldFault {
public:
    FoldFault() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen)); }
    FoldFault(const FoldFault&) = delete;
    FoldFault& operator=(const FoldFault&) = delete;
    ~FoldFault() {
        repair();
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
    }
    static void strike() {
        refuses = true;
        sqlite3_set_authorizer(
            newest, [](void*, int, auto...) { return SQLITE_DENY; }, nullptr);
    }
    static void repair() { refuses = false; }

private:
    static int onOpen(sqlite3* database, char**, const sqlite3_api_routines*) {
        if (refuses) return SQLITE_NOMEM;
        newest = database; // a profile opens its view after its file
        return SQLITE_OK;
    }
    static inline sqlite3* newest = nullptr;
    static inline bool refuses = false;
};

EnvelopeId idOf(const Bytes& bytes) { return must(EnvelopeView::read(bytes)).id(); }

} // namespace

TEST_CASE("every check refuses with a sentence of its own") {
    Fixture f;
    const Bytes good = f.seal(f.place());
    const DeviceKeys& author = f.client->device();
    const SpaceKey& key = *must(f.client->currentKey(f.space));
    std::vector<Bytes> bad;

    bad.push_back(Bytes(good.begin(), good.begin() + 100));                 // cut short
    bad.push_back(flipped(good, 0));                                        // magic
    bad.push_back(flipped(good, 5));                                        // flags
    bad.push_back(resignEnvelope(flipped(good, 10), author));               // space
    bad.push_back(resignEnvelope(flipped(good, 90), author));               // cited record: its hash
    bad.push_back(resignEnvelope(flipped(good, 24, 3), author));            // epoch 2
    bad.push_back(resignEnvelope(flipped(good, 30), author));               // author
    bad.push_back(flipped(good, good.size() - 1));                          // signature
    bad.push_back(resignEnvelope(flipped(good, 130), author));              // commitment
    bad.push_back(resignEnvelope(flipped(good, 170), author));              // ciphertext
    bad.push_back(sealUnpadded(f.place(), key, author, Bytes(256, 0xff)));  // padding
    bad.push_back(must(sealEnvelope(f.place(), key, author, Bytes{0xa0}))); // schema
    OperationsPayload selfish = Fixture::payload();
    selfish.dependencies.push_back({author.id(), 1, {}});
    bad.push_back(f.seal(f.place(), selfish)); // depends on itself

    std::set<std::string> sentences;
    for (const Bytes& bytes : bad)
        sentences.insert(f.refusal(bytes));
    CHECK(sentences.size() == bad.size());
    CHECK(f.receive(good).stored == 1);
}

TEST_CASE("the nonce and the header are bound to the content") {
    Fixture f;
    const Bytes good = f.seal(f.place());
    for (const std::size_t offset : {44u, 52u, 104u, 127u}) // seq, prev, nonce
        f.refusal(resignEnvelope(flipped(good, offset, 2), f.client->device()));
}

TEST_CASE("a chain is followed without gaps, and its membership never goes back") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    CHECK(f.receive(first).stored == 1);
    CHECK(f.receive(first).known == 1);

    const Bytes other = f.seal(f.place()); // another one under the same number
    REQUIRE(f.receive(other).refused.size() == 1);
    CHECK(f.receive(other).refused[0].code == ErrorCode::forked);
    CHECK_FALSE(f.coach->isForked());

    const Bytes stray = f.seal(f.place(2, randomId<EnvelopeId>()));
    CHECK(f.receive(stray).refused[0].code == ErrorCode::forked);

    const EnvelopePlace second = f.place(2, idOf(first));
    EnvelopePlace older = second;
    older.membership.seq = 2;
    older.membership.tag =
        HeadTag16::from(recordHash(f.coach->membership(f.space)->records()[1]).view().first(16)).value();
    // At record 2 the client had not joined yet: refused for the author, before its chain is looked at.
    CHECK(f.receive(f.seal(older)).refused[0].code == ErrorCode::notAllowed);
    CHECK(f.receive(f.seal(second)).stored == 1);
}

TEST_CASE("envelopes that come early wait for those before them") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    const Bytes second = f.seal(f.place(2, idOf(first)));
    const Bytes third = f.seal(f.place(3, idOf(second)));

    CHECK(f.receive(third).waiting == 1);
    CHECK(f.receive(third).known == 1);
    CHECK(f.receive(second).waiting == 1);
    CHECK(f.coach->delivery(f.space).waiting == 2);
    f.coach.reopen();
    CHECK(f.coach->delivery(f.space).waiting == 2);
    CHECK(f.receive(first).stored == 3);
    CHECK(f.coach->delivery(f.space).waiting == 0);
    CHECK(f.coach->heads(f.space)[0].id == idOf(third));
}

TEST_CASE("an envelope waits for what its author had seen, and a lie about it is refused") {
    Fixture f;
    must(f.coach.commit(f.space, {Operation::set(EntityKind::goal, newEntity(), Field::title, text("C"))}));
    const DeviceHead seen = f.coach->heads(f.space)[0];

    OperationsPayload upon = Fixture::payload();
    upon.dependencies.push_back({seen.device, 2, {}}); // the coach's second, not written yet
    const Bytes early = f.seal(f.place(), upon);
    CHECK(f.receive(early).waiting == 1);

    OperationsPayload lie = Fixture::payload();
    lie.dependencies.push_back({seen.device, 1, {9, 9, 9, 9, 9, 9, 9, 9}});
    const ReceiveReport report = f.receive(f.seal(f.place(), lie));
    CHECK(report.stored == 0);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].code == ErrorCode::forked);
}

TEST_CASE("an envelope of another space is refused, even one that is known there") {
    Fixture f;
    const SpaceId other = must(f.client->createSpace(SpaceKind::journal));
    must(f.client.commit(other,
                         {Operation::set(EntityKind::journalEntry, newEntity(), Field::title, text("J"))}));
    const std::vector<ReceivedEnvelope> strayed{{1, must(f.client->beyond(other, {}, 1))[0]}};
    const ReceiveReport report = must(f.client->receive(f.space, strayed));
    CHECK(report.known == 0);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].sentence == "An envelope belongs to another space.");
}

TEST_CASE("a second envelope under a number is a fork, whatever it says it follows on") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    const Bytes second = f.seal(f.place(2, idOf(first)));
    const Bytes third = f.seal(f.place(3, idOf(second)));
    for (const Bytes& bytes : {first, second, third})
        CHECK(f.receive(bytes).stored == 1);
    const ReceiveReport report = f.receive(f.seal(f.place(2, idOf(third))));
    CHECK(report.stored == 0);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].code == ErrorCode::forked);
    CHECK(f.coach->heads(f.space)[0].seq == 3);
}

TEST_CASE("what is written against the rules is not taken for something newer") {
    Fixture f;
    const cbor::Value empty =
        cbor::Value::map().set(1, cbor::Value::integer(1)); // version 1, and nothing else
    const Bytes bytes = must(sealEnvelope(f.place(), *must(f.client->currentKey(f.space)), f.client->device(),
                                          cbor::encode(empty)));
    const ReceiveReport report = f.receive(bytes);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused[0].code == ErrorCode::corrupt);
}

TEST_CASE("an envelope under a record that has not arrived waits and asks for records") {
    Fixture f;
    TestVault phone(f.clock, f.client);
    followDevices(f.client, f.space);
    const Bytes bytes = f.seal(f.place());

    const ReceiveReport report = f.receive(bytes);
    CHECK(report.waiting == 1);
    CHECK(report.controlMissing);
    shareRecords(f.client, f.coach, f.space);
    CHECK(f.coach->delivery(f.space).waiting == 0);
    CHECK(f.coach->heads(f.space).size() == 1);
}

TEST_CASE("what nobody can place is kept up to a limit, and the rest is refused") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    EnvelopePlace stranger = f.place(2, idOf(first));
    stranger.membership.seq += 5; // no such record is here
    std::vector<ReceivedEnvelope> many;
    for (std::uint32_t i = 0; i < 513; ++i) { // docs/formats/envelope.md: 512 a space
        const DeviceKeys author = deviceKeys(i);
        stranger.author = author.id();
        many.push_back({i + 1, must(sealEnvelope(stranger, *must(f.client->currentKey(f.space)), author,
                                                 Fixture::payload().encode()))});
    }
    const std::span all(many);
    SECTION("handed in at once") {
        const ReceiveReport report = must(f.coach->receive(f.space, all));
        CHECK(report.waiting == 512);
        CHECK(report.refused.size() == 1);
        CHECK(report.controlMissing);
    }
    SECTION("kept first and looked at later") {
        must(f.coach->keep(f.space, all));
        CHECK(must(f.coach->receiveKept(f.space, 1000)).refused.size() == 1);
    }
    CHECK(f.coach->delivery(f.space).waiting == 512);
    CHECK(must(f.coach->receive(f.space, all.first(1))).refused.empty()); // is kept already
    CHECK(must(f.coach->receive(f.space, all.last(1))).refused.size() == 1);
    CHECK(f.receive(first).stored == 1); // whoever is known is not kept out
}

TEST_CASE("an envelope whose cited record was changed on the way does not wait for it") {
    Fixture f;
    const Bytes good = f.seal(f.place());
    constexpr std::size_t citedSeq = 84; // docs/formats/envelope.md
    CHECK_FALSE(f.refusal(flipped(good, citedSeq, 0x40)).empty());
    CHECK(f.coach->delivery(f.space).waiting == 0);
    CHECK(f.receive(good).stored == 1);
}

TEST_CASE("kept envelopes are durable at once and settled later") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    const std::vector<ReceivedEnvelope> both{{2, f.seal(f.place(2, idOf(first)))}, {1, first}};
    must(f.coach->keep(f.space, both));
    CHECK(f.coach->heads(f.space).empty());
    f.coach.reopen(); // opening settles what was kept
    CHECK(f.coach->heads(f.space)[0].seq == 2);

    const std::vector<ReceivedEnvelope> garbage{{3, Bytes(300)}};
    CHECK_FALSE(f.coach->keep(f.space, garbage).ok());
    CHECK(f.coach->receive(randomId<SpaceId>(), garbage).error().code == ErrorCode::notFound);
}

TEST_CASE("kept envelopes are looked at bit by bit, and what waits at the end") {
    Fixture f;
    std::vector<ReceivedEnvelope> kept;
    EnvelopeId last;
    for (std::uint64_t seq = 1; seq <= 5; ++seq) {
        kept.push_back({seq, f.seal(f.place(seq, last))});
        last = idOf(kept.back().bytes);
    }
    kept[1].bytes.back() ^= 1;               // a forged signature
    std::swap(kept[3].bytes, kept[4].bytes); // 5 before 4
    must(f.coach->keep(f.space, kept));
    const ReceiveReport first = must(f.coach->receiveKept(f.space, 2));
    CHECK(first.more);
    CHECK(first.stored == 1);
    CHECK(first.refused.size() == 1);
    const ReceiveReport second = must(f.coach->receiveKept(f.space, 2));
    CHECK(second.more);
    CHECK(second.waiting == 2); // for the second one
    const ReceiveReport third = must(f.coach->receiveKept(f.space, 2));
    CHECK_FALSE(third.more);
    CHECK(f.coach->heads(f.space)[0].seq == 1);

    const std::vector<ReceivedEnvelope> again{{2, f.seal(f.place(2, idOf(kept[0].bytes)))}};
    must(f.coach->keep(f.space, again));
    CHECK(must(f.coach->receiveKept(f.space, 2)).stored == 1); // the third follows another one
    CHECK(f.coach->heads(f.space)[0].seq == 2);
}

TEST_CASE("one bad envelope does not keep the others out") {
    Fixture f;
    const Bytes first = f.seal(f.place());
    const Bytes second = f.seal(f.place(2, idOf(first)));
    const std::vector<ReceivedEnvelope> batch{{1, first}, {2, Bytes(300)}, {3, second}};
    const ReceiveReport report = must(f.coach->receive(f.space, batch));
    CHECK(report.stored == 2);
    CHECK(report.refused.size() == 1);
}

TEST_CASE("another history of this very device stops sealing for good") {
    Fixture f;
    const Operation goal = Operation::set(EntityKind::goal, newEntity(), Field::title, text("G"));
    must(f.client.commit(f.space, {goal}));
    const Bytes clone = f.seal(f.place()); // as a copy of this disk would have written it
    const std::vector<ReceivedEnvelope> arrived{{1, clone}};
    CHECK(must(f.client->receive(f.space, arrived)).refused.size() == 1);

    CHECK(f.client->isForked());
    CHECK(f.client.commit(f.space, {goal}).error().code == ErrorCode::forked);
    f.client.reopen();
    CHECK(f.client->isForked());
    CHECK(f.client.commit(f.space, {goal}).error().code == ErrorCode::forked);
    CHECK(f.client->delivery(f.space).saved == 1);
}

TEST_CASE("what is durable is acknowledged although it cannot be shown, and shown by the next read") {
    FoldFault fault;
    Fixture f;
    f.client.reopen();
    const EntityId first = newEntity(), second = newEntity();
    must(f.client.commit(f.space, {Operation::set(EntityKind::goal, first, Field::title, text("One"))}));
    FoldFault::strike();
    CHECK(
        f.client.commit(f.space, {Operation::set(EntityKind::goal, second, Field::title, text("Two"))}).ok());
    CHECK_FALSE(f.client->view().entity(f.space, EntityKind::goal, first).ok());
    CHECK_FALSE(f.client->saveSnapshot().ok()); // nothing half folded is saved
    CHECK(f.client->delivery(f.space).saved == 2);
    FoldFault::repair();
    CHECK(must(f.client->view().entity(f.space, EntityKind::goal, second)).text(Field::title) == "Two");
    CHECK(must(f.client->view().entity(f.space, EntityKind::goal, first)).text(Field::title) == "One");
}

TEST_CASE("another history of this device is marked although what came with it cannot be shown") {
    FoldFault fault;
    Fixture f;
    f.client.reopen();
    const Operation goal = Operation::set(EntityKind::goal, newEntity(), Field::title, text("G"));
    must(f.client.commit(f.space, {goal}));
    must(f.coach.commit(f.space, {goal}));
    auto arrived = missing(f.coach, f.client, f.space);
    arrived.push_back({2, f.seal(f.place())}); // as a copy of this disk would have written it
    FoldFault::strike();
    const ReceiveReport report = must(f.client->receive(f.space, arrived));
    CHECK(report.stored == 1);
    CHECK(f.client->isForked());
}

TEST_CASE("a fork the server shows stops sealing too") {
    Fixture f;
    must(f.client->markForked(f.space));
    const Operation goal = Operation::set(EntityKind::goal, newEntity(), Field::title, text("G"));
    CHECK(f.client.commit(f.space, {goal}).error().code == ErrorCode::forked);
}

TEST_CASE("a text that is too long, or not one's own to write, is refused before anything is sealed") {
    Fixture f;
    const EntityId note = newEntity();
    const auto tooLong =
        Operation::text(EntityKind::sharedNote, note, Field::body, std::string(10'000'000, 'x'), {});
    CHECK(f.coach.commit(f.space, {tooLong}).error().code == ErrorCode::tooLarge);
    const auto checkIn = Operation::set(EntityKind::checkIn, note, Field::choice, text("c"));
    CHECK(f.coach.commit(f.space, {checkIn}).error().code == ErrorCode::notAllowed);
    const auto privately = Operation::set(EntityKind::privateNote, note, Field::title, text("t"));
    CHECK(f.coach.commit(f.space, {privately}).error().code == ErrorCode::notAllowed);
    CHECK(f.coach->delivery(f.space).saved == 0);
    CHECK(f.coach.commit(randomId<SpaceId>(), {checkIn}).error().code == ErrorCode::notFound);
}

TEST_CASE("a clock that is days ahead is not followed") {
    Fixture f;
    OperationsPayload future = Fixture::payload();
    const auto ahead = static_cast<std::uint64_t>(f.clock.now().count) + 40ull * 24 * 3600 * 1000;
    future.hlc = Hlc::of(ahead, 0);
    const EntityId goal = future.operations[0].entity;
    CHECK(f.receive(f.seal(f.place(), future)).stored == 1);
    must(f.coach.commit(f.space, {Operation::set(EntityKind::goal, goal, Field::title, text("later"))}));
    const Entity shown = must(f.coach->view().entity(f.space, EntityKind::goal, goal));
    CHECK(shown.text(Field::title) == "later"); // written in knowledge of the other, so it wins
    CHECK(shown.created.millis() < ahead);
}
