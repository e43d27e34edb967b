// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives through libzip, which is seen nowhere else.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace vw {

/// How far something long is; false stops it.
using ZipProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Gives the next portion of a file in the archive; false behind the last one.
using ZipContent = std::function<Result<bool>(std::string& portion)>;
/// All of a content at once.
ZipContent wholeContent(std::string text);

/// An archive being written beside its place, readable by its owner only. Move-only; one thread.
class ZipWriter {
public:
    /// What an earlier one that was cut short left beside `file` is removed.
    explicit ZipWriter(std::filesystem::path file);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) = delete;
    ~ZipWriter();
    /// `name` has no slash at its beginning; folders are made by their names. Contents are asked for in
    /// `finish`.
    void add(std::string name, ZipContent content);
    /// Writes it, syncs it and puts it in the place of `file`; on an error nothing is left. `goesOn` is asked
    /// now and then. Error cancelled, io, diskFull, or the first one of a content.
    [[nodiscard]] Status finish(const std::function<bool()>& goesOn);

private:
    struct Entry;
    [[nodiscard]] Status writeAll(const std::filesystem::path& beside, const std::function<bool()>& goesOn);
    std::filesystem::path m_file;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

/// One file of an archive, read front to back; nothing is ever unpacked to the disk. Move-only; one thread.
class ZipEntryReader {
public:
    /// Error notFound when there is no such archive, unknownFormat when it is none or does not hold that
    /// file, notAllowed when it is encrypted, tooLarge beyond `limit` bytes.
    static Result<ZipEntryReader> open(const std::filesystem::path& archive, const std::string& name,
                                       std::uint64_t limit);
    ZipEntryReader(ZipEntryReader&&) noexcept;
    ZipEntryReader& operator=(ZipEntryReader&&) = delete;
    ~ZipEntryReader();
    /// 0 at the end, where the checksum is compared. Error corrupt, also for more bytes than were declared.
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::uint64_t done() const;

private:
    struct State;
    explicit ZipEntryReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace vw
