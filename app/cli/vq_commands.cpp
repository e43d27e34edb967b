// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the VQ assessment.
#include "app/cli/command_lists.h"
#include "app/cli/passphrase.h"
#include "app/cli/selection.h"
#include "app/cli/values_json.h"
#include "app/cli/vq_json.h"
#include "core/axiology/instrument.h"

#include <fcntl.h>
#include <unistd.h>

namespace vw::cli {
namespace {

using axiology::PartKind;
using axiology::Ranking;

constexpr std::size_t tableLimit = std::size_t{4} * 1024 * 1024;

constexpr std::array rankParameters{
    Parameter{"world,ranks-world", Presence::required, "Eighteen ranks of the world part, by norm order"},
    Parameter{"self,ranks-self", Presence::required, "Eighteen ranks of the self part, by norm order"},
};
constexpr std::array scoreParameters{
    Parameter{"world,ranks-world", Presence::optional, "Eighteen ranks of the world part, by norm order"},
    Parameter{"self,ranks-self", Presence::optional, "Eighteen ranks of the self part, by norm order"},
    Parameter{"csv", Presence::optional, "File of lines: name, 18 world ranks, 18 self ranks"},
};
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
};
constexpr std::array onlyClient{
    Parameter{"client", Presence::optional, "Name or id"},
};

struct Rankings {
    Ranking world;
    Ranking self;
};

Result<Rankings> rankingsOf(std::string_view worldText, std::string_view selfText) {
    const auto world = Ranking::fromText(worldText);
    if (!world) return badInput("World part: " + world.error().sentence);
    const auto self = Ranking::fromText(selfText);
    if (!self) return badInput("Self part: " + self.error().sentence);
    return Rankings{*world, *self};
}

Json scoreOf(const Rankings& rankings) {
    const axiology::Profile world = axiology::score(rankings.world);
    const axiology::Profile self = axiology::score(rankings.self);
    return Json::object()
        .set("world", toJson(world, "vq"))
        .set("self", toJson(self, "sq"))
        .set("combined", toJson(axiology::combine(world, self)));
}

Json itemsOf(const axiology::InstrumentPart& part) {
    Json out = Json::array();
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        out.push(Json::object()
                     .set("place", i + 1)
                     .set("formula", axiology::toText(part.items[i].formula))
                     .set("id", part.items[i].id)
                     .set("text", part.items[i].text));
    }
    return out;
}

Result<Json> items(Context&, const Arguments&) {
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    return Json::object()
        .set("instrument", instrument.id)
        .set("version", instrument.version)
        .set("language", instrument.language)
        .set("world", itemsOf(instrument.part(PartKind::world)))
        .set("self", itemsOf(instrument.part(PartKind::self)));
}

/// "name, w1 … w18, s1 … s18" on a line; commas, semicolons, tabs and spaces part the numbers.
Result<Json> scoreLine(std::string_view line, std::size_t number) {
    const std::string where = "Line " + std::to_string(number) + ": ";
    const std::size_t comma = line.find_first_of(",;\t");
    if (comma == std::string_view::npos) return badInput(where + "a name and 36 ranks are needed.");
    std::vector<std::string> ranks;
    for (std::size_t at = comma; at < line.size();) {
        const std::size_t begin = line.find_first_not_of(",; \t\r", at);
        if (begin == std::string_view::npos) break;
        at = std::min(line.find_first_of(",; \t\r", begin), line.size());
        ranks.emplace_back(line.substr(begin, at - begin));
    }
    if (ranks.size() != 36) return badInput(where + "36 ranks are needed after the name.");
    std::array<std::string, 2> parts;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        parts[i / 18] += ranks[i] + ' ';
    }
    const auto rankings = rankingsOf(parts[0], parts[1]);
    if (!rankings) return badInput(where + rankings.error().sentence);
    return scoreOf(*rankings).set("name", std::string(line.substr(0, comma)));
}

Result<Json> scoreTable(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return Error{ErrorCode::io, "The table can't be read."};
    const auto bytes = readAll(file, tableLimit);
    ::close(file);
    if (!bytes) return bytes.error();
    const std::string table = textOf(*bytes);
    Json out = Json::array();
    std::size_t number = 0;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = std::min(table.find('\n', at), table.size());
        const std::string_view line = std::string_view(table).substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos || line.front() == '#') continue;
        VW_TRY(Json entry, scoreLine(line, number));
        out.push(std::move(entry));
    }
    return out;
}

Result<Json> score(Context&, const Arguments& arguments) {
    if (arguments.has("csv")) return scoreTable(arguments.text("csv"));
    VW_TRY(const Rankings rankings, rankingsOf(arguments.text("world"), arguments.text("self")));
    return scoreOf(rankings);
}

Result<Json> chance(Context&, const Arguments& arguments) {
    VW_TRY(const Rankings rankings, rankingsOf(arguments.text("world"), arguments.text("self")));
    return Json::object()
        .set("world", chanceOf(axiology::score(rankings.world)))
        .set("self", chanceOf(axiology::score(rankings.self)));
}

Result<Json> assign(Context& context, const Arguments& arguments) {
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    VW_TRY(Vault* const vault, context.open());
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    coaching::VqAssignment assignment;
    assignment.instrument = instrument.id + ' ' + instrument.version;
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

Result<Json> submit(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::client));
    VW_TRY(const Rankings rankings, rankingsOf(arguments.text("world"), arguments.text("self")));
    VW_TRY(const auto release, choiceOf(arguments, "release", releases));
    VW_TRY(const Relation relation, selectedRelation(context, {}));
    VW_TRY(Vault* const vault, context.open());
    practice::VqHandIn handIn;
    VW_TRY(handIn.assignment, assignmentOf(relation.desk, arguments));
    VW_TRY(handIn.administration, practice::typedVqDocument(axiology::builtInInstrument(), rankings.world,
                                                            rankings.self, context.clock().now()));
    if (release) handIn.release = static_cast<coaching::Release>(*release);
    handIn.comment = arguments.text("comment");
    practice::ClientDesk desk(*vault, context.clock());
    VW_TRY(const coaching::VqSubmissionId id, desk.submitVq(relation.desk.space(), std::move(handIn)));
    return Json::object().set("id", id.hex());
}

Result<Json> show(Context& context, const Arguments& arguments) {
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    VW_TRY(const practice::OwnProfile own, context.own());
    Json out = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(const auto submissions, relation.desk.vqSubmissions());
        for (const coaching::VqSubmission& submission : submissions) {
            if (own.role == Role::client && !practice::ClientDesk::showsNow(submission)) {
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
    Command{"vq items", "The items of the instrument, by norm order", {}, items},
    Command{"vq assign", "Ask a client for an assessment", assignParameters, assign},
    Command{"vq open", "Assessments that are asked for and not handed in", onlyClient, open},
    Command{"vq submit,vq take", "Hand both parts in", submitParameters, submit},
    Command{"vq show", "Profiles of what was handed in", onlyClient, show},
    Command{"vq score", "Score ranks; needs no profile", scoreParameters, score},
    Command{"vq chance", "How often chance does as well; needs no profile", rankParameters, chance},
};

} // namespace

std::span<const Command> vqCommands() { return commands; }

} // namespace vw::cli
