// SPDX-License-Identifier: GPL-3.0-or-later
// The audit of a screen.
#include "tests/driver/screen_audit.h"

#include "tests/driver/item_finder.h"

#include <QAccessible>
#include <QQuickItem>
#include <QSet>

namespace vw::driver {
namespace {

constexpr int mostStops = 500;

/// Those one acts on. Rows of a list and tabs of a row are not among them: arrows lead there.
bool isActedOn(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// How the complaint calls it: class, and where it is.
QString described(QQuickItem* item) {
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(QLatin1Char('_'), 0, 0);
    const QString name = ItemFinder::accessibleName(item);
    const QPoint at = item->mapToScene(QPointF()).toPoint();
    return QStringLiteral("%1 \"%2\" at %3,%4").arg(type, name).arg(at.x()).arg(at.y());
}

bool isAbovePage(const QQuickItem* item) {
    for (; item; item = item->parentItem())
        if (item->inherits("QQuickOverlay")) return true;
    return false;
}

/// Where Tab stops, from where the focus is and once round.
QSet<QQuickItem*> tabStops(QQuickWindow& window) {
    QSet<QQuickItem*> stops;
    QQuickItem* const start = window.activeFocusItem();
    for (QQuickItem* item = start; item && stops.size() < mostStops;
         item = item->nextItemInFocusChain(true)) {
        if (stops.contains(item)) break;
        stops.insert(item);
    }
    return stops;
}

} // namespace

QStringList auditScreen(QQuickWindow& window) {
    QStringList complaints;
    const QSet<QQuickItem*> stops = tabStops(window);
    // A dialog keeps the focus to itself; a message has keys of its own.
    const bool inDialog = isAbovePage(window.activeFocusItem());
    for (QQuickItem* item : ItemFinder(window).itemsInSight()) {
        if (!item->isEnabled()) continue;
        const bool focusable = item->activeFocusOnTab();
        if (focusable && ItemFinder::accessibleName(item).trimmed().isEmpty())
            complaints << described(item) + QStringLiteral(" takes the focus and has no accessible name.");
        if (item->inherits("QQuickPane")) continue; // takes the focus on behalf of what is in it
        if (!focusable && !isActedOn(ItemFinder::role(item))) continue;
        if (isAbovePage(item) == inDialog && !stops.contains(item))
            complaints << described(item) + QStringLiteral(" can't be reached by the Tab key.");
    }
    return complaints;
}

} // namespace vw::driver
