// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a part: the way through, undo, surviving a kill at every step, and saved garbage.
#include "core/axiology/administration.h"
#include "core/axiology/random.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace vw::axiology {
namespace {

constexpr std::int64_t begin = 1'700'000'000'000;

/// Takes one part like a person who has an order in mind; two seconds a step.
class Taker {
public:
    explicit Taker(const Ranking& mind, std::uint64_t seed = 7)
        : taking(Administration::start(builtInInstrument(), PartKind::world, seed, {begin}))
        , m_mind(mind) {}

    UtcMillis tick() { return {m_now += 2000}; }
    void sortAll() {
        while (const auto item = taking.nextToSort())
            REQUIRE(taking.sort(*item, bucketFor(*item), tick()).ok());
    }
    void orderAll() {
        for (const Norm item : m_mind.order())
            REQUIRE(taking.tap(item, tick()).ok());
    }
    void compareAll() {
        while (const auto asked = taking.question()) {
            const bool left = m_mind.rankOf(asked->left) < m_mind.rankOf(asked->right);
            REQUIRE(taking.prefer(left ? asked->left : asked->right, tick()).ok());
        }
    }
    Bucket bucketFor(Norm item) const {
        const int rank = m_mind.rankOf(item).place;
        return rank <= 7 ? Bucket::good : rank <= 11 ? Bucket::unsure : Bucket::bad;
    }

    Administration taking;

private:
    Ranking m_mind;
    std::int64_t m_now = begin;
};

Ranking mind() { return *Ranking::fromText("2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18"); }

/// What a saved and reloaded administration must agree in.
bool same(const Administration& a, const Administration& b) {
    return a.phase() == b.phase() && std::ranges::equal(a.steps(), b.steps()) &&
           std::ranges::equal(a.order(), b.order()) && a.question() == b.question() &&
           a.nextToSort() == b.nextToSort() && a.progress().done == b.progress().done &&
           a.canUndo() == b.canUndo() && a.head().shown == b.head().shown &&
           std::ranges::equal(a.orderedIn(Bucket::good), b.orderedIn(Bucket::good)) &&
           a.inBucket(Bucket::bad) == b.inBucket(Bucket::bad);
}

Result<Administration> throughBytes(const Administration& taking) {
    VW_TRY(const cbor::Value value, cbor::decode(cbor::encode(taking.toValue())));
    return Administration::fromValue(value);
}

} // namespace

TEST_CASE("from the first sort to the ranking in mind") {
    Taker person(mind());
    CHECK(person.taking.phase() == Phase::sorting);
    CHECK(person.taking.nextToSort() == displayOrder(7, PartKind::world)[0]);
    CHECK(person.taking.unplaced() == 18);
    person.sortAll();
    CHECK(person.taking.phase() == Phase::ordering);
    CHECK(person.taking.inBucket(Bucket::good).size() == 7);
    CHECK(person.taking.progress().done == 18);
    person.orderAll();
    CHECK(person.taking.phase() == Phase::reviewing);
    CHECK(person.taking.progress().done == person.taking.progress().total);
    CHECK_FALSE(person.taking.ranking().ok());
    REQUIRE(person.taking.submit(person.tick()).ok());
    CHECK(*person.taking.ranking() == mind());
    CHECK_FALSE(person.taking.canUndo());
    CHECK(person.taking.undo(person.tick()).error().code == ErrorCode::notAllowed);
}

TEST_CASE("nothing is submitted while an item has no place") {
    Taker person(mind());
    CHECK(person.taking.submit({begin}).error().sentence.rfind("18 items have no place yet;", 0) == 0);
    person.sortAll();
    for (const Norm item : mind().order())
        if (item != Norm(18)) REQUIRE(person.taking.tap(item, person.tick()).ok());
    const Error error = person.taking.submit(person.tick()).error();
    CHECK(error.code == ErrorCode::badInput);
    CHECK(error.sentence.rfind("1 item has no place yet;", 0) == 0);
    CHECK(person.taking.phase() == Phase::ordering);
    REQUIRE(person.taking.tap(Norm(18), person.tick()).ok());
    CHECK(person.taking.submit(person.tick()).ok());
}

TEST_CASE("a second tap takes the place away, and another bucket does too") {
    Taker person(mind());
    person.sortAll();
    const auto good = person.taking.inBucket(Bucket::good);
    for (const Norm item : {good[2], good[0], good[4]})
        REQUIRE(person.taking.tap(item, person.tick()).ok());
    REQUIRE(person.taking.tap(good[0], person.tick()).ok());
    CHECK(std::ranges::equal(person.taking.orderedIn(Bucket::good), std::vector{good[2], good[4]}));
    REQUIRE(person.taking.sort(good[2], Bucket::bad, person.tick()).ok());
    CHECK(std::ranges::equal(person.taking.orderedIn(Bucket::good), std::vector{good[4]}));
    CHECK(person.taking.bucketOf(good[2]) == Bucket::bad);
    CHECK(person.taking.unplaced() == 17);
}

