// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the pages of a report, and where: a list of marks that only has to be painted.
//
// Lengths are in units of a tenth of a point (1/720 inch), from the top left corner of the page.
#pragma once

#include "app/report/report_content.h"

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace vw {

inline constexpr double point = 10; ///< units

enum class Face : std::uint8_t { regular, medium, semiBold };

struct TextStyle {
    Face face = Face::regular;
    double size = 9.5 * point;
    QColor color;
};

/// One line of text.
struct TextMark {
    QPointF baseline; ///< its left end
    double width = 0;
    QString text;
    TextStyle style;
};
struct LineMark {
    QPolygonF points;
    double width = 1;
    QColor color;
    Qt::PenStyle pen = Qt::SolidLine;
};
/// A filled shape: a box, a marker.
struct ShapeMark {
    QPolygonF outline;
    QColor fill;
};
struct DiscMark {
    QPointF center;
    double radius = 0;
    QColor fill;
};
/// Clockwise from the top.
struct ArcMark {
    QPointF center;
    double radius = 0; ///< to the middle of the stroke
    double width = 0;
    double degrees = 360;
    QColor color;
};
using Mark = std::variant<TextMark, LineMark, ShapeMark, DiscMark, ArcMark>;

/// In reading order, which is the order of the text when it is selected.
using PageMarks = std::vector<Mark>;

QColor colorOf(Ink ink);
QColor paleColorOf(Ink ink); ///< of the ground of a notice
inline QColor lineColor() { return QColor(0xE2, 0xDC, 0xD2); }
inline QColor trackColor() { return QColor(0xF1, 0xED, 0xE6); }

} // namespace vw
