// SPDX-License-Identifier: GPL-3.0-or-later
// One full round: answers on their way, the own identity, the list of spaces, then each space that differs.
#pragma once

#include "sync/client/answer_delivery.h"
#include "sync/client/space_sync.h"

#include <deque>
#include <map>

namespace vw {

/// Runs once. Goes on past a space that has a fault, but not past a server that is not reached. Destroying it
/// cancels. Not thread-safe.
class SyncRound {
public:
    /// Unknown spaces of which a server said that they are erased, and how many records it had of each then.
    using SaidErased = std::map<SpaceId, std::uint32_t>;
    /// `erased`: left alone until the server says something else of them; new ones are added.
    SyncRound(SyncContext& context, Session& session, SaidErased& erased, Receipts receipts);
    /// `done` hears the first fault. It may destroy the round.
    void run(Done done);
    /// Asks nothing more and does not call `done`. Safe while a step of the round is running.
    void cancel();
    /// Whether it came to every space; faults then are of single spaces.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    void deliver();
    void publishIdentity();
    void publishNewWords();
    void keep(const Status& status);
    void list();
    void plan(const protocol::SpacesAnswer& answer);
    [[nodiscard]] ListedSpace newsOf(protocol::SpaceSummary summary) const;
    [[nodiscard]] Status noteErased(const protocol::SpaceSummary& summary);
    [[nodiscard]] bool isBack(const protocol::SpaceSummary& said) const;
    void republishIdentity();
    void next();
    void afterSpace(const protocol::SpaceSummary& summary, const Status& status);
    [[nodiscard]] bool isSaidErased(const protocol::SpaceSummary& summary) const;
    [[nodiscard]] bool isFault(const protocol::SpaceSummary& summary, const Error& error);
    void finish();

    SyncContext& m_context;
    Session& m_session;
    SaidErased& m_erased;
    Receipts m_receipts;
    Done m_done;
    AnswerDelivery m_delivery;
    std::vector<SpaceId> m_undelivered;
    std::map<SpaceId, std::uint32_t> m_known; ///< the server's control records when it was asked for the list
    std::deque<ListedSpace> m_queue;
    std::vector<SpaceId> m_back; ///< on the server again, although this person erased them
    std::unique_ptr<SpaceSync> m_current;
    Status m_status;
    bool m_cut = false;
    bool m_complete = false;
    Calls m_calls;
};

} // namespace vw
