// SPDX-License-Identifier: GPL-3.0-or-later
// Server addresses.
//
//   url       = ( "https://" | "http://" ) authority [ "/" ]
//   authority = ( name | "[" IPv6 "]" ) [ ":" port ]
//   name      = 1 to 253 of a-z 0-9 - . _        (letters are lowered)
#include "sync/protocol/server_url.h"

#include <charconv>

namespace vw::protocol {
namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& letter : out)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return out;
}

bool onlyHas(std::string_view text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

Result<std::uint16_t> parsePort(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return badInput("A server address has an odd port; it must be a number from 0 to 65535.");
    return port;
}

/// The host without brackets, and what follows it ("" or ":port").
Result<std::pair<std::string, std::string_view>> splitHost(std::string_view text) {
    const Error odd = badInput("A server address has an odd host name.");
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos) return odd;
        const std::string host = lowered(text.substr(1, end - 1));
        if (host.find(':') == std::string::npos || !onlyHas(host, "0123456789abcdef:.")) return odd;
        return std::pair(host, text.substr(end + 1));
    }
    const auto end = std::min(text.find(':'), text.size());
    const std::string host = lowered(text.substr(0, end));
    if (host.empty() || host.size() > 253 || !onlyHas(host, "abcdefghijklmnopqrstuvwxyz0123456789-._"))
        return odd;
    return std::pair(host, text.substr(end));
}

std::string bracketed(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

} // namespace

Result<HostAndPort> HostAndPort::parse(std::string_view text) {
    VW_TRY(const auto split, splitHost(text));
    if (!split.second.starts_with(':'))
        return badInput("A server address needs a port, as in 127.0.0.1:8440.");
    VW_TRY(const std::uint16_t port, parsePort(split.second.substr(1)));
    return HostAndPort{split.first, port};
}

Result<ServerUrl> ServerUrl::parse(std::string_view text) {
    ServerUrl url;
    const std::string scheme = lowered(text.substr(0, std::min<std::size_t>(text.find(':'), 5)));
    if (scheme != "https" && scheme != "http")
        return badInput("A server address starts with https://, or with http:// on this computer.");
    url.encrypted = scheme == "https";
    url.port = url.encrypted ? 443 : 80;
    text.remove_prefix(scheme.size());
    if (!text.starts_with("://")) return badInput("A server address starts with https:// and a host name.");
    text.remove_prefix(3);
    if (text.ends_with('/')) text.remove_suffix(1);
    VW_TRY(const auto split, splitHost(text));
    url.host = split.first;
    if (split.second.empty()) return url;
    if (!split.second.starts_with(':')) return badInput("A server address has no path behind the host name.");
    VW_TRY(url.port, parsePort(split.second.substr(1)));
    if (url.port == 0) return badInput("A server address cannot have the port 0.");
    return url;
}

std::string ServerUrl::authority() const {
    const bool ownPort = port == (encrypted ? 443 : 80);
    return bracketed(host) + (ownPort ? "" : ":" + std::to_string(port));
}

std::string ServerUrl::text() const { return (encrypted ? "https://" : "http://") + authority(); }

bool ServerUrl::isLoopback() const {
    const bool isV4 = onlyHas(host, "0123456789.");
    return host == "localhost" || host == "::1" || (isV4 && host.starts_with("127."));
}

} // namespace vw::protocol
