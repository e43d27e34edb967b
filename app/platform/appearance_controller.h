// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: light or dark, size of text, motion, and what kind of window it is.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace vw {

/// The one place the theme listens to. One per QML engine, made and owned by it; GUI thread only.
/// Nothing is stored here: whoever composes the app reads and keeps `scheme`, `motion` and `textScale`.
class AppearanceController : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Appearance)
    QML_SINGLETON
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)
    Q_PROPERTY(Motion motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced NOTIFY motionChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(qreal windowWidth READ windowWidth WRITE setWindowWidth NOTIFY windowWidthChanged)
    Q_PROPERTY(WindowClass windowClass READ windowClass NOTIFY windowClassChanged)

public:
    /// What the person chose.
    enum class Scheme { FollowSystem, Light, Dark };
    Q_ENUM(Scheme)
    /// What the person chose about movement on the screen.
    enum class Motion { FollowSystem, Full, Reduced };
    Q_ENUM(Motion)
    /// Compact: under 600 wide; Medium: up to 1000; Expanded: wider.
    enum class WindowClass { Compact, Medium, Expanded };
    Q_ENUM(WindowClass)

    /// owner: what deletes it, the engine; required so that QML asks create() instead of making another.
    explicit AppearanceController(QObject& owner);
    /// Called by QML when it first meets `Appearance`.
    static AppearanceController* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// The engine's own controller, made at the first call.
    static AppearanceController& of(QQmlEngine& engine);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// What is shown now: the choice, or what the system shows.
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    /// True when nothing should move by itself.
    [[nodiscard]] bool isMotionReduced() const;

    /// Factor on every size of text, 1 to 2; values outside are brought inside.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    /// Width of the main window in device-independent pixels; the window itself sets it.
    [[nodiscard]] qreal windowWidth() const { return m_windowWidth; }
    void setWindowWidth(qreal width);
    [[nodiscard]] WindowClass windowClass() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void schemeChanged();
    void darkChanged();
    void motionChanged();
    void textScaleChanged();
    void windowWidthChanged();
    void windowClassChanged();

private:
    void refreshDark();

    Scheme m_scheme = Scheme::FollowSystem;
    Motion m_motion = Motion::FollowSystem;
    bool m_dark = false;
    qreal m_textScale = 1.0;
    qreal m_windowWidth = 1280.0;
};

} // namespace vw
