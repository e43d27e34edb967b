// SPDX-License-Identifier: GPL-3.0-or-later
// The data folder and its lock, which the kernel lets go when the process ends, however it ends.
#include "sync/server/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vw::server {

Result<DataFolder> DataFolder::open(const std::filesystem::path& path) {
    std::error_code error;
    const bool made = std::filesystem::create_directories(path, error);
    if (made) std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
    const int lock = ::open((path / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return Error{ErrorCode::io, "The data folder cannot be written; look at its path and permissions."};
    DataFolder folder(path, lock);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::conflict,
                     "Another valuewright-server is using this data folder; stop it first."};
    return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1)) {}

DataFolder::~DataFolder() {
    if (m_lock >= 0) close(m_lock);
}

} // namespace vw::server
