// SPDX-License-Identifier: GPL-3.0-or-later
// One full round: answers on their way, the own identity, the list of spaces, then each space that differs.
#pragma once

#include "sync/client/answer_delivery.h"
#include "sync/client/space_sync.h"

#include <deque>
#include <map>
#include <set>

namespace vw {

/// Runs once. Goes on past a space that has a fault, but not past a server that is not reached. Destroying it
/// cancels. Not thread-safe.
class SyncRound {
public:
    /// `erased`: spaces the server is known to have erased; they are left alone, new ones are added.
    SyncRound(SyncContext& context, Session& session, std::set<SpaceId>& erased, Receipts receipts);
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
    void afterSpace(SpaceId space, const Status& status);
    [[nodiscard]] bool isFault(SpaceId space, const Error& error);
    void finish();

    SyncContext& m_context;
    Session& m_session;
    std::set<SpaceId>& m_erased;
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
