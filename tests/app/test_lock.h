// SPDX-License-Identifier: GPL-3.0-or-later
// A lock for pages whose profile was opened without one.
#pragma once

#include "app/idle_lock.h"
#include "tests/support/fake_clock.h"
#include "tests/support/silence.h"
#include "tests/support/temp_folder.h"

namespace vw::test {

struct TestLock {
    TempFolder folder;
    MemorySecretStore keychain;
    FakeClock clock;
    SilentTimers timers;
    ProfileSession session{VaultOptions{folder.path() / "profile"}, keychain, clock, PassphraseCost::floor()};
    IdleLock lock{session, clock, timers};
};

} // namespace vw::test
