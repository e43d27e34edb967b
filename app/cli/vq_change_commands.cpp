// SPDX-License-Identifier: GPL-3.0-or-later
// Change over time: values of one index, and whether a change is more than retaking alone.
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "app/cli/vq_json.h"
#include "app/cli/vq_ranks.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_series.h"
#include "core/practice/vq_table.h"

namespace vw::cli {
namespace {

using axiology::PartKind;
using axiology::Reliability;
using practice::VqPoint;

/// What is followed over time. Values of another version of an instrument are not compared.
struct Measure {
    axiology::Index index = axiology::Index::q1;
    PartKind part = PartKind::world;
    std::string instrument; ///< id and version
};

constexpr std::array changeParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"index", Presence::optional, "Such as q1 (when left out), dif, dim-i"},
    Parameter{"part", Presence::optional, "world (when left out) or self"},
    Parameter{"instrument", Presence::optional, "Id and version; the built-in one when left out"},
};

Result<Measure> measureOf(const Arguments& arguments) {
    Measure out;
    VW_TRY(out.index, indexOf(arguments.has("index") ? arguments.text("index") : "q1"));
    const std::string& part = arguments.text("part");
    if (!part.empty() && part != "world" && part != "self") return badInput("--part takes world or self.");
    out.part = part == "self" ? PartKind::self : PartKind::world;
    out.instrument = arguments.has("instrument") ? arguments.text("instrument")
                                                 : practice::nameOf(axiology::builtInInstrument()).toText();
    return out;
}

Result<practice::VqSeries> seriesOf(const practice::RelationDesk& desk) {
    VW_TRY(auto submissions, desk.vqSubmissions());
    VW_TRY(const auto sessions, desk.sessions());
    return practice::vqSeries(std::move(submissions), sessions);
}

/// From all people of the practice, whoever is asked about.
Result<std::vector<axiology::RetestPoint>> allRetests(Context& context, const Measure& measure) {
    VW_TRY(const auto relations, selectedRelations(context, {}));
    std::vector<axiology::RetestPoint> out;
    for (const Relation& relation : relations) {
        VW_TRY(const practice::VqSeries series, seriesOf(relation.desk));
        VW_TRY(const auto sessions, relation.desk.sessions());
        auto repeats = practice::repeatsIn(series, sessions);
        std::erase_if(repeats, [&measure](const practice::VqRepeat& repeat) {
            return repeat.first.instrument.key() != measure.instrument;
        });
        const auto points = practice::pointsOf(repeats, measure.part, measure.index);
        out.insert(out.end(), points.begin(), points.end());
    }
    return out;
}

const practice::PartReading& partOf(const VqPoint& point, PartKind part) {
    return part == PartKind::world ? point.world : point.self;
}

/// What this person may see and what may be interpreted, earliest first.
Result<std::vector<axiology::Observation>> valuesOf(Context& context, const Relation& relation,
                                                    const Measure& measure) {
    VW_TRY(const practice::OwnProfile own, context.own());
    VW_TRY(Vault* const vault, context.open());
    const practice::VqDesk results(*vault, context.clock(), relation.desk.space());
    VW_TRY(const auto submissions, relation.desk.vqSubmissions());
    std::vector<coaching::VqSubmission> shown;
    for (const coaching::VqSubmission& one : submissions) {
        VW_TRY(const bool isShown, results.isShown(one));
        if (isShown || own.role == Role::coach) shown.push_back(one);
    }
    std::vector<axiology::Observation> out;
    for (const VqPoint& point : practice::vqSeries(std::move(shown), {}).points) {
        const practice::PartReading& part = partOf(point, measure.part);
        const bool readable = part.validity.verdict != axiology::Verdict::doNotInterpret;
        if (readable && point.instrument.key() == measure.instrument)
            out.push_back({point.taken, axiology::valueOf(measure.index, part.profile)});
    }
    return out;
}

Json reliabilityJson(const std::optional<Reliability>& reliability) {
    if (!reliability) return {};
    return Json::object()
        .set("pairs", reliability->pairs)
        .set("r", reliability->r)
        .set("low", reliability->low)
        .set("high", reliability->high)
        .set("standardDeviation", reliability->standardDeviation);
}

Json changesOf(const std::vector<axiology::Observation>& values,
               const std::optional<Reliability>& reliability) {
    Json out = Json::array();
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double first = values[i - 1].value, second = values[i].value;
        Json change = Json::object()
                          .set("from", practice::utcText(values[i - 1].at))
                          .set("to", practice::utcText(values[i].at))
                          .set("difference", second - first);
        if (reliability) {
            const auto found = axiology::reliableChange(first, second, *reliability);
            change.set("rc", found.index).set("band", found.band).set("reliable", found.reliable);
        } else {
            change.set("rc", Json()).set("band", Json()).set("reliable", Json());
        }
        out.push(std::move(change));
    }
    return out;
}

Result<Json> personJson(Context& context, const Relation& relation, const Measure& measure,
                        const std::optional<Reliability>& reliability) {
    VW_TRY(const auto values, valuesOf(context, relation, measure));
    Json list = Json::array();
    for (const axiology::Observation& one : values) {
        list.push(Json::object().set("at", practice::utcText(one.at)).set("value", one.value));
    }
    return Json::object()
        .set("person", relation.person)
        .set("values", std::move(list))
        .set("changes", changesOf(values, reliability));
}

Result<Json> change(Context& context, const Arguments& arguments) {
    VW_TRY(const Measure measure, measureOf(arguments));
    VW_TRY(const auto retests, allRetests(context, measure));
    const auto reliability = axiology::reliabilityOf(retests);
    VW_TRY(const auto relations, selectedRelations(context, arguments));
    Json people = Json::array();
    for (const Relation& relation : relations) {
        VW_TRY(Json person, personJson(context, relation, measure, reliability));
        people.push(std::move(person));
    }
    return Json::object()
        .set("instrument", measure.instrument)
        .set("part", measure.part == PartKind::world ? "world" : "self")
        .set("index", std::string(axiology::nameOf(measure.index)))
        .set("retests", retests.size())
        .set("needed", axiology::leastRetestPairs)
        .set("reliability", reliabilityJson(reliability))
        .set("note",
             reliability ? "" : "Reliability not yet established: a change is shown without a verdict.")
        .set("people", std::move(people));
}

constexpr std::array commands{
    Command{"vq change", "One index over time, and what a change may mean", changeParameters, change},
};

} // namespace

std::span<const Command> vqChangeCommands() { return commands; }

} // namespace vw::cli
