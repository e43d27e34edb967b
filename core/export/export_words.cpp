// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of words.
#include "core/export/export_words.h"

#include "core/coaching/calendar.h"
#include "core/practice/vq_table.h"

#include <algorithm>
#include <array>

namespace vw {
namespace {

using Choices = std::span<const std::string_view>;

template <class Key>
using Named = std::pair<Key, std::string_view>;

constexpr std::array headings{
    Named<EntityKind>{EntityKind::settings, "About this practice"},
    Named<EntityKind>{EntityKind::hours, "Hours"},
    Named<EntityKind>{EntityKind::heldInvoice, "Amounts kept without a name"},
    Named<EntityKind>{EntityKind::client, "About the client"},
    Named<EntityKind>{EntityKind::engagement, "Engagements"},
    Named<EntityKind>{EntityKind::agreement, "Agreements"},
    Named<EntityKind>{EntityKind::goal, "Goals"},
    Named<EntityKind>{EntityKind::action, "Actions"},
    Named<EntityKind>{EntityKind::session, "Sessions"},
    Named<EntityKind>{EntityKind::checkIn, "Check-ins"},
    Named<EntityKind>{EntityKind::sharedNote, "Shared notes"},
    Named<EntityKind>{EntityKind::privateNote, "Private notes"},
    Named<EntityKind>{EntityKind::journalEntry, "Journal"},
    Named<EntityKind>{EntityKind::participant, "People"},
    Named<EntityKind>{EntityKind::vqAssignment, "Assessments asked for"},
    Named<EntityKind>{EntityKind::vqFinding, "What the client says to a result"},
};

constexpr std::array labels{
    Named<Field>{Field::name, "Name"},
    Named<Field>{Field::contact, "Contact"},
    Named<Field>{Field::tags, "Tags"},
    Named<Field>{Field::title, "Title"},
    Named<Field>{Field::createdAt, "Written"},
    Named<Field>{Field::archived, "Archived"},
    Named<Field>{Field::startsOn, "Starts on"},
    Named<Field>{Field::endsOn, "Ends on"},
    Named<Field>{Field::sessionCount, "Sessions agreed"},
    Named<Field>{Field::priceMinor, "Price in the smallest unit"},
    Named<Field>{Field::currency, "Currency"},
    Named<Field>{Field::sponsor, "Sponsor"},
    Named<Field>{Field::startsAt, "Starts at"},
    Named<Field>{Field::zone, "Time zone"},
    Named<Field>{Field::minutes, "Minutes"},
    Named<Field>{Field::state, "State"},
    Named<Field>{Field::closingQuestion, "Answer to the closing question"},
    Named<Field>{Field::lens, "Lens"},
    Named<Field>{Field::weight, "Weight"},
    Named<Field>{Field::level, "Level"},
    Named<Field>{Field::baseline, "Level at the beginning"},
    Named<Field>{Field::levelMinus2, "Level -2"},
    Named<Field>{Field::levelMinus1, "Level -1"},
    Named<Field>{Field::level0, "Level 0"},
    Named<Field>{Field::levelPlus1, "Level +1"},
    Named<Field>{Field::levelPlus2, "Level +2"},
    Named<Field>{Field::dueOn, "Due on"},
    Named<Field>{Field::doneAt, "Done"},
    Named<Field>{Field::date, "Day"},
    Named<Field>{Field::energy, "Energy"},
    Named<Field>{Field::choice, "Choice"},
    Named<Field>{Field::actionText, "Action"},
    Named<Field>{Field::outcome, "Outcome of the earlier choice"},
    Named<Field>{Field::outcomeValue, "Value of it"},
    Named<Field>{Field::outcomeFor, "For whom"},
    Named<Field>{Field::driver, "Driver"},
    Named<Field>{Field::comment, "Comment"},
    Named<Field>{Field::instrument, "Instrument"},
    Named<Field>{Field::purpose, "Purpose"},
    Named<Field>{Field::role, "Side"},
    Named<Field>{Field::terms, "Terms"},
    Named<Field>{Field::acceptedAt, "Accepted"},
    Named<Field>{Field::perspective, "Item"},
    Named<Field>{Field::fit, "Fits"},
    Named<Field>{Field::remindOn, "Reminder on"},
    Named<Field>{Field::withdrawnAt, "Withdrawn"},
};

constexpr std::array<std::string_view, 4> states{"planned", "running", "closed", "cancelled"};
constexpr std::array<std::string_view, 3> lenses{"creativity", "curiosity", "courage"};
constexpr std::array<std::string_view, 4> outcomes{"done", "partly", "not", "skip"};
constexpr std::array<std::string_view, 5> people{"me", "patient", "team", "organisation", "system"};
constexpr std::array<std::string_view, 6> drivers{"workload",  "control",  "reward",
                                                  "community", "fairness", "values"};
constexpr std::array<std::string_view, 2> sides{"coach", "client"};
constexpr std::array<std::string_view, 3> fittings{"yes", "no", "not sure"};

template <class Table, class Key>
std::string_view find(const Table& table, Key key) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& one) { return one.first == key; });
    return found == table.end() ? std::string_view() : found->second;
}

Choices choicesOf(Field field) {
    switch (field) {
    case Field::state:
        return states;
    case Field::lens:
        return lenses;
    case Field::outcome:
        return outcomes;
    case Field::outcomeFor:
        return people;
    case Field::driver:
        return drivers;
    case Field::role:
        return sides;
    case Field::fit:
        return fittings;
    default:
        return {};
    }
}

bool isDay(Field field) {
    return field == Field::startsOn || field == Field::endsOn || field == Field::dueOn ||
           field == Field::date || field == Field::remindOn;
}

bool isInstant(Field field) {
    return field == Field::createdAt || field == Field::doneAt || field == Field::acceptedAt ||
           field == Field::withdrawnAt;
}

bool mayBeZero(Field field) { return field == Field::level || field == Field::baseline || isDay(field); }

std::string numberInWords(Field field, std::int64_t number) {
    if (number == 0 && !mayBeZero(field)) return {};
    if (isInstant(field)) return practice::utcText({number});
    if (isDay(field)) return coaching::LocalDate{static_cast<std::int32_t>(number)}.toText();
    const Choices choices = choicesOf(field);
    if (number > 0 && static_cast<std::size_t>(number) <= choices.size())
        return std::string(choices[static_cast<std::size_t>(number) - 1]);
    return std::to_string(number);
}

} // namespace

std::string_view headingOf(EntityKind kind) { return find(headings, kind); }
std::string_view labelOf(Field field) { return find(labels, field); }

std::string columnOf(Field field) {
    std::string out(labelOf(field));
    for (char& c : out)
        c = c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string wordsOf(Field field, const cbor::Value& value) {
    switch (value.type()) {
    case cbor::Value::Type::text:
        return std::string(*value.asText("text"));
    case cbor::Value::Type::boolean:
        return *value.asBool("flag") ? "yes" : "";
    case cbor::Value::Type::integer:
        return numberInWords(field, *value.asInteger("number"));
    default:
        return {};
    }
}

} // namespace vw
