// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the system's palette and effects, and lets the person's choice win.
#include "app/platform/appearance_controller.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlEngine>
#include <QStyleHints>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformtheme.h>

#include <algorithm>

namespace vw {

namespace {

constexpr qreal compactBelow = 600.0;
constexpr qreal expandedAbove = 1000.0;

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) return scheme == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
}

/// Plasma and Windows say whether effects are wanted; Qt's answer elsewhere is always "none" and means
/// nothing.
bool systemReducesMotion() {
#ifdef Q_OS_WIN
    const bool answers = true;
#else
    const bool answers = qgetenv("XDG_CURRENT_DESKTOP").contains("KDE");
#endif
    const QPlatformTheme* theme = QGuiApplicationPrivate::platformTheme();
    return answers && theme != nullptr && theme->themeHint(QPlatformTheme::UiEffects).toInt() == 0;
}

AppearanceController::WindowClass classOf(qreal width) {
    if (width < compactBelow) return AppearanceController::WindowClass::Compact;
    return width <= expandedAbove ? AppearanceController::WindowClass::Medium
                                  : AppearanceController::WindowClass::Expanded;
}

} // namespace

AppearanceController::AppearanceController(QObject& owner)
    : QObject(&owner)
    , m_dark(systemIsDark()) {
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &AppearanceController::refreshDark);
#endif
}

AppearanceController* AppearanceController::create(QQmlEngine* engine, QJSEngine* /*scriptEngine*/) {
    AppearanceController& controller = of(*engine);
    QJSEngine::setObjectOwnership(&controller, QJSEngine::CppOwnership); // it is the engine's child already
    return &controller;
}

AppearanceController& AppearanceController::of(QQmlEngine& engine) {
    auto* controller = engine.findChild<AppearanceController*>(QString(), Qt::FindDirectChildrenOnly);
    return controller != nullptr ? *controller : *new AppearanceController(engine);
}

void AppearanceController::setScheme(Scheme scheme) {
    if (m_scheme == scheme) return;
    m_scheme = scheme;
    emit schemeChanged();
    refreshDark();
}

void AppearanceController::setMotion(Motion motion) {
    if (m_motion == motion) return;
    m_motion = motion;
    emit motionChanged();
}

bool AppearanceController::isMotionReduced() const {
    return m_motion == Motion::Reduced || (m_motion == Motion::FollowSystem && systemReducesMotion());
}

void AppearanceController::setTextScale(qreal scale) {
    const qreal bounded = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, bounded)) return;
    m_textScale = bounded;
    emit textScaleChanged();
}

void AppearanceController::setWindowWidth(qreal width) {
    if (qFuzzyCompare(m_windowWidth, width)) return;
    const bool sameClass = classOf(width) == windowClass();
    m_windowWidth = width;
    emit windowWidthChanged();
    if (!sameClass) emit windowClassChanged();
}

AppearanceController::WindowClass AppearanceController::windowClass() const { return classOf(m_windowWidth); }

bool AppearanceController::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) refreshDark();
    return QObject::eventFilter(watched, event);
}

void AppearanceController::refreshDark() {
    const bool dark = m_scheme == Scheme::FollowSystem ? systemIsDark() : m_scheme == Scheme::Dark;
    if (dark == m_dark) return;
    m_dark = dark;
    emit darkChanged();
}

} // namespace vw
