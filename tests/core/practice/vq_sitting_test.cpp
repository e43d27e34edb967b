// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment that is being taken survives whatever happens to the device.
#include "core/practice/vq_sitting.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::axiology;
using namespace vw::practice;
using vw::test::must;

namespace {

constexpr std::uint64_t seed = 7;

const Instrument& instrument() { return builtInInstrument(); }

VqSitting begun() {
    VqTerms terms;
    terms.release = coaching::Release::showMeNow;
    terms.consentVersion = "vq-consent-1";
    return VqSitting::begin(instrument(), terms, seed, UtcMillis{1000});
}

void step(VqSitting& sitting, StepKind kind, std::optional<Norm> item = std::nullopt, int value = 0) {
    must(sitting.take({kind, UtcMillis{2000}, item, value}));
}

/// Sorts and orders everything as the norm does, and submits.
void finishPart(VqSitting& sitting) {
    for (int place = 1; place <= formulaCount; ++place)
        step(sitting, StepKind::sort, Norm(place), place <= goodCount ? 0 : 2);
    for (int place = 1; place <= formulaCount; ++place)
        step(sitting, StepKind::tap, Norm(place));
    step(sitting, StepKind::submit);
}

} // namespace

TEST_CASE("A sitting goes on after a crash where it was") {
    test::DeskPair pair;
    VqSitting sitting = begun();
    step(sitting, StepKind::sort, Norm(3), 1);
    must(sitting.save(*pair.clientVault));
    pair.clientVault.reopen();
    const VqSitting again = must(VqSitting::load(*pair.clientVault));
    CHECK(again.terms() == sitting.terms());
    CHECK(again.current().bucketOf(Norm(3)) == Bucket::unsure);
    CHECK(again.current().head().shown == sitting.current().head().shown);
}

TEST_CASE("The second part begins after the first, in an order of its own") {
    VqSitting sitting = begun();
    CHECK(sitting.beginSelf(instrument(), UtcMillis{3000}).error().code == ErrorCode::notAllowed);
    finishPart(sitting);
    CHECK_FALSE(sitting.finished());
    must(sitting.beginSelf(instrument(), UtcMillis{3000}));
    CHECK(sitting.part() == PartKind::self);
    CHECK(sitting.current().head().shown == displayOrder(seed, PartKind::self));
    CHECK(sitting.beginSelf(instrument(), UtcMillis{3000}).error().code == ErrorCode::notAllowed);
    const VqSitting again = must(VqSitting::fromValue(sitting.toValue()));
    CHECK(again.part() == PartKind::self);
}

TEST_CASE("Only a finished sitting can be handed in, and the coach reads it") {
    test::DeskPair pair;
    VqSitting sitting = begun();
    finishPart(sitting);
    CHECK(sitting.handIn({}).error().code == ErrorCode::notAllowed);
    must(sitting.beginSelf(instrument(), UtcMillis{3000}));
    finishPart(sitting);
    REQUIRE(sitting.finished());
    must(pair.client().submitVq(pair.shared, must(sitting.handIn("a calm hour"))));
    pair.exchange();
    const auto received = must(pair.ofCoach().vqSubmissions());
    REQUIRE(received.size() == 1);
    CHECK(received.front().release == coaching::Release::showMeNow);
    CHECK(received.front().consentVersion == "vq-consent-1");
    CHECK(received.front().comment == "a calm hour");
    // Ranked as the norm: no deviation anywhere.
    const VqReading reading = must(pair.ofCoach().vqReading(received.front().id));
    CHECK(reading.world.profile.dif == 0);
    CHECK(reading.self.profile.dif == 0);
}

TEST_CASE("A sitting that was handed in leaves nothing behind") {
    test::DeskPair pair;
    must(begun().save(*pair.clientVault));
    must(VqSitting::forget(*pair.clientVault));
    CHECK(VqSitting::load(*pair.clientVault).error().code == ErrorCode::notFound);
    CHECK(VqSitting::forget(*pair.clientVault).ok());
}

TEST_CASE("What is no sitting is refused") {
    VqSitting sitting = begun();
    cbor::Value newer = sitting.toValue();
    newer.set(1, cbor::Value::integer(2));
    CHECK(VqSitting::fromValue(newer).error().code == ErrorCode::newerFormat);
    cbor::Value exchanged = sitting.toValue();
    exchanged.set(6, sitting.current().toValue());
    CHECK(VqSitting::fromValue(exchanged).error().code == ErrorCode::corrupt);
    cbor::Value release = sitting.toValue();
    release.set(3, cbor::Value::integer(0));
    CHECK(VqSitting::fromValue(release).error().code == ErrorCode::corrupt);
    CHECK(VqSitting::fromValue(cbor::Value::map()).error().code == ErrorCode::corrupt);
}

