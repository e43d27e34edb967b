// SPDX-License-Identifier: GPL-3.0-or-later
// How often somebody who ranks at random would do as well: the honest yardstick beside every index.
#pragma once

#include "core/axiology/profile.h"

namespace vw::axiology {

/// The indices of one part that chance can be asked about.
enum class Index : std::uint8_t {
    dimIntrinsic,
    dimExtrinsic,
    dimSystemic,
    dif,
    dim,
    integrationIntrinsic,
    integrationExtrinsic,
    integrationSystemic,
    integration,
    di,
    dis,
    dimPercent,
    integrationPercent,
    attitudePercent,
    q1,
    q2,
    rho,
};
inline constexpr int indexCount = static_cast<int>(Index::rho) + 1;

/// DIM-x and INT-x as indices.
Index dimIndex(Dimension dimension);
Index integrationIndex(Dimension dimension);

/// "dim_i", "dif", "q1", "rho" …: as files and the command line call them.
std::string_view nameOf(Index index);
/// The index of such a name; nothing for any other text.
std::optional<Index> indexNamed(std::string_view name);

/// Whose rankings are compared with. Never show `fullyRandom` alone: whoever only tells good from bad
/// already looks far better than that.
enum class Null : std::uint8_t {
    fullyRandom, ///< all 18! orders alike
    sorted,      ///< good and bad told apart, the order inside each half random: (9!)^2 orders alike
};

/// The value of an index in a profile.
double valueOf(Index index, const Profile& profile);

/// A probability and how well it is known.
struct Chance {
    double p = 0;             ///< that a random ranking is at least as near to the norm
    bool exact = false;       ///< counted over all rankings, otherwise estimated by simulation
    double standardError = 0; ///< of an estimate; 0 when exact
};

/// P(index <= at) under the null; for rho P(rho >= at). Exact for DIM-x, DIF, INT-x, INT, DIS and rho; for
/// the rest from 100,000 rankings of a fixed seed, as (hits + 1) / (draws + 1), so that it is never 0
/// (Phipson and Smyth 2010). Tables are made at the first question, in milliseconds. Safe from any thread.
Chance chance(Index index, Null null, double at);

/// Mean and standard deviation of an index under a null. DIM-x divided by its mean is comparable across
/// dimensions: 0 is the norm, 1 is chance. Exact as in chance().
struct Moments {
    double mean = 0;
    double standardDeviation = 0;
};
Moments moments(Index index, Null null);

} // namespace vw::axiology
