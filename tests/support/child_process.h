// SPDX-License-Identifier: GPL-3.0-or-later
// Another program run by a test: its input, its output, its end, also a violent one.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vw::test {

/// What to run. Plain value.
struct ProcessSpec {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::map<std::string, std::string> environment; ///< all of it; nothing is inherited but PATH
    std::string input;                              ///< of standard input
    std::optional<std::string> secret;              ///< readable on descriptor 3
    std::uintmax_t largestFile = 0;                 ///< bytes it may write into one file; 0: any number
    std::filesystem::path log; ///< standard error goes there (appended) instead of into the result
};

/// How it ended.
struct ProcessResult {
    int exitCode = -1; ///< -1: by a signal
    std::string out;
    std::string err;
};

/// One running program. Killed (SIGKILL) and waited for when it goes. Throws when it cannot be started.
class ChildProcess {
public:
    explicit ChildProcess(ProcessSpec spec);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    /// Takes its output until it has ended.
    ProcessResult finish();
    /// Takes its output until it has ended or the time is over; true when it has ended.
    bool finishWithin(std::chrono::microseconds time);
    void signal(int number) const;
    void kill();
    [[nodiscard]] const ProcessResult& result() const { return m_result; }

private:
    struct Pipe {
        int read = -1;
        int write = -1;
    };
    static Pipe makePipe();
    [[noreturn]] void runChild(const Pipe& in, const Pipe& secret) const;
    bool takeOutput(std::chrono::steady_clock::time_point until);
    void reap();
    ProcessSpec m_spec;
    ProcessResult m_result;
    Pipe m_out;
    Pipe m_err;
    int m_pid = -1;
    bool m_ended = false;
};

/// Runs to the end.
ProcessResult run(ProcessSpec spec);

} // namespace vw::test
