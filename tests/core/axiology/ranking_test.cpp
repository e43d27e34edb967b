// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking is a permutation or a sentence that says why not.
#include "core/axiology/ranking.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vw::axiology {
namespace {

std::vector<int> oneToEighteen() {
    std::vector<int> ranks(formulaCount);
    std::iota(ranks.begin(), ranks.end(), 1);
    return ranks;
}

std::string sentenceFor(const std::vector<int>& ranks) { return Ranking::fromRanks(ranks).error().sentence; }

} // namespace

TEST_CASE("a duplicate rank is named together with the one it displaced") {
    auto ranks = oneToEighteen();
    ranks[11] = 7;
    CHECK(sentenceFor(ranks) ==
          "Rank 7 is given more than once and 12 is missing; each number from 1 to 18 is needed once.");
}

TEST_CASE("too few, too many and out of range ranks are refused") {
    auto ranks = oneToEighteen();
    ranks[4] = 19;
    CHECK(sentenceFor(ranks) == "The rank 19 is not between 1 and 18.");
    ranks[4] = 0;
    CHECK(sentenceFor(ranks) == "The rank 0 is not between 1 and 18.");
    ranks = oneToEighteen();
    ranks.pop_back();
    CHECK(sentenceFor(ranks) == "There are 17 ranks instead of 18.");
    CHECK(sentenceFor({}) == "There are 0 ranks instead of 18.");
}

TEST_CASE("an ordered item list becomes ranks and back") {
    std::vector<Norm> order;
    for (int place = formulaCount; place >= 1; --place)
        order.emplace_back(place);
    std::swap(order[0], order[5]); // the best item is now E_E (norm 13)
    const auto ranking = Ranking::fromOrder(order);
    REQUIRE(ranking.ok());
    CHECK(ranking->rankOf(Norm(13)) == Rank{1});
    CHECK(ranking->rankOf(Norm(18)) == Rank{6});
    CHECK(ranking->rankOf(Norm(1)) == Rank{18});
    CHECK(std::ranges::equal(ranking->order(), order));
    CHECK(*Ranking::fromRanks(ranking->ranks()) == *ranking);
}

TEST_CASE("an item list with an item twice is refused") {
    std::vector<Norm> order(formulaCount, Norm(3));
    for (int place = 1; place < formulaCount; ++place)
        order[static_cast<std::size_t>(place)] = Norm(place);
    CHECK(Ranking::fromOrder(order).error().sentence ==
          "Item 3 is given more than once and 18 is missing; each number from 1 to 18 is needed once.");
    order.pop_back();
    CHECK(Ranking::fromOrder(order).error().sentence == "There are 17 items instead of 18.");
}

TEST_CASE("ranks can be typed as text") {
    const std::string typed = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
    const auto ranking = Ranking::fromText(typed);
    REQUIRE(ranking.ok());
    CHECK(ranking->rankOf(Norm(4)) == Rank{7});
    CHECK(ranking->toText() == typed);
    CHECK(*Ranking::fromText(" 2,1,4, 7,3,6,9,8,5,11\n12;13 14 10 17 15 16 18 ") == *ranking);
    for (const char* bad : {"", "one", "1 2 3x", "1.5", "99999999999999999999", "1 2 3"})
        CHECK(Ranking::fromText(bad).error().code == ErrorCode::badInput);
    CHECK_FALSE(Ranking::fromText(typed + " " + typed).ok());
}

TEST_CASE("the footrule of the norm and its reverse is the largest there is") {
    auto ranks = oneToEighteen();
    std::reverse(ranks.begin(), ranks.end());
    CHECK(footrule(Ranking::ofNorm(), *Ranking::fromRanks(ranks)) == 162); // 2 (1 + 3 + ... + 17)
    CHECK(footrule(Ranking::ofNorm(), Ranking::ofNorm()) == 0);
}

} // namespace vw::axiology
