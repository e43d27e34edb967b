// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine: which step may follow, and what it changes.
#include "core/axiology/administration.h"

#include <algorithm>

namespace vw::axiology {
namespace {

constexpr std::size_t mostSteps = 4000; // a careful person takes about a hundred

Error doesNotFit() {
    return {ErrorCode::notAllowed, "That step does not fit what is being done now; nothing was changed."};
}

std::size_t indexOf(Bucket bucket) { return static_cast<std::size_t>(bucket); }

/// Takes an item out of a list, if it is there.
template <class List>
bool removeFrom(List& list, Norm item) {
    const auto end = list.items.begin() + static_cast<std::ptrdiff_t>(list.count);
    const auto found = std::find(list.items.begin(), end, item);
    if (found == end) return false;
    std::move(found + 1, end, found);
    --list.count;
    return true;
}

template <class List>
void append(List& list, Norm item) {
    list.items[list.count++] = item;
}

template <class List>
std::span<const Norm> viewOf(const List& list) {
    return std::span(list.items).first(list.count);
}

bool needsItem(StepKind kind) {
    return kind == StepKind::sort || kind == StepKind::tap || kind == StepKind::prefer ||
           kind == StepKind::move;
}

/// Whether the step is complete in itself; what it may do depends on the state.
Status wellFormed(const Step& step) {
    if (step.at.count < 0 || static_cast<std::uint64_t>(step.at.count) >= Hlc::millisLimit)
        return badInput("The time of a step is out of its range.");
    if (needsItem(step.kind) != step.item.has_value())
        return badInput("A step of the assessment names no item, or one too many.");
    const int first = step.kind == StepKind::move ? 1 : 0;
    const int last = step.kind == StepKind::sort   ? static_cast<int>(allBuckets.size()) - 1
                     : step.kind == StepKind::move ? formulaCount
                                                   : 0;
    if (step.value < first || step.value > last)
        return badInput("A step of the assessment names a place that does not exist.");
    return {};
}

} // namespace

Administration::Administration(AdministrationHead head)
    : m_head(std::move(head))
    , m_state{.pairs = Pairwise(m_head.shown), .order = {}} {}

Administration Administration::start(const Instrument& instrument, PartKind part, std::uint64_t seed,
                                     UtcMillis at) {
    return Administration(
        {instrument.id, instrument.version, instrument.language, part, seed, displayOrder(seed, part), at});
}

Status Administration::take(const Step& step) {
    VW_CHECK(wellFormed(step));
    if (phase() == Phase::submitted) return doesNotFit();
    if (m_steps.size() >= mostSteps && step.kind != StepKind::submit)
        return Error{ErrorCode::tooMany,
                     "Too many steps were taken; what is there is kept and can be submitted."};
    if (step.kind == StepKind::undo) {
        if (m_before.empty()) return doesNotFit();
        m_state = m_before.back();
        m_before.pop_back();
    } else {
        State changed = m_state;
        VW_CHECK(change(changed, step));
        touch(step);
        m_before.push_back(m_state);
        m_state = changed;
    }
    m_steps.push_back(step);
    return {};
}

Status Administration::sort(Norm item, Bucket bucket, UtcMillis at) {
    return take({StepKind::sort, at, item, static_cast<int>(bucket)});
}

Status Administration::moveBy(Norm item, int places, UtcMillis at) {
    const auto items = order();
    const auto from = std::find(items.begin(), items.end(), item) - items.begin();
    return move(item, Rank{static_cast<int>(from) + 1 + places}, at);
}

Status Administration::change(State& state, const Step& step) {
    const bool inBuckets = state.phase == Phase::sorting || state.phase == Phase::ordering;
    // An item without a bucket has no place, so that any list will do for it.
    const auto listOf = [&](Norm item) -> List& {
        return state.placed[indexOf(state.buckets[item.index()].value_or(Bucket::good))];
    };
    switch (step.kind) {
    case StepKind::sort:
        if (!inBuckets) return doesNotFit();
        removeFrom(listOf(*step.item), *step.item);
        state.buckets[step.item->index()] = static_cast<Bucket>(step.value);
        break;
    case StepKind::tap:
        if (state.phase != Phase::ordering) return doesNotFit();
        if (List& list = listOf(*step.item); !removeFrom(list, *step.item)) append(list, *step.item);
        break;
    case StepKind::compareInstead:
        if (!inBuckets) return doesNotFit();
        settle(state, true);
        return {};
    case StepKind::sortInstead:
        if (state.phase != Phase::comparing) return doesNotFit();
        break;
    case StepKind::prefer:
        if (state.phase != Phase::comparing) return doesNotFit();
        VW_CHECK(state.pairs.answer(*step.item));
        settle(state, true);
        return {};
    default:
        return changeReview(state, step);
    }
    settle(state, false);
    return {};
}

Status Administration::changeReview(State& state, const Step& step) {
    if (step.kind == StepKind::move && state.phase == Phase::reviewing) {
        removeFrom(state.order, *step.item);
        const auto to = state.order.items.begin() + step.value - 1;
        std::move_backward(to, state.order.items.end() - 1, state.order.items.end());
        *to = *step.item;
        ++state.order.count;
        return {};
    }
    if (step.kind != StepKind::submit) return doesNotFit();
    if (state.phase == Phase::reviewing) {
        state.phase = Phase::submitted;
        return {};
    }
    std::size_t placed = state.pairs.placed().size();
    if (state.phase != Phase::comparing)
        placed = state.placed[0].count + state.placed[1].count + state.placed[2].count;
    const std::size_t missing = formulaCount - placed;
    return badInput(std::to_string(missing) + (missing == 1 ? " item has" : " items have") +
                    " no place yet; what was done is kept, and can be submitted once they have.");
}

/// Finds the phase that follows from what is placed, and the order once it is complete.
void Administration::settle(State& state, bool comparing) {
    if (comparing) {
        const std::vector<Norm> placed = state.pairs.placed();
        state.phase = state.pairs.finished() ? Phase::reviewing : Phase::comparing;
        if (state.phase == Phase::comparing) return;
        for (const Norm item : placed)
            append(state.order, item);
        return;
    }
    std::size_t placed = 0;
    for (const List& list : state.placed)
        placed += list.count;
    const bool sorted = std::all_of(state.buckets.begin(), state.buckets.end(),
                                    [](const auto& bucket) { return bucket.has_value(); });
    state.phase = !sorted ? Phase::sorting : placed == formulaCount ? Phase::reviewing : Phase::ordering;
    if (state.phase != Phase::reviewing) return;
    for (const List& list : state.placed)
        for (const Norm item : viewOf(list))
            append(state.order, item);
}

/// Remembers which items a step was about, before it is taken.
void Administration::touch(const Step& step) {
    if (step.item) m_touched[step.item->index()] = true;
    if (step.kind != StepKind::prefer) return;
    const auto asked = question();
    m_touched[asked->left.index()] = m_touched[asked->right.index()] = true;
}

Progress Administration::progress() const {
    if (phase() == Phase::comparing)
        return {m_state.pairs.answered(), m_state.pairs.answered() + m_state.pairs.mostLeft()};
    constexpr int total = 2 * formulaCount; // each item is sorted once and placed once
    if (phase() == Phase::reviewing || phase() == Phase::submitted) return {total, total};
    const auto sorted = std::count_if(m_state.buckets.begin(), m_state.buckets.end(),
                                      [](const auto& bucket) { return bucket.has_value(); });
    return {static_cast<int>(sorted) + formulaCount - unplaced(), total};
}

std::optional<Norm> Administration::nextToSort() const {
    if (phase() != Phase::sorting) return std::nullopt;
    const auto next =
        std::find_if(m_head.shown.begin(), m_head.shown.end(), [this](Norm item) { return !bucketOf(item); });
    return *next;
}

std::vector<Norm> Administration::inBucket(Bucket bucket) const {
    std::vector<Norm> out;
    std::copy_if(m_head.shown.begin(), m_head.shown.end(), std::back_inserter(out),
                 [&](Norm item) { return bucketOf(item) == bucket; });
    return out;
}

std::span<const Norm> Administration::orderedIn(Bucket bucket) const {
    return viewOf(m_state.placed[indexOf(bucket)]);
}

std::optional<Comparison> Administration::question() const {
    if (phase() != Phase::comparing) return std::nullopt;
    return m_state.pairs.question();
}

std::span<const Norm> Administration::order() const { return viewOf(m_state.order); }

int Administration::unplaced() const {
    if (phase() == Phase::reviewing || phase() == Phase::submitted) return 0;
    std::size_t placed = 0;
    if (phase() == Phase::comparing)
        placed = m_state.pairs.placed().size();
    else
        for (const List& list : m_state.placed)
            placed += list.count;
    return formulaCount - static_cast<int>(placed);
}

Result<Ranking> Administration::ranking() const {
    if (phase() != Phase::submitted)
        return Error{ErrorCode::notAllowed, "This part of the assessment was not submitted yet."};
    return Ranking::fromOrder(order());
}

Evidence Administration::evidence() const {
    Evidence out;
    out.displayed = Ranking::fromOrder(m_head.shown).value();
    std::array<Bucket, formulaCount> buckets{};
    const bool compared = m_state.pairs.finished();
    bool sorted = !compared;
    for (std::size_t i = 0; i < buckets.size() && sorted; ++i) {
        sorted = m_state.buckets[i].has_value();
        if (sorted) buckets[i] = *m_state.buckets[i];
    }
    if (sorted) out.buckets = buckets;
    out.untouched = static_cast<int>(std::count(m_touched.begin(), m_touched.end(), false));
    std::vector<UtcMillis> times{m_head.startedAt};
    for (const Step& step : m_steps)
        times.push_back(step.at);
    out.activeTime = activeTime(times);
    return out;
}

Status Administration::belongsTo(const Instrument& instrument) const {
    if (instrument.id == m_head.instrument && instrument.version == m_head.version &&
        instrument.language == m_head.language)
        return {};
    return Error{
        ErrorCode::notAllowed,
        "This assessment was begun with another version of the instrument; it has to be begun anew."};
}

} // namespace vw::axiology
