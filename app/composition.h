// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: builds every long-lived object once and hands each what it needs.
#pragma once

#include "app/frame/app_model.h"
#include "app/options.h"

#include <QQmlApplicationEngine>

#include <memory>

namespace vw {

/// The running app. One per process; GUI thread only. Members are in the order in which they depend on each
/// other, so that each outlives what refers to it.
class Composition {
public:
    explicit Composition(AppOptions options);
    ~Composition();

    /// Loads the window. False when its QML does not load (the reason is on stderr).
    [[nodiscard]] bool show();
    [[nodiscard]] QQmlApplicationEngine& engine() { return *m_engine; }
    [[nodiscard]] AppModel& app() { return m_app; }

private:
    AppOptions m_options;
    AppModel m_app;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< last, so that no QML outlives what it shows
};

} // namespace vw
