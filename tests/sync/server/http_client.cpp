// SPDX-License-Identifier: GPL-3.0-or-later
// A client's requests over HTTP.
#include "tests/sync/server/http_client.h"

namespace vw::test {
namespace {

constexpr const char* methodNames[] = {"GET", "POST", "DELETE"};

}

std::string requestBytes(Method method, const std::string& target, const Bytes& body,
                         const std::string& authorization) {
    std::string out = std::string(methodNames[static_cast<std::size_t>(method)]) + " " + target +
                      " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!authorization.empty()) out += "Authorization: " + authorization + "\r\n";
    if (method == Method::post) out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return out + "\r\n" + textOf(body);
}

Response HttpClient::call(Method method, const std::string& target, Bytes body, std::string authorization) {
    if (!m_connection.send(requestBytes(method, target, body, authorization)))
        throw ConnectionLost("the server closed while it was sent something");
    const auto answer = m_connection.read();
    if (!answer) throw ConnectionLost("the server closed instead of answering");
    Response response;
    response.status = answer->status;
    response.body = copyOf(viewOf(answer->body));
    return response;
}

PairOnServer::PairOnServer(const ChildServer& server) {
    HttpClient http(server.port());
    for (const TestPerson* person : {&pair.coach, &pair.client})
        (void)bodyOf<protocol::Registered>(http.registerWith(server.newToken(), person->log().records()));
    signIn(server);
    (void)bodyOf<protocol::HeadAnswer>(http.createSpace(pair.space, coach));
}

void PairOnServer::signIn(const ChildServer& server) {
    HttpClient http(server.port());
    coach = http.signIn(pair.coach.device(), server.authority());
    client = http.signIn(pair.client.device(), server.authority());
}

} // namespace vw::test
