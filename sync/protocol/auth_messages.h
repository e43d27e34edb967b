// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: the server's own description, login, registration.
//
// For every message of this folder there is one pair of functions. `encode` never fails. `decode` checks
// every bound and type and refuses the rest with error corrupt; `into` is then not to be used.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/hash.h"
#include "sync/protocol/refusal.h"

namespace vw::protocol {

using ServerId = std::array<std::uint8_t, 16>;

constexpr std::size_t recordsPerRequest = 64;
constexpr std::size_t controlRecordLimit = 65'536; ///< bytes of one record (control-records.md)
constexpr std::size_t tokenTextLimit = 128;        ///< bytes of a registration token's text
constexpr std::size_t authorityLimit = 255;        ///< bytes of "host:port"

struct ServerInfo {
    ServerId id{};
    std::string authority; ///< host:port of the public URL
    std::uint32_t version = 1;
};
struct ChallengeRequest {
    DeviceId device;
};
struct Challenge {
    std::array<std::uint8_t, 32> nonce{};
    ServerId server{};
    UtcMillis expires;
};
struct LoginRequest {
    DeviceId device;
    std::array<std::uint8_t, 32> nonce{};
    Signature signature{};
};
struct LoginAnswer {
    Bytes token; ///< opaque, at most 256 bytes
    UtcMillis expires;
    IdentityId identity; ///< whose device this is: a paper device knows nothing but its own keys
};
struct RegisterRequest {
    std::vector<Bytes> identityLog;
    std::string token;
};
struct Registered {
    IdentityId identity;
};

/// Label of the signature over loginHash.
constexpr std::string_view loginLabel = "valuewright-login-v1";
/// What a device signs to log in: bound to the server's id and to the authority (host:port) it dialled.
std::array<std::uint8_t, 32> loginHash(const Challenge& challenge, DeviceId device,
                                       std::string_view authority);

Bytes encode(const ServerInfo& message);
Status decode(ByteView bytes, ServerInfo& into);
Bytes encode(const ChallengeRequest& message);
Status decode(ByteView bytes, ChallengeRequest& into);
Bytes encode(const Challenge& message);
Status decode(ByteView bytes, Challenge& into);
Bytes encode(const LoginRequest& message);
Status decode(ByteView bytes, LoginRequest& into);
Bytes encode(const LoginAnswer& message);
Status decode(ByteView bytes, LoginAnswer& into);
Bytes encode(const RegisterRequest& message);
Status decode(ByteView bytes, RegisterRequest& into);
Bytes encode(const Registered& message);
Status decode(ByteView bytes, Registered& into);

} // namespace vw::protocol
