// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the assessment from the intro to the result, with everything that may come between.
#include "app/client/vq_answers_model.h"
#include "app/client/vq_home_model.h"
#include "app/client/vq_result_model.h"
#include "app/client/vq_taking_model.h"
#include "tests/app/client/client_stage.h"
#include "tests/app/client/vq_hand.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using Step = VqTakingModel::Step;

namespace {

void beginShowingNow(VqTakingModel& page) {
    page.intro()->setAgreed(true);
    page.intro()->setShowNow(true);
    page.begin();
    page.practising()->skip();
}

void askFor(ClientStage& stage) {
    coaching::VqAssignment asked;
    asked.instrument = axiology::builtInInstrument().id + " " + axiology::builtInInstrument().version;
    asked.purpose = "To think together.";
    must(stage.coach().assignVq(stage.anna, asked));
    stage.exchange();
}

/// Both parts to the gold vector of DOMAIN §3.
void takeGoldVector(ClientStage& stage, VqTakingModel& page) {
    const VqHand hand{page, stage.clock};
    hand.takePart(goldWorld);
    REQUIRE(page.step() == Step::HalfWay);
    page.goOn();
    hand.takePart(goldSelf);
    REQUIRE(page.step() == Step::Retesting);
    hand.agree();
    REQUIRE(page.step() == Step::HandingIn);
}

} // namespace

TEST_CASE("The gold vector goes from the intro to both sides' result") {
    ClientStage stage;
    askFor(stage);
    VqTakingModel page(stage.desk, stage.services());
    CHECK(page.step() == Step::Intro);
    CHECK(page.intro()->purpose() == QStringLiteral("To think together."));
    CHECK(page.intro()->coach() == QStringLiteral("Carla"));
    CHECK_FALSE(page.intro()->showsNow());
    page.begin();
    CHECK(page.step() == Step::Intro); // nothing begins without consent
    beginShowingNow(page);
    CHECK(page.step() == Step::Sorting);
    takeGoldVector(stage, page);
    page.handIn()->setComment(QStringLiteral("On a quiet evening."));
    page.handIn()->send();
    CHECK(page.step() == Step::HandedIn);
    CHECK(page.handIn()->showsNow());

    stage.exchange();
    CHECK(must(stage.ofCoach().openVqAssignments()).empty());
    const auto submissions = must(stage.ofCoach().vqSubmissions());
    REQUIRE(submissions.size() == 1);
    CHECK(submissions.front().comment == "On a quiet evening.");
    const auto reading = must(stage.ofCoach().vqReading(submissions.front().id));
    // DOMAIN §3: DIF 26 and 52, VQ1 41, SQ1 79.
    CHECK(reading.world.profile.dif == 26);
    CHECK(reading.world.profile.q1() == 41);
    CHECK(reading.self.profile.dif == 52);
    CHECK(reading.self.profile.q1() == 79);
    CHECK(reading.practice == practice::VqPractice::skipped);
    REQUIRE(reading.world.retest);
    CHECK(*reading.world.retest == axiology::Retest{6, 6});
    REQUIRE(reading.self.retest);
    CHECK(*reading.self.retest == axiology::Retest{6, 6});

    VqResultModel result(stage.desk, stage.services(), page.handIn()->resultKey());
    CHECK(result.state() == VqResultModel::State::Shown);
    // Rings: DIM-x 12, 4, 10 over the means 40.56, 34.78, 32.33 of DOMAIN §3.
    const QList<double> rings = result.profile()->worldRings();
    REQUIRE(rings.size() == 3);
    CHECK(rings[0] == Approx(12 / 40.56).epsilon(0.001));
    CHECK(rings[1] == Approx(4 / 34.78).epsilon(0.001));
    CHECK(rings[2] == Approx(10 / 32.33).epsilon(0.001));
}

TEST_CASE("A result that was chosen for the session waits for it") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    page.intro()->setAgreed(true);
    page.begin();
    page.practising()->skip();
    takeGoldVector(stage, page);
    page.handIn()->send();
    VqResultModel result(stage.desk, stage.services(), {});
    CHECK(result.state() == VqResultModel::State::Withheld);
    CHECK(result.profile()->worldRings() == QList<double>{0.0, 0.0, 0.0});
    // The answers are the client's own all the same.
    const auto id = must(stage.ofClient().vqSubmissions()).front().id;
    VqSubmittedModel answers(VqOwnResults(stage.desk, stage.services()),
                             QString::fromStdString(id.entity().hex()));
    REQUIRE(answers.world()->rowCount() == 18);
    // Rank 1 of the gold vector's world has norm 2: the item of E^I.
    CHECK(answers.world()->row(0).text == QStringLiteral("A worn guitar its player would never part with"));
    VqHomeModel home(stage.desk, stage.services());
    REQUIRE(home.rowCount() == 1);
    CHECK(home.row(0).detail.contains(QStringLiteral("first together")));
    result.showMe();
    stage.settle();
    CHECK(result.state() == VqResultModel::State::Shown);
    CHECK(home.row(0).detail == QStringLiteral("Your answers and your result"));
    // The coach sees that it was asked for.
    stage.exchange();
    CHECK(must(stage.vqOfCoach().opening(id)).shownAt.has_value());
}

TEST_CASE("A result that waits is shown by itself once the coach has held the debrief") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    page.intro()->setAgreed(true);
    page.begin();
    page.practising()->skip();
    takeGoldVector(stage, page);
    page.handIn()->send();
    VqResultModel result(stage.desk, stage.services(), {});
    REQUIRE(result.state() == VqResultModel::State::Withheld);
    stage.exchange();
    must(stage.vqOfCoach().markHeld(must(stage.ofCoach().vqSubmissions()).front().id));
    stage.exchange();
    stage.changes.announce();
    stage.settle();
    CHECK(result.state() == VqResultModel::State::Shown);
}

