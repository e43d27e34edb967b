// SPDX-License-Identifier: GPL-3.0-or-later
// Small questions about texts and dates that several values of this folder ask.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

/// True when there is nothing but blanks.
inline bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A date field; a blank one (0, 1970-01-01) reads as none.
inline std::optional<LocalDate> dateOf(const FieldReader& fields, Field field) {
    const auto days = fields.integerUnlessBlank(field);
    return days ? std::optional(LocalDate{static_cast<std::int32_t>(*days)}) : std::nullopt;
}
inline std::optional<std::int64_t> daysOf(const std::optional<LocalDate>& date) {
    return date ? std::optional<std::int64_t>(date->days) : std::nullopt;
}

/// An instant field; a blank one (0) reads as none.
inline std::optional<UtcMillis> instantOf(const FieldReader& fields, Field field) {
    const auto count = fields.integerUnlessBlank(field);
    return count ? std::optional(UtcMillis{*count}) : std::nullopt;
}
inline std::optional<std::int64_t> countOf(const std::optional<UtcMillis>& instant) {
    return instant ? std::optional<std::int64_t>(instant->count) : std::nullopt;
}

/// A number of an enumeration that runs from 1 to `last`; none when blank or beyond.
template <class Enum>
std::optional<Enum> choiceOf(const FieldReader& fields, Field field, Enum last) {
    const auto number = fields.integerUnlessBlank(field);
    if (!number || *number < 1 || *number > static_cast<std::int64_t>(last)) return std::nullopt;
    return static_cast<Enum>(*number);
}
template <class Enum>
std::optional<std::int64_t> numberOf(const std::optional<Enum>& choice) {
    return choice ? std::optional(static_cast<std::int64_t>(*choice)) : std::nullopt;
}

} // namespace vw::coaching
