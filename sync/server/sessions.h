// SPDX-License-Identifier: GPL-3.0-or-later
// Who has proven to be which device: challenges that wait for an answer, and the tokens given for it.
#pragma once

#include "sync/protocol/messages.h"
#include "sync/server/lru.h"

#include <mutex>

namespace vw::server {

/// The device that a request comes from, and the identity it speaks for.
struct Caller {
    DeviceId device;
    IdentityId identity;
    friend bool operator==(const Caller&, const Caller&) = default;
};

/// Challenges are kept in bounded memory and taken once. Tokens are not kept: each says whom it was given
/// to and until when, under a key that lives as long as this object, so a restart only makes everybody log in
/// again. Safe from any thread.
class Sessions {
public:
    explicit Sessions(protocol::ServerId server);

    static constexpr std::int64_t challengeMillis = 60'000;
    static constexpr std::int64_t tokenMillis = 3'600'000;

    [[nodiscard]] protocol::Challenge challenge(DeviceId device, UtcMillis now);
    /// Takes the challenge away; none when there is no such one for this device, or it is too old.
    [[nodiscard]] std::optional<protocol::Challenge> takeChallenge(const protocol::LoginRequest& login,
                                                                   UtcMillis now);
    [[nodiscard]] protocol::LoginAnswer issue(const Caller& caller, UtcMillis now);
    [[nodiscard]] std::optional<Caller> check(ByteView token, UtcMillis now) const;

private:
    using Nonce = Id<struct NonceTag, 32>;
    struct Pending {
        DeviceId device;
        UtcMillis expires;
    };
    [[nodiscard]] Secret<64> seal(ByteView content) const;

    const protocol::ServerId m_server;
    const Secret<32> m_key;
    std::mutex m_mutex;
    Lru<Nonce, Pending> m_pending{20'000};
};

} // namespace vw::server
