// SPDX-License-Identifier: GPL-3.0-or-later
// Encodes with libqrencode and paints without smoothing.
#include "app/platform/qr_code_item.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace vw {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004 asks for four modules of nothing on every side

QImage encode(const QByteArray& utf8) {
    if (utf8.isEmpty()) return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(utf8.size()),
                          reinterpret_cast<const unsigned char*>(utf8.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) return {};
    const int side = code->width + 2 * quietZone;
    QImage modules(side, side, QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1U) != 0)
                modules.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    return modules;
}

} // namespace

QrCodeItem::QrCodeItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {}

void QrCodeItem::setText(const QString& text) {
    if (m_text == text) return;
    m_text = text;
    m_modules = encode(text.toUtf8());
    emit textChanged();
    update();
}

void QrCodeItem::paint(QPainter* painter) {
    if (m_modules.isNull()) return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int pixels = static_cast<int>(qMin(width(), height()) * ratio);
    // Whole pixels a module: a camera must never guess where one ends.
    const int scale = qMax(1, pixels / m_modules.width());
    const qreal side = scale * m_modules.width() / ratio;
    const QRectF target((width() - side) / 2, (height() - side) / 2, side, side);
    painter->fillRect(boundingRect(), Qt::white);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(target, m_modules);
}

} // namespace vw
