// SPDX-License-Identifier: GPL-3.0-or-later
// fork, exec, pipes and signals.
#include "tests/support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>

namespace vw::test {
namespace {

constexpr int secretDescriptor = 3;

void closeIfOpen(int& descriptor) {
    if (descriptor >= 0) ::close(descriptor);
    descriptor = -1;
}

/// A file in memory that has no name: unlike a pipe it takes any length at once.
int inputOf(const std::string& text) {
    const int file = ::memfd_create("input", MFD_CLOEXEC);
    if (file < 0) throw std::runtime_error("no memory for the input of a program");
    if (::write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("no memory for the input of a program");
    ::lseek(file, 0, SEEK_SET);
    return file;
}

/// Writing beyond fails with an error, as on a full disk, instead of ending the program.
void limitFiles(std::uintmax_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

} // namespace

ChildProcess::Pipe ChildProcess::makePipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe for a program");
    return {ends[0], ends[1]};
}

ChildProcess::ChildProcess(ProcessSpec spec)
    : m_spec(std::move(spec)) {
    Pipe in{inputOf(m_spec.input), -1};
    Pipe secret{inputOf(m_spec.secret.value_or(std::string())), -1};
    m_out = makePipe();
    m_err = makePipe();
    m_pid = ::fork();
    if (m_pid < 0) throw std::runtime_error("a program could not be started");
    if (m_pid == 0) runChild(in, secret);
    closeIfOpen(in.read);
    closeIfOpen(secret.read);
    closeIfOpen(m_out.write);
    closeIfOpen(m_err.write);
}

void ChildProcess::runChild(const Pipe& in, const Pipe& secret) const {
    int err = m_err.write;
    if (!m_spec.log.empty()) err = ::open(m_spec.log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(in.read, 0);
    ::dup2(m_out.write, 1);
    ::dup2(err, 2);
    // Descriptor 3 may be one of ours, so the secret goes above first; dup2 clears close-on-exec.
    const int high = ::fcntl(secret.read, F_DUPFD, 10);
    if (m_spec.secret) ::dup2(high, secretDescriptor);
    ::close(high);
    if (m_spec.largestFile > 0) limitFiles(m_spec.largestFile);
    std::vector<std::string> arguments{m_spec.program.filename().string()};
    arguments.insert(arguments.end(), m_spec.arguments.begin(), m_spec.arguments.end());
    std::vector<std::string> environment{"PATH=/usr/bin:/bin"};
    for (const auto& [name, value] : m_spec.environment)
        environment.push_back(name + '=' + value);
    ::execve(m_spec.program.c_str(), pointersTo(arguments).data(), pointersTo(environment).data());
    ::_exit(127);
}

ChildProcess::~ChildProcess() {
    if (!m_ended) kill();
    closeIfOpen(m_out.read);
    closeIfOpen(m_err.read);
}

ProcessResult ChildProcess::finish() {
    takeOutput(std::chrono::steady_clock::time_point::max());
    reap();
    return m_result;
}

bool ChildProcess::finishWithin(std::chrono::microseconds time) {
    if (!takeOutput(std::chrono::steady_clock::now() + time)) return false;
    reap();
    return true;
}

void ChildProcess::signal(int number) const {
    if (!m_ended) ::kill(m_pid, number);
}

void ChildProcess::kill() {
    signal(SIGKILL);
    finish();
}

/// True when both outputs are closed, which is when the program has ended.
bool ChildProcess::takeOutput(std::chrono::steady_clock::time_point until) {
    std::array<char, 16'384> buffer{};
    while (m_out.read >= 0 || m_err.read >= 0) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= until) return false;
        const bool endless = until == std::chrono::steady_clock::time_point::max();
        const auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(until - now).count();
        const timespec limit{static_cast<time_t>(rest / 1'000'000'000),
                             static_cast<long>(rest % 1'000'000'000)};
        std::array<pollfd, 2> both{pollfd{m_out.read, POLLIN, 0}, pollfd{m_err.read, POLLIN, 0}};
        if (::ppoll(both.data(), both.size(), endless ? nullptr : &limit, nullptr) < 0 && errno != EINTR)
            throw std::runtime_error("a program's output could not be read");
        for (const pollfd& one : both) {
            if (one.fd < 0 || one.revents == 0) continue;
            const ssize_t got = ::read(one.fd, buffer.data(), buffer.size());
            std::string& target = one.fd == m_out.read ? m_result.out : m_result.err;
            if (got > 0) target.append(buffer.data(), static_cast<std::size_t>(got));
            if (got == 0) closeIfOpen(one.fd == m_out.read ? m_out.read : m_err.read);
        }
    }
    return true;
}

void ChildProcess::reap() {
    if (m_ended) return;
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_ended = true;
    m_result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

ProcessResult run(ProcessSpec spec) { return ChildProcess(std::move(spec)).finish(); }

} // namespace vw::test
