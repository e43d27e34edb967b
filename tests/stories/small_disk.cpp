// SPDX-License-Identifier: GPL-3.0-or-later
// Mounting, filling, limiting.
#include "tests/stories/small_disk.h"

#include <sys/mount.h>

#include <algorithm>
#include <fstream>

namespace vw::test {
namespace {

constexpr const char* fillerName = "filler";

} // namespace

SmallDisk::SmallDisk(std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_mounted(::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, "size=8m") == 0) {}

SmallDisk::~SmallDisk() {
    if (m_mounted) ::umount2(m_folder.c_str(), MNT_DETACH);
}

void SmallDisk::fillUp(std::uintmax_t room) {
    m_limit = largestFile() + room;
    if (!m_mounted) return;
    const std::uintmax_t free = std::filesystem::space(m_folder).available;
    if (free <= room) return;
    std::ofstream(m_folder / fillerName, std::ios::binary) << std::string(free - room, 'x');
}

void SmallDisk::makeRoom() {
    m_limit = 0;
    std::filesystem::remove(m_folder / fillerName);
}

ProcessResult SmallDisk::run(ProcessSpec spec) const {
    if (!m_mounted) spec.largestFile = m_limit;
    return test::run(std::move(spec));
}

std::uintmax_t SmallDisk::largestFile() const {
    std::uintmax_t most = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder))
        if (entry.is_regular_file()) most = std::max(most, entry.file_size());
    return most;
}

} // namespace vw::test
