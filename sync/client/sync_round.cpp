// SPDX-License-Identifier: GPL-3.0-or-later
// Listing the spaces on both sides, and one pass over each that differs.
#include "sync/client/sync_round.h"

#include "sync/client/incoming.h"
#include "sync/client/pairing_state.h"

#include <set>

namespace vw {

SyncRound::SyncRound(SyncContext& context, Session& session, SaidErased& erased, Receipts receipts)
    : m_context(context)
    , m_session(session)
    , m_erased(erased)
    , m_receipts(receipts)
    , m_delivery(context.vault, session) {}

void SyncRound::run(Done done) {
    m_done = std::move(done);
    for (const pairing_state::Joining& joining : pairing_state::joinings(m_context.vault)) {
        if (!joining.delivered) m_undelivered.push_back(joining.space);
    }
    deliver();
}

/// Keeps the first fault: later ones may follow from it.
void SyncRound::keep(const Status& status) {
    if (m_status) m_status = status;
}

void SyncRound::deliver() {
    if (m_undelivered.empty()) return publishIdentity();
    const SpaceId space = m_undelivered.back();
    m_undelivered.pop_back();
    m_delivery.deliver(m_calls, space, [this](const Status& delivered) {
        keep(delivered);
        if (!delivered && isPassing(delivered.error())) return finish();
        deliver();
    });
}

void SyncRound::publishIdentity() {
    m_context.control.publishIdentity(m_calls, [this](const Status& published) {
        keep(published);
        if (!published && isPassing(published.error())) return finish();
        publishNewWords();
    });
}

void SyncRound::publishNewWords() {
    m_context.control.publishNewWords(m_calls, [this](const Status& published) {
        keep(published);
        if (!published && isPassing(published.error())) return finish();
        list();
    });
}

void SyncRound::list() {
    for (const SpaceInfo& space : m_context.vault.spaces())
        m_known[space.id] = m_context.vault.serverRecords(space.id.view());
    m_session.get<protocol::SpacesAnswer>(m_calls, "/v1/spaces",
                                          [this](Result<protocol::SpacesAnswer> answer) {
                                              if (answer) return plan(*answer);
                                              keep(answer.error());
                                              finish();
                                          });
}

/// Pairing may have posted a record while the list was on its way: that list is old, and nothing was lost.
ListedSpace SyncRound::newsOf(protocol::SpaceSummary summary) const {
    const auto known = m_known.find(summary.space);
    if (known != m_known.end() && summary.membershipSeq < known->second) return {summary, true};
    summary.membershipSeq =
        std::max(summary.membershipSeq, m_context.vault.serverRecords(summary.space.view()));
    return {summary, false};
}

void SyncRound::plan(const protocol::SpacesAnswer& answer) {
    std::set<SpaceId> listed;
    std::uint64_t total = 0;
    bool wasLost = false; // the server has fewer control records than it had
    const auto consider = [this, &wasLost](const protocol::SpaceSummary& said) {
        const ListedSpace news = newsOf(said);
        const protocol::SpaceSummary& summary = news.summary;
        if (isBack(said)) m_back.push_back(said.space);
        wasLost |= news.lost || isBack(said);
        keep(noteErased(summary));
        const MembershipLog* log = m_context.vault.membership(summary.space);
        // An erased space is never given back; only the record that erases it still has to arrive.
        const bool erased = isSaidErased(summary) || m_context.vault.isErased(summary.space) ||
                            (log && log->current().erased &&
                             (summary.membershipSeq == 0 || summary.membershipSeq == log->headSeq()));
        if (!erased && SpaceSync::isDue(m_context.vault, summary, m_receipts)) m_queue.push_back(news);
    };
    for (const protocol::SpaceSummary& summary : answer.spaces) {
        if (!listed.insert(summary.space).second) continue;
        consider(summary);
        if (!isSaidErased(summary) && !m_context.vault.isErased(summary.space)) total += summary.newest;
    }
    keep(rememberIncoming(m_context.vault, total));
    for (const SpaceInfo& space : m_context.vault.spaces()) {
        if (!listed.contains(space.id)) consider({space.id, 0, {}, 0});
    }
    wasLost ? republishIdentity() : next();
}

/// The server has the record that erases a space, but this device was stopped before it took note of that.
Status SyncRound::noteErased(const protocol::SpaceSummary& summary) {
    const MembershipLog* log = m_context.vault.membership(summary.space);
    if (!log || !log->current().erased || summary.membershipSeq != log->headSeq()) return {};
    return m_context.vault.setServerRecords(summary.space.view(), summary.membershipSeq);
}

/// A server that was put back from an old copy has what was erased since.
bool SyncRound::isBack(const protocol::SpaceSummary& said) const {
    const Vault& vault = m_context.vault;
    const MembershipLog* kept = vault.membership(said.space); // an own copy of what is somebody else's
    if (!vault.isErased(said.space) || (kept && kept->owner() != vault.identity().id())) return false;
    const auto bytes = vault.eraseRecord(said.space);
    const auto record = bytes ? ControlRecord::read(*bytes) : Result<ControlRecord>(bytes.error());
    return record && (said.membershipSeq < record->seq || !said.last.isNone());
}

/// A server that lost records of spaces may have lost those of the own devices, on which they stand.
void SyncRound::republishIdentity() {
    const IdentityId own = m_context.vault.identity().id();
    keep(m_context.vault.setServerRecords(own.view(), 0));
    m_context.control.publishIdentity(m_calls, [this](const Status& published) {
        keep(published);
        next();
    });
}

void SyncRound::next() {
    m_current.reset();
    if (!m_back.empty()) {
        const SpaceId space = m_back.back();
        m_back.pop_back();
        return m_context.control.eraseAgain(m_calls, space, [this](const Status& erased) {
            keep(erased);
            next();
        });
    }
    if (m_queue.empty()) {
        m_complete = !m_cut;
        if (m_complete) keep(rememberIncoming(m_context.vault, 0));
        return finish();
    }
    const ListedSpace listed = m_queue.front();
    m_queue.pop_front();
    m_current = std::make_unique<SpaceSync>(
        m_context, listed, m_receipts,
        [this, summary = listed.summary](const Status& status) { afterSpace(summary, status); });
    m_current->run();
}

void SyncRound::afterSpace(const protocol::SpaceSummary& summary, const Status& status) {
    if (!status && isFault(summary, status.error())) {
        keep(status);
        if (isPassing(status.error())) {
            m_cut = true;
            m_queue.clear();
        }
    }
    next();
}

bool SyncRound::isSaidErased(const protocol::SpaceSummary& summary) const {
    const auto said = m_erased.find(summary.space);
    return said != m_erased.end() && said->second == summary.membershipSeq;
}

bool SyncRound::isFault(const protocol::SpaceSummary& summary, const Error& error) {
    const SpaceId space = summary.space;
    if (error.code == ErrorCode::expired) {
        // The record that says so comes with the next round, unless the space was never known here.
        if (m_context.vault.membership(space)) return false;
        // Somebody who is on the way into it asks again with each round.
        const bool awaited = pairing_state::joining(m_context.vault, space).ok();
        if (awaited) m_context.notify({SyncEvent::Kind::spaceErased, space});
        if (!awaited) m_erased[space] = summary.membershipSeq;
        return false;
    }
    // A space of strangers is the server's affair, unless it stands where an awaited one should.
    const bool strange = error.code == ErrorCode::notAllowed && !m_context.vault.membership(space);
    return !strange || pairing_state::joining(m_context.vault, space).ok();
}

void SyncRound::cancel() {
    m_calls.close();
    m_queue.clear();
    m_done = nullptr;
    if (m_current) m_current->cancel();
}

void SyncRound::finish() {
    // The round may be destroyed by this call: nothing after it.
    const Done done = std::move(m_done);
    const Status status = m_status;
    if (done) done(status);
}

} // namespace vw
