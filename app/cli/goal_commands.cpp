// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about goals and the actions on the way.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"

namespace vw::cli {
namespace {

constexpr std::array goalAddParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"lens", Presence::required, "creativity, curiosity or courage"},
    Parameter{"text", Presence::required, "The goal in one sentence; - reads standard input"},
    Parameter{"weight", Presence::optional, "1 to 10"},
    Parameter{"scale", Presence::repeated, "Words for the levels -2, -1, 0, 1, 2: five times"},
    Parameter{"baseline", Presence::optional, "Where it stands now, -2 to 2"},
};
constexpr std::array goalEditParameters{
    Parameter{"id", Presence::positional, "Id of the goal"},
    Parameter{"text", Presence::optional, "The goal in one sentence; - reads standard input"},
    Parameter{"lens", Presence::optional, "creativity, curiosity or courage"},
    Parameter{"weight", Presence::optional, "1 to 10"},
    Parameter{"scale", Presence::repeated, "Words for the levels -2, -1, 0, 1, 2: five times"},
    Parameter{"baseline", Presence::optional, "-2 to 2"},
    Parameter{"level", Presence::optional, "-2 to 2"},
};
constexpr std::array goalLevelParameters{
    Parameter{"id", Presence::positional, "Id of the goal"},
    Parameter{"level", Presence::required, "Where it stands now, -2 to 2"},
};
constexpr std::array actionAddParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"text", Presence::required, "What will be done; - reads standard input"},
    Parameter{"goal", Presence::optional, "Id of the goal it serves"},
    Parameter{"due", Presence::optional, "Day, such as 2026-03-31"},
};
constexpr std::array idParameters{
    Parameter{"id", Presence::positional, "Id of the action"},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

Result<std::optional<coaching::Level>> levelOf(const Arguments& arguments, std::string_view key) {
    VW_TRY(const auto number, arguments.number(key, coaching::Level::least, coaching::Level::most));
    if (!number) return std::optional<coaching::Level>();
    VW_TRY(const coaching::Level level, coaching::Level::from(*number));
    return std::optional(level);
}

/// Puts what was given over what is there.
Status fill(coaching::Goal& goal, const Arguments& arguments) {
    if (arguments.has("text")) {
        VW_TRY(goal.title, textOrInput(arguments, "text"));
    }
    if (arguments.has("lens")) {
        VW_TRY(goal.lens, coaching::lensFromText(arguments.text("lens")));
    }
    VW_TRY(const auto weight, arguments.number("weight", 1, 10));
    if (weight) goal.weight = static_cast<int>(*weight);
    if (arguments.has("scale")) {
        const std::vector<std::string> scale = arguments.texts("scale");
        if (scale.size() != goal.scale.texts.size())
            return badInput("--scale is given five times, from -2 to 2.");
        std::copy(scale.begin(), scale.end(), goal.scale.texts.begin());
    }
    VW_TRY(const auto baseline, levelOf(arguments, "baseline"));
    if (baseline) goal.baseline = baseline;
    VW_TRY(const auto level, levelOf(arguments, "level"));
    if (level) goal.level = level;
    return {};
}

Result<Json> goalAdd(Context& context, const Arguments& arguments) {
    VW_TRY(Relation relation, selectedRelation(context, arguments));
    coaching::Goal goal;
    VW_CHECK(fill(goal, arguments));
    VW_TRY(const coaching::GoalId id, relation.desk.saveGoal(std::move(goal)));
    return Json::object().set("id", id.hex());
}

Result<Json> goalEdit(Context& context, const Arguments& arguments) {
    VW_TRY(const auto id, coaching::GoalId::fromHexText(arguments.text("id")));
    VW_TRY(Relation relation, relationWith(context, EntityKind::goal, id.entity()));
    VW_TRY(coaching::Goal goal, relation.desk.goal(id));
    VW_CHECK(fill(goal, arguments));
    VW_TRY([[maybe_unused]] const coaching::GoalId saved, relation.desk.saveGoal(std::move(goal)));
    return Json::object().set("id", id.hex());
}

Result<Json> goalList(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto goals, relation.desk.goals());
        for (const coaching::Goal& goal : goals) {
            out.push(toJson(goal).set("person", relation.person));
        }
    }
    return out;
}

Result<Json> actionAdd(Context& context, const Arguments& arguments) {
    VW_TRY(Relation relation, selectedRelation(context, arguments));
    coaching::AgreedAction action;
    VW_TRY(action.title, textOrInput(arguments, "text"));
    VW_TRY(action.dueOn, dateOf(arguments, "due"));
    if (arguments.has("goal")) {
        VW_TRY(action.goal, coaching::GoalId::fromHexText(arguments.text("goal")));
        VW_TRY([[maybe_unused]] const coaching::Goal known, relation.desk.goal(action.goal));
    }
    VW_TRY(const coaching::AgreedActionId id, relation.desk.saveAction(std::move(action)));
    return Json::object().set("id", id.hex());
}

Result<Json> tick(Context& context, const Arguments& arguments, practice::RelationDesk::Tick tick) {
    VW_TRY(const auto id, coaching::AgreedActionId::fromHexText(arguments.text("id")));
    VW_TRY(Relation relation, relationWith(context, EntityKind::action, id.entity()));
    VW_CHECK(relation.desk.tick(id, tick));
    return Json::object().set("id", id.hex());
}

Result<Json> actionDone(Context& context, const Arguments& arguments) {
    return tick(context, arguments, practice::RelationDesk::Tick::done);
}

Result<Json> actionReopen(Context& context, const Arguments& arguments) {
    return tick(context, arguments, practice::RelationDesk::Tick::open);
}

Result<Json> actionList(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto actions, relation.desk.actions());
        for (const coaching::AgreedAction& action : actions) {
            out.push(toJson(action).set("person", relation.person));
        }
    }
    return out;
}

constexpr std::array commands{
    Command{"goal add", "Set a goal through one of the three Cs", goalAddParameters, goalAdd},
    Command{"goal edit", "Change a goal", goalEditParameters, goalEdit},
    Command{"goal level", "Say where a goal stands on its scale", goalLevelParameters, goalEdit},
    Command{"goal list,goals", "All goals", onlyClient, goalList},
    Command{"action add", "Agree on an action", actionAddParameters, actionAdd},
    Command{"action done,action tick", "Tick an action", idParameters, actionDone},
    Command{"action reopen", "Take the tick back", idParameters, actionReopen},
    Command{"action list,actions", "All actions", onlyClient, actionList},
};

} // namespace

std::span<const Command> goalCommands() { return commands; }

} // namespace vw::cli
