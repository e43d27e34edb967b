// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages under a thumb and under a keyboard.
#include "app/client/vq_taking_model.h"
#include "tests/app/client/client_stage.h"
#include "tests/app/client/client_window.h"
#include "tests/app/client/vq_hand.h"
#include "tests/app/pages/hand.h"
#include "tests/support/catch.h"

#include <QtTest/qtestsystem.h>

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

constexpr QSize phone(390, 844);
constexpr QSize desktop(1280, 800);

/// A client at work on a phone.
struct PhoneApp : ClientStage {
    std::optional<ClientWindow> window;
    std::optional<Hand> hand;

    explicit PhoneApp(QSize size = phone) {
        fill();
        window.emplace(desk, services(), size);
        hand.emplace(*window);
    }
    VqTakingModel& beginVq() {
        window->go(Page::Vq);
        hand->tap(QStringLiteral("Look at it"));
        auto& taking = *window->model<VqTakingModel>();
        taking.intro()->setAgreed(true);
        hand->tap(QStringLiteral("Begin"));
        hand->tap(QStringLiteral("Skip the practice"));
        return taking;
    }
    [[nodiscard]] std::vector<axiology::Norm> order() const {
        const auto kept = must(practice::VqSitting::load(*const_cast<PhoneApp*>(this)->clientVault));
        const auto order = kept.current().order();
        return {order.begin(), order.end()};
    }
};

QString textOf(axiology::Norm item) {
    const auto& world = axiology::builtInInstrument().part(axiology::PartKind::world);
    return QString::fromStdString(world.item(item).text);
}

QString rowOf(int place, axiology::Norm item) {
    return QStringLiteral("%1 of 18: %2").arg(place).arg(textOf(item));
}

} // namespace

TEST_CASE("A thumb checks in") {
    PhoneApp app;
    Hand& hand = *app.hand;
    hand.tap(QStringLiteral("Partly"));
    hand.type(QStringLiteral("What value did it create?"), QStringLiteral("She told me more."));
    hand.tap(QStringLiteral("A patient"));
    hand.tap(QStringLiteral("2 of 5, Running low"));
    hand.type(QStringLiteral("My choice"), QStringLiteral("Leave at six."));
    hand.tap(QStringLiteral("Something at work weighs on today"));
    hand.tap(QStringLiteral("Control"));
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hand.sees(QStringLiteral("You have checked in.")));
    const auto newest = must(app.ofClient().checkIns()).front();
    CHECK(newest.outcome == coaching::Outcome::partly);
    CHECK(newest.outcomeValue == "She told me more.");
    CHECK(newest.outcomeFor == coaching::Beneficiary::patient);
    CHECK(newest.energy == 2);
    CHECK(newest.choice == "Leave at six.");
    CHECK(newest.driver == coaching::Driver::control);
    // Tapping a chip again takes it away; the button at the lower edge sends as well.
    hand.tap(QStringLiteral("Change my answer"));
    hand.tap(QStringLiteral("Control"));
    hand.tap(QStringLiteral("Save the change"));
    CHECK_FALSE(must(app.ofClient().checkIns()).front().driver);
}

TEST_CASE("Skipping a day is one tap") {
    PhoneApp app;
    app.hand->tap(QStringLiteral("Skip today"));
    CHECK(app.hand->sees(QStringLiteral("You skipped this day.")));
}

TEST_CASE("A goal is opened, its level moved and an action ticked by thumb") {
    PhoneApp app;
    app.window->go(Page::Goals);
    app.hand->tap(QStringLiteral("Courage: Say no to the fourth late shift"));
    app.hand->tap(QStringLiteral("+1: I leave by six, three evenings"));
    CHECK(app.toast() == "Level changed");
    app.hand->tap(QStringLiteral("Ask the chief for a fixed handover time"));
    const auto done = must(app.ofClient().actions());
    CHECK(std::count_if(done.begin(), done.end(), [](const auto& action) { return action.doneAt; }) == 2);
    app.hand->type(QStringLiteral("New action"), QStringLiteral("Look at the roster"));
    app.hand->tap(QStringLiteral("Add action"));
    CHECK(app.hand->sees(QStringLiteral("Look at the roster")));
}

