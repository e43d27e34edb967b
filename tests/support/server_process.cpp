// SPDX-License-Identifier: GPL-3.0-or-later
// Running the server's program.
#include "tests/support/server_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace vw::test {
namespace {

namespace fs = std::filesystem;
constexpr int patience = 20'000; // ms; a loaded machine takes its time

QString program() { return QStringLiteral(VW_BINARY_DIR "/valuewright-server"); }
QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

/// Asks /health without any of the code under test.
bool isHealthy(std::uint16_t port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(200)) return false;
    socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(1000))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 200");
}

} // namespace

std::uint16_t freePort() {
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) throw std::runtime_error("no free port");
    return probe.serverPort();
}

ServerProcess::ServerProcess()
    : m_data(m_folder.path() / "data")
    , m_copy(m_folder.path() / "copy")
    , m_log(m_folder.path() / "server.log")
    , m_port(freePort()) {
    start();
}

ServerProcess::~ServerProcess() {
    if (isRunning()) kill();
}

void ServerProcess::start() {
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(text(m_log));
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start(program(), {"--data", text(m_data), "--listen", "127.0.0.1:" + QString::number(m_port)});
    QElapsedTimer elapsed;
    elapsed.start();
    while (!isHealthy(m_port)) {
        const bool ended = m_process->waitForFinished(20);
        if (ended || elapsed.elapsed() > patience)
            throw std::runtime_error("the server did not start: " + log().toStdString());
    }
}

int ServerProcess::stop() {
    m_process->terminate();
    if (!m_process->waitForFinished(patience)) throw std::runtime_error("the server did not stop");
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void ServerProcess::kill() {
    m_process->kill();
    m_process->waitForFinished(patience);
}

std::string ServerProcess::token() const {
    QProcess process;
    process.start(program(), {"token", "create", "--data", text(m_data)});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        throw std::runtime_error("no registration token");
    return process.readAllStandardOutput().trimmed().toStdString();
}

QByteArray ServerProcess::log() const {
    QFile file(text(m_log));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServerProcess::wipe() { fs::remove_all(m_data); }

void ServerProcess::remember() {
    fs::remove_all(m_copy);
    fs::copy(m_data, m_copy, fs::copy_options::recursive);
}

void ServerProcess::rollBack() {
    fs::remove_all(m_data);
    fs::copy(m_copy, m_data, fs::copy_options::recursive);
}

} // namespace vw::test
