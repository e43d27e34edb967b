// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: read, checked, written.
#include "core/coaching/session.h"

#include "core/coaching/words.h"

namespace vw::coaching {

const char* const centralQuestion = "What choice can I make, and what action can I take, in this moment, to "
                                    "create the greatest net value?";

Session Session::read(const FieldReader& fields) {
    Session out;
    out.id = SessionId(fields.id());
    out.title = fields.text(Field::title);
    const auto startsAt = LocalTime::fromText(fields.text(Field::startsAt), fields.text(Field::zone));
    if (startsAt) out.startsAt = *startsAt;
    out.length.count = static_cast<std::int32_t>(fields.integer(Field::minutes).value_or(0));
    const auto state = fields.integer(Field::state).value_or(1);
    if (state >= 1 && state <= 4) out.state = static_cast<SessionState>(state);
    out.closingQuestion = fields.text(Field::closingQuestion);
    for (const EntityId& goal : fields.entities(Field::workedGoals)) {
        out.workedGoals.emplace_back(goal);
    }
    return out;
}

Status Session::check() const {
    VW_TRY([[maybe_unused]] const LocalTime start, LocalTime::fromText(startsAt.toText(), startsAt.zone));
    if (length.count < 0 || length.count > 24 * 60) {
        return badInput("A session lasts from 0 to 1440 minutes.");
    }
    return {};
}

Operations Session::operations() const {
    FieldWriter writer(EntityKind::session, id.entity());
    writer.text(Field::title, title)
        .text(Field::startsAt, startsAt.toText())
        .text(Field::zone, startsAt.zone)
        .integer(Field::minutes, length.count)
        .integer(Field::state, static_cast<std::int64_t>(state))
        .text(Field::closingQuestion, closingQuestion);
    for (const GoalId& goal : workedGoals) {
        writer.element(Field::workedGoals, goal.entity());
    }
    return writer.take();
}

} // namespace vw::coaching