TEST_CASE("A mixed-up ranking shows no rings") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    beginShowingNow(page);
    const VqHand hand{page, stage.clock};
    // Good and bad exchanged: DIS 18 in both parts.
    const VqHand::Ranks reversed{18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    hand.takePart(reversed);
    page.goOn();
    hand.takePart(reversed);
    page.leaveRetest();
    page.handIn()->send();
    VqResultModel result(stage.desk, stage.services(), {});
    CHECK(result.state() == VqResultModel::State::NotInterpreted);
    CHECK(result.profile()->selfRings() == QList<double>{0.0, 0.0, 0.0});
    CHECK(result.findings()->rowCount() == 0);
}

TEST_CASE("An assessment goes on where it was left") {
    ClientStage stage;
    QString second;
    {
        VqTakingModel page(stage.desk, stage.services());
        beginShowingNow(page);
        page.sorting()->sort(0);
        second = page.sorting()->item();
    }
    VqHomeModel home(stage.desk, stage.services());
    CHECK(home.isBegun());
    VqTakingModel page(stage.desk, stage.services());
    CHECK(page.step() == Step::Sorting);
    CHECK(page.sorting()->item() == second);
    page.undo();
    CHECK_FALSE(page.sorting()->item() == second);
    CHECK_FALSE(page.canUndo());
}

TEST_CASE("Two at a time leads to the same review") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    beginShowingNow(page);
    page.sorting()->sort(1);
    page.compareInstead();
    REQUIRE(page.step() == Step::Comparing);
    page.sortInstead();
    CHECK(page.step() == Step::Sorting);
    page.compareInstead();
    int questions = 0;
    while (page.step() == Step::Comparing) {
        page.comparing()->preferLeft();
        REQUIRE(++questions <= 59);
    }
    CHECK(page.step() == Step::Reviewing);
    CHECK(page.order()->rowCount() == 18);
}

TEST_CASE("Dragging over several places is one step, and undo takes it back") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    beginShowingNow(page);
    const VqHand hand{page, stage.clock};
    hand.sortAndPlace(goldWorld);
    REQUIRE(page.step() == Step::Reviewing);
    const auto texts = [&page] {
        QStringList out;
        for (int row = 0; row < page.order()->rowCount(); ++row)
            out << page.order()->data(page.order()->index(row), VqOrderModel::TextRole).toString();
        return out;
    };
    const QStringList before = texts();
    page.order()->moveItem(4, 3);
    page.order()->moveItem(3, 2);
    page.order()->moveItem(2, 1);
    QStringList expected = before;
    expected.move(4, 1);
    CHECK(texts() == expected);
    page.undo();
    CHECK(texts() == before);
    page.order()->moveItem(0, 17);
    page.order()->moveItem(-1, 3);
    page.order()->moveItem(3, 18);
    expected = before;
    expected.move(0, 17);
    CHECK(texts() == expected);
}

TEST_CASE("A move is sealed when the page is left") {
    ClientStage stage;
    QString moved;
    {
        VqTakingModel page(stage.desk, stage.services());
        beginShowingNow(page);
        VqHand{page, stage.clock}.sortAndPlace(goldWorld);
        moved = page.order()->data(page.order()->index(17), VqOrderModel::TextRole).toString();
        page.order()->moveItem(17, 0);
    }
    VqTakingModel again(stage.desk, stage.services());
    CHECK(again.order()->data(again.order()->index(0), VqOrderModel::TextRole).toString() == moved);
}

TEST_CASE("Placing gives the next place and takes it back") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    beginShowingNow(page);
    for (int i = 0; i < 18; ++i)
        page.sorting()->sort(i < 16 ? 0 : 2);
    REQUIRE(page.step() == Step::Ordering);
    CHECK(page.placing()->bucket() == 0);
    const int first = page.placing()->row(2).key;
    page.placing()->tap(first);
    CHECK(page.placing()->row(2).place == 1);
    page.placing()->tap(first);
    CHECK(page.placing()->row(2).place == 0);
    while (page.placing()->bucket() == 0)
        for (const VqPlaceRow& row : page.placing()->rows())
            if (row.place == 0) {
                page.placing()->tap(row.key);
                break;
            }
    // The places of a later bucket come after those of the buckets before.
    CHECK(page.placing()->bucket() == 2);
    page.placing()->tap(page.placing()->row(1).key);
    CHECK(page.placing()->row(1).place == 17);
}

TEST_CASE("What was handed in just before a crash is not handed in twice") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    beginShowingNow(page);
    takeGoldVector(stage, page);
    const auto kept = must(practice::VqSitting::load(*stage.clientVault));
    page.handIn()->send();
    must(kept.save(*stage.clientVault)); // the crash came before the sitting was forgotten
    VqTakingModel after(stage.desk, stage.services());
    CHECK(after.step() == Step::Intro);
    CHECK_FALSE(VqHomeModel(stage.desk, stage.services()).isBegun());
    CHECK(must(stage.ofClient().vqSubmissions()).size() == 1);
}

TEST_CASE("Answers under an unknown key say so") {
    ClientStage stage;
    VqSubmittedModel page(VqOwnResults(stage.desk, stage.services()), {});
    CHECK_FALSE(page.isFound());
    CHECK(page.world()->rowCount() == 0);
}

TEST_CASE("An assessment of another instrument says that it is not here") {
    ClientStage stage;
    coaching::VqAssignment asked;
    asked.instrument = "another-1 2.0.0";
    must(stage.coach().assignVq(stage.anna, asked));
    stage.exchange();
    VqTakingModel page(stage.desk, stage.services());
    CHECK(page.step() == Step::Unavailable);
    CHECK_FALSE(page.isRecoverable());
}
