// SPDX-License-Identifier: GPL-3.0-or-later
// The story's middle: a session with three goals, two actions and two notes that go different ways.
#include "tests/driver/coach_acts.h"
#include "tests/driver/story.h"

namespace vw::story {
namespace {

const QString sharedText = QStringLiteral("We agreed on two small steps.");
const QString privateText = QStringLiteral("Sounds more tired than last week.");

Result<QString> coachReadsProfile(Stage& stage) {
    VW_CHECK(readGoldVector(stage.coach));
    return QStringLiteral("VQ 41, SQ 79");
}

Result<QString> coachHoldsDebrief(Stage& stage) {
    VW_CHECK(holdDebrief(stage.coach));
    return stage.coach.see(QStringLiteral("debrief held on"));
}

Result<QString> coachSetsGoals(Stage& stage) {
    VW_CHECK(stage.coach.use(QStringLiteral("Start session")));
    VW_CHECK(addGoal(stage.coach, QStringLiteral("Creativity"), QStringLiteral("See what already works")));
    VW_CHECK(addGoal(stage.coach, QStringLiteral("Curiosity"), QStringLiteral("Ask before I answer")));
    return QStringLiteral("Ask before I answer");
}

Result<QString> coachSetsScale(Stage& stage) {
    UiProcess& coach = stage.coach;
    VW_CHECK(coach.use(QStringLiteral("Add a goal")));
    VW_CHECK(coach.use(QStringLiteral("Courage")));
    VW_CHECK(coach.type(QStringLiteral("Goal"), QStringLiteral("Speak up on rounds")));
    VW_CHECK(coach.use(QStringLiteral("Say what each level would look like")));
    VW_CHECK(coach.type(QStringLiteral("Much less than hoped for (−2)"), QStringLiteral("Silent")));
    VW_CHECK(coach.type(QStringLiteral("Less than hoped for (−1)"), QStringLiteral("Once a week")));
    VW_CHECK(coach.type(QStringLiteral("As hoped for (0)"), QStringLiteral("Once a day")));
    VW_CHECK(coach.type(QStringLiteral("More than hoped for (+1)"), QStringLiteral("On each round")));
    VW_CHECK(coach.type(QStringLiteral("Much more than hoped for (+2)"), QStringLiteral("Others follow")));
    VW_CHECK(coach.use(QStringLiteral("Save goal")));
    return coach.see(QStringLiteral("Speak up on rounds"));
}

Result<QString> coachWritesNotes(Stage& stage) {
    VW_CHECK(stage.coach.type(QStringLiteral("Shared note"), sharedText));
    VW_CHECK(stage.coach.type(QStringLiteral("Private note"), privateText));
    return stage.coach.see(QStringLiteral("Only you can open this"));
}

Result<QString> coachCloses(Stage& stage) {
    UiProcess& coach = stage.coach;
    VW_CHECK(coach.use(QStringLiteral("Close session")));
    VW_CHECK(coach.type(QStringLiteral("In their words"), QStringLiteral("I choose to ask first")));
    VW_CHECK(coach.type(QStringLiteral("Agreed actions"),
                        QStringLiteral("Ask one open question\nLeave at six on Thursday")));
    VW_CHECK(coach.type(QStringLiteral("Next session"), QStringLiteral("2031-01-14 16:30")));
    VW_CHECK(coach.use(QStringLiteral("Close and share")));
    VW_CHECK(coach.use(QStringLiteral("Timeline")));
    return coach.see(QStringLiteral("1 of 6 held"));
}

} // namespace

Steps sessionSteps() {
    return {
        {QStringLiteral("In a session the coach sets two goals"), coachSetsGoals},
        {QStringLiteral("… and one for courage, with a scale in the client's words"), coachSetsScale},
        {QStringLiteral("The coach writes a shared and a private note"), coachWritesNotes},
        {QStringLiteral("The coach closes with the Central Question, two actions and a date"), coachCloses},
    };
}

Steps profileSteps() {
    return {{QStringLiteral("The coach reads the profile, with how sure it is"), coachReadsProfile},
            {QStringLiteral("The coach goes through the debrief in five steps"), coachHoldsDebrief}};
}

Steps outcomeSteps() {
    return {
        {QStringLiteral("The coach sees the check-in and the ticked action"),
         [](Stage& stage) -> Result<QString> {
             VW_CHECK(stage.coach.use(QStringLiteral("Timeline")));
             VW_CHECK(stage.coach.see(QStringLiteral("Check-in")));
             VW_CHECK(stage.coach.use(QStringLiteral("Goals")));
             VW_CHECK(stage.coach.see(QStringLiteral("Ask one open question")));
             return stage.coach.see(QStringLiteral("1 of 2 done"));
         }},
    };
}

} // namespace vw::story
