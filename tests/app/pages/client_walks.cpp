// SPDX-License-Identifier: GPL-3.0-or-later
// A client before a coach has confirmed, on the first day, and after some weeks.
#include "app/client/check_in_model.h"
#include "app/client/my_goals_model.h"
#include "app/client/my_sessions_model.h"
#include "app/client/vq_result_model.h"
#include "app/frame/dates.h"
#include "tests/app/client/vq_hand.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/must.h"

namespace vw::test {

using routes::Page;

namespace {

QString named(const char* name, const QString& end) {
    return QStringLiteral("client-") + QLatin1String(name) + end;
}

void lookAtDestinations(PageWindow& window, const Look& look, const QString& end) {
    const std::pair<Page, const char*> all[] = {{Page::CheckIn, "check-in"},
                                                {Page::Goals, "goals"},
                                                {Page::Vq, "vq"},
                                                {Page::Sessions, "sessions"},
                                                {Page::Me, "me"}};
    for (const auto& [page, name] : all) {
        window.go(page);
        look(window, named(name, end));
    }
}

void walkLonely(QSize size, const Look& look) {
    StageWorld world;
    StagePerson anna(world, Role::client, "Anna Berger");
    PageWindow window(size);
    window.showShell(*anna.profile);
    lookAtDestinations(window, look, QStringLiteral("-lonely"));
    const std::pair<Page, const char*> pages[] = {
        {Page::MyGoal, "goal"},       {Page::VqTaking, "vq-taking"},       {Page::VqResult, "vq-result"},
        {Page::VqAnswers, "answers"}, {Page::MySharedNote, "note-shared"}, {Page::MyJournalNote, "journal"},
        {Page::Settings, "settings"}, {Page::Syncing, "syncing"}};
    for (const auto& [page, name] : pages) {
        window.go(Page::CheckIn);
        window.open(page, {});
        look(window, named(name, QStringLiteral("-lonely")));
    }
    window.app().setHelpShown(true);
    window.settle();
    look(window, QStringLiteral("client-help"));
    window.show({});
}

/// Asked for by tomorrow, and then left for a week.
void lookAtReminders(PracticeStage& stage, PageWindow& window, const Look& look) {
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    coaching::VqAssignment asked;
    asked.instrument = instrument.id + " " + instrument.version;
    asked.purpose = "To look at together how you weigh people, tasks and rules.";
    asked.dueOn = today(stage.world().clock).plusDays(1);
    must(stage.coach().coachDesk().assignVq(stage.anna(), asked));
    stage.exchange();
    window.go(Page::CheckIn);
    look(window, QStringLiteral("client-reminder-soon"));
    constexpr std::int64_t week = 7 * 86'400'000;
    stage.world().clock.advance(week);
    window.go(Page::Vq);
    look(window, QStringLiteral("client-reminder-overdue"));
}

void walkNew(QSize size, const Look& look) {
    PracticeStage stage;
    stage.pair();
    PageWindow window(size);
    window.showShell(stage.client());
    lookAtDestinations(window, look, QStringLiteral("-new"));
    lookAtReminders(stage, window, look);
    window.show({});
}

void lookAtSessions(PageWindow& window, const Look& look) {
    window.go(Page::Sessions);
    Hand hand(window);
    hand.tap(QStringLiteral("Past"));
    look(window, QStringLiteral("client-sessions-past"));
    hand.tap(QStringLiteral("Journal"));
    look(window, QStringLiteral("client-sessions-journal"));
    auto* sessions = window.model<MySessionsModel>();
    const QString shared = sessions->shared()->row(0).key;
    const QString journal = sessions->journal()->row(0).key;
    window.open(Page::MySharedNote, shared);
    look(window, QStringLiteral("client-note-shared"));
    window.go(Page::Sessions);
    window.open(Page::MyJournalNote, journal);
    look(window, QStringLiteral("client-note-journal"));
}

void lookAtGoal(PageWindow& window, const Look& look) {
    window.go(Page::Goals);
    window.open(Page::MyGoal, window.model<MyGoalsModel>()->goals()->row(2).key);
    look(window, QStringLiteral("client-goal"));
    Hand hand(window);
    hand.type(QStringLiteral("New action"), QStringLiteral("Write the email today"));
    look(window, QStringLiteral("client-goal-typing"));
}

void lookAtCheckIn(PageWindow& window, const Look& look) {
    window.go(Page::CheckIn);
    auto& page = *window.model<CheckInModel>();
    page.form()->setOutcome(1);
    page.form()->setEnergy(4);
    page.form()->setDriver(2);
    page.form()->setChoice(QStringLiteral("Leave at six, whatever is on the desk."));
    window.settle();
    look(window, QStringLiteral("client-check-in-filled"));
    page.send();
    window.settle();
    look(window, QStringLiteral("client-check-in-done"));
}

/// The assessment from intro to result, looking at each step.
void lookAtAssessment(PracticeStage& stage, PageWindow& window, const Look& look) {
    window.go(Page::Vq);
    window.open(Page::VqTaking, {});
    auto& taking = *window.model<VqTakingModel>();
    look(window, QStringLiteral("client-vq-intro"));
    taking.intro()->setAgreed(true);
    taking.intro()->setShowNow(true);
    taking.begin();
    look(window, QStringLiteral("client-vq-practice"));
    for (const int bucket : {0, 2, 0, 2})
        taking.practising()->sort(bucket);
    look(window, QStringLiteral("client-vq-practice-order"));
    taking.practising()->finish();
    look(window, QStringLiteral("client-vq-sorting"));
    taking.compareInstead();
    look(window, QStringLiteral("client-vq-comparing"));
    taking.sortInstead();
    const VqHand hand{taking, stage.world().clock};
    hand.sort(legible);
    for (int i = 0; i < 3; ++i)
        hand.placeNext(legible);
    look(window, QStringLiteral("client-vq-placing"));
    hand.sortAndPlace(legible);
    // A list makes the rows beyond its edge a few at a frame.
    for (int frame = 0; frame < 20; ++frame) {
        window.draw();
        window.settle();
    }
    look(window, QStringLiteral("client-vq-reviewing"));
    taking.goOn();
    look(window, QStringLiteral("client-vq-half-way"));
    taking.goOn();
    look(window, QStringLiteral("client-vq-sorting-self"));
    hand.takePart(legible);
    look(window, QStringLiteral("client-vq-retest"));
    hand.agree(legible, legible);
    look(window, QStringLiteral("client-vq-handing-in"));
    taking.handIn()->send();
    look(window, QStringLiteral("client-vq-handed-in"));
}

void lookAtResult(PracticeStage& stage, PageWindow& window, const Look& look) {
    window.open(Page::VqResult, {});
    look(window, QStringLiteral("client-vq-result"));
    auto& findings = *window.model<VqResultModel>()->findings();
    findings.say(findings.row(0).key, 1);
    window.settle();
    Hand(window).tap(findings.row(0).text);
    look(window, QStringLiteral("client-vq-result-saying"));
    const auto relation = must(stage.client().clientDesk().relation());
    window.open(Page::VqAnswers, QString::fromStdString(must(relation.vqSubmissions()).front().id.hex()));
    look(window, QStringLiteral("client-vq-answers"));
    window.go(Page::Vq);
    look(window, QStringLiteral("client-vq-after"));
}

void walkFull(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.showShell(stage.client());
    lookAtDestinations(window, look, {});
    lookAtGoal(window, look);
    lookAtSessions(window, look);
    lookAtCheckIn(window, look);
    lookAtAssessment(stage, window, look);
    lookAtResult(stage, window, look);
    window.go(Page::Goals);
    window.app().toasts()->offerUndo(QStringLiteral("Level changed"), [] {});
    window.settle();
    look(window, QStringLiteral("client-toast"));
    window.show({});
}

/// Somebody who takes the assessment without a coach, then finds one.
void walkAlone(QSize size, const Look& look) {
    PracticeStage stage;
    PageWindow window(size);
    window.showShell(stage.client());
    window.go(Page::Vq);
    window.open(Page::VqTaking, {});
    auto& taking = *window.model<VqTakingModel>();
    look(window, QStringLiteral("client-alone-vq-intro"));
    taking.intro()->setAgreed(true);
    taking.begin();
    taking.practising()->skip();
    const VqHand hand{taking, stage.world().clock};
    hand.takePart(legible);
    window.go(Page::Vq);
    look(window, QStringLiteral("client-alone-vq-begun"));
    window.open(Page::VqTaking, {});
    auto& again = *window.model<VqTakingModel>();
    again.goOn();
    VqHand{again, stage.world().clock}.takePart(legible);
    again.leaveRetest();
    look(window, QStringLiteral("client-alone-vq-handing-in"));
    again.handIn()->send();
    look(window, QStringLiteral("client-alone-vq-kept"));
    window.open(Page::VqResult, {});
    look(window, QStringLiteral("client-alone-vq-result"));
    window.go(Page::Vq);
    look(window, QStringLiteral("client-alone-vq"));
    window.show({});
    stage.pair();
    window.showShell(stage.client());
    look(window, QStringLiteral("client-alone-bring"));
    window.go(Page::Vq);
    look(window, QStringLiteral("client-alone-bring-vq"));
    window.show({});
}

/// The coach ended the work: what was shared stays, to read.
void walkEnded(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    stage.end();
    PageWindow window(size);
    window.showShell(stage.client());
    lookAtDestinations(window, look, QStringLiteral("-ended"));
    window.open(Page::MySharedNote, {});
    look(window, QStringLiteral("client-note-ended"));
    window.show({});
}

/// Text at twice the size loses nothing.
void walkLarge(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.setTextScale(2);
    window.showShell(stage.client());
    lookAtDestinations(window, look, QStringLiteral("-large"));
    window.go(Page::Vq);
    window.open(Page::VqTaking, {});
    look(window, QStringLiteral("client-vq-intro-large"));
    window.show({});
}

} // namespace

std::vector<PageWalk> clientWalks() {
    return {{QStringLiteral("client-lonely"), walkLonely}, {QStringLiteral("client-new"), walkNew},
            {QStringLiteral("client-full"), walkFull},     {QStringLiteral("client-alone"), walkAlone},
            {QStringLiteral("client-ended"), walkEnded},   {QStringLiteral("client-large"), walkLarge}};
}

} // namespace vw::test