namespace {

VqSitting finishedSitting() {
    VqSitting sitting = begun();
    finishPart(sitting);
    must(sitting.beginSelf(instrument(), UtcMillis{3000}));
    finishPart(sitting);
    return sitting;
}

/// The norm's own answer: finishPart ranks as the norm does.
Norm agreeing(const RetestPair& pair) { return std::min(pair.left, pair.right); }
Norm disagreeing(const RetestPair& pair) { return std::max(pair.left, pair.right); }

/// What was saved is all there is.
VqSitting afterKill(const VqSitting& sitting) {
    return must(VqSitting::fromValue(must(cbor::decode(cbor::encode(sitting.toValue())))));
}

VqReading readingOf(const VqSitting& sitting) {
    coaching::VqSubmission submission;
    submission.administration = must(sitting.handIn({})).administration;
    return must(readVq(submission));
}

} // namespace

TEST_CASE("A retest follows both parts, twelve pairs, and is judged with them") {
    VqSitting sitting = begun();
    CHECK_FALSE(sitting.retestQuestion().has_value());
    CHECK_FALSE(sitting.answerRetest(Norm(1), UtcMillis{4000}).ok());
    sitting = finishedSitting();
    for (std::size_t i = 0; i < 12; ++i) {
        CHECK(sitting.retestAnswered() == i);
        const RetestPair pair = *sitting.retestQuestion();
        // Two of the six about the world are answered the other way round.
        must(sitting.answerRetest(i < 2 ? disagreeing(pair) : agreeing(pair), UtcMillis{4000}));
    }
    CHECK_FALSE(sitting.retestQuestion().has_value());
    const VqReading reading = readingOf(sitting);
    CHECK(reading.world.retest == Retest{6, 4});
    CHECK(reading.self.retest == Retest{6, 6});
    CHECK(reading.world.validity.has(Reason::retestDisagrees));
    CHECK_FALSE(reading.self.validity.has(Reason::retestDisagrees));
}

TEST_CASE("A retest goes on after a crash, and is left out when it was broken off") {
    test::DeskPair pair;
    VqSitting sitting = finishedSitting();
    for (int i = 0; i < 8; ++i)
        must(sitting.answerRetest(agreeing(*sitting.retestQuestion()), UtcMillis{4000}));
    must(sitting.save(*pair.clientVault));
    pair.clientVault.reopen();
    const VqSitting again = must(VqSitting::load(*pair.clientVault));
    CHECK(again.retestAnswered() == 8);
    CHECK(again.retestQuestion()->left == sitting.retestQuestion()->left);
    const VqReading reading = readingOf(again);
    CHECK(reading.world.retest == Retest{6, 6});
    CHECK_FALSE(reading.self.retest.has_value());
}

TEST_CASE("A retest of questions that were not asked is refused") {
    VqSitting sitting = finishedSitting();
    const RetestPair pair = *sitting.retestQuestion();
    int other = 1;
    while (Norm(other) == pair.left || Norm(other) == pair.right)
        ++other;
    CHECK(sitting.answerRetest(Norm(other), UtcMillis{4000}).error().code == ErrorCode::badInput);
    cbor::Value saved = sitting.toValue();
    saved.set(7, cbor::Value::bytes(Bytes{static_cast<std::uint8_t>(other)}));
    CHECK(VqSitting::fromValue(saved).error().code == ErrorCode::corrupt);
    saved.set(7, cbor::Value::bytes(Bytes{0}));
    CHECK(VqSitting::fromValue(saved).error().code == ErrorCode::corrupt);
    coaching::VqSubmission submission;
    for (const Bytes& wrong : {Bytes{1, 2, 3}, Bytes(6, static_cast<std::uint8_t>(other)), Bytes(6, 99)}) {
        submission.administration = must(sitting.handIn({})).administration;
        submission.administration.set(5, cbor::Value::bytes(wrong));
        CHECK(readVq(submission).error().code == ErrorCode::corrupt);
    }
}

TEST_CASE("What was recorded can be read with the result") {
    const VqReading reading = readingOf(finishedSitting());
    CHECK(reading.self.head.instrument == instrument().id);
    CHECK(reading.self.head.version == instrument().version);
    CHECK(reading.world.head.seed == seed);
    CHECK(reading.self.submittedAt == UtcMillis{2000});
    CHECK(reading.world.steps == 37);                                   // 18 sorted, 18 placed, 1 submitted
    CHECK(reading.world.activeTime == std::chrono::milliseconds(1000)); // begun at 1000
}

TEST_CASE("Practice comes first, is skipped by whoever starts, and leaves one word") {
    VqSitting sitting = begun();
    CHECK(sitting.stage() == VqStage::practice);
    CHECK(afterKill(sitting).stage() == VqStage::practice);
    CHECK(sitting.endPractice(VqPractice::open).error().code == ErrorCode::notAllowed);
    SECTION("done") {
        must(sitting.endPractice(VqPractice::done));
        CHECK(sitting.stage() == VqStage::world);
        CHECK(afterKill(sitting).practice() == VqPractice::done);
        CHECK(sitting.endPractice(VqPractice::skipped).error().code == ErrorCode::notAllowed);
    }
    SECTION("skipped by the first step") {
        step(sitting, StepKind::sort, Norm(3), 1);
        CHECK(sitting.practice() == VqPractice::skipped);
        CHECK(afterKill(sitting).stage() == VqStage::world);
    }
    CHECK(readingOf(finishedSitting()).practice == VqPractice::skipped);
}

