// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that takes a part of the assessment so that a wanted ranking comes out.
#pragma once

#include "app/client/vq_taking_model.h"
#include "core/axiology/instrument.h"
#include "tests/support/fake_clock.h"

#include <QLocale>

#include <array>

namespace vw::test {

/// Sorts by the line between good and bad, taps in the wanted order, and accepts the review.
struct VqHand {
    /// Ranks by norm order.
    using Ranks = std::array<int, 18>;

    VqTakingModel& page;
    FakeClock& clock;

    void sort(const Ranks& ranks) const {
        while (page.step() == VqTakingModel::Step::Sorting) {
            clock.advance(3000);
            page.sorting()->sort(ranks.at(indexOf(page.sorting()->item())) <= 9 ? 0 : 2);
        }
    }
    void placeNext(const Ranks& ranks) const {
        clock.advance(3000);
        page.placing()->tap(bestLeft(ranks));
    }
    void sortAndPlace(const Ranks& ranks) const {
        sort(ranks);
        while (page.step() == VqTakingModel::Step::Ordering)
            placeNext(ranks);
    }
    /// Leaves the retest's questions as the ranking has them.
    void agree(const Ranks& world = goldWorldRanks, const Ranks& own = goldSelfRanks) const {
        while (page.step() == VqTakingModel::Step::Retesting) {
            clock.advance(3000);
            const bool self = page.retest()->answered() >= 6;
            const Ranks& ranks = self ? own : world;
            const auto rank = [&](const QString& text) { return ranks.at(indexOf(text, self)); };
            if (rank(page.retest()->left()) < rank(page.retest()->right()))
                page.retest()->preferLeft();
            else
                page.retest()->preferRight();
        }
    }
    void takePart(const Ranks& ranks) const {
        sortAndPlace(ranks);
        page.goOn();
    }

    // DOMAIN §3, the gold vector.
    static constexpr Ranks goldWorldRanks{2, 1, 4, 7, 3, 6, 9, 8, 5, 11, 12, 13, 14, 10, 17, 15, 16, 18};
    static constexpr Ranks goldSelfRanks{4, 9, 2, 8, 3, 6, 7, 5, 1, 15, 12, 14, 10, 18, 11, 16, 13, 17};

private:
    [[nodiscard]] std::size_t indexOf(const QString& text) const { return indexOf(text, page.part() == 2); }
    [[nodiscard]] static std::size_t indexOf(const QString& text, bool self) {
        const auto kind = self ? axiology::PartKind::self : axiology::PartKind::world;
        const auto& items = axiology::builtInInstrument(QLocale().bcp47Name().toStdString()).part(kind).items;
        std::size_t index = 0;
        while (QString::fromStdString(items.at(index).text) != text)
            ++index;
        return index;
    }
    [[nodiscard]] int bestLeft(const Ranks& ranks) const {
        int best = 0;
        for (const VqPlaceRow& row : page.placing()->rows()) {
            const auto rank = [&ranks](int key) { return ranks.at(static_cast<std::size_t>(key - 1)); };
            if (row.place == 0 && (best == 0 || rank(row.key) < rank(best))) best = row.key;
        }
        return best;
    }
};

// Near enough to the norm (DIF 18) that single items may be spoken about: norm 5 and 9, 15 and 18 exchanged,
// and 1 and 2, 3 and 4.
inline constexpr VqHand::Ranks legible{2, 1, 4, 3, 9, 6, 7, 8, 5, 10, 11, 12, 13, 14, 18, 16, 17, 15};

inline constexpr VqHand::Ranks goldWorld = VqHand::goldWorldRanks;
inline constexpr VqHand::Ranks goldSelf = VqHand::goldSelfRanks;

} // namespace vw::test
