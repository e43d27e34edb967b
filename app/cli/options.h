// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as read: which profile, which passphrase, which command with which arguments.
#pragma once

#include "app/cli/command.h"

#include <filesystem>
#include <optional>

namespace vw::cli {

/// Where the passphrase comes from. Never an argument or the environment.
struct PassphraseSource {
    std::optional<int> descriptor;             ///< --passphrase-fd
    std::optional<std::filesystem::path> file; ///< --passphrase-file
    [[nodiscard]] bool given() const { return descriptor || file; }
};

/// Plain value.
struct Options {
    std::filesystem::path profile;
    PassphraseSource passphrase;
    bool json = false;
    const Command* command = nullptr;
    Arguments arguments;
};

/// What reading the command line came to: options to run with, or a text and an exit code to end with.
struct ParsedLine {
    std::optional<Options> options;
    std::string text; ///< help (to stdout) or what was wrong (to stderr)
    int exitCode = 0;
};

ParsedLine parseLine(int argc, char** argv);

} // namespace vw::cli
