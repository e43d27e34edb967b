// SPDX-License-Identifier: GPL-3.0-or-later
// The real server's relay and store on the simulated network, without sockets and processes.
#pragma once

#include "sync/server/relay.h"
#include "sync/server/sqlite_store.h"
#include "tests/support/simulated_network.h"
#include "tests/support/temp_folder.h"

namespace vw::test {

/// One server with a data folder of its own. `restart` keeps the data, `wipe` does not.
class SimulatedServer {
public:
    static constexpr const char* url = "http://127.0.0.1:8440";
    explicit SimulatedServer(SimulatedTime& time);
    ~SimulatedServer();

    /// To be handed to SimulatedNetwork::serve.
    SimulatedNetwork::Server server();
    void answer(const HttpRequest& request, const SimulatedNetwork::Answer& answer);

    /// A registration token.
    [[nodiscard]] std::string token();
    void restart();
    /// Stopped, nobody reaches it. `close` drops it as it is; `open` reads its folder again.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_relay != nullptr; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    void wipe();
    /// Copies the data, and later puts the copy back: what came between is lost.
    void remember();
    /// Becomes a second server with the same data, and the same name.
    void copyFrom(SimulatedServer& other);
    void rollBack();

private:
    void tick();
    SimulatedTime& m_time;
    TempFolder m_folder, m_copy;
    std::unique_ptr<server::SqliteStore> m_store;
    std::unique_ptr<server::WorkerPool> m_pool;
    std::unique_ptr<server::Relay> m_relay;
    std::unique_ptr<Timer> m_tick;
};

} // namespace vw::test
