// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two at a time finds any order, in as few questions as promised.
#include "core/axiology/pairwise.h"
#include "core/axiology/random.h"
#include "core/axiology/ranking.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace vw::axiology {
namespace {

/// Somebody who answers by a ranking.
Norm preferred(const Ranking& mind, const Comparison& asked) {
    return mind.rankOf(asked.left) < mind.rankOf(asked.right) ? asked.left : asked.right;
}

Ranking someMind(SeededRandom& random) {
    auto order = Ranking::ofNorm().order();
    random.shuffle(std::span<Norm>(order));
    return *Ranking::fromOrder(order);
}

} // namespace

TEST_CASE("comparing finds the order in mind in at most 59 questions") {
    SeededRandom random(42);
    int total = 0, most = 0, newerLeft = 0;
    for (std::uint64_t round = 0; round < 2000; ++round) {
        const Ranking mind = someMind(random);
        const DisplayOrder start = displayOrder(round, PartKind::world);
        Pairwise pairs(start);
        CHECK(pairs.mostLeft() == 59);
        int mostLeft = pairs.mostLeft();
        while (const auto asked = pairs.question()) {
            const auto placed = pairs.placed();
            newerLeft += std::find(placed.begin(), placed.end(), asked->left) == placed.end() ? 1 : 0;
            if (!pairs.answer(preferred(mind, *asked))) FAIL(round);
            if (pairs.mostLeft() >= mostLeft) FAIL(round); // each answer brings the end nearer
            mostLeft = pairs.mostLeft();
        }
        if (!std::ranges::equal(pairs.placed(), mind.order())) FAIL(mind.toText());
        total += pairs.answered();
        most = std::max(most, pairs.answered());
    }
    CHECK(most <= Pairwise::mostQuestions);
    CHECK(total / 2000.0 == Approx(53.3).margin(.3)); // the published average of binary insertion for 18
    CHECK(newerLeft * 2 == Approx(total).epsilon(.03));
}

TEST_CASE("the worst case is 59 questions") {
    // Items that always turn out better than the middle, then better again, fall into the deepest places.
    Pairwise pairs(displayOrder(1, PartKind::self));
    int mostLeft = pairs.mostLeft();
    while (const auto asked = pairs.question()) {
        // Of the two answers, give the one after which more may have to be asked.
        Pairwise left = pairs, right = pairs;
        REQUIRE(left.answer(asked->left).ok());
        REQUIRE(right.answer(asked->right).ok());
        pairs = left.mostLeft() > right.mostLeft() ? left : right;
        CHECK(pairs.mostLeft() == --mostLeft);
    }
    CHECK(pairs.answered() == 59);
}

TEST_CASE("undo takes one answer back, and a copy resumes at the same question") {
    SeededRandom random(9);
    const Ranking mind = someMind(random);
    const DisplayOrder start = displayOrder(5, PartKind::world);
    Pairwise pairs(start);
    CHECK_FALSE(pairs.undo());
    std::vector<Norm> better;
    std::vector<Comparison> asked;
    while (const auto question = pairs.question()) {
        asked.push_back(*question);
        better.push_back(preferred(mind, *question));
        REQUIRE(pairs.answer(better.back()).ok());
        CHECK(Pairwise::resume(start, better)->question() == pairs.question());
    }
    while (!asked.empty()) {
        REQUIRE(pairs.undo());
        CHECK(pairs.question() == asked.back());
        asked.pop_back();
    }
    CHECK(pairs.answered() == 0);
}

TEST_CASE("an answer about another item is refused") {
    Pairwise pairs(displayOrder(5, PartKind::world));
    const Comparison asked = *pairs.question();
    const Norm other = asked.left != Norm(1) && asked.right != Norm(1)   ? Norm(1)
                       : asked.left != Norm(2) && asked.right != Norm(2) ? Norm(2)
                                                                         : Norm(3);
    CHECK(pairs.answer(other).error().code == ErrorCode::badInput);
    CHECK(pairs.answered() == 0);
    CHECK_FALSE(Pairwise::resume(displayOrder(5, PartKind::world), std::vector{other}).ok());
}

} // namespace vw::axiology
