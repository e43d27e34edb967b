// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's event loop for tests that need one.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace vw::test {

/// Makes the one application object of a test program, at first use.
inline void needQt() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

/// Runs the event loop until `reached`; false when that was not so within `limit` ms.
inline bool runUntil(const std::function<bool()>& reached, int limit = 20'000) {
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer wake; // so that the loop looks at the limit even when nothing happens
    wake.start(50);
    while (!reached()) {
        if (elapsed.elapsed() > limit) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace vw::test