TEST_CASE("review moves items up, down and to a place") {
    Taker person(Ranking::ofNorm());
    person.sortAll();
    person.orderAll();
    const auto places = [&] {
        std::vector<int> out;
        for (const Norm item : person.taking.order())
            out.push_back(item.place());
        return out;
    };
    REQUIRE(person.taking.moveUp(Norm(2), person.tick()).ok());
    REQUIRE(person.taking.moveDown(Norm(4), person.tick()).ok());
    CHECK(places() == std::vector{2, 1, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18});
    REQUIRE(person.taking.move(Norm(17), Rank{1}, person.tick()).ok());
    REQUIRE(person.taking.move(Norm(2), Rank{18}, person.tick()).ok());
    CHECK(places() == std::vector{17, 1, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 2});
    CHECK_FALSE(person.taking.moveUp(Norm(17), person.tick()).ok());
    CHECK_FALSE(person.taking.moveDown(Norm(2), person.tick()).ok());
    CHECK_FALSE(person.taking.move(Norm(2), Rank{19}, person.tick()).ok());
    CHECK(places().front() == 17);
    REQUIRE(person.taking.undo(person.tick()).ok());
    CHECK(places().front() == 17);
    CHECK(places()[1] == 2);
}

TEST_CASE("undo goes all the way back, and keeps the record") {
    Taker person(mind());
    person.sortAll();
    person.orderAll();
    REQUIRE(person.taking.move(Norm(1), Rank{9}, person.tick()).ok());
    int undone = 0;
    for (; person.taking.canUndo(); ++undone)
        REQUIRE(person.taking.undo(person.tick()).ok());
    CHECK(undone == 18 + 18 + 1);
    CHECK(person.taking.phase() == Phase::sorting);
    CHECK(person.taking.nextToSort() == person.taking.head().shown[0]);
    CHECK(person.taking.steps().size() == 2 * (18 + 18 + 1));
    CHECK(person.taking.undo(person.tick()).error().code == ErrorCode::notAllowed);
}

TEST_CASE("two at a time instead, and back to the buckets") {
    Taker person(mind());
    person.sortAll();
    REQUIRE(person.taking.tap(person.taking.inBucket(Bucket::bad)[0], person.tick()).ok());
    REQUIRE(person.taking.compareInstead(person.tick()).ok());
    CHECK(person.taking.phase() == Phase::comparing);
    CHECK(person.taking.progress().total == 59);
    CHECK_FALSE(person.taking.tap(Norm(1), person.tick()).ok());
    const Comparison first = *person.taking.question();
    REQUIRE(person.taking.prefer(first.left, person.tick()).ok());
    REQUIRE(person.taking.sortInstead(person.tick()).ok());
    CHECK(person.taking.phase() == Phase::ordering);
    CHECK(person.taking.orderedIn(Bucket::bad).size() == 1);
    REQUIRE(person.taking.compareInstead(person.tick()).ok());
    CHECK(person.taking.progress().done == 1); // where it was left
    REQUIRE(person.taking.undo(person.tick()).ok());
    REQUIRE(person.taking.undo(person.tick()).ok());
    REQUIRE(person.taking.undo(person.tick()).ok());
    CHECK(person.taking.question() == first);
    CHECK(person.taking.submit(person.tick()).error().sentence.rfind("17 items have", 0) == 0);
    person.compareAll();
    CHECK(person.taking.phase() == Phase::reviewing);
    REQUIRE(person.taking.submit(person.tick()).ok());
    CHECK(*person.taking.ranking() == mind());
    CHECK_FALSE(person.taking.evidence().buckets.has_value());
}

TEST_CASE("a kill at any step loses nothing") {
    for (const bool compare : {false, true}) {
        Taker person(mind());
        person.sortAll();
        if (compare) {
            REQUIRE(person.taking.compareInstead(person.tick()).ok());
            person.compareAll();
        } else {
            person.orderAll();
        }
        REQUIRE(person.taking.move(Norm(5), Rank{2}, person.tick()).ok());
        REQUIRE(person.taking.undo(person.tick()).ok());
        REQUIRE(person.taking.submit(person.tick()).ok());
        Administration again = Administration::start(builtInInstrument(), PartKind::world, 7, {begin});
        for (const Step& step : person.taking.steps()) {
            const auto reloaded = throughBytes(again);
            REQUIRE(reloaded.ok());
            CHECK(same(*reloaded, again));
            again = *reloaded;
            REQUIRE(again.take(step).ok());
        }
        CHECK(*throughBytes(again)->ranking() == mind());
    }
}

TEST_CASE("what is known about how it came about") {
    Taker person(mind());
    person.sortAll();
    CHECK(person.taking.evidence().untouched == 0);
    person.orderAll();
    REQUIRE(person.taking.submit(person.tick()).ok());
    const Evidence evidence = person.taking.evidence();
    CHECK(std::ranges::equal(evidence.displayed->order(), displayOrder(7, PartKind::world)));
    CHECK((*evidence.buckets)[Norm(1).index()] == person.bucketFor(Norm(1)));
    CHECK(evidence.activeTime == std::chrono::milliseconds(37 * 2000));
    CHECK(validate(*person.taking.ranking(), evidence).verdict == Verdict::ok);
    CHECK(Administration::start(builtInInstrument(), PartKind::self, 1, {begin}).evidence().untouched == 18);
}

