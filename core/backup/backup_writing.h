// SPDX-License-Identifier: GPL-3.0-or-later
// A backup written bit by bit, so that whoever has the profile open can go on working.
#pragma once

#include "core/backup/backup.h"

namespace vw {

/// Writes everything that is in the profile at some moment between `begin` and the end. Until `step` says
/// that it is done, or when this goes before, `file` stays what it was. One thread, that of the vault, which
/// outlives this.
class BackupWriting {
public:
    /// Errors as writeBackup.
    static Result<std::unique_ptr<BackupWriting>> begin(const Vault& vault, const std::filesystem::path& file,
                                                        const BackupKey& key, UtcMillis now);
    BackupWriting(const BackupWriting&) = delete;
    BackupWriting& operator=(const BackupWriting&) = delete;

    /// Some milliseconds of work; true when the file is there. Error conflict when something was erased
    /// meanwhile.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] std::uint64_t done() const { return m_begun ? m_visit.done() : 0; }
    [[nodiscard]] std::uint64_t total() const { return m_begun ? m_visit.total() : 0; } ///< 0: not known yet
    [[nodiscard]] const BackupManifest& manifest() const { return m_manifest; }

private:
    BackupWriting(const Vault& vault, BackupFileWriter file);
    [[nodiscard]] Status summariseNext();
    [[nodiscard]] Status beginVisit();
    [[nodiscard]] Status finish();
    [[nodiscard]] bool isAsSummarised() const;
    [[nodiscard]] Status put(std::uint8_t kind, ByteView bytes);
    const Vault& m_vault;
    BackupFileWriter m_file;
    PieceVisit m_visit;
    PieceTally m_tally;
    BackupManifest m_manifest;
    std::vector<SpaceId> m_left; ///< still to be summarised
    int m_attempts = 0;
    bool m_begun = false; ///< everything is summarised, pieces are being written
};

} // namespace vw
