// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the gold vector gives rise to, worked out by hand, and silence where nothing may be
// said.
#include "core/practice/vq_questions.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::axiology;
using namespace vw::practice;
using namespace vw::test;
using coaching::Lens;
using Ground = QuestionGround;

namespace {

PartReading partOf(const char* ranks) {
    const Ranking ranking = must(Ranking::fromText(ranks));
    return {ranking, score(ranking), validate(ranking, {}), {}, {}, {}, 0, {}};
}

// DOMAIN §3. World d: -1 1 -1 -3 2 0 -2 0 4 | 1 1 1 1 -4 2 -1 -1 0 (d = n-r for good, r-n for bad items).
PartReading goldWorld() { return partOf("2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18"); }
// Self d: -3 -7 1 -4 2 0 0 3 8 | 5 1 2 -3 4 -4 0 -4 -1.
PartReading goldSelf() { return partOf("4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17"); }

VqQuestion about(Lens lens, Ground ground, PartKind part, int place) {
    return {lens, ground, part, scoringDimension(Norm(place)), Norm(place)};
}

} // namespace

TEST_CASE("the gold vector's questions, by lens and part") {
    // World DIM-x 12, 4, 10 over 40.56, 34.78, 32.33: tasks are clearest (.115). Self 18, 18, 16: people
    // (.444 against .518 and .495). The parts differ most in tasks: .518 against .115.
    const std::vector<VqQuestion> expected{
        {Lens::creativity, Ground::clearDimension, PartKind::world, Dimension::extrinsic, std::nullopt},
        about(Lens::creativity, Ground::lessFelt, PartKind::world, 14),
        {Lens::creativity, Ground::clearDimension, PartKind::self, Dimension::intrinsic, std::nullopt},
        about(Lens::creativity, Ground::lessFelt, PartKind::self, 2),
        {Lens::curiosity, Ground::dimensionsApart, PartKind::self, Dimension::extrinsic, std::nullopt},
        about(Lens::courage, Ground::moreFelt, PartKind::world, 9),
        about(Lens::courage, Ground::asset, PartKind::world, 1),
        about(Lens::courage, Ground::moreFelt, PartKind::self, 9),
        about(Lens::courage, Ground::asset, PartKind::self, 3),
    };
    // Self has DIS 0 with DIF 52 over 36: its order inside each half can't be told from chance, so that
    // nothing is asked about it; read as if it could, all of the above is asked.
    PartReading self = goldSelf();
    CHECK_FALSE(self.validity.allowsDetail());
    for (const VqQuestion& question : vqQuestions(goldWorld(), self, 1))
        CHECK(question.part == PartKind::world);
    self.validity = {};
    CHECK(vqQuestions(goldWorld(), self, 1) == expected);
}

TEST_CASE("a mixed-up item is asked about with curiosity") {
    // The norm with ranks 9 and 10 exchanged: both on the other side; the earlier one is asked about.
    const PartReading mixed = partOf("1 2 3 4 5 6 7 8 10 9 11 12 13 14 15 16 17 18");
    const auto questions = vqQuestions(mixed, partOf("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18"), 1);
    CHECK(std::count(questions.begin(), questions.end(),
                     about(Lens::curiosity, Ground::mixedUp, PartKind::world, 9)) == 1);
}

TEST_CASE("nothing is asked about what must not be interpreted") {
    const PartReading reversed = partOf("18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1");
    CHECK(vqQuestions(reversed, reversed, 1).empty());
}
