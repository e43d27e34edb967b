// SPDX-License-Identifier: GPL-3.0-or-later
// A thumb and a keyboard on a window of the app: real events to items by the names a screen reader says.
#pragma once

#include "tests/app/pages/page_window.h"

namespace vw::test {

/// Names are those of the English app; in another language the hand finds them by their translations. Every
/// act throws when what it needs is not in sight. GUI thread only; the window outlives it.
class Hand {
public:
    explicit Hand(PageWindow& window)
        : m_window(window) {}

    void tap(const QString& name);
    /// Taps something inside of something else.
    void tapIn(const QString& outer, const QString& name);
    /// Taps the field, replaces what it holds.
    void type(const QString& field, const QString& text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Tab until the item of that name has the focus.
    void tabTo(const QString& name);
    /// Drags by the handle at the right of a row, down by so many pixels.
    void dragDown(const QString& name, int pixels);
    /// As dragDown, without letting go.
    void holdDown(const QString& name, int pixels);
    void letGo();
    /// The same with a finger.
    void swipeDown(const QString& name, int pixels);
    [[nodiscard]] bool sees(const QString& text) const;

private:
    [[nodiscard]] QQuickItem& find(const QString& name) const;
    [[nodiscard]] QPoint middleOf(QQuickItem& item) const;
    PageWindow& m_window;
    QPoint m_held;
};

} // namespace vw::test
