// SPDX-License-Identifier: GPL-3.0-or-later
// What every store must do with envelopes: order, numbers, cursors, healing, quotas, many at a time.
#include "tests/support/catch.h"
#include "tests/sync/server/store_kinds.h"

#include <atomic>
#include <set>
#include <thread>

namespace vw::server {

using namespace test;
using protocol::PushOutcome;

namespace {

using Outcomes = std::vector<PushOutcome>;
const DeviceId laptop{{1}}, phone{{2}};

} // namespace

TEST_CASE("envelopes are numbered in the order they come") {
    FOR_EACH_STORE({});
    const auto mine = fixture.chain(laptop, 1, {}, 3), theirs = fixture.chain(phone, 1, {}, 2);
    CHECK(fixture.push({mine[0], theirs[0], mine[1]}).newest == 3);
    CHECK(fixture.push({theirs[1], mine[2]}).newest == 5);
    const auto page = must(store.pull(fixture.space.id, 0, {}));
    REQUIRE(page.items.size() == 5);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(page.items[i].number == i + 1);
    CHECK(page.last == mine[2].id);
    CHECK_FALSE(page.more);
    CHECK((*store.space(fixture.space.id))->newest == 5);
}

TEST_CASE("the same envelope again is no news, another in its place is a fork") {
    FOR_EACH_STORE({});
    const auto chain = fixture.chain(laptop, 1, {}, 3);
    CHECK(fixture.push(chain).outcomes == Outcomes(3, PushOutcome::stored));
    const PushStored again = fixture.push(chain);
    CHECK(again.outcomes == Outcomes(3, PushOutcome::wasThere));
    CHECK(again.newest == 3);
    CHECK(fixture.push({fixture.envelope(laptop, 3, chain[1].id)}).outcomes == Outcomes{PushOutcome::forked});
    CHECK(fixture.push({fixture.envelope(laptop, 1, {})}).outcomes == Outcomes{PushOutcome::forked});
    CHECK(store.heads(fixture.space.id)->front().id == chain[2].id);
}

TEST_CASE("gaps, wrong predecessors and a membership that goes back are refused, their neighbours stored") {
    FOR_EACH_STORE({});
    const auto chain = fixture.chain(laptop, 1, {}, 2);
    const auto good = fixture.envelope(phone, 1, {});
    auto back = fixture.envelope(phone, 2, good.id);
    back.membershipSeq = 1;
    const auto stored =
        fixture.push({chain[1], chain[0], fixture.envelope(laptop, 2, randomId<EnvelopeId>()), good, back});
    CHECK(stored.outcomes == Outcomes{PushOutcome::refused, PushOutcome::stored, PushOutcome::refused,
                                      PushOutcome::stored, PushOutcome::refused});
    CHECK(stored.newest == 2);
    CHECK(fixture.push({chain[1]}).outcomes == Outcomes{PushOutcome::stored});
}

TEST_CASE("a push checked against an older membership stores nothing") {
    FOR_EACH_STORE({});
    must(store.appendToSpace({fixture.space.id, 2, {Bytes{4}}, {}, false}));
    const auto result = fixture.tryPush(fixture.chain(laptop, 1, {}, 2));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::conflict);
    CHECK(store.pull(fixture.space.id, 0, {})->items.empty());
    CHECK(store.heads(fixture.space.id)->empty());
}

TEST_CASE("a push above the sponsor's quota stores nothing of it") {
    FOR_EACH_STORE((Quota{600 + 3 * 300, 10, 20})); // the records of the fixture's space weigh 600
    CHECK(fixture.push(fixture.chain(laptop, 1, {}, 2)).newest == 2);
    const auto result = fixture.tryPush(fixture.chain(phone, 1, {}, 2));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::tooMany);
    CHECK(store.pull(fixture.space.id, 0, {})->items.size() == 2);
    CHECK(fixture.push(fixture.chain(phone, 1, {}, 1)).newest == 3);
}

TEST_CASE("pages stop at their limits and go on from the last number") {
    FOR_EACH_STORE({});
    fixture.push(fixture.chain(laptop, 1, {}, 7));
    const auto first = must(store.pull(fixture.space.id, 0, {3, 1 << 20}));
    CHECK(first.items.size() == 3);
    CHECK(first.more);
    CHECK(must(store.pull(fixture.space.id, 3, {10, 700})).items.size() == 2); // 300 bytes each
    CHECK(must(store.pull(fixture.space.id, 3, {10, 1})).items.size() == 1);   // at least one
    const auto last = must(store.pull(fixture.space.id, 4, {3, 1 << 20}));
    CHECK(last.items.back().number == 7);
    CHECK_FALSE(last.more);
    CHECK(must(store.pull(fixture.space.id, 7, {})).items.empty());
    CHECK_FALSE(must(store.pull(fixture.space.id, 7, {})).last);
}

