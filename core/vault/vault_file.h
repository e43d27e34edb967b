// SPDX-License-Identifier: GPL-3.0-or-later
// The file vault.db of a profile: opening, migrating, small named values.
#pragma once

#include "core/base/database.h"
#include "core/vault/profile_lock.h"

#include <utility>

namespace vw {

/// How a profile's file is opened.
struct VaultFileOptions {
    std::filesystem::path folder;
    std::uint32_t maximumPages = 0; ///< quota in pages of 16 KiB; 0: as much as the disk holds
};

/// Clears a folder in which a profile was begun, unless it was finished. Move-only.
class UnfinishedFiles {
public:
    explicit UnfinishedFiles(std::filesystem::path folder = {})
        : m_folder(std::move(folder)) {}
    UnfinishedFiles(UnfinishedFiles&& other) noexcept
        : m_folder(std::exchange(other.m_folder, {})) {}
    UnfinishedFiles& operator=(UnfinishedFiles&&) = delete;
    ~UnfinishedFiles();
    void keep() { m_folder.clear(); }

private:
    std::filesystem::path m_folder; ///< empty: nothing to clear
};

/// The open, locked, migrated file. Every commit is durable (WAL, synchronous = FULL). One thread.
class VaultFile {
public:
    static constexpr std::int64_t formatVersion = 1;

    /// Makes the folder (0700) and an empty file, which is nothing until `finish`, and goes again without it.
    /// Error conflict when there is a finished profile already.
    static Result<VaultFile> create(const VaultFileOptions& options);
    /// A file that is nowhere on the disk, for what is only looked at.
    static Result<VaultFile> inMemory();
    /// Error notFound, newerFormat, corrupt, conflict (in use).
    static Result<VaultFile> open(const VaultFileOptions& options);
    /// Declares a created file complete.
    [[nodiscard]] Status finish();
    /// True when the folder holds a finished file of any format version; needs no key and no lock.
    static bool exists(const std::filesystem::path& folder);

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

    /// Unsealed housekeeping values: hashes and counters, never content.
    [[nodiscard]] Result<Bytes> meta(std::string_view name); ///< error notFound
    [[nodiscard]] Status setMeta(std::string_view name, ByteView value);
    [[nodiscard]] Status removeMeta(std::string_view name);

private:
    VaultFile(UnfinishedFiles unfinished, std::optional<ProfileLock> lock, Database database,
              std::filesystem::path folder)
        : m_unfinished(std::move(unfinished))
        , m_lock(std::move(lock))
        , m_database(std::move(database))
        , m_folder(std::move(folder)) {}
    static Result<VaultFile> prepare(const VaultFileOptions& options, ProfileLock lock,
                                     UnfinishedFiles unfinished);
    UnfinishedFiles m_unfinished;      ///< goes last, when nothing is open any more
    std::optional<ProfileLock> m_lock; ///< none in memory
    Database m_database;
    std::filesystem::path m_folder;
};

} // namespace vw
