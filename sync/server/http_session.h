// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP connection. Only http_server.cpp and http_session.cpp include this: Boost stays behind them.
#pragma once

#include "sync/server/http_rules.h"
#include "sync/server/http_server.h"
#include "sync/server/log_line.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <set>

namespace vw::server {

using tcp = boost::asio::ip::tcp;
class Session;

/// Runs a step of a network thread; false when it threw, which is logged without its content. One step
/// without memory must end neither the thread nor what would have come after it.
template <class Step>
bool runGuarded(const Step& step) {
    try {
        step();
        return true;
    } catch (...) {
        logLine(LogLevel::error, "network_step_failed");
        return false;
    }
}

/// What all connections share. The sessions register here, so that stopping reaches them.
struct HttpShared {
    HttpSettings settings;
    Relay* relay = nullptr;
    WorkerPool* pool = nullptr;
    std::atomic<bool> stopping = false;
    std::atomic<std::size_t> bytesInFlight = 0;
    std::mutex mutex; ///< of what follows
    std::set<Session*> sessions;
    std::map<std::string, std::size_t> byAddress;
};

/// One request at a time: idle → header → body → handler (on the worker pool) → write, each with its own time
/// limit. Everything runs on the connection's strand but `handleOnPool`. Lives as long as an operation of it
/// does.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, HttpShared& shared);
    ~Session();
    void start();
    /// An idle connection closes at once, a busy one after its answer.
    void stop();
    [[nodiscard]] auto executor() { return m_stream.get_executor(); }

private:
    using NetworkError = boost::beast::error_code;
    template <class Handler>
    auto then(Handler handler) {
        return [self = shared_from_this(), handler](NetworkError error, std::size_t count) {
            self->guarded([&] { (self.get()->*handler)(error, count); });
        };
    }
    /// A step that throws is answered as an internal error, unless an answer was on its way, and ends the
    /// connection.
    template <class Step>
    void guarded(const Step& step) {
        if (runGuarded(step)) return;
        const bool answered = m_isAnswering || !runGuarded([this] { refuseAsFailed(); });
        if (answered) m_stream.close();
    }
    [[nodiscard]] const HttpLimits& limits() const { return m_shared.settings.limits; }

    void begin();
    void awaitRequest(milliseconds limit);
    void onFirstBytes(NetworkError error, std::size_t count);
    void readHeader();
    void parseHeader();
    void onHeaderBytes(NetworkError error, std::size_t count);
    void onHeader();
    [[nodiscard]] HeaderFacts facts() const;
    [[nodiscard]] bool reserveBody();
    void releaseBody();
    void writeContinue();
    void onContinued(NetworkError error, std::size_t count);
    void readBody();
    void readBodyPart();
    void onBodyPart(NetworkError error, std::size_t count);
    void handle();
    [[nodiscard]] Request takeRequest();
    void handleOnPool(const Request& request);
    void onTicket(WaitTicket ticket);
    void watchPeer();
    void onReadable();
    void onReply(Response response);
    void refuse(Response response, bool close);
    void refuseAsFailed();
    void write(Response response, bool close);
    void onWritten(NetworkError error, std::size_t count);
    void finish();
    void drain();
    void onDrained(NetworkError error, std::size_t count);

    boost::beast::tcp_stream m_stream;
    HttpShared& m_shared;
    IpAddress m_peer;
    std::string m_peerKey;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::vector_body<std::uint8_t>>> m_parser;
    HeaderVerdict m_verdict;
    RouteName m_route = RouteName::health;
    std::chrono::steady_clock::time_point m_started;
    std::size_t m_headerBytes = 0; ///< of this request, parsed so far
    std::size_t m_reserved = 0;    ///< of bytesInFlight
    std::size_t m_drained = 0;
    /// While the handler works: keeps the network's threads from ending.
    std::optional<boost::asio::executor_work_guard<boost::asio::any_io_executor>> m_busy;
    WaitTicket m_ticket = 0;
    std::string m_head;
    Bytes m_body;
    bool m_tooMany = false, m_isIdle = false, m_keepAlive = true, m_closeAfter = false, m_peerGone = false,
         m_isAnswering = false;
};

} // namespace vw::server
