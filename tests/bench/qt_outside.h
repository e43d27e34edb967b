// SPDX-License-Identifier: GPL-3.0-or-later
// What a device stands on that syncs with a real server process.
#pragma once

#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"
#include "tests/support/qt_loop.h"
#include "tests/support/sync_device.h"

namespace vw::bench {

constexpr int patience = 600'000; // ms; a benchmark waits as long as it takes

struct QtFirst {
    QtFirst() { test::needQt(); }
};

struct QtOutside : QtFirst { // Qt's network needs the application object before it is made
    HttpTransport transport;
    QtTimers timers;
    SystemClock clock;
    test::Outside outside{transport, timers, clock, [](const std::function<bool()>& reached) {
                              return test::runUntil(reached, patience);
                          }};
};

} // namespace vw::bench
