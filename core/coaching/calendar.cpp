// SPDX-License-Identifier: GPL-3.0-or-later
// Days and appointments as text, checked against the calendar.
#include "core/coaching/calendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace vw::coaching {
namespace {

constexpr int minutesPerDay = 24 * 60;

Error impossibleDate() {
    return badInput("This date does not exist: write it as year-month-day, such as 2026-03-31.");
}

Error impossibleTime() { return badInput("This time does not exist: write it as in 2026-03-31T14:30."); }

/// Decimal digits of exactly that many characters, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    const char* const begin = text.data() + at;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::all_of(begin, begin + count, isDigit)) return -1;
    std::from_chars(begin, begin + count, value);
    return value;
}

std::string padded(int value, std::size_t width) {
    std::string text = std::to_string(value);
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    return text;
}

/// The characters that names of the IANA database consist of.
bool mayNameZone(std::string_view zone) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '+';
    };
    return !zone.empty() && zone.size() <= 64 && std::all_of(zone.begin(), zone.end(), fits);
}

} // namespace

Result<LocalDate> LocalDate::of(int year, int month, int day) {
    if (year < 1900 || year > 9999 || month < 1 || day < 1) return impossibleDate();
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return impossibleDate();
    return LocalDate{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

Result<LocalDate> LocalDate::fromText(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return impossibleDate();
    return of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

std::string LocalDate::toText() const {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    return padded(static_cast<int>(date.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Result<LocalTime> LocalTime::fromText(std::string_view text, std::string_view zone) {
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return impossibleTime();
    VW_TRY(const LocalDate date, LocalDate::fromText(text.substr(0, 10)));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return impossibleTime();
    if (!mayNameZone(zone)) {
        return badInput("This is not the name of a time zone: write one such as Europe/Vienna.");
    }
    return LocalTime{date, hour * 60 + minute, std::string(zone)};
}

std::string LocalTime::toText() const {
    const int minute = std::clamp(minuteOfDay, 0, minutesPerDay - 1);
    return date.toText() + 'T' + padded(minute / 60, 2) + ':' + padded(minute % 60, 2);
}

} // namespace vw::coaching
