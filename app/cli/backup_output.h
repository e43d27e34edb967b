// SPDX-License-Identifier: GPL-3.0-or-later
// What backups come to, as answers, and how far a long one is, on stderr.
#pragma once

#include "app/cli/json.h"
#include "core/backup/auto_backup.h"

namespace vw::cli {

void addManifest(const BackupManifest& manifest, Json& answer);
/// "Verifying … 40 %" on stderr, when that is a terminal; otherwise nothing, so that scripts read errors
/// only.
BackupProgress progressOnTerminal(const char* what);

/// What `status` says about a profile that came from a backup; nothing for another one.
void addRestored(const Vault& vault, Json& answer, Json& warnings);

/// Makes the automatic backup when one is due, after a sync.
Status backUpWhenDue(Vault& vault, const std::filesystem::path& profile, const Clock& clock);

} // namespace vw::cli
