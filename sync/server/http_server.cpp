// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Beast behind HttpServer (docs/decisions/http-stack.md). One strand a connection, one request at a
// time on it: idle → header → body → handler (on the worker pool) → write, each with its own time limit.
#include "sync/server/http_server.h"

#include "sync/server/http_rules.h"
#include "sync/server/log_line.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <set>

namespace vw::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using ErrorCodeOf = beast::error_code;

constexpr std::size_t firstRead = 2 * 1024, bodyBuffer = 64 * 1024, drainLimit = 1 << 20;

class Session;

/// What all connections share. The sessions register here, so that stopping reaches them.
struct Shared {
    HttpSettings settings;
    Relay* relay = nullptr;
    WorkerPool* pool = nullptr;
    std::atomic<bool> stopping = false;
    std::atomic<std::size_t> bytesInFlight = 0;
    std::mutex mutex;
    std::set<Session*> sessions;
    std::map<std::string, std::size_t> byAddress;
};

class Session : public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, Shared& shared)
        : m_stream(std::move(socket))
        , m_shared(shared) {
        ErrorCodeOf error;
        const auto peer = m_stream.socket().remote_endpoint(error);
        m_peer = IpAddress::parse(error ? "::" : peer.address().to_string()).value_or(IpAddress());
        m_peerKey = m_peer.rateKey();
        m_stream.socket().set_option(tcp::no_delay(true), error);
        const std::lock_guard lock(m_shared.mutex);
        m_shared.sessions.insert(this);
        const std::size_t same = ++m_shared.byAddress[m_peerKey];
        const bool isProxy = m_shared.settings.trustedProxies.contains(m_peer);
        m_tooMany = m_shared.sessions.size() > limits().connections ||
                    (!isProxy && same > limits().connectionsPerAddress);
    }
    ~Session() {
        releaseBody();
        const std::lock_guard lock(m_shared.mutex);
        m_shared.sessions.erase(this);
        if (--m_shared.byAddress[m_peerKey] == 0) m_shared.byAddress.erase(m_peerKey);
    }

    void start() {
        if (m_tooMany)
            return refuse(Answer::refused(Refusal::overloaded, "Too many connections.").take(), true);
        awaitRequest(limits().header);
    }
    /// An idle connection closes at once, a busy one after its answer. On the session's strand.
    void stop() {
        if (m_isIdle) m_stream.close();
    }
    [[nodiscard]] auto executor() { return m_stream.get_executor(); }

