// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2's main function inside a Qt application with one language and one zone, without a display.
#include "app/platform/ui_setup.h"

#include <QGuiApplication>
#include <QLocale>

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

int main(int argc, char* argv[]) {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QGuiApplication application(argc, argv);
    vw::prepareApplication();
    return Catch::Session().run(argc, argv);
}
