// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach does, and who gets to see it.
#include "core/practice/finding.h"
#include "core/practice/who_sees.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;
using namespace vw::test;

namespace {

Goal goalOf(Lens lens, const std::string& title) {
    Goal goal;
    goal.lens = lens;
    goal.title = title;
    return goal;
}

std::vector<std::string> namesOf(const std::vector<practice::Viewer>& viewers) {
    std::vector<std::string> out;
    for (const practice::Viewer& viewer : viewers)
        out.push_back(viewer.name);
    return out;
}

} // namespace

TEST_CASE("a profile is set up once, also when it was cut short, and never for the other side") {
    FakeClock clock;
    TestVault vault(clock);
    must(practice::setUpProfile(*vault, {Role::coach, "Carla"}));
    must(practice::setUpProfile(*vault, {Role::coach, "Carla"}));
    CHECK(vault->spaces().size() == 1);
    CHECK(must(practice::ownProfile(*vault)) == practice::OwnProfile{Role::coach, "Carla"});
    CHECK(practice::setUpProfile(*vault, {Role::client, "Carla"}).error().code == ErrorCode::conflict);
    CHECK(practice::setUpProfile(*vault, {Role::coach, " "}).error().code == ErrorCode::badInput);
}

TEST_CASE("who is at this device is known last, so that what is known is complete") {
    FakeClock clock;
    TestVault vault(clock);
    must(vault->createSpace(SpaceKind::practice)); // and then the power went
    CHECK(practice::ownProfile(*vault).error().code == ErrorCode::notFound);
    CHECK(practice::setUpProfile(*vault, {Role::client, "Carla"}).error().code == ErrorCode::conflict);
    must(practice::setUpProfile(*vault, {Role::coach, "Carla"}));
    CHECK(vault->spaces().size() == 1);
    CHECK(must(practice::ownProfile(*vault)) == practice::OwnProfile{Role::coach, "Carla"});
}

TEST_CASE("adding a client makes a private and a shared space in one action") {
    FakeClock clock;
    TestVault vault(clock);
    must(practice::setUpProfile(*vault, {Role::coach, "Carla"}));
    practice::CoachDesk desk(*vault, clock);
    Client client;
    client.name = "Anna B.";
    client.tags = {"nurse"};
    client.id = must(desk.addClient(client));

    vault.reopen();
    practice::CoachDesk again(*vault, clock);
    const auto cards = must(again.clients());
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].client == client);
    CHECK_FALSE(cards[0].paired);
    CHECK(vault->membership(cards[0].privateSpace)->current().kind == SpaceKind::privatePair);
    CHECK(vault->membership(cards[0].sharedSpace)->current().kind == SpaceKind::shared);
    CHECK(namesOf(must(practice::whoSees(*vault, cards[0].sharedSpace))) ==
          std::vector<std::string>{"Carla"});

    Client second;
    second.name = "Ben";
    const ClientId ben = must(again.addClient(second));
    CHECK(must(again.client(ben)).sharedSpace != cards[0].sharedSpace);
}

TEST_CASE("a client without a name makes no space") {
    FakeClock clock;
    TestVault vault(clock);
    must(practice::setUpProfile(*vault, {Role::coach, "Carla"}));
    CHECK(practice::CoachDesk(*vault, clock).addClient({}).error().code == ErrorCode::badInput);
    CHECK(vault->spaces().size() == 1);
}

TEST_CASE("spaces that were left behind when adding was cut short are used; shared ones never") {
    FakeClock clock;
    TestVault coach(clock);
    TestVault stranger(clock);
    must(practice::setUpProfile(*coach, {Role::coach, "Carla"}));
    const SpaceId blank = must(coach->createSpace(SpaceKind::shared));
    const SpaceId joined = pairUp(coach, stranger);
    practice::CoachDesk desk(*coach, clock);
    Client client;
    client.name = "Anna";
    CHECK(must(desk.client(must(desk.addClient(client)))).sharedSpace == blank);
    client.name = "Ben";
    CHECK(must(desk.client(must(desk.addClient(client)))).sharedSpace != joined);
}

TEST_CASE("who sees a space is told by its members, under the names they gave themselves") {
    DeskPair pair;
    CHECK(namesOf(must(practice::whoSees(*pair.coachVault, pair.shared))) ==
          std::vector<std::string>{"Carla", "Anna Berger"});
    CHECK(namesOf(must(practice::whoSees(*pair.clientVault, pair.shared))) ==
          std::vector<std::string>{"Anna Berger", "Carla"});
    const practice::ClientCard card = must(pair.coach().client(pair.anna));
    CHECK(card.paired);
    CHECK(card.client.name == "Anna B."); // the coach's own label stays
    CHECK(namesOf(must(practice::whoSees(*pair.coachVault, card.privateSpace))) ==
          std::vector<std::string>{"Carla"});
    CHECK_FALSE(practice::whoSees(*pair.clientVault, card.privateSpace).ok());
    CHECK(practice::syncCheckOf(*pair.coachVault, pair.shared) ==
          practice::syncCheckOf(*pair.clientVault, pair.shared));
}

