// SPDX-License-Identifier: GPL-3.0-or-later
// Long polls, rates and draining.
#include "tests/support/catch.h"
#include "tests/sync/server/relay_fixture.h"

namespace vw::server {

using namespace test;
using protocol::WaitAnswer;
using protocol::WaitRequest;

namespace {

/// One wait under way and what came of it.
struct Waiting {
    std::vector<Response> answers;
    WaitTicket ticket = 0;

    void begin(RelayFixture& fixture, const std::string& authorization, const WaitRequest& request) {
        ticket =
            fixture.handle(RelayFixture::request(Method::post, "/v1/wait", encode(request), authorization),
                           [this](Response response) { answers.push_back(std::move(response)); });
    }
    std::vector<SpaceId> moved() const { return bodyOf<WaitAnswer>(answers.at(0)).moved; }
};

/// Has no memory the first time.
class FailingClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override {
        if (std::exchange(m_fails, false)) throw std::bad_alloc();
        return {1'700'000'000'000};
    }

private:
    mutable bool m_fails = true;
};

} // namespace

TEST_CASE("who waits is woken by a push with the space's id and nothing else") {
    PairFixture fixture;
    const SpaceId space = fixture.pair.space.id();
    Waiting waiting;
    waiting.begin(fixture, fixture.coach, {{{space, 0, 4}}, 30});
    CHECK(waiting.ticket != 0);
    CHECK(waiting.answers.empty());
    Author author(fixture.pair.space, fixture.pair.client.device());
    fixture.push(fixture.pair.space, fixture.client, author.next(2));
    REQUIRE(waiting.answers.size() == 1);
    CHECK(waiting.moved() == std::vector<SpaceId>{space});
    fixture.push(fixture.pair.space, fixture.client, author.next(1));
    CHECK(waiting.answers.size() == 1); // once
}

TEST_CASE("news that came before the wait are told at once") {
    PairFixture fixture;
    const SpaceId space = fixture.pair.space.id();
    Author author(fixture.pair.space, fixture.pair.client.device());
    fixture.push(fixture.pair.space, fixture.client, author.next(2));
    Waiting waiting;
    waiting.begin(fixture, fixture.coach, {{{space, 1, 4}}, 30});
    CHECK(waiting.moved() == std::vector<SpaceId>{space});
    Waiting membership;
    membership.begin(fixture, fixture.coach, {{{space, 2, 3}}, 30});
    CHECK(membership.moved() == std::vector<SpaceId>{space});
    Waiting nothing;
    nothing.begin(fixture, fixture.coach, {{{space, 2, 4}}, 0});
    CHECK(nothing.moved().empty());
}

