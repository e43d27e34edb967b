// SPDX-License-Identifier: GPL-3.0-or-later
// The relay on Boost.Asio: one strand, one thread.
#include "tests/support/recording_proxy.h"

#include <boost/asio.hpp>

#include <array>
#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <thread>

namespace vw::test {

namespace asio = boost::asio;
using asio::ip::tcp;
using Failure = boost::system::error_code;

namespace {

tcp::endpoint local(std::uint16_t port) { return {asio::ip::address_v4::loopback(), port}; }

/// What all connections share.
struct Shared {
    std::mutex mutex; ///< guards `captured`
    std::string captured;
    std::set<std::shared_ptr<tcp::socket>> open;

    void record(const char* data, std::size_t size) {
        const std::lock_guard guard(mutex);
        captured.append(data, size);
    }
    void close(const std::shared_ptr<tcp::socket>& socket) {
        Failure ignored;
        socket->close(ignored);
        open.erase(socket);
    }
};

/// One direction of a connection; lives as long as its reads.
struct Pump : std::enable_shared_from_this<Pump> {
    Pump(Shared& all, std::shared_ptr<tcp::socket> source, std::shared_ptr<tcp::socket> target)
        : shared(all)
        , from(std::move(source))
        , to(std::move(target)) {}

    void run() {
        from->async_read_some(asio::buffer(buffer), [self = shared_from_this()](Failure failure,
                                                                                std::size_t n) {
            if (failure) return self->stop();
            self->shared.record(self->buffer.data(), n);
            asio::async_write(*self->to, asio::buffer(self->buffer, n),
                              [self](Failure broken, std::size_t) { broken ? self->stop() : self->run(); });
        });
    }
    void stop() {
        shared.close(from);
        shared.close(to);
    }

    Shared& shared;
    std::shared_ptr<tcp::socket> from;
    std::shared_ptr<tcp::socket> to;
    std::array<char, 65'536> buffer{};
};

} // namespace

struct RecordingProxy::Impl {
    explicit Impl(std::uint16_t target)
        : serverPort(target) {
        accept();
        thread = std::thread([this] { context.run(); });
    }
    ~Impl() {
        context.stop();
        thread.join();
    }
    void accept() {
        auto client = std::make_shared<tcp::socket>(context);
        acceptor.async_accept(*client, [this, client](Failure failure) {
            if (!failure) begin(client);
            if (acceptor.is_open()) accept();
        });
    }
    void begin(const std::shared_ptr<tcp::socket>& client) {
        ++connections;
        if (line == Line::dead) return;
        shared.open.insert(client);
        if (line == Line::through) return relay(client);
        if (line == Line::silent) return; // kept in `open`, never read
        answerGarbage(client);
    }
    void relay(const std::shared_ptr<tcp::socket>& client) {
        auto server = std::make_shared<tcp::socket>(context);
        shared.open.insert(server);
        server->async_connect(local(serverPort), [this, client, server](Failure failure) {
            const auto up = std::make_shared<Pump>(shared, client, server);
            if (failure) return up->stop();
            up->run();
            std::make_shared<Pump>(shared, server, client)->run();
        });
    }
    void answerGarbage(const std::shared_ptr<tcp::socket>& client) {
        static const std::string garbage = "\x16\x03 this is no answer\r\n\r\n\xff\xfe\x00";
        asio::async_write(*client, asio::buffer(garbage),
                          [this, client](Failure, std::size_t) { shared.close(client); });
    }
    void closeAll() {
        const auto sockets = shared.open;
        for (const auto& socket : sockets)
            shared.close(socket);
    }

    std::uint16_t serverPort;
    asio::io_context context;
    Shared shared;
    tcp::acceptor acceptor{context, local(0)};
    Line line = Line::through;
    std::atomic<std::size_t> connections = 0;
    std::thread thread;
};

RecordingProxy::RecordingProxy(std::uint16_t serverPort)
    : m_impl(std::make_unique<Impl>(serverPort)) {}
RecordingProxy::~RecordingProxy() = default;

std::uint16_t RecordingProxy::port() const { return m_impl->acceptor.local_endpoint().port(); }

std::string RecordingProxy::captured() const {
    const std::lock_guard guard(m_impl->shared.mutex);
    return m_impl->shared.captured;
}

std::size_t RecordingProxy::connections() const { return m_impl->connections; }

void RecordingProxy::setLine(Line line) {
    asio::post(m_impl->context, asio::use_future([this, line] {
                   m_impl->line = line;
                   m_impl->closeAll();
               }))
        .get();
}

std::uint16_t unusedPort() {
    // Below what the system hands out by itself (from 32768): a port that was free a moment ago could
    // otherwise become the proxy's own, which then relays to itself, or that of a connection, which then
    // answers itself.
    std::uniform_int_distribution<std::uint16_t> any(12'000, 32'000);
    std::random_device random;
    asio::io_context context;
    for (;;) {
        const std::uint16_t port = any(random);
        tcp::acceptor acceptor(context, tcp::v4());
        Failure taken;
        if (!acceptor.bind(local(port), taken)) return port;
    }
}

} // namespace vw::test
