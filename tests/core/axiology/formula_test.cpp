// SPDX-License-Identifier: GPL-3.0-or-later
// The derived norm order against the literal table of the literature.
#include "core/axiology/formula.h"
#include "tests/support/catch.h"

#include <set>

namespace vw::axiology {

TEST_CASE("the derived norm order is the published one") {
    // Hartman's order as five independent implementations give it (each formula at its norm rank).
    const char* published[] = {"I^I", "E^I", "S^I", "I^E", "I^S", "E^E", "S^E", "E^S", "S^S",
                               "S_S", "E_S", "S_E", "E_E", "I_S", "I_E", "S_I", "E_I", "I_I"};
    for (int place = 1; place <= formulaCount; ++place)
        CHECK(toText(formulaAt(Norm(place))) == published[place - 1]);
}

TEST_CASE("an item is scored in the dimension of its base") {
    std::set<int> places[3];
    for (int place = 1; place <= formulaCount; ++place)
        places[static_cast<int>(scoringDimension(Norm(place)))].insert(place);
    CHECK(places[0] == std::set{1, 4, 5, 14, 15, 18});
    CHECK(places[1] == std::set{2, 6, 8, 11, 13, 17});
    CHECK(places[2] == std::set{3, 7, 9, 10, 12, 16});
}

TEST_CASE("cardinal powers under the generalised continuum hypothesis") {
    using enum Cardinal;
    CHECK(power(finite, finite) == finite);
    CHECK(power(aleph0, finite) == aleph0);
    CHECK(power(aleph1, finite) == aleph1);
    CHECK(power(finite, aleph0) == aleph1);
    CHECK(power(aleph0, aleph0) == aleph1);
    CHECK(power(aleph1, aleph0) == aleph1);
    CHECK(power(finite, aleph1) == aleph2);
    CHECK(power(aleph0, aleph1) == aleph2);
    CHECK(power(aleph1, aleph1) == aleph2);
}

TEST_CASE("places k and 19-k are composition and transposition of one formula") {
    for (int place = 1; place <= goodCount; ++place) {
        const Formula good = formulaAt(Norm(place)), bad = formulaAt(Norm(19 - place));
        CHECK(good.base == bad.base);
        CHECK(good.exponent == bad.exponent);
        CHECK(good.sign == Sign::composition);
        CHECK(bad.sign == Sign::transposition);
        CHECK(Norm(place).good());
        CHECK_FALSE(Norm(19 - place).good());
    }
}

TEST_CASE("formulas can be spelled and read back") {
    for (int place = 1; place <= formulaCount; ++place) {
        const auto read = formulaFromText(toText(formulaAt(Norm(place))));
        REQUIRE(read.ok());
        CHECK(normOf(*read) == Norm(place));
    }
    for (const char* bad : {"", "I", "I^", "I^X", "X^I", "I-E", "i^e", "I^EE"})
        CHECK(formulaFromText(bad).error().code == ErrorCode::badInput);
}

TEST_CASE("a norm place outside 1 to 18 is refused") {
    for (const std::int64_t place : {INT64_MIN, std::int64_t{0}, std::int64_t{19}, INT64_MAX})
        CHECK_FALSE(Norm::from(place).ok());
    CHECK(Norm::from(18)->place() == 18);
}

} // namespace vw::axiology
