// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fail: SQLite's files of one folder, whose writes can stop, be lost, torn, or find no room.
#pragma once

#include "tests/simulation/dice.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace vw::simulation {

/// Everything SQLite has written to below one folder. Files really lie there; what is simulated is when they
/// become durable and which calls fail. Made before the first file is opened; one thread at a time.
class Disk {
public:
    Disk(std::filesystem::path folder, std::uint64_t seed);
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// The process above dies at its `count`-th write from now (0: it does not after all); that write may
    /// reach the disk in part.
    void dieAt(std::uint64_t count) { m_untilDeath = count; }
    /// Dead at once: nothing is written any more, by whoever still runs.
    void die() { m_dead = true; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// The `count`-th write or sync from now fails, once, and all is well again (0: none does).
    void failAt(std::uint64_t count) { m_untilFailure = count; }
    /// The `count`-th write from now that needs room finds none, and none does after it (0: there is room).
    void fillAt(std::uint64_t count) { m_untilFull = count; }
    /// Whether one of these two has happened since this was asked last.
    [[nodiscard]] bool hasFailed() { return std::exchange(m_failed, false); }
    /// Files cannot grow.
    void setFull(bool full) { m_full = full; }
    [[nodiscard]] bool isFull() const { return m_full; }
    /// Of what was not synced, a random part reaches the disk. Only while dead and with all files closed.
    void losePower();
    /// Somebody else has put other files in the place of these; they are durable as they are.
    void settle() { m_unsynced.clear(); }
    /// Works again. With all files closed.
    void revive();
    /// Writes so far.
    [[nodiscard]] std::uint64_t writes() const { return m_writes; }

    // For the file system below
    enum class Fate : std::uint8_t { done, full, failed, dead };
    struct Write {
        std::int64_t offset = 0;
        std::int64_t sizeBefore = 0;
        std::string before, after; ///< of a cut, `after` is empty and `before` what was cut off
        bool cut = false;
    };
    /// Whether it is this call's turn to fail.
    bool fails();
    /// Decides what happens to a write. `part`: how many bytes of it still arrive when it is the last.
    Fate meet(std::size_t size, bool grows, std::size_t& part);
    void remember(const std::string& file, Write write) { m_unsynced[file].push_back(std::move(write)); }
    void synced(const std::string& file) { m_unsynced.erase(file); }
    /// The disk below whose folder that file lies, or null.
    static Disk* of(const std::string& file);

private:
    std::string m_folder;
    Dice m_dice;
    std::uint64_t m_untilDeath = 0; ///< 0: it lives on
    std::uint64_t m_writes = 0;
    std::uint64_t m_untilFailure = 0; ///< 0: all goes well
    std::uint64_t m_untilFull = 0;    ///< 0: there is room
    bool m_dead = false, m_full = false, m_failed = false;
    std::map<std::string, std::vector<Write>> m_unsynced;
};

/// Makes SQLite of this process use simulated disks, and its own random numbers repeat themselves. Once,
/// before any database is opened.
void installDisks();
/// SQLite's random numbers begin anew from this seed.
void reseedDisks(std::uint64_t seed);

} // namespace vw::simulation
