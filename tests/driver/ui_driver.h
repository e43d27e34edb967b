// SPDX-License-Identifier: GPL-3.0-or-later
// Hands and eyes on one window: real mouse and key events, and waiting for what should be seen.
#pragma once

#include "app/composition.h"
#include "tests/driver/item_finder.h"

#include <chrono>
#include <functional>

namespace vw::driver {

/// Every act waits, with the event loop running, until it is possible, and fails with a sentence when the
/// time is over. GUI thread only.
class UiDriver {
public:
    explicit UiDriver(Composition& app)
        : m_app(app) {}

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] Status click(const Target& target);
    /// Clicks the field, replaces what it holds, and types.
    [[nodiscard]] Status type(const Target& field, const QString& text);
    /// Replaces what the field with the focus holds, by keys alone.
    [[nodiscard]] Status fill(const QString& text);
    /// Types at the end of the field with the focus.
    [[nodiscard]] Status append(const QString& text);
    /// Keys such as "Ctrl+K" or "Return".
    [[nodiscard]] Status press(const QString& keys);
    /// Presses Tab until the item has the focus, as somebody without a mouse would, and fails when one could
    /// not see there that it has. Goes once round the window at most.
    [[nodiscard]] Status tabTo(const Target& target);
    /// The text of the item when it is there; also its accessible name when it shows none.
    [[nodiscard]] Result<QString> waitFor(const Target& target);
    [[nodiscard]] Status waitUntilGone(const Target& target);
    [[nodiscard]] Result<QStringList> read() const;
    /// Saves the window as it looks in light and in dark: FILE-light.png, FILE-dark.png.
    [[nodiscard]] Status screenshot(const QString& file);
    [[nodiscard]] Status setOffline(bool offline);
    [[nodiscard]] Result<QQuickWindow*> window() const;

private:
    [[nodiscard]] Result<QQuickItem*> await(const Target& target, bool enabled);
    [[nodiscard]] Result<QQuickItem*> find(const Target& target) const;
    [[nodiscard]] Status showsFocus(QQuickItem* item, const Target& target) const;
    [[nodiscard]] Status until(const std::function<bool()>& condition, const std::string& sentence) const;
    [[nodiscard]] Status key(Qt::Key code, Qt::KeyboardModifiers modifiers, const QString& text = {}) const;
    void bringIntoSight(QQuickItem* item) const;

    Composition& m_app;
    std::chrono::milliseconds m_patience{8000};
};

} // namespace vw::driver
