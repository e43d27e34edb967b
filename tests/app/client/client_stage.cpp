// SPDX-License-Identifier: GPL-3.0-or-later
// A client's app without a window, filled with invented people and their work.
#include "tests/app/client/client_stage.h"

#include "app/frame/dates.h"

#include <QCoreApplication>

namespace vw::test {

using namespace vw::coaching;
using practice::RelationDesk;

namespace {

GoalId goal(RelationDesk desk, Lens lens, std::string title, AttainmentScale scale = {}) {
    Goal goal;
    goal.title = std::move(title);
    goal.lens = lens;
    if (!scale.empty()) {
        goal.scale = std::move(scale);
        goal.baseline = must(Level::from(-1));
        goal.level = must(Level::from(0));
    }
    return must(desk.saveGoal(goal));
}

AgreedActionId action(RelationDesk desk, GoalId serves, std::string title,
                      std::optional<LocalDate> due = {}) {
    AgreedAction action;
    action.title = std::move(title);
    action.goal = serves;
    action.dueOn = due;
    return must(desk.saveAction(action));
}

void fillGoals(RelationDesk desk, LocalDate monday) {
    AttainmentScale scale;
    scale.texts = {"I leave after nine, every evening", "I leave after seven, most evenings",
                   "I leave by half past six, three evenings", "I leave by six, three evenings",
                   "I leave by six, and nobody is surprised"};
    const GoalId home = goal(desk, Lens::courage, "Say no to the fourth late shift", scale);
    const GoalId rounds = goal(desk, Lens::creativity, "Rounds in which the nurse speaks first");
    goal(desk, Lens::curiosity, "Find out what keeps the new residents awake");
    action(desk, home, "Ask the chief for a fixed handover time", monday.plusDays(2));
    const auto done = action(desk, rounds, "Try it with team B on Tuesday");
    must(desk.tick(done, RelationDesk::Tick::done));
    action(desk, rounds, "Tell the others what it was like", monday.plusDays(-1));
}

} // namespace

void ClientStage::settle() { QCoreApplication::sendPostedEvents(); }

CheckInId ClientStage::checkedIn(int daysAgo, int energy, std::string choice, std::string action) {
    CheckIn checkIn;
    checkIn.date = vw::today(clock).plusDays(-daysAgo);
    checkIn.energy = energy;
    checkIn.choice = std::move(choice);
    checkIn.action = std::move(action);
    return must(desk.checkIn(shared, checkIn));
}

void ClientStage::fill() {
    const LocalDate monday = vw::today(clock);
    fillGoals(ofCoach(), monday);
    coaching::Session past;
    past.title = "What a good evening is";
    past.startsAt = {monday.plusDays(-7), 17 * 60, "Europe/Vienna"};
    const SessionId held = must(coach().planSession(anna, past));
    practice::SessionClosing closing;
    closing.centralQuestion = "I choose the ten minutes before the ward round, and I begin on Tuesday.";
    closing.next = LocalTime{monday.plusDays(3), 17 * 60, "Europe/Vienna"};
    must(coach().closeSession(anna, held, closing));
    must(ofCoach().notes().write({"After our third session", "Two evenings at home this week.", held}));
    must(must(coach().privateNotes(anna)).write({"", "Only for the coach.", {}}));
    VqAssignment asked;
    asked.instrument = "valuewright-1 1.0.0";
    asked.purpose = "To look at together how you weigh people, tasks and rules.";
    must(coach().assignVq(anna, asked));
    exchange();
    must(ofClient().notes().write({"", "The ward was calm on Thursday, and I noticed it.", {}}));
    must(must(desk.journal()).write({"A dream", "I was early, and nobody was there yet.", {}}));
    const int energies[] = {2, 2, 3, 2, 4, 3, 3, 4, 4};
    for (int i = 0; i < 9; ++i)
        checkedIn(10 - i, energies[i]);
    checkedIn(1, 4, "Let the residents finish their sentence.", "Sit down at the ten o'clock round.");
    exchange();
}

} // namespace vw::test
