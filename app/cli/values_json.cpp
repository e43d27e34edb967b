// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the values of a practice as JSON.
#include "app/cli/values_json.h"

namespace vw::cli {
namespace {

template <class Id>
Json idOrNull(const Id& id) {
    return id.isNone() ? Json() : Json(id.hex());
}

Json dateOrNull(const std::optional<coaching::LocalDate>& date) {
    return date ? Json(date->toText()) : Json();
}

Json itemOrNull(const std::optional<coaching::VqItem>& item) { return item ? Json(item->number()) : Json(); }

Json levelOrNull(const std::optional<coaching::Level>& level) {
    return level ? Json(level->value()) : Json();
}

template <class Enum, std::size_t N>
Json choiceOrNull(const std::array<std::string_view, N>& names, const std::optional<Enum>& value) {
    return value ? Json(nameIn(names, *value)) : Json();
}

std::string marked(const std::string& snippet) {
    std::string out;
    for (const char c : snippet) {
        out += c == '\x02' ? '[' : c == '\x03' ? ']' : c;
    }
    return out;
}

} // namespace

Json toJson(const practice::ClientCard& card) {
    Json tags = Json::array();
    for (const std::string& tag : card.client.tags) {
        tags.push(tag);
    }
    return Json::object()
        .set("id", card.client.id.hex())
        .set("name", card.client.name)
        .set("contact", card.client.contact)
        .set("tags", std::move(tags))
        .set("archived", card.client.archived)
        .set("paired", card.paired);
}

Json toJson(const coaching::Engagement& engagement) {
    return Json::object()
        .set("id", engagement.id.hex())
        .set("title", engagement.title)
        .set("startsOn", dateOrNull(engagement.startsOn))
        .set("endsOn", dateOrNull(engagement.endsOn))
        .set("sessions", engagement.sessionCount)
        .set("priceMinor", engagement.price ? Json(engagement.price->minor) : Json())
        .set("currency", engagement.price ? Json(engagement.price->currency) : Json())
        .set("sponsor", engagement.sponsor);
}

Json toJson(const coaching::Session& session) {
    Json goals = Json::array();
    for (const coaching::GoalId& goal : session.workedGoals) {
        goals.push(goal.hex());
    }
    return Json::object()
        .set("id", session.id.hex())
        .set("title", session.title)
        .set("startsAt", session.startsAt.toText())
        .set("zone", session.startsAt.zone)
        .set("minutes", session.length.count)
        .set("state", nameIn(sessionStates, session.state))
        .set("centralQuestion", session.closingQuestion)
        .set("workedGoals", std::move(goals));
}

Json toJson(const coaching::Goal& goal) {
    Json scale = Json::array();
    for (const std::string& text : goal.scale.texts) {
        if (!goal.scale.empty()) scale.push(text);
    }
    return Json::object()
        .set("id", goal.id.hex())
        .set("lens", std::string(coaching::nameOf(goal.lens)))
        .set("text", goal.title)
        .set("weight", goal.weight)
        .set("scale", std::move(scale))
        .set("baseline", levelOrNull(goal.baseline))
        .set("level", levelOrNull(goal.level))
        .set("archived", goal.archived)
        .set("vq", idOrNull(goal.from.submission))
        .set("vqItem", itemOrNull(goal.from.item));
}

Json toJson(const coaching::AgreedAction& action) {
    return Json::object()
        .set("id", action.id.hex())
        .set("text", action.title)
        .set("goal", idOrNull(action.goal))
        .set("session", idOrNull(action.session))
        .set("dueOn", dateOrNull(action.dueOn))
        .set("done", action.doneAt.has_value());
}

Json toJson(const coaching::CheckIn& checkIn) {
    return Json::object()
        .set("id", checkIn.id.hex())
        .set("date", checkIn.date.toText())
        .set("energy", checkIn.energy ? Json(*checkIn.energy) : Json())
        .set("choice", checkIn.choice)
        .set("action", checkIn.action)
        .set("outcome", choiceOrNull(outcomes, checkIn.outcome))
        .set("value", checkIn.outcomeValue)
        .set("for", choiceOrNull(beneficiaries, checkIn.outcomeFor))
        .set("driver", choiceOrNull(drivers, checkIn.driver))
        .set("comment", checkIn.comment);
}

Json toJson(const coaching::VqAssignment& assignment) {
    return Json::object()
        .set("id", assignment.id.hex())
        .set("instrument", assignment.instrument)
        .set("purpose", assignment.purpose)
        .set("dueOn", dateOrNull(assignment.dueOn));
}

Json toJson(const practice::Finding& finding) {
    const EntityRule* const rule = entityRule(finding.hit.kind);
    return Json::object()
        .set("id", finding.hit.id.hex())
        .set("kind", rule != nullptr ? std::string(rule->name) : std::string())
        .set("person", finding.person)
        .set("snippet", marked(finding.hit.snippet));
}

Result<Json> toJson(const practice::Notebook& book, const coaching::Note& note) {
    VW_TRY(const practice::NoteText text, book.text(note.id));
    Json others = Json::array();
    for (const TextVersion& version : text.others) {
        others.push(version.text);
    }
    static constexpr std::array<const char*, 3> visibilities{"private", "shared", "journal"};
    return Json::object()
        .set("id", note.id.hex())
        .set("visibility", visibilities[static_cast<std::size_t>(note.kind)])
        .set("title", note.title)
        .set("text", text.text)
        .set("conflict", !text.others.empty())
        .set("others", std::move(others))
        .set("vq", idOrNull(note.about.submission))
        .set("vqItem", itemOrNull(note.about.item));
}

} // namespace vw::cli