private:
    [[nodiscard]] const HttpLimits& limits() const { return m_shared.settings.limits; }
    template <class Handler>
    auto then(Handler handler) {
        return [self = shared_from_this(), handler](ErrorCodeOf error, std::size_t count) {
            (self.get()->*handler)(error, count);
        };
    }

    void awaitRequest(milliseconds limit) {
        if (m_shared.stopping) return finish();
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(limits().headerBytes));
        m_parser->body_limit(boost::none); // judged by route, from the header
        if (m_buffer.size() > 0) return readHeader();
        m_buffer.shrink_to_fit();
        m_isIdle = true;
        m_stream.expires_after(limit);
        m_stream.async_read_some(m_buffer.prepare(firstRead), then(&Session::onFirstBytes));
    }

    void onFirstBytes(ErrorCodeOf error, std::size_t count) {
        m_isIdle = false;
        if (error) return m_stream.close();
        m_buffer.commit(count);
        readHeader();
    }

    void readHeader() {
        m_stream.expires_after(limits().header); // for the whole header, however slowly it drips
        http::async_read_header(m_stream, m_buffer, *m_parser, then(&Session::onHeader));
    }

    void onHeader(ErrorCodeOf error, std::size_t) {
        static const auto& parseErrors = http::make_error_code(http::error::bad_target).category();
        if (error == http::error::header_limit)
            return refuse(plainRefusal(431, "The header of this request is too large."), true);
        if (error == http::error::end_of_stream || error == http::error::partial_message) return finish();
        if (error.category() == parseErrors)
            return refuse(plainRefusal(400, "This is not a request in HTTP."), true);
        if (error) return m_stream.close();
        m_verdict = judgeHeader(facts());
        m_keepAlive = m_parser->get().keep_alive() && m_parser->get().version() == 11;
        if (m_verdict.refusal) return refuse(std::move(*m_verdict.refusal), m_verdict.mustClose);
        if (!reserveBody())
            return refuse(Answer::refused(Refusal::overloaded, "The server is busy.").take(), true);
        m_verdict.wantsContinue ? writeContinue() : readBody();
    }

    HeaderFacts facts() const {
        const auto& header = m_parser->get();
        HeaderFacts facts;
        facts.method = {header.method_string().data(), header.method_string().size()};
        facts.target = {header.target().data(), header.target().size()};
        facts.version = static_cast<int>(header.version());
        facts.hosts = header.count(http::field::host);
        facts.lengths = header.count(http::field::content_length);
        if (const auto length = m_parser->content_length()) facts.contentLength = *length;
        facts.hasTransferEncoding = header.count(http::field::transfer_encoding) > 0;
        facts.expect = {header[http::field::expect].data(), header[http::field::expect].size()};
        return facts;
    }

    bool reserveBody() {
        m_reserved = m_verdict.bodySize;
        return (m_shared.bytesInFlight += m_reserved) <= limits().bodyBytesInFlight;
    }
    void releaseBody() { m_shared.bytesInFlight -= std::exchange(m_reserved, 0); }

    void writeContinue() {
        m_head = "HTTP/1.1 100 Continue\r\n\r\n";
        m_stream.expires_after(limits().write);
        asio::async_write(m_stream, asio::buffer(m_head), then(&Session::onContinued));
    }
    void onContinued(ErrorCodeOf error, std::size_t) { error ? m_stream.close() : readBody(); }

    void readBody() {
        if (m_parser->is_done()) return handle();
        // Without room the body would come in steps of 512 bytes.
        m_buffer.reserve(std::min(m_buffer.size() + m_verdict.bodySize, bodyBuffer));
        m_stream.expires_after(limits().body);
        http::async_read(m_stream, m_buffer, *m_parser, then(&Session::onBody));
    }
    void onBody(ErrorCodeOf error, std::size_t) { error ? m_stream.close() : handle(); }

    void handle() {
        auto& message = m_parser->get();
        const auto text = [&](http::field field) {
            return std::string_view(message[field].data(), message[field].size());
        };
        Request request{std::move(m_verdict.route), std::string(text(http::field::authorization)), {}, {}};
        const auto forwarded = message["X-Forwarded-For"];
        request.address =
            m_shared.settings.trustedProxies.clientOf(m_peer, {forwarded.data(), forwarded.size()}).rateKey();
        request.body = std::move(message.body());
        m_route = request.route.name;
        m_started = std::chrono::steady_clock::now();
        m_parser.reset();
        m_stream.expires_never();
        m_busy.emplace(asio::make_work_guard(executor()));
        const bool taken = m_shared.pool->submit(
            [self = shared_from_this(), request = std::move(request)] { self->handleOnPool(request); });
        if (!taken)
            onReply(Answer::refused(Refusal::overloaded, "The server is busy.").take());
        else if (m_route == RouteName::wait)
            watchPeer();
    }

    /// On a thread of the pool: nothing of the session may be touched but its executor.
    void handleOnPool(const Request& request) {
        const auto self = shared_from_this();
        const WaitTicket ticket = m_shared.relay->handle(request, [self](Response response) {
            asio::post(self->executor(), [self, response = std::move(response)]() mutable {
                self->onReply(std::move(response));
            });
        });
        if (ticket != 0) asio::post(executor(), [self, ticket] { self->onTicket(ticket); });
    }

    void onTicket(WaitTicket ticket) {
        m_ticket = ticket;
        if (m_peerGone) m_shared.relay->cancel(ticket);
    }

    /// While one waits nothing is read, so a peer that leaves shows only as a socket that became readable.
    void watchPeer() {
        m_stream.socket().async_wait(tcp::socket::wait_read, [self = shared_from_this()](ErrorCodeOf error) {
            if (!error && self->m_busy) self->onReadable();
        });
    }

    void onReadable() {
        char byte = 0;
        ErrorCodeOf error;
        m_stream.socket().non_blocking(true, error);
        const auto count =
            m_stream.socket().receive(asio::buffer(&byte, 1), tcp::socket::message_peek, error);
        if (count > 0 || error == asio::error::would_block) return; // the next request, already on its way
        m_peerGone = true;
        m_busy.reset();
        if (m_ticket != 0) m_shared.relay->cancel(m_ticket);
        m_stream.close();
    }

    void onReply(Response response) {
        if (m_peerGone) return;
        logRequest(m_route, response.status, std::chrono::steady_clock::now() - m_started);
        m_busy.reset();
        m_ticket = 0;
        if (m_route == RouteName::wait) {
            ErrorCodeOf ignored; // there is nothing to cancel when the peer was not watched
            m_stream.socket().cancel(ignored);
        }
        releaseBody();
        write(std::move(response), !m_keepAlive || m_shared.stopping);
    }

    void refuse(Response response, bool close) {
        releaseBody();
        write(std::move(response), close || !m_keepAlive || m_shared.stopping);
    }

    void write(Response response, bool close) {
        m_head = responseHead(response, close);
        m_closeAfter = close;
        m_body = m_verdict.isHead ? Bytes() : std::move(response.body);
        m_stream.expires_after(limits().write);
        const std::array<asio::const_buffer, 2> buffers{asio::buffer(m_head), asio::buffer(m_body)};
        asio::async_write(m_stream, buffers, then(&Session::onWritten));
    }

    void onWritten(ErrorCodeOf error, std::size_t) {
        m_body = Bytes();
        m_verdict = {};
        if (error) return m_stream.close();
        m_closeAfter ? finish() : awaitRequest(limits().idle);
    }

    /// Says that no more will come, and reads on for a moment: closing with unread bytes would reset the
    /// connection, and the answer would be lost with it.
    void finish() {
        ErrorCodeOf error;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, error);
        if (error) return m_stream.close();
        m_stream.expires_after(limits().drain);
        m_buffer.clear();
        drain();
    }
    void drain() { m_stream.async_read_some(m_buffer.prepare(firstRead), then(&Session::onDrained)); }
    void onDrained(ErrorCodeOf error, std::size_t count) {
        m_drained += count;
        error || m_drained > drainLimit ? m_stream.close() : drain();
    }

    beast::tcp_stream m_stream;
    Shared& m_shared;
    IpAddress m_peer;
    std::string m_peerKey;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::vector_body<std::uint8_t>>> m_parser;
    HeaderVerdict m_verdict;
    RouteName m_route = RouteName::health;
    std::chrono::steady_clock::time_point m_started;
    std::size_t m_reserved = 0, m_drained = 0;
    std::optional<asio::executor_work_guard<asio::any_io_executor>> m_busy; ///< while the handler works
    WaitTicket m_ticket = 0;
    std::string m_head;
    Bytes m_body;
    bool m_tooMany = false, m_isIdle = false, m_keepAlive = true, m_closeAfter = false, m_peerGone = false;
};

