// SPDX-License-Identifier: GPL-3.0-or-later
// Scoring of very many rankings at once: packed bytes in, packed whole numbers out, nothing allocated.
#pragma once

#include "core/axiology/profile.h"

namespace vw::axiology {

/// The ranks of one part by norm order, as Ranking::ranks lists them, not checked yet.
using PackedRanks = std::array<std::uint8_t, formulaCount>;

/// The indices of one part that are whole numbers; each means what its namesake in Profile does. All zero
/// when the ranks were no ranking. Plain value of 24 bytes.
struct PackedProfile {
    std::array<std::uint8_t, allDimensions.size()> dimensionDim{};         ///< DIM-I, DIM-E, DIM-S
    std::array<std::uint8_t, allDimensions.size()> dimensionIntegration{}; ///< INT-I, INT-E, INT-S
    std::array<std::uint8_t, allDimensions.size()> positive{};             ///< pos_I, pos_E, pos_S
    std::array<std::uint8_t, allDimensions.size()> negative{};             ///< neg_I, neg_E, neg_S
    std::uint8_t dif = 0;
    std::uint8_t dim = 0;
    std::uint8_t integration = 0;
    std::uint8_t di = 0;
    std::uint8_t dis = 0;
    bool valid = false; ///< the ranks were each number from 1 to 18 once
    std::uint16_t q1 = 0;
    std::uint16_t q2 = 0;
    std::uint16_t squaredDifferences = 0;
    friend bool operator==(const PackedProfile&, const PackedProfile&) = default;
};

/// Scores `rankings[i]` into `out[i]`; both are of one length. Returns how many were no rankings. Safe from
/// any thread.
std::size_t scoreBatch(std::span<const PackedRanks> rankings, std::span<PackedProfile> out);

} // namespace vw::axiology
