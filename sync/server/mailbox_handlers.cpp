// SPDX-License-Identifier: GPL-3.0-or-later
// The inviter leaves an offer; whoever holds the bearer reads it and leaves one answer.
#include "sync/server/mailbox_handlers.h"

#include "sync/server/auth_handlers.h"

namespace vw::server {
namespace {

constexpr std::int64_t hour = 3'600'000, day = 24 * hour;
constexpr std::int64_t longestLife = 73 * hour; // 72 and an hour for clocks that differ
constexpr std::int64_t keepUnanswered = 7 * day, keepAnswered = 90 * day;

Error noMailbox() { return notFound("There is no such mailbox, or this is not the key to it."); }

std::optional<Hash32> bearerIn(std::string_view authorization) {
    constexpr std::string_view scheme = "Mailbox ";
    if (!authorization.starts_with(scheme)) return std::nullopt;
    const auto bearer = fromBase64Url(authorization.substr(scheme.size()));
    if (!bearer.ok() || bearer->size() != 32) return std::nullopt;
    return protocol::bearerHash(ByteView(*bearer));
}

} // namespace

Answer MailboxHandlers::create(const Request& request, const Caller& caller) {
    VW_TRY(auto message, readBody<protocol::MailboxCreate>(request));
    const UtcMillis now = m_parts.clock.now();
    if (message.expires <= now || message.expires.count > now.count + longestLife)
        return badInput("An invite lasts at most 72 hours from now; look at this device's clock.");
    Mailbox mailbox{message.mailbox,
                    caller.identity,
                    message.bearerHash,
                    message.expires,
                    std::move(message.offer),
                    {},
                    {}};
    VW_CHECK(m_parts.store.createMailbox(mailbox, now));
    return emptyBody();
}

Result<Mailbox> MailboxHandlers::opened(const Request& request) {
    const std::string key = toHex(request.route.id);
    if (m_attempts.look(key, m_parts.clock.now()))
        return Error{ErrorCode::tooMany,
                     "This mailbox was tried with wrong keys too often; try again later."};
    VW_TRY(auto mailbox, m_parts.store.mailbox(idOf<MailboxId>(request)));
    const auto bearer = bearerIn(request.authorization);
    if (!mailbox || !bearer || mailbox->bearerHash != *bearer) {
        (void)m_attempts.take(key, m_parts.clock.now());
        return noMailbox();
    }
    if (mailbox->expires < m_parts.clock.now())
        return Error{ErrorCode::expired, "This invite has expired; ask for another."};
    return std::move(*mailbox);
}

Answer MailboxHandlers::offer(const Request& request) {
    VW_TRY(auto mailbox, opened(request));
    if (mailbox.answer)
        return Error{ErrorCode::alreadyUsed, "This invite was answered before; ask for another."};
    return encode(protocol::MailboxOffer{std::move(mailbox.offer)});
}

Answer MailboxHandlers::answer(const Request& request) {
    VW_TRY(const auto message, readBody<protocol::MailboxAnswerRequest>(request));
    VW_TRY(const auto mailbox, opened(request));
    const auto log = IdentityLog::read(message.identityLog);
    if (!log.ok()) return badInput(log.error().sentence);
    VW_TRY(const IdentityId sponsor, sponsorOf(mailbox.owner));
    VW_CHECK(m_parts.store.answerMailbox(mailbox.id, message.answer, newIdentityOf(*log, sponsor)));
    return encode(protocol::Registered{log->id()});
}

Result<IdentityId> MailboxHandlers::sponsorOf(IdentityId owner) {
    VW_TRY(const auto state, m_parts.store.identity(owner));
    if (!state) return noMailbox();
    return state->sponsor;
}

Result<Mailbox> MailboxHandlers::owned(const Request& request, const Caller& caller) {
    VW_TRY(auto mailbox, m_parts.store.mailbox(idOf<MailboxId>(request)));
    if (!mailbox || mailbox->owner != caller.identity) return noMailbox();
    return std::move(*mailbox);
}

Answer MailboxHandlers::poll(const Request& request, const Caller& caller) {
    VW_TRY(auto mailbox, owned(request, caller));
    return encode(protocol::MailboxAnswerPoll{std::move(mailbox.answer)});
}

Answer MailboxHandlers::remove(const Request& request, const Caller& caller) {
    VW_TRY(const auto mailbox, owned(request, caller));
    VW_CHECK(m_parts.store.deleteMailbox(mailbox.id));
    return emptyBody();
}

void MailboxHandlers::clean() {
    const std::int64_t now = m_parts.clock.now().count;
    // Nothing depends on it: what stays behind is looked at again the next time.
    (void)m_parts.store.forgetMailboxes({now - keepUnanswered}, {now - keepAnswered});
}

} // namespace vw::server
