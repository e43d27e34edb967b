// SPDX-License-Identifier: GPL-3.0-or-later
// Check-ins: read, checked, written.
#include "core/coaching/check_in.h"

#include "core/coaching/words.h"

namespace vw::coaching {

CheckIn CheckIn::read(const FieldReader& fields) {
    CheckIn out;
    out.id = CheckInId(fields.id());
    out.date.days = static_cast<std::int32_t>(fields.integer(Field::date).value_or(0));
    if (const auto energy = fields.integerUnlessBlank(Field::energy); energy) {
        out.energy = static_cast<int>(*energy);
    }
    out.choice = fields.text(Field::choice);
    out.action = fields.text(Field::actionText);
    out.outcome = choiceOf(fields, Field::outcome, Outcome::skip);
    out.outcomeValue = fields.text(Field::outcomeValue);
    out.outcomeFor = choiceOf(fields, Field::outcomeFor, Beneficiary::system);
    out.driver = choiceOf(fields, Field::driver, Driver::values);
    out.comment = fields.text(Field::comment);
    out.created = fields.created();
    return out;
}

bool CheckIn::skipped() const {
    return !energy && choice.empty() && action.empty() && !outcome && outcomeValue.empty() && !outcomeFor &&
           !driver && comment.empty();
}

Status CheckIn::check() const {
    if (date.days <= 0) return badInput("A check-in needs a date after 1970-01-01.");
    if (energy && (*energy < 1 || *energy > 5)) return badInput("Energy is a number from 1 to 5.");
    if (!outcome && (!outcomeValue.empty() || outcomeFor)) {
        return badInput("Say first what became of yesterday's choice, then what value it created.");
    }
    return {};
}

Operations CheckIn::operations() const {
    FieldWriter writer(EntityKind::checkIn, id.entity());
    writer.integer(Field::date, date.days);
    if (energy) writer.integer(Field::energy, *energy);
    return writer.text(Field::choice, choice)
        .text(Field::actionText, action)
        .integer(Field::outcome, numberOf(outcome))
        .text(Field::outcomeValue, outcomeValue)
        .integer(Field::outcomeFor, numberOf(outcomeFor))
        .integer(Field::driver, numberOf(driver))
        .text(Field::comment, comment)
        .take();
}

} // namespace vw::coaching
