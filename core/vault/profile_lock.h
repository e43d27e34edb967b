// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a second process out of a profile.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace vw {

/// An advisory lock on the file `lock` of a profile folder. The system lets go of it when the process ends,
/// however it ends. Move-only.
class ProfileLock {
public:
    /// Error conflict when another process (or another object of this one) holds it.
    static Result<ProfileLock> acquire(const std::filesystem::path& folder);
    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ~ProfileLock();

private:
    explicit ProfileLock(int descriptor)
        : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace vw
