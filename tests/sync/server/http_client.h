// SPDX-License-Identifier: GPL-3.0-or-later
// A client's requests over HTTP to a server process.
#pragma once

#include "tests/support/raw_http.h"
#include "tests/sync/server/child_server.h"
#include "tests/sync/server/server_calls.h"

namespace vw::test {

/// The bytes of one request.
std::string requestBytes(Method method, const std::string& target, const Bytes& body,
                         const std::string& authorization);

/// One connection that is kept. A call on a connection that broke throws ConnectionLost.
class HttpClient final : public ServerCalls {
public:
    struct ConnectionLost : std::runtime_error {
        using std::runtime_error::runtime_error;
    };
    explicit HttpClient(std::uint16_t port)
        : m_connection(port) {}
    Response call(Method method, const std::string& target, Bytes body = {},
                  std::string authorization = {}) override;

private:
    RawConnection m_connection;
};

/// Coach and client of a pair, registered at a server process, with their shared space on it.
struct PairOnServer {
    explicit PairOnServer(const ChildServer& server);
    TestPair pair;
    std::string coach, client; ///< Authorization values; void after a restart of the server
    void signIn(const ChildServer& server);
};

} // namespace vw::test
