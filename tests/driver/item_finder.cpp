// SPDX-License-Identifier: GPL-3.0-or-later
// Finding items by name and text.
#include "tests/driver/item_finder.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>

namespace vw::driver {
namespace {

bool isUsable(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::ListItem:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Children before their parents and later siblings before earlier ones: what is painted last comes first.
void collect(QQuickItem* item, qreal opacity, std::vector<QQuickItem*>& out) {
    if (!item->isVisible()) return;
    const qreal shown = opacity * item->opacity();
    if (shown < 0.05) return;
    QList<QQuickItem*> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](auto* a, auto* b) { return a->z() < b->z(); });
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        collect(*child, shown, out);
    if (item->width() > 0 && item->height() > 0) out.push_back(item);
}

} // namespace

void ItemFinder::activateAccessibility() {
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::setActive(true);
}

std::vector<QQuickItem*> ItemFinder::itemsInSight() const {
    std::vector<QQuickItem*> out;
    collect(m_window.contentItem(), 1, out);
    return out;
}

QString ItemFinder::accessibleName(QQuickItem* item) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    const QString name = face ? face->text(QAccessible::Name) : QString();
    if (!name.isEmpty() || !item->property("echoMode").toBool()) return name;
    // Qt hides the name of a field together with its text; people go by the label that stands over it.
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem())
        if (const QVariant label = up->property("label"); label.isValid()) return label.toString();
    return name;
}

QAccessible::Role ItemFinder::role(QQuickItem* item) {
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    return face ? face->role() : QAccessible::NoRole;
}

QString ItemFinder::shownText(QQuickItem* item) {
    const QVariant text = item->property("text");
    return text.isValid() ? text.toString() : QString();
}

QQuickItem* ItemFinder::find(const Target& target) const {
    QQuickItem* second = nullptr;
    for (QQuickItem* item : itemsInSight()) {
        if (!target.object.isEmpty()) {
            if (item->objectName() == target.object) return item;
        } else if (!target.name.isEmpty()) {
            if (accessibleName(item) != target.name) continue;
            if (isUsable(role(item)) && item->isEnabled()) return item;
            if (!second) second = item;
        } else if (shownText(item).contains(target.text) || accessibleName(item).contains(target.text)) {
            return item;
        }
    }
    return second;
}

QStringList ItemFinder::texts() const {
    struct Line {
        qreal y;
        QString text;
    };
    std::vector<Line> lines;
    for (QQuickItem* item : itemsInSight()) {
        QString text = shownText(item).trimmed();
        if (!text.isEmpty()) lines.push_back({item->mapToScene(QPointF()).y(), std::move(text)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.y < b.y; });
    QStringList texts;
    for (const Line& line : lines)
        if (!texts.contains(line.text)) texts << line.text;
    return texts;
}

} // namespace vw::driver
