// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting: the secret is kept first, then the record is posted, then the offer. Each step can be taken
// again.
#include "sync/client/inviter.h"

#include "sync/client/control_sync.h"

#include <deque>

namespace vw {
namespace {

constexpr std::int64_t inviteLife = 72LL * 60 * 60 * 1000; // ms

std::string mailboxPath(const Invite& invite) { return "/v1/mailboxes/" + invite.mailbox().hex(); }

Error noAnswer() { return notFound("Nobody has answered this invitation yet; nothing was changed."); }

Error expiredInvite() {
    return {ErrorCode::expired,
            "The time for this invitation is over, so nobody can be let in by it. Nothing "
            "is lost; withdraw it and make a new one."};
}

/// A space may be erased while an answer is awaited.
Result<const MembershipLog*> logOf(const Vault& vault, SpaceId space) {
    const MembershipLog* log = vault.membership(space);
    if (!log) return notFound("There is no such space in this profile.");
    return log;
}

HttpRequest requestTo(Method method, std::string path, Bytes body = {}) {
    HttpRequest request;
    request.method = method;
    request.path = std::move(path);
    request.body = std::move(body);
    return request;
}

} // namespace

struct Inviter::Checked {
    Answer answer;
    IdentityLog invitee;
    SigningPublic inviteKey{};
    InviteAnswer shown;
};

struct Inviter::Poll {
    std::deque<SpaceId> queue;
    AnswerPoll found;
    Reply<AnswerPoll> reply;
};

Status Inviter::mayInvite(SpaceId shared, std::string_view ownName) const {
    VW_TRY(const MembershipLog* log, logOf(m_vault, shared));
    if (log->current().kind != SpaceKind::shared || log->owner() != m_vault.identity().id())
        return Error{ErrorCode::notAllowed, "Only a coach can invite, and only into a shared space."};
    if (log->current().members.size() > 1)
        return Error{ErrorCode::conflict, "This client is paired already; nothing was changed."};
    return checkShownName(ownName);
}

void Inviter::invite(SpaceId shared, std::string_view ownName, const Reply<std::string>& reply) {
    if (const Status allowed = mayInvite(shared, ownName); !allowed) return reply(allowed.error());
    if (!m_engine.session().account())
        return reply(notFound("Connect to a server first; then a client can be invited."));
    const auto open = pairing_state::invitation(m_vault, shared);
    if (open && open->expires > m_clock.now()) return announce(shared, reply);
    if (const Status prepared = prepare(shared, ownName); !prepared) return reply(prepared.error());
    announce(shared, reply);
}

/// The secret is durable before anything is sent: an invite nobody here remembers could not be withdrawn.
Status Inviter::prepare(SpaceId shared, std::string_view ownName) {
    VW_TRY(const Invite invite, Invite::create(m_engine.serverUrl()));
    VW_CHECK(pairing_state::saveSecret(m_vault, shared, invite));
    const UtcMillis expires{m_clock.now().count + inviteLife};
    return pairing_state::save(
        m_vault, pairing_state::Invitation{shared, expires, std::string(ownName), {}, false, {}});
}

void Inviter::announce(SpaceId shared, const Reply<std::string>& reply) {
    const auto open = pairing_state::invitation(m_vault, shared);
    const auto invite = pairing_state::secret(m_vault, shared);
    if (!open || !invite) return reply(open ? invite.error() : open.error());
    if (open->posted) return reply(invite->link());

    auto make = [this, shared, key = invite->publicKey(), expires = open->expires]() -> Result<Bytes> {
        VW_TRY(const MembershipLog* log, logOf(m_vault, shared));
        return membership_records::invite(*log, m_vault.device(), key, expires);
    };
    auto published = [this, shared, key = invite->publicKey(), make, reply](const Status& status) {
        if (!status) return reply(status.error());
        const auto log = logOf(m_vault, shared);
        if (!log) return reply(log.error());
        if ((*log)->hasInvite(key)) return postOffer(shared, reply);
        m_engine.control().append(m_calls, shared, make, [this, shared, reply](const Status& appended) {
            if (!appended) return reply(appended.error());
            postOffer(shared, reply);
        });
    };
    m_engine.control().publish(m_calls, shared, published);
}

Result<pairing_state::Invitation> Inviter::withOffer(SpaceId shared, const Invite& invite) {
    VW_TRY(pairing_state::Invitation open, pairing_state::invitation(m_vault, shared));
    if (!open.offer.empty()) return open;
    VW_TRY(const MembershipLog* log, logOf(m_vault, shared));
    // An earlier attempt may get here after its invite was given up and another begun, whose record follows.
    if (!log->hasInvite(invite.publicKey()))
        return Error{ErrorCode::conflict,
                     "Another invitation for this client was begun meanwhile; try again."};
    const Account& account = *m_engine.session().account();
    Offer offer{invite.serverUrl(), account.server, open.expires, m_vault.identity().records(),
                log->records(),     open.ownName,   Role::client};
    VW_TRY(open.offer, invite.sealLetter(Invite::Letter::offer, offer.toCbor()));
    VW_CHECK(pairing_state::save(m_vault, open));
    return open;
}

void Inviter::postOffer(SpaceId shared, const Reply<std::string>& reply) {
    auto invite = pairing_state::secret(m_vault, shared);
    if (!invite) return reply(invite.error());
    auto open = withOffer(shared, *invite);
    if (!open) return reply(open.error());
    const protocol::MailboxCreate mailbox{invite->mailbox(), protocol::bearerHash(invite->bearer()),
                                          open->expires, open->offer};
    auto posted = [this, shared, link = invite->link(), reply](const Result<Bytes>& answer) {
        if (!answer) return reply(notPosted(shared, answer.error()));
        auto kept = pairing_state::invitation(m_vault, shared);
        if (!kept) return reply(kept.error());
        kept->posted = true;
        if (const Status saved = pairing_state::save(m_vault, *kept); !saved) return reply(saved.error());
        reply(link);
    };
    m_engine.session().ask(m_calls, requestTo(Method::post, "/v1/mailboxes", protocol::encode(mailbox)),
                           posted);
}

/// An end that the server finds odd stays odd, so the next attempt makes a new invite.
Error Inviter::notPosted(SpaceId shared, const Error& error) {
    if (error.code != ErrorCode::badInput) return error;
    if (const Status removed = pairing_state::removeInvitation(m_vault, shared); !removed)
        return removed.error();
    return {ErrorCode::badInput,
            "The server does not take this invitation. Look whether this device's clock is "
            "right, and try again; nothing is lost."};
}

std::vector<OpenInvite> Inviter::open() const {
    std::vector<OpenInvite> out;
    for (const pairing_state::Invitation& open : pairing_state::invitations(m_vault)) {
        const auto invite = pairing_state::secret(m_vault, open.space);
        if (invite && open.posted) out.push_back({open.space, invite->link(), open.expires});
    }
    return out;
}

void Inviter::poll(Reply<AnswerPoll> reply) {
    auto poll = std::make_shared<Poll>(Poll{{}, {}, std::move(reply)});
    for (const pairing_state::Invitation& open : pairing_state::invitations(m_vault)) {
        if (open.posted) poll->queue.push_back(open.space);
    }
    pollNext(std::move(poll));
}

void Inviter::pollNext(std::shared_ptr<Poll> poll) {
    if (poll->queue.empty()) return poll->reply(std::move(poll->found));
    const SpaceId space = poll->queue.front();
    poll->queue.pop_front();
    const auto invite = pairing_state::secret(m_vault, space);
    if (!invite) {
        poll->found.problems.push_back({space, invite.error()});
        return pollNext(std::move(poll));
    }
    auto answered = [this, poll, space](Result<Bytes> body) {
        protocol::MailboxAnswerPoll answer;
        if (!body && isPassing(body.error())) return poll->reply(body.error());
        const auto open = pairing_state::invitation(m_vault, space);
        if (!body && open && !open->answer.empty())
            takeAnswer(*poll, space, {open->answer});
        else if (!body)
            poll->found.problems.push_back({space, body.error()});
        else if (!protocol::decode(*body, answer))
            poll->found.problems.push_back({space, garbled()});
        else
            takeAnswer(*poll, space, answer);
        pollNext(poll);
    };
    m_engine.session().ask(m_calls, requestTo(Method::get, mailboxPath(*invite) + "/answer"), answered);
}

void Inviter::takeAnswer(Poll& poll, SpaceId space, const protocol::MailboxAnswerPoll& answer) {
    auto open = pairing_state::invitation(m_vault, space);
    if (!open) return; // withdrawn meanwhile
    const bool late = open->expires <= m_clock.now();
    if (!answer.answer) {
        if (late) poll.found.problems.push_back({space, expiredInvite()});
        return;
    }
    const auto checked = check(space, *answer.answer);
    if (!checked) return poll.found.problems.push_back({space, checked.error()});
    // What a person is shown is what `confirm` uses, whatever the mailbox says later.
    open->answer = *answer.answer;
    if (const Status saved = pairing_state::save(m_vault, *open); !saved)
        return poll.found.problems.push_back({space, saved.error()});
    if (late && !hasJoined(space, *checked)) return poll.found.problems.push_back({space, expiredInvite()});
    poll.found.answers.push_back(checked->shown);
}

Result<Inviter::Checked> Inviter::check(SpaceId space, ByteView letter) const {
    VW_TRY(const Invite invite, pairing_state::secret(m_vault, space));
    VW_TRY(const MembershipLog* log, logOf(m_vault, space));
    VW_TRY(const cbor::Value content, invite.openLetter(Invite::Letter::answer, letter));
    VW_TRY(Answer answer, Answer::fromCbor(content));
    VW_CHECK(checkShownName(answer.inviteeName));
    VW_TRY(IdentityLog invitee, verifyAnswer(invite, *log, answer));
    const IdentityId own = m_vault.identity().id();
    if (invitee.id() == own) return corrupt("This invitation was answered by the profile that made it.");
    InviteAnswer shown{space, answer.inviteeName, invitee.id(), vw::safetyNumber(own, invitee.id())};
    return Checked{std::move(answer), std::move(invitee), invite.publicKey(), std::move(shown)};
}

bool Inviter::hasJoined(SpaceId shared, const Checked& checked) const {
    const MembershipLog* log = m_vault.membership(shared);
    return log && log->inviteUsed(checked.inviteKey) && log->current().members.contains(checked.invitee.id());
}

void Inviter::confirm(SpaceId shared, const Reply<InviteAnswer>& reply) {
    const auto open = pairing_state::invitation(m_vault, shared);
    if (!open || open->answer.empty()) return reply(noAnswer());
    auto result = check(shared, open->answer);
    if (!result) return reply(result.error());
    auto checked = std::make_shared<Checked>(std::move(*result));
    const bool joined = hasJoined(shared, *checked); // an earlier attempt may have come as far as the record
    if (!joined && open->expires <= m_clock.now()) return reply(expiredInvite());
    // Before the record: whoever finds that, even after a cut, finds the person it was made for.
    const pairing_state::Pin pin{shared, checked->invitee.id(), checked->answer.inviteeName, open->ownName,
                                 false};
    if (const Status saved = pairing_state::save(m_vault, pin); !saved) return reply(saved.error());
    if (joined) return settle(shared, checked, reply);
    if (const Status known = m_vault.applyIdentity(checked->answer.inviteeLog); !known)
        return reply(known.error());
    join(shared, checked, reply);
}

void Inviter::join(SpaceId shared, const std::shared_ptr<Checked>& checked,
                   const Reply<InviteAnswer>& reply) {
    auto make = [this, shared, checked]() -> Result<Bytes> {
        VW_TRY(const MembershipLog* log, logOf(m_vault, shared));
        if (log->inviteUsed(checked->inviteKey))
            return Error{ErrorCode::alreadyUsed, "This invitation was used before; nothing was changed."};
        VW_TRY(const SpaceKey* key, m_vault.currentKey(shared));
        return membership_records::join(*log, checked->invitee, m_vault.device(), checked->answer.acceptance,
                                        *key);
    };
    m_engine.control().append(m_calls, shared, make, [this, shared, checked, reply](const Status& appended) {
        if (hasJoined(shared, *checked)) return settle(shared, checked, reply);
        reply(appended ? garbled() : appended.error());
    });
}

void Inviter::settle(SpaceId shared, const std::shared_ptr<Checked>& checked,
                     const Reply<InviteAnswer>& reply) {
    // The mailbox ends by itself as well, so that a fault here is none of the pairing's.
    closeMailbox(shared, [this, shared, checked, reply](const Status&) {
        if (const Status removed = pairing_state::removeInvitation(m_vault, shared); !removed)
            return reply(removed.error());
        m_engine.nudge();
        reply(checked->shown);
    });
}

void Inviter::decline(SpaceId shared, const Done& done) {
    if (!pairing_state::invitation(m_vault, shared))
        return done(notFound("There is no open invitation for this client."));
    closeMailbox(shared, [this, shared, done](const Status& closed) {
        const bool gone = closed || closed.error().code == ErrorCode::notFound;
        done(gone ? pairing_state::removeInvitation(m_vault, shared) : closed);
    });
}

void Inviter::closeMailbox(SpaceId shared, const Done& done) {
    const auto invite = pairing_state::secret(m_vault, shared);
    if (!invite) return done(invite.error());
    m_engine.session().ask(
        m_calls, requestTo(Method::remove, mailboxPath(*invite)),
        [done](const Result<Bytes>& answer) { done(answer ? Status() : Status(answer.error())); });
}

} // namespace vw
