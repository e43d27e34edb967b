// SPDX-License-Identifier: GPL-3.0-or-later
// A relay over a fresh store, without sockets, and clients that talk to it with real keys.
#pragma once

#include "sync/server/relay.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/temp_folder.h"

namespace vw::test {

using namespace server;

class ManualClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override { return {m_now}; }
    void advance(std::int64_t millis) { m_now += millis; }

private:
    std::atomic<std::int64_t> m_now = 1'700'000'000'000;
};

struct RelayOptions {
    Quota quota;
    RelaySettings settings{{"sync.example"}, {}, {}, {}, {}, 1}; // no rate limits unless a test asks
};

class RelayFixture {
public:
    explicit RelayFixture(RelayOptions options = {});

    /// Sends one request and gives its answer, which must come at once.
    Response call(Method method, const std::string& target, Bytes body = {}, std::string authorization = {});
    WaitTicket handle(const Request& request, const ReplyTo& reply) { return relay->handle(request, reply); }
    static Request request(Method method, const std::string& target, Bytes body = {},
                           std::string authorization = {});

    std::string newToken();
    Response registerWith(const std::string& token, const std::vector<Bytes>& log);
    void registerPerson(const TestPerson& person);
    /// The value of Authorization after a login of this device.
    std::string signIn(const DeviceKeys& device);
    Response login(const DeviceKeys& device, const std::string& authority);
    /// Posts what the server lacks of a person's log or of a space's.
    Response syncIdentity(const TestPerson& person, const std::string& authorization);
    Response syncSpace(const TestSpace& space, const std::string& authorization);
    Response push(const TestSpace& space, const std::string& authorization, std::vector<Bytes> envelopes);

    TempFolder folder;
    ManualClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<WorkerPool> pool;
    std::unique_ptr<Relay> relay;
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

/// Coach and client of a pair, both registered and signed in, the shared space on the server.
class PairFixture : public RelayFixture {
public:
    explicit PairFixture(RelayOptions options = {});
    TestPair pair;
    std::string coach, client; ///< Authorization values
};

} // namespace vw::test
