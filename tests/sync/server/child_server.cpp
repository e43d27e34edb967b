// SPDX-License-Identifier: GPL-3.0-or-later
// Child processes by fork and exec.
#include "tests/sync/server/child_server.h"

#include "tests/support/temp_folder.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iterator>

namespace vw::test {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Starts a program with stdout and stderr on these descriptors.
pid_t start(const std::vector<std::string>& command, int output, int errors) {
    std::vector<char*> arguments;
    for (const std::string& part : command)
        arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0) return child;
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
}

int endOf(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int openForWriting(const std::filesystem::path& file) {
    return open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/// The first line that comes through a pipe within 30 s; empty when none does.
std::string firstLine(int pipe) {
    std::string line;
    char letter = 0;
    pollfd waiting{pipe, POLLIN, 0};
    while (poll(&waiting, 1, 30'000) > 0 && read(pipe, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return letter == '\n' ? line : "";
}

} // namespace

ProgramResult runProgram(const std::vector<std::string>& command) {
    const TempFolder folder;
    const int output = openForWriting(folder.path() / "out"), errors = openForWriting(folder.path() / "err");
    const pid_t process = start(command, output, errors);
    close(output);
    close(errors);
    const int status = endOf(process);
    return {status, contentOf(folder.path() / "out"), contentOf(folder.path() / "err")};
}

std::string ChildServer::program() { return VW_SERVER_PROGRAM; }

ChildServer::ChildServer(std::filesystem::path data, std::vector<std::string> flags)
    : m_data(std::move(data))
    , m_log(m_data.string() + ".log") {
    std::vector<std::string> command{program(), "--data", m_data.string(), "--listen", "127.0.0.1:0"};
    command.insert(command.end(), flags.begin(), flags.end());
    int pipe[2];
    if (pipe2(pipe, O_CLOEXEC) != 0) throw std::runtime_error("no pipe to the server");
    const int log = openForWriting(m_log);
    m_process = start(command, pipe[1], log);
    close(log);
    close(pipe[1]);
    const std::string line = firstLine(pipe[0]);
    close(pipe[0]);
    const auto colon = line.rfind(':');
    if (!line.starts_with("listening on http://")) {
        kill(m_process, SIGKILL);
        throw std::runtime_error("the server did not start: " + line + contentOf(m_log) +
                                 std::to_string(wait()));
    }
    m_port = static_cast<std::uint16_t>(std::stoi(line.substr(colon + 1)));
}

ChildServer::~ChildServer() {
    if (m_process <= 0) return;
    kill(m_process, SIGKILL);
    (void)endOf(m_process);
}

std::string ChildServer::newToken() const {
    const auto result = runProgram({program(), "token", "create", "--data", m_data.string()});
    if (result.status != 0) throw std::runtime_error(result.errors);
    return result.output.substr(0, result.output.find('\n'));
}

void ChildServer::signal(int number) const { kill(m_process, number); }

int ChildServer::wait() {
    const int status = endOf(m_process);
    m_process = -1;
    return status;
}

std::string ChildServer::log() const { return contentOf(m_log); }

} // namespace vw::test
