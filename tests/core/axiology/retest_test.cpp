// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs of a retest are far apart, disjoint and repeatable.
#include "core/axiology/retest.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <set>

namespace vw::axiology {

TEST_CASE("retest pairs are twelve different items, each pair at least six ranks apart") {
    const Ranking ranking = *Ranking::fromText("2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18");
    std::set<int> distances;
    int betterLeft = 0;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        std::set<int> items;
        for (const RetestPair& pair : retestPairs(ranking, seed)) {
            const int left = ranking.rankOf(pair.left).place, right = ranking.rankOf(pair.right).place;
            distances.insert(std::abs(left - right));
            betterLeft += left < right ? 1 : 0;
            items.insert({left, right});
        }
        if (items.size() != 12) FAIL(seed);
    }
    CHECK(*distances.begin() == 6);
    CHECK(*distances.rbegin() == 17);
    CHECK(betterLeft > 1350); // of 3000: mean 1500, standard deviation 27
    CHECK(betterLeft < 1650);
}

TEST_CASE("a retest counts the answers that agree with the ranking") {
    const Ranking ranking = Ranking::ofNorm();
    const RetestPairs pairs = retestPairs(ranking, 5);
    std::array<Norm, retestSize> chosen;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        chosen[i] = std::min(pairs[i].left, pairs[i].right); // in the norm the smaller place is the better
    CHECK(retestResult(ranking, pairs, chosen) == Retest{6, 6});
    chosen[2] = std::max(pairs[2].left, pairs[2].right);
    CHECK(retestResult(ranking, pairs, chosen) == Retest{6, 5});
}

TEST_CASE("the retests of both parts have seeds of their own, for good") {
    // The third and fourth of the published numbers of splitmix64.c for 1234567.
    CHECK(retestSeed(1234567, PartKind::world) == 9817491932198370423u);
    CHECK(retestSeed(1234567, PartKind::self) == 4593380528125082431u);
}

} // namespace vw::axiology
