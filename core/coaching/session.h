// SPDX-License-Identifier: GPL-3.0-or-later
// A session: planned, run against goals, closed with the Central Question.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

enum class SessionState : std::uint8_t { planned = 1, running = 2, closed = 3, cancelled = 4 };

/// Plain value.
struct Session {
    SessionId id;
    std::string title;
    LocalTime startsAt;
    Minutes length{50};
    SessionState state = SessionState::planned;
    std::string closingQuestion; ///< the answer to the Central Question, in the words of the two
    std::vector<GoalId> workedGoals;

    static Session read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Session&, const Session&) = default;
};

/// "What choice can I make, and what action can I take …": asked at every close and check-in.
extern const char* const centralQuestion;

} // namespace vw::coaching
