// SPDX-License-Identifier: GPL-3.0-or-later
// Binary insertion, replayed from the answers: they are few, and undo is then just one answer less.
#include "core/axiology/pairwise.h"

#include <bit>

namespace vw::axiology {
namespace {

/// Questions that decide among `places` places.
int questionsFor(std::size_t places) { return std::bit_width(places - 1); }

} // namespace

/// Where the insertion stands: the newest item belongs before one of placed[low..high].
struct Pairwise::Insertion {
    std::vector<Norm> placed; ///< best first
    std::size_t low = 0, high = 0;

    [[nodiscard]] bool finished() const { return placed.size() == formulaCount; }
    [[nodiscard]] std::size_t middle() const { return low + (high - low) / 2; }

    void place(Norm item) {
        placed.insert(placed.begin() + static_cast<std::ptrdiff_t>(low), item);
        low = 0;
        high = placed.size();
    }
};

Pairwise::Insertion Pairwise::replay() const {
    Insertion out;
    out.place(m_start[0]);
    for (int i = 0; i < m_answered; ++i) {
        if (m_newerWasBetter >> i & 1)
            out.high = out.middle();
        else
            out.low = out.middle() + 1;
        if (out.low == out.high) out.place(m_start[out.placed.size()]);
    }
    return out;
}

Result<Pairwise> Pairwise::resume(const DisplayOrder& start, std::span<const Norm> better) {
    Pairwise out(start);
    for (const Norm item : better)
        VW_CHECK(out.answer(item));
    return out;
}

std::optional<Comparison> Pairwise::question() const {
    const Insertion now = replay();
    if (now.finished()) return std::nullopt;
    const Norm newer = m_start[now.placed.size()], older = now.placed[now.middle()];
    return m_answered % 2 == 0 ? Comparison{newer, older} : Comparison{older, newer};
}

Status Pairwise::answer(Norm better) {
    const auto asked = question();
    if (!asked || (better != asked->left && better != asked->right))
        return badInput("The answer names an item that was not asked about.");
    const Norm newer = m_answered % 2 == 0 ? asked->left : asked->right;
    const std::uint64_t bit = std::uint64_t{1} << m_answered;
    m_newerWasBetter = better == newer ? m_newerWasBetter | bit : m_newerWasBetter & ~bit;
    ++m_answered;
    return {};
}

bool Pairwise::undo() {
    if (m_answered == 0) return false;
    --m_answered;
    return true;
}

int Pairwise::mostLeft() const {
    const Insertion now = replay();
    if (now.finished()) return 0;
    int out = questionsFor(now.high - now.low + 1);
    for (std::size_t placed = now.placed.size() + 1; placed < formulaCount; ++placed)
        out += questionsFor(placed + 1);
    return out;
}

std::vector<Norm> Pairwise::placed() const { return replay().placed; }

} // namespace vw::axiology
