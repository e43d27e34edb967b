// SPDX-License-Identifier: GPL-3.0-or-later
// One person's order of the eighteen items of a part: always a permutation.
#pragma once

#include "core/axiology/formula.h"

#include <span>

namespace vw::axiology {

/// The place a person gave an item, 1 (best) to 18 (worst). Plain value; distinct from Norm, the place that
/// the theory gives it.
struct Rank {
    int place = 1;
    friend bool operator==(const Rank&, const Rank&) = default;
    friend bool operator<(Rank a, Rank b) { return a.place < b.place; }
};

/// Eighteen items, each at one rank and each rank taken once. Immutable value.
class Ranking {
public:
    /// `ranks` are listed by norm order: the first is the rank given to I^I. Error badInput with one sentence
    /// that names what is missing, out of range or given twice.
    static Result<Ranking> fromRanks(std::span<const int> ranks);
    /// As fromRanks, of numbers in a text, separated by spaces or commas.
    static Result<Ranking> fromText(std::string_view text);
    /// `bestToWorst` are the items in the person's order. Error badInput as in fromRanks.
    static Result<Ranking> fromOrder(std::span<const Norm> bestToWorst);
    /// The order that the theory gives.
    static Ranking ofNorm();

    [[nodiscard]] Rank rankOf(Norm item) const { return {m_ranks[item.index()]}; }
    /// By norm order, as fromRanks takes them.
    [[nodiscard]] const std::array<int, formulaCount>& ranks() const { return m_ranks; }
    /// The items from best to worst, as fromOrder takes them.
    [[nodiscard]] std::array<Norm, formulaCount> order() const;
    /// The ranks as fromText reads them.
    [[nodiscard]] std::string toText() const;

    friend bool operator==(const Ranking&, const Ranking&) = default;

private:
    Ranking() = default;
    std::array<int, formulaCount> m_ranks{};
};

/// Spearman's footrule: the sum of |a - b| over all items; even, 0 to 162.
int footrule(const Ranking& a, const Ranking& b);

} // namespace vw::axiology
