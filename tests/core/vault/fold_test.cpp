// SPDX-License-Identifier: GPL-3.0-or-later
// How concurrent edits become one view: the rules of docs/formats/operations.md, one case each.
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

using namespace vw;
using namespace vw::test;

namespace {

/// A coach and a client in one space, each with a clock of their own.
struct Pair {
    FakeClock coachClock, clientClock;
    TestVault coach{coachClock};
    TestVault client{clientClock};
    SpaceId space = pairUp(coach, client);

    void exchange() {
        deliver(coach, client, space);
        deliver(client, coach, space);
        REQUIRE(coach.digest(space) == client.digest(space));
    }
    [[nodiscard]] Entity goal(EntityId id) { return must(coach->view().entity(space, EntityKind::goal, id)); }
    [[nodiscard]] FoldedText note(EntityId id) {
        return must(coach->view().text(space, EntityKind::sharedNote, id, Field::body));
    }
};

Operation title(EntityId goal, const std::string& value) {
    return Operation::set(EntityKind::goal, goal, Field::title, text(value));
}

Operation body(EntityId note, const std::string& value, std::vector<Dot> bases = {}) {
    return Operation::text(EntityKind::sharedNote, note, Field::body, value, std::move(bases));
}

Operation worked(OperationType type, EntityId session, EntityId goal) {
    const auto value = cbor::Value::bytes(goal.view());
    return {type, EntityKind::session, session, Field::workedGoals, value, {}};
}

} // namespace

TEST_CASE("of concurrent writes the later one is shown") {
    Pair p;
    const EntityId goal = newEntity();
    p.coachClock.advance(1000);
    must(p.coach.commit(p.space, {title(goal, "coach, a second later")}));
    must(p.client.commit(p.space, {title(goal, "client")}));
    p.exchange();
    CHECK(p.goal(goal).text(Field::title) == "coach, a second later");
}

TEST_CASE("a write in knowledge of another wins whatever the clocks say") {
    Pair p;
    const EntityId goal = newEntity();
    p.coachClock.advance(3'600'000);
    must(p.coach.commit(p.space, {title(goal, "first")}));
    p.exchange();
    p.clientClock.set(1);
    must(p.client.commit(p.space, {title(goal, "second")}));
    p.exchange();
    CHECK(p.goal(goal).text(Field::title) == "second");
}

TEST_CASE("writes to different fields don't undo each other") {
    Pair p;
    const EntityId goal = newEntity();
    must(p.coach.commit(p.space,
                        {title(goal, "T"), Operation::set(EntityKind::goal, goal, Field::lens, number(1))}));
    p.exchange();
    must(p.coach.commit(p.space, {Operation::set(EntityKind::goal, goal, Field::lens, number(3))}));
    must(p.client.commit(p.space, {Operation::set(EntityKind::goal, goal, Field::weight, number(7))}));
    p.exchange();
    CHECK(p.goal(goal).integer(Field::lens) == 3);
    CHECK(p.goal(goal).integer(Field::weight) == 7);
    CHECK(p.goal(goal).text(Field::title) == "T");
}

TEST_CASE("a concurrent addition survives a removal") {
    FakeClock clock;
    TestVault desk(clock), other(clock, desk);
    const SpaceId space = must(desk->createSpace(SpaceKind::privatePair));
    shareRecords(desk, other, space);
    const EntityId id = newEntity();
    const auto tag = [&](OperationType type, const std::string& value) {
        return Operation{type, EntityKind::client, id, Field::tags, text(value), {}};
    };
    must(desk.commit(space, {tag(OperationType::add, "nurse"), tag(OperationType::add, "leader")}));
    deliver(desk, other, space);
    must(desk.commit(space, {tag(OperationType::remove, "nurse"), tag(OperationType::remove, "leader")}));
    must(other.commit(space, {tag(OperationType::add, "nurse")}));
    deliver(desk, other, space);
    deliver(other, desk, space);
    CHECK(desk.digest(space) == other.digest(space));
    const Entity shown = must(desk->view().entity(space, EntityKind::client, id));
    REQUIRE(shown.sets.at(Field::tags).size() == 1);
    CHECK(shown.sets.at(Field::tags)[0] == text("nurse"));
}

