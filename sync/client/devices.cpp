// SPDX-License-Identifier: GPL-3.0-or-later
// The identity record comes first and is what counts; every sync of an own device then brings the spaces
// after it, so that a step that was cut short is finished by whoever comes next.
#include "sync/client/devices.h"

#include "core/vault/device_change.h"
#include "sync/client/control_sync.h"

#include <algorithm>

namespace vw {
namespace {

constexpr std::int64_t linkLife = 24LL * 60 * 60 * 1000; // ms

std::string mailboxPath(const DeviceLink& link) { return "/v1/mailboxes/" + link.mailbox().hex(); }

Error noCandidate() {
    return notFound("No such device has answered your link; nothing was changed. Look who has first.");
}

Error expiredLink() {
    return {ErrorCode::expired, "The time for this link is over, so no device can be added by it. Nothing is "
                                "lost; make a new one."};
}

bool isActive(const IdentityLog& log, DeviceId device) { return log.isActiveAt(device, log.head().seq); }

Result<DeviceAnswer> answerIn(const OpenDeviceLink& open, ByteView letter) {
    VW_TRY(const DeviceLink link, DeviceLink::deserialise(open.link.view()));
    VW_TRY(const cbor::Value content, link.open(Letter::answer, letter));
    return DeviceAnswer::fromCbor(content);
}

DeviceOffer::Side sideOf(Role role) {
    return role == Role::coach ? DeviceOffer::Side::coach : DeviceOffer::Side::client;
}

} // namespace

Error spacesLeft() {
    return {ErrorCode::waiting, "The change of your devices is made, but some of your spaces have not "
                                "followed yet; nothing new is written there until they have. Sync again."};
}

void Devices::link(const DeviceOwner& owner, const Reply<std::string>& reply) {
    if (!m_engine.session().account())
        return reply(notFound("Connect to a server first; then a device can be added."));
    const auto open = loadDeviceLink(m_vault);
    // One whose device was added, by a confirmation that was cut short, is of no use any more.
    const auto answer =
        open && !open->answer.empty() ? answerIn(*open, open->answer) : Result<DeviceAnswer>(noCandidate());
    const bool spent = answer && m_vault.identity().device(answer->device.id());
    if (open && !spent && open->expires > m_clock.now()) return post(reply);
    // The link carries the list of devices, so that it must be the newest.
    const auto nothingNew = []() -> Result<std::vector<Bytes>> { return Error{ErrorCode::alreadyUsed, {}}; };
    m_engine.control().appendIdentity(m_calls, nothingNew, [this, owner, reply](const Status& fetched) {
        if (!fetched) return reply(fetched.error());
        if (const Status prepared = prepare(owner); !prepared) return reply(prepared.error());
        post(reply);
    });
}

/// Durable before anything is sent: a link nobody here remembers could not be withdrawn.
Status Devices::prepare(const DeviceOwner& owner) {
    const Account& account = *m_engine.session().account();
    VW_TRY(const DeviceLink link, DeviceLink::create(m_engine.serverUrl()));
    const UtcMillis expires{m_clock.now().count + linkLife};
    const DeviceOffer offer{link.serverUrl(), account.server,    expires.count, m_vault.identity().records(),
                            owner.name,       sideOf(owner.side)};
    VW_TRY(Bytes letter, link.seal(Letter::offer, offer.toCbor()));
    return saveDeviceLink(m_vault, {link.serialise(), expires, std::move(letter), false, {}});
}

void Devices::post(const Reply<std::string>& reply) {
    const auto open = loadDeviceLink(m_vault);
    if (!open) return reply(open.error());
    const auto link = DeviceLink::deserialise(open->link.view());
    if (!link) return reply(link.error());
    if (open->posted) return reply(link->link());
    const protocol::MailboxCreate mailbox{link->mailbox(), protocol::bearerHash(link->bearer()),
                                          open->expires, open->offer};
    auto posted = [this, text = link->link(), reply](const Result<Bytes>& answer) {
        if (!answer &&
            answer.error().code == ErrorCode::badInput) // an end that the server finds odd stays odd
            if (const Status removed = removeDeviceLink(m_vault); !removed) return reply(removed.error());
        if (!answer) return reply(answer.error());
        auto kept = loadDeviceLink(m_vault);
        if (!kept) return reply(kept.error());
        kept->posted = true;
        if (const Status saved = saveDeviceLink(m_vault, *kept); !saved) return reply(saved.error());
        reply(text);
    };
    m_engine.session().ask(m_calls, plainPost("/v1/mailboxes", protocol::encode(mailbox)), posted);
}

std::optional<UtcMillis> Devices::linkExpires() const {
    const auto open = loadDeviceLink(m_vault);
    return open ? std::optional(open->expires) : std::nullopt;
}

void Devices::poll(const Reply<std::vector<DeviceCandidate>>& reply) {
    const auto open = loadDeviceLink(m_vault);
    if (!open) return reply(std::vector<DeviceCandidate>());
    const auto link = DeviceLink::deserialise(open->link.view());
    if (!link) return reply(link.error());
    m_engine.session().ask(m_calls, plainGet(mailboxPath(*link) + "/answer"),
                           [this, reply](Result<Bytes> body) {
                               protocol::MailboxAnswerPoll answer;
                               if (!body) return reply(body.error());
                               if (!protocol::decode(*body, answer)) return reply(garbled());
                               reply(takeAnswer(answer));
                           });
}

Result<std::vector<DeviceCandidate>> Devices::takeAnswer(const protocol::MailboxAnswerPoll& poll) {
    VW_TRY(OpenDeviceLink open, loadDeviceLink(m_vault));
    const bool late = open.expires <= m_clock.now();
    if (!poll.answer && late) return expiredLink();
    if (!poll.answer) return std::vector<DeviceCandidate>();
    VW_TRY(const Checked checked, check(open, *poll.answer));
    if (late && !isActive(m_vault.identity(), checked.shown.id)) return expiredLink();
    // What a person is shown is what `confirm` uses, whatever the mailbox says later.
    open.answer = *poll.answer;
    VW_CHECK(saveDeviceLink(m_vault, open));
    return std::vector<DeviceCandidate>{checked.shown};
}

Result<Devices::Checked> Devices::check(const OpenDeviceLink& open, ByteView letter) const {
    VW_TRY(DeviceAnswer answer, answerIn(open, letter));
    const IdentityLog& self = m_vault.identity();
    const DeviceId id = answer.device.id();
    // One that an earlier attempt has added proves itself by the log.
    if (!isActive(self, id)) VW_CHECK(verifyDeviceAnswer(self, answer));
    DeviceCandidate shown{id, answer.name, answer.platform, deviceNumber(self.id(), id)};
    return Checked{std::move(answer), std::move(shown)};
}

void Devices::confirm(DeviceId device, const Done& done) {
    const auto open = loadDeviceLink(m_vault);
    if (!open || open->answer.empty()) return done(noCandidate());
    const auto checked = check(*open, open->answer);
    if (!checked) return done(checked.error());
    if (checked->shown.id != device) return done(noCandidate());
    if (!isActive(m_vault.identity(), device) && open->expires <= m_clock.now()) return done(expiredLink());
    auto make = [this, answer = checked->answer] { return makeAdd(answer); };
    m_engine.control().appendIdentity(m_calls, make, [this, done](const Status& added) {
        if (!added) return done(added);
        tellSpaces([this, done](const Status& told) {
            if (!told) return done(told);
            // The mailbox ends by itself as well, so that a fault here is none of the device's.
            closeMailbox([this, done](const Status&) { done(removeDeviceLink(m_vault)); });
        });
    });
}

Result<std::vector<Bytes>> Devices::makeAdd(const DeviceAnswer& answer) const {
    const IdentityLog& self = m_vault.identity();
    if (isActive(self, answer.device.id()))
        return Error{ErrorCode::alreadyUsed, "This device was added before."};
    VW_TRY(Bytes record, identity_records::add(self, m_vault.device(), answer.device, answer.proof));
    return std::vector<Bytes>{std::move(record)};
}

/// A full round follows in every space that it comes to.
void Devices::tellSpaces(const Done& done) {
    m_engine.syncNow(m_calls.guarded<void>([this, done](const Status& synced) {
        for (const SpaceInfo& space : m_vault.spaces())
            if (isBehindOwnDevices(m_vault, space.id)) return done(synced ? Status(spacesLeft()) : synced);
        done({});
    }));
}

void Devices::withdraw(const Done& done) {
    if (!loadDeviceLink(m_vault)) return done(notFound("No link for a further device is open."));
    closeMailbox([this, done](const Status& closed) {
        const bool gone = closed || closed.error().code == ErrorCode::notFound;
        done(gone ? removeDeviceLink(m_vault) : closed);
    });
}

void Devices::closeMailbox(const Done& done) {
    const auto open = loadDeviceLink(m_vault);
    if (!open) return done(open.error());
    const auto link = DeviceLink::deserialise(open->link.view());
    if (!link) return done(link.error());
    HttpRequest request = plainGet(mailboxPath(*link));
    request.method = Method::remove;
    m_engine.session().ask(m_calls, std::move(request), [done](const Result<Bytes>& answer) {
        done(answer ? Status() : Status(answer.error()));
    });
}

/// A device that was added a moment ago may not have been given the keys yet; if it removed the one that has
/// them, only the recovery words would bring them back.
Status Devices::holdsKeys() const {
    bool any = false;
    for (const SpaceInfo& space : m_vault.spaces()) {
        if (!m_vault.membership(space.id)->current().members.contains(m_vault.identity().id())) continue;
        if (m_vault.isErased(space.id)) continue; // nobody is given a key of it any more
        any = true;
        if (!m_vault.currentKey(space.id))
            return Error{ErrorCode::waiting,
                         "This device has not been given the keys of all your spaces yet, so "
                         "it can't remove others. Sync your other device first."};
    }
    return any ? Status()
               : Error{ErrorCode::waiting, "This device has not received anything yet, so it can't "
                                           "remove others. Sync it first."};
}

Status Devices::mayRevoke(const std::vector<DeviceId>& devices) const {
    const IdentityLog& self = m_vault.identity();
    for (const DeviceId device : devices) {
        if (!self.device(device)) return notFound("This is none of your devices; nothing was changed.");
        if (device == m_vault.device().id())
            return badInput("A device can't remove itself; do it on another one. Nothing was changed.");
        if (device == self.paper())
            return badInput("The recovery words can't be removed, only replaced. Nothing was changed.");
    }
    return holdsKeys();
}

void Devices::revoke(std::vector<DeviceId> devices, const Done& done) {
    if (!m_engine.session().account())
        return done(notFound("Connect to a server first; then a device can be removed everywhere."));
    if (const Status may = mayRevoke(devices); !may) return done(may);
    auto make = [this, devices = std::move(devices)] { return makeRevoke(devices); };
    m_engine.control().appendIdentity(
        m_calls, make, [this, done](const Status& revoked) { revoked ? tellSpaces(done) : done(revoked); });
}

Result<std::vector<Bytes>> Devices::makeRevoke(const std::vector<DeviceId>& devices) const {
    IdentityLog log = m_vault.identity();
    std::vector<Bytes> out;
    if (!isActive(log, m_vault.device().id())) return revokedHere();
    for (const DeviceId device : devices) {
        if (!isActive(log, device)) continue; // another own device was first
        VW_TRY(Bytes record, identity_records::revoke(log, m_vault.device(), device));
        VW_CHECK(log.append(record));
        out.push_back(std::move(record));
    }
    if (out.empty()) return Error{ErrorCode::alreadyUsed, "These devices were removed before."};
    return out;
}

} // namespace vw
