// SPDX-License-Identifier: GPL-3.0-or-later
// What the invented people wrote.
#include "tests/app/pages/fictional_practice.h"

#include "app/frame/dates.h"
#include "core/axiology/instrument.h"
#include "tests/support/must.h"

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

void fillGoals(RelationDesk desk, LocalDate day) {
    AttainmentScale scale;
    scale.texts = {"I leave after nine, every evening", "I leave after seven, most evenings",
                   "I leave by half past six, three evenings", "I leave by six, three evenings",
                   "I leave by six, and nobody is surprised"};
    const GoalId home = goal(desk, Lens::courage, "Say no to the fourth late shift", scale);
    const GoalId rounds = goal(desk, Lens::creativity, "Rounds in which the nurse speaks first");
    goal(desk, Lens::curiosity, "Find out what keeps the new residents awake");
    action(desk, home, "Ask the chief for a fixed handover time", day.plusDays(2));
    const auto done = action(desk, rounds, "Try it with team B on Tuesday");
    must(desk.tick(done, RelationDesk::Tick::done));
    action(desk, rounds, "Tell the others what it was like", day.plusDays(-1));
}

} // namespace

void FictionalPair::fill(const std::function<void()>& exchange) {
    writeCoachsPart();
    exchange();
    writeClientsPart();
    exchange();
}

void FictionalPair::writeCoachsPart() {
    const LocalDate day = vw::today(m_clock);
    RelationDesk relation = must(m_coach.relation(m_between.client));
    fillGoals(relation, day);
    coaching::Session past;
    past.title = "What a good evening is";
    past.startsAt = {day.plusDays(-7), 17 * 60, "Europe/Vienna"};
    const SessionId held = must(m_coach.planSession(m_between.client, past));
    practice::SessionClosing closing;
    closing.centralQuestion = "I choose the ten minutes before the ward round, and I begin on Tuesday.";
    closing.next = LocalTime{day.plusDays(3), 17 * 60, "Europe/Vienna"};
    must(m_coach.closeSession(m_between.client, held, closing));
    must(relation.notes().write({"After our third session", "Two evenings at home this week.", held}));
    must(must(m_coach.privateNotes(m_between.client)).write({"", "Only for the coach.", {}}));
    VqAssignment asked;
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    asked.instrument = instrument.id + " " + instrument.version;
    asked.purpose = "To look at together how you weigh people, tasks and rules.";
    must(m_coach.assignVq(m_between.client, asked));
}

void FictionalPair::writeClientsPart() {
    must(must(m_client.relation())
             .notes()
             .write({"", "The ward was calm on Thursday, and I noticed it.", {}}));
    must(must(m_client.journal()).write({"A dream", "I was early, and nobody was there yet.", {}}));
    const int energies[] = {2, 2, 3, 2, 4, 3, 3, 4, 4};
    for (int i = 0; i < 9; ++i)
        checkIn(10 - i, energies[i]);
    checkIn(1, 4, "Let the residents finish their sentence.", "Sit down at the ten o'clock round.");
}

CheckInId FictionalPair::checkIn(int daysAgo, int energy, std::string choice, std::string action) {
    CheckIn checkIn;
    checkIn.date = vw::today(m_clock).plusDays(-daysAgo);
    checkIn.energy = energy;
    checkIn.choice = std::move(choice);
    checkIn.action = std::move(action);
    return must(m_client.checkIn(m_between.shared, checkIn));
}

} // namespace vw::test
