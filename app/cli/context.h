// SPDX-License-Identifier: GPL-3.0-or-later
// What a command works with: the opened profile, the clock and, when it asks for it, the network.
#pragma once

#include "app/cli/network.h"
#include "app/cli/options.h"
#include "app/platform/secret_store.h"
#include "core/backup/backup.h"
#include "core/export/plain_import.h"
#include "core/practice/own_profile.h"

namespace vw::cli {

/// Lives for one command. The vault is opened when first asked for.
class Context {
public:
    explicit Context(const Options& options)
        : m_options(options) {}

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Its folder, whether there is a profile yet or not.
    [[nodiscard]] const std::filesystem::path& profile() const { return m_options.profile; }

    /// --json: a program reads the answer.
    [[nodiscard]] bool answersPrograms() const { return m_options.json; }

    /// The profile, opened. Error locked (another process has it, or no passphrase), wrongPassphrase …
    [[nodiscard]] Result<Vault*> open();
    /// A new profile, or one whose making was cut short. Error conflict when it belongs to another role.
    [[nodiscard]] Result<Vault*> create(const practice::OwnProfile& own, PassphraseCost cost);
    /// A new profile from a backup. Nothing is left behind on an error.
    [[nodiscard]] Result<BackupCheck> restore(const BackupSource& source, PassphraseCost cost);
    /// A new profile of a new identity from an open export. Nothing is left behind on an error.
    [[nodiscard]] Result<ExportHead> importFrom(const std::filesystem::path& file, PassphraseCost cost,
                                                const ZipProgress& progress);
    /// The key of this folder, made and stored when there is none yet.
    [[nodiscard]] Result<const DeviceRoot*> rootOrNew(PassphraseCost cost);
    /// A new profile for a further device under `rootOrNew`; one that is there already is opened.
    [[nodiscard]] Result<Vault*> createForDevice(const NewDevice& device);
    /// Qt's event loop, for what needs no profile.
    [[nodiscard]] EventLoop& loop();
    /// Takes back a profile that `create` has just made.
    void discardCreated();
    [[nodiscard]] bool hasCreated() const { return m_created; }

    /// Who uses this profile; error badInput unless it is this role, when one is asked for.
    [[nodiscard]] Result<practice::OwnProfile> own();
    [[nodiscard]] Status require(Role role);

    /// The network side of the opened profile; made at the first call.
    [[nodiscard]] Result<Network*> network();

    /// The twelve words of a new profile until they were shown once; empty afterwards.
    [[nodiscard]] Result<SecretBytes> unshownWords();
    /// To be called when the answer has reached its reader: words that were shown are forgotten.
    [[nodiscard]] Status answerDelivered();

    /// What the latest attempt to sync came to, kept for `status`.
    [[nodiscard]] Status rememberFault(const std::optional<Error>& fault);
    [[nodiscard]] std::optional<std::string> lastFault();

private:
    /// The key of the profile, from the passphrase or from the keychain.
    [[nodiscard]] Result<DeviceRoot> loadRoot();
    [[nodiscard]] Status storeRoot(const DeviceRoot& root, PassphraseCost cost);
    [[nodiscard]] Status openVault();
    [[nodiscard]] Status createVault(PassphraseCost cost);
    const Options& m_options;
    SystemClock m_clock;
    std::unique_ptr<EventLoop> m_loop;
    std::optional<DeviceRoot> m_root; ///< read once, because a descriptor gives its line once
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Network> m_network;
    bool m_created = false;
    bool m_wordsShown = false;
};

} // namespace vw::cli