TEST_CASE("an edit in knowledge of a deletion revives visibly") {
    Pair p;
    const EntityId goal = newEntity();
    must(p.coach.commit(p.space, {title(goal, "T")}));
    must(p.coach.commit(p.space, {Operation::erase(EntityKind::goal, goal)}));
    p.exchange();
    CHECK(p.coach->view().entity(p.space, EntityKind::goal, goal).error().code == ErrorCode::notFound);
    CHECK(must(p.coach->view().entities({EntityKind::goal, p.space})).empty());
    must(p.client.commit(p.space, {Operation::set(EntityKind::goal, goal, Field::level, number(1))}));
    p.exchange();
    CHECK(p.goal(goal).revived);
    CHECK(p.goal(goal).text(Field::title) == "T");
}

TEST_CASE("of a concurrent deletion and edit the later one decides") {
    Pair p;
    const EntityId kept = newEntity(), gone = newEntity();
    must(p.coach.commit(p.space, {title(kept, "K"), title(gone, "G")}));
    p.exchange();
    p.clientClock.advance(5000);
    must(p.coach.commit(p.space, {Operation::erase(EntityKind::goal, kept)}));
    must(p.coach.commit(p.space, {title(gone, "edited")}));
    must(p.client.commit(p.space, {title(kept, "edited later")}));
    must(p.client.commit(p.space, {Operation::erase(EntityKind::goal, gone)}));
    p.exchange();
    CHECK(p.goal(kept).revived);
    CHECK_FALSE(p.coach->view().entity(p.space, EntityKind::goal, gone).ok());
}

TEST_CASE("concurrent versions of a note are merged when they don't overlap") {
    Pair p;
    const EntityId note = newEntity();
    must(p.coach.commit(p.space, {body(note, "one\ntwo\nthree\n")}));
    p.exchange();
    const auto heads = p.note(note).heads;
    must(p.coach.commit(p.space, {body(note, "ONE\ntwo\nthree\n", heads)}));
    must(p.client.commit(p.space, {body(note, "one\ntwo\nTHREE\n", heads)}));
    p.exchange();
    CHECK(p.note(note).text == "ONE\ntwo\nTHREE\n");
    CHECK(p.note(note).heads.size() == 2);
    CHECK(p.note(note).others.empty());

    must(p.client.commit(p.space, {body(note, "ONE\ntwo\nTHREE\nfour\n", p.note(note).heads)}));
    p.exchange();
    CHECK(p.note(note).heads.size() == 1);
    CHECK(must(p.coach->view().history(p.space, EntityKind::sharedNote, note, Field::body)).size() == 4);
}

TEST_CASE("overlapping versions of a note are both kept, the newest shown") {
    Pair p;
    const EntityId note = newEntity();
    must(p.coach.commit(p.space, {body(note, "how are you")}));
    p.exchange();
    const auto heads = p.note(note).heads;
    p.clientClock.advance(1000);
    must(p.coach.commit(p.space, {body(note, "how is she", heads)}));
    must(p.client.commit(p.space, {body(note, "how am I", heads)}));
    p.exchange();
    const FoldedText shown = p.note(note);
    CHECK(shown.text == "how am I");
    REQUIRE(shown.others.size() == 1);
    CHECK(shown.others[0].text == "how is she");

    must(p.coach.commit(p.space, {body(note, "how are we", shown.heads)}));
    p.exchange();
    CHECK(p.note(note).text == "how are we");
    CHECK(p.note(note).others.empty());
}

TEST_CASE("a handed-in VQ stands as it was handed in") {
    Pair p;
    const EntityId submission = newEntity();
    const auto set = [&](Field field, cbor::Value value) {
        return Operation::set(EntityKind::vqSubmission, submission, field, std::move(value));
    };
    must(p.client.commit(p.space, {set(Field::release, number(1)), set(Field::consentVersion, text("1"))}));
    must(p.client.commit(p.space, {set(Field::release, number(2))}));
    must(p.client.commit(p.space, {set(Field::comment, text("an afterthought"))}));
    CHECK(p.client.commit(p.space, {Operation::erase(EntityKind::vqSubmission, submission)}).error().code ==
          ErrorCode::notAllowed);
    p.exchange();
    const Entity shown = must(p.coach->view().entity(p.space, EntityKind::vqSubmission, submission));
    CHECK(shown.integer(Field::release) == 1);
    CHECK(shown.text(Field::comment).empty());
    CHECK(must(p.coach->view().refused()).size() == 2);
}

