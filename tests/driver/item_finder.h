// SPDX-License-Identifier: GPL-3.0-or-later
// Finds things on the screen the way a person names them.
#pragma once

#include "core/base/result.h"

#include <QAccessible>
#include <QQuickWindow>

#include <vector>

namespace vw::driver {

/// How an item is named. The first that is not empty counts.
struct Target {
    QString object; ///< objectName
    QString name;   ///< accessible name of something one can use: button, field, row, choice
    QString text;   ///< part of any text that can be read
};

/// Looks at what is in sight of one window: visible, not faded out, with a size. GUI thread only.
class ItemFinder {
public:
    /// Makes Qt keep its accessibility tree also where no assistive technology asks. Once, before loading
    /// QML.
    static void activateAccessibility();

    explicit ItemFinder(QQuickWindow& window)
        : m_window(window) {}

    /// What lies on top first. Null when nothing fits.
    [[nodiscard]] QQuickItem* find(const Target& target) const;
    /// Every text in sight, top of the screen first, without repetitions.
    [[nodiscard]] QStringList texts() const;
    /// Children before their parents: what is painted last comes first.
    [[nodiscard]] std::vector<QQuickItem*> itemsInSight() const;

    static QString accessibleName(QQuickItem* item);
    /// The text an item shows or holds; empty when it has none.
    static QString shownText(QQuickItem* item);
    static QAccessible::Role role(QQuickItem* item);

private:
    QQuickWindow& m_window;
};

} // namespace vw::driver
