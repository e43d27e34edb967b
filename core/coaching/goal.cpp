// SPDX-License-Identifier: GPL-3.0-or-later
// Goals and agreed actions: read, checked, written.
#include "core/coaching/goal.h"

#include "core/coaching/words.h"

#include <algorithm>

namespace vw::coaching {
namespace {

constexpr std::array scaleFields{Field::levelMinus2, Field::levelMinus1, Field::level0, Field::levelPlus1,
                                 Field::levelPlus2};

std::optional<Level> levelOf(const FieldReader& fields, Field field) {
    const auto number = fields.integer(field);
    if (!number) return std::nullopt;
    const Result<Level> level = Level::from(*number);
    return level ? std::optional(*level) : std::nullopt;
}

std::optional<std::int64_t> numberOf(const std::optional<Level>& level) {
    return level ? std::optional<std::int64_t>(level->value()) : std::nullopt;
}

} // namespace

std::string_view nameOf(Lens lens) {
    switch (lens) {
    case Lens::creativity:
        return "creativity";
    case Lens::curiosity:
        return "curiosity";
    case Lens::courage:
        return "courage";
    }
    return {};
}

Result<Lens> lensFromText(std::string_view text) {
    for (const Lens lens : allLenses) {
        if (nameOf(lens) == text) return lens;
    }
    return badInput("A lens is one of creativity, curiosity, courage.");
}

Result<Level> Level::from(std::int64_t value) {
    if (value < least || value > most) return badInput("A level of attainment is a number from -2 to 2.");
    Level level;
    level.m_value = static_cast<std::int8_t>(value);
    return level;
}

bool AttainmentScale::empty() const {
    return std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return isBlank(text); });
}

Goal Goal::read(const FieldReader& fields) {
    Goal out;
    out.id = GoalId(fields.id());
    out.title = fields.text(Field::title);
    out.lens = choiceOf(fields, Field::lens, Lens::courage).value_or(Lens::creativity);
    out.weight = static_cast<int>(fields.integer(Field::weight).value_or(1));
    for (std::size_t i = 0; i < scaleFields.size(); ++i) {
        out.scale.texts[i] = fields.text(scaleFields[i]);
    }
    out.baseline = levelOf(fields, Field::baseline);
    out.level = levelOf(fields, Field::level);
    out.archived = fields.boolean(Field::archived);
    out.from = VqLink::read(fields);
    return out;
}

Status Goal::check() const {
    if (isBlank(title)) return badInput("A goal needs a title.");
    if (weight < 1 || weight > 10) return badInput("The weight of a goal is a number from 1 to 10.");
    const bool complete = std::none_of(scale.texts.begin(), scale.texts.end(),
                                       [](const std::string& text) { return isBlank(text); });
    if (!scale.empty() && !complete) {
        return badInput("A scale of attainment needs words for all five levels, or for none.");
    }
    if ((baseline || level) && !complete) {
        return badInput("A goal needs its scale of attainment before it can stand at a level.");
    }
    return from.check();
}

Operations Goal::operations() const {
    FieldWriter writer(EntityKind::goal, id.entity());
    writer.text(Field::title, title)
        .integer(Field::lens, static_cast<std::int64_t>(lens))
        .integer(Field::weight, weight);
    for (std::size_t i = 0; i < scaleFields.size(); ++i) {
        writer.text(scaleFields[i], scale.texts[i]);
    }
    from.write(writer);
    return writer.integer(Field::baseline, numberOf(baseline))
        .integer(Field::level, numberOf(level))
        .boolean(Field::archived, archived)
        .take();
}

AgreedAction AgreedAction::read(const FieldReader& fields) {
    AgreedAction out;
    out.id = AgreedActionId(fields.id());
    out.title = fields.text(Field::title);
    out.goal = GoalId(fields.entity(Field::goal));
    out.session = SessionId(fields.entity(Field::session));
    out.dueOn = dateOf(fields, Field::dueOn);
    if (const auto done = fields.integerUnlessBlank(Field::doneAt); done) out.doneAt = UtcMillis{*done};
    return out;
}

Status AgreedAction::check() const {
    if (isBlank(title)) return badInput("An action needs a title.");
    return {};
}

Operations AgreedAction::operations() const {
    FieldWriter writer(EntityKind::action, id.entity());
    writer.text(Field::title, title)
        .entity(Field::goal, goal.entity())
        .entity(Field::session, session.entity())
        .integer(Field::dueOn, daysOf(dueOn));
    if (doneAt) writer.integer(Field::doneAt, doneAt->count);
    return writer.take();
}

} // namespace vw::coaching
