// SPDX-License-Identifier: GPL-3.0-or-later
// Days and appointments as people name them; zone rules stay at the edge of the program.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vw::coaching {

/// A day of the Gregorian calendar without a zone: days since 1970-01-01. Plain value.
struct LocalDate {
    std::int32_t days = 0;

    /// Error badInput for a day that does not exist, or a year outside 1900 to 9999.
    static Result<LocalDate> of(int year, int month, int day);
    /// Reads "YYYY-MM-DD"; errors as `of`.
    static Result<LocalDate> fromText(std::string_view text);
    /// "YYYY-MM-DD".
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] LocalDate plusDays(int count) const { return {days + count}; }
    friend auto operator<=>(const LocalDate&, const LocalDate&) = default;
};

/// An appointment: what the clock on the wall shows, and where that wall is. Plain value.
struct LocalTime {
    LocalDate date;
    std::int32_t minuteOfDay = 0; ///< 0 … 1439
    std::string zone;             ///< IANA name, such as "Europe/Vienna"; not checked against a database

    /// Reads "YYYY-MM-DDThh:mm" beside a zone. Error badInput for an impossible time, or a text that cannot
    /// be the name of a zone.
    static Result<LocalTime> fromText(std::string_view text, std::string_view zone);
    /// "YYYY-MM-DDThh:mm", without the zone.
    [[nodiscard]] std::string toText() const;
    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// A length of time. Plain value.
struct Minutes {
    std::int32_t count = 0;
    friend auto operator<=>(const Minutes&, const Minutes&) = default;
};

} // namespace vw::coaching
