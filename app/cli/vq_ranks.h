// SPDX-License-Identifier: GPL-3.0-or-later
// The two rankings that commands about the VQ take.
#pragma once

#include "app/cli/command.h"
#include "core/axiology/ranking.h"

namespace vw::cli {

struct Rankings {
    axiology::Ranking world;
    axiology::Ranking self;
};

/// Of --world and --self. Error badInput that says which part is wrong, and how.
Result<Rankings> rankingsOf(const Arguments& arguments);

} // namespace vw::cli