TEST_CASE("of two concurrent submissions under one id the earlier stands whole") {
    FakeClock clock, laterClock;
    laterClock.advance(10'000);
    TestVault coach(clock), phone(clock);
    const SpaceId space = pairUp(coach, phone);
    TestVault tablet(laterClock, phone);
    followDevices(phone, space);
    shareRecords(phone, tablet, space);
    shareRecords(phone, coach, space);
    const EntityId id = newEntity();
    const auto set = [&](Field field, cbor::Value value) {
        return Operation::set(EntityKind::vqSubmission, id, field, std::move(value));
    };
    must(tablet.commit(space, {set(Field::release, number(2)), set(Field::comment, text("tablet"))}));
    must(phone.commit(space, {set(Field::release, number(1))}));
    deliver(tablet, coach, space);
    CHECK(must(coach->view().entity(space, EntityKind::vqSubmission, id)).integer(Field::release) == 2);
    deliver(phone, coach, space);
    const Entity shown = must(coach->view().entity(space, EntityKind::vqSubmission, id));
    CHECK(shown.integer(Field::release) == 1);
    CHECK(shown.text(Field::comment).empty());
    CHECK(must(coach->view().refused()).size() == 2);
}

TEST_CASE("what may be deleted though it never changes stays deleted") {
    FakeClock clock;
    TestVault desk(clock), laptop(clock, desk);
    const SpaceId space = must(desk->createSpace(SpaceKind::practice));
    shareRecords(desk, laptop, space);
    const EntityId id = newEntity();
    const auto set = [&](Field field, const std::string& value) {
        return Operation::set(EntityKind::instrumentFile, id, field, text(value));
    };
    const auto exchange = [&] {
        clock.advance(1000);
        deliver(desk, laptop, space);
        deliver(laptop, desk, space);
        CHECK(desk.digest(space) == laptop.digest(space));
    };
    const auto shown = [&](TestVault& vault) {
        return vault->view().entity(space, EntityKind::instrumentFile, id);
    };
    must(desk.commit(space, {set(Field::version, "1.0.0"), set(Field::file, "words")}));
    exchange();
    must(laptop.commit(space, {set(Field::file, "other words")}));
    CHECK(must(shown(laptop)).text(Field::file) == "words");
    must(laptop.commit(space, {Operation::erase(EntityKind::instrumentFile, id)}));
    CHECK_FALSE(shown(laptop).ok());
    must(laptop.commit(space, {set(Field::file, "back again")}));
    exchange();
    CHECK(shown(desk).error().code == ErrorCode::notFound);
    CHECK(shown(laptop).error().code == ErrorCode::notFound);
}

TEST_CASE("a person's name is written by that person alone") {
    Pair p;
    EntityId coachId, clientId;
    std::copy_n(p.coach->identity().id().raw.begin(), 16, coachId.raw.begin());
    std::copy_n(p.client->identity().id().raw.begin(), 16, clientId.raw.begin());
    const auto name = [](EntityId id) {
        return Operation::set(EntityKind::participant, id, Field::name, text("N"));
    };
    must(p.coach.commit(p.space, {name(coachId)}));
    must(p.client.commit(p.space, {name(clientId)}));
    CHECK(p.coach.commit(p.space, {name(clientId)}).error().code == ErrorCode::notAllowed);
}

TEST_CASE("who owns a space writes all of it") {
    FakeClock clock;
    TestVault person(clock);
    const SpaceId journal = must(person->createSpace(SpaceKind::journal));
    const SpaceId practice = must(person->createSpace(SpaceKind::practice));
    must(person.commit(journal,
                       {Operation::set(EntityKind::journalEntry, newEntity(), Field::title, text("J"))}));
    must(person.commit(practice,
                       {Operation::set(EntityKind::settings, EntityId(), Field::currency, text("EUR"))}));
    CHECK(person.commit(practice, {Operation::set(EntityKind::settings, newEntity(), Field::name, text("x"))})
              .error()
              .code == ErrorCode::badInput);
    CHECK(person.commit(practice, {title(newEntity(), "a goal does not live here")}).error().code ==
          ErrorCode::notAllowed);
}

TEST_CASE("what a member may not write is kept, listed and changes nothing") {
    Pair p;
    const EntityId session = newEntity(), goal = newEntity();
    must(p.coach.commit(p.space, {Operation::set(EntityKind::session, session, Field::minutes, number(50))}));
    p.exchange();
    // A client whose program has been changed writes what only a coach may.
    OperationsPayload forged;
    forged.hlc = Hlc::of(1'800'000'000'000, 0);
    forged.operations = {
        Operation::set(EntityKind::session, session, Field::minutes, number(10)),
        Operation::set(EntityKind::goal, goal, Field::level, number(99)),
        Operation::set(EntityKind::client, goal, Field::name, text("x")),
        worked(OperationType::add, session, goal),
        Operation::add(EntityKind::goal, goal, Field::title, text("not a set")),
        {static_cast<OperationType>(77), EntityKind::goal, goal, Field::title, text("?"), {}},
        title(goal, "this one counts")};
    EnvelopePlace place{EnvelopeKind::operations,
                        p.space,
                        1,
                        p.client->device().id(),
                        1,
                        {},
                        p.client->membership(p.space)->head()};
    const std::vector<ReceivedEnvelope> arrived{
        {1, must(sealEnvelope(place, *must(p.client->currentKey(p.space)), p.client->device(),
                              forged.encode()))}};
    CHECK(must(p.coach->receive(p.space, arrived)).stored == 1);
    CHECK(must(p.coach->view().entity(p.space, EntityKind::session, session)).integer(Field::minutes) == 50);
    CHECK(p.goal(goal).text(Field::title) == "this one counts");
    CHECK_FALSE(p.goal(goal).integer(Field::level).has_value());
    const auto refused = must(p.coach->view().refused());
    REQUIRE(refused.size() == 6);
    for (const RefusedOperation& operation : refused)
        CHECK_FALSE(operation.reason.empty());
    CHECK(refused[0].dot.index == 0);
}

TEST_CASE("entities are listed by creation, either way and limited") {
    Pair p;
    for (const char* name : {"one", "two", "three"}) {
        must(p.coach.commit(p.space, {title(newEntity(), name)}));
        p.coachClock.advance(10);
    }
    EntityQuery query{EntityKind::goal, p.space};
    const auto oldest = must(p.coach->view().entities(query));
    REQUIRE(oldest.size() == 3);
    CHECK(oldest[0].text(Field::title) == "one");
    query.order = Order::newestFirst;
    query.limit = 1;
    const auto newest = must(p.coach->view().entities(query));
    REQUIRE(newest.size() == 1);
    CHECK(newest[0].text(Field::title) == "three");
    CHECK(must(p.coach->view().entities({EntityKind::goal, {}})).size() == 3);
    CHECK(must(p.coach->view().entities({EntityKind::goal, randomId<SpaceId>()})).empty());
}

TEST_CASE("a write at the beginning of all time counts as the first") {
    Pair p;
    const EntityId goal = newEntity();
    OperationsPayload early;
    early.operations = {title(goal, "at zero")};
    const EnvelopePlace place{EnvelopeKind::operations,
                              p.space,
                              1,
                              p.client->device().id(),
                              1,
                              {},
                              p.client->membership(p.space)->head()};
    const std::vector<ReceivedEnvelope> arrived{
        {1, must(sealEnvelope(place, *must(p.client->currentKey(p.space)), p.client->device(),
                              early.encode()))}};
    must(p.coach.commit(p.space, {title(goal, "now")}));
    must(p.coach->receive(p.space, arrived));
    must(p.client->receive(p.space, arrived));
    deliver(p.coach, p.client, p.space);
    CHECK(p.goal(goal).created == Hlc());
    CHECK(p.coach.digest(p.space) == p.client.digest(p.space));
}
