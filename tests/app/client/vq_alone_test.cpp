// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment without a coach, and bringing it to one; being reminded; what is said to findings.
#include "app/client/vq_answers_model.h"
#include "app/client/vq_home_model.h"
#include "app/client/vq_result_model.h"
#include "app/client/vq_taking_model.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/vq_handover.h"
#include "tests/app/client/client_stage.h"
#include "tests/app/client/vq_hand.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using Step = VqTakingModel::Step;
using Kind = VqNudgeModel::Kind;

namespace {

/// To the end; both parts to the gold vector of DOMAIN §3 unless said otherwise.
void takeAll(VqTakingModel& page, FakeClock& clock, const VqHand::Ranks& world = goldWorld,
             const VqHand::Ranks& self = goldSelf) {
    page.intro()->setAgreed(true);
    page.begin();
    page.practising()->skip();
    const VqHand hand{page, clock};
    hand.takePart(world);
    page.goOn();
    hand.takePart(self);
    hand.agree(world, self);
    REQUIRE(page.step() == Step::HandingIn);
    page.handIn()->send();
    REQUIRE(page.step() == Step::HandedIn);
}

coaching::VqAssignmentId askFor(ClientStage& stage, std::optional<int> dueInDays,
                                std::optional<int> remindInDays = std::nullopt) {
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    coaching::VqAssignment asked;
    asked.instrument = instrument.id + " " + instrument.version;
    const coaching::LocalDate now = today(stage.clock);
    if (dueInDays) asked.dueOn = now.plusDays(*dueInDays);
    if (remindInDays) asked.remindOn = now.plusDays(*remindInDays);
    const auto id = must(stage.coach().assignVq(stage.anna, asked));
    stage.exchange();
    return id;
}

} // namespace

TEST_CASE("Somebody without a coach takes the assessment and keeps it") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    REQUIRE(page.step() == Step::Intro);
    CHECK(page.intro()->isForMyself());
    CHECK_FALSE(page.intro()->choosesReader());
    CHECK(page.intro()->consentVersion() == QStringLiteral("vq-consent-own-2"));
    CHECK(page.intro()->showsNow());
    takeAll(page, client.clock);
    CHECK(page.handIn()->isForMyself());
    CHECK(page.handIn()->readers().isEmpty());

    VqResultModel result(client.desk, client.services(), page.handIn()->resultKey());
    CHECK(result.state() == VqResultModel::State::Shown);
    CHECK(result.readers().isEmpty());
    CHECK_FALSE(result.isShareable());
    // DIM-I of the world is 12, its mean under chance 40.56 (DOMAIN §3).
    CHECK(result.profile()->worldRings().at(0) == Approx(12 / 40.56).epsilon(0.001));
    VqHomeModel home(client.desk, client.services());
    REQUIRE(home.rowCount() == 1);
    CHECK(home.row(0).readers.isEmpty());
    CHECK(home.nudge()->kind() == Kind::Nothing);
    result.remove();
    CHECK(result.state() == VqResultModel::State::None);
}

TEST_CASE("Somebody without a coach says to each finding whether it fits, for nobody else") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    takeAll(page, client.clock, legible, legible);
    VqResultModel result(client.desk, client.services(), page.handIn()->resultKey());
    CHECK(result.findings()->canSay());
    CHECK(result.findings()->isForMyself());
    REQUIRE(result.findings()->count() > 0);
    const int key = result.findings()->row(0).key;
    result.findings()->say(key, 2);
    result.findings()->saveWords(key, QStringLiteral("Not at work"));
    VqResultModel again(client.desk, client.services(), page.handIn()->resultKey());
    CHECK(again.findings()->row(0).fit == 2);
    CHECK(again.findings()->row(0).words == QStringLiteral("Not at work"));
}

TEST_CASE("Somebody without a coach may wait for one, and look after all") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    page.intro()->setShowNow(false);
    takeAll(page, client.clock);
    VqResultModel result(client.desk, client.services(), {});
    CHECK(result.state() == VqResultModel::State::Withheld);
    result.showMe();
    CHECK(result.state() == VqResultModel::State::Shown);
}

