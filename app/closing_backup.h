// SPDX-License-Identifier: GPL-3.0-or-later
// The automatic backup that is made when the app is closed, and what came of it the last time.
#pragma once

#include "core/vault/vault.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace vw {

/// True when automatic backups are on and the last one is older than a day.
bool isClosingBackupDue(Vault& vault, const std::filesystem::path& profile, const Clock& clock);

/// Makes it beside the window, which goes on answering, and then calls `done` on this thread. The vault is
/// nobody else's any more, and is closed when `done` is called. What went wrong is kept for the next start.
/// `clock` may be asked from another thread.
void makeClosingBackup(QObject* context, std::unique_ptr<Vault> vault, const std::filesystem::path& profile,
                       const Clock& clock, std::function<void()> done);

/// What went wrong the last time, once; none when nothing did.
std::optional<Error> takeClosingFault(Vault& vault);

} // namespace vw