TEST_CASE("steps that make no sense are refused and change nothing") {
    Administration taking = Administration::start(builtInInstrument(), PartKind::self, 3, {begin});
    const Step bad[] = {{StepKind::tap, {begin}, Norm(1)},     {StepKind::sort, {begin}},
                        {StepKind::sort, {begin}, Norm(1), 3}, {StepKind::sort, {-1}, Norm(1), 0},
                        {StepKind::undo, {begin}, Norm(1)},    {StepKind::undo, {begin}},
                        {StepKind::prefer, {begin}, Norm(1)},  {StepKind::sortInstead, {begin}},
                        {StepKind::move, {begin}, Norm(1), 2}, {StepKind::submit, {begin}}};
    for (const Step& step : bad) {
        const auto status = taking.take(step);
        REQUIRE_FALSE(status.ok());
        CHECK_FALSE(status.error().sentence.empty());
    }
    CHECK(taking.steps().empty());
}

TEST_CASE("endless tapping ends, and what is there can be submitted") {
    Taker person(mind());
    person.sortAll();
    person.orderAll();
    int moves = 0;
    while (person.taking.move(Norm(1), Rank{1 + moves % 2}, person.tick()))
        ++moves;
    CHECK(moves == 4000 - 36);
    CHECK(person.taking.undo(person.tick()).error().code == ErrorCode::tooMany);
    REQUIRE(person.taking.submit(person.tick()).ok());
    CHECK(throughBytes(person.taking)->ranking().ok());
}

TEST_CASE("saved with another instrument, or by a newer Valuewright") {
    const Administration taking = Administration::start(builtInInstrument(), PartKind::self, 3, {begin});
    CHECK(taking.belongsTo(builtInInstrument()).ok());
    Instrument other = builtInInstrument();
    other.version = "1.0.1";
    CHECK(taking.belongsTo(other).error().code == ErrorCode::notAllowed);
    cbor::Value newer = taking.toValue();
    newer.set(1, cbor::Value::integer(2));
    CHECK(Administration::fromValue(newer).error().code == ErrorCode::newerFormat);
    cbor::Value extra = taking.toValue();
    extra.set(10, cbor::Value::integer(2));
    CHECK(Administration::fromValue(extra).error().code == ErrorCode::corrupt);
    CHECK(Administration::fromValue(cbor::Value()).error().code == ErrorCode::corrupt);
}

TEST_CASE("the saved form is frozen") {
    Instrument instrument = builtInInstrument();
    instrument.version = "1.0.0";
    Administration taking = Administration::start(instrument, PartKind::self, 0x0102, {1000});
    REQUIRE(taking.sort(Norm(3), Bucket::bad, {2500}).ok());
    REQUIRE(taking.undo({70'000}).ok());
    // Put together by hand from docs/formats/administration.md and RFC 8949.
    const std::string expected = "a9"
                                 "0101"                                     // format 1
                                 "026d76616c75657772696768742d31"           // "valuewright-1"
                                 "0365312e302e30"                           // "1.0.0"
                                 "0462656e"                                 // "en"
                                 "0501"                                     // self
                                 "06480201000000000000"                     // seed
                                 "07520d080e031110060502070f120b04010a0c09" // order shown
                                 "081903e8"                                 // started at 1000
                                 "0982"                                     // two steps
                                 "841909c4000302"                           // at 2500, sort, item 3, bad
                                 "841a00011170060000";                      // at 70000, undo
    CHECK(toHex(cbor::encode(taking.toValue())) == expected);
}

TEST_CASE("no mutation of a saved administration makes the reader fall over") {
    Taker person(mind());
    person.sortAll();
    REQUIRE(person.taking.compareInstead(person.tick()).ok());
    REQUIRE(person.taking.prefer(person.taking.question()->left, person.tick()).ok());
    REQUIRE(person.taking.sortInstead(person.tick()).ok());
    person.orderAll();
    REQUIRE(person.taking.move(Norm(5), Rank{2}, person.tick()).ok());
    const Bytes saved = cbor::encode(person.taking.toValue());
    SeededRandom random(17);
    int read = 0, refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        Bytes mutated = saved;
        for (std::uint64_t i = 0, edits = 1 + random.below(3); i < edits; ++i)
            mutated[static_cast<std::size_t>(random.below(mutated.size()))] =
                static_cast<std::uint8_t>(random.below(256));
        if (random.below(8) == 0) mutated.resize(static_cast<std::size_t>(random.below(mutated.size())));
        const auto value = cbor::decode(mutated);
        if (!value) continue;
        const auto taking = Administration::fromValue(*value);
        ++(taking ? read : refused);
        // Whatever was accepted is whole: saving it again gives the same bytes.
        if (taking && cbor::encode(taking->toValue()) != mutated) FAIL(round);
        if (!taking && taking.error().sentence.empty()) FAIL(round);
    }
    CHECK(read > 100);
    CHECK(refused > 100);
}

} // namespace vw::axiology
