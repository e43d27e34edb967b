// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the simulated network as the relay takes them.
#include "tests/support/simulated_server.h"

#include "sync/server/token_folder.h"
#include "tests/support/must.h"

namespace vw::test {
namespace {

namespace fs = std::filesystem;

server::Method methodOf(Method method) {
    switch (method) {
    case Method::get:
        return server::Method::get;
    case Method::post:
        return server::Method::post;
    case Method::remove:
        return server::Method::del;
    }
    return server::Method::get;
}

HttpAnswer httpOf(server::Response response) {
    HttpAnswer answer{response.status, std::move(response.body), {}};
    if (response.retryAfter) answer.retryAfter = std::chrono::seconds(*response.retryAfter);
    return answer;
}

void copyFolder(const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

} // namespace

SimulatedServer::SimulatedServer(SimulatedTime& time)
    : m_time(time) {
    must(initialiseCrypto());
    open();
    tick();
}

SimulatedServer::~SimulatedServer() = default;

void SimulatedServer::open() {
    server::SqliteOptions options;
    options.file = m_folder.path() / "store.db";
    options.reserveBytes = 0;
    options.readers = 1;
    m_store = must(server::SqliteStore::open(options));
    m_pool = std::make_unique<server::WorkerPool>(1);
    server::RelaySettings settings;
    settings.authorities = {"127.0.0.1:8440"};
    settings.tokenFolder = m_folder.path() / "tokens";
    m_relay = std::make_unique<server::Relay>(*m_store, *m_pool, m_time, settings);
}

void SimulatedServer::close() {
    m_relay.reset();
    m_pool.reset();
    m_store.reset();
}

void SimulatedServer::tick() {
    if (m_relay) m_relay->tick();
    m_tick = m_time.after(std::chrono::milliseconds(500), [this] { tick(); });
}

SimulatedNetwork::Server SimulatedServer::server() {
    return
        [this](const HttpRequest& request, const SimulatedNetwork::Answer& reply) { answer(request, reply); };
}

void SimulatedServer::answer(const HttpRequest& request, const SimulatedNetwork::Answer& answer) {
    if (!m_relay) return answer(Error{ErrorCode::network, "The simulated server is stopped."});
    const auto route = server::matchRoute(methodOf(request.method), request.path);
    if (!route) return answer(httpOf(server::Answer(route.error()).take()));
    m_relay->handle({*route, request.authorization, "127.0.0.1", request.body},
                    [answer](server::Response response) { answer(httpOf(std::move(response))); });
}

std::string SimulatedServer::token() {
    const UtcMillis now = m_time.now();
    return must(server::TokenFolder(m_folder.path() / "tokens").create(now, {now.count + 86'400'000}));
}

void SimulatedServer::restart() {
    close();
    open();
}

void SimulatedServer::wipe() {
    close();
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
        fs::remove_all(entry.path());
    open();
}

void SimulatedServer::remember() {
    close();
    copyFolder(m_folder.path(), m_copy.path());
    open();
}

void SimulatedServer::copyFrom(SimulatedServer& other) {
    close();
    other.close();
    copyFolder(other.folder(), m_folder.path());
    other.open();
    open();
}

void SimulatedServer::rollBack() {
    close();
    copyFolder(m_copy.path(), m_folder.path());
    open();
}

} // namespace vw::test
