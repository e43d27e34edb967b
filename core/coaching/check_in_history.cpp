// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through check-ins day by day.
#include "core/coaching/check_in_history.h"

#include <map>

namespace vw::coaching {
namespace {

/// The check-in that counts for each day.
std::map<LocalDate, const CheckIn*> byDay(std::span<const CheckIn> checkIns) {
    std::map<LocalDate, const CheckIn*> out;
    for (const CheckIn& checkIn : checkIns) {
        const CheckIn*& counts = out[checkIn.date];
        if (!counts || counts->created <= checkIn.created) counts = &checkIn;
    }
    return out;
}

bool looksForward(const CheckIn& checkIn) { return !checkIn.choice.empty() || !checkIn.action.empty(); }

} // namespace

std::optional<CheckIn> checkInOf(std::span<const CheckIn> checkIns, LocalDate date) {
    const auto days = byDay(checkIns);
    const auto found = days.find(date);
    return found == days.end() ? std::optional<CheckIn>() : std::optional(*found->second);
}

std::optional<CheckIn> choiceToRecall(std::span<const CheckIn> checkIns, LocalDate date) {
    const auto days = byDay(checkIns);
    for (auto day = days.lower_bound(date); day != days.begin();) {
        --day;
        if (day->first < date.plusDays(-recallDays)) return std::nullopt;
        if (looksForward(*day->second)) return *day->second;
        if (day->second->outcome) return std::nullopt;
    }
    return std::nullopt;
}

std::vector<DayEnergy> energyTrend(std::span<const CheckIn> checkIns, std::size_t most) {
    std::vector<DayEnergy> out;
    for (const auto& [date, checkIn] : byDay(checkIns))
        if (checkIn->energy) out.push_back({date, *checkIn->energy});
    if (out.size() > most) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most));
    return out;
}

int daysCheckedIn(std::span<const CheckIn> checkIns) { return static_cast<int>(byDay(checkIns).size()); }

} // namespace vw::coaching
