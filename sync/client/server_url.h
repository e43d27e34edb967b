// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a server, checked once: https anywhere, plain http on the loopback only.
#pragma once

#include "core/base/bytes.h"

namespace vw {

/// A server's address. Plain value; there is none that breaks the rules of `parse`.
class ServerUrl {
public:
    /// Reads `https://host[:port]` or `http://loopback[:port]`, one `/` at the end allowed. Error badInput
    /// with a sentence for anything else: no path, query, fragment, user name, or plain http to another
    /// machine.
    static Result<ServerUrl> parse(std::string_view text);

    /// The one spelling: lower case, without a slash at the end and without the scheme's own port.
    [[nodiscard]] std::string text() const;
    /// `host` or `host:port` as in the Host header; what a login signs.
    [[nodiscard]] std::string authority() const;
    [[nodiscard]] const std::string& host() const { return m_host; } ///< an IPv6 address without brackets
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] bool isEncrypted() const { return m_scheme == Scheme::https; }
    friend bool operator==(const ServerUrl&, const ServerUrl&) = default;

private:
    enum class Scheme : std::uint8_t { http, https };
    ServerUrl() = default;
    Scheme m_scheme = Scheme::https;
    std::string m_host;
    std::uint16_t m_port = 443;
};

} // namespace vw
