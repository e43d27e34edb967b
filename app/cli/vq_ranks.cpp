// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ranks of both parts, and names of indices.
#include "app/cli/vq_ranks.h"

#include <algorithm>

namespace vw::cli {

using axiology::Ranking;

Result<Rankings> rankingsOf(const Arguments& arguments) {
    const auto world = Ranking::fromText(arguments.text("world"));
    if (!world) return badInput("World part: " + world.error().sentence);
    const auto self = Ranking::fromText(arguments.text("self"));
    if (!self) return badInput("Self part: " + self.error().sentence);
    return Rankings{*world, *self};
}

Result<axiology::Index> indexOf(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    for (const char* const quotient : {"vq", "sq"})
        if (name.rfind(quotient, 0) == 0) name = 'q' + name.substr(2);
    if (const auto index = axiology::indexNamed(name)) return *index;
    return badInput("--index takes dim-i, dim-e, dim-s, dif, dim, int-i, int-e, int-s, int, di, dis, "
                    "dim-percent, int-percent, ai-percent, q1, q2, rho or sum-d2.");
}

} // namespace vw::cli
