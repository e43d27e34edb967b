// SPDX-License-Identifier: GPL-3.0-or-later
// Documents are made and read by the code that the app uses.
#include "tests/app/report/sample_readings.h"

#include "tests/support/must.h"

#include <QDateTime>

namespace vw::test {
namespace {

struct Words {
    QStringList operator()(const Heading& block) const { return {block.text}; }
    QStringList operator()(const Paragraph& block) const { return {block.text}; }
    QStringList operator()(const Bullets& block) const { return block.lines; }
    QStringList operator()(const Notice& block) const { return QStringList{block.title} + block.lines; }
    QStringList operator()(const Table& block) const {
        QStringList out;
        QStringList titles;
        for (const Column& column : block.columns)
            titles << column.title;
        out << titles.join(QStringLiteral(" | "));
        for (const Row& row : block.rows)
            out << row.cells.join(QStringLiteral(" | "));
        return out;
    }
    QStringList operator()(const Rings& block) const {
        QStringList out;
        for (const RingFigure& figure : block.figures) {
            out << QStringLiteral("rings of ") + figure.title << figure.instead;
            for (const Ring& ring : figure.rings)
                out << ring.words;
        }
        return out << block.caption;
    }
    QStringList operator()(const Trends& block) const {
        return block.occasions + QStringList{block.zero, block.one};
    }
};

} // namespace

const std::string goldWorld = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string goldSelf = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";
const std::string mixedOnce = "1 2 3 4 5 6 7 8 10 9 11 12 13 14 15 16 17 18";
const std::string mixedThrice = "1 2 3 4 5 6 10 11 12 7 8 9 13 14 15 16 17 18";

practice::VqReading readingOf(const std::string& world, const std::string& self, QDate day) {
    using axiology::Ranking;
    coaching::VqSubmission submission;
    submission.created = UtcMillis{QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    submission.administration =
        must(practice::typedVqDocument(axiology::builtInInstrument(), must(Ranking::fromText(world)),
                                       must(Ranking::fromText(self)), submission.created));
    return must(practice::readVq(std::move(submission)));
}

std::vector<practice::VqReading> twoOccasions() {
    return {readingOf(goldWorld, "2 1 5 3 4 6 7 10 8 9 12 11 13 15 14 18 16 17"),
            readingOf("1 4 2 3 6 9 5 8 7 10 13 11 12 16 14 15 18 17", goldWorld, {2026, 6, 8}),
            readingOf("3 1 6 2 4 5 8 7 9 12 10 11 15 13 14 18 17 16", mixedOnce, {2026, 1, 19})};
}

ReportContent reportOn(std::vector<practice::VqReading> readings, ReportAudience audience,
                       std::string_view language) {
    const VqReportSource source{"Anna Ährenfeld", "Paula Sommer", std::move(readings),
                                axiology::builtInInstrument(language), QDate(2026, 11, 24)};
    return must(vqReport(source, audience, must(ReportLanguage::of(language))));
}

QString textOf(const ReportContent& content) {
    QStringList out{content.title, content.subtitle};
    for (const Block& block : content.blocks)
        out += std::visit(Words{}, block);
    return out.join(QLatin1Char('\n'));
}

} // namespace vw::test
