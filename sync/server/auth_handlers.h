// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in, registering, and telling who sent a request.
#pragma once

#include "sync/server/relay_parts.h"
#include "sync/server/token_folder.h"

namespace vw::server {

class AuthHandlers {
public:
    /// `authorities`: what a login may be signed for; the first one is the server's own name.
    AuthHandlers(RelayParts parts, std::vector<std::string> authorities, TokenFolder tokens);

    [[nodiscard]] Answer serverInfo() const;
    [[nodiscard]] Answer challenge(const Request& request);
    [[nodiscard]] Answer login(const Request& request);
    [[nodiscard]] Answer registration(const Request& request);

    /// The device behind `Authorization: Bearer …`, if it is still active; otherwise none, whatever was
    /// wrong.
    [[nodiscard]] std::optional<Caller> authenticate(std::string_view authorization) const;

private:
    /// Whoever signed the challenge, still active or not; none, whatever else is wrong.
    [[nodiscard]] std::optional<Caller> provenCaller(const protocol::LoginRequest& login,
                                                     const protocol::Challenge& challenge,
                                                     LogCache::Identity& log) const;
    [[nodiscard]] std::optional<Caller> knownCaller(DeviceId device, LogCache::Identity& log) const;
    [[nodiscard]] Status checkToken(const Hash32& token) const;

    RelayParts m_parts;
    const std::vector<std::string> m_authorities;
    const TokenFolder m_tokens;
    Sessions m_sessions;
};

/// The one answer to everything that does not prove who sent it.
Answer notSignedIn();

/// A registered identity's value for the store; `sponsor` none: the identity itself.
NewIdentity newIdentityOf(const IdentityLog& log, IdentityId sponsor = {});

} // namespace vw::server
