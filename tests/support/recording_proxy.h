// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP relay between clients and a server that keeps every byte, and can be cut.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace vw::test {

/// Relays 127.0.0.1:port() to another port of this computer on a thread of its own. Safe from any thread.
class RecordingProxy {
public:
    explicit RecordingProxy(std::uint16_t serverPort);
    ~RecordingProxy();
    [[nodiscard]] std::uint16_t port() const;
    /// Everything that passed so far, in both directions.
    [[nodiscard]] std::string captured() const;
    /// Connections that clients have made so far.
    [[nodiscard]] std::size_t connections() const;
    enum class Line : std::uint8_t {
        through,
        dead,    ///< connections are closed at once
        garbage, ///< every request gets bytes that are no HTTP
        silent,  ///< connections are taken and never answered
    };
    /// How new connections are treated; those that are open are closed.
    void setLine(Line line);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// A port of this computer that nobody listens on at the moment.
std::uint16_t unusedPort();

} // namespace vw::test
