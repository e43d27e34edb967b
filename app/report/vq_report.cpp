// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a VQ report, and the sections that coach and client share.
#include "app/report/vq_report.h"

#include "app/frame/text.h"
#include "app/report/vq_report_parts.h"
#include "core/axiology/chance.h"

#include <QDateTime>

namespace vw {
namespace report {

using axiology::Dimension;
using axiology::PartKind;
using practice::PartReading;
using practice::VqReading;

const PartReading& Scene::part(const VqReading& reading, PartKind kind) {
    return kind == PartKind::world ? reading.world : reading.self;
}

QString Scene::item(PartKind kind, axiology::Norm norm) const {
    return qtText(source.instrument.part(kind).item(norm).text);
}

QDate dayOf(const VqReading& reading) {
    return QDateTime::fromMSecsSinceEpoch(reading.submission.created.count).date();
}

double shareOfChance(const axiology::Profile& profile, Dimension dimension) {
    const axiology::Index index = axiology::dimIndex(dimension);
    return profile.dimensions[dimension].dim / axiology::moments(index, axiology::Null::fullyRandom).mean;
}

namespace {

RingFigure figure(const Scene& scene, PartKind kind) {
    const PartReading& part = Scene::part(scene.newest(), kind);
    RingFigure out{nameOf(kind, scene.in), {}, {}};
    if (!part.validity.allowsDetail()) {
        //: In the place of the rings of one part of the assessment
        out.instead =
            scene.in.translate("VqReport", "No rings: this part says nothing about single dimensions.");
        return out;
    }
    for (const Dimension dimension : axiology::allDimensions) {
        const double share = shareOfChance(part.profile, dimension);
        out.rings.push_back({inkOf(dimension), share,
                             wordsOf(dimension, scene.in) + QLatin1Char(' ') + scene.in.number(share, 2)});
    }
    return out;
}

TrendFigure trendFigure(const Scene& scene, PartKind kind) {
    TrendFigure out{nameOf(kind, scene.in), {}};
    for (const Dimension dimension : axiology::allDimensions) {
        TrendLine line{inkOf(dimension), wordsOf(dimension, scene.in), {}};
        for (auto reading = scene.source.readings.rbegin(); reading != scene.source.readings.rend();
             ++reading) {
            const PartReading& part = Scene::part(*reading, kind);
            line.shares.push_back(part.validity.allowsDetail()
                                      ? std::optional(shareOfChance(part.profile, dimension))
                                      : std::nullopt);
        }
        out.lines.push_back(std::move(line));
    }
    return out;
}

} // namespace

Block rings(const Scene& scene) {
    Rings out{{figure(scene, PartKind::world), figure(scene, PartKind::self)}, {}};
    //: Below the rings of a VQ profile
    out.caption = scene.in.translate(
        "VqReport",
        "How far each dimension is from the norm on the way to chance: an empty ring (0) is the norm, "
        "a full ring (1) is what answering by chance gives on average. Shorter is clearer.");
    return out;
}

Blocks trends(const Scene& scene) {
    if (scene.source.readings.size() < 2) return {};
    Trends chart{{trendFigure(scene, PartKind::world), trendFigure(scene, PartKind::self)}, {}, {}, {}};
    for (auto reading = scene.source.readings.rbegin(); reading != scene.source.readings.rend(); ++reading)
        chart.occasions << scene.in.shortDay(dayOf(*reading));
    //: At the foot of a chart over time
    chart.zero = scene.in.translate("VqReport", "0: the norm");
    //: At a line of a chart over time
    chart.one = scene.in.translate("VqReport", "1: chance");
    //: Heading over results of several assessments
    return {Heading{scene.in.translate("VqReport", "Change over time")}, std::move(chart)};
}

Block notEstablished(const ReportLanguage& in) {
    return Paragraph{in.translate("VqReport",
                                  "The reliability of these items is not yet established. The change is "
                                  "shown as it is; whether it is more than the ups and downs of "
                                  "answering twice cannot be said."),
                     Paragraph::Size::small};
}

Block mixedUpPairs(const Scene& scene, PartKind kind) {
    //: Columns of a table of items on the wrong side of the line between good and bad
    Table table{{{scene.in.translate("VqReport", "Adds value, yet placed among what takes it away")},
                 {scene.in.translate("VqReport", "Takes value away, yet placed among what adds it")}},
                {}};
    std::vector<axiology::Norm> good;
    std::vector<axiology::Norm> bad;
    for (const axiology::Norm norm : axiology::mixedUp(Scene::part(scene.newest(), kind).ranking))
        (norm.good() ? good : bad).push_back(norm);
    for (std::size_t i = 0; i < good.size(); ++i) // as many of one as of the other
        table.rows.push_back({{scene.item(kind, good[i]), scene.item(kind, bad[i])}});
    return table;
}

Blocks honestStatements(const Scene& scene) {
    QStringList lines;
    for (const axiology::HonestStatement& statement : scene.source.instrument.statements)
        lines << qtText(statement.text);
    //: Heading over what the instrument is not made for
    return {Heading{scene.in.translate("VqReport", "What this assessment is, and is not")}, Bullets{lines}};
}

} // namespace report

namespace {

QString titleOf(const ReportLanguage& in) {
    //: Title of a report on one assessment
    return in.translate("VqReport", "VQ assessment");
}

QString audienceText(ReportAudience audience, const ReportLanguage& in) {
    //: Whom a report is for, at the top of its pages
    if (audience == ReportAudience::coach) return in.translate("VqReport", "For the coach");
    return in.translate("VqReport", "My profile");
}

QStringList parts(const QStringList& texts) {
    QStringList out = texts;
    out.removeAll(QString());
    return out;
}

} // namespace

Result<ReportContent> vqReport(const VqReportSource& source, ReportAudience audience,
                               const ReportLanguage& language) {
    if (source.readings.empty())
        return badInput(
            "There is no assessment to report on yet; a report can be made once one is handed in.");
    const report::Scene scene{source, language};
    const QString separator = QStringLiteral(" · ");
    const QString day = language.day(report::dayOf(scene.newest()));
    ReportContent out;
    out.title = titleOf(language);
    out.subtitle = parts({qtText(source.client), day, audienceText(audience, language)}).join(separator);
    out.header = parts({out.title, qtText(source.client), day}).join(separator);
    //: At the foot of every page; %1 is the day on which the report was made
    out.footer = language.translate("VqReport", "Valuewright · confidential · made on %1")
                     .arg(language.day(source.madeOn));
    //: At the foot of every page
    out.page = language.translate("VqReport", "Page %1 of %2");
    out.author = qtText(source.coach);
    out.language = language.code();
    out.blocks = audience == ReportAudience::coach ? report::coachBlocks(scene) : report::clientBlocks(scene);
    return out;
}

QString vqReportFileName(const practice::VqReading& newest, ReportAudience audience,
                         const ReportLanguage& language) {
    const QString day = report::dayOf(newest).toString(Qt::ISODate);
    //: Name of a file; %1 is a day such as 2026-11-23. Only letters that every file system takes
    if (audience == ReportAudience::coach)
        return language.translate("VqReport", "VQ %1 (coach).pdf").arg(day);
    //: Name of a file; %1 is a day such as 2026-11-23. Only letters that every file system takes
    return language.translate("VqReport", "VQ %1 (my profile).pdf").arg(day);
}

} // namespace vw
