// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of validity alone: at its threshold and just short of it.
#include "core/axiology/chance.h"
#include "core/axiology/validity.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace vw::axiology {
namespace {

using std::chrono::milliseconds;

Ranking ranking(const char* ranks) { return *Ranking::fromText(ranks); }

/// The world gold vector: DIF 26, DIS 0, nothing to object to.
const char* const goodRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";

Ranking ordered(std::array<int, formulaCount> places) {
    std::vector<Norm> order;
    for (const int place : places)
        order.emplace_back(place);
    return *Ranking::fromOrder(order);
}

std::array<Bucket, formulaCount> bucketsOf(int good, int unsure) {
    std::array<Bucket, formulaCount> out{};
    for (int i = 0; i < formulaCount; ++i)
        out[static_cast<std::size_t>(i)] = i < good            ? Bucket::good
                                           : i < good + unsure ? Bucket::unsure
                                                               : Bucket::bad;
    return out;
}

using Reasons = std::vector<Reason>;

} // namespace

TEST_CASE("a careful ranking is ok") {
    const Validity validity = validate(ranking(goodRanks), {});
    CHECK(validity.verdict == Verdict::ok);
    CHECK(validity.reasons.empty());
    CHECK(validity.allowsDetail());
}

TEST_CASE("six items on the wrong side are not interpreted, four are") {
    // Good items 7, 8, 9 trade places with 10, 11, 12; then only 8, 9 with 10, 11.
    const Validity six = validate(ranking("1 2 3 4 5 6 10 11 12 7 8 9 13 14 15 16 17 18"), {});
    CHECK(six.verdict == Verdict::doNotInterpret);
    CHECK(six.reasons == Reasons{Reason::goodAndBadMixed});
    CHECK_FALSE(six.allowsDetail());
    CHECK(validate(ranking("1 2 3 4 5 6 7 10 11 8 9 12 13 14 15 16 17 18"), {}).verdict == Verdict::ok);
}

TEST_CASE("order inside good and bad must be better than sorting alone") {
    // DIF 52, DIS 0: the self gold vector.
    const Validity sortedOnly = validate(ranking("4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17"), {});
    CHECK(sortedOnly.verdict == Verdict::caution);
    CHECK(sortedOnly.reasons == Reasons{Reason::orderInsideNotDistinguishable});
    CHECK_FALSE(sortedOnly.allowsDetail());
    // DIF 36: 1<->9 (16), 10<->18 (16), 4<->6 (4).
    CHECK(validate(ranking("9 2 3 6 5 4 7 8 1 18 11 12 13 14 15 16 17 10"), {}).verdict == Verdict::ok);
    // DIF 38: one neighbouring pair more.
    CHECK(validate(ranking("9 3 2 6 5 4 7 8 1 18 11 12 13 14 15 16 17 10"), {}).verdict == Verdict::caution);
}

TEST_CASE("a DIF of 74 is as by chance") {
    // Good reversed (40), bad with distances 3 6 4 2 0 3 2 6 8 (34).
    const Validity at74 = validate(ranking("9 8 7 6 5 4 3 2 1 13 17 16 15 14 12 18 11 10"), {});
    CHECK(at74.verdict == Verdict::caution);
    CHECK(at74.reasons == Reasons{Reason::farFromNormAsByChance, Reason::orderInsideNotDistinguishable});
    // Good reversed (40), bad with distances 8 6 0 2 0 2 0 6 8 (32).
    const Validity at72 = validate(ranking("9 8 7 6 5 4 3 2 1 18 17 12 15 14 13 16 11 10"), {});
    CHECK(at72.reasons == Reasons{Reason::orderInsideNotDistinguishable});
}

