// SPDX-License-Identifier: GPL-3.0-or-later
// Derives the norm order and its inverse, and spells formulas.
#include "core/axiology/formula.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace vw::axiology {
namespace {

constexpr std::string_view letters = "IES"; // in the order of Dimension

/// Richer compositions first. Cardinals tie often; that ties go by base and then by exponent is the
/// convention that all published orders share.
bool richer(const Formula& a, const Formula& b) {
    const auto key = [](const Formula& formula) {
        const Cardinal cardinal = power(cardinalOf(formula.base), cardinalOf(formula.exponent));
        return std::tuple(-static_cast<int>(cardinal), formula.base, formula.exponent);
    };
    return key(a) < key(b);
}

std::array<Formula, formulaCount> deriveNormOrder() {
    std::array<Formula, formulaCount> order{};
    const auto good = order.begin() + goodCount;
    auto next = order.begin();
    for (const Dimension base : allDimensions)
        for (const Dimension exponent : allDimensions)
            *next++ = {base, exponent, Sign::composition};
    std::sort(order.begin(), good, richer);
    std::transform(order.begin(), good, order.rbegin(), [](Formula formula) {
        formula.sign = Sign::transposition;
        return formula;
    });
    return order;
}

std::optional<Dimension> dimensionFrom(char letter) {
    const auto at = letters.find(letter);
    if (at == std::string_view::npos) return std::nullopt;
    return allDimensions[at];
}

} // namespace

Result<Norm> Norm::from(std::int64_t place) {
    if (place < 1 || place > formulaCount) return badInput("An item number is not between 1 and 18.");
    return Norm(static_cast<int>(place));
}

const std::array<Formula, formulaCount>& normOrder() {
    static const std::array<Formula, formulaCount> order = deriveNormOrder();
    return order;
}

Formula formulaAt(Norm norm) { return normOrder()[norm.index()]; }

Norm normOf(const Formula& formula) {
    const auto& order = normOrder();
    return Norm(static_cast<int>(std::find(order.begin(), order.end(), formula) - order.begin()) + 1);
}

std::string toText(const Formula& formula) {
    return {letters[static_cast<std::size_t>(formula.base)], formula.sign == Sign::composition ? '^' : '_',
            letters[static_cast<std::size_t>(formula.exponent)]};
}

Result<Formula> formulaFromText(std::string_view text) {
    if (text.size() == 3 && (text[1] == '^' || text[1] == '_')) {
        const auto base = dimensionFrom(text[0]), exponent = dimensionFrom(text[2]);
        const Sign sign = text[1] == '^' ? Sign::composition : Sign::transposition;
        if (base && exponent) return Formula{*base, *exponent, sign};
    }
    return badInput("A formula is not of the form \"I^E\" or \"I_E\" with the letters I, E and S.");
}

} // namespace vw::axiology
