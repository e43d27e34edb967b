// SPDX-License-Identifier: GPL-3.0-or-later
// Starts valuewright-server and waits until it answers.
#include "tests/stories/story_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace vw::test {
namespace {

/// One GET /health over a connection of its own.
bool answersHealth(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string request =
        "GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nConnection: close\r\n\r\n";
    std::string answer;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(socket, request.data(), request.size(), MSG_NOSIGNAL) > 0) {
        std::array<char, 1024> buffer{};
        ssize_t got = 0;
        while ((got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0)
            answer.append(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(socket);
    return answer.rfind("HTTP/1.1 200", 0) == 0;
}

} // namespace

StoryServer::StoryServer(StoryServerPlace place)
    : m_place(std::move(place)) {
    start();
}

StoryServer::~StoryServer() = default;

void StoryServer::kill() {
    if (m_process) m_process->kill();
    m_process.reset();
}

int StoryServer::stop() {
    m_process->signal(SIGTERM);
    const int exitCode = m_process->finish().exitCode;
    m_process.reset();
    return exitCode;
}

void StoryServer::start() {
    m_process = std::make_unique<ChildProcess>(
        spec({"--data", m_place.data.string(), "--listen", "127.0.0.1:" + std::to_string(m_place.port),
              "--public-url", m_place.publicUrl}));
    awaitHealth();
}

std::string StoryServer::makeToken() const {
    const ProcessResult made = run(spec({"token", "create", "--data", m_place.data.string()}));
    if (made.exitCode != 0) throw std::runtime_error("the server made no token");
    return made.out.substr(0, made.out.find_first_of("\r\n"));
}

ProcessSpec StoryServer::spec(std::vector<std::string> arguments) const {
    ProcessSpec out;
    out.program = std::filesystem::path(VW_BINARY_DIR) / "valuewright-server";
    out.arguments = std::move(arguments);
    out.environment = m_place.environment;
    out.log = m_place.log;
    return out;
}

/// Asks again until it answers, half a minute at most; an early end of the process ends the waiting.
void StoryServer::awaitHealth() {
    for (int tries = 0; tries < 1500; ++tries) {
        if (answersHealth(m_place.port)) return;
        if (m_process->finishWithin(std::chrono::milliseconds(20))) break;
    }
    throw std::runtime_error("the server did not come up: see its log");
}

} // namespace vw::test
