// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase from a descriptor, a file or the terminal.
#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/crypto/profile_keys.h"

namespace vw::cli {

/// Of every command that makes a key from a passphrase.
inline constexpr Parameter generatedPassphrase{
    "generated-passphrase", Presence::flag,
    "The passphrase is random, not made up: derive the key at a lower cost"};
/// What such a command stretches the passphrase with.
PassphraseCost costOf(const Arguments& arguments);

/// Reads it, without the line end. Asks on the terminal when no source was given. Error badInput when it is
/// empty or longer than 1 KiB, locked when there is no source and no terminal.
Result<SecretBytes> readPassphrase(const PassphraseSource& source);
/// The recovery words, in the same way. Errors as above.
Result<SecretBytes> readWords(const PassphraseSource& source);

/// Reads a whole descriptor. Error tooLarge beyond `limit` bytes, io.
Result<Bytes> readAll(int descriptor, std::size_t limit);
/// Reads a whole file; "-" is standard input. Errors as readAll.
Result<std::string> contentOf(const std::string& path, std::size_t limit);

} // namespace vw::cli
