// SPDX-License-Identifier: GPL-3.0-or-later
// Rings and lines over time, as vectors.
#include "app/report/page_flow.h"

#include <algorithm>
#include <cmath>

namespace vw {
namespace {

constexpr double outerRadius = 62 * point;
constexpr double ringWidth = 10 * point;
constexpr double ringStep = 14 * point;
constexpr double legendStep = 17 * point;

/// A mark of its own for each line, so that colour is not the only sign.
Mark markerAt(QPointF center, std::size_t kind, const QColor& color) {
    constexpr double radius = 2.8 * point;
    if (kind == 0) return DiscMark{center, radius, color};
    if (kind == 1)
        return ShapeMark{boxOutline({center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)}),
                         color};
    return ShapeMark{{center + QPointF(0, -1.3 * radius), center + QPointF(1.2 * radius, radius),
                      center + QPointF(-1.2 * radius, radius), center + QPointF(0, -1.3 * radius)},
                     color};
}

void drawRings(const RingFigure& figure, const QRectF& box, PageFlow& flow) {
    const QPointF center(box.left() + outerRadius + 4 * point, box.top() + ringsHeight / 2);
    double radius = outerRadius - ringWidth / 2;
    for (std::size_t i = 0; i < 3; ++i, radius -= ringStep)
        flow.add(ArcMark{center, radius, ringWidth, 360, trackColor()});
    radius = outerRadius - ringWidth / 2;
    for (const Ring& ring : figure.rings) {
        flow.add(
            ArcMark{center, radius, ringWidth, 360 * std::clamp(ring.share, 0.0, 1.0), colorOf(ring.ink)});
        radius -= ringStep;
    }
    const double labelTop = center.y() - lineHeightOf(style::strong()) / 2;
    flow.add(textAround({center.x(), labelTop}, figure.title, style::strong()));

    const double legendLeft = center.x() + outerRadius + 12 * point;
    if (figure.rings.empty()) {
        double y = center.y() - 2 * lineHeightOf(style::small());
        for (const QString& line : broken(figure.instead, style::small(), box.right() - legendLeft)) {
            flow.add(textAt({legendLeft, y}, line, style::small()));
            y += lineHeightOf(style::small());
        }
        return;
    }
    double y = center.y() - static_cast<double>(figure.rings.size()) * legendStep / 2;
    for (std::size_t i = 0; i < figure.rings.size(); ++i, y += legendStep) {
        const double middle = y + lineHeightOf(style::body()) / 2;
        flow.add(markerAt({legendLeft + 4 * point, middle}, i, colorOf(figure.rings[i].ink)));
        flow.add(textAt({legendLeft + 12 * point, y}, figure.rings[i].words, style::body()));
    }
}

/// The field in which lines are drawn, and what a share is there.
struct Field {
    QRectF box;
    double highest = 1;
    std::size_t occasions = 1;

    [[nodiscard]] double y(double share) const { return box.bottom() - box.height() * share / highest; }
    [[nodiscard]] QPointF at(std::size_t occasion, double share) const {
        const double step = occasions > 1 ? box.width() / static_cast<double>(occasions - 1) : 0;
        return {box.left() + step * static_cast<double>(occasion), y(share)};
    }
};

void drawLine(const TrendLine& line, std::size_t kind, const Field& field, PageFlow& flow) {
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < line.shares.size(); ++i) {
        if (!line.shares[i]) {
            before.reset();
            continue;
        }
        const QPointF here = field.at(i, *line.shares[i]);
        if (before) flow.add(LineMark{{*before, here}, 1.2 * point, colorOf(line.ink)});
        flow.add(markerAt(here, kind, colorOf(line.ink)));
        before = here;
    }
}

