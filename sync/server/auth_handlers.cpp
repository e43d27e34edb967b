// SPDX-License-Identifier: GPL-3.0-or-later
// Login: challenge, signature over what the device dialled, token. Registration with an administrator's
// token.
#include "sync/server/auth_handlers.h"

namespace vw::server {

Answer notSignedIn() {
    return Answer::refused(Refusal::notSignedIn, "This server does not know who is asking; sign in again.");
}

NewIdentity newIdentityOf(const IdentityLog& log, IdentityId sponsor) {
    return {log.id(), sponsor.isNone() ? log.id() : sponsor, log.records(), devicesAddedAfter(log, 0)};
}

AuthHandlers::AuthHandlers(RelayParts parts, std::vector<std::string> authorities, TokenFolder tokens)
    : m_parts(parts)
    , m_authorities(std::move(authorities))
    , m_tokens(std::move(tokens))
    , m_sessions(parts.store.serverId()) {}

Answer AuthHandlers::serverInfo() const {
    return encode(protocol::ServerInfo{m_parts.store.serverId(), m_authorities.front(), 1});
}

Answer AuthHandlers::challenge(const Request& request) {
    VW_TRY(const auto message, readBody<protocol::ChallengeRequest>(request));
    // Given to unknown devices as well, so that nobody can ask who is registered.
    return encode(m_sessions.challenge(message.device, m_parts.clock.now()));
}

Answer AuthHandlers::login(const Request& request) {
    VW_TRY(const auto message, readBody<protocol::LoginRequest>(request));
    const UtcMillis now = m_parts.clock.now();
    const auto challenge = m_sessions.takeChallenge(message, now);
    // Says nothing about the device: a restart forgets challenges, and a repeated request finds its own used.
    if (!challenge)
        return Answer::refused(protocol::Refusal::expired, "This challenge is over; ask for another.");
    LogCache::Identity log;
    const auto caller = provenCaller(message, *challenge, log);
    if (!caller) return notSignedIn();
    // Only who holds the device's keys is told that they are of no use any more.
    if (!log->isActiveAt(caller->device, log->head().seq))
        return Answer::refused(Refusal::revoked, "This device was removed by its person.");
    return encode(m_sessions.issue(*caller, now));
}

std::optional<Caller> AuthHandlers::provenCaller(const protocol::LoginRequest& login,
                                                 const protocol::Challenge& challenge,
                                                 LogCache::Identity& log) const {
    const auto caller = knownCaller(login.device, log);
    if (!caller) return std::nullopt;
    const SigningPublic& key = log->device(login.device)->signing;
    for (const std::string& authority : m_authorities) {
        const auto hash = protocol::loginHash(challenge, login.device, authority);
        if (isSignedBy(key, protocol::loginLabel, hash, login.signature)) return caller;
    }
    return std::nullopt;
}

std::optional<Caller> AuthHandlers::knownCaller(DeviceId device, LogCache::Identity& log) const {
    const auto identity = m_parts.store.identityOf(device);
    if (!identity.ok() || !*identity) return std::nullopt;
    auto found = m_parts.logs.identity(**identity);
    if (!found.ok() || !(*found)->device(device)) return std::nullopt;
    log = *found;
    return Caller{device, **identity};
}

std::optional<Caller> AuthHandlers::authenticate(std::string_view authorization) const {
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme)) return std::nullopt;
    const auto token = fromBase64Url(authorization.substr(scheme.size()));
    if (!token.ok()) return std::nullopt;
    const auto caller = m_sessions.check(*token, m_parts.clock.now());
    if (!caller) return std::nullopt;
    // A device that was revoked meanwhile is out at once, not when its token ends.
    LogCache::Identity log;
    const auto known = knownCaller(caller->device, log);
    if (known != caller || !log->isActiveAt(caller->device, log->head().seq)) return std::nullopt;
    return known;
}

Answer AuthHandlers::registration(const Request& request) {
    VW_TRY(const auto message, readBody<protocol::RegisterRequest>(request));
    const auto log = IdentityLog::read(message.identityLog);
    if (!log.ok()) return badInput(log.error().sentence);
    const Hash32 token = TokenFolder::hashOf(message.token);
    VW_CHECK(checkToken(token));
    VW_CHECK(m_parts.store.registerIdentity(newIdentityOf(*log), token, m_parts.clock.now()));
    m_tokens.remove(token);
    return encode(protocol::Registered{log->id()});
}

Status AuthHandlers::checkToken(const Hash32& token) const {
    VW_TRY(const bool used, m_parts.store.isTokenUsed(token));
    if (used) return {}; // by whom, the store looks when it registers
    const auto expires = m_tokens.expiry(token);
    if (!expires)
        return Error{ErrorCode::notAllowed,
                     "This registration token is not known here; ask who runs the server "
                     "for another."};
    if (*expires < m_parts.clock.now())
        return Error{ErrorCode::expired,
                     "This registration token has expired; ask who runs the server for another."};
    return {};
}

} // namespace vw::server
