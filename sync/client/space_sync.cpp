// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one pass over one space.
#include "sync/client/space_sync.h"

#include "core/vault/device_change.h"
#include "core/vault/restored_keys.h"
#include "sync/client/hole.h"
#include "sync/client/pairing_state.h"

namespace vw {
namespace {

Error notTaken() {
    return {ErrorCode::server,
            "The server does not take something that was written here, although it was given "
            "all that it stands on. It stays saved here and is offered again."};
}

Error withheld() {
    return {ErrorCode::server, "The server keeps something back that another device wrote. What is here is "
                               "complete without it, and it is asked for again; tell who runs the server."};
}

/// Under the number of the cursor's last envelope lies another one.
bool isOtherLog(const PullCursor& cursor, const protocol::SpaceSummary& summary) {
    return cursor.number == summary.newest && cursor.last && *cursor.last != summary.last;
}

} // namespace

SpaceSync::SpaceSync(SyncContext& context, const ListedSpace& listed, Receipts receipts, Done done)
    : m_context(context)
    , m_summary(listed.summary)
    , m_receipts(receipts)
    , m_done(std::move(done))
    , m_wasLost(listed.lost) {}

bool SpaceSync::isDue(const Vault& vault, const protocol::SpaceSummary& summary, Receipts receipts) {
    const MembershipLog* log = vault.membership(summary.space);
    if (!log || log->headSeq() != summary.membershipSeq) return true;
    if (isBehindOwnDevices(vault, summary.space)) return true;
    if (receipts == Receipts::now && vault.receiptDue(summary.space)) return true;
    const auto unsent = vault.unsent(summary.space, 1);
    if (!unsent || !unsent->empty() || hasHole(vault, summary.space)) return true;
    const auto cursor = vault.cursor(summary.space);
    return !cursor ? summary.newest > 0
                   : cursor->epoch != summary.epoch || cursor->number != summary.newest ||
                         isOtherLog(*cursor, summary);
}

void SpaceSync::run() {
    const Vault& vault = m_context.vault;
    const MembershipLog* log = vault.membership(m_summary.space);
    // Spaces before this one took their time, and pairing goes on meanwhile.
    if (!m_wasLost)
        m_summary.membershipSeq =
            std::max(m_summary.membershipSeq, vault.serverRecords(m_summary.space.view()));
    m_membersBefore = log ? log->headSeq() : 0;
    m_sentBefore = log ? vault.delivery(m_summary.space).sent : 0;
    m_context.control.align(m_calls, m_summary.space, m_summary.membershipSeq,
                            [this](const Status& aligned) { afterAlign(aligned); });
}

void SpaceSync::afterAlign(const Status& aligned) {
    if (!aligned) return finish(aligned);
    const MembershipLog* log = m_context.vault.membership(m_summary.space);
    if (!log || log->current().erased || m_context.vault.isErased(m_summary.space)) {
        notify(SyncEvent::Kind::spaceErased);
        return finish({});
    }
    if (const Status settled = settlePairing(); !settled) return finish(settled);
    // A new device that no other one has given the key of this space yet.
    if (!m_context.vault.currentKey(m_summary.space)) return finish({});
    const bool mustHeal = m_wasLost || cursorMisfits() || hasHole(m_context.vault, m_summary.space);
    mustHeal ? heal() : push();
}

/// A pairing that waited for the coach is complete once this identity is a member and its key opens.
Status SpaceSync::settlePairing() {
    Vault& vault = m_context.vault;
    const SpaceId space = m_summary.space;
    const auto joining = pairing_state::joining(vault, space);
    const bool isMember = vault.membership(space)->current().members.contains(vault.identity().id());
    if (!joining || !isMember) return {};
    VW_TRY([[maybe_unused]] const SpaceKey* key, vault.currentKey(space));
    VW_CHECK(pairing_state::save(
        vault, pairing_state::Pin{space, joining->inviter, joining->inviterName, joining->ownName, false}));
    VW_CHECK(pairing_state::removeJoining(vault, space));
    notify(SyncEvent::Kind::spaceAdded);
    m_added = true;
    return {};
}

/// The server's log is another life than the cursor's, shorter than what was seen of it, or grew to the same
/// length anew.
bool SpaceSync::cursorMisfits() const {
    const auto cursor = m_context.vault.cursor(m_summary.space);
    return m_summary.membershipSeq > 0 && cursor &&
           (cursor->epoch != m_summary.epoch || cursor->number > m_summary.newest ||
            isOtherLog(*cursor, m_summary));
}

void SpaceSync::push() {
    m_context.pusher.pushUnsent(m_calls, m_summary.space,
                                [this](Result<Pushed> pushed) { afterPush(std::move(pushed)); });
}

void SpaceSync::afterPush(Result<Pushed> pushed) {
    if (!pushed) return finish(pushed.error());
    if (pushed->refused && m_healed) return finish(notTaken());
    if (pushed->refused) return heal();
    m_healed || m_pulled ? follow() : pull();
}

void SpaceSync::pull() {
    m_pulled = true;
    const auto cursor = m_context.vault.cursor(m_summary.space);
    const std::uint64_t reached = cursor ? cursor->number : 0;
    if (reached >= m_summary.newest) return follow();
    m_context.puller.pull(m_calls, m_summary.space, m_summary.epoch,
                          [this](Result<Pulled> pulled) { afterPull(std::move(pulled)); });
}

void SpaceSync::afterPull(Result<Pulled> pulled) {
    if (!pulled) return finish(pulled.error());
    m_stored |= pulled->stored > 0;
    m_refused = pulled->refused;
    pulled->mustHeal ? heal() : follow();
}

void SpaceSync::heal() {
    m_healed = true;
    m_context.puller.heal(m_calls, m_summary,
                          [this](Result<Pulled> pulled) { afterHeal(std::move(pulled)); });
}

void SpaceSync::afterHeal(Result<Pulled> pulled) {
    if (!pulled) return finish(pulled.error());
    m_stored |= pulled->stored > 0;
    // What a restored profile gives for the first time, the server has never had.
    const bool isFirst =
        hasHole(m_context.vault, m_summary.space) && m_context.vault.local(restoredEntry).ok();
    if (m_wasLost || (pulled->resupplied > 0 && !isFirst)) notify(SyncEvent::Kind::serverRolledBack);
    // The cursor stands beyond what was withheld, so that only another healing asks for it again.
    const bool hole =
        pulled->refused || pulled->withheld || m_context.vault.delivery(m_summary.space).waiting > 0;
    const bool again = hasHole(m_context.vault, m_summary.space);
    if (const Status kept = rememberHole(m_context.vault, m_summary.space, hole); !kept) return finish(kept);
    if (pulled->refused) return finish(*pulled->refused);
    m_withheld = pulled->withheld && again;
    push();
}

/// Last, so that a cut of a lost device lies behind everything that the server has of it.
void SpaceSync::follow() {
    m_context.control.followDevices(m_calls, m_summary.space, [this](const Status& followed) {
        if (!followed) return finish(followed);
        receipt();
    });
}

/// What was tampered with is told, although a second look has mended it. What is kept back once may be on its
/// way; twice, a person hears of it.
Status SpaceSync::told() const {
    if (m_refused) return *m_refused;
    return m_withheld ? Status(withheld()) : Status();
}

void SpaceSync::receipt() {
    Vault& vault = m_context.vault;
    if (m_receipts == Receipts::later || vault.isForked() || !vault.receiptDue(m_summary.space))
        return finish(told());
    const Status sealed = vault.sealReceipt(m_summary.space);
    // Until somebody's devices have brought the space after them, nothing is sealed; it stays due.
    if (!sealed) return finish(sealed.error().code == ErrorCode::locked ? told() : sealed);
    m_context.pusher.pushUnsent(m_calls, m_summary.space, [this](Result<Pushed> pushed) {
        if (!pushed) return finish(pushed.error());
        finish(pushed->refused ? Status(notTaken()) : told());
    });
}

void SpaceSync::finish(Status status) {
    const MembershipLog* log = m_context.vault.membership(m_summary.space);
    const bool changed = log && (m_stored || log->headSeq() != m_membersBefore ||
                                 m_context.vault.delivery(m_summary.space).sent != m_sentBefore);
    if (log && m_membersBefore == 0 && !m_added) notify(SyncEvent::Kind::spaceAdded);
    if (changed) notify(SyncEvent::Kind::spaceChanged);
    const Done done = std::move(m_done); // may destroy this
    if (done) done(std::move(status));
}

} // namespace vw