TEST_CASE("A part is sorted by number keys and ordered by Tab and Space") {
    PhoneApp app;
    VqTakingModel& taking = app.beginVq();
    for (int item = 0; item < 18; ++item)
        app.hand->press(item % 3 == 0 ? Qt::Key_3 : Qt::Key_1);
    REQUIRE(taking.step() == VqTakingModel::Step::Ordering);
    for (int item = 0; item < 18; ++item) {
        QString next;
        for (const VqPlaceRow& row : taking.placing()->rows())
            if (row.place == 0 && next.isEmpty()) next = row.text;
        app.hand->tabTo(next);
        app.hand->press(Qt::Key_Space);
    }
    CHECK(taking.step() == VqTakingModel::Step::Reviewing);
}

TEST_CASE("An order is changed by dragging, by keyboard and by naming a place, and undone") {
    PhoneApp app(GENERATE(phone, desktop));
    VqTakingModel& taking = app.beginVq();
    VqHand{taking, app.clock}.sortAndPlace(goldWorld);
    const auto before = app.order();
    app.window->settle();
    app.hand->dragDown(rowOf(1, before[0]), 260);
    taking.order()->settle();
    const auto dragged = app.order();
    CHECK(dragged != before);
    CHECK(dragged[0] == before[1]);
    app.hand->press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(app.order() == before); // one drag, one step

    app.hand->tap(rowOf(1, before[0]));
    app.hand->press(Qt::Key_Down, Qt::AltModifier);
    taking.order()->settle();
    CHECK(app.order()[1] == before[0]);
    app.hand->press(Qt::Key_Return);
    app.hand->tap(QStringLiteral("5"));
    taking.order()->settle();
    CHECK(app.order()[4] == before[0]);
}

TEST_CASE("An order is changed by a finger, by arrows to tap, and by lifting with Space") {
    PhoneApp app(GENERATE(phone, desktop));
    VqTakingModel& taking = app.beginVq();
    VqHand{taking, app.clock}.sortAndPlace(goldWorld);
    const auto before = app.order();
    app.window->settle();
    app.hand->swipeDown(rowOf(1, before[0]), 200);
    taking.order()->settle();
    CHECK(app.order()[0] == before[1]);
    app.hand->press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(app.order() == before); // one drag, one step

    app.hand->tap(rowOf(3, before[2]));
    app.hand->tapIn(rowOf(3, before[2]), QStringLiteral("Move up"));
    taking.order()->settle();
    CHECK(app.order()[1] == before[2]);
    app.hand->press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(app.order() == before);

    app.hand->tap(rowOf(1, before[0]));
    for (const int key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Down})
        app.hand->press(key);
    CHECK(app.hand->sees(QStringLiteral("%1: now 3 of 18").arg(textOf(before[0]))));
    app.hand->press(Qt::Key_Escape); // takes it back, and stays on the page
    taking.order()->settle();
    CHECK(app.order() == before);
    CHECK(app.window->pageNames().contains(QStringLiteral("VqTakingPage")));
    for (const int key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Space})
        app.hand->press(key);
    taking.order()->settle();
    CHECK(app.order()[1] == before[0]);
}

TEST_CASE("A row is dragged beyond what fits the screen") {
    PhoneApp app;
    VqTakingModel& taking = app.beginVq();
    VqHand{taking, app.clock}.sortAndPlace(goldWorld);
    const auto before = app.order();
    app.window->settle();
    app.hand->holdDown(rowOf(1, before[0]), 470);
    CHECK(QTest::qWaitFor([&] {
        const auto& last = *taking.order();
        return last.data(last.index(17), VqOrderModel::TextRole).toString() == textOf(before[0]);
    }));
    app.hand->letGo();
    taking.order()->settle();
    CHECK(app.order()[17] == before[0]);
}

TEST_CASE("Two at a time is answered by keys 1 and 2") {
    PhoneApp app;
    VqTakingModel& taking = app.beginVq();
    app.hand->tap(QStringLiteral("Compare two at a time instead"));
    const QString right = taking.comparing()->right();
    app.hand->press(Qt::Key_2);
    const auto kept = must(practice::VqSitting::load(*app.clientVault));
    const axiology::Step& last = kept.current().steps().back();
    CHECK(last.kind == axiology::StepKind::prefer);
    CHECK(textOf(*last.item) == right);
}

TEST_CASE("A shared note is written by thumb and read by the coach") {
    PhoneApp app;
    app.window->go(Page::Sessions);
    app.hand->tap(QStringLiteral("New shared note"));
    app.hand->type(QStringLiteral("For both of us"), QStringLiteral("The chief said yes."));
    app.window->go(Page::CheckIn);
    app.exchange();
    const auto notes = app.ofCoach().notes();
    const auto all = must(notes.notes());
    CHECK(must(notes.text(all.front().id)).text == "The chief said yes.");
}
