// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the sync engine on Qt Network.
#include "app/cli/network.h"

#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"

namespace vw::cli {

struct Network::Impl {
    Impl(Vault& vault, const Clock& clock)
        : engine(vault, transport, timers, clock)
        , pairing(vault, engine, clock)
        , devices(vault, engine, clock)
        , erasure(vault, engine, clock) {
        observer = engine.observe([this](const SyncEvent& event) {
            if (event.kind == SyncEvent::Kind::serverRolledBack) rolledBack = true;
        });
    }
    HttpTransport transport;
    QtTimers timers;
    SyncEngine engine;
    Pairing pairing;
    Devices devices;
    ClientErasure erasure;
    std::shared_ptr<void> observer;
    bool rolledBack = false;
};

Network::Network(EventLoop& loop, Vault& vault, const Clock& clock)
    : m_loop(loop)
    , m_impl(std::make_unique<Impl>(vault, clock)) {}
Network::~Network() = default;

SyncEngine& Network::engine() { return m_impl->engine; }
Pairing& Network::pairing() { return m_impl->pairing; }
Devices& Network::devices() { return m_impl->devices; }
ClientErasure& Network::erasure() { return m_impl->erasure; }
bool Network::sawRollback() const { return m_impl->rolledBack; }

} // namespace vw::cli
