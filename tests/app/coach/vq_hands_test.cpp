// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's pages of assessments under a mouse, a thumb and a keyboard.
#include "app/coach/client_model.h"
#include "app/coach/coach_pages.h"
#include "app/coach/vq_guide_model.h"
#include "app/common/common_pages.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/app/pages/hand.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

constexpr QSize desktop(1280, 800);
constexpr QSize phone(390, 844);

/// The coach's pages in the real shell.
struct CoachWindow : PageWindow {
    SyncModel sync;

    CoachWindow(CoachStage& stage, QSize size)
        : PageWindow(size)
        , sync(stage.engine, *stage.coachVault, stage.changes) {
        PageRegistry registry;
        addCoachPages(registry, stage.desk, stage.services());
        addCommonPages(registry, must(practice::ownProfile(*stage.coachVault)), stage.services(), [] {});
        showShell(std::move(registry), sync);
    }
    ~CoachWindow() { show({}); }
};

/// A result's page, all of it worked out.
void openResult(CoachWindow& window, const QString& key) {
    window.open(Page::VqDebrief, key);
    auto& page = *window.model<VqDebriefModel>();
    REQUIRE(soon([&page] { return page.numbers()->isReady() && page.trend()->isReady(); }));
    window.settle();
}

} // namespace

TEST_CASE("A mouse asks for an assessment with a due date") {
    CoachStage stage;
    for (const QSize size : {desktop, phone}) {
        CoachWindow window(stage, size);
        Hand hand(window);
        window.open(Page::Client, stage.annaKey());
        hand.tap(QStringLiteral("VQ"));
        hand.tap(size == desktop ? QStringLiteral("Assign the VQ") : QStringLiteral("Ask again"));
        hand.type(QStringLiteral("What it is for"), QStringLiteral("To begin with"));
        hand.tap(QStringLiteral("2026-11-30")); // a week from that Monday
        hand.tap(QStringLiteral("Ask for it"));
        CHECK(hand.sees(QStringLiteral("To begin with")));
        CHECK(hand.sees(QStringLiteral("due on 30 Nov 2026")));
        CHECK(window.takeComplaints().isEmpty());
    }
    CHECK(must(stage.ofCoach().vqAssignments()).size() == 2);
}

TEST_CASE("A keyboard goes through the five steps and marks the debrief held") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    CoachWindow window(stage, desktop);
    Hand hand(window);
    window.open(Page::VqGuide, stage.keyOf(id));
    auto& hour = *window.model<VqGuideModel>();
    for (int step = 0; step < 4; ++step) {
        CHECK(hour.current() == step);
        hand.tabTo(QStringLiteral("Done, go on"));
        hand.press(Qt::Key_Space);
    }
    CHECK(hour.current() == 4);
    hand.tabTo(QStringLiteral("Choose this"));
    hand.press(Qt::Key_Space);
    CHECK(hour.view() == 5); // of 9, 14, 4 and 5 in sight the one found first is the last
    hand.tabTo(QStringLiteral("The debrief was held"));
    hand.press(Qt::Key_Space);
    CHECK(hour.result()->isHeld());
    hand.tabTo(QStringLiteral("Write a goal from it"));
    hand.press(Qt::Key_Space);
    CHECK(window.pageNames().contains(QStringLiteral("GoalPage")));
    CHECK(window.takeComplaints().isEmpty());
}

TEST_CASE("A thumb reads a result as a table and writes a private note") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    CoachWindow window(stage, phone);
    Hand hand(window);
    openResult(window, stage.keyOf(id));
    hand.tap(QStringLiteral("As a table"));
    CHECK(hand.sees(QStringLiteral("World · VQ 41, Self · SQ 79")));
    hand.tap(QStringLiteral("Add a private note"));
    hand.type(QStringLiteral("Private note on this view"), QStringLiteral("He smiled."));
    hand.tap(QStringLiteral("As a table"));
    const auto notes =
        must(must(practice::VqDebriefDesk::of(*stage.coachVault, stage.clock, stage.anna)).notesAbout(id));
    CHECK(notes.size() == 1);
    CHECK(window.takeComplaints().isEmpty());
}
