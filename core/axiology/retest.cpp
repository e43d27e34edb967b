// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pairs, and counts the answers that agree.
#include "core/axiology/retest.h"

#include "core/axiology/random.h"

#include <algorithm>

namespace vw::axiology {
namespace {

constexpr int leastDistance = 6;

/// Matches each of the first nine ranks with one of the last nine, all matches at least six apart and all
/// such matchings alike: from the ninth rank down, the partners already taken are partners of the next too,
/// so the number of choices does not depend on what was chosen.
std::array<std::pair<int, int>, goodCount> matchRanks(SeededRandom& random) {
    std::array<std::pair<int, int>, goodCount> out;
    std::vector<int> free;
    int nextPartner = formulaCount;
    for (int rank = goodCount; rank >= 1; --rank) {
        for (; nextPartner > goodCount && nextPartner >= rank + leastDistance; --nextPartner)
            free.push_back(nextPartner);
        const auto chosen = free.begin() + static_cast<std::ptrdiff_t>(random.below(free.size()));
        out[static_cast<std::size_t>(rank - 1)] = {rank, *chosen};
        free.erase(chosen);
    }
    return out;
}

} // namespace

RetestPairs retestPairs(const Ranking& ranking, std::uint64_t seed) {
    SeededRandom random(seed);
    auto matches = matchRanks(random);
    random.shuffle(std::span<std::pair<int, int>>(matches));
    const auto order = ranking.order();
    RetestPairs out;
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = {order[static_cast<std::size_t>(matches[i].first - 1)],
                  order[static_cast<std::size_t>(matches[i].second - 1)]};
        if (random.below(2) == 1) std::swap(out[i].left, out[i].right);
    }
    return out;
}

std::uint64_t retestSeed(std::uint64_t seed, PartKind part) {
    SeededRandom random(seed);
    std::uint64_t out = 0;
    for (int number = 0; number < (part == PartKind::world ? 3 : 4); ++number)
        out = random.next();
    return out;
}

Retest retestResult(const Ranking& ranking, const RetestPairs& pairs,
                    std::span<const Norm, retestSize> chosen) {
    Retest out;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const Rank best = std::min(ranking.rankOf(pairs[i].left), ranking.rankOf(pairs[i].right));
        ++out.asked;
        out.agreed += ranking.rankOf(chosen[i]) == best ? 1 : 0;
    }
    return out;
}

} // namespace vw::axiology