TEST_CASE("nearly the displayed order, or its reverse") {
    Evidence evidence;
    evidence.displayed = ranking("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18");
    // 11<->1 costs 20.
    CHECK(validate(ranking("11 2 3 4 5 6 7 8 9 10 1 12 13 14 15 16 17 18"), evidence).reasons ==
          Reasons{Reason::closeToDisplayedOrder});
    CHECK(validate(ranking("12 2 3 4 5 6 7 8 9 10 11 1 13 14 15 16 17 18"), evidence).reasons.empty());
    evidence.displayed = ranking("18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1");
    CHECK(validate(ranking("11 2 3 4 5 6 7 8 9 10 1 12 13 14 15 16 17 18"), evidence).reasons ==
          Reasons{Reason::closeToReversedDisplayedOrder});
}

TEST_CASE("a bucket left as it was shown") {
    Evidence evidence;
    evidence.buckets = bucketsOf(9, 4); // good 1-9, unsure 10-13, bad 14-18
    const Ranking given = ranking(goodRanks);
    // Best to worst: 2 1 5 3 9 6 4 8 7 | 14 10 11 12 13 16 17 15 18, so inside the buckets
    // good 2 1 5 3 9 6 4 8 7, unsure 10 11 12 13, bad 14 16 17 15 18.
    evidence.displayed = ordered({14, 1, 13, 16, 9, 8, 17, 12, 3, 15, 7, 2, 11, 5, 18, 4, 10, 6});
    CHECK(validate(given, evidence).reasons == Reasons{Reason::nothingReorderedInBucket});
    // Two of the five swapped: no longer unlikely for so few.
    evidence.displayed = ordered({16, 1, 13, 14, 9, 8, 17, 12, 3, 15, 7, 2, 11, 5, 18, 4, 10, 6});
    CHECK(validate(given, evidence).verdict == Verdict::ok);
}

TEST_CASE("a bucket close to the order it was shown in, or to its reverse") {
    Evidence evidence;
    evidence.buckets = bucketsOf(9, 4);
    const Ranking given = ranking(goodRanks); // good 2 1 5 3 9 6 4 8 7
    evidence.displayed = ordered({18, 1, 2, 5, 17, 3, 9, 14, 6, 4, 13, 8, 11, 7, 16, 12, 10, 15});
    CHECK(validate(given, evidence).reasons == Reasons{Reason::bucketCloseToDisplayedOrder});
    evidence.displayed = ordered({18, 7, 8, 4, 17, 6, 9, 14, 3, 5, 13, 1, 11, 2, 16, 12, 10, 15});
    CHECK(validate(given, evidence).reasons == Reasons{Reason::bucketCloseToReversedDisplayedOrder});
}

TEST_CASE("cautions from time, touch and retest") {
    Evidence evidence;
    evidence.activeTime = milliseconds(60'000);
    evidence.retest = Retest{6, 5};
    CHECK(validate(ranking(goodRanks), evidence).verdict == Verdict::ok);
    evidence.activeTime = milliseconds(59'999);
    evidence.retest = Retest{6, 4};
    evidence.untouched = 1;
    const Validity validity = validate(ranking(goodRanks), evidence);
    CHECK(validity.verdict == Verdict::caution);
    CHECK(validity.reasons == Reasons{Reason::itemsUntouched, Reason::tooFast, Reason::retestDisagrees});
    CHECK(validity.allowsDetail());
}

TEST_CASE("gaps of over 30 s are no active time") {
    const std::vector<UtcMillis> steps{{1000}, {3000}, {33'000}, {63'001}, {63'001}, {60'000}, {61'500}};
    CHECK(activeTime(steps) == milliseconds(2000 + 30'000 + 1500));
    CHECK(activeTime({}) == milliseconds(0));
}

TEST_CASE("the thresholds are the chances they claim to be") {
    CHECK(chance(Index::dif, Null::fullyRandom, 74).p == Approx(.02728).epsilon(1e-3));
    CHECK(chance(Index::dif, Null::fullyRandom, 20).p == Approx(4.97e-9).epsilon(1e-2));
    CHECK(chance(Index::dif, Null::sorted, 36).p < .05);
    CHECK(chance(Index::dif, Null::sorted, 38).p > .05);
}

} // namespace vw::axiology
