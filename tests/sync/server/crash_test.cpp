// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the real process at random moments while several push: nothing acknowledged is lost.
#include "core/base/database.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/sync/server/http_client.h"

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <random>
#include <set>
#include <thread>

namespace vw::server {

using namespace test;
using protocol::PushOutcome;

namespace {

/// One device that pushes until its server is gone, and remembers what was acknowledged.
class Pusher {
public:
    Pusher(const TestSpace& space, const DeviceKeys& device)
        : m_space(space)
        , m_author(space, device) {}

    /// `batch` envelopes a push. What was sent without an answer is sent again first.
    void pushUntilKilled(const ChildServer& server, const std::string& authorization, std::size_t batch) {
        try {
            HttpClient http(server.port());
            for (;;) {
                if (m_unanswered.empty()) m_unanswered = m_author.next(batch);
                const auto answer =
                    bodyOf<protocol::PushAnswer>(http.push(m_space, authorization, m_unanswered));
                for (const PushOutcome outcome : answer.outcomes)
                    m_allTaken =
                        m_allTaken && (outcome == PushOutcome::stored || outcome == PushOutcome::wasThere);
                for (const Bytes& envelope : m_unanswered)
                    m_acknowledged.insert(must(EnvelopeView::read(envelope)).id());
                m_unanswered.clear();
            }
        } catch (const std::runtime_error&) {
            return; // the server was killed; whether the last push arrived is not known here
        }
    }
    [[nodiscard]] const std::set<EnvelopeId>& acknowledged() const { return m_acknowledged; }
    [[nodiscard]] bool allTaken() const { return m_allTaken; }

private:
    const TestSpace& m_space;
    Author m_author;
    std::vector<Bytes> m_unanswered;
    std::set<EnvelopeId> m_acknowledged;
    bool m_allTaken = true;
};

/// All envelopes of the space by their ids; throws when the numbers or a device's seqs have a hole.
std::set<EnvelopeId> pullAll(const ChildServer& server, const PairOnServer& people) {
    HttpClient http(server.port());
    std::set<EnvelopeId> ids;
    std::map<DeviceId, std::uint64_t> seqs;
    std::uint64_t after = 0;
    std::string epoch;
    for (bool more = true; more;) {
        const auto target = path(people.pair.space.id(), "/pull?after=" + std::to_string(after) + epoch);
        const auto page = bodyOf<protocol::PullAnswer>(http.call(Method::get, target, {}, people.coach));
        epoch = "&epoch=" + page.epoch.hex();
        more = page.more;
        for (const auto& item : page.items) {
            const auto envelope = must(EnvelopeView::read(item.envelope));
            if (item.number != ++after) throw std::logic_error("a hole in the numbers");
            if (envelope.place().seq != ++seqs[envelope.place().author])
                throw std::logic_error("a hole in a chain");
            ids.insert(envelope.id());
        }
    }
    return ids;
}

int roundsFromEnvironment() {
    const char* text = std::getenv("VALUEWRIGHT_KILL_ROUNDS");
    return text ? std::atoi(text) : 200;
}

/// One store and the two who push to it, from its beginning.
void surviveKills(int rounds, std::uint64_t seed) {
    const TempFolder folder;
    auto server = std::make_unique<ChildServer>(folder.path() / "data");
    PairOnServer people(*server);
    Pusher coach(people.pair.space, people.pair.coach.device()),
        client(people.pair.space, people.pair.client.device());
    std::mt19937_64 random(seed);
    for (int round = 0; round < rounds; ++round) {
        std::thread first([&] { coach.pushUntilKilled(*server, people.coach, 1 + round % 5); });
        std::thread second([&] { client.pushUntilKilled(*server, people.client, 40); });
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable never; // only its timeout ends the wait
        never.wait_for(lock, std::chrono::milliseconds(5 + random() % 200));
        server->signal(SIGKILL);
        first.join();
        second.join();
        CHECK(server->wait() == -SIGKILL);
        server = std::make_unique<ChildServer>(folder.path() / "data");
        people.signIn(*server);
        const auto stored = pullAll(*server, people);
        for (const Pusher* pusher : {&coach, &client}) {
            CHECK(pusher->allTaken());
            CHECK(std::includes(stored.begin(), stored.end(), pusher->acknowledged().begin(),
                                pusher->acknowledged().end()));
        }
    }
    CHECK(coach.acknowledged().size() > 5);
    server->signal(SIGTERM);
    CHECK(server->wait() == 0);
    Database file = must(Database::open(folder.path() / "data" / "store.db", Database::Access::readOnly));
    CHECK(*file.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1);
}

} // namespace

// Everything is pulled after each kill, so a store that has grown makes the next rounds longer.
TEST_CASE("kill -9 loses nothing that was acknowledged") {
    constexpr int roundsOfStore = 20;
    std::uint64_t seed = 42;
    for (int left = roundsFromEnvironment(); left > 0; left -= roundsOfStore)
        surviveKills(std::min(left, roundsOfStore), seed++);
}

} // namespace vw::server
