// SPDX-License-Identifier: GPL-3.0-or-later
// One thread at a time has the vault: the window's until here, the backup's from here on.
#include "app/closing_backup.h"

#include "app/frame/background.h"
#include "core/backup/auto_backup.h"

namespace vw {
namespace {

constexpr std::string_view faultName = "backup/failed"; // of this device: it goes into no backup

void remember(Vault& vault, const Error& fault) {
    // A disk that cannot take this cannot take a backup either, and the next start finds that out.
    static_cast<void>(vault.setLocal(faultName, viewOf(fault.sentence)));
}

} // namespace

bool isClosingBackupDue(Vault& vault, const std::filesystem::path& profile, const Clock& clock) {
    return AutoBackup(vault, profile, clock).isDue();
}

void makeClosingBackup(QObject* context, std::unique_ptr<Vault> vault, const std::filesystem::path& profile,
                       const Clock& clock, std::function<void()> done) {
    auto work = [owned = std::shared_ptr<Vault>(std::move(vault)), profile, &clock]() mutable {
        const auto made = AutoBackup(*owned, profile, clock).run();
        if (!made) remember(*owned, made.error());
        owned.reset();
        return true;
    };
    runInBackground(context, std::move(work), [done = std::move(done)](bool) { done(); });
}

std::optional<Error> takeClosingFault(Vault& vault) {
    const auto kept = vault.local(faultName);
    if (!kept) return std::nullopt;
    static_cast<void>(vault.removeLocal(faultName));
    return Error{ErrorCode::io, textOf(kept->view())};
}

} // namespace vw
