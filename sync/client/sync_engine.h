// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a profile and its server the same: the one object that apps and the command line talk to.
#pragma once

#include "core/vault/vault.h"
#include "sync/client/transport.h"

namespace vw {

class ControlSync;
class Session;

enum class SyncState : std::uint8_t {
    notConnected,   ///< no server is known to this profile yet
    offline,        ///< the server is not reached; a normal state, work goes on
    syncing,        ///< a round is under way
    upToDate,       ///< everything here is there, and the other way round
    needsAttention, ///< `lastError` says what a person has to know or do
};

struct SyncStatus {
    SyncState state = SyncState::notConnected;
    std::optional<Error> lastError; ///< of the last round; none after a round without fault
    UtcMillis lastSuccess;          ///< 0: never in this run
    std::size_t unsent = 0;         ///< own operations saved here that the server has not acknowledged
};

/// Something an observer may want to look at.
struct SyncEvent {
    enum class Kind : std::uint8_t {
        statusChanged,    ///< look at SyncEngine::status; `space` is none
        spaceChanged,     ///< operations, members or delivery counts of `space` changed
        spaceAdded,       ///< `space` is usable from now on (a pairing was confirmed)
        serverRolledBack, ///< the server had lost data of `space`; this device gave it back
        spaceErased,      ///< the owner erased `space` on the server
        forked,           ///< two histories of this device exist; it no longer seals
    };
    Kind kind = Kind::statusChanged;
    SpaceId space;
};

enum class Connectivity : std::uint8_t { online, offline };

/// Single-threaded and driven by callbacks. `done` and observers may run inside the call when nothing has to
/// be asked of the server; they may call the engine, not destroy it. Everything passed in outlives it.
/// Destroying it cancels what is under way.
class SyncEngine {
public:
    SyncEngine(Vault& vault, Transport& transport, Timers& timers, const Clock& clock);
    ~SyncEngine();
    SyncEngine(const SyncEngine&) = delete;
    SyncEngine& operator=(const SyncEngine&) = delete;

    /// Registers this profile's identity with an administrator's token and remembers the server (its URL and
    /// id are pinned). Repeating it is safe. Replaces a server pinned before: only ever by a person's act.
    void connect(std::string_view serverUrl, std::string_view token, Done done);
    /// The pinned server's URL; empty when there is none.
    [[nodiscard]] std::string serverUrl() const;

    /// Begins to keep in step: a round now, then one after each wake-up, `nudge` and retry.
    void start();
    void stop();
    /// Something was written here, or the network came back: does not wait for the next retry.
    void nudge();
    /// Offline: cancels everything and tries nothing until it is online again.
    void setConnectivity(Connectivity connectivity);
    /// One full round, receipts included, also without `start`. `done` hears the first fault; nothing is
    /// retried inside.
    void syncNow(Done done);

    [[nodiscard]] SyncStatus status() const;

    using Observer = std::function<void(const SyncEvent&)>;
    /// Observes for as long as the returned handle lives.
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer);

    /// For pairing: the signed-in connection and the control records.
    [[nodiscard]] Session& session();
    [[nodiscard]] ControlSync& control();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vw