TEST_CASE("a wait ends with its time, by being cancelled, or when the server drains") {
    PairFixture fixture;
    const WaitRequest request{{{fixture.pair.space.id(), 0, 4}}, 30};
    Waiting timed, cancelled, drained;
    timed.begin(fixture, fixture.coach, request);
    cancelled.begin(fixture, fixture.coach, request);
    fixture.clock.advance(29'999);
    fixture.relay->tick();
    CHECK(timed.answers.empty());
    drained.begin(fixture, fixture.client, request);
    fixture.relay->cancel(cancelled.ticket);
    fixture.clock.advance(1);
    fixture.relay->tick();
    CHECK(timed.moved().empty());
    CHECK(cancelled.answers.empty());
    CHECK(drained.answers.empty());
    fixture.relay->drain();
    CHECK(drained.moved().empty());
    Waiting late;
    late.begin(fixture, fixture.client, request);
    CHECK(late.moved().empty());
    CHECK(fixture.call(Method::get, "/health").status == 503);
}

TEST_CASE("one is woken by a change of membership, and by joining a space one waited for") {
    PairFixture fixture;
    TestSpace other(SpaceKind::shared, fixture.pair.coach);
    CHECK(fixture.syncSpace(other, fixture.coach).status == 200);
    Waiting waiting;
    waiting.begin(fixture, fixture.client, {{{other.id(), 0, 0}}, 30});
    const Invite invite = other.invite(fixture.pair.coach);
    CHECK(fixture.syncSpace(other, fixture.coach).status == 200);
    CHECK(waiting.answers.empty()); // not a member yet
    other.join(fixture.pair.coach, fixture.pair.client, invite);
    CHECK(fixture.syncSpace(other, fixture.coach).status == 200);
    CHECK(waiting.moved() == std::vector<SpaceId>{other.id()});
}

TEST_CASE("a device that asks too often is told when to come back, others go on") {
    RelayOptions options;
    options.settings.perDevice = {1, 3};
    PairFixture fixture(std::move(options));
    fixture.clock.advance(10'000);
    for (int i = 0; i < 3; ++i)
        CHECK(fixture.call(Method::get, "/v1/spaces", {}, fixture.client).status == 200);
    const Response refused = fixture.call(Method::get, "/v1/spaces", {}, fixture.client);
    CHECK(refusalOf(refused) == Refusal::tooMany);
    CHECK(refused.retryAfter == 1);
    CHECK(fixture.call(Method::get, "/v1/spaces", {}, fixture.coach).status == 200);
    fixture.clock.advance(1'000);
    CHECK(fixture.call(Method::get, "/v1/spaces", {}, fixture.client).status == 200);
}

TEST_CASE("strangers at one address have a narrower door, health an open one") {
    RelayOptions options;
    options.settings.strangers = {1, 5};
    RelayFixture fixture(std::move(options));
    for (int i = 0; i < 5; ++i)
        CHECK(fixture.call(Method::get, "/v1/server").status == 200);
    CHECK(refusalOf(fixture.call(Method::get, "/v1/server")) == Refusal::tooMany);
    CHECK(fixture.call(Method::get, "/health").status == 200);
    Request elsewhere = RelayFixture::request(Method::get, "/v1/server");
    elsewhere.address = "10.0.0.2";
    fixture.handle(elsewhere, [](const Response& response) { CHECK(response.status == 200); });
}

TEST_CASE("a bucket refills with time, never beyond its burst, and survives a clock set back") {
    RateLimit limit({2, 4}, 2);
    const auto many = [&](const std::string& key, std::int64_t now) {
        int taken = 0;
        while (!limit.take(key, {now}))
            ++taken;
        return taken;
    };
    CHECK(many("a", 1'000) == 4);
    CHECK(many("a", 1'500) == 1);
    CHECK(many("a", 500) == 0);
    CHECK(many("a", 1'500) == 2);
    CHECK(many("a", 100'000) == 4);
    CHECK(many("b", 100'000) == 4);
    CHECK(many("c", 100'000) == 4); // "a" made room
    CHECK(many("a", 100'000) == 4);
}

TEST_CASE("work shared among threads runs each index once, also from within the pool") {
    WorkerPool pool(3);
    std::vector<std::atomic<int>> runs(1'000);
    std::atomic<int> finished = 0;
    std::mutex mutex;
    std::condition_variable done;
    for (int t = 0; t < 4; ++t)
        REQUIRE(pool.submit([&] {
            pool.runParallel(runs.size(), 2, [&](std::size_t index) { ++runs[index]; });
            const std::lock_guard lock(mutex);
            ++finished;
            done.notify_all();
        }));
    std::unique_lock lock(mutex);
    done.wait(lock, [&] { return finished == 4; });
    CHECK(std::all_of(runs.begin(), runs.end(), [](const auto& count) { return count == 4; }));
}

TEST_CASE("a task without memory ends neither the pool nor the loop that it was part of") {
    WorkerPool pool(2);
    REQUIRE(pool.submit([] { throw std::bad_alloc(); }));
    std::atomic<int> ran = 0;
    const auto third = [&](std::size_t index) {
        ++ran;
        if (index == 3) throw std::bad_alloc();
    };
    CHECK_THROWS_AS(pool.runParallel(50, 2, third), std::bad_alloc);
    CHECK(ran == 50);
    REQUIRE(pool.submit([&] { ++ran; }));
    pool.finish();
    CHECK(ran == 51);
}

TEST_CASE("a request without memory is answered as an internal error, and the next as ever") {
    RelayFixture fixture;
    const FailingClock clock;
    Relay relay(*fixture.store, *fixture.pool, clock, RelayOptions().settings);
    const Request request = RelayFixture::request(Method::get, "/v1/server");
    std::vector<int> answers;
    for (int round = 0; round < 2; ++round)
        CHECK(relay.handle(request, [&](const Response& response) { answers.push_back(response.status); }) ==
              0);
    CHECK(answers == std::vector<int>{500, 200});
}

TEST_CASE("a request is never answered twice") {
    RelayFixture fixture;
    int answers = 0;
    fixture.handle(RelayFixture::request(Method::get, "/v1/server"), [&](const Response&) {
        ++answers;
        throw std::bad_alloc(); // after it went out
    });
    CHECK(answers == 1);
}

TEST_CASE("a pool whose queue is full takes nothing more") {
    std::mutex gate;
    std::unique_lock closed(gate);
    WorkerPool pool(1, 2);
    int taken = 0;
    while (pool.submit([&] { const std::lock_guard pass(gate); }))
        ++taken;
    CHECK((taken == 2 || taken == 3)); // one may be with the worker already
    closed.unlock();
}

} // namespace vw::server
