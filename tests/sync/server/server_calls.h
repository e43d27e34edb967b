// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asks a server for, over whatever carries the requests: a relay in this process, or HTTP.
#pragma once

#include "sync/server/answer.h"
#include "sync/server/routes.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {

using namespace server;

class ServerCalls {
public:
    virtual ~ServerCalls() = default;
    virtual Response call(Method method, const std::string& target, Bytes body = {},
                          std::string authorization = {}) = 0;

    Response registerWith(const std::string& token, const std::vector<Bytes>& log);
    /// Challenge and login for a device, signed for `authority`.
    Response login(const DeviceKeys& device, const std::string& authority);
    /// The value of Authorization after a login of this device.
    std::string signIn(const DeviceKeys& device, const std::string& authority = "sync.example");
    /// Posts a whole space.
    Response createSpace(const TestSpace& space, const std::string& authorization);
    Response push(const TestSpace& space, const std::string& authorization, std::vector<Bytes> envelopes);
};

/// The body as a message; the status must be 200.
template <class Message>
Message bodyOf(const Response& response) {
    Message message;
    if (response.status != 200) throw std::runtime_error("status " + std::to_string(response.status));
    must(decode(response.body, message));
    return message;
}
/// The refusal of an answer whose status fits it.
Refusal refusalOf(const Response& response);

std::string path(const SpaceId& space, const std::string& rest);

/// Seals the envelopes of one device in one space, each behind the one before.
class Author {
public:
    Author(const TestSpace& space, const DeviceKeys& device)
        : m_space(space)
        , m_device(device) {}
    Bytes next(std::string_view text = "payload");
    std::vector<Bytes> next(std::size_t count);
    /// One that the chain does not go on from.
    [[nodiscard]] Bytes sealAt(std::uint64_t seq, EnvelopeId prev, std::string_view text = "aside") const;
    [[nodiscard]] EnvelopeId last() const { return m_prev; }
    [[nodiscard]] std::uint64_t seq() const { return m_seq; }

private:
    const TestSpace& m_space;
    const DeviceKeys& m_device;
    std::uint64_t m_seq = 0;
    EnvelopeId m_prev;
};

} // namespace vw::test
