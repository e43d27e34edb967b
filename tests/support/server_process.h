// SPDX-License-Identifier: GPL-3.0-or-later
// The real valuewright-server as a process of its own, on a free loopback port.
#pragma once

#include "tests/support/temp_folder.h"

#include <QProcess>

#include <memory>

namespace vw::test {

/// Starts on construction; the port and the data folder stay the same over `stop`, `kill` and `start`. Throws
/// std::runtime_error when the server does not do what it should. Needs a QCoreApplication.
class ServerProcess {
public:
    ServerProcess();
    ~ServerProcess();

    /// Waits until the server answers that it is healthy.
    void start();
    /// SIGTERM, and waits for the end. The exit status.
    int stop();
    /// SIGKILL, as at a power cut.
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::filesystem::path& dataFolder() const { return m_data; }
    /// A fresh registration token, by the server's own command.
    [[nodiscard]] std::string token() const;
    /// Everything the server wrote to stderr since its last start.
    [[nodiscard]] QByteArray log() const;

    /// Only while stopped or killed: removes the data; copies it; puts the copy back.
    void wipe();
    void remember();
    void rollBack();

private:
    TempFolder m_folder;
    std::filesystem::path m_data, m_copy, m_log;
    std::uint16_t m_port;
    std::unique_ptr<QProcess> m_process;
};

/// A loopback port that nothing listens on right now.
std::uint16_t freePort();

} // namespace vw::test
