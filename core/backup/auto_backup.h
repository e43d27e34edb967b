// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that a profile makes by itself, in a folder of its own, with those that are not needed removed.
#pragma once

#include "core/backup/backup.h"
#include "core/backup/rotation.h"

namespace vw {

/// One file of the folder.
struct StoredBackup {
    std::filesystem::path file;
    UtcMillis made;
    std::uint64_t bytes = 0;
};

/// The automatic backups of one profile. Whether they are on, and their key, are sealed local state. One
/// thread, that of the vault; `run` takes as long as the profile is large.
class AutoBackup {
public:
    /// `folder` is that of the profile.
    AutoBackup(Vault& vault, const std::filesystem::path& folder, const Clock& clock);

    [[nodiscard]] bool isOn() const;
    /// What the next one is made with. Error locked when they are off.
    [[nodiscard]] Result<BackupKey> key() const;
    /// From here on they are made with this key. What there is already keeps the passphrase it was made with.
    [[nodiscard]] Status turnOn(const BackupKey& key);
    /// No more are made; those that exist stay.
    [[nodiscard]] Status turnOff();
    /// Oldest first. Files that are not named as ours are left out.
    [[nodiscard]] std::vector<StoredBackup> list() const;
    [[nodiscard]] bool isDue() const;
    /// Makes one, verifies it, and removes those that are not needed any more. A new one that does not pass
    /// is removed instead, and nothing else. Error locked when they are off.
    [[nodiscard]] Result<StoredBackup> run();
    /// Where the next one goes, in a folder that is there; no file has that name.
    [[nodiscard]] Result<std::filesystem::path> newFile() const;
    /// Removes all but this one; how many of them are left.
    [[nodiscard]] std::size_t removeBefore(const std::filesystem::path& fresh) const;
    /// For when something was erased: a fresh one takes the place of all that were made before; how many of
    /// those are left. While they are off, or there are none, nothing is done.
    [[nodiscard]] Result<std::size_t> replaceAll();

private:
    [[nodiscard]] Status makeFolder() const;
    [[nodiscard]] std::filesystem::path fileAt(UtcMillis time) const;
    [[nodiscard]] Status verify(const std::filesystem::path& file, const BackupKey& key) const;
    void rotate(UtcMillis verified) const;
    Vault& m_vault;
    std::filesystem::path m_folder;
    const Clock& m_clock;
};

} // namespace vw
