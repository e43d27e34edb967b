// SPDX-License-Identifier: GPL-3.0-or-later
// A coach on the first day, while a client joins, and after some weeks.
#include "app/coach/client_ending_model.h"
#include "app/coach/client_model.h"
#include "app/coach/vq_guide_model.h"
#include "app/coach/vq_instruments_model.h"
#include "app/common/search_model.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"
#include "tests/app/pages/practice_stage.h"

#include <QtTest/qtest_gui.h>

namespace vw::test {

using namespace std::chrono_literals;
using routes::Page;

namespace {

const QString nothing;

void lookAtLock(PageWindow& window, const Look& look) {
    window.go(Page::Settings);
    window.open(Page::Lock, {});
    look(window, QStringLiteral("coach-lock"));
    Hand(window).tap(QStringLiteral("Open by a passphrase instead"));
    look(window, QStringLiteral("coach-lock-changing"));
    window.setTextScale(2);
    look(window, QStringLiteral("coach-lock-large"));
    window.setTextScale(1);
}

void lookAtCommon(PageWindow& window, const Look& look, const QString& end) {
    window.go(Page::Search);
    look(window, QStringLiteral("coach-search") + end);
    window.go(Page::Settings);
    look(window, QStringLiteral("coach-settings") + end);
    window.open(Page::Syncing, nothing);
    look(window, QStringLiteral("coach-syncing") + end);
}

/// No client yet, and links to what is gone.
void walkEmpty(QSize size, const Look& look) {
    StageWorld world;
    StagePerson coach(world, Role::coach, "Adaeze Okafor");
    PageWindow window(size);
    window.showShell(*coach.profile);
    look(window, QStringLiteral("coach-today-empty"));
    window.go(Page::Clients);
    look(window, QStringLiteral("coach-clients-empty"));
    window.open(Page::AddClient, nothing);
    look(window, QStringLiteral("coach-add-client"));
    lookAtCommon(window, look, QStringLiteral("-empty"));
    window.go(Page::Clients);
    const std::pair<Page, const char*> gone[] = {
        {Page::Client, "client"},        {Page::Goal, "goal"},
        {Page::Session, "session"},      {Page::VqAsk, "vq-ask"},
        {Page::VqDebrief, "vq-debrief"}, {Page::VqGuide, "vq-guide"}};
    const QString absent(32, QLatin1Char('0')); // an id as any other, of nothing that is here
    for (const auto& [page, name] : gone) {
        window.open(page, absent);
        look(window, QStringLiteral("coach-%1-gone").arg(QLatin1String(name)));
    }
    window.app().setHelpShown(true);
    window.settle();
    look(window, QStringLiteral("coach-help"));
    window.show({});
}

void lookAtTabs(PageWindow& window, const Look& look, const QString& end) {
    Hand hand(window);
    for (const char* tab : {"Goals", "VQ", "Access", "Timeline"}) {
        hand.tap(QLatin1String(tab));
        look(window, QStringLiteral("coach-client-%1%2").arg(QString::fromLatin1(tab).toLower(), end));
    }
}

/// A client who was just added is invited, answers, and is let in.
void walkPairing(QSize size, const Look& look) {
    PracticeStage stage;
    PageWindow window(size);
    window.showShell(stage.coach());
    look(window, QStringLiteral("coach-today-nothing-due"));
    window.go(Page::Clients);
    look(window, QStringLiteral("coach-clients-one"));
    window.open(Page::Client, stage.annaKey());
    lookAtTabs(window, look, QStringLiteral("-new"));
    Hand(window).tap(QStringLiteral("Access"));
    InviteModel& invite = *window.model<ClientModel>()->invite();
    invite.create();
    stage.world().run(1s);
    window.settle();
    look(window, QStringLiteral("coach-access-waiting"));
    stage.answerInvitation(invite.link().toStdString());
    invite.lookForAnswer();
    stage.world().run(1s);
    window.settle();
    look(window, QStringLiteral("coach-access-answered"));
    Hand(window).tap(QStringLiteral("Timeline"));
    look(window, QStringLiteral("coach-timeline-answered"));
    invite.confirm();
    stage.world().run(1s);
    Hand(window).tap(QStringLiteral("Access"));
    look(window, QStringLiteral("coach-access-paired"));
    window.show({});
}

void lookAtGoal(PageWindow& window, const Look& look, const QString& client) {
    Hand hand(window);
    hand.tap(QStringLiteral("Goals"));
    hand.tap(QStringLiteral("Courage: Say no to the fourth late shift"));
    look(window, QStringLiteral("coach-goals-unfolded"));
    hand.tap(QStringLiteral("Change"));
    look(window, QStringLiteral("coach-goal-change"));
    window.go(Page::Clients);
    window.open(Page::Client, client);
    window.open(Page::Goal, client);
    look(window, QStringLiteral("coach-goal-new"));
}

void lookAtSession(PageWindow& window, const Look& look, const QString& client) {
    window.go(Page::Clients);
    window.open(Page::Client, client);
    window.open(Page::Session, window.model<ClientModel>()->startSession());
    look(window, QStringLiteral("coach-session"));
    Hand hand(window);
    hand.type(QStringLiteral("Private note"), QStringLiteral("She laughs when she speaks of the ward."));
    hand.type(QStringLiteral("Shared note"), QStringLiteral("Handover at six, three evenings a week."));
    look(window, QStringLiteral("coach-session-typed"));
    hand.tap(QStringLiteral("Close session"));
    look(window, QStringLiteral("coach-session-closing"));
    hand.type(QStringLiteral("In their words"), QStringLiteral("I choose to ask first."));
    hand.tap(QStringLiteral("Close and share"));
    look(window, QStringLiteral("coach-session-closed"));
}

/// What a client was asked for, changed; and the instruments one can ask with.
void lookAtAsking(PageWindow& window, const Look& look) {
    Hand hand(window);
    hand.tap(QStringLiteral("Ask again"));
    look(window, QStringLiteral("coach-vq-ask"));
    hand.type(QStringLiteral("Due"), QStringLiteral("soon"));
    hand.tap(QStringLiteral("Ask for it"));
    look(window, QStringLiteral("coach-vq-ask-wrong"));
    window.go(Page::Clients);
    window.open(Page::VqInstruments, nothing);
    look(window, QStringLiteral("coach-vq-instruments"));
    window.model<VqInstrumentsModel>()->load(QUrl::fromLocalFile(QStringLiteral("/nowhere.toml")));
    window.settle();
    look(window, QStringLiteral("coach-vq-instruments-refused"));
}

/// Numbers and readings are worked out beside the window.
VqDebriefModel& worked(PageWindow& window, VqDebriefModel& result) {
    if (!QTest::qWaitFor([&result] { return result.numbers()->isReady() && result.trend()->isReady(); },
                         20000))
        throw std::runtime_error("the numbers of a result were not worked out");
    window.settle();
    return result;
}

void lookAtDebrief(PageWindow& window, const Look& look, const QString& client) {
    window.go(Page::Clients);
    window.open(Page::Client, client);
    const QString key = window.model<ClientModel>()->vqResults()->newest();
    window.open(Page::VqDebrief, key);
    worked(window, *window.model<VqDebriefModel>());
    look(window, QStringLiteral("coach-vq-debrief"));
    Hand hand(window);
    hand.tap(QStringLiteral("As a table"));
    hand.tap(QStringLiteral("Show"));
    hand.tap(QStringLiteral("Add a private note"));
    look(window, QStringLiteral("coach-vq-debrief-table"));
    window.go(Page::Clients);
    window.open(Page::VqGuide, key);
    VqGuideModel& guide = *window.model<VqGuideModel>();
    if (!QTest::qWaitFor([&guide] { return guide.result()->numbers()->isReady(); }, 20000))
        throw std::runtime_error("the numbers of a result were not worked out");
    window.settle();
    for (int step = 0; step < 5; ++step) {
        look(window, QStringLiteral("coach-vq-guide-%1").arg(step + 1));
        if (step < 4) hand.tap(QStringLiteral("Done, go on"));
    }
    guide.chooseView(9);
    hand.tap(QStringLiteral("The debrief was held"));
    look(window, QStringLiteral("coach-vq-guide-held"));
    hand.tap(QStringLiteral("Write a goal from it"));
    look(window, QStringLiteral("coach-vq-goal"));
}

/// What has just been done can be undone, and nothing lies under the message.
void lookAtToast(PageWindow& window, const Look& look) {
    window.go(Page::Settings);
    window.app().toasts()->offerUndo(QStringLiteral("Level changed"), [] {});
    window.settle();
    look(window, QStringLiteral("coach-toast"));
    window.app().toasts()->dismiss();
}

void walkFull(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.showShell(stage.coach());
    look(window, QStringLiteral("coach-today"));
    window.go(Page::Clients);
    look(window, QStringLiteral("coach-clients"));
    Hand(window).type(QStringLiteral("Find by name or tag"), QStringLiteral("nobody"));
    look(window, QStringLiteral("coach-clients-none-found"));
    window.go(Page::Clients);
    window.open(Page::Client, stage.annaKey());
    lookAtTabs(window, look, nothing);
    stage.takeVq();
    Hand(window).tap(QStringLiteral("VQ"));
    look(window, QStringLiteral("coach-vq-result"));
    lookAtAsking(window, look);
    lookAtDebrief(window, look, stage.annaKey());
    window.go(Page::Clients);
    window.open(Page::Client, stage.annaKey());
    lookAtGoal(window, look, stage.annaKey());
    lookAtSession(window, look, stage.annaKey());
    window.go(Page::Search);
    Hand(window).type(QStringLiteral("Words in notes, goals, sessions, names"), QStringLiteral("evening"));
    look(window, QStringLiteral("coach-search-found"));
    Hand(window).press(Qt::Key_Down);
    Hand(window).press(Qt::Key_Space);
    look(window, QStringLiteral("coach-search-opened"));
    lookAtCommon(window, look, nothing);
    lookAtLock(window, look);
    lookAtToast(window, look);
    window.show({});
}

/// A client is erased, with the name typed, and the receipt shown.
void walkErased(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.showShell(stage.coach());
    window.open(Page::Client, stage.annaKey());
    Hand hand(window);
    hand.tap(QStringLiteral("Access"));
    hand.tap(QStringLiteral("End or erase…"));
    look(window, QStringLiteral("coach-erased-before"));
    hand.tap(QStringLiteral("Erase this client…"));
    hand.type(QStringLiteral("Type the name"), QStringLiteral("Anna Berger"));
    look(window, QStringLiteral("coach-erased-sure"));
    hand.tap(QStringLiteral("Erase for good"));
    stage.world().run(5s);
    window.settle();
    if (window.model<ClientEndingModel>()->erasing()->receipt().isEmpty())
        throw std::runtime_error("the client was not erased");
    look(window, QStringLiteral("coach-erased"));
    window.show({});
}

/// After the work was ended everything can be read and nothing changed.
void walkEnded(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.showShell(stage.coach());
    window.open(Page::Client, stage.annaKey());
    const QString session = window.model<ClientModel>()->startSession();
    stage.end();
    window.settle();
    lookAtTabs(window, look, QStringLiteral("-ended"));
    window.open(Page::Goal, stage.annaKey());
    look(window, QStringLiteral("coach-goal-ended"));
    window.go(Page::Clients);
    window.open(Page::Session, session);
    look(window, QStringLiteral("coach-session-ended"));
    window.show({});
}

void walkLarge(QSize size, const Look& look) {
    PracticeStage stage;
    stage.fill();
    PageWindow window(size);
    window.setTextScale(2);
    window.showShell(stage.coach());
    look(window, QStringLiteral("coach-large-today"));
    window.go(Page::Clients);
    look(window, QStringLiteral("coach-large-clients"));
    window.open(Page::Client, stage.annaKey());
    look(window, QStringLiteral("coach-large-client"));
    window.go(Page::Settings);
    look(window, QStringLiteral("coach-large-settings"));
    window.show({});
}

} // namespace

std::vector<PageWalk> coachWalks() {
    return {{QStringLiteral("coach-empty"), walkEmpty},   {QStringLiteral("coach-pairing"), walkPairing},
            {QStringLiteral("coach-full"), walkFull},     {QStringLiteral("coach-ended"), walkEnded},
            {QStringLiteral("coach-erased"), walkErased}, {QStringLiteral("coach-large"), walkLarge}};
}

} // namespace vw::test
