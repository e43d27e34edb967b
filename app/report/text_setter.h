// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and breaks text for paper, without hinting, so that it is set the same on every computer.
#pragma once

#include "app/report/page_marks.h"

#include <QFont>

namespace vw {

QFont fontOf(const TextStyle& style);
/// From the top of a line to the top of the next one.
double lineHeightOf(const TextStyle& style);
/// From the top of a line to its baseline.
double ascentOf(const TextStyle& style);
double widthOf(const QString& text, const TextStyle& style);
/// Lines no wider than `width`, broken at words, inside one only where it is too long for a line.
QStringList broken(const QString& text, const TextStyle& style, double width);

/// A line with its top left, or top right, corner there.
TextMark textAt(QPointF topLeft, const QString& text, const TextStyle& style);
TextMark textEndingAt(QPointF topRight, const QString& text, const TextStyle& style);
TextMark textAround(QPointF topCenter, const QString& text, const TextStyle& style);

} // namespace vw
