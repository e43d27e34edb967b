// SPDX-License-Identifier: GPL-3.0-or-later
// Making, verifying and restoring a backup file (docs/formats/backup.md).
#pragma once

#include "core/backup/backup_file.h"
#include "core/backup/backup_manifest.h"
#include "core/backup/backup_pieces.h"
#include "core/vault/vault_restorer.h"

namespace vw {

/// Writes everything in the profile into `file`, which is replaced as a whole or left as it was. Says in the
/// manifest what was written. Error io, diskFull; notAllowed on a restored device that was not added yet;
/// tooLarge for a draft of more than 16 MiB.
Result<BackupManifest> writeBackup(const Vault& vault, const std::filesystem::path& file,
                                   const BackupKey& key, UtcMillis now);

/// Which file is read, with what.
struct BackupSource {
    const std::filesystem::path& file;
    const BackupKey& key; ///< BackupKey::forFile of it
    const Clock& clock;
    BackupProgress progress{}; ///< may be none
};

/// What a backup was found to be.
struct BackupCheck {
    BackupManifest manifest;
    /// False when another version of the program made it, which may fold a little differently from the same
    /// envelopes: then only counts, hash and heads were compared.
    bool digestsCompared = false;
};

/// Puts the profile together in memory and compares it with the manifest. Needs no profile and changes
/// nothing. Error wrongPassphrase, newerFormat, corrupt …
Result<BackupCheck> verifyBackup(const BackupSource& source);
/// The same into a new profile in `options.folder`, for a new device under `root`; open it with Vault::open.
/// Nothing is left behind on an error. Errors also as Vault::create.
Result<BackupCheck> restoreBackup(const BackupSource& source, const VaultOptions& options,
                                  const DeviceRoot& root);

/// Takes the plaintext of a backup, in portions of any size, and checks it while a profile grows from it. For
/// verifyBackup, restoreBackup and the fuzzer.
class BackupReading {
public:
    using Begin = std::function<Result<std::unique_ptr<VaultRestorer>>(IdentityId identity)>;
    /// `fileDevice` opens the space keys; it must outlive this.
    BackupReading(const DeviceKeys& fileDevice, Begin begin);
    BackupReading(const BackupReading&) = delete;
    BackupReading& operator=(const BackupReading&) = delete;
    [[nodiscard]] Status feed(ByteView plaintext) { return m_parser.feed(plaintext); }
    /// Compares what there is with the manifest.
    [[nodiscard]] Result<BackupCheck> finish();
    [[nodiscard]] VaultRestorer& restorer() { return *m_restorer; }

private:
    [[nodiscard]] Status take(std::uint8_t kind, ByteView bytes);
    [[nodiscard]] Status takeManifest(ByteView bytes);
    [[nodiscard]] Status compare() const;
    const DeviceKeys& m_fileDevice;
    Begin m_begin;
    PieceParser m_parser;
    std::unique_ptr<VaultRestorer> m_restorer;
    BackupHead m_head;
    PieceTally m_tally;
    BackupCheck m_check;
};

} // namespace vw
