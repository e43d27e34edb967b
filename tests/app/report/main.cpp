// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2's main function inside a Qt application without a display.
#include <QGuiApplication>

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
