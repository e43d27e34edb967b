// SPDX-License-Identifier: GPL-3.0-or-later
// Running the server for the story.
#include "tests/driver/server_process.h"

#include <QDeadlineTimer>

namespace vw::story {
namespace {

constexpr int startMillis = 20000;
constexpr int endMillis = 10000;
const QByteArray announcement = QByteArrayLiteral("listening on ");

Error failed(const char* sentence) { return {ErrorCode::io, sentence}; }

} // namespace

ServerProcess::~ServerProcess() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.terminate();
    if (m_process.waitForFinished(endMillis)) return;
    m_process.kill();
    m_process.waitForFinished(endMillis);
}

Status ServerProcess::start(const QString& program, const QString& dataFolder) {
    m_program = program;
    m_data = dataFolder;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {QStringLiteral("--data"), m_data, QStringLiteral("--listen"),
                              QStringLiteral("127.0.0.1:0")});
    QDeadlineTimer deadline(startMillis);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return failed("The server does not start.");
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith(announcement)) return failed("The server does not say where it listens.");
    m_url = QString::fromLatin1(line.mid(announcement.size()));
    return {};
}

Result<QString> ServerProcess::createToken() const {
    QProcess maker;
    maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    maker.start(m_program,
                {QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--data"), m_data});
    if (!maker.waitForFinished(startMillis) || maker.exitCode() != 0)
        return failed("No token could be made.");
    return QString::fromLatin1(maker.readAllStandardOutput()).trimmed();
}

} // namespace vw::story
