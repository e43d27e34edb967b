// SPDX-License-Identifier: GPL-3.0-or-later
// The device root in the keychain of the system, through QtKeychain.
#pragma once

#include "app/platform/secret_store.h"

namespace vw {

/// Service "valuewright", one entry per profile, named by the profile's id; never falls back to a plain file.
/// Answers later, from the event loop of the thread that called (a locked keychain may ask the person first).
/// QtKeychain takes and gives plain byte arrays: the ones in reach are wiped, those inside it and inside the
/// keychain's service are not.
///
/// A locked keyring reads as *not found*. So `load` says `locked` then, and whether there is a profile at all
/// is told by its folder, never by the keychain.
class KeychainSecretStore final : public SecretStore {
public:
    void store(const ProfileId& profile, const DeviceRoot& root, Stored done) override;
    void load(const ProfileId& profile, Loaded done) override;
    void remove(const ProfileId& profile, Stored done) override;
};

} // namespace vw
