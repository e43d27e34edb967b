// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as JSON, and the line that counts up while one is read.
#include "app/cli/backup_output.h"

#include <unistd.h>

#include <cstdio>

namespace vw::cli {

void addManifest(const BackupManifest& manifest, Json& answer) {
    const auto count = [&](PieceKind kind) { return static_cast<std::int64_t>(manifest.tally.count(kind)); };
    Json spaces = Json::array();
    for (const SpaceSummary& space : manifest.summary.spaces) {
        spaces.push(Json::object().set("id", space.space.hex()).set("digest", toHex(space.digest)));
    }
    answer.set("made", utcText(manifest.head.made))
        .set("identity", manifest.head.identity.hex())
        .set("madeBy", manifest.head.device.hex())
        .set("changes", count(PieceKind::envelope) + count(PieceKind::held))
        .set("records", count(PieceKind::identityRecord) + count(PieceKind::membershipRecord))
        .set("drafts", count(PieceKind::draft))
        .set("digest", toHex(manifest.summary.digest))
        .set("spaces", std::move(spaces));
}

BackupProgress progressOnTerminal(const char* what) {
    if (::isatty(STDERR_FILENO) == 0) return {};
    return [what, shown = -1](std::uint64_t done, std::uint64_t total) mutable {
        const int percent = static_cast<int>(done * 100 / std::max<std::uint64_t>(total, 1));
        if (percent == shown) return true;
        shown = percent;
        std::fprintf(stderr, "\r%s … %d %%%s", what, percent, done == total ? "\n" : "");
        return true;
    };
}

void addRestored(const Vault& vault, Json& answer, Json& warnings) {
    const auto from = restoredFrom(vault);
    if (!from) return;
    const bool added = isOwnDeviceActive(vault);
    answer.set("restored", Json::object()
                               .set("backupMade", utcText(from->made))
                               .set("backupMadeBy", from->device.hex())
                               .set("deviceAdded", added));
    if (!added)
        warnings.push(
            "This profile was restored from a backup as a new device, which is not one of yours yet: "
            "everything in it can be read, nothing can be written or synced here.");
}

Status backUpWhenDue(Vault& vault, const std::filesystem::path& profile, const Clock& clock) {
    AutoBackup backups(vault, profile, clock);
    if (!backups.isDue()) return {};
    VW_TRY(const StoredBackup made, backups.run());
    return {};
}

} // namespace vw::cli
