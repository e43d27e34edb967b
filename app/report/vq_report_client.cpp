// SPDX-License-Identifier: GPL-3.0-or-later
// What a client takes home: clear views, views worth another look, mixed-up pairs. No terms, no percentiles.
#include "app/frame/text.h"
#include "app/report/vq_report_parts.h"

#include <algorithm>

namespace vw::report {
namespace {

using axiology::Norm;
using axiology::PartKind;
using axiology::Verdict;
using practice::PartReading;

/// So many views are enough to talk about; the rest of the order is at the end.
constexpr std::size_t viewsShown = 5;

Blocks notInterpreted(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Where a ranking must not be interpreted: a kind reason
    const QString reason = in.translate(
        "VqReport",
        "What adds value and what takes it away came out mixed in this order. That happens easily when "
        "one is tired or in a hurry, and says nothing about you.");
    //: Where a ranking must not be interpreted: what to do
    const QString next = in.translate(
        "VqReport", "Take it again in a quiet quarter of an hour. Your answers stay yours to read.");
    //: Where a ranking must not be interpreted
    return {
        Notice{Ink::caution, in.translate("VqReport", "Nothing can be read from this one"), {reason, next}}};
}

Blocks introduction(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    Blocks out;
    //: First sentences of a client's report
    out.push_back(Paragraph{in.translate(
        "VqReport",
        "You put eighteen things in the world in order of value, and eighteen sentences about yourself. "
        "This report compares your order with one that follows by logic from a theory of value. It is a "
        "beginning for a conversation, not a verdict.")});
    if (std::max(scene.newest().world.validity.verdict, scene.newest().self.validity.verdict) != Verdict::ok)
        //: Notice in a client's report: the result is to be taken with care
        out.push_back(
            Notice{Ink::caution,
                   in.translate("VqReport", "Please read this one with care"),
                   {in.translate("VqReport", "The way this order came about makes it less certain than "
                                             "usual. Take what fits, and leave what does not.")}});
    return out;
}

Row viewRow(const Scene& scene, PartKind kind, Norm norm) {
    const PartReading& part = Scene::part(scene.newest(), kind);
    return {{scene.item(kind, norm), scene.in.whole(part.ranking.rankOf(norm).place),
             scene.in.whole(norm.place())}};
}

Block revisitTable(const Scene& scene, PartKind kind, const std::vector<Norm>& liabilities) {
    const ReportLanguage& in = scene.in;
    using Align = Column::Align;
    //: Columns of a table in a client's report: an item, its place in the person's order, in the theory's
    Table table{{{in.translate("VqReport", "View"), 6},
                 {in.translate("VqReport", "Your place"), 1, Align::right},
                 {in.translate("VqReport", "Place by logic"), 1.3, Align::right}},
                {}};
    for (std::size_t i = 0; i < std::min(viewsShown, liabilities.size()); ++i)
        table.rows.push_back(viewRow(scene, kind, liabilities[i]));
    return table;
}

/// Good and bad side by side, so that nobody reads a sentence they reject as one about themselves.
Block clearTable(const Scene& scene, PartKind kind, const std::vector<Norm>& clear) {
    const axiology::InstrumentPart& words = scene.source.instrument.part(kind);
    Table table{{{qtText(words.label(axiology::Bucket::good))}, {qtText(words.label(axiology::Bucket::bad))}},
                {}};
    QStringList good;
    QStringList bad;
    for (const Norm norm : clear)
        (norm.good() ? good : bad) << scene.item(kind, norm);
    for (qsizetype i = 0; i < std::max(good.size(), bad.size()); ++i)
        table.rows.push_back({{good.value(i), bad.value(i)}});
    return table;
}

/// Views near to the norm; one that is mixed up with another is not called clear.
std::vector<Norm> clearViews(const PartReading& part, std::vector<Norm> assets) {
    const std::vector<Norm> mixed = axiology::mixedUp(part.ranking);
    std::erase_if(assets,
                  [&mixed](Norm one) { return std::find(mixed.begin(), mixed.end(), one) != mixed.end(); });
    return assets;
}

Blocks partBlocks(const Scene& scene, PartKind kind) {
    const ReportLanguage& in = scene.in;
    const PartReading& part = Scene::part(scene.newest(), kind);
    Blocks out;
    //: Headings in a client's report on the two parts of the assessment
    out.push_back(Heading{kind == PartKind::world ? in.translate("VqReport", "How you see the world")
                                                  : in.translate("VqReport", "How you see yourself")});
    if (!part.validity.allowsDetail()) {
        //: In a client's report, where nothing is said about single views
        out.push_back(Paragraph{in.translate(
            "VqReport",
            "You told good from bad clearly. The order inside each does not say enough to speak of "
            "single views; that is worth a talk, or another try.")});
        return out;
    }
    const auto found = axiology::perspectives(part.profile, scene.source.instrument.assetThreshold);
    if (const std::vector<Norm> clear = clearViews(part, found.assets); !clear.empty()) {
        //: In a client's report, over views that agree with the norm
        out.push_back(Paragraph{in.translate("VqReport", "Clear views")});
        out.push_back(clearTable(scene, kind, clear));
    }
    if (!found.liabilities.empty()) {
        //: In a client's report, over the views farthest from the norm
        out.push_back(Paragraph{
            in.translate("VqReport", "Views worth another look, the farthest from the norm first")});
        out.push_back(revisitTable(scene, kind, found.liabilities));
    }
    if (part.profile.dis > 0) {
        //: In a client's report, over pairs of items on the wrong side of the line between good and bad
        out.push_back(Paragraph{in.translate("VqReport", "Mixed-up pairs")});
        out.push_back(mixedUpPairs(scene, kind));
    }
    return out;
}

Blocks questions(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Heading over questions that help to think about a result
    return {Heading{in.translate("VqReport", "Three questions to take along")},
            Bullets{{
                //: A question by the lens of creativity
                in.translate("VqReport",
                             "Creativity: which of your clear views serves you and others well, and where "
                             "could it serve even better?"),
                //: A question by the lens of curiosity
                in.translate("VqReport",
                             "Curiosity: which view worth another look surprises you, and what might be "
                             "behind it?"),
                //: A question by the lens of courage
                in.translate("VqReport",
                             "Courage: what choice can you make, and what action can you take, to create "
                             "the greatest net value?"),
            }}};
}

/// What the first and the last place mean.
QString endsOf(const Scene& scene, PartKind kind) {
    const axiology::InstrumentPart& words = scene.source.instrument.part(kind);
    //: Below the table of all answers: %1 a part, %2 and %3 what the first and the last place mean
    return scene.in.translate("VqReport", "%1: 1 is “%2”, 18 is “%3”.")
        .arg(nameOf(kind, scene.in), qtText(words.best), qtText(words.worst));
}

/// Raw answers are always the person's own.
Blocks answers(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Columns of the table of all answers: the place, then the two parts
    Table table{{{in.translate("VqReport", "Place"), 0.7, Column::Align::right},
                 {nameOf(PartKind::world, in), 5},
                 {nameOf(PartKind::self, in), 5}},
                {}};
    const auto world = scene.newest().world.ranking.order();
    const auto self = scene.newest().self.ranking.order();
    for (std::size_t i = 0; i < world.size(); ++i)
        table.rows.push_back({{in.whole(static_cast<int>(i) + 1), scene.item(PartKind::world, world[i]),
                               scene.item(PartKind::self, self[i])}});
    //: Heading over the table of all answers in a client's report
    return {Heading{in.translate("VqReport", "Your order")}, std::move(table),
            Paragraph{endsOf(scene, PartKind::world) + QLatin1Char(' ') + endsOf(scene, PartKind::self),
                      Paragraph::Size::small}};
}

void append(Blocks& out, Blocks more) {
    for (Block& block : more)
        out.push_back(std::move(block));
}

} // namespace

Blocks clientBlocks(const Scene& scene) {
    const practice::VqReading& reading = scene.newest();
    Blocks out;
    if (std::max(reading.world.validity.verdict, reading.self.validity.verdict) == Verdict::doNotInterpret) {
        out = notInterpreted(scene);
        append(out, honestStatements(scene));
        return out;
    }
    out = introduction(scene);
    if (reading.world.validity.allowsDetail() || reading.self.validity.allowsDetail())
        out.push_back(rings(scene));
    for (const PartKind kind : axiology::allParts)
        append(out, partBlocks(scene, kind));
    append(out, questions(scene));
    Blocks change = trends(scene);
    if (!change.empty()) change.insert(change.begin() + 1, notEstablished(scene.in)); // below the heading
    append(out, change);
    append(out, answers(scene));
    append(out, honestStatements(scene));
    return out;
}

} // namespace vw::report
