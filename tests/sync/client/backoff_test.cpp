// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting times between retries.
#include "sync/client/backoff.h"
#include "tests/support/catch.h"

#include <set>

using namespace vw;
using namespace std::chrono_literals;

TEST_CASE("Waiting times double from one second to five minutes") {
    Backoff backoff;
    std::chrono::milliseconds least = 1s;
    for (int failure = 0; failure < 20; ++failure) {
        const auto delay = backoff.next();
        CHECK(delay >= least);
        CHECK(delay <= std::min<std::chrono::milliseconds>(5min, 2 * least));
        least = std::min<std::chrono::milliseconds>(2 * least, 150s);
    }
}

TEST_CASE("A success makes the next wait short again") {
    Backoff backoff;
    for (int failure = 0; failure < 10; ++failure)
        (void)backoff.next();
    backoff.reset();
    CHECK(backoff.next() <= 2s);
}

TEST_CASE("What the server asks for is kept, up to five minutes") {
    Backoff backoff;
    CHECK(backoff.next(60s) == 60s);
    CHECK(backoff.next(3600s) == 5min);
}

TEST_CASE("Waiting times of many clients differ") {
    std::set<std::int64_t> delays;
    for (int client = 0; client < 50; ++client) {
        Backoff backoff;
        delays.insert(backoff.next().count());
    }
    CHECK(delays.size() > 10);
}
