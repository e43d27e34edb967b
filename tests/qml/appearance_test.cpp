// SPDX-License-Identifier: GPL-3.0-or-later
// What the person chooses wins over the system, and the window's width decides its class.
#include "app/platform/appearance_controller.h"
#include "tests/support/catch.h"

#include <QGuiApplication>
#include <QPalette>
#include <QQmlEngine>

using vw::AppearanceController;
using Scheme = AppearanceController::Scheme;
using WindowClass = AppearanceController::WindowClass;

namespace {

/// Gives the application a palette for as long as it lives.
class PaletteInForce {
public:
    explicit PaletteInForce(const QColor& window)
        : m_before(QGuiApplication::palette()) {
        QGuiApplication::setPalette(QPalette(window));
    }
    ~PaletteInForce() { QGuiApplication::setPalette(m_before); }
    PaletteInForce(const PaletteInForce&) = delete;
    PaletteInForce& operator=(const PaletteInForce&) = delete;

private:
    QPalette m_before;
};

} // namespace

TEST_CASE("a chosen scheme wins over the system") {
    QQmlEngine engine;
    auto& appearance = AppearanceController::of(engine);
    appearance.setScheme(Scheme::Dark);
    CHECK(appearance.isDark());
    appearance.setScheme(Scheme::Light);
    CHECK_FALSE(appearance.isDark());
}

TEST_CASE("an engine has one appearance") {
    QQmlEngine engine;
    CHECK(&AppearanceController::of(engine) == &AppearanceController::of(engine));
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
TEST_CASE("the palette of the system is followed while it changes") {
    QQmlEngine engine;
    auto& appearance = AppearanceController::of(engine);
    {
        const PaletteInForce night(QColor(20, 25, 27));
        QCoreApplication::processEvents();
        CHECK(appearance.isDark());
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(appearance.isDark());
}
#endif

TEST_CASE("the class of the window changes at 600 and 1000") {
    QQmlEngine engine;
    auto& appearance = AppearanceController::of(engine);
    int changes = 0;
    QObject::connect(&appearance, &AppearanceController::windowClassChanged, [&changes] { ++changes; });
    appearance.setWindowWidth(599);
    CHECK(appearance.windowClass() == WindowClass::Compact);
    appearance.setWindowWidth(600);
    CHECK(appearance.windowClass() == WindowClass::Medium);
    appearance.setWindowWidth(1000);
    CHECK(appearance.windowClass() == WindowClass::Medium);
    appearance.setWindowWidth(1001);
    CHECK(appearance.windowClass() == WindowClass::Expanded);
    CHECK(changes == 3); // from 1280 to compact, to medium, to expanded
}

TEST_CASE("the scale of text stays between one and two") {
    QQmlEngine engine;
    auto& appearance = AppearanceController::of(engine);
    appearance.setTextScale(5.0);
    CHECK(appearance.textScale() == 2.0);
    appearance.setTextScale(0.1);
    CHECK(appearance.textScale() == 1.0);
}

TEST_CASE("whoever wants no motion gets none") {
    QQmlEngine engine;
    auto& appearance = AppearanceController::of(engine);
    appearance.setMotion(AppearanceController::Motion::Reduced);
    CHECK(appearance.isMotionReduced());
    appearance.setMotion(AppearanceController::Motion::Full);
    CHECK_FALSE(appearance.isMotionReduced());
}
