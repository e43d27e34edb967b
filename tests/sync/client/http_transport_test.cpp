// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's network under our rules, against servers on real sockets that behave and misbehave.
#include "sync/client/http_transport.h"
#include "tests/support/catch.h"
#include "tests/support/qt_loop.h"
#include "tests/support/scripted_server.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace vw;
using test::ScriptedServer;
using Then = ScriptedServer::Then;
using namespace std::chrono_literals;

namespace {

Result<HttpAnswer> ask(const std::string& url, HttpRequest request) {
    HttpTransport transport;
    std::optional<Result<HttpAnswer>> answer;
    request.path = "/v1/server";
    const auto handle = transport.send(*ServerUrl::parse(url), std::move(request),
                                       [&](Result<HttpAnswer> got) { answer.emplace(std::move(got)); });
    REQUIRE_FALSE(answer); // never inside the call
    REQUIRE(test::runUntil([&] { return answer.has_value(); }));
    return std::move(*answer);
}

QByteArray fixture(const char* name) {
    QFile file(QStringLiteral(VW_SOURCE_DIR "/tests/fixtures/tls/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct QtTest {
    QtTest() { test::needQt(); }
};

} // namespace

TEST_CASE_METHOD(QtTest, "An answer arrives with status, body and the asked wait") {
    const ScriptedServer server("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nbusy",
                                Then::keepOpen);
    const auto answer = ask(server.url(), {});
    REQUIRE(answer.ok());
    CHECK(answer->status == 503);
    CHECK(textOf(answer->body) == "busy");
    CHECK(answer->retryAfter == 7s);
}

TEST_CASE_METHOD(QtTest, "A request carries its authorization, type and length, and no cookie") {
    const ScriptedServer server("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n",
                                Then::keepOpen);
    HttpRequest request;
    request.method = Method::post;
    request.authorization = "Bearer dG9rZW4";
    request.body = copyOf(viewOf("12345"));
    REQUIRE(ask(server.url(), request).ok());
    const QByteArray header = server.lastRequest();
    CHECK(header.startsWith("POST /v1/server HTTP/1.1\r\n"));
    CHECK(header.contains("Authorization: Bearer dG9rZW4\r\n"));
    CHECK(header.contains("Content-Type: application/cbor\r\n"));
    CHECK(header.contains("Content-Length: 5\r\n"));
    CHECK_FALSE(header.contains("Cookie:"));
}

TEST_CASE_METHOD(QtTest, "A redirect is an answer and is not followed") {
    const ScriptedServer elsewhere("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Then::keepOpen);
    const ScriptedServer server(QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ") +
                                    elsewhere.url().c_str() + "/\r\n\r\n",
                                Then::keepOpen);
    const auto answer = ask(server.url(), {});
    REQUIRE(answer.ok());
    CHECK(answer->status == 302);
    CHECK(elsewhere.connections() == 0);
}

TEST_CASE_METHOD(QtTest, "An answer above its limit is not taken") {
    const ScriptedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'x'),
                                Then::keepOpen);
    HttpRequest request;
    request.answerLimit = 1999;
    const auto answer = ask(server.url(), request);
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::server);
}

TEST_CASE_METHOD(QtTest, "What is not HTTP is told apart from what is not there") {
    const QByteArray answer = "\x16\x03 what is this\r\n\r\n";
    const ScriptedServer hasty(answer, Then::close), patient(answer, Then::keepOpen), silent("", Then::close);
    for (const ScriptedServer* server : {&hasty, &patient, &silent}) {
        const Error error = ask(server->url(), {}).error();
        CHECK(error.code == ErrorCode::network); // so it is tried again
        CHECK(error.sentence.starts_with("Something answers under the server's address, but"));
    }
    const Error nobody = ask("http://127.0.0.1:1", {}).error();
    CHECK(nobody.code == ErrorCode::network);
    CHECK(nobody.sentence.starts_with("The server is not reached right now"));
}

TEST_CASE_METHOD(QtTest, "An answer that is cut off is no answer") {
    const ScriptedServer server("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", Then::close);
    const auto answer = ask(server.url(), {});
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::network);
}

TEST_CASE_METHOD(QtTest, "A server that hangs is given up after the timeout") {
    const ScriptedServer server("", Then::keepOpen);
    HttpRequest request;
    request.timeout = 100ms;
    CHECK(ask(server.url(), request).error().code == ErrorCode::network);
}

TEST_CASE_METHOD(QtTest, "Plain http goes to no other computer") {
    const auto answer = ask("http://192.0.2.1:80", {}); // TEST-NET-1, RFC 5737
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::badInput);
}

TEST_CASE_METHOD(QtTest, "Dropping the handle cancels, also from inside the answer") {
    const ScriptedServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Then::keepOpen);
    HttpTransport transport;
    const auto url = *ServerUrl::parse(server.url());
    int dropped = 0, answered = 0;
    auto cancelled = transport.send(url, HttpRequest{}, [&](Result<HttpAnswer>) { ++dropped; });
    cancelled.reset();
    std::unique_ptr<PendingRequest> own;
    own = transport.send(url, HttpRequest{}, [&](Result<HttpAnswer>) {
        own.reset();
        ++answered;
    });
    REQUIRE(test::runUntil([&] { return answered == 1; }));
    CHECK(dropped == 0);
}

TEST_CASE_METHOD(QtTest, "A server whose certificate nobody vouches for is told nothing") {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(fixture("self_signed.pem")));
    configuration.setPrivateKey(QSslKey(fixture("self_signed_key.pem"), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    REQUIRE(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [&heard, socket] { heard += socket->readAll(); });
    });
    HttpRequest request;
    request.authorization = "Bearer dG9rZW4";
    const auto answer = ask("https://127.0.0.1:" + std::to_string(server.serverPort()), request);
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::network);
    CHECK(answer.error().sentence.find("certificate") != std::string::npos);
    CHECK(heard.isEmpty());
}
