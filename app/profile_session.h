// SPDX-License-Identifier: GPL-3.0-or-later
// Makes and opens the profile of this app: the key from its store, the vault from its folder.
#pragma once

#include "app/platform/secret_store.h"
#include "core/practice/own_profile.h"
#include "core/vault/vault.h"

#include <QObject>

namespace vw {

/// What keeps the key of a profile.
enum class Protection { keychain, passphrase };

/// What a new profile is made of. Move-only.
struct NewProfile {
    practice::OwnProfile who;
    DevicePublic paper; ///< from the recovery words
    Protection protection = Protection::keychain;
    SecretBytes passphrase; ///< only with Protection::passphrase
};

/// One folder, one keychain. Asks and derives keys without standing still; `opened` is called once, later,
/// and not after this is destroyed. GUI thread only.
class ProfileSession : public QObject {
public:
    using Opened = std::function<void(Result<std::unique_ptr<Vault>>)>;

    ProfileSession(VaultOptions options, SecretStore& keychain, const Clock& clock,
                   PassphraseCost cost = PassphraseCost::standard());

    /// True when the folder holds a profile, whatever a keychain says.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] Protection protection() const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_options.folder; }

    /// Stores the key first and the profile then, so that no profile is ever without its key.
    void create(NewProfile profile, Opened opened);
    /// With the keychain's key.
    void unlock(Opened opened);
    void unlock(SecretBytes passphrase, Opened opened);

    /// From now on the passphrase opens the profile, and the keychain forgets its key. `current` is the
    /// passphrase that opens it now, or nothing when the keychain does. On an error all is as before.
    void protectByPassphrase(SecretBytes current, SecretBytes next, const SecretStore::Stored& done);
    /// From now on the keychain opens the profile, and `current` does not any more.
    void protectByKeychain(SecretBytes current, const SecretStore::Stored& done);
    /// True while the keychain holds a key that it was to forget and could not be asked to; it is asked again
    /// whenever the passphrase is given.
    [[nodiscard]] bool isKeychainToForget() const;

    // For a further device of somebody, whose profile comes later than its key.
    using Rooted = std::function<void(Result<DeviceRoot>)>;
    /// Makes a key and stores it; replaces one of an attempt that did not come to a profile.
    void makeRoot(Protection protection, SecretBytes passphrase, Rooted rooted);
    /// The stored key: the keychain's, or behind a passphrase.
    void loadRoot(Rooted rooted);
    void loadRoot(SecretBytes passphrase, Rooted rooted);
    /// Makes the profile of a device that was added, or opens the one that an attempt left behind.
    [[nodiscard]] Result<std::unique_ptr<Vault>> vaultFor(const NewDevice& device,
                                                          const DeviceRoot& root) const;

private:
    void wrapRoot(const std::shared_ptr<DeviceRoot>& root, SecretBytes passphrase, SecretStore::Stored done);
    [[nodiscard]] Status markForgetting() const;
    void dropMark() const;
    void forgetInKeychain(SecretStore::Stored done);
    [[nodiscard]] Result<std::unique_ptr<Vault>> makeVault(const NewProfile& profile,
                                                           const DeviceRoot& root) const;
    [[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const Result<DeviceRoot>& root) const;

    VaultOptions m_options;
    SecretStore& m_keychain;
    const Clock& m_clock;
    PassphraseCost m_cost;
};

} // namespace vw
