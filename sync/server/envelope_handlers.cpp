// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes are checked against the cited and the newest membership, on several threads, before they are
// stored.
#include "sync/server/envelope_handlers.h"

namespace vw::server {
namespace {

constexpr int pushAttempts = 4;

/// The envelope's place if its author wrote it and might still, else none. Never says why.
std::optional<CheckedEnvelope> checkOne(ByteView bytes, const MembershipLog& log,
                                        const IdentityDirectory& identities) {
    const auto envelope = EnvelopeView::read(bytes);
    if (!envelope.ok() || !checkAuthor(*envelope, log, identities).ok()) return std::nullopt;
    const EnvelopePlace& place = envelope->place();
    // Whoever is not a device of a member now must have a cut, and checkAuthor found the envelope within it.
    const bool stillMember = MembershipLog::memberOf(log.current(), place.author, identities) != nullptr;
    if (!stillMember && !log.current().cuts.contains(place.author)) return std::nullopt;
    return CheckedEnvelope{place.author, place.seq, place.membership.seq, envelope->id(), place.prev, bytes};
}

} // namespace

EnvelopeHandlers::Checked EnvelopeHandlers::check(const std::vector<Bytes>& envelopes,
                                                  const MembershipLog& log) {
    const RequestDirectory directory(m_parts.logs);
    Checked checked(envelopes.size());
    m_parts.pool.runParallel(envelopes.size(), m_helpers, [&](std::size_t index) {
        checked[index] = checkOne(envelopes[index], log, directory);
    });
    return checked;
}

Result<protocol::PushAnswer> EnvelopeHandlers::pushOnce(const protocol::PushRequest& message,
                                                        const MembershipLog& log) {
    const Checked checked = check(message.envelopes, log);
    PushBatch batch{log.space(), log.headSeq(), {}};
    for (const auto& envelope : checked)
        if (envelope) batch.envelopes.push_back(*envelope);
    VW_TRY(const PushStored stored, m_parts.store.push(batch));
    protocol::PushAnswer answer{{}, m_parts.store.epoch(), stored.newest};
    auto outcome = stored.outcomes.begin();
    for (const auto& envelope : checked)
        answer.outcomes.push_back(envelope ? *outcome++ : protocol::PushOutcome::refused);
    return answer;
}

Answer EnvelopeHandlers::push(const Request& request, const Caller& caller) {
    VW_TRY(const auto message, readBody<protocol::PushRequest>(request));
    for (int attempt = 1;; ++attempt) {
        VW_TRY(const SpaceState state, spaceOf(m_parts, request, caller));
        if (state.erased) return erasedAnswer();
        VW_TRY(const auto log, m_parts.logs.space(idOf<SpaceId>(request), state.membershipSeq));
        const auto answer = pushOnce(message, *log);
        const bool moved = !answer.ok() && answer.error().code == ErrorCode::conflict;
        if (moved && attempt < pushAttempts) continue;
        if (!answer.ok()) return answer.error();
        return Answer(encode(*answer)).andWake(log->space());
    }
}

Answer EnvelopeHandlers::pull(const Request& request, const Caller& caller) {
    VW_TRY(const SpaceState state, spaceOf(m_parts, request, caller));
    if (state.erased) return erasedAnswer();
    const RouteArguments& arguments = request.route.arguments;
    const bool otherEpoch = arguments.epoch ? *arguments.epoch != m_parts.store.epoch() : arguments.after > 0;
    if (otherEpoch || arguments.after > state.newest)
        return Error{ErrorCode::conflict, "The server's store is not the one that this cursor belongs to."};
    VW_TRY(auto page, m_parts.store.pull(idOf<SpaceId>(request), arguments.after,
                                         {arguments.limit, protocol::pullByteLimit}));
    return encode(protocol::PullAnswer{m_parts.store.epoch(), std::move(page.items), page.more, page.last});
}

Answer EnvelopeHandlers::heal(const Request& request, const Caller& caller) {
    VW_TRY(const auto message, readBody<protocol::HealRequest>(request));
    VW_TRY(const SpaceState state, spaceOf(m_parts, request, caller));
    if (state.erased) return erasedAnswer();
    const auto space = idOf<SpaceId>(request);
    // First the heads: what comes in between is in the page, which never promises less than it holds.
    VW_TRY(auto heads, m_parts.store.heads(space));
    VW_TRY(auto page, m_parts.store.heal(space, message.vector,
                                         {std::max<std::size_t>(message.limit, 1), protocol::pullByteLimit}));
    return encode(
        protocol::HealAnswer{m_parts.store.epoch(), std::move(page.items), page.more, std::move(heads)});
}

} // namespace vw::server
