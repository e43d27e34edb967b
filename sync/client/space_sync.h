// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one space and the server to the same state, once.
#pragma once

#include "sync/client/puller.h"
#include "sync/client/sync_engine.h"

namespace vw {

enum class Receipts : std::uint8_t { later, now };

/// What the server said of a space, as far as it may be taken for news.
struct ListedSpace {
    protocol::SpaceSummary summary; ///< `membershipSeq` 0: not listed
    bool lost = false;              ///< it has fewer control records than when it was asked
};

/// What the parts of a round share. References outlive the round.
struct SyncContext {
    Vault& vault;
    ControlSync& control;
    Pusher& pusher;
    Puller& puller;
    std::function<void(const SyncEvent&)> notify;
};

/// One pass over one space: control records, push, pull, heal when needed, own devices, receipt. Destroying
/// it cancels. Not thread-safe.
class SpaceSync {
public:
    SpaceSync(SyncContext& context, const ListedSpace& listed, Receipts receipts, Done done);
    /// Asks the server at least once.
    void run();
    /// Asks nothing more and does not call `done`.
    void cancel() { m_calls.close(), m_done = nullptr; }

    /// True when there is anything to do; a pass without that would ask nothing.
    static bool isDue(const Vault& vault, const protocol::SpaceSummary& summary, Receipts receipts);

private:
    void afterAlign(const Status& aligned);
    [[nodiscard]] Status settlePairing();
    void push();
    void afterPush(Result<Pushed> pushed);
    void pull();
    void afterPull(Result<Pulled> pulled);
    void heal();
    void afterHeal(Result<Pulled> pulled);
    void follow();
    void receipt();
    [[nodiscard]] Status told() const;
    void finish(Status status);
    void notify(SyncEvent::Kind kind) { m_context.notify({kind, m_summary.space}); }
    [[nodiscard]] bool cursorMisfits() const;

    SyncContext& m_context;
    protocol::SpaceSummary m_summary;
    Receipts m_receipts;
    Done m_done;
    std::uint32_t m_membersBefore = 0;
    std::size_t m_sentBefore = 0;
    bool m_wasLost;
    bool m_pulled = false;
    bool m_healed = false;
    bool m_stored = false;          ///< something new came in
    bool m_added = false;           ///< was told to be usable from now on
    std::optional<Error> m_refused; ///< by the pull, before it was mended
    bool m_withheld = false;        ///< the server has kept back the same thing twice
    Calls m_calls;
};

} // namespace vw
