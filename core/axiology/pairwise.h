// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by comparing two items at a time, for whom ordering a list is too much at once.
#pragma once

#include "core/axiology/presentation.h"

#include <optional>
#include <span>
#include <vector>

namespace vw::axiology {

/// Two items side by side; the question is which is better.
struct Comparison {
    Norm left;
    Norm right;
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Binary insertion: each item in turn is compared with the middle of those placed before it. 41 to 59
/// questions for eighteen items, 53.3 on average; never one whose answer follows from earlier ones. Plain
/// value: a copy can be kept to come back to.
class Pairwise {
public:
    /// The most questions there can be.
    static constexpr int mostQuestions = 59;

    /// Items are taken in this order.
    explicit Pairwise(const DisplayOrder& start)
        : m_start(start) {}
    /// Takes up where earlier answers, the better item of each question in turn, left off. Error badInput
    /// when one of them is not an item of its question.
    static Result<Pairwise> resume(const DisplayOrder& start, std::span<const Norm> better);

    /// The question now; nothing when all items have their place. The newer item changes sides.
    [[nodiscard]] std::optional<Comparison> question() const;
    /// Error badInput when `better` is not one of the two that are asked about.
    Status answer(Norm better);
    /// Takes the last answer back; false when there is none.
    bool undo();

    [[nodiscard]] bool finished() const { return !question(); }
    [[nodiscard]] int answered() const { return m_answered; }
    /// How many questions may at most still come.
    [[nodiscard]] int mostLeft() const;
    /// The items that have a place so far, best first; all eighteen when finished.
    [[nodiscard]] std::vector<Norm> placed() const;

private:
    struct Insertion;
    [[nodiscard]] Insertion replay() const;

    DisplayOrder m_start;
    std::uint64_t m_newerWasBetter = 0; ///< bit k: how question k was answered
    int m_answered = 0;
};

} // namespace vw::axiology
