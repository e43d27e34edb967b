// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a connection is counted for: the peer, or whom a trusted proxy names.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace vw::server {

/// An IP address as sixteen bytes; an IPv4 address is mapped (::ffff:a.b.c.d). Plain value.
class IpAddress {
public:
    static std::optional<IpAddress> parse(std::string_view text);
    /// What rates are counted by: the address, or the first 64 bits of an IPv6 one, which one person has
    /// whole.
    [[nodiscard]] std::string rateKey() const;
    [[nodiscard]] bool isLoopback() const;
    /// True when the first `bits` are the same.
    [[nodiscard]] bool sharesPrefix(const IpAddress& other, int bits) const;
    [[nodiscard]] bool isV4() const;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

/// The proxies whose X-Forwarded-For is believed. Plain value.
class TrustedProxies {
public:
    /// Comma-separated addresses and networks (10.0.0.0/8, fd00::/8). Error badInput.
    static Result<TrustedProxies> parse(std::string_view list);
    [[nodiscard]] bool contains(const IpAddress& address) const;
    /// The address to count: what a trusted peer says last in `forwardedFor`, else the peer.
    [[nodiscard]] IpAddress clientOf(const IpAddress& peer, std::string_view forwardedFor) const;

private:
    struct Network {
        IpAddress address;
        int bits = 128;
    };
    std::vector<Network> m_networks;
};

} // namespace vw::server
