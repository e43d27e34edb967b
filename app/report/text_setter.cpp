// SPDX-License-Identifier: GPL-3.0-or-later
// Text by QTextLayout, with the design's own metrics.
#include "app/report/text_setter.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace vw {

QFont fontOf(const TextStyle& style) {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(style.size)); // a pixel is a unit
    font.setWeight(style.face == Face::semiBold ? QFont::DemiBold
                   : style.face == Face::medium ? QFont::Medium
                                                : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter's contextual alternates (a raised hyphen or bracket) have no character of their own, so that they
    // would be missing from text that is selected, searched or read out.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("calt"), 0);
#else
    font.setStyleStrategy(QFont::PreferNoShaping); // only where a script can do without
#endif
    return font;
}

double lineHeightOf(const TextStyle& style) { return 1.4 * style.size; }

double ascentOf(const TextStyle& style) {
    const QFontMetricsF metrics(fontOf(style));
    return (lineHeightOf(style) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

double widthOf(const QString& text, const TextStyle& style) {
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

QStringList broken(const QString& text, const TextStyle& style, double width) {
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList out;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        out << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

TextMark textAt(QPointF topLeft, const QString& text, const TextStyle& style) {
    return {topLeft + QPointF(0, ascentOf(style)), widthOf(text, style), text, style};
}

TextMark textEndingAt(QPointF topRight, const QString& text, const TextStyle& style) {
    return textAt(topRight - QPointF(widthOf(text, style), 0), text, style);
}

TextMark textAround(QPointF topCenter, const QString& text, const TextStyle& style) {
    return textAt(topCenter - QPointF(widthOf(text, style) / 2, 0), text, style);
}

} // namespace vw
