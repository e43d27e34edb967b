// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a Qt Quick item.
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace vw {

/// Draws `text` as a QR code (error correction M) of whole pixels with its quiet zone of four modules, always
/// dark on light so that every camera reads it. An item and not an image provider: the text is often an
/// invitation, and the address of an image would keep it in Qt's image cache. GUI thread only.
class QrCodeItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged)
    Q_PROPERTY(int moduleCount READ moduleCount NOTIFY textChanged)

public:
    explicit QrCodeItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    /// False when the text is empty or longer than a QR code holds (2,331 bytes).
    [[nodiscard]] bool isValid() const { return !m_modules.isNull(); }

    /// Modules on a side with the quiet zone, 0 when there is no code; a side of a whole multiple fits best.
    [[nodiscard]] int moduleCount() const { return m_modules.width(); }

    void paint(QPainter* painter) override;

signals:
    void textChanged();

private:
    QString m_text;
    QImage m_modules; ///< one pixel a module, quiet zone included; null when there is no code
};

} // namespace vw
