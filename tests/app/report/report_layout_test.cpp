// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on paper, without a file.
#include "app/platform/fonts.h"
#include "app/report/report_layout.h"
#include "tests/app/report/sample_readings.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

struct Bounds {
    QRectF operator()(const TextMark& mark) const {
        return {mark.baseline.x(), mark.baseline.y() - mark.style.size * 0.8, mark.width, mark.style.size};
    }
    QRectF operator()(const LineMark& mark) const { return mark.points.boundingRect(); }
    QRectF operator()(const ShapeMark& mark) const { return mark.outline.boundingRect(); }
    QRectF operator()(const DiscMark& mark) const { return around(mark.center, mark.radius); }
    QRectF operator()(const ArcMark& mark) const { return around(mark.center, mark.radius + mark.width / 2); }
    static QRectF around(QPointF center, double radius) {
        return {center.x() - radius, center.y() - radius, 2 * radius, 2 * radius};
    }
};

/// One unit of tolerance for rounding.
bool inside(const QRectF& outer, const QRectF& inner) {
    return inner.left() >= outer.left() - 1 && inner.right() <= outer.right() + 1 &&
           inner.top() >= outer.top() - 1 && inner.bottom() <= outer.bottom() + 1;
}

std::vector<const TextMark*> textsOf(const PageMarks& page) {
    std::vector<const TextMark*> out;
    for (const Mark& mark : page)
        if (const auto* text = std::get_if<TextMark>(&mark)) out.push_back(text);
    return out;
}

int overlaps(const PageMarks& page) {
    int count = 0;
    const auto texts = textsOf(page);
    for (std::size_t a = 0; a < texts.size(); ++a)
        for (std::size_t b = a + 1; b < texts.size(); ++b)
            if (Bounds()(*texts[a])
                    .adjusted(1, 1, -1, -1)
                    .intersects(Bounds()(*texts[b]).adjusted(1, 1, -1, -1))) {
                UNSCOPED_INFO(texts[a]->text.toStdString() + " | " + texts[b]->text.toStdString());
                ++count;
            }
    return count;
}

ReportContent longTable(int rows) {
    ReportContent content;
    content.title = QStringLiteral("T");
    content.page = QStringLiteral("%1/%2");
    Table table{{{QStringLiteral("Head")}, {QStringLiteral("Other"), 1, Column::Align::right}}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("row %1").arg(i), QStringLiteral("x")}});
    content.blocks = {Heading{QStringLiteral("H")}, table};
    return content;
}

} // namespace

TEST_CASE("every mark lies inside the margins and no text on another") {
    loadFonts();
    const QPageSize paper = GENERATE(QPageSize(QPageSize::A4), QPageSize(QPageSize::Letter));
    const std::string language = GENERATE("de", "en");
    const ReportAudience audience = GENERATE(ReportAudience::coach, ReportAudience::client);
    const ReportPages pages = layOut(reportOn(twoOccasions(), audience, language), paper);
    const QRectF page = QRectF({0, 0}, paper.size(QPageSize::Point) * point)
                            .adjusted(pageMargin, pageMargin, -pageMargin, -pageMargin);
    REQUIRE(pages.pages.size() >= 2);
    for (const PageMarks& marks : pages.pages) {
        for (const Mark& mark : marks)
            CHECK(inside(page, std::visit(Bounds(), mark)));
        CHECK(overlaps(marks) == 0);
    }
}

TEST_CASE("a long table goes on below its head on the next page, and no row is lost") {
    loadFonts();
    const ReportPages pages = layOut(longTable(120), QPageSize(QPageSize::A4));
    REQUIRE(pages.pages.size() == 3);
    int rows = 0;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        int heads = 0;
        for (const TextMark* text : textsOf(pages.pages[i])) {
            heads += text->text == QStringLiteral("Head") ? 1 : 0;
            rows += text->text.startsWith(QStringLiteral("row ")) ? 1 : 0;
        }
        CHECK(heads == 1);
        CHECK(textsOf(pages.pages[i]).back()->text == QStringLiteral("%1/3").arg(i + 1));
    }
    CHECK(rows == 120);
}

TEST_CASE("a heading is not left alone at the foot of a page, nor with the title of a table") {
    loadFonts();
    const bool titled = GENERATE(false, true);
    // Paragraphs of one line, as many as it takes to bring the heading past every place near the foot.
    for (int lines = 30; lines < 50; ++lines) {
        ReportContent content = longTable(5);
        if (titled) content.blocks.insert(content.blocks.begin() + 1, Paragraph{QStringLiteral("title")});
        content.blocks.insert(content.blocks.begin(), static_cast<std::size_t>(lines),
                              Paragraph{QStringLiteral("line"), Paragraph::Size::small});
        for (const PageMarks& page : layOut(content, QPageSize(QPageSize::A4)).pages) {
            const auto texts = textsOf(page);
            const bool heading = std::any_of(texts.begin(), texts.end(), [](const TextMark* one) {
                return one->text == QStringLiteral("H");
            });
            const bool row = std::any_of(texts.begin(), texts.end(), [](const TextMark* one) {
                return one->text == QStringLiteral("row 2");
            });
            CHECK(heading == row);
        }
    }
}

TEST_CASE("people print on the paper of their country") {
    CHECK(paperOf(QLocale(QLocale::German, QLocale::Germany)).id() == QPageSize::A4);
    CHECK(paperOf(QLocale(QLocale::English, QLocale::UnitedKingdom)).id() == QPageSize::A4);
    CHECK(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)).id() == QPageSize::Letter);
    CHECK(paperOf(QLocale(QLocale::French, QLocale::Canada)).id() == QPageSize::Letter);
}
