// SPDX-License-Identifier: GPL-3.0-or-later
// Icons are one-coloured shapes filled with `currentColor`; that word is replaced before drawing.
#include "app/platform/icon_provider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace vw {

namespace {

constexpr int defaultSize = 16;
constexpr int largestSize = 1024;

/// The SVG of an icon filled with an opaque colour; empty when there is no such icon.
QByteArray tintedSvg(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/valuewright/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const QString name = id.section(QLatin1Char('/'), 0, 0);
    const QColor color(QLatin1Char('#') + id.section(QLatin1Char('/'), 1, 1));
    const int asked = qMax(requestedSize.width(), requestedSize.height());
    const int side = asked > 0 ? qMin(asked, largestSize) : defaultSize;
    if (size != nullptr) *size = QSize(side, side);

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer;
    if (!renderer.load(tintedSvg(name, color))) {
        qWarning("There is no icon called \"%s\"; add it to app/platform/icons.cmake.", qUtf8Printable(name));
        return image;
    }
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, side, side));
    return image;
}

} // namespace vw
