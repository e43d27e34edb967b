// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not sent is there again after the app was killed, and gone once it was sent.
#include "app/client/my_goals_model.h"
#include "app/coach/client_model.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/driver/item_finder.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <QQuickItem>

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

constexpr QSize desktop(1280, 800);

/// What the field of that name holds in a window that was just opened.
QString heldBy(PageWindow& window, const char* field) {
    driver::Target target;
    target.name = QLatin1String(field);
    const QQuickItem* item = driver::ItemFinder(window.window()).find(target);
    REQUIRE(item);
    return item->property("text").toString();
}

/// Opens the page of the first client at that tab.
void openTab(PageWindow& window, PracticeStage& stage, const char* tab) {
    window.showShell(stage.coach());
    window.go(Page::Clients);
    window.open(Page::Client, stage.annaKey());
    Hand(window).tap(QLatin1String(tab));
}

/// Types into a field of a tab; the window goes without another word, as when the app is killed.
void typeAndVanish(PracticeStage& stage, const char* tab, const char* field, const QString& text) {
    PageWindow window(desktop);
    openTab(window, stage, tab);
    Hand(window).type(QLatin1String(field), text);
    stage.coach().services().drafts.flush();
    window.show({});
}

} // namespace

TEST_CASE("A coach's new action outlives the app, and is not offered again once it is added") {
    PracticeStage stage;
    typeAndVanish(stage, "Goals", "New action", QStringLiteral("Look at the roster"));
    // Sealed on the disk under a name without content, not only remembered here.
    const SpaceId shared = must(stage.coach().coachDesk().client(stage.anna())).sharedSpace;
    CHECK(stage.coach().vault().draft("form/action/" + shared.hex() + "/title").ok());
    PageWindow window(desktop);
    openTab(window, stage, "Goals");
    CHECK(heldBy(window, "New action") == "Look at the roster");
    Hand(window).tap(QStringLiteral("Add action"));
    CHECK(heldBy(window, "New action").isEmpty());
    CHECK_FALSE(stage.coach().vault().draft("form/action/" + shared.hex() + "/title").ok());
    window.show({});
}

TEST_CASE("The purpose of an assessment outlives the app until it is asked for") {
    PracticeStage stage;
    const auto openForm = [&stage](PageWindow& window) {
        openTab(window, stage, "VQ");
        Hand(window).tap(QStringLiteral("Assign the VQ"));
    };
    {
        PageWindow window(desktop);
        openForm(window);
        Hand(window).type(QStringLiteral("What it is for"), QStringLiteral("To see how you weigh people"));
        stage.coach().services().drafts.flush();
        window.show({});
    }
    PageWindow window(desktop);
    openForm(window);
    CHECK(heldBy(window, "What it is for") == "To see how you weigh people");
    Hand(window).tap(QStringLiteral("Ask for it"));
    CHECK(window.model<ClientModel>()->vqAssignments()->openCount() == 1);
    window.open(Page::VqAsk, stage.annaKey());
    CHECK(heldBy(window, "What it is for").isEmpty());
    window.show({});
}

TEST_CASE("A goal being written keeps its lens besides its words") {
    PracticeStage stage;
    {
        PageWindow window(desktop);
        window.showShell(stage.coach());
        window.go(Page::Clients);
        window.open(Page::Goal, stage.annaKey());
        Hand hand(window);
        hand.tap(QStringLiteral("Courage"));
        hand.type(QStringLiteral("Goal"), QStringLiteral("Say no to the fourth late shift"));
        stage.coach().services().drafts.flush();
        window.show({});
    }
    PageWindow window(desktop);
    window.showShell(stage.coach());
    window.go(Page::Clients);
    window.open(Page::Goal, stage.annaKey());
    CHECK(heldBy(window, "Goal") == "Say no to the fourth late shift");
    CHECK(Hand(window).sees(QStringLiteral("Where do I take a stand and work toward it?")));
    window.show({});
}

TEST_CASE("A client's new action of a goal outlives the app") {
    PracticeStage stage;
    stage.fill();
    const auto openGoal = [&stage](PageWindow& window) {
        window.showShell(stage.client());
        window.go(Page::Goals);
        window.open(Page::MyGoal, window.model<MyGoalsModel>()->goals()->row(2).key);
    };
    {
        PageWindow window(desktop);
        openGoal(window);
        // The list beside it has a field of that name too; what lies in front is taken.
        Hand(window).type(QStringLiteral("New action"), QStringLiteral("Write the mail"));
        stage.client().services().drafts.flush();
        window.show({});
    }
    PageWindow window(desktop);
    openGoal(window);
    CHECK(heldBy(window, "New action") == "Write the mail");
    window.show({});
}
