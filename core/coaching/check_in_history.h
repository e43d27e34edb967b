// SPDX-License-Identifier: GPL-3.0-or-later
// What a client's check-ins say together: the choice to look back on, the trend of energy, the days.
#pragma once

#include "core/coaching/check_in.h"

#include <span>
#include <vector>

namespace vw::coaching {

/// Further back than this nobody is asked what became of a choice.
inline constexpr int recallDays = 7;

/// The check-in of that day; when there are several, the one written last.
std::optional<CheckIn> checkInOf(std::span<const CheckIn> checkIns, LocalDate date);

/// The check-in whose choice a check-in of `date` looks back on: the newest one before it with a choice or an
/// action, at most recallDays back. None when a check-in between the two has said already what became of it.
std::optional<CheckIn> choiceToRecall(std::span<const CheckIn> checkIns, LocalDate date);

/// Energy of one day, 1 to 5.
struct DayEnergy {
    LocalDate date;
    int energy = 0;
    friend bool operator==(const DayEnergy&, const DayEnergy&) = default;
};
/// The newest `most` days on which energy was given, oldest first, each day once.
std::vector<DayEnergy> energyTrend(std::span<const CheckIn> checkIns, std::size_t most);

/// On how many days there was a check-in; skipping is an answer and counts.
int daysCheckedIn(std::span<const CheckIn> checkIns);

} // namespace vw::coaching
