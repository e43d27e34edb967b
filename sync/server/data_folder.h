// SPDX-License-Identifier: GPL-3.0-or-later
// The server's data folder, held by one process at a time.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace vw::server {

/// Keeps the folder's lock as long as it lives. Move-only.
class DataFolder {
public:
    /// Makes the folder when it is missing (for its owner only). Error conflict when another server has it,
    /// io.
    static Result<DataFolder> open(const std::filesystem::path& path);
    DataFolder(DataFolder&& other) noexcept;
    DataFolder& operator=(DataFolder&&) = delete;
    ~DataFolder();

    [[nodiscard]] std::filesystem::path storeFile() const { return m_path / "store.db"; }
    static std::filesystem::path tokenFolder(const std::filesystem::path& path) { return path / "tokens"; }

private:
    DataFolder(std::filesystem::path path, int lock)
        : m_path(std::move(path))
        , m_lock(lock) {}
    std::filesystem::path m_path;
    int m_lock;
};

} // namespace vw::server
