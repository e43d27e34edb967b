// SPDX-License-Identifier: GPL-3.0-or-later
// Plain sockets.
#include "tests/support/raw_http.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <utility>

namespace vw::test {

std::string RawAnswer::field(const std::string& name) const {
    const auto start = head.find("\r\n" + name + ": ");
    if (start == std::string::npos) return "";
    const auto value = start + name.size() + 4;
    return head.substr(value, head.find("\r\n", value) - value);
}

RawConnection::RawConnection(std::uint16_t port)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval patience{20, 0};
    const int yes = 1;
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return;
    close(m_socket);
    throw std::runtime_error("nobody listens");
}

RawConnection::~RawConnection() { close(m_socket); }

bool RawConnection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool RawConnection::more() {
    char chunk[65'536];
    const auto count = recv(m_socket, chunk, sizeof chunk, 0);
    if (count > 0) m_buffer.append(chunk, static_cast<std::size_t>(count));
    m_timedOut = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    return count > 0;
}

std::optional<RawAnswer> RawConnection::read(bool headOnly) {
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos)
        if (!more()) return std::nullopt;
    RawAnswer answer;
    answer.head = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    if (answer.head.size() > 12) answer.status = std::atoi(answer.head.c_str() + 9);
    const std::string length = answer.field("Content-Length");
    const std::size_t size = headOnly || length.empty() ? 0 : std::stoul(length);
    while (m_buffer.size() < size)
        if (!more()) return std::nullopt;
    answer.body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return answer;
}

std::optional<std::string> RawConnection::readToEnd() {
    while (more()) {
    }
    if (m_timedOut) return std::nullopt;
    return std::exchange(m_buffer, {});
}

bool RawConnection::readable(int millis) const {
    pollfd waiting{m_socket, POLLIN, 0};
    return poll(&waiting, 1, millis) > 0;
}

void RawConnection::keepBackSmallPieces() const {
    const int no = 0;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &no, sizeof no);
}

void RawConnection::finishSending() const { shutdown(m_socket, SHUT_WR); }

} // namespace vw::test
