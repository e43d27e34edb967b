// SPDX-License-Identifier: GPL-3.0-or-later
// Notices every file that is made in a folder, however short it lives.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vw::test {

/// Watches one folder (not what is below it) through inotify. Throws when it cannot.
class FolderWatch {
public:
    explicit FolderWatch(const std::filesystem::path& folder);
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;
    ~FolderWatch();
    /// Names of everything made or moved in since the last call.
    std::vector<std::string> made();

private:
    int m_descriptor = -1;
};

} // namespace vw::test
