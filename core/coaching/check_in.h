// SPDX-License-Identifier: GPL-3.0-or-later
// A client's check-in of a day: energy, yesterday's choice, today's choice and action.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

/// What became of yesterday's choice.
enum class Outcome : std::uint8_t { done = 1, partly = 2, notDone = 3, skip = 4 };
/// For whom it created value.
enum class Beneficiary : std::uint8_t { self = 1, patient = 2, team = 3, organisation = 4, system = 5 };
/// The six drivers of burnout (Maslach & Leiter).
enum class Driver : std::uint8_t { workload = 1, control, reward, community, fairness, values };

/// Plain value. One that holds nothing but its date says *skip today*, which is an answer.
struct CheckIn {
    CheckInId id;
    LocalDate date;
    std::optional<int> energy; ///< 1 (empty) … 5 (full)
    std::string choice;        ///< Central Question: what choice can I make?
    std::string action;        ///< Central Question: what action can I take?
    std::optional<Outcome> outcome;
    std::string outcomeValue; ///< what value yesterday's choice created
    std::optional<Beneficiary> outcomeFor;
    std::optional<Driver> driver;
    std::string comment;
    UtcMillis created;

    static CheckIn read(const FieldReader& fields);
    [[nodiscard]] bool skipped() const;
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

} // namespace vw::coaching
