// SPDX-License-Identifier: GPL-3.0-or-later
// A server on a real loopback socket that says what a test wrote, right or wrong.
#pragma once

#include "core/base/bytes.h"

#include <QTcpServer>

namespace vw::test {

/// Reads each request up to the end of its header, and then follows the script. Needs an event loop.
class ScriptedServer {
public:
    enum class Then : std::uint8_t { close, keepOpen };
    /// What every connection gets: these bytes, and then the end or nothing for ever.
    ScriptedServer(QByteArray answer, Then then);

    [[nodiscard]] std::string url() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QByteArray& lastRequest() const { return m_lastRequest; }

private:
    void take(QTcpSocket* socket);
    QTcpServer m_server;
    QByteArray m_answer;
    Then m_then;
    QByteArray m_lastRequest;
    int m_connections = 0;
};

} // namespace vw::test
