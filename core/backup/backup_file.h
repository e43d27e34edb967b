// SPDX-License-Identifier: GPL-3.0-or-later
// A backup file as a stream of plaintext: sealed in chunks on the way in, opened in chunks on the way out.
#pragma once

#include "core/backup/backup_key.h"
#include "core/crypto/sealed_stream.h"
#include "core/vault/whole_file.h"

#include <functional>

namespace vw {

constexpr std::size_t backupChunkSize = std::size_t{64} * 1024;

/// How far a long reading has come, in bytes of the file; false stops it.
using BackupProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// The header of a file. Errors as BackupHeader::read, notFound, io.
Result<BackupHeader> readBackupHeader(const std::filesystem::path& file);

/// Writes beside the target and takes its place in `finish`; until then, and when it goes without, the target
/// stays what it was. Memory: one chunk. Move-only.
class BackupFileWriter {
public:
    static Result<BackupFileWriter> create(const std::filesystem::path& target, const BackupKey& key);
    /// Whom space keys are to be wrapped to.
    [[nodiscard]] const DevicePublic& fileDevice() const { return m_fileDevice; }
    [[nodiscard]] Status write(ByteView plaintext);
    [[nodiscard]] Status finish();

private:
    BackupFileWriter(NewFile file, StreamSealer stream, Bytes head, const DevicePublic& fileDevice);
    [[nodiscard]] Status seal(StreamEnd end);
    NewFile m_file;
    StreamSealer m_stream;
    Bytes m_head; ///< everything before the chunks
    DevicePublic m_fileDevice;
    SecretBytes m_chunk;
    std::size_t m_filled = 0;
};

/// Reads the whole file through, chunk by chunk. Error wrongPassphrase, corrupt, cancelled, or what `take`
/// answers.
Status readBackupFile(const std::filesystem::path& file, const BackupKey& key, const BackupProgress& progress,
                      const std::function<Status(ByteView plaintext)>& take);

} // namespace vw
