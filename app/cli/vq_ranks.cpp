// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ranks of both parts.
#include "app/cli/vq_ranks.h"

namespace vw::cli {

using axiology::Ranking;

Result<Rankings> rankingsOf(const Arguments& arguments) {
    const auto world = Ranking::fromText(arguments.text("world"));
    if (!world) return badInput("World part: " + world.error().sentence);
    const auto self = Ranking::fromText(arguments.text("self"));
    if (!self) return badInput("Self part: " + self.error().sentence);
    return Rankings{*world, *self};
}

} // namespace vw::cli
