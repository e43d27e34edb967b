// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 for the relay: sockets, time limits and caps; the only part that knows the network library.
#pragma once

#include "sync/server/client_address.h"
#include "sync/server/relay.h"

#include <chrono>

namespace vw::server {

using std::chrono::milliseconds;

/// How long each stage of a connection may last, and how much of everything there may be.
struct HttpLimits {
    milliseconds header{10'000}; ///< from the first byte of a request to the end of its header
    milliseconds body{30'000};
    milliseconds idle{75'000}; ///< between requests; a new connection has `header` for its first byte
    milliseconds write{30'000};
    milliseconds drain{1'000}; ///< reading on after a refusal, so that the answer arrives
    milliseconds stop{10'000}; ///< for requests under way when the server stops
    std::size_t headerBytes = std::size_t{8} << 10;
    std::size_t bodyBytesInFlight = std::size_t{64} << 20;
    std::size_t connections = 10'000;
    std::size_t connectionsPerAddress = 256; ///< trusted proxies excepted
};

struct HttpSettings {
    std::string host; ///< an IP address
    std::uint16_t port = 0;
    std::size_t threads = 2;
    HttpLimits limits;
    TrustedProxies trustedProxies;
};

/// Listens from `listen` on, serves in `run`. SIGTERM and SIGINT end `run`: requests under way are finished,
/// no new ones are taken.
class HttpServer {
public:
    /// Error io with a sentence when the address cannot be listened on.
    static Result<std::unique_ptr<HttpServer>> listen(const HttpSettings& settings);
    virtual ~HttpServer() = default;

    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// Blocks. `pool` runs the handlers; `everyTick` is called about four times a second and must not block.
    virtual void run(Relay& relay, WorkerPool& pool, const std::function<void()>& everyTick) = 0;
};

} // namespace vw::server
