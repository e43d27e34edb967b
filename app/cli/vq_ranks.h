// SPDX-License-Identifier: GPL-3.0-or-later
// The rankings and names of indices that commands about the VQ take.
#pragma once

#include "app/cli/command.h"
#include "core/axiology/chance.h"

namespace vw::cli {

struct Rankings {
    axiology::Ranking world;
    axiology::Ranking self;
};

/// Of --world and --self. Error badInput that says which part is wrong, and how.
Result<Rankings> rankingsOf(const Arguments& arguments);

/// "dim-i" or "dim_i", "vq1" or "sq1" for "q1". Error badInput that lists the names.
Result<axiology::Index> indexOf(std::string name);

} // namespace vw::cli
