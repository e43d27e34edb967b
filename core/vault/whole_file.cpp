// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX calls, because a stream cannot be synced.
#include "core/vault/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vw {
namespace {

Error fileError() {
    if (errno == ENOSPC || errno == EDQUOT)
        return {ErrorCode::diskFull,
                "The disk is full. Nothing was half written; free some space and try again."};
    return {ErrorCode::io, "A file of the profile cannot be read or written."};
}

Status syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return fileError();
    const int code = ::fsync(descriptor);
    ::close(descriptor);
    return code == 0 ? Status() : Status(fileError());
}

} // namespace

Result<NewFile> NewFile::create(const std::filesystem::path& target) {
    NewFile out(target, -1);
    out.m_descriptor = ::open(out.temporary().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (out.m_descriptor < 0) return fileError();
    return out;
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

NewFile::~NewFile() {
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    ::unlink(temporary().c_str());
}

std::filesystem::path NewFile::temporary() const { return m_target.native() + ".new"; }

Status NewFile::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return fileError();
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Status NewFile::finish() {
    if (::fsync(m_descriptor) != 0) return fileError();
    if (::rename(temporary().c_str(), m_target.c_str()) != 0) return fileError();
    ::close(std::exchange(m_descriptor, -1));
    return syncFolder(m_target.parent_path());
}

Result<ReadFile> ReadFile::open(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT) return notFound("A file of the profile is not there.");
    if (descriptor < 0) return fileError();
    struct stat info {};
    if (::fstat(descriptor, &info) != 0) {
        ::close(descriptor);
        return fileError();
    }
    return ReadFile(descriptor, static_cast<std::size_t>(info.st_size));
}

ReadFile::ReadFile(ReadFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size) {}

ReadFile::~ReadFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<Bytes> ReadFile::read(std::size_t count) {
    Bytes out(count);
    for (std::size_t at = 0; at < count;) {
        const ssize_t got = ::read(m_descriptor, out.data() + at, count - at);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fileError();
        if (got == 0) return corrupt("A file of the profile is cut short.");
        at += static_cast<std::size_t>(got);
    }
    return out;
}

} // namespace vw
