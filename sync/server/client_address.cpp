// SPDX-License-Identifier: GPL-3.0-or-later
// IP addresses, networks, and proxies that are believed.
#include "sync/server/client_address.h"

#include <arpa/inet.h>

#include <charconv>

namespace vw::server {
namespace {

constexpr std::array<std::uint8_t, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int mappedBits = 96, siteBits = 64;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    const std::string terminated(text);
    IpAddress address;
    if (inet_pton(AF_INET6, terminated.c_str(), address.m_bytes.data()) == 1) return address;
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), address.m_bytes.begin());
    if (inet_pton(AF_INET, terminated.c_str(), address.m_bytes.data() + mappedPrefix.size()) == 1)
        return address;
    return std::nullopt;
}

bool IpAddress::isV4() const { return std::equal(mappedPrefix.begin(), mappedPrefix.end(), m_bytes.begin()); }

std::string IpAddress::rateKey() const {
    return toHex(isV4() ? ByteView(m_bytes).subspan(mappedBits / 8) : ByteView(m_bytes).first(siteBits / 8));
}

bool IpAddress::isLoopback() const {
    static const IpAddress v6 = *parse("::1"), v4 = *parse("127.0.0.0");
    return sharesPrefix(v6, 128) || sharesPrefix(v4, mappedBits + 8);
}

bool IpAddress::sharesPrefix(const IpAddress& other, int bits) const {
    for (int bit = 0; bit < bits; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        if (((m_bytes[byte] ^ other.m_bytes[byte]) >> (7 - bit % 8) & 1) != 0) return false;
    }
    return true;
}

Result<TrustedProxies> TrustedProxies::parse(std::string_view list) {
    TrustedProxies proxies;
    while (!trimmed(list).empty()) {
        const std::string_view entry = trimmed(list.substr(0, list.find(',')));
        list.remove_prefix(std::min(
            list.find(',') == std::string_view::npos ? list.size() : list.find(',') + 1, list.size()));
        const auto slash = entry.find('/');
        const auto address = IpAddress::parse(entry.substr(0, slash));
        if (!address) return badInput("The list of trusted proxies has something that is no address.");
        const int widest = address->isV4() ? 32 : 128;
        int bits = widest;
        if (slash != std::string_view::npos) {
            const std::string_view text = entry.substr(slash + 1);
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bits);
            if (text.empty() || error != std::errc() || end != text.data() + text.size() || bits < 0 ||
                bits > widest)
                return badInput("The list of trusted proxies has an odd network size.");
        }
        proxies.m_networks.push_back({*address, address->isV4() ? bits + mappedBits : bits});
    }
    return proxies;
}

bool TrustedProxies::contains(const IpAddress& address) const {
    for (const Network& network : m_networks)
        if (address.sharesPrefix(network.address, network.bits)) return true;
    return false;
}

IpAddress TrustedProxies::clientOf(const IpAddress& peer, std::string_view forwardedFor) const {
    if (!contains(peer)) return peer;
    // Only the last entry was written by the trusted proxy; anything before it came from the client.
    const auto comma = forwardedFor.rfind(',');
    const auto last =
        trimmed(comma == std::string_view::npos ? forwardedFor : forwardedFor.substr(comma + 1));
    return IpAddress::parse(last).value_or(peer);
}

} // namespace vw::server
