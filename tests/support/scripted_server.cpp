// SPDX-License-Identifier: GPL-3.0-or-later
// The scripted server.
#include "tests/support/scripted_server.h"

#include <QTcpSocket>

namespace vw::test {

ScriptedServer::ScriptedServer(QByteArray answer, Then then)
    : m_answer(std::move(answer))
    , m_then(then) {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            take(socket);
        }
    });
}

void ScriptedServer::take(QTcpSocket* socket) {
    auto request = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, request] {
        request->append(socket->readAll());
        if (!request->contains("\r\n\r\n")) return;
        m_lastRequest = *request;
        if (!m_answer.isEmpty()) socket->write(m_answer);
        if (m_then == Then::close) socket->disconnectFromHost();
    });
}

std::string ScriptedServer::url() const {
    return "http://127.0.0.1:" + std::to_string(m_server.serverPort());
}

} // namespace vw::test
