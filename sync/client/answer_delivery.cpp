// SPDX-License-Identifier: GPL-3.0-or-later
// Posting the answer of an accepted invite.
#include "sync/client/answer_delivery.h"

#include "sync/client/pairing_state.h"

namespace vw {

Error inviteeError(const Error& error) {
    switch (error.code) {
    case ErrorCode::notFound:
        return {error.code, "This invitation is not there any more: it was used, withdrawn, or its time was "
                            "over. Nothing is lost; ask for a new one."};
    case ErrorCode::alreadyUsed:
        return {error.code,
                "This invitation was answered before, and works only once. Nothing is lost; ask for "
                "a new one."};
    case ErrorCode::expired:
        return {error.code, "The time for this invitation is over. Nothing is lost; ask for a new one."};
    default:
        return error;
    }
}

std::string mailboxAuthorization(const Invite& invite) {
    return "Mailbox " + toBase64Url(invite.bearer().view());
}

void AnswerDelivery::deliver(Calls& calls, SpaceId space, const Done& done) {
    const auto invite = pairing_state::secret(m_vault, space);
    if (!invite) return done(invite.error());
    const auto url = dialable(invite->serverUrl());
    if (!url) return done(url.error());
    m_session.identify(calls, *url, [this, &calls, space, done](Result<Account> account) {
        if (!account) return done(account.error());
        post(calls, *account, space, done);
    });
}

void AnswerDelivery::post(Calls& calls, const Account& account, SpaceId space, const Done& done) {
    const auto joining = pairing_state::joining(m_vault, space);
    if (!joining) return done(joining.error());
    if (joining->serverId != account.server) return done(otherServer());
    const auto invite = pairing_state::secret(m_vault, space);
    if (!invite) return done(invite.error());
    HttpRequest request;
    request.method = Method::post;
    request.path = "/v1/mailboxes/" + invite->mailbox().hex() + "/answer";
    request.authorization = mailboxAuthorization(*invite);
    request.body =
        protocol::encode(protocol::MailboxAnswerRequest{m_vault.identity().records(), joining->answer});
    auto answered = [this, account, space, done](Result<protocol::Registered> registered) {
        if (!registered) return done(inviteeError(registered.error()));
        done(settle(account, space, *registered));
    };
    m_session.askPlainly(calls, account.url, std::move(request),
                         decoding(Reply<protocol::Registered>(std::move(answered))));
}

Status AnswerDelivery::settle(const Account& account, SpaceId space, const protocol::Registered& answer) {
    if (answer.identity != m_vault.identity().id()) return garbled();
    VW_CHECK(m_session.adopt(account));
    const auto count = static_cast<std::uint32_t>(m_vault.identity().records().size());
    VW_CHECK(m_vault.setServerRecords(m_vault.identity().id().view(), count));
    VW_TRY(pairing_state::Joining joining, pairing_state::joining(m_vault, space));
    joining.delivered = true;
    return pairing_state::save(m_vault, joining);
}

} // namespace vw