TEST_CASE("healing gives what lies beyond a vector") {
    FOR_EACH_STORE({});
    const auto mine = fixture.chain(laptop, 1, {}, 4), theirs = fixture.chain(phone, 1, {}, 2);
    fixture.push(mine);
    fixture.push(theirs);
    const auto page = must(store.heal(fixture.space.id, {{laptop, 3}}, {}));
    std::set<std::uint64_t> numbers;
    for (const auto& item : page.items)
        numbers.insert(item.number);
    CHECK(numbers == std::set<std::uint64_t>{4, 5, 6});
    CHECK(must(store.heal(fixture.space.id, {{laptop, 4}, {phone, 99}}, {})).items.empty());
    const auto part = must(store.heal(fixture.space.id, {}, {5, 1 << 20}));
    CHECK(part.items.size() == 5);
    CHECK(part.more);
    CHECK(must(store.heads(fixture.space.id)) ==
          std::vector<DeviceHead>{{laptop, 4, mine[3].id}, {phone, 2, theirs[1].id}});
}

TEST_CASE("spaces do not see each other's envelopes") {
    FOR_EACH_STORE({});
    const NewSpace other = StoreFixture::newSpace(fixture.owner.id);
    must(store.createSpace(other));
    const auto chain = fixture.chain(laptop, 1, {}, 2);
    fixture.push(chain);
    const auto stored = must(store.push({other.id, 2, {fixture.envelope(laptop, 1, {})}}));
    CHECK(stored.outcomes == Outcomes{PushOutcome::stored});
    CHECK(stored.newest == 1);
    CHECK(must(store.pull(other.id, 0, {})).items.size() == 1);
}

TEST_CASE("what was acknowledged is there after the store was opened again") {
    FOR_EACH_STORE({});
    const auto chain = fixture.chain(laptop, 1, {}, 5);
    fixture.push(chain);
    fixture.reopen();
    CHECK(must(fixture.store().pull(fixture.space.id, 0, {})).last == chain[4].id);
    CHECK(fixture.push({fixture.envelope(laptop, 6, chain[4].id)}).newest == 6);
}

// The classic loss: numbers given before the commit become visible out of order, and a cursor passes over
// some.
TEST_CASE("a reader by cursor misses nothing while several write") {
    FOR_EACH_STORE({});
    constexpr std::size_t writers = 4, pushes = 60, each = 3;
    std::atomic<std::size_t> writing = writers;
    std::vector<std::thread> threads;
    for (std::size_t w = 0; w < writers; ++w)
        threads.emplace_back([&, w] {
            const DeviceId device{{static_cast<std::uint8_t>(w + 1)}};
            EnvelopeId prev;
            for (std::size_t i = 0; i < pushes; ++i) {
                const auto chain = fixture.chain(device, i * each + 1, prev, each);
                prev = chain.back().id;
                fixture.push(chain);
            }
            --writing;
        });
    std::uint64_t cursor = 0;
    std::set<std::uint64_t> seen;
    for (bool last = false;;) {
        const auto page = must(store.pull(fixture.space.id, cursor, {50, 1 << 20}));
        for (const auto& item : page.items) {
            CHECK(item.number > cursor);
            cursor = item.number;
            seen.insert(item.number);
        }
        if (last && page.items.empty()) break;
        last = writing == 0;
    }
    for (auto& thread : threads)
        thread.join();
    CHECK(seen.size() == writers * pushes * each);
    CHECK(cursor == writers * pushes * each);
}

TEST_CASE("the same envelope pushed by several at once is stored once") {
    FOR_EACH_STORE({});
    const auto chain = fixture.chain(laptop, 1, {}, 40);
    std::atomic<std::size_t> stored = 0;
    std::vector<std::thread> threads;
    for (int w = 0; w < 4; ++w)
        threads.emplace_back([&] {
            for (const auto& envelope : chain) {
                const auto outcome = fixture.push({envelope}).outcomes.front();
                if (outcome == PushOutcome::stored) ++stored;
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(stored == 40);
    CHECK((*store.space(fixture.space.id))->newest == 40);
}

} // namespace vw::server
