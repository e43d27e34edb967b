// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking TCP connection for tests that say exactly which bytes they send.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vw::test {

/// One HTTP answer as it came. `head` includes the status line, without the empty line.
struct RawAnswer {
    int status = 0;
    std::string head, body;
    /// A field's value, or empty. `name` in the spelling of the server.
    [[nodiscard]] std::string field(const std::string& name) const;
};

/// Throws std::runtime_error when it cannot connect. Reads give up after 20 s, which every test takes for a
/// failure.
class RawConnection {
public:
    explicit RawConnection(std::uint16_t port);
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;
    ~RawConnection();

    /// False when the other side has closed.
    bool send(std::string_view bytes);
    /// The next answer; none when the connection closes before it is whole. `headOnly`: it has no body.
    std::optional<RawAnswer> read(bool headOnly = false);
    /// Everything until the connection closes; none when it does not.
    std::optional<std::string> readToEnd();
    /// True when something can be read, or the other side has closed, within that time.
    [[nodiscard]] bool readable(int millis) const;
    /// From now on small pieces are kept back until what went before is acknowledged (Nagle's algorithm).
    void keepBackSmallPieces() const;
    /// Says that nothing more will be sent.
    void finishSending() const;

private:
    bool more();
    int m_socket;
    bool m_timedOut = false;
    std::string m_buffer;
};

} // namespace vw::test
