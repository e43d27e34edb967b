// SPDX-License-Identifier: GPL-3.0-or-later
// Taking one part of an assessment, step by step: sort into good, unsure and bad, order each, review, submit.
// Format of what is saved: docs/formats/administration.md.
#pragma once

#include "core/axiology/instrument.h"
#include "core/axiology/pairwise.h"
#include "core/base/cbor.h"

namespace vw::axiology {

/// What a person is doing now.
enum class Phase : std::uint8_t {
    sorting,   ///< some items are in no bucket yet
    ordering,  ///< some items have no place in their bucket yet
    comparing, ///< two at a time instead
    reviewing, ///< every item has a place, which may still change
    submitted, ///< nothing changes any more
};

/// What a person did. The numbers are part of the saved format.
enum class StepKind : std::uint8_t {
    sort = 0,           ///< put `item` into bucket `value`, also when it is in another one
    tap = 1,            ///< give `item` the next place in its bucket, or take its place away again
    compareInstead = 2, ///< go on two at a time
    sortInstead = 3,    ///< go back to the buckets, as they were
    prefer = 4,         ///< `item` is the better of the two asked about
    move = 5,           ///< in review, move `item` to rank `value`
    undo = 6,           ///< take back the last step that was not taken back
    submit = 7,
};

/// One thing the person did, and when. `item` and `value` are set where the kind says so.
struct Step {
    StepKind kind = StepKind::undo;
    UtcMillis at;
    std::optional<Norm> item = std::nullopt;
    int value = 0;
    friend bool operator==(const Step&, const Step&) = default;
};

/// What an administration belongs to and began with. Never changes.
struct AdministrationHead {
    std::string instrument; ///< id, version and language of the instrument
    std::string version;
    std::string language;
    PartKind part = PartKind::world;
    std::uint64_t seed = 0; ///< of the order shown
    DisplayOrder shown{};
    UtcMillis startedAt;
};

struct Progress {
    int done = 0;
    int total = 0; ///< when comparing, the most that it can be
};

/// One part being taken. A value: the recorded steps and what follows from them. Every step either counts
/// and is recorded, or is refused with a sentence and changes nothing. Not thread-safe.
class Administration {
public:
    static Administration start(const Instrument& instrument, PartKind part, std::uint64_t seed,
                                UtcMillis at);

    /// Error notAllowed when the step does not fit the phase, badInput when it names something that is not
    /// there, tooMany after some thousand steps (submit is still possible then).
    Status take(const Step& step);
    Status sort(Norm item, Bucket bucket, UtcMillis at);
    Status tap(Norm item, UtcMillis at) { return take({StepKind::tap, at, item}); }
    Status compareInstead(UtcMillis at) { return take({StepKind::compareInstead, at}); }
    Status sortInstead(UtcMillis at) { return take({StepKind::sortInstead, at}); }
    Status prefer(Norm better, UtcMillis at) { return take({StepKind::prefer, at, better}); }
    Status move(Norm item, Rank to, UtcMillis at) { return take({StepKind::move, at, item, to.place}); }
    Status moveUp(Norm item, UtcMillis at) { return moveBy(item, -1, at); }
    Status moveDown(Norm item, UtcMillis at) { return moveBy(item, 1, at); }
    Status undo(UtcMillis at) { return take({StepKind::undo, at}); }
    /// Refused with the number of items that have no place yet.
    Status submit(UtcMillis at) { return take({StepKind::submit, at}); }

    [[nodiscard]] const AdministrationHead& head() const { return m_head; }
    [[nodiscard]] std::span<const Step> steps() const { return m_steps; }
    [[nodiscard]] Phase phase() const { return m_state.phase; }
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] bool canUndo() const { return !m_before.empty() && phase() != Phase::submitted; }
    /// The first item shown that is in no bucket.
    [[nodiscard]] std::optional<Norm> nextToSort() const;
    [[nodiscard]] std::optional<Bucket> bucketOf(Norm item) const { return m_state.buckets[item.index()]; }
    /// The items of a bucket in the order shown, and those of them that have a place, best first.
    [[nodiscard]] std::vector<Norm> inBucket(Bucket bucket) const;
    [[nodiscard]] std::span<const Norm> orderedIn(Bucket bucket) const;
    /// The question while comparing.
    [[nodiscard]] std::optional<Comparison> question() const;
    /// All items, best first, when reviewing or submitted; otherwise none.
    [[nodiscard]] std::span<const Norm> order() const;
    [[nodiscard]] int unplaced() const;

    /// Once submitted; error notAllowed before.
    [[nodiscard]] Result<Ranking> ranking() const;
    /// What validate() needs to know, except for a retest.
    [[nodiscard]] Evidence evidence() const;
    /// Error notAllowed when the steps were recorded on another instrument or version of it.
    [[nodiscard]] Status belongsTo(const Instrument& instrument) const;

    [[nodiscard]] cbor::Value toValue() const;
    /// Takes up what toValue wrote. Error corrupt, or newerFormat.
    static Result<Administration> fromValue(const cbor::Value& value);

private:
    /// Items in a fixed place, so that a state is cheap to keep for undo.
    struct List {
        std::array<Norm, formulaCount> items{};
        std::size_t count = 0;
    };
    struct State {
        Phase phase = Phase::sorting;
        std::array<std::optional<Bucket>, formulaCount> buckets{}; ///< by norm order
        std::array<List, allBuckets.size()> placed{};              ///< by bucket
        Pairwise pairs;
        List order; ///< full from review on
    };

    explicit Administration(AdministrationHead head);
    Status moveBy(Norm item, int places, UtcMillis at);
    static Status change(State& state, const Step& step);
    static Status changeReview(State& state, const Step& step);
    static void settle(State& state, bool comparing);
    void touch(const Step& step);

    AdministrationHead m_head;
    State m_state;
    std::vector<State> m_before; ///< one for each step that can be taken back
    std::vector<Step> m_steps;
    std::array<bool, formulaCount> m_touched{}; ///< by norm order: some step was about it
};

} // namespace vw::axiology
