// SPDX-License-Identifier: GPL-3.0-or-later
// Where the 32 bytes that open a profile are kept: the system's keychain, or a file behind a passphrase.
#pragma once

#include "core/base/ids.h"
#include "core/crypto/profile_keys.h"

#include <filesystem>
#include <functional>
#include <map>

namespace vw {

/// Names a profile to a keychain; random, not secret.
using ProfileId = Id<struct ProfileTag, 16>;

/// Reads `profile.id` of a profile's folder, or makes it when there is none. Error io, corrupt, diskFull.
Result<ProfileId> profileIdOf(const std::filesystem::path& folder);

/// Keeps device roots. Single-threaded; `done` is called exactly once, later or inside the call.
class SecretStore {
public:
    using Stored = std::function<void(Status)>;
    using Loaded = std::function<void(Result<DeviceRoot>)>;

    virtual ~SecretStore() = default;
    virtual void store(const ProfileId& profile, const DeviceRoot& root, Stored done) = 0;
    /// Error locked when the store does not give it out now: never a sign of a first run.
    virtual void load(const ProfileId& profile, Loaded done) = 0;
    virtual void remove(const ProfileId& profile, Stored done) = 0;
};

/// Forgets everything with the process. For tests.
class MemorySecretStore final : public SecretStore {
public:
    void store(const ProfileId& profile, const DeviceRoot& root, Stored done) override;
    void load(const ProfileId& profile, Loaded done) override;
    void remove(const ProfileId& profile, Stored done) override;

private:
    std::map<ProfileId, Secret<32>> m_roots;
};

/// `root.key` in the profile's folder, wrapped by a passphrase (docs/formats/profile.md). Chosen knowingly by
/// a person, never a silent fallback. Each call derives a key (about a second with the standard cost) and
/// answers inside the call: use it on a worker thread where a window must not stand still.
class PassphraseSecretStore final : public SecretStore {
public:
    PassphraseSecretStore(std::filesystem::path folder, SecretBytes passphrase,
                          PassphraseCost cost = PassphraseCost::standard());
    /// True when this profile's root is behind a passphrase; needs no key.
    static bool isUsedBy(const std::filesystem::path& folder);

    void store(const ProfileId& profile, const DeviceRoot& root, Stored done) override;
    void load(const ProfileId& profile, Loaded done) override;
    void remove(const ProfileId& profile, Stored done) override;

private:
    std::filesystem::path m_folder;
    SecretBytes m_passphrase;
    PassphraseCost m_cost;
};

} // namespace vw
