// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of entities and fields. Frozen in tests/vectors/schema_v2.txt: rows are added, never changed.
#include "core/coaching/schema.h"

#include <algorithm>
#include <array>

namespace vw {
namespace {

using enum FieldType;
using enum Writers;

constexpr std::int64_t lineLimit = 200;       // names and other single lines
constexpr std::int64_t titleLimit = 1000;     // a goal is one sentence, sometimes a long one
constexpr std::int64_t paragraphLimit = 4000; // answers, level texts, comments
constexpr std::int64_t termsLimit = 16'384;
constexpr std::int64_t instantLimit = (std::int64_t{1} << 47) - 1; // as the clock of the operations
constexpr std::int64_t idSize = 16;
constexpr std::int64_t daysLimit = 2'932'896; // 9999-12-31

constexpr FieldRule line(Field field, Writers writers) { return {field, text, writers, 0, lineLimit}; }
constexpr FieldRule title(Writers writers) { return {Field::title, text, writers, 0, titleLimit}; }
constexpr FieldRule paragraph(Field field, Writers writers) {
    return {field, text, writers, 0, paragraphLimit};
}
constexpr FieldRule note(Writers writers) {
    return {Field::body, longText, writers, 0, static_cast<std::int64_t>(noteLimit)};
}
constexpr FieldRule number(Field field, Writers writers, std::int64_t least, std::int64_t most) {
    return {field, integer, writers, least, most};
}
constexpr FieldRule instant(Field field, Writers writers) { return number(field, writers, 0, instantLimit); }
constexpr FieldRule day(Field field, Writers writers) {
    return number(field, writers, -daysLimit, daysLimit);
}
constexpr FieldRule id(Field field, Writers writers) { return {field, bytes, writers, 0, idSize}; }
constexpr FieldRule item(Field field, Writers writers) { return number(field, writers, 0, 36); }
constexpr FieldRule documentOf(Field field, Writers writers) {
    return {field, document, writers, 0, static_cast<std::int64_t>(noteLimit)};
}
constexpr FieldRule flag(Field field, Writers writers) { return {field, boolean, writers, 0, 1}; }

constexpr std::array settingsFields{
    line(Field::name, coach),
    title(coach),
    line(Field::currency, coach),
};
constexpr std::array relationFields{
    instant(Field::createdAt, coach),
    id(Field::privateSpace, coach),
    id(Field::sharedSpace, coach),
};
constexpr std::array hoursFields{
    instant(Field::createdAt, coach),
    number(Field::minutes, coach, 0, 100'000),
    day(Field::date, coach),
};
constexpr std::array heldInvoiceFields{
    instant(Field::createdAt, coach),
    day(Field::startsOn, coach),
    day(Field::endsOn, coach),
    number(Field::sessionCount, coach, 0, 10'000),
    number(Field::priceMinor, coach, 0, 1'000'000'000'000),
    line(Field::currency, coach),
};
constexpr std::array instrumentFileFields{
    instant(Field::createdAt, coach),
    line(Field::instrument, coach),
    line(Field::version, coach),
    line(Field::language, coach),
    FieldRule{Field::file, text, coach, 0, static_cast<std::int64_t>(noteLimit)},
};
constexpr std::array clientFields{
    line(Field::name, coach),
    paragraph(Field::contact, coach),
    FieldRule{Field::tags, textSet, coach, 0, lineLimit},
    instant(Field::createdAt, coach),
    flag(Field::archived, coach),
};
constexpr std::array engagementFields{
    title(coach),
    instant(Field::createdAt, coach),
    flag(Field::archived, coach),
    day(Field::startsOn, coach),
    day(Field::endsOn, coach),
    number(Field::sessionCount, coach, 0, 10'000),
    number(Field::priceMinor, coach, 0, 1'000'000'000'000),
    line(Field::currency, coach),
    line(Field::sponsor, coach),
    number(Field::minutes, coach, 0, 1440),
    number(Field::state, coach, 0, 9),
};
constexpr std::array privateNoteFields{
    title(coach),
    note(coach),
    instant(Field::createdAt, coach),
    id(Field::session, coach),
    id(Field::submission, coach),
    item(Field::perspective, coach),
};
constexpr std::array vqDebriefFields{
    instant(Field::createdAt, coach),
    id(Field::session, coach),
    FieldRule{Field::debriefSteps, textSet, coach, 0, lineLimit},
    item(Field::asset, coach),
    item(Field::viewToTest, coach),
};
constexpr std::array goalFields{
    title(both),
    instant(Field::createdAt, both),
    flag(Field::archived, both),
    number(Field::lens, both, 1, 3),
    number(Field::weight, both, 0, 10),
    number(Field::level, both, -2, 2),
    number(Field::baseline, both, -2, 2),
    paragraph(Field::levelMinus2, both),
    paragraph(Field::levelMinus1, both),
    paragraph(Field::level0, both),
    paragraph(Field::levelPlus1, both),
    paragraph(Field::levelPlus2, both),
    id(Field::submission, both),
    item(Field::perspective, both),
};
constexpr std::array actionFields{
    title(both),
    instant(Field::createdAt, both),
    id(Field::session, both),
    id(Field::goal, both),
    day(Field::dueOn, both),
    instant(Field::doneAt, both),
    paragraph(Field::actionText, both),
};
constexpr std::array sessionFields{
    title(coach),
    instant(Field::createdAt, coach),
    line(Field::startsAt, coach),
    line(Field::zone, coach),
    number(Field::minutes, coach, 0, 1440),
    number(Field::state, coach, 1, 4),
    paragraph(Field::closingQuestion, coach),
    FieldRule{Field::workedGoals, idSet, coach, 0, idSize},
};
constexpr std::array sharedNoteFields{
    title(both),
    note(both),
    instant(Field::createdAt, both),
    id(Field::session, both),
};
constexpr std::array checkInFields{
    instant(Field::createdAt, client),      day(Field::date, client),
    number(Field::energy, client, 0, 5),    paragraph(Field::choice, client),
    paragraph(Field::actionText, client),   number(Field::outcome, client, 0, 4),
    paragraph(Field::outcomeValue, client), number(Field::outcomeFor, client, 0, 5),
    number(Field::driver, client, 0, 6),    paragraph(Field::comment, client),
};
constexpr std::array vqAssignmentFields{
    instant(Field::createdAt, coach),   day(Field::dueOn, coach),           line(Field::instrument, coach),
    paragraph(Field::purpose, coach),   line(Field::consentVersion, coach), day(Field::remindOn, coach),
    instant(Field::withdrawnAt, coach),
};
constexpr std::array vqSubmissionFields{
    instant(Field::createdAt, client),   paragraph(Field::comment, client),
    line(Field::instrument, client),     number(Field::release, client, 1, 2),
    id(Field::assignment, client),       documentOf(Field::administration, client),
    line(Field::consentVersion, client), id(Field::origin, client),
};
constexpr std::array participantFields{
    line(Field::name, both),
    instant(Field::createdAt, both),
    number(Field::role, both, 1, 2),
};
constexpr std::array agreementFields{
    title(coach),
    instant(Field::createdAt, coach),
    FieldRule{Field::terms, text, coach, 0, termsLimit},
    instant(Field::acceptedAt, both),
};
constexpr std::array vqOpeningFields{
    instant(Field::createdAt, both),
    instant(Field::heldAt, coach),
    instant(Field::shownAt, client),
};
constexpr std::array vqFindingFields{
    instant(Field::createdAt, client), paragraph(Field::comment, client), id(Field::submission, client),
    item(Field::perspective, client),  number(Field::fit, client, 0, 3),
};
constexpr std::array journalEntryFields{
    title(client),
    note(client),
    instant(Field::createdAt, client),
    day(Field::date, client),
    id(Field::session, client),
};

constexpr std::array vqSittingFields{
    instant(Field::createdAt, client),
    instant(Field::doneAt, client),
    documentOf(Field::administration, client),
    id(Field::sitting, client),
    number(Field::stepCount, client, 0, 1'000'000),
    number(Field::phase, client, 0, 1'000),
};
constexpr std::array vqKeptFields{
    instant(Field::createdAt, client),         paragraph(Field::comment, client),
    line(Field::instrument, client),           number(Field::release, client, 1, 2),
    documentOf(Field::administration, client), line(Field::consentVersion, client),
};
constexpr std::array vqKeptOpeningFields{
    instant(Field::createdAt, client),
    instant(Field::shownAt, client),
};
constexpr std::array vqKeptFindingFields{
    instant(Field::createdAt, client), paragraph(Field::comment, client), id(Field::submission, client),
    item(Field::perspective, client),  number(Field::fit, client, 0, 3),
};

constexpr std::array deviceFields{
    line(Field::name, coach),
    instant(Field::createdAt, coach),
    line(Field::platform, coach),
};
constexpr std::array ownDeviceFields{
    line(Field::name, client),
    instant(Field::createdAt, client),
    line(Field::platform, client),
};
constexpr std::array trustedSpaceFields{
    instant(Field::createdAt, client),
    FieldRule{Field::spaceHash, bytes, client, 0, 32},
};

constexpr std::array rules{
    EntityRule{EntityKind::settings, Home::practice, false, coach, "settings", settingsFields},
    EntityRule{EntityKind::relation, Home::practice, false, coach, "relation", relationFields},
    EntityRule{EntityKind::hours, Home::practice, false, coach, "hours", hoursFields},
    EntityRule{EntityKind::instrumentFile, Home::practice, true, coach, "instrumentFile",
               instrumentFileFields, true},
    EntityRule{EntityKind::device, Home::practice, false, coach, "device", deviceFields},
    EntityRule{EntityKind::heldInvoice, Home::practice, false, coach, "heldInvoice", heldInvoiceFields},
    EntityRule{EntityKind::client, Home::privatePair, false, coach, "client", clientFields},
    EntityRule{EntityKind::engagement, Home::privatePair, false, coach, "engagement", engagementFields},
    EntityRule{EntityKind::privateNote, Home::privatePair, false, coach, "privateNote", privateNoteFields},
    EntityRule{EntityKind::vqDebrief, Home::privatePair, false, coach, "vqDebrief", vqDebriefFields},
    EntityRule{EntityKind::goal, Home::shared, false, both, "goal", goalFields},
    EntityRule{EntityKind::action, Home::shared, false, both, "action", actionFields},
    EntityRule{EntityKind::session, Home::shared, false, coach, "session", sessionFields},
    EntityRule{EntityKind::sharedNote, Home::shared, false, both, "sharedNote", sharedNoteFields},
    EntityRule{EntityKind::checkIn, Home::shared, false, client, "checkIn", checkInFields},
    EntityRule{EntityKind::vqAssignment, Home::shared, false, coach, "vqAssignment", vqAssignmentFields},
    EntityRule{EntityKind::vqSubmission, Home::shared, true, client, "vqSubmission", vqSubmissionFields},
    EntityRule{EntityKind::participant, Home::shared, false, both, "participant", participantFields},
    EntityRule{EntityKind::agreement, Home::shared, false, coach, "agreement", agreementFields},
    EntityRule{EntityKind::sharedInstrument, Home::shared, true, coach, "sharedInstrument",
               instrumentFileFields},
    EntityRule{EntityKind::vqOpening, Home::shared, false, client, "vqOpening", vqOpeningFields},
    EntityRule{EntityKind::vqFinding, Home::shared, false, client, "vqFinding", vqFindingFields},
    EntityRule{EntityKind::journalEntry, Home::journal, false, client, "journalEntry", journalEntryFields},
    EntityRule{EntityKind::vqSitting, Home::journal, false, client, "vqSitting", vqSittingFields},
    EntityRule{EntityKind::vqKept, Home::journal, true, client, "vqKept", vqKeptFields, true},
    EntityRule{EntityKind::vqKeptOpening, Home::journal, false, client, "vqKeptOpening", vqKeptOpeningFields},
    EntityRule{EntityKind::vqKeptFinding, Home::journal, false, client, "vqKeptFinding", vqKeptFindingFields},
    EntityRule{EntityKind::ownDevice, Home::journal, false, client, "ownDevice", ownDeviceFields},
    EntityRule{EntityKind::trustedSpace, Home::journal, false, client, "trustedSpace", trustedSpaceFields},
};

bool textFits(const cbor::Value& value, std::int64_t most) {
    const auto read = value.asText("text");
    return read.ok() && read->size() <= static_cast<std::size_t>(most);
}

bool idFits(const cbor::Value& value, std::int64_t size, bool blank) {
    const auto read = value.asBytes("id");
    return read.ok() && (read->size() == static_cast<std::size_t>(size) || (blank && read->empty()));
}

bool documentFits(const cbor::Value& value, std::int64_t most) {
    const auto limit = static_cast<std::size_t>(most);
    if (value.type() == cbor::Value::Type::map) return cbor::encode(value).size() <= limit;
    const auto read = value.asBytes("document");
    if (!read.ok() || read->size() > limit) return false;
    const auto inside = cbor::decode(*read);
    return inside.ok() && inside->type() == cbor::Value::Type::map;
}

} // namespace

std::span<const EntityRule> schema() { return rules; }

const EntityRule* entityRule(EntityKind kind) {
    const auto* found =
        std::lower_bound(rules.begin(), rules.end(), kind,
                         [](const EntityRule& rule, EntityKind wanted) { return rule.kind < wanted; });
    return found != rules.end() && found->kind == kind ? found : nullptr;
}

const FieldRule* fieldRule(const EntityRule& entity, Field field) {
    for (const FieldRule& rule : entity.fields)
        if (rule.field == field) return &rule;
    return nullptr;
}

Merge mergeOf(FieldType type) {
    switch (type) {
    case textSet:
    case idSet:
        return Merge::set;
    case longText:
        return Merge::versionedText;
    case boolean:
    case integer:
    case text:
    case bytes:
    case document:
        break;
    }
    return Merge::lastWriter;
}

bool fits(const FieldRule& rule, const cbor::Value& value) {
    switch (rule.type) {
    case boolean:
        return value.type() == cbor::Value::Type::boolean;
    case integer: {
        const auto read = value.asInteger("number");
        return read.ok() && *read >= rule.least && *read <= rule.most;
    }
    case text:
    case longText:
    case textSet:
        return textFits(value, rule.most);
    case bytes:
        return idFits(value, rule.most, true);
    case idSet:
        return idFits(value, rule.most, false);
    case document:
        return documentFits(value, rule.most);
    }
    return false;
}

bool isSearchable(Field field) {
    switch (field) {
    case Field::currency:
    case Field::startsAt:
    case Field::zone:
    case Field::instrument:
    case Field::consentVersion:
    case Field::debriefSteps:
    case Field::version:
    case Field::language:
    case Field::file:
        return false;
    default:
        return true;
    }
}

} // namespace vw