class BeastServer final : public HttpServer {
public:
    explicit BeastServer(const HttpSettings& settings) { m_shared.settings = settings; }

    Status open() {
        ErrorCodeOf error;
        const auto address = asio::ip::make_address(m_shared.settings.host, error);
        if (error) return badInput("The address to listen on must be an IP address with a port.");
        const tcp::endpoint endpoint(address, m_shared.settings.port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error) m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error) m_acceptor.bind(endpoint, error);
        if (!error) m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        return error ? Status(Error{ErrorCode::io, "Cannot listen on this address: " + error.message() + "."})
                     : Status();
    }

    std::uint16_t port() const override { return m_acceptor.local_endpoint().port(); }

    void run(Relay& relay, WorkerPool& pool, const std::function<void()>& everyTick) override {
        m_shared.relay = &relay;
        m_shared.pool = &pool;
        m_everyTick = everyTick;
        m_signals.async_wait([this](ErrorCodeOf error, int) {
            if (!error) stop();
        });
        asio::post(m_strand, [this] { accept(), tick(); });
        std::vector<std::thread> threads;
        for (std::size_t i = 1; i < m_shared.settings.threads; ++i)
            threads.emplace_back([this] { work(); });
        work();
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    void work() {
        for (;;) {
            try {
                m_context.run();
                return;
            } catch (const std::exception&) {
                logLine(LogLevel::error, "network-exception"); // the connection is lost, the server goes on
            }
        }
    }

    void accept() {
        m_acceptor.async_accept(asio::make_strand(m_context), [this](ErrorCodeOf error, tcp::socket socket) {
            if (!m_acceptor.is_open()) return;
            m_isPaused = static_cast<bool>(error); // out of file descriptors, most likely
            if (m_isPaused) return;
            const auto session = std::make_shared<Session>(std::move(socket), m_shared);
            asio::dispatch(session->executor(), [session] { session->start(); });
            accept();
        });
    }

    void tick() {
        m_ticks.expires_after(milliseconds(250));
        m_ticks.async_wait([this](ErrorCodeOf error) {
            if (error) return;
            m_shared.relay->tick();
            m_everyTick();
            if (std::exchange(m_isPaused, false)) accept();
            if (m_shared.stopping &&
                (aliveSessions().empty() || std::chrono::steady_clock::now() > m_deadline))
                return m_context.stop();
            tick();
        });
    }

    void stop() {
        logLine(LogLevel::info, "draining");
        m_shared.stopping = true;
        m_deadline = std::chrono::steady_clock::now() + m_shared.settings.limits.stop;
        ErrorCodeOf ignored; // closing a listening socket cannot fail in a way that matters
        m_acceptor.close(ignored);
        m_shared.relay->drain();
        for (const auto& session : aliveSessions())
            asio::post(session->executor(), [session] { session->stop(); });
    }

    /// Owning pointers, so that the last one is never dropped while the mutex is held.
    std::vector<std::shared_ptr<Session>> aliveSessions() {
        std::vector<std::shared_ptr<Session>> alive;
        const std::lock_guard lock(m_shared.mutex);
        for (Session* session : m_shared.sessions)
            if (auto shared = session->weak_from_this().lock()) alive.push_back(std::move(shared));
        return alive;
    }

    Shared m_shared; // outlives the sessions that the context's queue still holds
    asio::io_context m_context;
    asio::strand<asio::io_context::executor_type> m_strand{m_context.get_executor()}; // of all that follows
    tcp::acceptor m_acceptor{m_strand};
    asio::signal_set m_signals{m_strand, SIGTERM, SIGINT};
    asio::steady_timer m_ticks{m_strand};
    bool m_isPaused = false; ///< accepting is, until the next tick
    std::function<void()> m_everyTick;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpSettings& settings) {
    try {
        auto server = std::make_unique<BeastServer>(settings);
        VW_CHECK(server->open());
        return std::unique_ptr<HttpServer>(std::move(server));
    } catch (const std::exception&) {
        return Error{ErrorCode::io, "The network of this computer cannot be used."};
    }
}

} // namespace vw::server
