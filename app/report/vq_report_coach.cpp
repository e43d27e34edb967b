// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach prepares a debrief with: how far it may be read, rings, clarity and bias, all 36 perspectives.
#include "app/frame/text.h"
#include "app/report/vq_report_parts.h"

#include <cstdlib>

namespace vw::report {
namespace {

using axiology::Dimension;
using axiology::DimensionScore;
using axiology::Norm;
using axiology::PartKind;
using axiology::Verdict;
using practice::PartReading;
using Align = Column::Align;

void append(Blocks& out, Blocks more) {
    for (Block& block : more)
        out.push_back(std::move(block));
}

Block verdict(const Scene& scene, PartKind kind) {
    const PartReading& part = Scene::part(scene.newest(), kind);
    QStringList lines;
    for (const axiology::Reason reason : part.validity.reasons)
        lines << wordsOf(reason, scene.in);
    //: A part of the assessment and its verdict, such as "World: can be read"
    const QString title = scene.in.translate("VqReport", "%1: %2")
                              .arg(nameOf(kind, scene.in), wordsOf(part.validity.verdict, scene.in));
    //: Where no reason speaks against reading a result
    if (lines.isEmpty()) lines << scene.in.translate("VqReport", "No reason for caution was found.");
    return Notice{inkOf(part.validity.verdict), title, lines};
}

Blocks howFar(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Heading over the verdicts on both parts of an assessment
    Blocks out{Heading{in.translate("VqReport", "How far it may be read")}, verdict(scene, PartKind::world),
               verdict(scene, PartKind::self)};
    if (scene.newest().entry == practice::VqEntry::typed)
        out.push_back(
            Paragraph{in.translate("VqReport", "The ranks were typed in. How they came about was not "
                                               "recorded and could not be judged."),
                      Paragraph::Size::small});
    return out;
}

QString biasWords(const DimensionScore& score, const ReportLanguage& in) {
    if (score.dim < axiology::leastClarityForBiasWords)
        //: In the place of a word for a bias that rests on too little
        return in.translate("VqReport", "too little to name");
    //: How a dimension is felt, compared with the norm
    if (score.bias() > 0) return in.translate("VqReport", "more strongly felt");
    //: How a dimension is felt, compared with the norm
    if (score.bias() < 0) return in.translate("VqReport", "less strongly felt");
    //: How a dimension is felt, compared with the norm
    return in.translate("VqReport", "balanced");
}

Row clarityRow(const Scene& scene, const PartReading& part, Dimension dimension) {
    const ReportLanguage& in = scene.in;
    const DimensionScore& score = part.profile.dimensions[dimension];
    return {{termOf(dimension, in), in.whole(score.clarity()),
             in.number(shareOfChance(part.profile, dimension), 2), in.whole(score.positive),
             in.whole(score.negative), in.number(score.bias(), 1), biasWords(score, in)}};
}

Block clarityTable(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Columns of the table of clarity and bias
    Table table{{{in.translate("VqReport", "Dimension"), 2.4},
                 {in.translate("VqReport", "Clarity"), 1, Align::right},
                 {in.translate("VqReport", "÷ chance"), 1.1, Align::right},
                 {in.translate("VqReport", "pos"), 0.7, Align::right},
                 {in.translate("VqReport", "neg"), 0.7, Align::right},
                 {in.translate("VqReport", "Bias"), 0.8, Align::right},
                 {in.translate("VqReport", "Compared with the norm"), 2.6}},
                {}};
    for (const PartKind kind : axiology::allParts) {
        const PartReading& part = Scene::part(scene.newest(), kind);
        if (!part.validity.allowsDetail()) continue;
        QStringList group{nameOf(kind, in)};
        group.resize(static_cast<qsizetype>(table.columns.size()));
        table.rows.push_back({group, Row::Kind::group});
        for (const Dimension dimension : axiology::allDimensions)
            table.rows.push_back(clarityRow(scene, part, dimension));
    }
    return table;
}

Blocks clarityAndBias(const Scene& scene) {
    if (!scene.newest().world.validity.allowsDetail() && !scene.newest().self.validity.allowsDetail())
        return {};
    const ReportLanguage& in = scene.in;
    //: Heading over the table of clarity and bias
    return {Heading{in.translate("VqReport", "Clarity and bias")}, clarityTable(scene),
            Paragraph{in.translate(
                          "VqReport",
                          "Clarity is DIM-x: 0 is the clearest. Compare dimensions only by clarity ÷ chance. "
                          "Bias runs from −10 to 10 and rests on the counts beside it. The three "
                          "biases are bound to each other (what one gains another loses): never read them as "
                          "three independent traits."),
                      Paragraph::Size::small}};
}

Row perspectiveRow(const Scene& scene, PartKind kind, Norm norm) {
    const PartReading& part = Scene::part(scene.newest(), kind);
    const int deviation = part.profile.deviation(norm);
    return {{qtText(axiology::toText(axiology::formulaAt(norm))), scene.item(kind, norm),
             scene.in.whole(norm.place()), scene.in.whole(part.ranking.rankOf(norm).place),
             scene.in.number(deviation, 0)},
            Row::Kind::plain,
            deviation,
            inkOf(axiology::scoringDimension(norm))};
}

void addGroup(Table& table, const QString& title) {
    QStringList cells{title};
    cells.resize(static_cast<qsizetype>(table.columns.size()));
    table.rows.push_back({cells, Row::Kind::group});
}

Block perspectiveTable(const Scene& scene, PartKind kind) {
    const ReportLanguage& in = scene.in;
    //: Columns of the table of perspectives; d is the deviation from the norm
    Table table{{{in.translate("VqReport", "Formula"), 0.9},
                 {in.translate("VqReport", "Item"), 6},
                 {in.translate("VqReport", "Norm"), 0.7, Align::right},
                 {in.translate("VqReport", "Rank"), 0.7, Align::right},
                 {in.translate("VqReport", "d"), 2, Align::right}},
                {}};
    const PartReading& part = Scene::part(scene.newest(), kind);
    table.widestBar = 6; // small differences are seen too
    for (const int deviation : part.profile.deviations)
        table.widestBar = std::max(table.widestBar, std::abs(deviation));
    const int threshold = scene.source.instrument.assetThreshold;
    const auto found = axiology::perspectives(part.profile, threshold);
    //: Group of a table; %1 is a number of ranks, %2 how many perspectives follow
    addGroup(table, in.translate("VqReport", "Assets, at most %1 from the norm: %2")
                        .arg(in.whole(threshold), in.whole(static_cast<int>(found.assets.size()))));
    for (const Norm norm : found.assets)
        table.rows.push_back(perspectiveRow(scene, kind, norm));
    //: Group of a table; %1 is how many perspectives follow
    addGroup(table, in.translate("VqReport", "Liabilities, the farthest from the norm first: %1")
                        .arg(in.whole(static_cast<int>(found.liabilities.size()))));
    for (const Norm norm : found.liabilities)
        table.rows.push_back(perspectiveRow(scene, kind, norm));
    return table;
}

Blocks perspectives(const Scene& scene, PartKind kind) {
    const ReportLanguage& in = scene.in;
    const PartReading& part = Scene::part(scene.newest(), kind);
    if (!part.validity.allowsDetail()) return {};
    //: Heading over the eighteen perspectives of one part; %1 is the part
    Blocks out{Heading{in.translate("VqReport", "Perspectives: %1").arg(nameOf(kind, in))},
               perspectiveTable(scene, kind)};
    //: Below the table of perspectives
    out.push_back(
        Paragraph{in.translate("VqReport", "d above 0: more strongly felt than the norm (a good thing "
                                           "ranked higher, a bad thing ranked lower); below 0: less "
                                           "strongly."),
                  Paragraph::Size::small});
    if (part.profile.dis == 0) return out;
    //: Over pairs of items on the wrong side of the line between good and bad; %1 is DIS, a number of items
    out.push_back(
        Paragraph{in.translate("VqReport", "Mixed-up pairs (DIS %1)").arg(in.whole(part.profile.dis))});
    out.push_back(mixedUpPairs(scene, kind));
    return out;
}

Block facts(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    const axiology::Instrument& instrument = scene.source.instrument;
    Table table{{{QString(), 1}, {QString(), 3}}, {}};
    const auto add = [&table](const QString& name, const QString& value) {
        table.rows.push_back({{name, value}});
    };
    //: What instrument a report rests on: names of facts (also the next ones)
    add(in.translate("VqReport", "Instrument"), qtText(instrument.title));
    //: %1 is an identifier, %2 a version number, %3 a language code
    add(in.translate("VqReport", "Identifier, version, language"),
        in.translate("VqReport", "%1, %2, %3")
            .arg(qtText(instrument.id), qtText(instrument.version), qtText(instrument.language)));
    add(in.translate("VqReport", "Licence"), qtText(instrument.licence));
    add(in.translate("VqReport", "Provenance"), qtText(instrument.provenance));
    add(in.translate("VqReport", "Scoring key"), qtText(axiology::keyVersion));
    //: Whether an instrument is validated: yes or no
    add(in.translate("VqReport", "Validated"), instrument.validated
                                                   ? in.translate("VqReport", "yes, says its author")
                                                   : in.translate("VqReport", "no"));
    if (!scene.newest().submission.comment.empty())
        //: What the client wrote when handing in
        add(in.translate("VqReport", "In the client's words"), qtText(scene.newest().submission.comment));
    return table;
}

} // namespace

Blocks coachBlocks(const Scene& scene) {
    const practice::VqReading& reading = scene.newest();
    Blocks out = howFar(scene);
    if (std::min(reading.world.validity.verdict, reading.self.validity.verdict) != Verdict::doNotInterpret)
        out.push_back(rings(scene));
    append(out, clarityAndBias(scene));
    append(out, certainty(scene));
    for (const PartKind kind : axiology::allParts)
        append(out, perspectives(scene, kind));
    append(out, trends(scene));
    append(out, occasions(scene));
    append(out, indexTables(scene));
    append(out, honestStatements(scene));
    //: Heading over facts about the instrument that a report rests on
    out.push_back(Heading{scene.in.translate("VqReport", "What was taken")});
    out.push_back(facts(scene));
    return out;
}

} // namespace vw::report
