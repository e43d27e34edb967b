// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that takes a part of the assessment so that a wanted ranking comes out.
#pragma once

#include "app/client/vq_taking_model.h"
#include "core/axiology/instrument.h"
#include "tests/support/fake_clock.h"

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
    void takePart(const Ranks& ranks) const {
        sortAndPlace(ranks);
        page.goOn();
    }

private:
    [[nodiscard]] std::size_t indexOf(const QString& text) const {
        const auto kind = page.part() == 1 ? axiology::PartKind::world : axiology::PartKind::self;
        const auto& items = axiology::builtInInstrument().part(kind).items;
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

// DOMAIN §3, the gold vector.
inline constexpr VqHand::Ranks goldWorld{2, 1, 4, 7, 3, 6, 9, 8, 5, 11, 12, 13, 14, 10, 17, 15, 16, 18};
inline constexpr VqHand::Ranks goldSelf{4, 9, 2, 8, 3, 6, 7, 5, 1, 15, 12, 14, 10, 18, 11, 16, 13, 17};

} // namespace vw::test
