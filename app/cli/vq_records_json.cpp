// SPDX-License-Identifier: GPL-3.0-or-later
// Assignments, answers, debriefs and instruments as JSON. Instants are UTC milliseconds.
#include "app/cli/vq_records_json.h"

#include "app/cli/values_json.h"
#include "core/practice/entity_access.h"
#include "core/practice/vq_debrief_desk.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_kept_desk.h"

namespace vw::cli {
namespace {

constexpr std::array<std::string_view, 3> fits{"fits", "doesNotFit", "notSure"};
constexpr std::array<std::string_view, 3> assignmentStates{"open", "answered", "withdrawn"};

Json momentOrNull(const std::optional<UtcMillis>& at) { return at ? Json(at->count) : Json(); }
Json itemOrNull(const std::optional<coaching::VqItem>& item) { return item ? Json(item->number()) : Json(); }
Json dateOrNull(const std::optional<coaching::LocalDate>& date) {
    return date ? Json(date->toText()) : Json();
}

Json ranksOf(const axiology::Ranking& ranking) {
    Json out = Json::array();
    for (const int rank : ranking.ranks())
        out.push(rank);
    return out;
}

/// What was answered, and the whole record of how: docs/formats/administration.md.
Json answersOf(const coaching::VqSubmission& submission) {
    Json out = Json::object()
                   .set("id", submission.id.hex())
                   .set("taken", submission.taken().count)
                   .set("selfStarted", submission.isSelfStarted())
                   .set("release", nameIn(releases, submission.release))
                   .set("consent", submission.consentVersion)
                   .set("comment", submission.comment)
                   .set("record", toHex(cbor::encode(submission.administration)));
    const auto reading = practice::readVq(submission);
    if (!reading) return out; // of a newer version: the record is all there is
    return out.set("instrument", reading->instrument().key())
        .set("language", reading->instrument().language)
        .set("worldRanks", ranksOf(reading->world.ranking))
        .set("selfRanks", ranksOf(reading->self.ranking));
}

Json assignmentJson(const practice::AssignmentCard& card) {
    return toJson(card.assignment)
        .set("remindOn", dateOrNull(card.assignment.remindOn))
        .set("consent", card.assignment.consentVersion)
        .set("withdrawnAt", momentOrNull(card.assignment.withdrawnAt))
        .set("state", std::string(assignmentStates[static_cast<std::size_t>(card.state)]));
}

Json findingJson(const std::optional<coaching::VqItem>& item, const std::optional<coaching::Fit>& fit,
                 const std::string& words) {
    return Json::object()
        .set("item", itemOrNull(item))
        .set("fit", fit ? Json(nameIn(fits, *fit)) : Json())
        .set("words", words);
}

Result<Json> findingsOf(const practice::VqDesk& desk, coaching::VqSubmissionId id) {
    VW_TRY(const auto findings, desk.findings(id));
    Json out = Json::array();
    for (const coaching::VqFinding& finding : findings)
        out.push(findingJson(finding.about.item, finding.fit, finding.words));
    return out;
}

Result<Json> debriefOf(const practice::VqDebriefDesk& desk, coaching::VqSubmissionId id) {
    VW_TRY(const coaching::VqDebrief debrief, desk.debrief(id));
    Json done = Json::array();
    for (const coaching::DebriefStep step : debrief.done)
        done.push(std::string(coaching::nameOf(step)));
    return Json::object()
        .set("done", std::move(done))
        .set("asset", itemOrNull(debrief.asset))
        .set("view", itemOrNull(debrief.view))
        .set("session", debrief.session.isNone() ? Json() : Json(debrief.session.hex()));
}

} // namespace

Result<Json> vqRecordsOf(Context& context, const Relation& relation) {
    VW_TRY(Vault* const vault, context.open());
    const practice::VqDesk desk(*vault, context.clock(), relation.desk.space());
    VW_TRY(const auto cards, desk.assignments());
    Json assignments = Json::array();
    for (const practice::AssignmentCard& card : cards)
        assignments.push(assignmentJson(card));
    VW_TRY(const auto submissions, relation.desk.vqSubmissions());
    Json answers = Json::array();
    for (const coaching::VqSubmission& submission : submissions) {
        VW_TRY(const coaching::VqOpening opening, desk.opening(submission.id));
        VW_TRY(Json findings, findingsOf(desk, submission.id));
        Json one = answersOf(submission)
                       .set("heldAt", momentOrNull(opening.heldAt))
                       .set("shownAt", momentOrNull(opening.shownAt))
                       .set("findings", std::move(findings));
        if (relation.client) {
            VW_TRY(const auto debriefs,
                   practice::VqDebriefDesk::of(*vault, context.clock(), relation.client->client.id));
            VW_TRY(Json debrief, debriefOf(debriefs, submission.id));
            one.set("debrief", std::move(debrief));
        }
        answers.push(std::move(one));
    }
    return Json::object().set("assignments", std::move(assignments)).set("answers", std::move(answers));
}

Result<Json> keptVqOf(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    const practice::VqKeptDesk desk(*vault, context.clock());
    VW_TRY(const auto all, desk.kept());
    Json out = Json::array();
    for (const coaching::VqKept& kept : all) {
        VW_TRY(const auto shares, desk.shares(kept.id));
        Json readers = Json::array();
        for (const practice::VqShare& share : shares)
            for (const practice::Viewer& reader : share.readers)
                if (!reader.self) readers.push(reader.name);
        VW_TRY(const auto said, desk.findings(kept.id));
        Json findings = Json::array();
        for (const coaching::VqKeptFinding& one : said)
            findings.push(findingJson(one.item, one.fit, one.words));
        out.push(answersOf(kept.asSubmission())
                     .set("sharedWith", std::move(readers))
                     .set("findings", std::move(findings)));
    }
    return out;
}

Result<Json> instrumentFilesOf(Context& context) {
    VW_TRY(Vault* const vault, context.open());
    VW_TRY(const SpaceId space, practice::ownSpace(*vault, SpaceKind::practice));
    VW_TRY(const auto files, practice::readAll<coaching::InstrumentFile>(*vault, space, Order::oldestFirst));
    Json out = Json::array();
    for (const coaching::InstrumentFile& one : files) {
        out.push(Json::object()
                     .set("instrument", one.edition.id)
                     .set("version", one.edition.version)
                     .set("language", one.edition.language)
                     .set("file", one.file));
    }
    return out;
}

} // namespace vw::cli
