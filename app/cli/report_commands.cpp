// SPDX-License-Identifier: GPL-3.0-or-later
// The command that gives everything out: show.
#include "app/cli/command_lists.h"
#include "app/cli/folder_export.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"
#include "app/cli/vq_json.h"
#include "app/cli/vq_records_json.h"
#include "core/practice/vq_desk.h"

namespace vw::cli {
namespace {

constexpr std::array showParameters{
    Parameter{"client", Presence::optional, "Name or id"},
};
template <class T>
Json listOf(const std::vector<T>& values) {
    Json out = Json::array();
    for (const T& value : values) {
        out.push(toJson(value));
    }
    return out;
}

Result<Json> notesOf(const practice::Notebook& book) {
    VW_TRY(const auto notes, book.notes());
    Json out = Json::array();
    for (const coaching::Note& note : notes) {
        VW_TRY(Json entry, toJson(book, note));
        out.push(std::move(entry));
    }
    return out;
}

Result<Json> readersOf(const Vault& vault, SpaceId space) {
    VW_TRY(const auto viewers, practice::whoSees(vault, space));
    Json out = Json::array();
    for (const practice::Viewer& viewer : viewers) {
        out.push(viewer.name);
    }
    return out;
}

/// What only the coach has about a client.
Status addPrivate(Context& context, const practice::ClientCard& card, Json& out) {
    VW_TRY(Vault* const vault, context.open());
    practice::CoachDesk desk(*vault, context.clock());
    VW_TRY(const auto engagements, desk.engagements(card.client.id));
    VW_TRY(const practice::Notebook book, desk.privateNotes(card.client.id));
    VW_TRY(Json notes, notesOf(book));
    out.set("client", toJson(card))
        .set("engagements", listOf(engagements))
        .set("privateNotes", std::move(notes));
    return {};
}

Status addVq(Context& context, const Relation& relation, Role role, Json& out) {
    VW_TRY(Vault* const vault, context.open());
    const practice::RelationDesk& desk = relation.desk;
    const practice::VqDesk results(*vault, context.clock(), desk.space());
    VW_TRY(const auto submissions, desk.vqSubmissions());
    Json list = Json::array();
    for (const coaching::VqSubmission& submission : submissions) {
        VW_TRY(const bool shown, results.isShown(submission));
        if (role == Role::client && !shown) continue;
        VW_TRY(const practice::VqReading reading, desk.vqReading(submission.id));
        list.push(toJson(reading));
    }
    VW_TRY(const auto open, desk.openVqAssignments());
    VW_TRY(Json records, vqRecordsOf(context, relation));
    out.set("vq", std::move(list)).set("vqOpen", listOf(open)).set("vqRecords", std::move(records));
    return {};
}

Result<Json> relationJson(Context& context, const Relation& relation) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    const practice::RelationDesk& desk = relation.desk;
    VW_TRY(Json readers, readersOf(*vault, desk.space()));
    VW_TRY(const auto sessions, desk.sessions());
    VW_TRY(const auto goals, desk.goals());
    VW_TRY(const auto actions, desk.actions());
    VW_TRY(const auto checkIns, desk.checkIns());
    VW_TRY(Json notes, notesOf(desk.notes()));
    Json out = Json::object().set("person", relation.person).set("sharedWith", std::move(readers));
    if (relation.client) VW_CHECK(addPrivate(context, *relation.client, out));
    out.set("sessions", listOf(sessions)).set("goals", listOf(goals)).set("actions", listOf(actions));
    if (const auto progress = coaching::gas::progress(goals); progress && own.role == Role::coach) {
        out.set("attainment", Json::object().set("baseline", progress->baseline).set("now", progress->now));
    }
    out.set("sharedNotes", std::move(notes)).set("checkIns", listOf(checkIns));
    VW_CHECK(addVq(context, relation, own.role, out));
    return out;
}

Result<Json> everything(Context& context, const Arguments& arguments) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json list = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(Json entry, relationJson(context, relation));
        list.push(std::move(entry));
    }
    Json out = Json::object()
                   .set("name", own.name)
                   .set("role", own.role == Role::coach ? "coach" : "client")
                   .set("relations", std::move(list));
    if (own.role == Role::client) {
        VW_TRY(const practice::Notebook book, practice::ClientDesk(*vault, context.clock()).journal());
        VW_TRY(Json journal, notesOf(book));
        VW_TRY(Json kept, keptVqOf(context));
        out.set("journal", std::move(journal)).set("vqKept", std::move(kept));
    } else {
        VW_TRY(Json files, instrumentFilesOf(context));
        out.set("instruments", std::move(files));
    }
    return out;
}

constexpr std::array commands{
    Command{"show", "Everything, person by person", showParameters, everything},
};

} // namespace

Result<Json> everythingAsJson(Context& context) { return everything(context, {}); }

std::span<const Command> reportCommands() { return commands; }

} // namespace vw::cli