TEST_CASE("An own result is brought to the coach when its owner says so, not before") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    CHECK(page.intro()->choosesReader());
    page.intro()->setForMyself(true);
    page.intro()->setShowNow(true);
    takeAll(page, stage.clock);
    stage.exchange();
    CHECK(must(stage.ofCoach().vqSubmissions()).empty());
    VqHomeModel home(stage.desk, stage.services());
    CHECK(home.nudge()->kind() == Kind::Bring);
    CHECK(home.row(0).readers.isEmpty());

    VqResultModel result(stage.desk, stage.services(), home.row(0).key);
    CHECK(result.isShareable());
    home.nudge()->share();
    stage.settle();
    CHECK(home.nudge()->kind() == Kind::Nothing);
    CHECK(home.row(0).readers == QStringList{QStringLiteral("Carla")});
    CHECK(result.readers() == QStringList{QStringLiteral("Carla")});
    CHECK_FALSE(result.isShareable());
    REQUIRE(home.rowCount() == 1); // one result, although two have it
    stage.exchange();
    const auto atCoach = must(stage.ofCoach().vqSubmissions());
    REQUIRE(atCoach.size() == 1);
    CHECK(atCoach.front().isSelfStarted());
}

TEST_CASE("Who keeps an own result is not asked again") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    page.intro()->setForMyself(true);
    takeAll(page, stage.clock);
    VqNudgeModel nudge(stage.desk, stage.services());
    REQUIRE(nudge.kind() == Kind::Bring);
    nudge.later();
    CHECK(nudge.kind() == Kind::Nothing);
    stage.clock.advance(400 * oneDay);
    CHECK(VqNudgeModel(stage.desk, stage.services()).kind() == Kind::Nothing);
    // It can still be shared from its own page.
    CHECK(VqResultModel(stage.desk, stage.services(), {}).isShareable());
}

TEST_CASE("A due date is reminded of from three days before, until tomorrow when put off") {
    ClientStage stage;
    askFor(stage, 4);
    VqNudgeModel nudge(stage.desk, stage.services());
    CHECK(nudge.kind() == Kind::Nothing);
    const auto look = [&] {
        stage.changes.announce();
        stage.settle();
        return nudge.kind();
    };
    stage.clock.advance(oneDay);
    CHECK(look() == Kind::DueSoon);
    nudge.later();
    CHECK(nudge.kind() == Kind::Nothing);
    stage.clock.advance(oneDay);
    CHECK(look() == Kind::DueSoon);
    stage.clock.advance(3 * oneDay);
    CHECK(look() == Kind::Overdue);
}

TEST_CASE("The coach's reminder comes on its day, and goes with the request") {
    ClientStage stage;
    const auto id = askFor(stage, std::nullopt, 2);
    VqHomeModel home(stage.desk, stage.services());
    CHECK(home.isAsked());
    CHECK(home.nudge()->kind() == Kind::Nothing);
    stage.clock.advance(2 * oneDay);
    stage.changes.announce();
    stage.settle();
    CHECK(home.nudge()->kind() == Kind::Reminder);
    must(stage.vqOfCoach().withdraw(id));
    stage.exchange();
    stage.changes.announce();
    stage.settle();
    CHECK(home.nudge()->kind() == Kind::Nothing);
    CHECK_FALSE(home.isAsked());
}

TEST_CASE("A page that is open follows what another device of the same person did") {
    ClientStage stage;
    VqTakingModel here(stage.desk, stage.services());
    CHECK(here.step() == Step::Intro);
    const auto hear = [&stage] {
        stage.changes.announce();
        stage.settle();
    };
    // What arrives from elsewhere is found as what is begun on this device is.
    VqTakingModel there(stage.desk, stage.services());
    there.intro()->setAgreed(true);
    there.begin();
    there.practising()->skip();
    hear();
    REQUIRE(here.step() == Step::Sorting);
    there.sorting()->sort(0);
    hear();
    CHECK(here.sorting()->item() == there.sorting()->item());
    VqHomeModel(stage.desk, stage.services()).giveUp();
    hear();
    CHECK(here.step() == Step::Intro);
    CHECK(there.step() == Step::Intro);
}

TEST_CASE("Leaving the page lets another device go on from there") {
    LonelyClient client;
    {
        VqTakingModel page(client.desk, client.services());
        page.intro()->setAgreed(true);
        page.begin();
        page.practising()->skip();
        for (int item = 0; item < 5; ++item)
            page.sorting()->sort(0);
    }
    const auto left = must(practice::VqSitting::load(*client.vault));
    must(practice::VqSitting::forget(*client.vault)); // another device has only the copy
    const auto found = must(practice::resumeSitting(*client.vault));
    CHECK(found.stepCount() == left.stepCount());
}