TEST_CASE("what a coach keeps about a client stays out of the shared space") {
    DeskPair pair;
    Engagement engagement;
    engagement.title = "Spring package";
    engagement.sponsor = "Hospital";
    must(pair.coach().saveEngagement(pair.anna, engagement));
    auto privately = must(pair.coach().privateNotes(pair.anna));
    must(privately.write({"For me", "she seems exhausted", {}}));
    pair.exchange();
    CHECK(must(pair.coach().engagements(pair.anna)).front().sponsor == "Hospital");
    CHECK(must(pair.clientVault->view().entities({EntityKind::engagement, {}, Order::oldestFirst})).empty());
    CHECK(must(practice::find(*pair.clientVault, "exhausted", 10)).empty());
    const auto found = must(practice::find(*pair.coachVault, "exhaus", 10));
    REQUIRE(found.size() == 1);
    CHECK(found[0].person == "Anna B.");
    CHECK(found[0].spaceKind == SpaceKind::privatePair);
    CHECK(practice::find(*pair.coachVault, " ", 10).error().code == ErrorCode::badInput);
}

TEST_CASE("sharing a private note writes a new one and removes the old one") {
    DeskPair pair;
    auto privately = must(pair.coach().privateNotes(pair.anna));
    const NoteId before = must(privately.write({"Plan", "ask about sleep", {}}));
    const NoteId after = must(pair.coach().shareNote(pair.anna, before));
    pair.exchange();
    CHECK(must(privately.notes()).empty());
    CHECK(before != after);
    CHECK(must(pair.ofClient().notes().text(after)).text == "ask about sleep");
    CHECK(must(pair.ofClient().notes().note(after)).title == "Plan");
}

TEST_CASE("a session runs from plan to close with actions, worked goals and the next date") {
    DeskPair pair;
    auto desk = pair.coach();
    Session session;
    session.title = "First";
    session.startsAt = must(LocalTime::fromText("2026-04-02T17:30", "Europe/Vienna"));
    session.length = {45};
    const SessionId id = must(desk.planSession(pair.anna, session));
    must(desk.startSession(pair.anna, id));
    CHECK(desk.startSession(pair.anna, id).error().code == ErrorCode::conflict);
    const GoalId goal = must(pair.ofCoach().saveGoal(goalOf(Lens::courage, "Speak up")));

    practice::SessionClosing closing;
    closing.centralQuestion = "I choose to ask first";
    closing.actions.resize(2);
    closing.actions[0].title = "Ask one open question";
    closing.actions[1].title = "Leave at six";
    closing.workedGoals = {goal};
    closing.next = must(LocalTime::fromText("2026-04-09T17:30", "Europe/Vienna"));
    must(desk.closeSession(pair.anna, id, closing));
    CHECK(desk.closeSession(pair.anna, id, closing).error().code == ErrorCode::conflict);
    pair.exchange();

    const auto sessions = must(pair.ofClient().sessions());
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].state == SessionState::closed);
    CHECK(sessions[0].closingQuestion == "I choose to ask first");
    CHECK(sessions[0].workedGoals == std::vector<GoalId>{goal});
    CHECK(sessions[1].state == SessionState::planned);
    CHECK(sessions[1].startsAt.toText() == "2026-04-09T17:30");
    CHECK(sessions[1].length.count == 45);
    const auto actions = must(pair.ofClient().actions());
    REQUIRE(actions.size() == 2);
    CHECK(actions[1].session == id);
}

TEST_CASE("a closing that cannot be saved changes nothing") {
    DeskPair pair;
    auto desk = pair.coach();
    Session session;
    session.startsAt = must(LocalTime::fromText("2026-04-02T17:30", "UTC"));
    session.state = SessionState::running;
    const SessionId id = must(desk.planSession(pair.anna, session));
    practice::SessionClosing closing;
    closing.actions.resize(1); // without a title
    CHECK(desk.closeSession(pair.anna, id, closing).error().code == ErrorCode::badInput);
    CHECK(must(pair.ofCoach().session(id)).state == SessionState::running);
    CHECK(must(pair.ofCoach().actions()).empty());
}

TEST_CASE("two who change different fields of a goal keep both changes") {
    DeskPair pair;
    const GoalId id = must(pair.ofCoach().saveGoal(goalOf(Lens::curiosity, "Ask first")));
    pair.exchange();
    Goal coachs = must(pair.ofCoach().goal(id));
    coachs.weight = 4;
    must(pair.ofCoach().saveGoal(coachs));
    Goal clients = must(pair.ofClient().goal(id));
    clients.title = "Ask first, every time";
    must(pair.ofClient().saveGoal(clients));
    pair.exchange();
    for (const Goal& goal : {must(pair.ofCoach().goal(id)), must(pair.ofClient().goal(id))}) {
        CHECK(goal.weight == 4);
        CHECK(goal.title == "Ask first, every time");
    }
}
