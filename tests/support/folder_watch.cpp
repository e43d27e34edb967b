// SPDX-License-Identifier: GPL-3.0-or-later
// inotify on one folder.
#include "tests/support/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace vw::test {

FolderWatch::FolderWatch(const std::filesystem::path& folder)
    : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    if (m_descriptor < 0 || ::inotify_add_watch(m_descriptor, folder.c_str(), IN_CREATE | IN_MOVED_TO) < 0)
        throw std::runtime_error("a folder can't be watched");
}

FolderWatch::~FolderWatch() { ::close(m_descriptor); }

std::vector<std::string> FolderWatch::made() {
    std::vector<std::string> out;
    std::array<char, 16'384> buffer{};
    while (true) {
        const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
        if (got <= 0) return out;
        for (ssize_t at = 0; at < got;) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            if (event.len > 0) out.emplace_back(buffer.data() + at + sizeof event);
            at += static_cast<ssize_t>(sizeof event + event.len);
        }
    }
}

} // namespace vw::test
