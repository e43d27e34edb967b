// SPDX-License-Identifier: GPL-3.0-or-later
// Everything as readable files in a folder. It is for reading: the archive of core/export can be imported.
#pragma once

#include "app/cli/context.h"
#include "app/cli/json.h"

namespace vw::cli {

/// What `show` answers for everybody.
Result<Json> everythingAsJson(Context& context);

/// Writes JSON, Markdown and CSV, not encrypted, into a new folder that only its owner may enter. Error io
/// when the folder is there already (then nothing is written) or cannot be filled.
Result<Json> exportFolder(Context& context, const std::string& folder);

} // namespace vw::cli
