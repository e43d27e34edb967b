// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a coach's report: how sure under both nulls, every index of both parts, and of all
// occasions.
#include "app/report/vq_report_parts.h"
#include "core/axiology/index_notation.h"

namespace vw::report {
namespace {

using axiology::Chance;
using axiology::Index;
using axiology::IndexNotation;
using axiology::Null;
using axiology::PartKind;
using practice::VqReading;
using Align = Column::Align;

QString chanceText(const Chance& chance, const ReportLanguage& in) {
    constexpr double leastShownError = 0.005; // percentage points: rounds to 0.01
    if (chance.exact || 100 * chance.standardError < leastShownError) return in.percent(chance.p);
    //: A percentage and its standard error in percentage points: 12.3 % (± 0.1)
    return in.translate("VqReport", "%1 (± %2)")
        .arg(in.percent(chance.p), in.number(100 * chance.standardError, 2));
}

/// Whoever tells good from bad has a DIS of 0: that null says nothing about it.
QString sortedText(Index index, double value, const ReportLanguage& in) {
    return index == Index::dis ? QStringLiteral("–") : chanceText(chance(index, Null::sorted, value), in);
}

Row certaintyRow(const Scene& scene, Index index) {
    const IndexNotation& written = axiology::notationOf(index);
    QStringList cells{QLatin1String(written.sign)};
    for (const PartKind kind : axiology::allParts) {
        const double value = valueOf(index, Scene::part(scene.newest(), kind).profile);
        cells << scene.in.number(value, written.decimals)
              << chanceText(chance(index, Null::fullyRandom, value), scene.in)
              << sortedText(index, value, scene.in);
    }
    return {cells};
}

/// What an index is, in half a sentence.
QString meaningOf(Index index, const ReportLanguage& in) {
    switch (index) {
    case Index::dimIntrinsic:
    case Index::dimExtrinsic:
    case Index::dimSystemic:
        //: What an index of the assessment is, in half a sentence (also the next ones)
        return in.translate("VqReport", "distance from the norm in this dimension (clarity)");
    case Index::integrationIntrinsic:
    case Index::integrationExtrinsic:
    case Index::integrationSystemic:
        return in.translate("VqReport", "the part of it beyond two ranks an item");
    case Index::dif:
        return in.translate("VqReport", "distance from the norm over all eighteen items");
    case Index::dim:
        return in.translate("VqReport", "unevenness of the three dimensions");
    case Index::dimPercent:
        return in.translate("VqReport", "DIM as a share of DIF");
    case Index::integration:
        return in.translate("VqReport", "distance beyond two ranks, over all items");
    case Index::integrationPercent:
        return in.translate("VqReport", "INT as a share of DIF");
    case Index::di:
        return in.translate("VqReport", "unevenness of INT");
    case Index::dis:
        return in.translate("VqReport", "items on the wrong side of the line between good and bad");
    case Index::attitudePercent:
        return in.translate("VqReport", "share of the distance below the norm; 50 is balanced");
    case Index::q1:
        return in.translate("VqReport", "DIF + DIM + INT + DIS");
    case Index::q2:
        return in.translate("VqReport", "DIM + INT + DIS");
    case Index::rho:
        return in.translate("VqReport", "rank correlation with the norm");
    }
    return {};
}

Block allIndices(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Columns of the table of all indices
    Table table{{{in.translate("VqReport", "Index"), 1.4},
                 {in.translate("VqReport", "What it is"), 5},
                 {nameOf(PartKind::world, in), 1, Align::right},
                 {nameOf(PartKind::self, in), 1, Align::right}},
                {}};
    for (const IndexNotation& written : axiology::indexNotations)
        table.rows.push_back(
            {{QLatin1String(written.sign), meaningOf(written.index, in),
              in.number(valueOf(written.index, scene.newest().world.profile), written.decimals),
              in.number(valueOf(written.index, scene.newest().self.profile), written.decimals)}});
    return table;
}

QString orNotAvailable(const std::optional<double>& value, const ReportLanguage& in) {
    //: In the place of a number that cannot be computed
    return value ? in.number(*value, 3) : in.translate("VqReport", "not available");
}

Block combinedTable(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    const axiology::Combined& combined = scene.newest().combined;
    //: Columns of the table of indices that combine both parts; %1 is 1 or 2
    const QString from = in.translate("VqReport", "from VQ%1 and SQ%1");
    Table table{{{in.translate("VqReport", "Both parts"), 1.4},
                 {in.translate("VqReport", "What it is"), 4},
                 {from.arg(1), 1.5, Align::right},
                 {from.arg(2), 1.5, Align::right}},
                {}};
    const auto add = [&](const char* sign, const QString& meaning, const QString& first,
                         const QString& second) {
        table.rows.push_back({{QLatin1String(sign), meaning, first, second}});
    };
    add("BQr", in.translate("VqReport", "self divided by world"), orNotAvailable(combined.first.relative, in),
        orNotAvailable(combined.second.relative, in));
    add("BQa", in.translate("VqReport", "mean of self and world"), in.number(combined.first.absolute, 1),
        in.number(combined.second.absolute, 1));
    add("CQ", in.translate("VqReport", "the product of both"), orNotAvailable(combined.first.capacity, in),
        orNotAvailable(combined.second.capacity, in));
    return table;
}

Row occasionRow(const Scene& scene, const VqReading& reading) {
    const ReportLanguage& in = scene.in;
    QStringList cells{in.day(dayOf(reading))};
    for (const PartKind kind : axiology::allParts) {
        const practice::PartReading& part = Scene::part(reading, kind);
        cells << in.whole(part.profile.q1()) << in.whole(part.profile.q2()) << in.whole(part.profile.dif)
              << in.whole(part.profile.dis) << wordsOf(part.validity.verdict, in);
    }
    return {cells};
}

/// What a reliable change index says, where reliability is known (Jacobson and Truax 1991).
Block changeOf(const Scene& scene, PartKind kind, const axiology::Reliability& known) {
    const ReportLanguage& in = scene.in;
    const auto q1 = [kind](const VqReading& reading) { return Scene::part(reading, kind).profile.q1(); };
    const int first = q1(scene.source.readings.back());
    const int last = q1(scene.newest());
    const axiology::ReliableChange change = axiology::reliableChange(first, last, known);
    const QString index = kind == PartKind::world ? QStringLiteral("VQ1") : QStringLiteral("SQ1");
    //: %1 an index, %2 and %3 its first and last value, %4 a number of ranks, %5 the reliable change index
    QString text =
        in.translate("VqReport", "%1 went from %2 to %3. Changes of up to %4 either way may come from "
                                 "answering twice alone (95 %); RC is %5.")
            .arg(index, in.whole(first), in.whole(last), in.number(change.band, 1),
                 in.number(change.index, 2));
    //: About a change that is reliable, or is not
    text +=
        QLatin1Char(' ') + (change.reliable ? in.translate("VqReport", "This change is more than that.")
                                            : in.translate("VqReport", "This change is no more than that."));
    //: %1 a number of pairs, %2 a correlation, %3 and %4 its confidence interval
    text += QLatin1Char(' ') +
            in.translate("VqReport", "Reliability from %1 retests in this practice: r = %2 (95 %: %3 to %4).")
                .arg(in.whole(static_cast<int>(known.pairs)), in.number(known.r, 2), in.number(known.low, 2),
                     in.number(known.high, 2));
    return Paragraph{text};
}

} // namespace

Blocks certainty(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    //: Columns of the table that compares with chance: percentages under both kinds of chance
    const QString any = in.translate("VqReport", "any order");
    const QString sorted = in.translate("VqReport", "good and bad apart");
    Table table{{{in.translate("VqReport", "Index"), 1.3}}, {}};
    for (const PartKind kind : axiology::allParts) {
        table.columns.push_back({nameOf(kind, in), 0.8, Align::right});
        table.columns.push_back({any, 1.6, Align::right});
        table.columns.push_back({sorted, 1.6, Align::right});
    }
    for (const Index index : axiology::judgedIndices)
        table.rows.push_back(certaintyRow(scene, index));
    //: Heading of the part of a report that compares with chance
    return {
        Heading{in.translate("VqReport", "How sure is this?")}, std::move(table),
        Paragraph{in.translate(
                      "VqReport",
                      "How often an order made by chance comes at least as near to the norm. \"Any order\": "
                      "all orders are alike. \"Good and bad apart\": good and bad are told apart and "
                      "the order inside each is random; that is the harder test, since whoever only sorts "
                      "good from bad already looks far better than chance. VQ and SQ come from a "
                      "simulation; ± is its standard error, left out below 0.01. The rest is exact."),
                  Paragraph::Size::small}};
}

Blocks occasions(const Scene& scene) {
    if (scene.source.readings.size() < 2) return {};
    const ReportLanguage& in = scene.in;
    //: Column of the table of several assessments
    const QString verdict = in.translate("VqReport", "Verdict");
    Table table{{{in.translate("VqReport", "Handed in"), 2.2}}, {}};
    for (const char* quotient : {"VQ", "SQ"})
        table.columns.insert(table.columns.end(),
                             {{QLatin1String(quotient) + QLatin1Char('1'), 0.7, Align::right},
                              {QLatin1String(quotient) + QLatin1Char('2'), 0.7, Align::right},
                              {QStringLiteral("DIF"), 0.7, Align::right},
                              {QStringLiteral("DIS"), 0.7, Align::right},
                              {verdict, 1.7}});
    for (auto reading = scene.source.readings.rbegin(); reading != scene.source.readings.rend(); ++reading)
        table.rows.push_back(occasionRow(scene, *reading));
    //: Over the table of several assessments
    Blocks out{Paragraph{in.translate("VqReport", "The occasions in numbers")}, std::move(table)};
    if (scene.source.worldReliability)
        out.push_back(changeOf(scene, PartKind::world, *scene.source.worldReliability));
    if (scene.source.selfReliability)
        out.push_back(changeOf(scene, PartKind::self, *scene.source.selfReliability));
    if (!scene.source.worldReliability || !scene.source.selfReliability) out.push_back(notEstablished(in));
    return out;
}

Blocks indexTables(const Scene& scene) {
    const ReportLanguage& in = scene.in;
    Blocks out;
    //: Heading over the tables of all indices
    out.push_back(Heading{in.translate("VqReport", "All indices")});
    out.push_back(allIndices(scene));
    out.push_back(combinedTable(scene));
    //: Below the table of indices that combine both parts
    out.push_back(
        Paragraph{in.translate("VqReport", "BQr and CQ are here to be complete. They stand for no level and "
                                           "no change: with SQ 0 and VQ 100, CQ is 0. Read VQ and SQ "
                                           "side by side instead."),
                  Paragraph::Size::small});
    return out;
}

} // namespace vw::report