TEST_CASE("What was begun can be thrown away") {
    LonelyClient client;
    {
        VqTakingModel page(client.desk, client.services());
        page.intro()->setAgreed(true);
        page.begin();
        page.practising()->skip();
        page.sorting()->sort(0);
    }
    VqHomeModel home(client.desk, client.services());
    REQUIRE(home.isBegun());
    home.giveUp();
    CHECK_FALSE(home.isBegun());
    CHECK(VqTakingModel(client.desk, client.services()).step() == Step::Intro);
}

TEST_CASE("What fits and what doesn't is said once and read by the coach") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    page.intro()->setShowNow(true);
    takeAll(page, stage.clock, legible, legible);
    VqResultModel result(stage.desk, stage.services(), {});
    VqFindingsModel& findings = *result.findings();
    REQUIRE(findings.canSay());
    REQUIRE(findings.rowCount() == 36);
    // In each part four items are more than one place away.
    CHECK(findings.clearCount() == 28);
    // The farthest of the world comes first among the others: norm 5, I^S.
    const auto& world = axiology::builtInInstrument().part(axiology::PartKind::world);
    CHECK(findings.row(28).text.toStdString() == world.item(axiology::Norm(5)).text);
    const int key = findings.row(findings.rowCount() - 1).key;
    const auto row = [&] { return findings.row(findings.rowCount() - 1); };
    findings.say(key, 2);
    findings.type(key, QStringLiteral("Not at work."));
    stage.settle();
    CHECK(row().fit == 2);
    // What was typed and not saved is there again.
    CHECK(VqResultModel(stage.desk, stage.services(), {}).findings()->row(35).words ==
          QStringLiteral("Not at work."));
    findings.saveWords(key, QStringLiteral("Not at work."));
    stage.exchange();
    const auto id = must(stage.ofCoach().vqSubmissions()).front().id;
    const auto said = must(stage.vqOfCoach().findings(id));
    REQUIRE(said.size() == 1);
    CHECK(said.front().fit == coaching::Fit::doesNotFit);
    CHECK(said.front().words == "Not at work.");
    findings.say(key, 0);
    CHECK(row().fit == 0);
}

TEST_CASE("Two results stand one after the other, without a verdict") {
    ClientStage stage;
    for (int time = 0; time < 2; ++time) {
        VqTakingModel page(stage.desk, stage.services());
        page.intro()->setShowNow(true);
        takeAll(page, stage.clock);
        VqResultModel result(stage.desk, stage.services(), {});
        CHECK(result.overTime()->rowCount() == (time == 0 ? 0 : 2));
        stage.clock.advance(30 * oneDay);
    }
    // DIF 26 and 52 of DOMAIN §3 over its mean 107.667.
    VqResultModel result(stage.desk, stage.services(), {});
    CHECK(result.overTime()->row(0).world == QStringLiteral("0.24"));
    CHECK(result.overTime()->row(0).self == QStringLiteral("0.48"));
}

TEST_CASE("The assessment is taken in the person's language") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    takeAll(page, client.clock, legible, legible);
    const VqOwnResults results(client.desk, client.services());
    CHECK(must(results.wordsOf(must(results.find({})))).instrument.language == "de");
    QLocale::setDefault(before);
    // The words stay those that were ranked, whatever the app speaks later.
    VqResultModel result(client.desk, client.services(), {});
    const auto& german = axiology::builtInInstrument("de").part(axiology::PartKind::world);
    CHECK(result.findings()->row(0).part == QString::fromStdString(german.title));
}

TEST_CASE("A pair of the retest can be taken back, also after leaving the rest out") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    page.intro()->setAgreed(true);
    page.begin();
    page.practising()->skip();
    const VqHand hand{page, client.clock};
    hand.takePart(goldWorld);
    page.goOn();
    hand.takePart(goldSelf);
    REQUIRE(page.step() == Step::Retesting);
    CHECK_FALSE(page.canUndo());
    const QString first = page.retest()->left();
    page.retest()->preferLeft();
    CHECK(page.retest()->answered() == 1);
    page.leaveRetest();
    CHECK(page.step() == Step::HandingIn);
    page.undo();
    CHECK(page.step() == Step::Retesting);
    page.undo();
    CHECK(page.retest()->answered() == 0);
    CHECK(page.retest()->left() == first);
}

