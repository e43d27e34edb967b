// SPDX-License-Identifier: GPL-3.0-or-later
// The program's commands. Each prints what it has to say and gives an error with a sentence otherwise.
#pragma once

#include "sync/server/command_line.h"

namespace vw::server {

/// Serves until SIGTERM or SIGINT.
Status serve(const Options& options);
/// Everything else.
Status runCommand(const CommandLine& line);

} // namespace vw::server
