// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was asked to do.
#pragma once

#include "sync/server/options.h"

namespace vw::server {

enum class Command : std::uint8_t { serve, tokenCreate, tokenList, tokenRevoke, checkConfig, healthcheck };

struct CommandLine {
    Command command = Command::serve;
    Options options;
    std::uint32_t tokenDays = 30;
    std::string tokenName; ///< the beginning of it, for revoke
};

/// The command line with environment and configuration file, or the exit status when all is said already
/// (help, version, a mistake that was explained on stderr).
struct ParsedLine {
    std::optional<CommandLine> line;
    int exitStatus = 0;
};
ParsedLine parseCommandLine(int argc, char** argv);

} // namespace vw::server
