// SPDX-License-Identifier: GPL-3.0-or-later
// The network side of one command: an engine and pairing, waited for one call at a time.
#pragma once

#include "app/cli/event_loop.h"
#include "sync/client/client_erasure.h"
#include "sync/client/devices.h"
#include "sync/client/pairing.h"

namespace vw::cli {

/// Single-threaded. Event loop and vault outlive it.
class Network {
public:
    Network(EventLoop& loop, Vault& vault, const Clock& clock);
    ~Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    [[nodiscard]] SyncEngine& engine();
    [[nodiscard]] Pairing& pairing();
    [[nodiscard]] Devices& devices();
    [[nodiscard]] ClientErasure& erasure();
    /// True when the server had lost data that this device gave back.
    [[nodiscard]] bool sawRollback() const;

    /// Starts something and waits for its reply.
    template <class T>
    Result<T> await(const std::function<void(Reply<T>)>& start) {
        return m_loop.await<Result<T>>(start);
    }
    Status awaitDone(const std::function<void(Done)>& start) { return m_loop.await<Status>(start); }

private:
    EventLoop& m_loop;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vw::cli
