// SPDX-License-Identifier: GPL-3.0-or-later
// How indices are written where a coach reads them, on the screen and on paper.
#pragma once

#include "core/axiology/chance.h"

#include <array>

namespace vw::axiology {

/// The sign of an index in formulas and the decimals of its value. Plain value.
struct IndexNotation {
    Index index;
    const char* sign; ///< ASCII; q1 and q2 are called VQ for the world and SQ for the self
    int decimals = 0;
};

/// Every index, sums first and shares last.
inline constexpr std::array<IndexNotation, indexCount> indexNotations{{
    {Index::q1, "VQ1 / SQ1"},
    {Index::q2, "VQ2 / SQ2"},
    {Index::dif, "DIF"},
    {Index::dim, "DIM"},
    {Index::integration, "INT"},
    {Index::di, "DI"},
    {Index::dis, "DIS"},
    {Index::dimIntrinsic, "DIM-I"},
    {Index::dimExtrinsic, "DIM-E"},
    {Index::dimSystemic, "DIM-S"},
    {Index::integrationIntrinsic, "INT-I"},
    {Index::integrationExtrinsic, "INT-E"},
    {Index::integrationSystemic, "INT-S"},
    {Index::dimPercent, "DIM %", 1},
    {Index::integrationPercent, "INT %", 1},
    {Index::attitudePercent, "AI %", 1},
    {Index::rho, "rho", 3},
}};

/// The indices that are compared with chance, in the order in which they are read.
inline constexpr std::array judgedIndices{
    Index::dif,         Index::rho,         Index::dis, Index::dimIntrinsic, Index::dimExtrinsic,
    Index::dimSystemic, Index::integration, Index::q1,  Index::q2,
};

constexpr const IndexNotation& notationOf(Index index) {
    std::size_t at = 0;
    while (indexNotations[at].index != index)
        ++at; // every index is in the table
    return indexNotations[at];
}

} // namespace vw::axiology
