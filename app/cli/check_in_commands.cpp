// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about check-ins.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"

namespace vw::cli {
namespace {

constexpr std::array checkInParameters{
    Parameter{"choice", Presence::optional,
              "Central Question: what choice can I make? - reads standard input"},
    Parameter{"action", Presence::optional, "Central Question: what action can I take?"},
    Parameter{"energy", Presence::optional, "1 (empty) to 5 (full)"},
    Parameter{"outcome", Presence::optional, "Yesterday's choice: done, partly, not, skip"},
    Parameter{"value", Presence::optional, "What value it created"},
    Parameter{"for", Presence::optional, "For whom: me, patient, team, organisation, system"},
    Parameter{"driver", Presence::optional, "workload, control, reward, community, fairness, values"},
    Parameter{"comment", Presence::optional, "Anything else"},
    Parameter{"date", Presence::optional, "Day; today when left out"},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

template <class Enum, std::size_t N>
Result<std::optional<Enum>> chosen(const Arguments& arguments, std::string_view key,
                                   const std::array<std::string_view, N>& names) {
    VW_TRY(const auto number, choiceOf(arguments, key, names));
    return number ? std::optional(static_cast<Enum>(*number)) : std::optional<Enum>();
}

Result<coaching::CheckIn> checkInOf(const Arguments& arguments) {
    coaching::CheckIn out;
    VW_TRY(const auto date, dateOf(arguments, "date"));
    out.date = date ? *date : localNow().date;
    VW_TRY(const auto energy, arguments.number("energy", 1, 5));
    if (energy) out.energy = static_cast<int>(*energy);
    VW_TRY(out.choice, textOrInput(arguments, "choice"));
    out.action = arguments.text("action");
    VW_TRY(out.outcome, chosen<coaching::Outcome>(arguments, "outcome", outcomes));
    out.outcomeValue = arguments.text("value");
    VW_TRY(out.outcomeFor, chosen<coaching::Beneficiary>(arguments, "for", beneficiaries));
    VW_TRY(out.driver, chosen<coaching::Driver>(arguments, "driver", drivers));
    out.comment = arguments.text("comment");
    return out;
}

Result<Json> checkIn(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::client));
    VW_TRY(coaching::CheckIn given, checkInOf(arguments));
    VW_TRY(const Relation relation, selectedRelation(context, {}));
    VW_TRY(Vault* const vault, context.open());
    practice::ClientDesk desk(*vault, context.clock());
    VW_TRY(const coaching::CheckInId id, desk.checkIn(relation.desk.space(), std::move(given)));
    return Json::object().set("id", id.hex());
}

Result<Json> checkIns(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto all, relation.desk.checkIns());
        for (const coaching::CheckIn& one : all) {
            out.push(toJson(one).set("person", relation.person));
        }
    }
    return out;
}

constexpr std::array commands{
    Command{"checkin,check-in", "Check in for a day; without anything: skip it", checkInParameters, checkIn},
    Command{"checkins,check-ins", "All check-ins, newest first", onlyClient, checkIns},
};

} // namespace

std::span<const Command> checkInCommands() { return commands; }

} // namespace vw::cli
