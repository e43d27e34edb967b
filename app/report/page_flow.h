// SPDX-License-Identifier: GPL-3.0-or-later
// Where the next thing goes: down a page, then on to a new one. For the layout's own files only.
#pragma once

#include "app/report/text_setter.h"

namespace vw {

/// Styles of the text of a report.
namespace style {
inline TextStyle title() { return {Face::semiBold, 20 * point, colorOf(Ink::primary)}; }
inline TextStyle heading() { return {Face::semiBold, 12.5 * point, colorOf(Ink::plain)}; }
inline TextStyle body() { return {Face::regular, 9.5 * point, colorOf(Ink::plain)}; }
inline TextStyle strong(Ink ink = Ink::plain) { return {Face::semiBold, 9.5 * point, colorOf(ink)}; }
inline TextStyle cell() { return {Face::regular, 8.5 * point, colorOf(Ink::plain)}; }
inline TextStyle head() { return {Face::medium, 8 * point, colorOf(Ink::muted)}; }
inline TextStyle small() { return {Face::regular, 8 * point, colorOf(Ink::muted)}; }
} // namespace style

/// Collects the marks of all pages. Not copyable in spirit: one for a report.
class PageFlow {
public:
    /// `area` is where blocks go, the same on every page.
    explicit PageFlow(QRectF area)
        : m_area(area) {
        startPage();
    }

    [[nodiscard]] double left() const { return m_area.left(); }
    [[nodiscard]] double right() const { return m_area.right(); }
    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_area.bottom(); }
    [[nodiscard]] bool atTop() const { return m_y <= m_area.top(); }
    /// Goes on to a new page unless that much fits below, or nothing stands on this page yet.
    void reserve(double height) {
        if (!fits(height) && !atTop()) startPage();
    }
    void startPage() {
        m_pages.emplace_back();
        m_y = m_area.top();
    }
    void advance(double height) { m_y += height; }
    /// Room between two blocks; none at the top of a page.
    void gap(double height) {
        if (!atTop()) m_y += height;
    }
    void add(Mark mark) { m_pages.back().push_back(std::move(mark)); }
    /// Lines one below the other from the cursor on, which goes on behind them.
    void addLines(const QStringList& lines, const TextStyle& style, double indent = 0);

    [[nodiscard]] std::vector<PageMarks>& pages() { return m_pages; }

private:
    QRectF m_area;
    double m_y = 0;
    std::vector<PageMarks> m_pages;
};

void layOutTable(const Table& table, PageFlow& flow);
void layOutRings(const Rings& rings, PageFlow& flow);
void layOutTrends(const Trends& trends, PageFlow& flow);
/// The least room in which a table may begin.
double leastHeightOf(const Table& table, double width);

inline constexpr double ringsHeight = 150 * point;  ///< without the caption
inline constexpr double trendsHeight = 165 * point; ///< all of it

/// A closed box.
inline QPolygonF boxOutline(const QRectF& box) { return QPolygonF(box); }

} // namespace vw
