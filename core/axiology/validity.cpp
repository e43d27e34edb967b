// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a ranking is judged. Thresholds are chances worked out in advance, not norms.
#include "core/axiology/validity.h"

#include "core/axiology/permutation_counts.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace vw::axiology {
namespace {

using std::chrono::milliseconds;

constexpr int tooManyMixed = 6;
constexpr int difAsByChance = 74;
constexpr int difAsBySortingAlone = 36;
constexpr int closeFootrule = 20;
constexpr std::size_t bucketThatMustMove = 5; // 1 in 120 random orders of five changes nothing
constexpr std::uint64_t bucketChance = 200;   // 1 in 200; below six items nothing is that unlikely
constexpr milliseconds leastActiveTime{60'000};
constexpr milliseconds longestGap{30'000};

Ranking reversed(const Ranking& ranking) {
    auto order = ranking.order();
    std::reverse(order.begin(), order.end());
    return Ranking::fromOrder(order).value();
}

/// For the items of one bucket from best to worst, the place each had among them in the order shown.
using ShownPlaces = std::vector<int>;

ShownPlaces shownPlaces(const Ranking& ranking, const Ranking& displayed, std::span<const Norm> bucket) {
    std::vector<Norm> given(bucket.begin(), bucket.end()), shown = given;
    const auto by = [](const Ranking& order) {
        return [&order](Norm a, Norm b) { return order.rankOf(a) < order.rankOf(b); };
    };
    std::sort(given.begin(), given.end(), by(ranking));
    std::sort(shown.begin(), shown.end(), by(displayed));
    ShownPlaces out;
    for (const Norm item : given)
        out.push_back(static_cast<int>(std::find(shown.begin(), shown.end(), item) - shown.begin()));
    return out;
}

/// Whether at most 1 in 200 random orders is as near to 0, 1, 2, ...
bool unlikelyNear(const ShownPlaces& places) {
    const auto size = static_cast<int>(places.size());
    std::size_t distance = 0;
    for (int i = 0; i < size; ++i)
        distance += static_cast<std::size_t>(std::abs(places[static_cast<std::size_t>(i)] - i));
    const Counts counts = footruleCounts(size);
    const auto as = counts.begin() + static_cast<std::ptrdiff_t>(distance);
    const std::uint64_t near = std::accumulate(counts.begin(), as + 1, std::uint64_t{0});
    const std::uint64_t all = std::accumulate(as + 1, counts.end(), near);
    return near <= all / bucketChance;
}

/// Gathers each reason once, in any order.
class Findings {
public:
    void note(bool found, Reason reason) {
        if (found && !has(reason)) m_reasons.push_back(reason);
    }
    std::vector<Reason> take() {
        std::sort(m_reasons.begin(), m_reasons.end());
        return std::move(m_reasons);
    }

private:
    [[nodiscard]] bool has(Reason reason) const {
        return std::find(m_reasons.begin(), m_reasons.end(), reason) != m_reasons.end();
    }
    std::vector<Reason> m_reasons;
};

void judgeProfile(const Profile& profile, Findings& findings) {
    findings.note(profile.dis >= tooManyMixed, Reason::goodAndBadMixed);
    findings.note(profile.dif >= difAsByChance, Reason::farFromNormAsByChance);
    findings.note(profile.dis == 0 && profile.dif > difAsBySortingAlone,
                  Reason::orderInsideNotDistinguishable);
}

void judgeBucket(ShownPlaces places, Findings& findings) {
    const bool same = std::is_sorted(places.begin(), places.end());
    findings.note(same && places.size() >= bucketThatMustMove, Reason::nothingReorderedInBucket);
    findings.note(!same && unlikelyNear(places), Reason::bucketCloseToDisplayedOrder);
    std::reverse(places.begin(), places.end());
    findings.note(unlikelyNear(places), Reason::bucketCloseToReversedDisplayedOrder);
}

void judgeDisplay(const Ranking& ranking, const Evidence& evidence, Findings& findings) {
    if (!evidence.displayed) return;
    const Ranking& displayed = *evidence.displayed;
    findings.note(footrule(ranking, displayed) <= closeFootrule, Reason::closeToDisplayedOrder);
    findings.note(footrule(ranking, reversed(displayed)) <= closeFootrule,
                  Reason::closeToReversedDisplayedOrder);
    if (!evidence.buckets) return;
    for (const Bucket bucket : allBuckets) {
        std::vector<Norm> items;
        for (int place = 1; place <= formulaCount; ++place)
            if ((*evidence.buckets)[Norm(place).index()] == bucket) items.emplace_back(place);
        judgeBucket(shownPlaces(ranking, displayed, items), findings);
    }
}

} // namespace

bool Validity::has(Reason reason) const {
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

bool Validity::allowsDetail() const {
    return verdict != Verdict::doNotInterpret && !has(Reason::orderInsideNotDistinguishable);
}

Validity validate(const Ranking& ranking, const Evidence& evidence) {
    Findings findings;
    judgeProfile(score(ranking), findings);
    judgeDisplay(ranking, evidence, findings);
    findings.note(evidence.untouched > 0, Reason::itemsUntouched);
    findings.note(evidence.activeTime && *evidence.activeTime < leastActiveTime, Reason::tooFast);
    // At least five of six: with another number of pairs, the same share.
    findings.note(evidence.retest && 6 * evidence.retest->agreed < 5 * evidence.retest->asked,
                  Reason::retestDisagrees);
    Validity out;
    out.reasons = findings.take();
    if (!out.reasons.empty()) out.verdict = Verdict::caution;
    if (out.has(Reason::goodAndBadMixed)) out.verdict = Verdict::doNotInterpret;
    return out;
}

milliseconds activeTime(std::span<const UtcMillis> steps) {
    milliseconds sum{0};
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const milliseconds gap{steps[i].count - steps[i - 1].count};
        if (gap > milliseconds{0} && gap <= longestGap) sum += gap;
    }
    return sum;
}

} // namespace vw::axiology
