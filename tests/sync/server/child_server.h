// SPDX-License-Identifier: GPL-3.0-or-later
// A real valuewright-server in a process of its own, on loopback, for as long as this object lives.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vw::test {

/// How a program ended and what it printed.
struct ProgramResult {
    int status = -1; ///< exit status, or -signal
    std::string output, errors;
};
/// Runs a program to its end.
ProgramResult runProgram(const std::vector<std::string>& command);

/// Throws std::runtime_error when the server does not come up.
class ChildServer {
public:
    /// Listens on a free port; `flags` are added to the command line.
    explicit ChildServer(std::filesystem::path data, std::vector<std::string> flags = {});
    ChildServer(const ChildServer&) = delete;
    ChildServer& operator=(const ChildServer&) = delete;
    ~ChildServer(); ///< kill -9, unless it has ended

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string authority() const { return "127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] std::string url() const { return "http://" + authority(); }
    [[nodiscard]] const std::filesystem::path& data() const { return m_data; }
    /// What `valuewright-server token create` prints.
    [[nodiscard]] std::string newToken() const;
    void signal(int number) const;
    /// Waits for its end: the exit status, or -signal.
    int wait();
    /// What it wrote to stderr so far.
    [[nodiscard]] std::string log() const;
    static std::string program();

private:
    std::filesystem::path m_data, m_log;
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

} // namespace vw::test