TEST_CASE("What was saved before there was practice and a retest is read and goes on") {
    const cbor::Value saved = finishedSitting().toValue();
    cbor::Value old = cbor::Value::map();
    for (const cbor::Entry& entry : saved.entries())
        for (std::int64_t key = 1; key <= 6; ++key) // without what came later
            if (entry.first == cbor::Value::integer(key)) old.set(key, entry.second);
    const VqSitting read = must(VqSitting::fromValue(old));
    CHECK(read.id() == finishedSitting().id());
    CHECK(read.practice() == VqPractice::skipped);
    CHECK(read.stage() == VqStage::retest);
    CHECK(read.finished()); // it may be handed in without a retest
    CHECK_FALSE(readingOf(read).world.retest.has_value());
}

TEST_CASE("The last answer of a retest is taken back, also over the border of the parts and after a kill") {
    VqSitting sitting = finishedSitting();
    CHECK(sitting.undoRetest(UtcMillis{5000}).error().code == ErrorCode::notAllowed);
    std::size_t steps = sitting.stepCount();
    for (int i = 0; i < 7; ++i) {
        must(sitting.answerRetest(agreeing(*sitting.retestQuestion()), UtcMillis{4000}));
        sitting = afterKill(sitting);
        CHECK(sitting.stepCount() == ++steps);
    }
    for (std::size_t left = 7; left-- > 5;) {
        must(sitting.undoRetest(UtcMillis{5000}));
        sitting = afterKill(sitting);
        CHECK(sitting.retestAnswered() == left);
        CHECK(sitting.stepCount() == ++steps); // what was done is kept, and grows
        CHECK(sitting.stage() == VqStage::retest);
    }
    for (int i = 0; i < 7; ++i)
        must(sitting.answerRetest(agreeing(*sitting.retestQuestion()), UtcMillis{4000}));
    CHECK(afterKill(sitting).stage() == VqStage::finished);
    CHECK(readingOf(sitting).self.retest == Retest{6, 6});
}

TEST_CASE(
    "Every move of a retest is recorded with its time, goes with the result, and must fit its answers") {
    VqSitting sitting = finishedSitting();
    const auto answer = [&](std::int64_t at) {
        must(sitting.answerRetest(agreeing(*sitting.retestQuestion()), UtcMillis{at}));
    };
    answer(4000);
    must(sitting.undoRetest(UtcMillis{4700}));
    for (std::int64_t at = 5000; at < 5600; at += 100)
        answer(at);
    sitting = afterKill(sitting);
    answer(6000); // of the self: broken off there
    const std::vector<RetestMove> moves = readingOf(sitting).retestMoves;
    REQUIRE(moves.size() == 8); // one, taken back, six; nothing of what was broken off
    CHECK(moves[0].at == UtcMillis{4000});
    CHECK(moves[1] == RetestMove{UtcMillis{4700}, std::nullopt});
    CHECK(moves[7].at == UtcMillis{5500});
    CHECK(moves[0].better == moves[2].better);
    for (std::int64_t at = 6100; at < 6600; at += 100)
        answer(at);
    CHECK(readingOf(sitting).retestMoves.size() == 14);

    // Moves that end elsewhere are refused, in what is handed in and in what is saved.
    coaching::VqSubmission submission;
    submission.administration = must(sitting.handIn({})).administration;
    submission.administration.set(8, toValue({moves.begin(), moves.begin() + 7}));
    CHECK(readVq(submission).error().sentence == "The moves of a retest do not lead to its answers.");
    submission.administration.set(8, toValue({moves[1]}));
    CHECK(readVq(submission).error().code == ErrorCode::corrupt);
    submission.administration.set(8, cbor::Value::integer(3));
    CHECK_FALSE(readVq(submission).ok());
    cbor::Value saved = sitting.toValue();
    saved.set(11, toValue(moves));
    CHECK(VqSitting::fromValue(saved).error().code == ErrorCode::corrupt);
}

TEST_CASE("A retest that was begun before moves were recorded goes on without them") {
    VqSitting sitting = finishedSitting();
    must(sitting.answerRetest(agreeing(*sitting.retestQuestion()), UtcMillis{4000}));
    const cbor::Value saved = sitting.toValue();
    cbor::Value old = cbor::Value::map();
    for (const cbor::Entry& entry : saved.entries())
        if (entry.first != cbor::Value::integer(11))
            old.set(must(entry.first.asInteger("key")), entry.second);
    VqSitting read = must(VqSitting::fromValue(old));
    while (read.retestQuestion())
        must(read.answerRetest(agreeing(*read.retestQuestion()), UtcMillis{5000}));
    CHECK(readingOf(read).world.retest == Retest{6, 6});
    CHECK(readingOf(afterKill(read)).retestMoves.empty());
}
