// SPDX-License-Identifier: GPL-3.0-or-later
// What a check-in gives back.
#include "app/client/check_in_echo.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

constexpr std::size_t trendLength = 14;

QString inWords(const std::vector<coaching::DayEnergy>& trend) {
    QStringList days;
    for (const coaching::DayEnergy& day : trend)
        //: One day of the trend of energy: %1 the day, %L2 a number from 1 to 5
        days << CheckInEcho::tr("%1: %L2").arg(dayText(day.date)).arg(day.energy);
    //: Read by screen readers instead of the line of energy; %1 is a list of days
    return CheckInEcho::tr("Energy from 1 to 5, oldest first. %1").arg(days.join(QStringLiteral(", ")));
}

} // namespace

QString CheckInEcho::choice() const { return qtText(m_answer.choice); }
QString CheckInEcho::action() const { return qtText(m_answer.action); }

void CheckInEcho::show(const std::vector<coaching::CheckIn>& checkIns,
                       const std::optional<coaching::CheckIn>& answer) {
    m_answer = answer.value_or(coaching::CheckIn());
    const std::vector<coaching::DayEnergy> trend = coaching::energyTrend(checkIns, trendLength);
    m_trend.clear();
    for (const coaching::DayEnergy& day : trend)
        m_trend << day.energy;
    m_trendText = inWords(trend);
    m_days = coaching::daysCheckedIn(checkIns);
    emit changed();
}

} // namespace vw
