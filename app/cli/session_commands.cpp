// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about sessions: plan, start, close.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"

#include <algorithm>

namespace vw::cli {
namespace {

constexpr std::array planParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"at", Presence::required, "Local time, such as 2026-03-31T17:30"},
    Parameter{"zone", Presence::optional, "IANA zone; the computer's when left out"},
    Parameter{"minutes", Presence::optional, "How long (50)"},
    Parameter{"title", Presence::optional, "What it is called"},
};
constexpr std::array startParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"session", Presence::optional, "Id of a planned one; a new one when left out"},
    Parameter{"title", Presence::optional, "What a new one is called"},
};
constexpr std::array closeParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"session", Presence::optional, "Id; the running one when left out"},
    Parameter{"answer", Presence::optional, "Answer to the Central Question; - reads standard input"},
    Parameter{"action", Presence::repeated, "An action you agreed on"},
    Parameter{"goal", Presence::repeated, "Id of a goal you worked on"},
    Parameter{"minutes", Presence::optional, "How long it took"},
    Parameter{"next", Presence::optional, "Local time of the next session"},
    Parameter{"zone", Presence::optional, "IANA zone of --next; the computer's when left out"},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

Result<coaching::Minutes> minutesOf(const Arguments& arguments, int otherwise) {
    VW_TRY(const auto minutes, arguments.number("minutes", 1, 1440));
    return coaching::Minutes{static_cast<std::int32_t>(minutes.value_or(otherwise))};
}

Result<Json> plan(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    coaching::Session session;
    session.title = arguments.text("title");
    VW_TRY(session.startsAt, timeOf(arguments, "at"));
    VW_TRY(session.length, minutesOf(arguments, 50));
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const coaching::SessionId id, desk.planSession(card.client.id, std::move(session)));
    return Json::object().set("id", id.hex());
}

Result<Json> start(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    practice::CoachDesk desk(*vault, context.clock());
    if (arguments.has("session")) {
        VW_TRY(const auto id, coaching::SessionId::fromHexText(arguments.text("session")));
        VW_CHECK(desk.startSession(card.client.id, id));
        return Json::object().set("id", id.hex());
    }
    coaching::Session session;
    session.title = arguments.text("title");
    session.startsAt = localNow();
    session.state = coaching::SessionState::running;
    VW_TRY(const coaching::SessionId id, desk.planSession(card.client.id, std::move(session)));
    return Json::object().set("id", id.hex());
}

Result<coaching::SessionId> sessionToClose(const practice::RelationDesk& desk, const Arguments& arguments) {
    if (arguments.has("session")) return coaching::SessionId::fromHexText(arguments.text("session"));
    VW_TRY(const std::vector<coaching::Session> sessions, desk.sessions());
    const auto running =
        std::find_if(sessions.rbegin(), sessions.rend(), [](const coaching::Session& session) {
            return session.state == coaching::SessionState::running;
        });
    if (running == sessions.rend())
        return notFound("No session is running: start one, or say which with --session.");
    return running->id;
}

Result<practice::SessionClosing> closingOf(const Arguments& arguments) {
    practice::SessionClosing closing;
    VW_TRY(closing.centralQuestion, textOrInput(arguments, "answer"));
    for (std::string& title : arguments.texts("action")) {
        coaching::AgreedAction action;
        action.title = std::move(title);
        closing.actions.push_back(std::move(action));
    }
    for (const std::string& goal : arguments.texts("goal")) {
        VW_TRY(const coaching::GoalId id, coaching::GoalId::fromHexText(goal));
        closing.workedGoals.push_back(id);
    }
    VW_TRY(closing.length, minutesOf(arguments, 0));
    if (arguments.has("next")) {
        VW_TRY(closing.next, timeOf(arguments, "next"));
    }
    return closing;
}

Result<Json> close(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const practice::RelationDesk relation, desk.relation(card.client.id));
    VW_TRY(const coaching::SessionId id, sessionToClose(relation, arguments));
    VW_TRY(const practice::SessionClosing closing, closingOf(arguments));
    VW_CHECK(desk.closeSession(card.client.id, id, closing));
    return Json::object().set("id", id.hex());
}

Result<Json> list(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto sessions, relation.desk.sessions());
        for (const coaching::Session& session : sessions) {
            out.push(toJson(session).set("person", relation.person));
        }
    }
    return out;
}

constexpr std::array commands{
    Command{"session plan", "Plan a session", planParameters, plan},
    Command{"session start", "Start a session", startParameters, start},
    Command{"session close", "Close it: Central Question, actions, next date", closeParameters, close},
    Command{"session list,sessions", "All sessions", onlyClient, list},
};

} // namespace

std::span<const Command> sessionCommands() { return commands; }

} // namespace vw::cli
