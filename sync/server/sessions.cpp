// SPDX-License-Identifier: GPL-3.0-or-later
// Challenges and tokens.
//
//   token = expires (8) device (16) identity (32) mac (64)       mac = Hk-512(key, label, what precedes it)
#include "sync/server/sessions.h"

namespace vw::server {
namespace {

constexpr std::size_t contentSize = 8 + 16 + 32, macSize = 64;

} // namespace

Sessions::Sessions(protocol::ServerId server)
    : m_server(server)
    , m_key(Secret<32>::random()) {}

protocol::Challenge Sessions::challenge(DeviceId device, UtcMillis now) {
    const Nonce nonce = randomId<Nonce>();
    const UtcMillis expires{now.count + challengeMillis};
    const std::lock_guard lock(m_mutex);
    m_pending.put(nonce, {device, expires});
    return {nonce.raw, m_server, expires};
}

std::optional<protocol::Challenge> Sessions::takeChallenge(const protocol::LoginRequest& login,
                                                           UtcMillis now) {
    const Nonce nonce{login.nonce};
    const std::lock_guard lock(m_mutex);
    const Pending* found = m_pending.find(nonce);
    if (!found) return std::nullopt;
    const Pending pending = *found;
    m_pending.erase(nonce);
    if (pending.device != login.device || pending.expires < now) return std::nullopt;
    return protocol::Challenge{nonce.raw, m_server, pending.expires};
}

protocol::LoginAnswer Sessions::issue(const Caller& caller, UtcMillis now) {
    const UtcMillis expires{now.count + tokenMillis};
    ByteWriter out;
    out.u64(static_cast<std::uint64_t>(expires.count))
        .bytes(caller.device.view())
        .bytes(caller.identity.view());
    const Secret<64> mac = seal(out.view());
    return {out.bytes(mac.view()).take(), expires, caller.identity};
}

std::optional<Caller> Sessions::check(ByteView token, UtcMillis now) const {
    if (token.size() != contentSize + macSize) return std::nullopt;
    const auto mac = Secret<64>::copyOf(token.subspan(contentSize));
    if (!mac.ok() || !(*mac == seal(token.first(contentSize)))) return std::nullopt;
    ByteReader in(token);
    const UtcMillis expires{static_cast<std::int64_t>(in.u64())};
    const Caller caller{DeviceId{in.array<16>()}, IdentityId{in.array<32>()}};
    return expires < now ? std::nullopt : std::optional(caller);
}

Secret<64> Sessions::seal(ByteView content) const {
    return keyedHash64(m_key, "valuewright-session-v1", {m_server, content});
}

} // namespace vw::server
