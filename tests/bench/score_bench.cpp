// SPDX-License-Identifier: GPL-3.0-or-later
// How many rankings a second one core scores, in bulk and one by one. The floor is reading the same ranks and
// writing as many results without scoring anything.
#include "core/axiology/batch.h"
#include "core/axiology/random.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <numeric>

namespace {

using namespace vw;
using namespace vw::axiology;

constexpr std::size_t rankingCount = 65'536; // 1.2 MB: larger than the first caches
constexpr int rounds = 100;

std::vector<PackedRanks> randomRankings() {
    SeededRandom random(7);
    std::vector<PackedRanks> out(rankingCount);
    for (PackedRanks& ranks : out) {
        std::iota(ranks.begin(), ranks.end(), std::uint8_t{1});
        random.shuffle(std::span<std::uint8_t>(ranks));
    }
    return out;
}

/// Rankings a second, of the fastest of five runs: the machine is shared.
template <class Work>
double perSecond(std::size_t rankings, Work work) {
    double best = 0;
    for (int run = 0; run < 5; ++run) {
        const bench::Stopwatch watch;
        work();
        best = std::max(best, static_cast<double>(rankings) / watch.seconds());
    }
    return best;
}

void copyOnly(std::span<const PackedRanks> rankings, std::span<PackedProfile> out) {
    for (std::size_t i = 0; i < rankings.size(); ++i) {
        out[i] = PackedProfile{};
        std::copy_n(rankings[i].begin(), out[i].dimensionDim.size(), out[i].dimensionDim.begin());
        out[i].dif = std::accumulate(rankings[i].begin(), rankings[i].end(), std::uint8_t{0});
    }
}

std::vector<Ranking> unpacked(std::span<const PackedRanks> packed) {
    std::vector<Ranking> out;
    for (const PackedRanks& ranks : packed) {
        const std::vector<int> numbers(ranks.begin(), ranks.end());
        out.push_back(Ranking::fromRanks(numbers).value());
    }
    return out;
}

} // namespace

int main() {
    const std::vector<PackedRanks> rankings = randomRankings();
    std::vector<PackedProfile> profiles(rankings.size());
    std::uint64_t checksum = 0; // keeps the compiler from leaving the work out
    const auto repeated = [&](auto scoreAll) {
        return perSecond(rankingCount * rounds, [&] {
            for (int round = 0; round < rounds; ++round) {
                scoreAll();
                checksum += profiles[static_cast<std::size_t>(round)].dif;
            }
        });
    };
    const double floor = repeated([&] { copyOnly(rankings, profiles); });
    const double batch = repeated([&] { checksum += scoreBatch(rankings, profiles); });
    const std::vector<Ranking> single = unpacked(rankings);
    const double oneByOne = perSecond(rankingCount, [&] {
        for (const Ranking& ranking : single)
            checksum += static_cast<std::uint64_t>(score(ranking).q1());
    });
    bench::report({"score_batch_per_second", batch, "rankings/s", floor});
    bench::report({"score_one_by_one_per_second", oneByOne, "rankings/s", floor});
    return checksum == 0 ? 1 : 0;
}
