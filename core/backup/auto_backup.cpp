// SPDX-License-Identifier: GPL-3.0-or-later
// The time of a backup is in its name, to the second, in UTC; so listing needs no key.
#include "core/backup/auto_backup.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace vw {
namespace {

constexpr std::string_view keyEntry = "backup/key";
constexpr std::string_view prefix = "auto-", suffix = ".vwbackup";
constexpr std::size_t stampSize = 15; // YYYYMMDD-HHMMSS

int numberAt(std::string_view text, std::size_t at, std::size_t size) {
    int out = -1;
    const auto end = std::from_chars(text.data() + at, text.data() + at + size, out);
    return end.ec == std::errc() && end.ptr == text.data() + at + size ? out : -1;
}

std::optional<UtcMillis> timeIn(const std::string& name) {
    using namespace std::chrono;
    if (name.size() != prefix.size() + stampSize + suffix.size() || !name.starts_with(prefix) ||
        !name.ends_with(suffix))
        return std::nullopt;
    const std::string_view stamp = std::string_view(name).substr(prefix.size(), stampSize);
    const year_month_day date{year(numberAt(stamp, 0, 4)),
                              month(static_cast<unsigned>(numberAt(stamp, 4, 2))),
                              day(static_cast<unsigned>(numberAt(stamp, 6, 2)))};
    const int hour = numberAt(stamp, 9, 2), minute = numberAt(stamp, 11, 2), second = numberAt(stamp, 13, 2);
    if (!date.ok() || stamp[8] != '-' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 59)
        return std::nullopt;
    const auto time = sys_days(date).time_since_epoch() + hours(hour) + minutes(minute) + seconds(second);
    return UtcMillis{duration_cast<milliseconds>(time).count()};
}

std::string nameAt(UtcMillis time) {
    using namespace std::chrono;
    const sys_seconds at{floor<seconds>(milliseconds(time.count))};
    const year_month_day date{floor<days>(at)};
    const hh_mm_ss clock{at - floor<days>(at)};
    std::array<char, 64> out{};
    const int size =
        std::snprintf(out.data(), out.size(), "auto-%04d%02u%02u-%02d%02d%02d.vwbackup",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {out.data(), static_cast<std::size_t>(size)};
}

} // namespace

AutoBackup::AutoBackup(Vault& vault, const std::filesystem::path& folder, const Clock& clock)
    : m_vault(vault)
    , m_folder(folder / "backups")
    , m_clock(clock) {}

bool AutoBackup::isOn() const { return m_vault.local(keyEntry).ok(); }

Result<BackupKey> AutoBackup::key() const {
    const auto kept = m_vault.local(keyEntry);
    if (!kept.ok())
        return Error{ErrorCode::locked, "Automatic backups are off; turn them on with a passphrase first."};
    return BackupKey::read(kept->view());
}

Status AutoBackup::turnOn(const BackupKey& key) {
    const SecretBytes kept = key.serialise();
    return m_vault.setLocal(keyEntry, kept.view());
}

Status AutoBackup::turnOff() { return m_vault.removeLocal(keyEntry); }

std::vector<StoredBackup> AutoBackup::list() const {
    std::vector<StoredBackup> out;
    std::error_code error;
    for (std::filesystem::directory_iterator at(m_folder, error), end; !error && at != end;
         at.increment(error)) {
        const auto made = timeIn(at->path().filename().string());
        std::error_code unreadable;
        const std::uintmax_t bytes = std::filesystem::file_size(at->path(), unreadable);
        if (made && !unreadable) out.push_back({at->path(), *made, bytes});
    }
    std::sort(out.begin(), out.end(),
              [](const StoredBackup& a, const StoredBackup& b) { return a.made < b.made; });
    return out;
}

bool AutoBackup::isDue() const {
    if (!isOn()) return false;
    const auto stored = list();
    return isBackupDue(stored.empty() ? nullptr : &stored.back().made, m_clock.now());
}

std::filesystem::path AutoBackup::fileAt(UtcMillis time) const { return m_folder / nameAt(time); }

Status AutoBackup::makeFolder() const {
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (!error) std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, error);
    if (error) return Error{ErrorCode::io, "The folder for automatic backups cannot be made."};
    return {};
}

Result<std::filesystem::path> AutoBackup::newFile() const {
    VW_CHECK(makeFolder());
    UtcMillis time = m_clock.now();
    std::error_code error;
    while (std::filesystem::exists(fileAt(time), error))
        time.count += 1'000; // names tell seconds
    return fileAt(time);
}

Result<StoredBackup> AutoBackup::run() {
    VW_TRY(const BackupKey key, this->key());
    VW_CHECK(makeFolder());
    std::error_code error;
    const UtcMillis now = m_clock.now();
    const std::filesystem::path file = fileAt(now);
    const bool isThere = std::filesystem::exists(file, error); // made within this very second
    if (!isThere) {
        VW_TRY(const BackupManifest written, writeBackup(m_vault, file, key, now));
    }
    if (const Status sound = verify(file, key); !sound.ok()) {
        if (!isThere) std::filesystem::remove(file, error);
        return sound.error();
    }
    const UtcMillis made = *timeIn(file.filename().string());
    rotate(made);
    return StoredBackup{file, made, std::filesystem::file_size(file, error)};
}

Result<std::size_t> AutoBackup::replaceAll() {
    const std::vector<StoredBackup> before = list();
    if (before.empty() || !isOn()) return before.size();
    VW_TRY(const StoredBackup fresh, run());
    return removeBefore(fresh.file);
}

std::size_t AutoBackup::removeBefore(const std::filesystem::path& fresh) const {
    std::size_t left = 0;
    for (const StoredBackup& old : list()) {
        std::error_code error;
        if (old.file != fresh && !std::filesystem::remove(old.file, error) && error) ++left;
    }
    return left;
}

Status AutoBackup::verify(const std::filesystem::path& file, const BackupKey& key) const {
    VW_TRY(const BackupCheck check, verifyBackup({file, key, m_clock}));
    return check.manifest.head.device == m_vault.device().id()
               ? Status()
               : Status(corrupt("An automatic backup is of another device."));
}

void AutoBackup::rotate(UtcMillis verified) const {
    std::vector<UtcMillis> made;
    for (const StoredBackup& one : list())
        made.push_back(one.made);
    std::error_code ignored; // one that cannot be removed now goes the next time
    for (const UtcMillis time : superfluousBackups(made, verified))
        std::filesystem::remove(fileAt(time), ignored);
}

} // namespace vw
