// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Asio behind HttpServer (docs/decisions/http-stack.md): listening, accepting, ticking, stopping.
#include "sync/server/http_server.h"

#include "sync/server/http_session.h"
#include "sync/server/log_line.h"

namespace vw::server {
namespace {

namespace asio = boost::asio;
using NetworkError = boost::system::error_code;

class BeastServer final : public HttpServer {
public:
    explicit BeastServer(const HttpSettings& settings) { m_shared.settings = settings; }

    Status open() {
        NetworkError error;
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
        m_signals.async_wait([this](NetworkError error, int) {
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
            } catch (...) { // steps are guarded one by one; this is what queueing one may throw
                logLine(LogLevel::error, "network_failed");
            }
        }
    }

    void accept() {
        m_acceptor.async_accept(asio::make_strand(m_context), [this](NetworkError error, tcp::socket socket) {
            if (!m_acceptor.is_open()) return;
            // Out of file descriptors, most likely, or of memory: goes on with the next tick.
            m_isPaused = error || !runGuarded([&] {
                             const auto session = std::make_shared<Session>(std::move(socket), m_shared);
                             asio::dispatch(session->executor(), [session] { session->start(); });
                         });
            if (!m_isPaused) accept();
        });
    }

    void tick() {
        m_ticks.expires_after(milliseconds(250));
        m_ticks.async_wait([this](NetworkError error) {
            if (error) return;
            bool isOver = false;
            runGuarded([&] {
                if (m_acceptor.is_open() && std::exchange(m_isPaused, false)) accept();
                isOver = m_shared.stopping &&
                         (std::chrono::steady_clock::now() > m_deadline || aliveSessions().empty());
                m_shared.relay->tick();
                m_everyTick();
            });
            isOver ? m_context.stop() : tick();
        });
    }

    void stop() {
        logLine(LogLevel::info, "draining");
        m_shared.stopping = true;
        m_deadline = std::chrono::steady_clock::now() + m_shared.settings.limits.stop;
        NetworkError ignored; // closing a listening socket cannot fail in a way that matters
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

    HttpShared m_shared; // outlives the sessions that the context's queue still holds
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
