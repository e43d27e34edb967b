// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the client loads without a complaint, empty and full, on a phone and on a desktop; everything
// that can be focused has a name and can be touched. With VW_SHOTS=folder, pictures in light and dark.
#include "app/client/check_in_model.h"
#include "app/client/my_goals_model.h"
#include "app/client/my_sessions_model.h"
#include "tests/app/client/client_stage.h"
#include "tests/app/client/client_window.h"
#include "tests/app/client/vq_hand.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

constexpr QSize phone(390, 844);
constexpr QSize desktop(1280, 800);

/// Looks at what the window shows now, and keeps a picture when asked to.
void look(ClientWindow& window, const QString& name) {
    const QString folder = qEnvironmentVariable("VW_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString file = QStringLiteral("%1/%2-%3").arg(folder, name).arg(window.window().width());
        for (const bool dark : {true, false}) {
            window.setDark(dark);
            window.picture().save(file + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
        }
    }
    INFO(name.toStdString() << " at " << window.window().width());
    const QString complaints = window.takeComplaints().join(QLatin1Char('\n'));
    CHECK(complaints.toStdString() == "");
    CHECK(window.unreachable().join(QLatin1Char('\n')).toStdString() == "");
}

void lookAtDestinations(ClientWindow& window, const QString& kind) {
    const std::pair<Page, const char*> all[] = {{Page::CheckIn, "check-in"},
                                                {Page::Goals, "goals"},
                                                {Page::Vq, "vq"},
                                                {Page::Sessions, "sessions"},
                                                {Page::Me, "me"}};
    for (const auto& [page, name] : all) {
        window.go(page);
        look(window, kind + QLatin1String(name));
    }
}

/// The assessment from intro to result, looking at each step.
void lookAtAssessment(ClientStage& stage, ClientWindow& window) {
    window.go(Page::Vq);
    window.open(Page::VqTaking, {});
    auto* taking = window.model<VqTakingModel>();
    REQUIRE(taking);
    look(window, QStringLiteral("vq-intro"));
    taking->intro()->setAgreed(true);
    taking->intro()->setShowNow(true);
    taking->begin();
    look(window, QStringLiteral("vq-sorting"));
    taking->compareInstead();
    look(window, QStringLiteral("vq-comparing"));
    taking->sortInstead();
    const VqHand hand{*taking, stage.clock};
    hand.sort(goldWorld);
    for (int i = 0; i < 3; ++i)
        hand.placeNext(goldWorld);
    look(window, QStringLiteral("vq-placing"));
    hand.sortAndPlace(goldWorld);
    look(window, QStringLiteral("vq-reviewing"));
    taking->goOn();
    look(window, QStringLiteral("vq-half-way"));
    taking->goOn();
    look(window, QStringLiteral("vq-sorting-self"));
    hand.takePart(goldSelf);
    look(window, QStringLiteral("vq-handing-in"));
    taking->handIn()->send();
    look(window, QStringLiteral("vq-handed-in"));
    window.open(Page::VqResult, {});
    look(window, QStringLiteral("vq-result"));
    window.open(Page::VqAnswers,
                QString::fromStdString(must(stage.ofClient().vqSubmissions()).front().id.hex()));
    look(window, QStringLiteral("vq-answers"));
    window.go(Page::Vq);
    look(window, QStringLiteral("vq-after"));
}

void lookAtDetails(ClientWindow& window) {
    window.go(Page::Goals);
    auto* goals = window.model<MyGoalsModel>();
    REQUIRE(goals);
    window.open(Page::MyGoal, goals->goals()->row(2).key);
    look(window, QStringLiteral("goal"));
    window.go(Page::Sessions);
    auto* sessions = window.model<MySessionsModel>();
    REQUIRE(sessions);
    const QString shared = sessions->shared()->row(0).key;
    const QString journal = sessions->journal()->row(0).key;
    window.open(Page::MySharedNote, shared);
    look(window, QStringLiteral("note-shared"));
    window.go(Page::Sessions);
    window.open(Page::MyJournalNote, journal);
    look(window, QStringLiteral("note-journal"));
}

void lookAtCheckIn(ClientWindow& window) {
    window.go(Page::CheckIn);
    auto* page = window.model<CheckInModel>();
    REQUIRE(page);
    page->form()->setOutcome(1);
    page->form()->setEnergy(4);
    page->form()->setDriver(2);
    page->form()->setChoice(QStringLiteral("Leave at six, whatever is on the desk."));
    look(window, QStringLiteral("check-in-filled"));
    page->send();
    look(window, QStringLiteral("check-in-done"));
}

} // namespace

TEST_CASE("Before a coach has confirmed, every page says what comes first") {
    const QSize size = GENERATE(phone, desktop);
    LonelyClient client;
    ClientWindow window(client.desk, client.services(), size);
    lookAtDestinations(window, QStringLiteral("lonely-"));
    for (const Page page : {Page::MyGoal, Page::VqTaking, Page::VqResult, Page::VqAnswers, Page::MySharedNote,
                            Page::MyJournalNote}) {
        window.go(Page::CheckIn);
        window.open(page, {});
        look(window, QStringLiteral("lonely-page-%1").arg(static_cast<int>(page)));
    }
}

TEST_CASE("Connected, and nothing is there yet") {
    const QSize size = GENERATE(phone, desktop);
    ClientStage stage;
    ClientWindow window(stage.desk, stage.services(), size);
    lookAtDestinations(window, QStringLiteral("new-"));
}

TEST_CASE("After some weeks every page is full") {
    const QSize size = GENERATE(phone, desktop);
    ClientStage stage;
    stage.fill();
    ClientWindow window(stage.desk, stage.services(), size);
    lookAtDestinations(window, {});
    lookAtDetails(window);
    lookAtCheckIn(window);
    lookAtAssessment(stage, window);
}

TEST_CASE("Text at twice the size loses nothing and complains about nothing") {
    ClientStage stage;
    stage.fill();
    ClientWindow window(stage.desk, stage.services(), phone);
    window.setTextScale(2);
    lookAtDestinations(window, QStringLiteral("large-"));
    window.go(Page::Vq);
    window.open(Page::VqTaking, {});
    look(window, QStringLiteral("large-vq-intro"));
}
