// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that a ranking is a permutation, and says in one sentence why it is not.
#include "core/axiology/ranking.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <vector>

namespace vw::axiology {
namespace {

/// How often each place from 1 to 18 occurs; the caller has checked the range.
using Tally = std::array<int, formulaCount>;

/// "Rank 7 is given twice and rank 12 is missing", or nothing when each place is there once. The first
/// offender of each kind is named: a person mends one thing at a time.
std::optional<Error> imbalance(const Tally& tally, const std::string& what) {
    std::optional<int> repeated, missing;
    for (int place = formulaCount; place >= 1; --place) {
        const int times = tally[static_cast<std::size_t>(place - 1)];
        if (times > 1) repeated = place;
        if (times == 0) missing = place;
    }
    if (!repeated || !missing) return std::nullopt; // eighteen entries: one without the other cannot be
    return badInput(what + " " + std::to_string(*repeated) + " is given more than once and " +
                    std::to_string(*missing) + " is missing; each number from 1 to 18 is needed once.");
}

Status complete(std::size_t count, const char* what) {
    if (count == formulaCount) return {};
    return badInput("There are " + std::to_string(count) + " " + what + " instead of 18.");
}

/// A whole number that fits an int.
std::optional<int> numberFrom(std::string_view word) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return number;
}

} // namespace

Result<Ranking> Ranking::fromRanks(std::span<const int> ranks) {
    VW_CHECK(complete(ranks.size(), "ranks"));
    Tally tally{};
    Ranking out;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] < 1 || ranks[i] > formulaCount)
            return badInput("The rank " + std::to_string(ranks[i]) + " is not between 1 and 18.");
        ++tally[static_cast<std::size_t>(ranks[i] - 1)];
        out.m_ranks[i] = ranks[i];
    }
    if (auto error = imbalance(tally, "Rank")) return *std::move(error);
    return out;
}

Result<Ranking> Ranking::fromText(std::string_view text) {
    constexpr std::string_view separators = " ,;\t\r\n";
    std::vector<int> ranks;
    for (std::size_t begin = 0; (begin = text.find_first_not_of(separators, begin)) < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        const auto number = numberFrom(text.substr(begin, end - begin));
        if (!number) return badInput("A list of ranks holds something that is not a whole number.");
        if (ranks.size() > formulaCount) return badInput("There are more than 18 ranks.");
        ranks.push_back(*number);
        begin = end;
    }
    return fromRanks(ranks);
}

Result<Ranking> Ranking::fromOrder(std::span<const Norm> bestToWorst) {
    VW_CHECK(complete(bestToWorst.size(), "items"));
    Tally tally{};
    Ranking out;
    for (std::size_t i = 0; i < bestToWorst.size(); ++i) {
        ++tally[bestToWorst[i].index()];
        out.m_ranks[bestToWorst[i].index()] = static_cast<int>(i) + 1;
    }
    if (auto error = imbalance(tally, "Item")) return *std::move(error);
    return out;
}

Ranking Ranking::ofNorm() {
    Ranking out;
    for (int place = 1; place <= formulaCount; ++place)
        out.m_ranks[static_cast<std::size_t>(place - 1)] = place;
    return out;
}

std::array<Norm, formulaCount> Ranking::order() const {
    std::array<Norm, formulaCount> out;
    for (int place = 1; place <= formulaCount; ++place)
        out[static_cast<std::size_t>(rankOf(Norm(place)).place - 1)] = Norm(place);
    return out;
}

std::string Ranking::toText() const {
    std::string out;
    for (const int rank : m_ranks)
        out += (out.empty() ? "" : " ") + std::to_string(rank);
    return out;
}

int footrule(const Ranking& a, const Ranking& b) {
    int sum = 0;
    for (std::size_t i = 0; i < formulaCount; ++i)
        sum += std::abs(a.ranks()[i] - b.ranks()[i]);
    return sum;
}

} // namespace vw::axiology
