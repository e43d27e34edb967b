// SPDX-License-Identifier: GPL-3.0-or-later
// A relay over a fresh store, without sockets, and clients that talk to it with real keys.
#pragma once

#include "sync/server/relay.h"
#include "tests/support/temp_folder.h"
#include "tests/sync/server/server_calls.h"

namespace vw::test {

class ManualClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override { return {m_now}; }
    void advance(std::int64_t millis) { m_now += millis; }

private:
    std::atomic<std::int64_t> m_now = 1'700'000'000'000;
};

struct RelayOptions {
    Quota quota;
    std::uint64_t reserveBytes = 0;
    std::filesystem::path storeFile; ///< a copy of it is what the relay begins with; empty: a fresh store
    RelaySettings settings{{"sync.example"}, {}, {}, {}, {}, 1}; // no rate limits unless a test asks
};

class RelayFixture : public ServerCalls {
public:
    explicit RelayFixture(RelayOptions options = {});

    /// Sends one request and gives its answer, which must come at once.
    Response call(Method method, const std::string& target, Bytes body = {},
                  std::string authorization = {}) override;
    WaitTicket handle(const Request& request, const ReplyTo& reply) { return relay->handle(request, reply); }
    static Request request(Method method, const std::string& target, Bytes body = {},
                           std::string authorization = {});

    std::string newToken();
    void registerPerson(const TestPerson& person);
    /// Posts what the server lacks of a person's log or of a space's.
    Response syncIdentity(const TestPerson& person, const std::string& authorization);
    Response syncSpace(const TestSpace& space, const std::string& authorization);

    TempFolder folder;
    ManualClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<WorkerPool> pool;
    std::unique_ptr<Relay> relay;
};

/// Coach and client of a pair, both registered and signed in, the shared space on the server.
class PairFixture : public RelayFixture {
public:
    explicit PairFixture(RelayOptions options = {});
    TestPair pair;
    std::string coach, client; ///< Authorization values
};

} // namespace vw::test