TEST_CASE("Practice is sorted, ordered and forgotten") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    page.intro()->setAgreed(true);
    page.begin();
    REQUIRE(page.step() == Step::Practising);
    VqPracticeModel& practising = *page.practising();
    const QString first = practising.item();
    practising.sort(2);
    page.undo();
    CHECK(practising.item() == first);
    for (const int bucket : {2, 0, 2, 1})
        practising.sort(bucket);
    REQUIRE(practising.isOrdering());
    REQUIRE(practising.rowCount() == 4);
    CHECK(practising.data(practising.index(2), VqPracticeModel::TextRole).toString() == first);
    practising.moveItem(2, 0);
    CHECK(practising.data(practising.index(0), VqPracticeModel::TextRole).toString() == first);
    practising.finish();
    CHECK(page.step() == Step::Sorting);
    const auto sitting = must(practice::VqSitting::load(*client.vault));
    CHECK(sitting.practice() == practice::VqPractice::done);
    CHECK(sitting.current().steps().empty());
}

TEST_CASE("A result whose instrument is not here any more shows its rings and places, and says so") {
    ClientStage stage;
    axiology::Instrument elsewhere = axiology::builtInInstrument();
    elsewhere.id = "acme-1";
    practice::VqHandIn answers;
    answers.release = coaching::Release::showMeNow;
    answers.administration = must(practice::typedVqDocument(elsewhere, axiology::Ranking::ofNorm(),
                                                            axiology::Ranking::ofNorm(), stage.clock.now()));
    must(stage.client().submitVq(stage.shared, std::move(answers)));
    VqResultModel result(stage.desk, stage.services(), {});
    REQUIRE(result.state() == VqResultModel::State::Shown);
    CHECK(result.profile()->missing().contains(QStringLiteral("not on this device")));
    CHECK(result.profile()->worldRings() == QList<double>{0, 0, 0});
    CHECK(result.findings()->count() == 0); // formulas are no words of the client
    CHECK(result.profile()->mixedUp().isEmpty());
    const VqOwnResults results(stage.desk, stage.services());
    VqSubmittedModel answersPage(results, result.answersKey());
    REQUIRE(answersPage.isFound());
    CHECK_FALSE(answersPage.missing().isEmpty());
    CHECK(answersPage.world()->row(3).text == QStringLiteral("I^E")); // DOMAIN §3: the fourth of the norm
}

TEST_CASE("The consent names the instrument, and is kept with its name and version") {
    LonelyClient client;
    VqTakingModel page(client.desk, client.services());
    const QString what = page.intro()->consentPoints().constFirst();
    CHECK(what == QStringLiteral("What you take: “VQ assessment”, version 1.1.0 (licence: %1).")
                      .arg(qtText(axiology::builtInInstrument().licence)));
    takeAll(page, client.clock);
    const auto kept = must(practice::VqKeptDesk(*client.vault, client.clock).kept());
    CHECK(kept.front().consentVersion == "vq-consent-own-2 valuewright-1 1.1.0");
}

TEST_CASE("Another instrument than the one agreed to has to be agreed to anew") {
    ClientStage stage;
    VqTakingModel page(stage.desk, stage.services());
    page.intro()->setAgreed(true);
    VqIntroModel::Asked other{page.intro()->coach(), {}, axiology::earlierInstruments().back()};
    page.intro()->setAsked(other);
    CHECK_FALSE(page.intro()->isAgreed());
    CHECK(page.intro()->consentPoints().constFirst().contains(QStringLiteral("version 1.0.0")));
}

TEST_CASE("What was begun with an earlier version of Valuewright goes on with the words it was begun with") {
    LonelyClient client;
    const axiology::Instrument& first = axiology::earlierInstruments().back();
    practice::VqTerms terms;
    terms.consentVersion = "vq-consent-own-1";
    must(practice::VqSitting::begin(first, terms, 7, client.clock.now()).save(*client.vault));
    VqTakingModel page(client.desk, client.services());
    REQUIRE(page.step() == Step::Practising);
    page.practising()->skip();
    CHECK(page.problem().isEmpty());
    CHECK(page.step() == Step::Sorting);
}

TEST_CASE("A sitting that was written by halves says so, and beginning anew helps") {
    LonelyClient client;
    const Bytes whole = cbor::encode(
        practice::VqSitting::begin(axiology::builtInInstrument(), {}, 7, client.clock.now()).toValue());
    must(client.vault->setLocal("vq/sitting", ByteView(whole).first(whole.size() / 2)));
    VqTakingModel page(client.desk, client.services());
    CHECK(page.step() == Step::Unavailable);
    CHECK(page.isRecoverable());
    CHECK_FALSE(page.problem().isEmpty());
    page.startAnew();
    CHECK(page.step() == Step::Intro);
}
