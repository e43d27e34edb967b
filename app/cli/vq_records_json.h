// SPDX-License-Identifier: GPL-3.0-or-later
// The records around assessments as JSON, for an export that leaves nothing out.
#pragma once

#include "app/cli/json.h"
#include "app/cli/selection.h"

namespace vw::cli {

/// Of one pair: assignments, raw answers (the client's whether shown or not), what was said to findings, and
/// on the coach's side the debriefs.
Result<Json> vqRecordsOf(Context& context, const Relation& relation);
/// The own results of a client, with whom they were shared.
Result<Json> keptVqOf(Context& context);
/// The instrument files of a practice.
Result<Json> instrumentFilesOf(Context& context);

} // namespace vw::cli
