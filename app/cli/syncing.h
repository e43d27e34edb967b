// SPDX-License-Identifier: GPL-3.0-or-later
// One sync of a command, and the truth about what was saved, sent and received.
#pragma once

#include "app/cli/context.h"

namespace vw::cli {

/// A full round; a client who was let into a space introduces themselves there. What it came to is kept for
/// `status`.
Status syncAll(Context& context);

/// {"saved","sent","received","lastError","warnings","notices"} of docs/cli.md.
Result<Json> statusOf(Context& context);

} // namespace vw::cli
