// SPDX-License-Identifier: GPL-3.0-or-later
// Lays blocks out one below the other and adds what stands at the top and foot of every page.
#include "app/report/report_layout.h"

#include "app/report/page_flow.h"

#include <span>

namespace vw {
namespace {

constexpr double blockGap = 8 * point;
constexpr double headingGap = 18 * point;
constexpr double footHeight = 22 * point;
constexpr double bulletIndent = 11 * point;
constexpr double bulletGap = 2 * point;
constexpr double noticePadding = 9 * point;

double heightOf(const QStringList& lines, const TextStyle& style) {
    return static_cast<double>(lines.size()) * lineHeightOf(style);
}

TextStyle styleOf(const Paragraph& paragraph) {
    return paragraph.size == Paragraph::Size::small ? style::small() : style::body();
}

using Blocks = std::span<const Block>;

/// A paragraph right before a table is its title.
bool leads(const Paragraph& paragraph, Blocks after) {
    return paragraph.size == Paragraph::Size::body && !after.empty() &&
           std::holds_alternative<Table>(after.front());
}

/// A small paragraph right before a chart says how to read it.
bool introduces(const Paragraph& paragraph, Blocks after) {
    return paragraph.size == Paragraph::Size::small && !after.empty() &&
           std::holds_alternative<Trends>(after.front());
}

/// What a block needs at least on the page it begins on, alone.
struct LeastHeight {
    double width;
    double operator()(const Heading&) const { return 0; }
    double operator()(const Paragraph& paragraph) const { return 2 * lineHeightOf(styleOf(paragraph)); }
    double operator()(const Bullets& bullets) const;
    double operator()(const Notice& notice) const;
    double operator()(const Table& table) const { return leastHeightOf(table, width); }
    double operator()(const Rings&) const { return ringsHeight; }
    double operator()(const Trends&) const { return trendsHeight; }
};

/// A list is not torn apart.
double LeastHeight::operator()(const Bullets& bullets) const {
    double out = 0;
    for (const QString& text : bullets.lines)
        out += heightOf(broken(text, style::body(), width - bulletIndent), style::body()) + bulletGap;
    return out;
}

struct NoticeText {
    QStringList title;
    QStringList lines;
    [[nodiscard]] double height() const {
        return 2 * noticePadding + heightOf(title, style::strong()) + heightOf(lines, style::body());
    }
};

NoticeText textOf(const Notice& notice, double width) {
    const double inner = width - 3 * noticePadding;
    NoticeText out{broken(notice.title, style::strong(), inner), {}};
    for (const QString& line : notice.lines)
        out.lines << broken(line, style::body(), inner);
    return out;
}

double LeastHeight::operator()(const Notice& notice) const { return textOf(notice, width).height(); }

/// What the first of these needs at least, together with the table or chart that it belongs to.
double leastHeightOf(Blocks blocks, double width) {
    if (blocks.empty()) return 0;
    const double first = std::visit(LeastHeight{width}, blocks.front());
    const auto* paragraph = std::get_if<Paragraph>(&blocks.front());
    const bool title =
        paragraph && (leads(*paragraph, blocks.subspan(1)) || introduces(*paragraph, blocks.subspan(1)));
    return title ? first + blockGap + leastHeightOf(blocks.subspan(1), width) : first;
}

/// Lays one block out; a heading, or the title of a table, stays with what comes after.
class BlockLayout {
public:
    BlockLayout(PageFlow& flow, Blocks after)
        : m_flow(flow)
        , m_after(after) {}

