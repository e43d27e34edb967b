// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches envelopes: quickly by cursor, thoroughly by vector.
#pragma once

#include "sync/client/control_sync.h"
#include "sync/client/long_pull.h"
#include "sync/client/pusher.h"

namespace vw {

/// What a pull brought.
struct Pulled {
    std::size_t stored = 0;
    std::size_t resupplied = 0;   ///< acknowledged once, lost by the server, given back
    bool withheld = false;        ///< the server says that it has more than it showed
    bool mustHeal = false;        ///< the cursor does not fit the server's log, or something is missing
    std::optional<Error> refused; ///< why the first envelope that was not taken was not
};

/// Pulls one space at a time: a single page straight into the vault, more of them by `LongPull`. Keeps no
/// state of its own: what it has under way belongs to the `Calls` of the caller. Not thread-safe.
class Puller {
public:
    /// How it asks and waits.
    struct Wire {
        Session& session;
        Timers& timers;
    };
    Puller(Vault& vault, const Wire& wire, ControlSync& control, Pusher& pusher)
        : m_vault(vault)
        , m_session(wire.session)
        , m_timers(wire.timers)
        , m_control(control)
        , m_pusher(pusher)
        , m_forks(vault, wire.session) {}

    /// By cursor, until nothing is left. `epoch` is the store's, from the list of spaces.
    void pull(Calls& calls, SpaceId space, StoreEpoch epoch, Reply<Pulled> reply);
    /// By vector: takes all that is missing here, gives back all that is missing there, and sets the cursor
    /// to `summary`, which was asked for before.
    void heal(Calls& calls, const protocol::SpaceSummary& summary, Reply<Pulled> reply);

private:
    struct Task;
    using TaskPtr = std::shared_ptr<Task>;
    using Items = std::vector<protocol::NumberedEnvelope>;
    void nextPage(const TaskPtr& task);
    void takePage(const TaskPtr& task, protocol::PullAnswer page);
    [[nodiscard]] static Result<Items> checked(Task& task, protocol::PullAnswer& page);
    void takeLast(const TaskPtr& task, Items items, const PullCursor& reached);
    void takeMore(const TaskPtr& task, Items items, const PullCursor& reached, bool more);
    void end(const TaskPtr& task, const Status& status);
    [[nodiscard]] bool mustHeal(const Task& task) const;
    void finish(const TaskPtr& task, const Status& status);
    void nextHeal(const TaskPtr& task);
    void takeHeal(const TaskPtr& task, protocol::HealAnswer answer);
    static bool hear(Task& task, const Items& items);
    [[nodiscard]] bool withholds(const Task& task) const;
    void resupply(const TaskPtr& task);
    [[nodiscard]] std::optional<DeviceHead> otherHistory(SpaceId space,
                                                         const std::vector<DeviceHead>& serverHeads) const;
    [[nodiscard]] static Status raiseHead(Task& task, ByteView envelope);
    void receive(const TaskPtr& task, Items items, const Done& done);
    void receiveAgain(const TaskPtr& task, std::vector<ReceivedEnvelope> items, const Done& done);
    static void count(Task& task, const ReceiveReport& report);

    Vault& m_vault;
    Session& m_session;
    Timers& m_timers;
    ControlSync& m_control;
    Pusher& m_pusher;
    ForkProof m_forks;
};

} // namespace vw
