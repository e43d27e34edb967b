// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the recovery words of a new profile, once.
#pragma once

#include "app/cli/command.h"
#include "app/cli/context.h"

namespace vw::cli {

/// Of every command that makes a new profile.
inline constexpr Parameter recoveryOut{
    "recovery-out", Presence::optional,
    "New file for the recovery words, instead of the answer; a sheet to print when it ends in .pdf"};

/// Adds "recoveryWords" to the answer, or writes them into the new file of --recovery-out (mode 0600). Does
/// nothing when they were shown before.
Status addRecoveryWords(Context& context, const Arguments& arguments, Json& answer);
/// Adds these words to the answer, or writes them as above.
Status handOutWords(const SecretBytes& words, const Arguments& arguments, Json& answer);

} // namespace vw::cli
