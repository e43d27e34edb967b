// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the VQ assessment.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"
#include "app/cli/vq_json.h"
#include "app/cli/vq_ranks.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_instruments.h"

#include <algorithm>

namespace vw::cli {
namespace {

constexpr std::array submitParameters{
    Parameter{"world,ranks-world", Presence::required, "Eighteen ranks of the world part, by norm order"},
    Parameter{"self,ranks-self", Presence::required, "Eighteen ranks of the self part, by norm order"},
    Parameter{"release", Presence::optional, "When you see it: now, or together with your coach (together)"},
    Parameter{"assignment", Presence::optional, "Id of the request it answers; the open one when left out"},
    Parameter{"comment", Presence::optional, "Your own words about it"},
};
constexpr std::array assignParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"purpose", Presence::optional, "What it is for"},
    Parameter{"due", Presence::optional, "Day, such as 2026-03-31"},
    Parameter{"instrument", Presence::optional, "Id and version of a loaded one, such as \"acme-1 1.0.0\""},
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

Result<Json> assign(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    practice::InstrumentName instrument = practice::nameOf(axiology::builtInInstrument());
    if (arguments.has("instrument")) {
        VW_TRY(instrument, practice::InstrumentName::fromText(arguments.text("instrument")));
        VW_TRY([[maybe_unused]] const auto here, practice::InstrumentShelf(*vault).find(instrument, {}));
    }
    coaching::VqAssignment assignment;
    assignment.instrument = instrument.toText();
    assignment.purpose = arguments.text("purpose");
    VW_TRY(assignment.dueOn, dateOf(arguments, "due"));
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const coaching::VqAssignmentId id, desk.assignVq(card.client.id, std::move(assignment)));
    return Json::object().set("id", id.hex());
}

/// The request that is answered: the one named, else the oldest open one, else none.
Result<coaching::VqAssignmentId> assignmentOf(const practice::RelationDesk& desk,
                                              const Arguments& arguments) {
    if (arguments.has("assignment")) {
        VW_TRY(const auto id, coaching::VqAssignmentId::fromHexText(arguments.text("assignment")));
        VW_TRY(const auto all, desk.vqAssignments());
        const bool known =
            std::any_of(all.begin(), all.end(), [&id](const auto& one) { return one.id == id; });
        return known ? Result<coaching::VqAssignmentId>(id)
                     : notFound("There is no such request for an assessment.");
    }
    VW_TRY(const auto open, desk.openVqAssignments());
    return open.empty() ? coaching::VqAssignmentId() : open.front().id;
}

/// The instrument that was asked for; the built-in one when nobody asked. Error notFound when this device
/// does not have it.
Result<axiology::Instrument> instrumentOf(Vault& vault, const practice::RelationDesk& desk,
                                          coaching::VqAssignmentId id) {
    VW_TRY(const auto all, desk.vqAssignments());
    const auto asked = std::find_if(all.begin(), all.end(), [&id](const auto& one) { return one.id == id; });
    if (asked == all.end()) return axiology::builtInInstrument();
    return practice::instrumentFor(vault, desk.space(), *asked, {});
}

Result<Json> submit(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::client));
    VW_TRY(const Rankings rankings, rankingsOf(arguments));
    VW_TRY(const auto release, choiceOf(arguments, "release", releases));
    VW_TRY(const Relation relation, selectedRelation(context, {}));
    VW_TRY(Vault* const vault, context.open());
    practice::VqHandIn handIn;
    VW_TRY(handIn.assignment, assignmentOf(relation.desk, arguments));
    VW_TRY(const auto instrument, instrumentOf(*vault, relation.desk, handIn.assignment));
    VW_TRY(handIn.administration,
           practice::typedVqDocument(instrument, rankings.world, rankings.self, context.clock().now()));
    if (release) handIn.release = static_cast<coaching::Release>(*release);
    handIn.comment = arguments.text("comment");
    practice::ClientDesk desk(*vault, context.clock());
    VW_TRY(const coaching::VqSubmissionId id, desk.submitVq(relation.desk.space(), std::move(handIn)));
    return Json::object().set("id", id.hex());
}

Result<Json> show(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(Vault* const vault, context.open());
    Json out = Json::array();
    for (const Relation& relation : relations) {
        const practice::VqDesk results(*vault, context.clock(), relation.desk.space());
        VW_TRY(const auto submissions, relation.desk.vqSubmissions());
        for (const coaching::VqSubmission& submission : submissions) {
            VW_TRY(const bool shown, results.isShown(submission));
            if (own.role == Role::client && !shown) {
                out.push(Json::object().set("id", submission.id.hex()).set("release", "together"));
                continue;
            }
            VW_TRY(const practice::VqReading reading, relation.desk.vqReading(submission.id));
            out.push(toJson(reading).set("person", relation.person));
        }
    }
    return out;
}

Result<Json> open(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto assignments, relation.desk.openVqAssignments());
        for (const coaching::VqAssignment& assignment : assignments) {
            out.push(toJson(assignment).set("person", relation.person));
        }
    }
    return out;
}

constexpr std::array commands{
    Command{"vq assign", "Ask a client for an assessment", assignParameters, assign},
    Command{"vq open", "Assessments that are asked for and not handed in", onlyClient, open},
    Command{"vq submit,vq take", "Hand both parts in", submitParameters, submit},
    Command{"vq show", "Profiles of what was handed in", onlyClient, show},
};

} // namespace

std::span<const Command> vqCommands() { return commands; }

} // namespace vw::cli
