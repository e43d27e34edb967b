// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2's main function inside a Qt application, which the windows of other processes are talked to from.
#include <QCoreApplication>

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
