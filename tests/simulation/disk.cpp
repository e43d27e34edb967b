// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of writes: kept with what they replaced until a sync, undone or redone when power goes.
#include "tests/simulation/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace vw::simulation {
namespace {

constexpr std::size_t sector = 512;

// A file system is found by C callbacks that carry no context but a path.
std::map<std::string, Disk*>& disks() {
    static std::map<std::string, Disk*> all;
    return all;
}

/// A file opened for undoing and redoing. Closed when it goes.
class RawFile {
public:
    explicit RawFile(const std::string& path)
        : m_descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC)) {}
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    ~RawFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void write(std::int64_t offset, const char* bytes, std::size_t size) const {
        if (::pwrite(m_descriptor, bytes, size, offset) != static_cast<ssize_t>(size))
            throw std::runtime_error("a simulated disk can't be written");
    }
    void resize(std::int64_t size) const {
        if (::ftruncate(m_descriptor, size) != 0)
            throw std::runtime_error("a simulated disk can't be resized");
    }

private:
    int m_descriptor;
};

void undo(const RawFile& file, const Disk::Write& write) {
    file.write(write.offset, write.before.data(), write.before.size());
    file.resize(write.sizeBefore);
}

/// All of it, none, or some of its sectors.
void redoPartly(const RawFile& file, const Disk::Write& write, Dice& dice) {
    if (dice.percent(50)) return;
    if (write.cut) return file.resize(write.offset);
    const bool torn = dice.percent(25);
    for (std::size_t at = 0; at < write.after.size(); at += sector) {
        if (torn && dice.percent(50)) continue;
        file.write(write.offset + static_cast<std::int64_t>(at), write.after.data() + at,
                   std::min(sector, write.after.size() - at));
    }
}

} // namespace

Disk::Disk(std::filesystem::path folder, std::uint64_t seed)
    : m_folder(folder.string() + "/")
    , m_dice(seed) {
    disks()[m_folder] = this;
}

Disk::~Disk() { disks().erase(m_folder); }

Disk* Disk::of(const std::string& file) {
    const auto behind = disks().upper_bound(file);
    if (behind == disks().begin()) return nullptr;
    const auto& [folder, disk] = *std::prev(behind);
    return file.starts_with(folder) ? disk : nullptr;
}

bool Disk::fails() {
    if (m_dead || m_untilFailure == 0 || --m_untilFailure > 0) return false;
    return m_failed = true;
}

Disk::Fate Disk::meet(std::size_t size, bool grows, std::size_t& part) {
    part = 0;
    if (m_dead) return Fate::dead;
    ++m_writes;
    if (m_untilDeath > 0 && --m_untilDeath == 0) {
        m_dead = true;
        part = m_dice.below(size + 1);
        return Fate::dead;
    }
    if (grows && m_untilFull > 0 && --m_untilFull == 0) m_full = m_failed = true;
    if (m_full && grows) return Fate::full;
    if (fails()) return Fate::failed;
    part = size;
    return Fate::done;
}

void Disk::losePower() {
    for (const auto& [path, writes] : m_unsynced) {
        const RawFile file(path);
        if (!file.isOpen()) continue; // deleted since
        for (auto write = writes.rbegin(); write != writes.rend(); ++write)
            undo(file, *write);
        for (const Write& write : writes)
            redoPartly(file, write, m_dice);
    }
}

void Disk::revive() {
    m_unsynced.clear();
    m_untilDeath = m_untilFailure = m_untilFull = 0;
    m_dead = m_full = false;
}

} // namespace vw::simulation
