// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a client on the server and on the own devices, and ending the work with one
// (docs/formats/erasure.md).
#pragma once

#include "core/coaching/entity_ids.h"
#include "core/crypto/erasure_receipt.h"
#include "sync/client/calls.h"
#include "sync/client/sync_engine.h"

namespace vw {

/// An erasure that was begun here and is not finished.
struct PendingErasure {
    coaching::ClientId client;
    std::string name; ///< as the coach calls them; forgotten with the last step
};

/// None when all that was begun is done.
std::optional<PendingErasure> pendingErasure(const Vault& vault);

/// The receipts of erasures made on this device, in the order of their time.
std::vector<Bytes> erasureReceipts(const Vault& vault);

struct ErasureProgress; ///< how far one came; kept as sealed local state

/// Single-threaded; a callback runs inside the call when nothing has to be asked of the server, else later,
/// and not after its destruction. Errors carry a sentence for people.
class ClientErasure {
public:
    ClientErasure(Vault& vault, SyncEngine& engine, const Clock& clock)
        : m_vault(vault)
        , m_engine(engine)
        , m_clock(clock) {}

    /// Erases both spaces of a client, after what the law wants kept was put aside without a name; the signed
    /// receipt. Needs the server, if there is one: without it nothing is changed. What was cut short goes on
    /// when it is repeated. Error conflict while that of another client is not finished.
    void erase(coaching::ClientId client, const Reply<Bytes>& reply);
    /// Goes on with what was cut short. Error notFound when there is nothing.
    void resume(const Reply<Bytes>& reply);

    /// Makes a shared space read-only for both. Fine when it is ended already. Without the server nothing is
    /// changed.
    void end(SpaceId shared, const Done& done);

private:
    void synced(const std::function<void(const Status&)>& next);
    void begin(coaching::ClientId client, const Reply<Bytes>& reply);
    void step(const Reply<Bytes>& reply);
    void eraseSpace(SpaceId space, const Done& done);
    [[nodiscard]] Status eraseHere(SpaceId space);
    void finish(const ErasureProgress& progress, const Reply<Bytes>& reply);
    [[nodiscard]] Result<Bytes> makeReceipt(const ErasureProgress& progress);

    Vault& m_vault;
    SyncEngine& m_engine;
    const Clock& m_clock;
    Calls m_calls;
};

} // namespace vw
