// SPDX-License-Identifier: GPL-3.0-or-later
// flock on a file of its own: SQLite's locks are released between transactions, this one is not.
#include "core/vault/profile_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace vw {

Result<ProfileLock> ProfileLock::acquire(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{ErrorCode::io, "The profile folder cannot be written to; look at its permissions."};
    ProfileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::conflict,
                     "This profile is open in another Valuewright; close that one first."};
    return Error{ErrorCode::io, "The profile folder cannot be locked on this disk."};
}

ProfileLock::ProfileLock(ProfileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ProfileLock::~ProfileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace vw
