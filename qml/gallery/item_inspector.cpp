// SPDX-License-Identifier: GPL-3.0-or-later
// Every visible item once, with what its ancestors leave of it.
#include "qml/gallery/item_inspector.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

#include <vector>

namespace vw {
namespace {

constexpr qreal tolerance = 1.5; ///< pixels; layouts round
constexpr int compactBelow = 600;
constexpr qreal leastOnCompact = 48;
constexpr qreal leastElsewhere = 32;

/// Whether a screen reader can say what the item is. Qt 6.4 takes the name from every password field; what
/// stands for it there is the label before it.
bool hasName(const QQuickItem& item) {
    auto* interface = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
    if (!interface) return false;
    return interface->state().passwordEdit || !interface->text(QAccessible::Name).trimmed().isEmpty();
}

/// Not the bounding rectangle: that of a field goes as far as its text.
QRectF placeOf(const QQuickItem& item) { return item.mapRectToScene({0, 0, item.width(), item.height()}); }

/// Lies over the page and says so: a dialog, a menu, a short message.
bool isFloating(const QQuickItem& item) {
    for (const QQuickItem* up = &item; up; up = up->parentItem())
        if (up->inherits("QQuickOverlay") || up->objectName() == QLatin1String("toastBox")) return true;
    return false;
}

QString typeOf(const QQuickItem& item) {
    return QString::fromLatin1(item.metaObject()->className()).section(QLatin1Char('_'), 0, 0);
}

/// For people who look for it in the sources.
QString described(const QQuickItem& item) {
    const QString text = item.property("text").toString();
    return text.isEmpty() ? typeOf(item) : QStringLiteral("%1 \"%2\"").arg(typeOf(item), text.left(60));
}

class Inspector {
public:
    explicit Inspector(const QQuickWindow& window)
        : m_window(QRectF(QPointF(), QSizeF(window.size())))
        , m_least(window.width() < compactBelow ? leastOnCompact : leastElsewhere) {}

    QStringList look(const QQuickItem& root) {
        visit(root, {-1e6, -1e6, 2e6, 2e6});
        findOverlaps();
        return m_found;
    }

private:
    struct Focusable {
        const QQuickItem* item;
        QRectF seen;
    };

    void visit(const QQuickItem& item, QRectF sight) {
        if (!item.isVisible() || item.opacity() < 0.01) return;
        const QRectF place = placeOf(item);
        if (item.clip()) sight &= place;
        if (item.activeFocusOnTab() && item.isEnabled()) checkFocusable(item, place & sight);
        if (item.inherits("QQuickText")) checkText(item, place);
        for (const QQuickItem* child : item.childItems())
            visit(*child, sight);
    }

    void checkFocusable(const QQuickItem& item, const QRectF& seen) {
        if (!hasName(item)) say(QStringLiteral("%1 has no accessible name").arg(described(item)));
        if (item.width() < m_least || item.height() < m_least)
            say(QStringLiteral("%1 is %2 x %3, too small to touch")
                    .arg(described(item))
                    .arg(item.width())
                    .arg(item.height()));
        if (seen.isValid()) m_focusables.push_back({&item, seen});
        checkInside(item, placeOf(item));
    }

    void checkText(const QQuickItem& item, const QRectF& place) {
        if (item.property("text").toString().isEmpty() || item.width() <= 0) return;
        if (item.property("truncated").toBool()) say(QStringLiteral("%1 is cut off").arg(described(item)));
        // Reading an elided text's content is of no use: it says what was left.
        else if (item.property("contentWidth").toReal() > item.width() + tolerance)
            say(QStringLiteral("%1 is wider than its place").arg(described(item)));
        else if (item.property("contentHeight").toReal() > item.height() + tolerance)
            say(QStringLiteral("%1 is taller than its place").arg(described(item)));
        checkInside(item, place);
    }

    /// Sideways only: what is below is reached by scrolling.
    void checkInside(const QQuickItem& item, const QRectF& place) {
        if (scrollsSideways(item)) return;
        if (place.left() < -tolerance || place.right() > m_window.right() + tolerance)
            say(QStringLiteral("%1 leaves the window at its side").arg(described(item)));
    }

    static bool scrollsSideways(const QQuickItem& item) {
        for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
            if (up->inherits("QQuickFlickable") &&
                up->property("contentWidth").toReal() > up->width() + tolerance)
                return true;
        return false;
    }

    void findOverlaps() {
        for (std::size_t i = 0; i < m_focusables.size(); ++i)
            for (std::size_t j = i + 1; j < m_focusables.size(); ++j)
                checkApart(m_focusables[i], m_focusables[j]);
    }

    void checkApart(const Focusable& a, const Focusable& b) {
        if (a.item->isAncestorOf(b.item) || b.item->isAncestorOf(a.item)) return;
        if (isFloating(*a.item) != isFloating(*b.item)) return;
        const QRectF both = a.seen & b.seen;
        if (both.width() > 2 * tolerance && both.height() > 2 * tolerance)
            say(QStringLiteral("%1 lies over %2").arg(described(*b.item), described(*a.item)));
    }

    void say(const QString& sentence) {
        if (!m_found.contains(sentence)) m_found << sentence;
    }

    QRectF m_window;
    qreal m_least;
    QStringList m_found;
    std::vector<Focusable> m_focusables;
};

} // namespace

void listenLikeAScreenReader() {
    if (auto* accessibility = QGuiApplicationPrivate::platformIntegration()->accessibility())
        accessibility->setActive(true);
}

QStringList inspectItems(const QQuickWindow& window) { return Inspector(window).look(*window.contentItem()); }

} // namespace vw
