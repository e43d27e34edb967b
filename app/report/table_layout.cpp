// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: columns by weight, rows by their longest cell, the head again on every page.
#include "app/report/page_flow.h"

#include <algorithm>
#include <numeric>

namespace vw {

bool Table::hasHead() const {
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column& one) { return !one.title.isEmpty(); });
}

namespace {

constexpr double cellPadding = 5 * point; ///< at the sides
constexpr double rowPadding = 2 * point;  ///< above and below
constexpr double barNumberWidth = 20 * point;
constexpr double barHeight = 5.5 * point;

/// Cells broken into lines.
struct SetRow {
    std::vector<QStringList> cells;
    double height = 0;
};

class TableLayout {
public:
    TableLayout(const Table& table, double left, double width)
        : m_table(table) {
        const double weights =
            std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                            [](double sum, const Column& one) { return sum + one.weight; });
        for (const Column& column : table.columns) {
            m_spans.push_back({left, 0, width * column.weight / weights, 0});
            left += m_spans.back().width();
        }
    }

    [[nodiscard]] SetRow head() const {
        QStringList titles;
        for (const Column& column : m_table.columns)
            titles << column.title;
        return set(titles, style::head());
    }
    [[nodiscard]] SetRow row(const Row& row) const {
        if (row.kind == Row::Kind::plain) return set(row.cells, style::cell());
        const double width = m_spans.back().right() - m_spans.front().left() - 2 * cellPadding;
        SetRow out{{broken(row.cells.first(), groupStyle(), width)}, 0};
        out.height = 2 * rowPadding + static_cast<double>(out.cells[0].size()) * lineHeightOf(groupStyle());
        return out;
    }

    void drawHead(PageFlow& flow) const {
        const SetRow titles = head();
        draw(titles, style::head(), flow);
        rule(flow, 0.8 * point, colorOf(Ink::muted));
    }
    void drawRow(const Row& row, PageFlow& flow) const {
        const SetRow cells = this->row(row);
        if (row.kind == Row::Kind::group) {
            flow.add(ShapeMark{boxOutline({flow.left(), flow.y(), flow.width(), cells.height}),
                               paleColorOf(Ink::plain)});
            draw(cells, groupStyle(), flow);
        } else {
            if (row.bar) drawBar(row, cells.height, flow);
            draw(cells, style::cell(), flow);
        }
        rule(flow, 0.5 * point, lineColor());
    }
    static TextStyle groupStyle() {
        TextStyle out = style::cell();
        out.face = Face::semiBold;
        return out;
    }

private:
    [[nodiscard]] SetRow set(const QStringList& texts, const TextStyle& style) const {
        SetRow out;
        std::size_t lines = 1;
        for (std::size_t i = 0; i < m_spans.size(); ++i) {
            out.cells.push_back(
                broken(texts.value(static_cast<qsizetype>(i)), style, m_spans[i].width() - 2 * cellPadding));
            lines = std::max(lines, static_cast<std::size_t>(out.cells.back().size()));
        }
        out.height = 2 * rowPadding + static_cast<double>(lines) * lineHeightOf(style);
        return out;
    }

    void draw(const SetRow& row, const TextStyle& style, PageFlow& flow) const {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            double y = flow.y() + rowPadding;
            const bool right = m_table.columns[i].align == Column::Align::right;
            for (const QString& line : row.cells[i]) {
                flow.add(right ? textEndingAt({m_spans[i].right() - cellPadding, y}, line, style)
                               : textAt({m_spans[i].left() + cellPadding, y}, line, style));
                y += lineHeightOf(style);
            }
        }
        flow.advance(row.height);
    }

    /// From a middle line to the right above 0, to the left below; the number stands to the right of it.
    void drawBar(const Row& row, double height, PageFlow& flow) const {
        const double left = m_spans.back().left() + cellPadding;
        const double half = (m_spans.back().width() - 2 * cellPadding - barNumberWidth) / 2;
        const double middle = left + half;
        const double length = half * *row.bar / m_table.widestBar;
        const double top = flow.y() + (height - barHeight) / 2;
        if (*row.bar != 0)
            flow.add(
                ShapeMark{boxOutline(QRectF(middle, top, length, barHeight).normalized()), colorOf(row.ink)});
        flow.add(LineMark{{{middle, flow.y()}, {middle, flow.y() + height}}, 0.5 * point, lineColor()});
    }

    static void rule(PageFlow& flow, double width, const QColor& color) {
        flow.add(LineMark{{{flow.left(), flow.y()}, {flow.right(), flow.y()}}, width, color});
    }

    const Table& m_table;
    std::vector<QRectF> m_spans; ///< left and width of each column
};

/// A row and, when it begins a group, the first row of that group.
double keptTogether(const Table& table, const TableLayout& layout, std::size_t first) {
    double height = layout.row(table.rows[first]).height;
    if (table.rows[first].kind == Row::Kind::group && first + 1 < table.rows.size())
        height += layout.row(table.rows[first + 1]).height;
    return height;
}

} // namespace

double leastHeightOf(const Table& table, double width) {
    const TableLayout layout(table, 0, width);
    double height = table.hasHead() ? layout.head().height : 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, table.rows.size()); ++i)
        height += layout.row(table.rows[i]).height;
    return height;
}

void layOutTable(const Table& table, PageFlow& flow) {
    const TableLayout layout(table, flow.left(), flow.width());
    flow.reserve(leastHeightOf(table, flow.width()));
    if (table.hasHead()) layout.drawHead(flow);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!flow.fits(keptTogether(table, layout, i)) && !flow.atTop()) {
            flow.startPage();
            if (table.hasHead()) layout.drawHead(flow);
        }
        layout.drawRow(table.rows[i], flow);
    }
}

} // namespace vw
