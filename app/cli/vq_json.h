// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of the VQ as JSON, with the names of indices that docs/cli.md lists.
#pragma once

#include "app/cli/json.h"
#include "core/axiology/chance.h"
#include "core/practice/vq_reading.h"

namespace vw::cli {

/// The keys "vq1", "vq2" for world; "sq1", "sq2" for self.
Json toJson(const axiology::Profile& profile, const char* quotient);
Json toJson(const axiology::Combined& combined);
Json toJson(const axiology::Validity& validity);
Json toJson(const axiology::Chance& chance);
/// Everything of a submission.
Json toJson(const practice::VqReading& reading);
/// How often chance does as well, index by index, under both nulls.
Json chanceOf(const axiology::Profile& profile);

} // namespace vw::cli