    void operator()(const Heading& heading) {
        const QStringList lines = broken(heading.text, style::heading(), m_flow.width());
        m_flow.gap(headingGap - blockGap);
        m_flow.reserve(heightOf(lines, style::heading()) + blockGap + heightAfter());
        m_flow.addLines(lines, style::heading());
    }
    void operator()(const Paragraph& paragraph) {
        const bool title = leads(paragraph, m_after);
        const TextStyle style = title ? style::strong() : styleOf(paragraph);
        const QStringList lines = broken(paragraph.text, style, m_flow.width());
        m_flow.reserve(title || introduces(paragraph, m_after)
                           ? heightOf(lines, style) + blockGap + heightAfter()
                           : std::min(heightOf(lines, style), 2 * lineHeightOf(style)));
        m_flow.addLines(lines, style);
    }
    void operator()(const Bullets& bullets) {
        m_flow.reserve(LeastHeight{m_flow.width()}(bullets));
        for (const QString& text : bullets.lines) {
            const QStringList lines = broken(text, style::body(), m_flow.width() - bulletIndent);
            m_flow.reserve(heightOf(lines, style::body()));
            const QPointF center(m_flow.left() + 3 * point, m_flow.y() + lineHeightOf(style::body()) / 2);
            m_flow.add(DiscMark{center, 1.3 * point, colorOf(Ink::primary)});
            m_flow.addLines(lines, style::body(), bulletIndent);
            m_flow.advance(bulletGap);
        }
    }
    void operator()(const Notice& notice) {
        const NoticeText text = textOf(notice, m_flow.width());
        m_flow.reserve(text.height());
        const QRectF box(m_flow.left(), m_flow.y(), m_flow.width(), text.height());
        m_flow.add(ShapeMark{boxOutline(box), paleColorOf(notice.ink)});
        m_flow.add(
            ShapeMark{boxOutline({box.topLeft(), QSizeF(3 * point, box.height())}), colorOf(notice.ink)});
        m_flow.advance(noticePadding);
        m_flow.addLines(text.title, style::strong(notice.ink), 1.5 * noticePadding);
        m_flow.addLines(text.lines, style::body(), 1.5 * noticePadding);
        m_flow.advance(noticePadding);
    }
    void operator()(const Table& table) { layOutTable(table, m_flow); }
    void operator()(const Rings& rings) { layOutRings(rings, m_flow); }
    void operator()(const Trends& trends) { layOutTrends(trends, m_flow); }

private:
    [[nodiscard]] double heightAfter() const { return leastHeightOf(m_after, m_flow.width()); }
    PageFlow& m_flow;
    Blocks m_after;
};

void addTitle(const ReportContent& content, PageFlow& flow) {
    flow.addLines(broken(content.title, style::title(), flow.width()), style::title());
    TextStyle subtitle = style::body();
    subtitle.color = colorOf(Ink::muted);
    flow.addLines(broken(content.subtitle, subtitle, flow.width()), subtitle);
    flow.advance(6 * point);
    flow.add(LineMark{{{flow.left(), flow.y()}, {flow.right(), flow.y()}}, 1 * point, colorOf(Ink::primary)});
    flow.advance(4 * point);
}

void addEdges(const ReportContent& content, const QRectF& page, std::vector<PageMarks>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = content.page.arg(static_cast<int>(i) + 1).arg(static_cast<int>(pages.size()));
        const double foot = page.bottom() - lineHeightOf(style::small());
        pages[i].push_back(textAt({page.left(), foot}, content.footer, style::small()));
        pages[i].push_back(textEndingAt({page.right(), foot}, number, style::small()));
        if (i > 0) pages[i].insert(pages[i].begin(), textAt(page.topLeft(), content.header, style::small()));
    }
}

} // namespace

void PageFlow::addLines(const QStringList& lines, const TextStyle& style, double indent) {
    for (const QString& line : lines) {
        reserve(lineHeightOf(style));
        add(textAt({left() + indent, m_y}, line, style));
        advance(lineHeightOf(style));
    }
}

QPageSize paperOf(const QLocale& person) {
    switch (person.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::Venezuela:
        return QPageSize(QPageSize::Letter);
    default:
        return QPageSize(QPageSize::A4);
    }
}

ReportPages layOut(const ReportContent& content, const QPageSize& paper) {
    const QSizeF size = paper.size(QPageSize::Point) * point;
    const QRectF page = QRectF({0, 0}, size).adjusted(pageMargin, pageMargin, -pageMargin, -pageMargin);
    PageFlow flow(page.adjusted(0, footHeight, 0, -footHeight));
    flow.advance(-footHeight); // the first page has a title in the place of a header
    addTitle(content, flow);
    for (std::size_t i = 0; i < content.blocks.size(); ++i) {
        flow.gap(blockGap);
        std::visit(BlockLayout(flow, Blocks(content.blocks).subspan(i + 1)), content.blocks[i]);
    }
    addEdges(content, page, flow.pages());
    return {paper, std::move(flow.pages())};
}

} // namespace vw