/// All of them below their points, or only the first and the last when the others have no room.
void drawOccasions(const QStringList& occasions, const Field& field, double top, PageFlow& flow) {
    flow.add(textAt({field.box.left(), top}, occasions.first(), style::small()));
    double widest = 0;
    for (const QString& day : occasions)
        widest = std::max(widest, widthOf(day, style::small()) + 4 * point);
    const auto last = static_cast<std::size_t>(occasions.size() - 1);
    // The outer ones stand inside of the field's edges and take one and a half of the room.
    const bool all = field.at(1, 0).x() - field.box.left() >= 1.5 * widest;
    for (std::size_t i = 1; all && i < last; ++i)
        flow.add(textAround({field.at(i, 0).x(), top}, occasions[static_cast<qsizetype>(i)], style::small()));
    flow.add(textEndingAt({field.box.right(), top}, occasions.last(), style::small()));
}

void drawAxes(const Trends& trends, const Field& field, PageFlow& flow) {
    const double left = field.box.left();
    const double right = field.box.right();
    flow.add(LineMark{{{left, field.y(0)}, {right, field.y(0)}}, 0.6 * point, colorOf(Ink::muted)});
    flow.add(
        LineMark{{{left, field.y(1)}, {right, field.y(1)}}, 0.6 * point, colorOf(Ink::muted), Qt::DashLine});
    flow.add(textAt({left, field.y(1) - lineHeightOf(style::small())}, trends.one, style::small()));
    const double below = field.y(0) + 3 * point;
    flow.add(textAt({left, below}, trends.zero, style::small()));
    drawOccasions(trends.occasions, field, below + lineHeightOf(style::small()), flow);
}

double highestShare(const Trends& trends) {
    double highest = 1.2;
    for (const TrendFigure& figure : trends.figures)
        for (const TrendLine& line : figure.lines)
            for (const std::optional<double>& share : line.shares)
                highest = std::max(highest, share.value_or(0) * 1.05);
    return highest;
}

void drawTrend(const Trends& trends, const TrendFigure& figure, const QRectF& box, PageFlow& flow) {
    flow.add(textAt(box.topLeft(), figure.title, style::strong()));
    double x = box.left() + 45 * point;
    for (std::size_t i = 0; i < figure.lines.size(); ++i) {
        flow.add(
            markerAt({x, box.top() + lineHeightOf(style::small()) / 2}, i, colorOf(figure.lines[i].ink)));
        flow.add(textAt({x + 6 * point, box.top()}, figure.lines[i].name, style::small()));
        x += widthOf(figure.lines[i].name, style::small()) + 20 * point;
    }
    const double top = lineHeightOf(style::strong()) + 6 * point;
    const double foot = 2 * lineHeightOf(style::small()) + 8 * point;
    const Field field{box.adjusted(4 * point, top, -4 * point, -foot), highestShare(trends),
                      static_cast<std::size_t>(trends.occasions.size())};
    drawAxes(trends, field, flow);
    for (std::size_t i = 0; i < figure.lines.size(); ++i)
        drawLine(figure.lines[i], i, field, flow);
}

/// The box of one of several figures side by side.
QRectF place(std::size_t index, std::size_t count, double height, const PageFlow& flow) {
    constexpr double between = 20 * point;
    const double width =
        (flow.width() - between * static_cast<double>(count - 1)) / static_cast<double>(count);
    return {flow.left() + (width + between) * static_cast<double>(index), flow.y(), width, height};
}

} // namespace

void layOutRings(const Rings& rings, PageFlow& flow) {
    const QStringList caption = broken(rings.caption, style::small(), flow.width());
    flow.reserve(ringsHeight + static_cast<double>(caption.size()) * lineHeightOf(style::small()));
    for (std::size_t i = 0; i < rings.figures.size(); ++i)
        drawRings(rings.figures[i], place(i, rings.figures.size(), ringsHeight, flow), flow);
    flow.advance(ringsHeight);
    flow.addLines(caption, style::small());
}

void layOutTrends(const Trends& trends, PageFlow& flow) {
    flow.reserve(trendsHeight);
    for (std::size_t i = 0; i < trends.figures.size(); ++i)
        drawTrend(trends, trends.figures[i], place(i, trends.figures.size(), trendsHeight, flow), flow);
    flow.advance(trendsHeight);
}

} // namespace vw
