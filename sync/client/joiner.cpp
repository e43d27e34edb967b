// SPDX-License-Identifier: GPL-3.0-or-later
// Joining: nothing is changed until a person accepts; then the answer is kept before it is sent.
#include "sync/client/joiner.h"

namespace vw {
namespace {

Error boundElsewhere() {
    return {ErrorCode::notAllowed,
            "This profile belongs to another server than the invitation's. Nothing was "
            "changed; use a profile of its own for this coach."};
}

} // namespace

void Joiner::open(std::string_view link, const Reply<InviteOffer>& reply) {
    auto parsed = Invite::fromLink(link);
    if (!parsed) return reply(parsed.error());
    const auto url = dialable(parsed->serverUrl());
    if (!url) return reply(url.error());
    if (const auto known = acceptedBefore(*parsed)) return reply(*known);
    const Account* bound = m_engine.session().account();
    if (m_engine.session().isRegistered() && bound->url != *url) return reply(boundElsewhere());
    auto invite = std::make_shared<Invite>(std::move(*parsed));
    m_engine.session().identify(m_calls, *url, [this, invite, reply](Result<Account> account) {
        if (!account) return reply(account.error());
        if (const Status fits = fitsAccount(*account); !fits) return reply(fits.error());
        fetchOffer(invite, *account, reply);
    });
}

Status Joiner::fitsAccount(const Account& account) const {
    const bool other =
        m_engine.session().isRegistered() && m_engine.session().account()->server != account.server;
    return other ? Status(otherServer()) : Status();
}

std::optional<InviteOffer> Joiner::acceptedBefore(const Invite& invite) const {
    for (const pairing_state::Joining& joining : pairing_state::joinings(m_vault)) {
        const auto kept = pairing_state::secret(m_vault, joining.space);
        if (!kept || kept->mailbox() != invite.mailbox()) continue;
        return InviteOffer{joining.space,     joining.inviterName,
                           joining.inviter,   safetyNumber(m_vault.identity().id(), joining.inviter),
                           kept->serverUrl(), joining.expires};
    }
    return {};
}

void Joiner::fetchOffer(const std::shared_ptr<Invite>& invite, const Account& account,
                        const Reply<InviteOffer>& reply) {
    HttpRequest request;
    request.path = "/v1/mailboxes/" + invite->mailbox().hex();
    request.authorization = mailboxAuthorization(*invite);
    auto answered = [this, invite, account, reply](Result<protocol::MailboxOffer> offer) {
        if (!offer) return reply(inviteeError(offer.error()));
        auto opened = check(std::move(*invite), account, offer->offer);
        if (!opened) return reply(opened.error());
        const InviteOffer shown = opened->shown;
        m_opened.erase(shown.space);
        m_opened.emplace(shown.space, std::move(*opened));
        reply(shown);
    };
    m_engine.session().askPlainly(m_calls, account.url, std::move(request),
                                  decoding(Reply<protocol::MailboxOffer>(std::move(answered))));
}

Result<Joiner::Opened> Joiner::check(Invite invite, const Account& account, ByteView letter) const {
    VW_TRY(const cbor::Value content, invite.openLetter(Invite::Letter::offer, letter));
    VW_TRY(const Offer offer, Offer::fromCbor(content));
    VW_TRY(const VerifiedOffer verified, verifyOffer(invite, offer));
    VW_CHECK(checkShownName(offer.inviterName));
    if (offer.serverId != account.server)
        return Error{ErrorCode::notAllowed, "This invitation was made for another server than the one that "
                                            "answers under its address. Nothing was changed; ask the coach."};
    if (offer.expires <= m_clock.now() || verified.space.inviteUsed(invite.publicKey()))
        return inviteeError({ErrorCode::expired, {}});
    const IdentityId own = m_vault.identity().id();
    if (verified.inviter.id() == own)
        return badInput("This is an invitation of your own; send it to the one you want to invite.");
    const SpaceId space = verified.space.space();
    if (m_vault.membership(space))
        return Error{ErrorCode::conflict, "This profile is in the space of that invitation already."};
    InviteOffer shown{space,
                      offer.inviterName,
                      verified.inviter.id(),
                      safetyNumber(own, verified.inviter.id()),
                      account.url.text(),
                      offer.expires};
    return Opened{std::move(invite), account, verified.space.fullHash(), std::move(shown)};
}

void Joiner::accept(SpaceId space, std::string_view ownName, const Done& done) {
    if (const auto kept = pairing_state::joining(m_vault, space))
        return kept->delivered ? done({}) : deliver(space, done);
    const auto opened = m_opened.find(space);
    if (opened == m_opened.end())
        return done(notFound("Open the invitation first; then it can be accepted."));
    if (opened->second.shown.expires <= m_clock.now()) return done(inviteeError({ErrorCode::expired, {}}));
    if (const Status kept = keepAnswer(opened->second, ownName); !kept) return done(kept);
    m_opened.erase(opened);
    deliver(space, done);
}

Status Joiner::keepAnswer(const Opened& opened, std::string_view ownName) {
    VW_CHECK(checkShownName(ownName));
    const IdentityLog& own = m_vault.identity();
    const Answer answer{own.records(), std::string(ownName),
                        opened.invite.accept(opened.fullSpaceHash, own.head())};
    VW_TRY(Bytes letter, opened.invite.sealLetter(Invite::Letter::answer, answer.toCbor()));
    pairing_state::Joining joining;
    joining.space = opened.shown.space;
    joining.fullSpaceHash = opened.fullSpaceHash;
    joining.inviter = opened.shown.inviter;
    joining.inviterName = opened.shown.inviterName;
    joining.ownName = ownName;
    joining.serverId = opened.account.server;
    joining.expires = opened.shown.expires;
    joining.answer = std::move(letter);
    VW_CHECK(pairing_state::saveSecret(m_vault, joining.space, opened.invite));
    VW_CHECK(pairing_state::save(m_vault, joining));
    return m_engine.session().adopt(opened.account);
}

void Joiner::deliver(SpaceId space, const Done& done) {
    m_delivery.deliver(m_calls, space, [this, done](Status delivered) {
        if (delivered) m_engine.nudge();
        done(std::move(delivered));
    });
}

std::vector<PendingPairing> Joiner::pending() const {
    std::vector<PendingPairing> out;
    for (const pairing_state::Joining& joining : pairing_state::joinings(m_vault))
        out.push_back({joining.space, joining.inviterName,
                       safetyNumber(m_vault.identity().id(), joining.inviter), joining.expires,
                       joining.delivered});
    return out;
}

Status Joiner::forget(SpaceId space) {
    VW_CHECK(pairing_state::joining(m_vault, space));
    return pairing_state::removeJoining(m_vault, space);
}

} // namespace vw
