// SPDX-License-Identifier: GPL-3.0-or-later
// What Main.qml is given: the stage the app is in and the objects that belong to it; QML sees it as `App`.
#pragma once

#include "app/frame/navigator.h"
#include "app/frame/toasts.h"

#include <QSize>

namespace vw {

/// Set by the composition root, read by Main.qml. Owns nothing but its toasts: the objects of a stage outlive
/// it. GUI thread only.
class AppModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QObject* stageModel READ stageModel NOTIFY stageChanged)
    Q_PROPERTY(vw::Navigator* navigator READ navigator NOTIFY stageChanged)
    Q_PROPERTY(vw::Toasts* toasts READ toasts CONSTANT)
    Q_PROPERTY(bool demo READ isDemo CONSTANT)
    Q_PROPERTY(QSize windowSize READ windowSize CONSTANT)

public:
    enum class Stage {
        Starting, ///< nothing yet
        Shell,    ///< a profile is open: `navigator` is set
    };
    Q_ENUM(Stage)

    AppModel(bool demo, QSize windowSize);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QObject* stageModel() const { return m_stageModel; }
    [[nodiscard]] Navigator* navigator() const { return m_navigator; }
    [[nodiscard]] Toasts* toasts() { return &m_toasts; }
    [[nodiscard]] bool isDemo() const { return m_demo; }
    [[nodiscard]] QSize windowSize() const { return m_windowSize; }

    void showShell(Navigator& navigator);

signals:
    void stageChanged();

private:
    Toasts m_toasts;
    Stage m_stage = Stage::Starting;
    QObject* m_stageModel = nullptr;
    Navigator* m_navigator = nullptr;
    bool m_demo = false;
    QSize m_windowSize;
};

} // namespace vw
