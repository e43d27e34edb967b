// SPDX-License-Identifier: GPL-3.0-or-later
// Counting by dynamic programming.
#include "core/axiology/permutation_counts.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace vw::axiology {
namespace {

constexpr int largestSize = 18;

/// Counts of the sums from `first` on; the sums of one set of columns lie close together.
struct Window {
    int first = 0;
    Counts counts;

    [[nodiscard]] int end() const { return first + static_cast<int>(counts.size()); }
};

/// The next larger number with as many bits set (Gosper's hack); `set` is not 0.
std::uint32_t nextOfSameSize(std::uint32_t set) {
    const std::uint32_t lowest = set & (~set + 1), ripple = set + lowest;
    return ripple | (((set ^ ripple) / lowest) >> 2);
}

/// Calls `visit` with each set of `size` columns.
template <class Visit>
void forEachSet(int size, int columns, Visit visit) {
    const std::uint32_t end = std::uint32_t{1} << columns;
    for (std::uint32_t set = (std::uint32_t{1} << size) - 1; set < end; set = nextOfSameSize(set)) {
        visit(set);
        if (set == 0) return;
    }
}

/// Calls `visit` with each column in the set, from 1.
template <class Visit>
void forEachColumn(std::uint32_t set, Visit visit) {
    for (; set != 0; set &= set - 1)
        visit(std::countr_zero(set) + 1);
}

std::uint32_t without(std::uint32_t set, int column) { return set & ~(std::uint32_t{1} << (column - 1)); }

/// The counts for `set` once `row` has taken one of its columns.
Window extend(const std::vector<Window>& windows, std::uint32_t set, int row, Cost cost) {
    int first = INT32_MAX, end = 0;
    forEachColumn(set, [&](int column) {
        const Window& before = windows[without(set, column)];
        first = std::min(first, before.first + cost(row, column));
        end = std::max(end, before.end() + cost(row, column));
    });
    Window out{first, Counts(static_cast<std::size_t>(end - first))};
    forEachColumn(set, [&](int column) {
        const Window& before = windows[without(set, column)];
        const auto shift = static_cast<std::size_t>(before.first + cost(row, column) - first);
        for (std::size_t i = 0; i < before.counts.size(); ++i)
            out.counts[shift + i] += before.counts[i];
    });
    return out;
}

} // namespace

Counts footruleCounts(int size) {
    assert(size >= 0 && size <= largestSize);
    const auto largest = static_cast<std::size_t>(size * size / 2);
    const auto width = static_cast<std::size_t>(size) + 2;
    std::vector<Counts> byOpen(width, Counts(largest + 1)); // [things still open at the cut][sum]
    byOpen[0][0] = 1;
    for (int i = 1; i <= size; ++i) {
        std::vector<Counts> next(width, Counts(largest + 1));
        for (std::size_t open = 0; open + 1 < width; ++open) {
            const auto move = [&](std::size_t to, std::uint64_t ways) {
                for (std::size_t sum = 0; ways != 0 && sum + 2 * to <= largest; ++sum)
                    next[to][sum + 2 * to] += ways * byOpen[open][sum];
            };
            move(open + 1, 1);        // thing i and place i both wait for later partners
            move(open, 2 * open + 1); // one of them takes an open partner, or they take each other
            if (open > 0) move(open - 1, open * open);
        }
        byOpen = std::move(next);
    }
    return byOpen[0];
}

Counts assignmentCounts(std::span<const int> rows, int columns, Cost cost) {
    assert(columns <= largestSize && static_cast<int>(rows.size()) <= columns);
    std::vector<Window> windows(std::size_t{1} << columns);
    windows[0].counts = {1};
    int taken = 0;
    for (const int row : rows) {
        forEachSet(taken + 1, columns,
                   [&](std::uint32_t set) { windows[set] = extend(windows, set, row, cost); });
        forEachSet(taken, columns, [&](std::uint32_t set) { windows[set] = {}; });
        ++taken;
    }
    Counts out;
    forEachSet(taken, columns, [&](std::uint32_t set) {
        const Window& window = windows[set];
        out.resize(std::max(out.size(), static_cast<std::size_t>(window.end())));
        for (std::size_t i = 0; i < window.counts.size(); ++i)
            out[static_cast<std::size_t>(window.first) + i] += window.counts[i];
    });
    return out;
}

Counts convolve(const Counts& a, const Counts& b) {
    if (a.empty() || b.empty()) return {};
    Counts out(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; a[i] != 0 && j < b.size(); ++j)
            out[i + j] += a[i] * b[j];
    return out;
}

} // namespace vw::axiology
