// SPDX-License-Identifier: GPL-3.0-or-later
// A datagram to the socket that systemd names in NOTIFY_SOCKET.
#include "sync/server/service_notify.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace vw::server {

void notifyService(std::string_view state) {
    const char* path = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (!path || (path[0] != '/' && path[0] != '@') || std::strlen(path) >= sizeof address.sun_path) return;
    std::strcpy(address.sun_path, path);
    if (path[0] == '@') address.sun_path[0] = '\0'; // an abstract socket
    const int socketHandle = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socketHandle < 0) return;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + std::strlen(path));
    // A lost notice shows as a start or watchdog timeout in systemd, which is the right place.
    (void)sendto(socketHandle, state.data(), state.size(), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr*>(&address), size);
    close(socketHandle);
}

std::optional<std::chrono::microseconds> watchdogInterval() {
    const char* text = std::getenv("WATCHDOG_USEC");
    std::int64_t microseconds = 0; // stays so when there is no number
    if (text) std::from_chars(text, text + std::strlen(text), microseconds);
    return microseconds > 0 ? std::optional(std::chrono::microseconds(microseconds)) : std::nullopt;
}

} // namespace vw::server
