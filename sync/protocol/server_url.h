// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a server, in the one spelling that client and server sign and compare.
#pragma once

#include "core/base/bytes.h"

namespace vw::protocol {

/// `https://host[:port]` or `http://host[:port]`. Plain value, always well-formed when it came from `parse`.
struct ServerUrl {
    bool encrypted = true; ///< https
    std::string host;      ///< lower case; an IPv6 address without its brackets
    std::uint16_t port = 443;

    /// Accepts one trailing slash. Error badInput for another scheme, a path, a user name, an odd host or
    /// port.
    static Result<ServerUrl> parse(std::string_view text);
    /// What the login signs: `host`, and `:port` unless it is the scheme's own.
    [[nodiscard]] std::string authority() const;
    [[nodiscard]] std::string text() const;
    /// 127.0.0.0/8, ::1 or localhost: the only places that plain http may go to.
    [[nodiscard]] bool isLoopback() const;
    friend bool operator==(const ServerUrl&, const ServerUrl&) = default;
};

/// Splits `host:port` or `[v6]:port`. Error badInput without a port from 0 to 65535.
struct HostAndPort {
    std::string host;
    std::uint16_t port = 0;
    static Result<HostAndPort> parse(std::string_view text);
    friend bool operator==(const HostAndPort&, const HostAndPort&) = default;
};

} // namespace vw::protocol
