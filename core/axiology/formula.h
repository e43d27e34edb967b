// SPDX-License-Identifier: GPL-3.0-or-later
// The eighteen formulas of Hartman's axiology and their norm order, derived from the cardinals of the three
// dimensions of value.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vw::axiology {

/// A dimension of value, richest first: people and uniqueness; things, tasks and usefulness; ideas, rules
/// and order.
enum class Dimension : std::uint8_t { intrinsic, extrinsic, systemic };
inline constexpr std::array allDimensions{Dimension::intrinsic, Dimension::extrinsic, Dimension::systemic};

/// Whether the exponent values the base (good) or disvalues it (bad).
enum class Sign : std::uint8_t { composition, transposition };

/// How many formulas, items and ranks there are in one part.
inline constexpr int formulaCount = 18;
/// How many of them are good: norm ranks 1 to 9. The line between good and bad runs behind the ninth.
inline constexpr int goodCount = formulaCount / 2;

/// A thing of dimension `base` valued (composition, "I^E") or disvalued (transposition, "I_E") in the manner
/// of `exponent`. Plain value.
struct Formula {
    Dimension base = Dimension::intrinsic;
    Dimension exponent = Dimension::intrinsic;
    Sign sign = Sign::composition;

    /// The dimension that an item of this formula is scored in: its base.
    [[nodiscard]] constexpr Dimension scoringDimension() const { return base; }
    friend bool operator==(const Formula&, const Formula&) = default;
};

/// A place in the norm order, 1 (best, I^I) to 18 (worst, I_I). It names a formula, and in one part of an
/// instrument the item that stands for it. Plain value, never out of range.
class Norm {
public:
    constexpr Norm() = default;
    /// For places known to be in range; anything else is a bug of the caller.
    explicit constexpr Norm(int place)
        : m_place(static_cast<std::uint8_t>(place)) {
        assert(place >= 1 && place <= formulaCount);
    }
    /// For places that were read; error badInput outside 1 to 18.
    static Result<Norm> from(std::int64_t place);

    [[nodiscard]] constexpr int place() const { return m_place; }
    [[nodiscard]] constexpr std::size_t index() const { return static_cast<std::size_t>(m_place - 1); }
    [[nodiscard]] constexpr bool good() const { return m_place <= goodCount; }
    friend auto operator<=>(const Norm&, const Norm&) = default;

private:
    std::uint8_t m_place = 1;
};

/// The size of a set, as far as this axiology needs it.
enum class Cardinal : std::uint8_t { finite, aleph0, aleph1, aleph2 };

/// Hartman's cardinals: systemic n (finite, at least 2), extrinsic aleph 0, intrinsic aleph 1.
/// Source: R. S. Hartman, The Structure of Value (1967).
constexpr Cardinal cardinalOf(Dimension dimension) {
    return dimension == Dimension::intrinsic   ? Cardinal::aleph1
           : dimension == Dimension::extrinsic ? Cardinal::aleph0
                                               : Cardinal::finite;
}

/// Cardinal exponentiation under the generalised continuum hypothesis, for finite numbers of at least 2 and
/// alephs up to aleph 1 (which are regular, so that a smaller exponent leaves an aleph as it is).
constexpr Cardinal power(Cardinal base, Cardinal exponent) {
    if (exponent == Cardinal::finite) return base;
    const auto powerSet = static_cast<Cardinal>(static_cast<int>(exponent) + 1); // 2^aleph(k) = aleph(k+1)
    return base > powerSet ? base : powerSet;
}

/// The eighteen formulas from best to worst: compositions by (cardinal of base^exponent descending, base
/// I > E > S, exponent I > E > S), then the transpositions, which are reciprocals and so the mirror image.
const std::array<Formula, formulaCount>& normOrder();

Formula formulaAt(Norm norm);
Norm normOf(const Formula& formula);
inline Dimension scoringDimension(Norm norm) { return formulaAt(norm).scoringDimension(); }

/// "I^E" for a composition, "I_E" for a transposition.
std::string toText(const Formula& formula);
/// Reads what toText writes; error badInput for anything else.
Result<Formula> formulaFromText(std::string_view text);

} // namespace vw::axiology
