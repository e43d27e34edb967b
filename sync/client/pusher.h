// SPDX-License-Identifier: GPL-3.0-or-later
// Sends envelopes to the server, in batches, and keeps account of what it acknowledged.
#pragma once

#include "sync/client/fork_proof.h"

namespace vw {

/// What became of envelopes that were sent.
struct Pushed {
    std::size_t accepted = 0; ///< stored now, or were there
    bool refused = false;     ///< the server took some of them not; it may lack something they stand on
};

/// Pushes to one space at a time. Keeps no state of its own: what it has under way belongs to the `Calls` of
/// the caller. Not thread-safe.
class Pusher {
public:
    Pusher(Vault& vault, Session& session)
        : m_vault(vault)
        , m_session(session)
        , m_forks(vault, session) {}

    /// Sends all own envelopes that were not acknowledged. Error forked when the server holds another
    /// envelope in the place of an own one (the vault is then marked).
    void pushUnsent(Calls& calls, SpaceId space, const Reply<Pushed>& reply);
    /// Sends these, of any author; at most as many as fit one request (see `fitting`).
    void pushBatch(Calls& calls, SpaceId space, std::vector<Bytes> batch, const Reply<Pushed>& reply);

private:
    struct Task;
    using TaskPtr = std::shared_ptr<Task>;
    using BatchPtr = std::shared_ptr<const protocol::PushRequest>;
    void next(const TaskPtr& task);
    [[nodiscard]] Status refill(Task& task, const std::vector<Bytes>& underWay);
    void send(const TaskPtr& task, const BatchPtr& batch);
    void takeAnswer(const TaskPtr& task, const std::vector<Bytes>& batch, const protocol::PushAnswer& answer);
    void end(const TaskPtr& task, const Status& status);
    [[nodiscard]] Status settle(Task& task);

    Vault& m_vault;
    Session& m_session;
    ForkProof m_forks;
};

/// Envelopes of one request: fewer than the protocol allows, so that something is acknowledged soon on a slow
/// connection.
constexpr std::size_t pushBatchSize = 100;
/// The leading envelopes that fit one push request.
std::vector<Bytes> fitting(std::vector<Bytes> envelopes);

} // namespace vw
