// SPDX-License-Identifier: GPL-3.0-or-later
// libzip asks for contents only while it closes an archive, so they are generated then, in portions.
#include "core/export/zip_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <ctime>

namespace vw {
namespace {

Error cannotWrite(int systemError) {
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::diskFull, "The disk is full. Nothing was written; free some space and try again."};
    return {ErrorCode::io, "The export cannot be written there; look at the folder and its permissions. "
                           "Nothing was written."};
}

Error damagedArchive() {
    return corrupt("The file is damaged or cut short, so nothing of it was taken. Nothing was changed.");
}

/// A new file is readable by its owner only, whatever the habit of the system is.
class OwnerOnly {
public:
    OwnerOnly()
        : m_before(::umask(0077)) {}
    OwnerOnly(const OwnerOnly&) = delete;
    OwnerOnly& operator=(const OwnerOnly&) = delete;
    ~OwnerOnly() { ::umask(m_before); }

private:
    mode_t m_before;
};

Status syncAt(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) return cannotWrite(errno);
    const int code = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return code == 0 ? Status() : Status(cannotWrite(reason));
}

std::filesystem::path besideOf(const std::filesystem::path& file) { return file.native() + ".new"; }

void removeLeftovers(const std::filesystem::path& file) {
    const auto folder = file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
    const std::string prefix = besideOf(file).filename().string();
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        // libzip writes FILE.new.XXXXXX before it is FILE.new.
        const bool ours =
            name == prefix || (name.size() == prefix.size() + 7 && name.starts_with(prefix + "."));
        if (ours) std::filesystem::remove(entry.path(), ignored);
    }
}

int goOn(zip_t*, void* state) { return (*static_cast<const std::function<bool()>*>(state))() ? 0 : 1; }

} // namespace

ZipContent wholeContent(std::string text) {
    return [text = std::move(text), given = false](std::string& portion) mutable -> Result<bool> {
        if (std::exchange(given, true)) return false;
        portion = std::move(text);
        return true;
    };
}

struct ZipWriter::Entry {
    std::string name;
    ZipContent content;
    std::string portion;
    std::size_t at = 0;
    Status status;
    zip_error_t error{};

    [[nodiscard]] zip_int64_t read(char* out, std::size_t size) {
        while (at == portion.size()) {
            portion.clear();
            at = 0;
            const auto more = content(portion);
            if (!more.ok()) {
                status = more.error();
                zip_error_set(&error, ZIP_ER_INTERNAL, 0);
                return -1;
            }
            if (!*more) return 0;
        }
        const std::size_t count = std::min(size, portion.size() - at);
        std::copy_n(portion.data() + at, count, out);
        at += count;
        return static_cast<zip_int64_t>(count);
    }

    static zip_int64_t answer(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        auto& entry = *static_cast<Entry*>(state);
        switch (command) {
        case ZIP_SOURCE_READ:
            return entry.read(static_cast<char*>(data), size);
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t*>(data));
            static_cast<zip_stat_t*>(data)->mtime = std::time(nullptr);
            static_cast<zip_stat_t*>(data)->valid |= ZIP_STAT_MTIME;
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&entry.error, data, size);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return 0;
        }
    }
};

ZipWriter::ZipWriter(std::filesystem::path file)
    : m_file(std::move(file)) {}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

void ZipWriter::add(std::string name, ZipContent content) {
    auto entry = std::make_unique<Entry>();
    entry->name = std::move(name);
    entry->content = std::move(content);
    m_entries.push_back(std::move(entry));
}

