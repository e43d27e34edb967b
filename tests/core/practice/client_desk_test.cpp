// SPDX-License-Identifier: GPL-3.0-or-later
// What a client does, and what they may not.
#include "core/practice/finding.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;
using namespace vw::test;

namespace {

CheckIn someCheckIn() {
    CheckIn out;
    out.date = must(LocalDate::fromText("2026-04-03"));
    out.energy = 2;
    out.choice = "say no once";
    return out;
}

} // namespace

TEST_CASE("before the coach has confirmed there is nothing to do, in a sentence") {
    FakeClock clock;
    TestVault vault(clock);
    must(practice::setUpProfile(*vault, {Role::client, "Anna"}));
    const practice::ClientDesk desk(*vault, clock);
    CHECK(desk.relations().empty());
    CHECK(desk.relation().error().code == ErrorCode::waiting);
}

TEST_CASE("a check-in, a tick and a level reach the coach") {
    DeskPair pair;
    Goal goal;
    goal.title = "Speak up";
    goal.scale.texts = {"silent", "weekly", "daily", "each round", "others follow"};
    goal.baseline = must(Level::from(-2));
    const GoalId goalId = must(pair.ofCoach().saveGoal(goal));
    AgreedAction action;
    action.title = "Ask one open question";
    const AgreedActionId actionId = must(pair.ofCoach().saveAction(action));
    pair.exchange();

    must(pair.client().checkIn(pair.shared, someCheckIn()));
    must(pair.ofClient().tick(actionId, practice::RelationDesk::Tick::done));
    must(pair.ofClient().setLevel(goalId, must(Level::from(1))));
    pair.exchange();

    REQUIRE(must(pair.ofCoach().checkIns()).size() == 1);
    CHECK(must(pair.ofCoach().checkIns()).front().choice == "say no once");
    CHECK(must(pair.ofCoach().actions()).front().doneAt.has_value());
    CHECK(must(pair.ofCoach().goal(goalId)).level == must(Level::from(1)));

    must(pair.ofClient().tick(actionId, practice::RelationDesk::Tick::open));
    pair.exchange();
    CHECK_FALSE(must(pair.ofCoach().actions()).front().doneAt.has_value());
}

TEST_CASE("a goal without a scale has no level") {
    DeskPair pair;
    Goal goal;
    goal.title = "Speak up";
    const GoalId id = must(pair.ofClient().saveGoal(goal));
    CHECK(pair.ofClient().setLevel(id, must(Level::from(1))).error().code == ErrorCode::badInput);
}

TEST_CASE("only a client checks in, only a coach plans sessions") {
    DeskPair pair;
    practice::ClientDesk wrongSide(*pair.coachVault, pair.clock);
    CHECK(wrongSide.checkIn(pair.shared, someCheckIn()).error().code == ErrorCode::notAllowed);
    Session session;
    session.id = SessionId(newEntity());
    session.startsAt = must(LocalTime::fromText("2026-04-02T17:30", "UTC"));
    const std::array action{SpaceOperations{pair.shared, must(changes<Session>(nullptr, session))}};
    CHECK(pair.clientVault->commit(action).error().code == ErrorCode::notAllowed);
    CHECK(must(pair.ofCoach().checkIns()).empty());
    CHECK(must(pair.ofClient().sessions()).empty());
}

TEST_CASE("the journal is nobody else's") {
    DeskPair pair;
    auto journal = must(pair.client().journal());
    const NoteId id = must(journal.write({"", "nobody reads this", {}}));
    pair.exchange();
    CHECK(must(journal.text(id)).text == "nobody reads this");
    CHECK(must(practice::whoSees(*pair.clientVault, journal.space())).size() == 1);
    CHECK(must(practice::find(*pair.coachVault, "nobody", 10)).empty());
    CHECK(must(practice::find(*pair.clientVault, "nobody", 10)).size() == 1);
}
