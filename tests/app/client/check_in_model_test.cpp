// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in page without its window: days, drafts, what is recalled, what the coach receives.
#include "app/client/check_in_model.h"
#include "app/frame/dates.h"
#include "core/coaching/session.h"
#include "tests/app/client/client_stage.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

std::vector<coaching::CheckIn> atTheCoach(ClientStage& stage) {
    stage.exchange();
    return must(stage.ofCoach().checkIns());
}

} // namespace

TEST_CASE("The question of a check-in is the Central Question, word for word") {
    ClientStage stage;
    CHECK(CheckInModel(stage.desk, stage.services()).question() ==
          QString::fromUtf8(coaching::centralQuestion));
}

TEST_CASE("A check-in reaches the coach as it was answered") {
    ClientStage stage;
    stage.checkedIn(1, 3, "Listen first.", "Sit down.");
    CheckInModel page(stage.desk, stage.services());
    CHECK(page.isToday());
    CHECK(page.recalled() == QStringLiteral("Listen first.\nSit down."));
    CHECK(page.readers() == QStringList{QStringLiteral("Carla")});
    CheckInForm& form = *page.form();
    form.setOutcome(2);
    form.setOutcomeValue(QStringLiteral("He told me more."));
    form.setOutcomeFor(2);
    form.setEnergy(4);
    form.setChoice(QStringLiteral("Leave at six."));
    form.setAction(QStringLiteral("Say so at noon."));
    form.setDriver(1);
    page.send();
    CHECK(page.isAnswered());
    CHECK(page.echo()->choice() == QStringLiteral("Leave at six."));
    CHECK(page.echo()->trend() == QList<int>{3, 4});
    CHECK(page.echo()->days() == 2);
    const auto received = atTheCoach(stage);
    REQUIRE(received.size() == 2);
    const coaching::CheckIn& newest = received.front();
    CHECK(newest.energy == 4);
    CHECK(newest.choice == "Leave at six.");
    CHECK(newest.action == "Say so at noon.");
    CHECK(newest.outcome == coaching::Outcome::partly);
    CHECK(newest.outcomeValue == "He told me more.");
    CHECK(newest.outcomeFor == coaching::Beneficiary::patient);
    CHECK(newest.driver == coaching::Driver::workload);
}

TEST_CASE("Skipping is an answer, and can be undone") {
    ClientStage stage;
    CheckInModel page(stage.desk, stage.services());
    page.skip();
    CHECK(page.isAnswered());
    CHECK(page.echo()->isSkipped());
    CHECK(page.echo()->days() == 1);
    stage.toasts.undo();
    stage.settle();
    CHECK_FALSE(page.isAnswered());
    CHECK(must(stage.ofClient().checkIns()).empty());
}

TEST_CASE("Undoing a check-in gives the words back to the form") {
    ClientStage stage;
    CheckInModel page(stage.desk, stage.services());
    page.form()->setChoice(QStringLiteral("Leave at six."));
    page.send();
    CHECK(page.form()->isEmpty());
    stage.toasts.undo();
    stage.settle();
    CHECK_FALSE(page.isAnswered());
    CHECK(page.form()->choice() == QStringLiteral("Leave at six."));
}

TEST_CASE("What was typed is kept for its day") {
    ClientStage stage;
    {
        CheckInModel page(stage.desk, stage.services());
        page.form()->setEnergy(2);
        page.form()->setAction(QStringLiteral("Call home."));
        page.goEarlier();
        CHECK(page.form()->isEmpty());
        page.goLater();
        CHECK(page.form()->energy() == 2);
    }
    stage.drafts.flush();
    CheckInModel again(stage.desk, stage.services());
    CHECK(again.form()->energy() == 2);
    CHECK(again.form()->action() == QStringLiteral("Call home."));
    again.send();
    CheckInModel third(stage.desk, stage.services());
    third.change();
    CHECK(third.form()->action() == QStringLiteral("Call home."));
    third.keep();
    CHECK(third.isAnswered());
}

TEST_CASE("A late entry belongs to its own day, a week back at most") {
    ClientStage stage;
    CheckInModel page(stage.desk, stage.services());
    page.goEarlier();
    page.goEarlier();
    CHECK_FALSE(page.isToday());
    page.form()->setEnergy(1);
    page.send();
    CHECK(must(stage.ofClient().checkIns()).front().date == vw::today(stage.clock).plusDays(-2));
    for (int i = 0; i < 20; ++i)
        page.goEarlier();
    CHECK_FALSE(page.hasEarlier());
    for (int i = 0; i < 20; ++i)
        page.goLater();
    CHECK(page.isToday());
}

TEST_CASE("Changing an answer leaves one answer, and undoing brings the old one back") {
    ClientStage stage;
    stage.checkedIn(0, 3, "First thought.");
    CheckInModel page(stage.desk, stage.services());
    CHECK(page.isAnswered());
    page.change();
    page.form()->setChoice(QStringLiteral("Second thought."));
    page.send();
    REQUIRE(must(stage.ofClient().checkIns()).size() == 1);
    CHECK(must(stage.ofClient().checkIns()).front().choice == "Second thought.");
    CHECK(page.echo()->days() == 1);
    stage.toasts.undo();
    stage.settle();
    REQUIRE(must(stage.ofClient().checkIns()).size() == 1);
    CHECK(page.echo()->choice() == QStringLiteral("First thought."));
}

TEST_CASE("Without something to look back on no outcome is handed in") {
    ClientStage stage;
    CheckInModel page(stage.desk, stage.services());
    CHECK(page.recalled().isEmpty());
    page.form()->setOutcome(1);
    page.form()->setEnergy(5);
    page.send();
    CHECK_FALSE(must(stage.ofClient().checkIns()).front().outcome);
}

TEST_CASE("A page left open over midnight goes on with the new day") {
    ClientStage stage;
    CheckInModel page(stage.desk, stage.services());
    stage.clock.advance(oneDay);
    stage.changes.announce();
    stage.settle();
    CHECK(page.isToday());
    CHECK(page.day().contains(QStringLiteral("Tuesday")));
}

TEST_CASE("Taking the outcome back takes its value back") {
    CheckInForm form;
    form.setOutcome(1);
    form.setOutcomeValue(QStringLiteral("Quiet."));
    form.setOutcomeFor(3);
    form.setOutcome(3);
    CHECK(form.outcomeValue().isEmpty());
    CHECK(form.outcomeFor() == 0);
}

TEST_CASE("A damaged draft gives an empty form") {
    CheckInForm form;
    form.restore(QStringLiteral("{\"energy\": 9, \"outcome\": \"x\""));
    CHECK(form.isEmpty());
}

TEST_CASE("The line of energy has words for whoever can't see it") {
    ClientStage stage;
    stage.checkedIn(2, 2);
    stage.checkedIn(1, 5);
    CheckInModel page(stage.desk, stage.services());
    const QString words = page.echo()->trendText();
    CHECK(words.contains(QStringLiteral(": 2")));
    CHECK(words.indexOf(QStringLiteral(": 2")) < words.indexOf(QStringLiteral(": 5")));
}

TEST_CASE("Before a coach has confirmed nothing can be handed in") {
    LonelyClient client;
    CheckInModel page(client.desk, client.services());
    CHECK_FALSE(page.isPaired());
    page.form()->setEnergy(3);
    page.send();
    CHECK_FALSE(page.isAnswered());
}
