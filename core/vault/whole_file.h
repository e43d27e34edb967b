// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are replaced as a whole: written beside the old one, synced, then put in its place.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>

namespace vw {

/// A file being written; removed unless finished. Move-only.
class NewFile {
public:
    /// Error io or diskFull. Only the owner can read it.
    static Result<NewFile> create(const std::filesystem::path& target);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();
    [[nodiscard]] Status write(ByteView bytes);
    /// Syncs file and folder and renames.
    [[nodiscard]] Status finish();

private:
    NewFile(std::filesystem::path target, int descriptor)
        : m_target(std::move(target))
        , m_descriptor(descriptor) {}
    [[nodiscard]] std::filesystem::path temporary() const;
    std::filesystem::path m_target;
    int m_descriptor = -1;
};

/// A file being read from its beginning. Move-only.
class ReadFile {
public:
    static Result<ReadFile> open(const std::filesystem::path& file); ///< error notFound or io
    ReadFile(ReadFile&& other) noexcept;
    ReadFile& operator=(ReadFile&&) = delete;
    ~ReadFile();
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Exactly that many bytes; error corrupt when there are fewer.
    [[nodiscard]] Result<Bytes> read(std::size_t count);

private:
    ReadFile(int descriptor, std::size_t size)
        : m_descriptor(descriptor)
        , m_size(size) {}
    int m_descriptor = -1;
    std::size_t m_size = 0;
};

} // namespace vw
