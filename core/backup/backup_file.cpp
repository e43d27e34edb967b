// SPDX-License-Identifier: GPL-3.0-or-later
// header (92) ‖ secretstream header (24) ‖ chunks of 64 KiB; AAD of each = the first 116 bytes. Only the last
// chunk is tagged FINAL, so that a file cut at the border of a chunk does not pass for a whole one.
#include "core/backup/backup_file.h"

namespace vw {
namespace {

Error inBackupFile(const Error& error) {
    switch (error.code) {
    case ErrorCode::notFound:
        return notFound("There is no backup file of this name.");
    case ErrorCode::io:
        return {ErrorCode::io,
                "The backup file cannot be read or written; look at its folder. What was there "
                "before is as it was."};
    default:
        return error;
    }
}

Error damaged() {
    return corrupt("The backup is damaged or cut short; use another one. Nothing was changed.");
}

Result<ReadFile> openFile(const std::filesystem::path& file) {
    auto in = ReadFile::open(file);
    if (!in.ok()) return inBackupFile(in.error());
    return in;
}

Result<BackupHeader> headerIn(ReadFile& in) {
    if (in.size() < BackupHeader::size + streamHeaderSize + streamChunkOverhead)
        return corrupt("This file is too short to be a backup.");
    const auto bytes = in.read(BackupHeader::size);
    if (!bytes.ok()) return inBackupFile(bytes.error());
    return BackupHeader::read(*bytes);
}

} // namespace

Result<BackupHeader> readBackupHeader(const std::filesystem::path& file) {
    VW_TRY(ReadFile in, openFile(file));
    return headerIn(in);
}

Result<BackupFileWriter> BackupFileWriter::create(const std::filesystem::path& target, const BackupKey& key) {
    auto file = NewFile::create(std::filesystem::absolute(target));
    if (!file.ok()) return inBackupFile(file.error());
    const BackupHeader header = BackupHeader::create(key);
    VW_TRY(const auto streamKey, header.streamKey(key));
    VW_TRY(const DeviceKeys device, header.fileDevice(key));
    StreamSealer stream(streamKey);
    Bytes head = ByteWriter().bytes(header.bytes()).bytes(stream.header()).take();
    if (const Status written = file->write(head); !written.ok()) return inBackupFile(written.error());
    return BackupFileWriter(std::move(*file), std::move(stream), std::move(head), device.publicKeys());
}

BackupFileWriter::BackupFileWriter(NewFile file, StreamSealer stream, Bytes head,
                                   const DevicePublic& fileDevice)
    : m_file(std::move(file))
    , m_stream(std::move(stream))
    , m_head(std::move(head))
    , m_fileDevice(fileDevice)
    , m_chunk(backupChunkSize) {}

Status BackupFileWriter::write(ByteView plaintext) {
    while (!plaintext.empty()) {
        // A full chunk waits for what follows: only then is it known not to be the last one.
        if (m_filled == backupChunkSize) VW_CHECK(seal(StreamEnd::more));
        const ByteView part = plaintext.first(std::min(plaintext.size(), backupChunkSize - m_filled));
        std::copy(part.begin(), part.end(),
                  m_chunk.writable().begin() + static_cast<std::ptrdiff_t>(m_filled));
        m_filled += part.size();
        plaintext = plaintext.subspan(part.size());
    }
    return {};
}

Status BackupFileWriter::seal(StreamEnd end) {
    const Status written = m_file.write(m_stream.seal(m_chunk.view().first(m_filled), m_head, end));
    m_filled = 0;
    return written.ok() ? Status() : Status(inBackupFile(written.error()));
}

Status BackupFileWriter::finish() {
    VW_CHECK(seal(StreamEnd::last));
    const Status finished = m_file.finish();
    return finished.ok() ? Status() : Status(inBackupFile(finished.error()));
}

Status readBackupFile(const std::filesystem::path& file, const BackupKey& key, const BackupProgress& progress,
                      const std::function<Status(ByteView plaintext)>& take) {
    VW_TRY(ReadFile in, openFile(file));
    VW_TRY(const BackupHeader header, headerIn(in));
    VW_TRY(const auto streamKey, header.streamKey(key));
    const auto streamHeader = in.read(streamHeaderSize);
    if (!streamHeader.ok()) return inBackupFile(streamHeader.error());
    const Bytes head = ByteWriter().bytes(header.bytes()).bytes(*streamHeader).take();
    VW_TRY(StreamOpener stream, StreamOpener::create(streamKey, *streamHeader));
    SecretBytes chunk(backupChunkSize);
    for (std::size_t left = in.size() - head.size(); left > 0;) {
        const std::size_t size = std::min(left, backupChunkSize + streamChunkOverhead);
        if (size < streamChunkOverhead) return damaged();
        const auto sealed = in.read(size);
        if (!sealed.ok())
            return sealed.error().code == ErrorCode::corrupt ? damaged() : inBackupFile(sealed.error());
        left -= size;
        const auto plain = chunk.writable().first(size - streamChunkOverhead);
        if (!stream.open(*sealed, head, left == 0 ? StreamEnd::last : StreamEnd::more, plain).ok())
            return damaged();
        VW_CHECK(take(plain));
        if (progress && !progress(in.size() - left, in.size()))
            return Error{ErrorCode::cancelled, "You stopped reading the backup. Nothing was changed."};
    }
    return {};
}

} // namespace vw
