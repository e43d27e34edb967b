// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, who is asking, and the handler for each route.
#include "sync/server/relay.h"

#include "sync/server/log_line.h"

namespace vw::server {
namespace {

/// Routes that need no bearer token.
bool isForStrangers(RouteName name) {
    switch (name) {
    case RouteName::health:
    case RouteName::serverInfo:
    case RouteName::challenge:
    case RouteName::login:
    case RouteName::registration:
    case RouteName::mailboxOffer:
    case RouteName::answerMailbox:
        return true;
    default:
        return false;
    }
}

Answer tooOften(int seconds) {
    return Answer::refused(Refusal::tooMany, "Too many requests; try again in a moment.", seconds);
}

} // namespace

Relay::Relay(Store& store, WorkerPool& pool, const Clock& clock, const RelaySettings& settings)
    : m_logs(store)
    , m_parts{store, m_logs, pool, clock}
    , m_auth(m_parts, settings.authorities, TokenFolder(settings.tokenFolder))
    , m_records(m_parts)
    , m_envelopes(m_parts, settings.verifyHelpers)
    , m_mailboxes(m_parts)
    , m_waits(m_parts)
    , m_devices(settings.perDevice)
    , m_addresses(settings.perAddress)
    , m_strangers(settings.strangers) {}

// Whoever asked gets an answer even when memory ran out on the way to it, and never two.
WaitTicket Relay::handle(const Request& request, const ReplyTo& reply) {
    const auto replied = std::make_shared<std::atomic<bool>>(false);
    const ReplyTo once = [reply, replied](Response response) {
        if (!replied->exchange(true)) reply(std::move(response));
    };
    try {
        return answer(request, once);
    } catch (...) {
        logLine(LogLevel::error, "request_failed");
        once(Answer(Error{ErrorCode::internal, {}}).take());
        return 0;
    }
}

WaitTicket Relay::answer(const Request& request, const ReplyTo& reply) {
    const auto send = [&](Answer answer) {
        const auto moved = answer.moved();
        reply(std::move(answer).take());
        if (moved) m_waits.notify(*moved); // after the acknowledgement
        return WaitTicket{0};
    };
    if (auto refused = limited(request)) return send(std::move(*refused));
    if (isForStrangers(request.route.name)) return send(answerStranger(request));
    const auto caller = m_auth.authenticate(request.authorization);
    if (!caller) return send(notSignedIn());
    if (const auto seconds = m_devices.take(caller->device.hex(), m_parts.clock.now()))
        return send(tooOften(*seconds));
    if (request.route.name == RouteName::wait) return beginWait(request, *caller, reply);
    return send(answerCaller(request, *caller));
}

std::optional<Answer> Relay::limited(const Request& request) {
    if (request.route.name == RouteName::health) return std::nullopt;
    const UtcMillis now = m_parts.clock.now();
    auto seconds = m_addresses.take(request.address, now);
    if (!seconds && isForStrangers(request.route.name)) seconds = m_strangers.take(request.address, now);
    return seconds ? std::optional(tooOften(*seconds)) : std::nullopt;
}

Answer Relay::health() {
    if (m_draining) return Answer::refused(Refusal::overloaded, "The server is stopping.");
    if (!m_parts.store.ready().ok())
        return Answer::refused(Refusal::overloaded, "The store does not answer.");
    return Answer::text("ok");
}

Answer Relay::answerStranger(const Request& request) {
    switch (request.route.name) {
    case RouteName::serverInfo:
        return m_auth.serverInfo();
    case RouteName::challenge:
        return m_auth.challenge(request);
    case RouteName::login:
        return m_auth.login(request);
    case RouteName::registration:
        return m_auth.registration(request);
    case RouteName::mailboxOffer:
        return m_mailboxes.offer(request);
    case RouteName::answerMailbox:
        return m_mailboxes.answer(request);
    default:
        return health();
    }
}

Answer Relay::answerCaller(const Request& request, const Caller& caller) {
    switch (request.route.name) {
    case RouteName::identityRecords:
        return m_records.identityRecords(request);
    case RouteName::appendIdentity:
        return m_records.appendIdentity(request, caller);
    case RouteName::createSpace:
        return m_records.createSpace(request, caller);
    case RouteName::spaces:
        return m_records.spaces(caller);
    case RouteName::spaceRecords:
        return m_records.spaceRecords(request, caller);
    case RouteName::appendSpace:
        return m_records.appendSpace(request, caller);
    case RouteName::push:
        return m_envelopes.push(request, caller);
    case RouteName::pull:
        return m_envelopes.pull(request, caller);
    case RouteName::heal:
        return m_envelopes.heal(request, caller);
    case RouteName::createMailbox:
        return m_mailboxes.create(request, caller);
    case RouteName::mailboxAnswer:
        return m_mailboxes.poll(request, caller);
    case RouteName::deleteMailbox:
        return m_mailboxes.remove(request, caller);
    default:
        return notFound("There is nothing at this address.");
    }
}

WaitTicket Relay::beginWait(const Request& request, const Caller& caller, const ReplyTo& reply) {
    const auto message = readBody<protocol::WaitRequest>(request);
    if (message.ok()) return m_waits.begin(*message, caller, reply);
    reply(Answer(message.error()).take());
    return 0;
}

void Relay::drain() {
    m_draining = true;
    m_waits.releaseAll();
}

} // namespace vw::server
