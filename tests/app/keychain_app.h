// SPDX-License-Identifier: GPL-3.0-or-later
// The app over a profile whose key is in the keychain, without a window and a network.
#pragma once

#include "app/composition.h"
#include "tests/support/fake_clock.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/silence.h"
#include "tests/support/temp_folder.h"

namespace vw::test {

/// Makes the profile, which says nothing yet about whose it is.
struct KeychainApp {
    TempFolder folder;
    FakeClock clock;
    MemorySecretStore keychain;
    SilentTransport transport;
    SilentTimers timers;
    AppOptions options;
    VaultOptions place{folder.path() / "profile"};
    DeviceKeys paper = deviceKeys(9);

    KeychainApp() {
        options.profile = place.folder;
        const DeviceRoot root = DeviceRoot::generate();
        keychain.store(must(profileIdOf(place.folder)), root, [](const Status& stored) { must(stored); });
        must(Vault::create(place, root, paper.publicKeys(), clock));
    }
    /// Opens it, while no app has it open.
    void withVault(const std::function<void(Vault&)>& use) {
        keychain.load(must(profileIdOf(place.folder)), [&](Result<DeviceRoot> root) {
            use(*must(Vault::open(place, must(std::move(root)), clock)));
        });
    }
    std::unique_ptr<Composition> start() {
        return std::make_unique<Composition>(options, Platform{keychain, transport, timers, clock});
    }
};

} // namespace vw::test
