// SPDX-License-Identifier: GPL-3.0-or-later
// Several devices edit at random and read each other late, out of order and twice; in the end all show the
// same, whether they folded as it came, from scratch, or from a snapshot. A failing seed reproduces it.
#include "tests/support/catch.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <random>

using namespace vw;
using namespace vw::test;

namespace {

class World {
public:
    explicit World(unsigned seed)
        : m_random(seed) {
        for (auto& clock : m_clocks)
            clock = std::make_unique<FakeClock>();
        VaultOptions options;
        options.searchIndex = seed % 4 == 0; // indexing must not change the outcome either
        m_devices.push_back(std::make_unique<TestVault>(*m_clocks[0], options));
        m_devices.push_back(std::make_unique<TestVault>(*m_clocks[1], options));
        m_space = pairUp(device(0), device(1));
        for (std::size_t i = 2; i < 4; ++i) {
            m_devices.push_back(std::make_unique<TestVault>(*m_clocks[i], device(i - 2), options));
            followDevices(device(i - 2), m_space);
            for (std::size_t other = 0; other <= i; ++other)
                if (other != i - 2) shareRecords(device(i - 2), device(other), m_space);
        }
        for (EntityId& id : m_ids)
            id = newEntity();
    }

    void live(int steps) {
        for (int step = 0; step < steps; ++step) {
            const std::size_t who = below(4);
            if (below(10) == 0)
                m_clocks[who]->advance(static_cast<std::int64_t>(below(200'000'000)) - 86'400'000);
            m_clocks[who]->advance(below(2000));
            switch (below(8)) {
            case 0:
            case 1:
            case 2:
                gossip(who);
                break;
            case 3:
                if (below(4) == 0) must(device(who)->saveSnapshot());
                if (below(4) == 0) device(who).reopen();
                break;
            default:
                edit(who);
            }
        }
    }

    void meet() {
        for (std::size_t from = 0; from < 4; ++from)
            for (std::size_t to = 0; to < 4; ++to)
                if (from != to) deliver(device(from), device(to), m_space);
    }

    void compare() {
        const auto expected = device(0).digest(m_space);
        for (std::size_t i = 0; i < 4; ++i) {
            CAPTURE(i);
            REQUIRE(device(i)->delivery(m_space).waiting == 0);
            REQUIRE(syncCheck(device(i)->heads(m_space)) == syncCheck(device(0)->heads(m_space)));
            REQUIRE(device(i).digest(m_space) == expected);
            device(i).reopen();
            REQUIRE(device(i).digest(m_space) == expected);
            must(device(i)->refold());
            REQUIRE(device(i).digest(m_space) == expected);
        }
    }

private:
    TestVault& device(std::size_t index) { return *m_devices[index]; }
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }
    EntityId entity() { return m_ids[below(m_ids.size())]; }

    /// Hands some of what another device has over, shuffled and partly twice.
    void gossip(std::size_t to) {
        const std::size_t from = (to + 1 + below(3)) % 4;
        auto envelopes = missing(device(from), device(to), m_space);
        const std::size_t count = envelopes.size();
        for (std::size_t i = 0; i < count; ++i)
            if (below(4) == 0) envelopes.push_back(envelopes[i]);
        std::shuffle(envelopes.begin(), envelopes.end(), m_random);
        envelopes.resize(below(static_cast<unsigned>(envelopes.size()) + 1));
        const bool later = below(3) == 0;
        if (later) must(device(to)->keep(m_space, envelopes));
        const auto report = must(device(to)->receive(m_space, later ? decltype(envelopes)() : envelopes));
        REQUIRE(report.refused.empty());
        if (below(2) == 0) must(device(to)->sealReceipt(m_space));
    }

    void edit(std::size_t who) {
        std::vector<Operation> operations;
        for (unsigned count = 1 + below(3); count > 0; --count)
            operations.push_back(isCoach(who) && below(3) == 0 ? coachOperation() : anyOperation(who));
        must(device(who).commit(m_space, std::move(operations)));
    }

    static bool isCoach(std::size_t who) { return who % 2 == 0; }

    Operation coachOperation() {
        const auto goal = cbor::Value::bytes(entity().view());
        switch (below(4)) {
        case 0:
            return Operation::remove(EntityKind::session, entity(), Field::workedGoals, goal);
        case 1:
            return Operation::erase(EntityKind::session, entity());
        default:
            return Operation::add(EntityKind::session, entity(), Field::workedGoals, goal);
        }
    }

    Operation anyOperation(std::size_t who) {
        switch (below(8)) {
        case 0:
            return Operation::erase(below(2) ? EntityKind::goal : EntityKind::sharedNote, entity());
        case 1:
            return Operation::set(EntityKind::goal, entity(), Field::lens, number(1 + below(3)));
        case 2:
            return Operation::set(EntityKind::sharedNote, entity(), Field::title, text(words(2)));
        case 3:
            if (isCoach(who)) break;
            return Operation::set(EntityKind::vqSubmission, entity(), Field::release, number(1 + below(2)));
        case 4:
            if (isCoach(who)) break;
            return Operation::set(EntityKind::checkIn, entity(), Field::energy, number(1 + below(5)));
        case 5:
        case 6:
            return noteVersion(who);
        default:
            break;
        }
        return Operation::set(EntityKind::goal, entity(), Field::title, text(words(3)));
    }

    /// Typed over what is shown, over nothing, or over one of several heads only.
    Operation noteVersion(std::size_t who) {
        const EntityId note = entity();
        const auto shown = device(who)->view().text(m_space, EntityKind::sharedNote, note, Field::body);
        if (!shown.ok() || below(6) == 0)
            return Operation::text(EntityKind::sharedNote, note, Field::body, words(6), {});
        auto bases = shown->heads;
        if (bases.size() > 1 && below(3) == 0) bases.pop_back();
        std::string edited = shown->text;
        const std::size_t at = edited.empty() ? 0 : below(static_cast<unsigned>(edited.size()));
        edited.insert(std::min(edited.find('\n', at), edited.size()), "\n" + words(2) + "\n");
        if (edited.size() > 2000) edited.erase(0, 500);
        return Operation::text(EntityKind::sharedNote, note, Field::body, edited, std::move(bases));
    }

    std::string words(unsigned count) {
        std::string out;
        for (; count > 0; --count)
            out += std::string(1 + below(5), static_cast<char>('a' + below(26))) + (below(4) ? " " : "\n");
        return out;
    }

    std::mt19937 m_random;
    std::array<std::unique_ptr<FakeClock>, 4> m_clocks;
    std::vector<std::unique_ptr<TestVault>> m_devices; ///< coach, client, coach's second, client's second
    SpaceId m_space;
    std::array<EntityId, 4> m_ids;
};

} // namespace

TEST_CASE("devices that hold the same show the same") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const DeterministicRandom repeatable(seed);
        World world(seed);
        world.live(70);
        world.meet();
        world.compare();
    }
}
