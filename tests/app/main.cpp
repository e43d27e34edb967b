// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2's main function inside a Qt application without a display, with the crypto ready.
#include "app/platform/ui_setup.h"
#include "core/crypto/secret.h"
#include "tests/driver/item_finder.h"

#include <QGuiApplication>

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    if (!vw::initialiseCrypto()) return 1;
    vw::prepareApplication();
    vw::driver::ItemFinder::activateAccessibility();
    return Catch::Session().run(argc, argv);
}
