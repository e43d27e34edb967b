// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is sent before the caller has kept the keys it speaks of.
#include "sync/client/device_joining.h"

#include "sync/client/answer_delivery.h"
#include "sync/client/pairing_state.h"

namespace vw {
namespace {

constexpr int addAttempts = 4;

std::string mailboxPath(const DeviceLink& link) { return "/v1/mailboxes/" + link.mailbox().hex(); }
std::string authorization(const DeviceLink& link) { return "Mailbox " + toBase64Url(link.bearer().view()); }

Error linkError(const Error& error) {
    switch (error.code) {
    case ErrorCode::notFound:
        return {error.code,
                "This link is not there any more: it was used or withdrawn, or its time was over. "
                "Nothing is lost; make a new one on the other device."};
    case ErrorCode::alreadyUsed:
        return {error.code, "This link was answered by another device before, and works only once. If that "
                            "was none of yours, do not confirm it; make a new link."};
    case ErrorCode::expired:
        return {error.code,
                "The time for this link is over. Nothing is lost; make a new one on the other device."};
    default:
        return error;
    }
}

JoinTicket newTicket(JoinTicket::Way way, const Account& account, const DeviceSelf& self) {
    return {.way = way,
            .seed = Secret<32>::random(),
            .account = account,
            .deviceName = self.name,
            .platform = self.platform,
            .link = SecretBytes(0),
            .offer = {},
            .answer = {}};
}

} // namespace

void DeviceJoining::open(std::string_view link, const DeviceSelf& self, const Reply<JoinTicket>& reply) {
    auto parsed = DeviceLink::fromLink(link);
    if (!parsed) return reply(parsed.error());
    if (const Status fine = checkShownName(self.name); !fine) return reply(fine.error());
    const auto url = dialable(parsed->serverUrl());
    if (!url) return reply(url.error());
    auto shared = std::make_shared<DeviceLink>(std::move(*parsed));
    m_plain.identify(m_calls, *url, [this, shared, self, reply](Result<Account> account) {
        if (!account) return reply(account.error());
        fetchOffer(shared, *account, self, reply);
    });
}

void DeviceJoining::fetchOffer(const std::shared_ptr<DeviceLink>& link, const Account& account,
                               const DeviceSelf& self, const Reply<JoinTicket>& reply) {
    HttpRequest request = plainGet(mailboxPath(*link));
    request.authorization = authorization(*link);
    auto answered = [this, link, account, self, reply](Result<protocol::MailboxOffer> offer) {
        if (!offer) return reply(linkError(offer.error()));
        reply(answer(*link, account, self, offer->offer));
    };
    m_plain.ask(m_calls, account.url, std::move(request),
                decoding(Reply<protocol::MailboxOffer>(std::move(answered))));
}

Result<JoinTicket> DeviceJoining::answer(const DeviceLink& link, const Account& account,
                                         const DeviceSelf& self, ByteView letter) const {
    VW_TRY(const cbor::Value content, link.open(Letter::offer, letter));
    VW_TRY(DeviceOffer offer, DeviceOffer::fromCbor(content));
    VW_TRY(const IdentityLog identity, verifyDeviceOffer(link, offer));
    if (offer.serverId != account.server) return otherServer();
    if (offer.expires <= m_clock.now().count) return linkError({ErrorCode::expired, {}});
    JoinTicket ticket = newTicket(JoinTicket::Way::link, account, self);
    const DeviceKeys keys = ticket.keys();
    const DeviceAnswer said{keys.publicKeys(), identity_records::deviceProof(identity.id(), keys), self.name,
                            self.platform};
    VW_TRY(ticket.answer, link.seal(Letter::answer, said.toCbor()));
    ticket.link = link.serialise();
    ticket.offer = std::move(offer);
    return ticket;
}

void DeviceJoining::post(const JoinTicket& ticket, const Done& done) {
    const auto link = DeviceLink::deserialise(ticket.link.view());
    if (!link) return done(link.error());
    HttpRequest request =
        plainPost(mailboxPath(*link) + "/answer",
                  protocol::encode(protocol::MailboxAnswerRequest{ticket.offer.identityLog, ticket.answer}));
    request.authorization = authorization(*link);
    m_plain.ask(m_calls, ticket.account.url, std::move(request), [done](const Result<Bytes>& posted) {
        done(posted ? Status() : Status(linkError(posted.error())));
    });
}

void DeviceJoining::ask(const JoinTicket& ticket, const Reply<std::vector<Bytes>>& reply) {
    auto keys = std::make_shared<DeviceKeys>(ticket.keys());
    m_plain.signIn(m_calls, ticket.account, *keys, [this, keys, &ticket, reply](Result<SignedIn> signedIn) {
        if (!signedIn) {
            const Error& error = signedIn.error();
            const bool notYet = error.code == ErrorCode::notAllowed && error != revokedHere();
            if (!notYet) return reply(error);
            const bool late = ticket.offer.expires <= m_clock.now().count;
            return late ? reply(linkError({ErrorCode::expired, {}})) : reply(std::vector<Bytes>());
        }
        m_plain.fetchIdentity(m_calls, ticket.account, *signedIn,
                              [this, &ticket, reply](Result<IdentityLog> log) {
                                  if (!log) return reply(log.error());
                                  reply(admitted(ticket, *log));
                              });
    });
}

/// The log goes on from the one that came through the link, and names this device.
Result<std::vector<Bytes>> DeviceJoining::admitted(const JoinTicket& ticket, const IdentityLog& log) const {
    VW_TRY(const IdentityLog offered, IdentityLog::read(ticket.offer.identityLog));
    if (log.headAt(offered.head().seq) != offered.head())
        return Error{ErrorCode::notAllowed, "The server shows another list of your devices than the link "
                                            "did. Nothing was changed; make a new link."};
    if (!log.isActiveAt(ticket.keys().id(), log.head().seq)) return garbled();
    return log.records();
}

void DeviceJoining::recover(std::string_view serverUrl, const DeviceSelf& self,
                            const Reply<JoinTicket>& reply) {
    const auto url = dialable(serverUrl);
    if (!url) return reply(url.error());
    if (const Status fine = checkShownName(self.name); !fine) return reply(fine.error());
    m_plain.identify(m_calls, *url, [self, reply](Result<Account> account) {
        if (!account) return reply(account.error());
        reply(newTicket(JoinTicket::Way::recoveryWords, *account, self));
    });
}

struct DeviceJoining::Adding {
    const JoinTicket& ticket;
    const DeviceKeys& paper;
    Reply<IdentityLog> reply;
    SignedIn signedIn;
    int attempts = 0;
};

void DeviceJoining::addByPaper(const JoinTicket& ticket, const DeviceKeys& paper,
                               const Reply<IdentityLog>& reply) {
    auto adding = std::make_shared<Adding>(Adding{ticket, paper, reply, {}});
    m_plain.signIn(m_calls, ticket.account, paper, [this, adding](Result<SignedIn> signedIn) {
        if (signedIn) {
            adding->signedIn = *signedIn;
            return tryAdd(adding);
        }
        if (signedIn.error() == revokedHere())
            return adding->reply(Error{ErrorCode::notAllowed, "These recovery words were replaced by newer "
                                                              "ones; use those. Nothing was changed."});
        const bool unknown = signedIn.error().code == ErrorCode::notAllowed;
        adding->reply(unknown ? notFound("This server knows nobody with these recovery words. Look whether "
                                         "it is the right server; nothing was changed.")
                              : signedIn.error());
    });
}

void DeviceJoining::tryAdd(const std::shared_ptr<Adding>& adding) {
    m_plain.fetchIdentity(
        m_calls, adding->ticket.account, adding->signedIn, [this, adding](Result<IdentityLog> log) {
            if (!log) return adding->reply(log.error());
            const DeviceKeys keys = adding->ticket.keys();
            const std::uint32_t head = log->head().seq;
            if (log->paper() != adding->paper.id() || !log->isActiveAt(adding->paper.id(), head))
                return adding->reply(garbled());
            if (log->isActiveAt(keys.id(), head)) return adding->reply(std::move(log)); // an earlier attempt
            const auto record = identity_records::add(*log, adding->paper, keys);
            if (!record) return adding->reply(record.error());
            HttpRequest request = plainPost("/v1/identities/" + adding->signedIn.identity.hex() + "/records",
                                            protocol::encode(protocol::RecordsRequest{{*record}}));
            request.authorization = adding->signedIn.bearer;
            m_plain.ask(m_calls, adding->ticket.account.url, std::move(request),
                        [this, adding](const Result<Bytes>& posted) {
                            const bool again = posted.ok() || posted.error().code == ErrorCode::conflict;
                            if (!again || ++adding->attempts > addAttempts)
                                return adding->reply(posted ? garbled() : posted.error());
                            tryAdd(adding);
                        });
        });
}

Status enrol(Vault& vault, const JoinTicket& ticket) {
    VW_CHECK(saveAccount(vault, ticket.account));
    const auto count = static_cast<std::uint32_t>(vault.identity().records().size());
    return vault.setServerRecords(vault.identity().id().view(), count);
}

} // namespace vw