Status ZipWriter::writeAll(const std::filesystem::path& beside, const std::function<bool()>& goesOn) {
    int code = 0;
    zip_t* const archive = zip_open(beside.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) return cannotWrite(errno);
    std::function<bool()> asked = goesOn;
    if (asked) zip_register_cancel_callback_with_state(archive, goOn, nullptr, &asked);
    for (const auto& entry : m_entries) {
        zip_source_t* const source = zip_source_function(archive, Entry::answer, entry.get());
        if (source && zip_file_add(archive, entry->name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0) continue;
        zip_source_free(source);
        zip_discard(archive);
        return Error{ErrorCode::internal, "Two files of the export have one name. Nothing was written."};
    }
    if (zip_close(archive) == 0) return {};
    const zip_error_t* const error = zip_get_error(archive);
    const bool cancelled = zip_error_code_zip(error) == ZIP_ER_CANCELLED;
    const int systemError = zip_error_code_system(error);
    zip_discard(archive);
    for (const auto& entry : m_entries)
        if (!entry->status.ok()) return entry->status;
    if (cancelled) return Error{ErrorCode::cancelled, "You stopped the export. Nothing was written."};
    return cannotWrite(systemError);
}

Status ZipWriter::finish(const std::function<bool()>& goesOn) {
    removeLeftovers(m_file);
    const auto beside = besideOf(m_file);
    const OwnerOnly permissions;
    Status written = writeAll(beside, goesOn);
    if (written.ok()) written = syncAt(beside, O_RDONLY);
    if (written.ok() && ::rename(beside.c_str(), m_file.c_str()) != 0) written = cannotWrite(errno);
    if (!written.ok()) {
        removeLeftovers(m_file);
        return written;
    }
    const auto folder = m_file.parent_path().empty() ? std::filesystem::path(".") : m_file.parent_path();
    return syncAt(folder, O_RDONLY | O_DIRECTORY);
}

struct ZipEntryReader::State {
    zip_t* archive = nullptr;
    zip_file_t* file = nullptr;
    std::uint64_t size = 0;
    std::uint64_t done = 0;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (file) zip_fclose(file);
        if (archive) zip_discard(archive);
    }
};

ZipEntryReader::ZipEntryReader(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
ZipEntryReader::ZipEntryReader(ZipEntryReader&&) noexcept = default;
ZipEntryReader::~ZipEntryReader() = default;
std::uint64_t ZipEntryReader::size() const { return m_state->size; }
std::uint64_t ZipEntryReader::done() const { return m_state->done; }

Result<ZipEntryReader> ZipEntryReader::open(const std::filesystem::path& archive, const std::string& name,
                                            std::uint64_t limit) {
    auto state = std::make_unique<State>();
    int code = 0;
    state->archive = zip_open(archive.c_str(), ZIP_RDONLY, &code);
    if (!state->archive && code == ZIP_ER_NOENT) return notFound("There is no such file.");
    if (!state->archive && (code == ZIP_ER_OPEN || code == ZIP_ER_READ))
        return Error{ErrorCode::io, "The file cannot be read; look at its permissions."};
    if (!state->archive)
        return Error{ErrorCode::unknownFormat,
                     "This file is no export of Valuewright, or it is cut short. Nothing was changed."};
    zip_stat_t info;
    zip_stat_init(&info);
    if (zip_stat(state->archive, name.c_str(), 0, &info) != 0 || (info.valid & ZIP_STAT_SIZE) == 0)
        return Error{ErrorCode::unknownFormat,
                     "This archive is no export of Valuewright. Nothing was changed."};
    if ((info.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && info.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::notAllowed, "This archive is encrypted: unpack it, pack it again without a "
                                            "password, and try again. Nothing was changed."};
    if (info.size > limit)
        return Error{ErrorCode::tooLarge, "This archive is too large to be an export. Nothing was changed."};
    state->size = info.size;
    state->file = zip_fopen_index(state->archive, info.index, 0);
    if (!state->file) return damagedArchive();
    return ZipEntryReader(std::move(state));
}

Result<std::size_t> ZipEntryReader::read(std::span<char> out) {
    const zip_int64_t got = zip_fread(m_state->file, out.data(), out.size());
    if (got < 0) return damagedArchive();
    m_state->done += static_cast<std::uint64_t>(got);
    if (m_state->done > m_state->size || (got == 0 && m_state->done < m_state->size)) return damagedArchive();
    return static_cast<std::size_t>(got);
}

} // namespace vw
