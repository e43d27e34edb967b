// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and makes profiles for one command.
#include "app/cli/context.h"

#include "app/cli/passphrase.h"
#include "app/platform/keychain_secret_store.h"

namespace vw::cli {
namespace {

// Sealed local state of the command line.
constexpr std::string_view wordsName = "cli/unshown-words";
constexpr std::string_view faultName = "cli/last-fault";

Error inUse(Error error) {
    if (error.code == ErrorCode::conflict) error.code = ErrorCode::locked;
    return error;
}

} // namespace

Result<Vault*> Context::open() {
    if (m_vault) return m_vault.get();
    if (m_options.profile.empty()) return badInput("Say which profile: --profile DIR.");
    if (!Vault::exists(m_options.profile)) {
        return notFound("There is no profile in this folder: make one with init or accept.");
    }
    VW_CHECK(openVault());
    return m_vault.get();
}

Result<Vault*> Context::create(const practice::OwnProfile& own, PassphraseCost cost) {
    if (m_options.profile.empty()) return badInput("Say where the profile shall be: --profile DIR.");
    VW_CHECK(Vault::exists(m_options.profile) ? openVault() : createVault(cost));
    VW_CHECK(practice::setUpProfile(*m_vault, own));
    return m_vault.get();
}

EventLoop& Context::loop() {
    if (!m_loop) m_loop = std::make_unique<EventLoop>();
    return *m_loop;
}

Result<DeviceRoot> Context::loadRoot() {
    using Loaded = Result<DeviceRoot>;
    if (PassphraseSecretStore::isUsedBy(m_options.profile)) {
        VW_TRY(SecretBytes passphrase, readPassphrase(m_options.passphrase));
        PassphraseSecretStore store(m_options.profile, std::move(passphrase));
        return loop().await<Loaded>([&store](SecretStore::Loaded done) { store.load({}, std::move(done)); });
    }
    VW_TRY(const ProfileId id, profileIdOf(m_options.profile));
    KeychainSecretStore store;
    return loop().await<Loaded>([&](SecretStore::Loaded done) { store.load(id, std::move(done)); });
}

Status Context::storeRoot(const DeviceRoot& root, PassphraseCost cost) {
    VW_TRY(const ProfileId id, profileIdOf(m_options.profile));
    if (m_options.passphrase.given()) {
        VW_TRY(SecretBytes passphrase, readPassphrase(m_options.passphrase));
        PassphraseSecretStore store(m_options.profile, std::move(passphrase), cost);
        return loop().await<Status>(
            [&](SecretStore::Stored done) { store.store(id, root, std::move(done)); });
    }
    KeychainSecretStore store;
    return loop().await<Status>([&](SecretStore::Stored done) { store.store(id, root, std::move(done)); });
}

Result<const DeviceRoot*> Context::rootOrNew(PassphraseCost cost) {
    if (m_options.profile.empty()) return badInput("Say where the profile shall be: --profile DIR.");
    if (m_root) return &*m_root;
    const bool isBegun = PassphraseSecretStore::isUsedBy(m_options.profile);
    const bool inKeychain = !isBegun && !m_options.passphrase.given() && Vault::exists(m_options.profile);
    if (isBegun || inKeychain) {
        VW_TRY(m_root, loadRoot());
        return &*m_root;
    }
    DeviceRoot root = DeviceRoot::generate();
    VW_CHECK(storeRoot(root, cost));
    m_root.emplace(std::move(root));
    return &*m_root;
}

Result<Vault*> Context::createForDevice(const NewDevice& device) {
    if (!m_root) return Error{ErrorCode::internal, "The key of the new profile is not at hand."};
    if (m_vault) return m_vault.get();
    VaultOptions options;
    options.folder = m_options.profile;
    auto vault = Vault::exists(m_options.profile) ? Vault::open(options, *m_root, m_clock)
                                                  : Vault::createForDevice(options, *m_root, device, m_clock);
    if (!vault) return inUse(vault.error());
    m_vault = std::move(*vault);
    return m_vault.get();
}

Status Context::openVault() {
    if (!m_root) {
        VW_TRY(m_root, loadRoot());
    }
    VaultOptions options;
    options.folder = m_options.profile;
    auto vault = Vault::open(options, *m_root, m_clock);
    if (!vault) return inUse(vault.error());
    m_vault = std::move(*vault);
    return {};
}

/// The key is stored before the profile is made, so that no profile is ever without its key.
Status Context::createVault(PassphraseCost cost) {
    const DeviceRoot root = DeviceRoot::generate();
    const Secret<16> entropy = Secret<16>::random();
    const DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    VW_CHECK(storeRoot(root, cost));
    VaultOptions options;
    options.folder = m_options.profile;
    auto vault = Vault::create(options, root, paper.publicKeys(), m_clock);
    if (!vault) return inUse(vault.error());
    m_vault = std::move(*vault);
    m_created = true;
    // Until they were shown, so that a command that is cut short can show them when it is repeated.
    return m_vault->setLocal(wordsName, entropy.view());
}

/// As for a new one, the key comes first. It is read from the passphrase once, so the profile is opened here.
Result<BackupCheck> Context::restore(const BackupSource& source, PassphraseCost cost) {
    const DeviceRoot root = DeviceRoot::generate();
    VW_CHECK(storeRoot(root, cost));
    VaultOptions options;
    options.folder = m_options.profile;
    auto check = restoreBackup(source, options, root);
    if (!check) {
        discardCreated();
        return inUse(check.error());
    }
    auto vault = Vault::open(options, root, m_clock);
    if (!vault) return inUse(vault.error());
    m_vault = std::move(*vault);
    return check;
}

Result<ExportHead> Context::importFrom(const std::filesystem::path& file, PassphraseCost cost,
                                       const ZipProgress& progress) {
    if (m_options.profile.empty()) return badInput("Say where the profile shall be: --profile DIR.");
    if (Vault::exists(m_options.profile) || std::filesystem::exists(m_options.profile / "device.join"))
        return Error{ErrorCode::conflict, "There is a profile in this folder already: import into a new one. "
                                          "Nothing was changed."};
    const DeviceRoot root = DeviceRoot::generate();
    const Secret<16> entropy = Secret<16>::random();
    const DevicePublic paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy)).publicKeys();
    VW_CHECK(storeRoot(root, cost));
    VaultOptions options;
    options.folder = m_options.profile;
    auto head = importExport(
        file, {options, root, paper, m_clock},
        [&entropy](Vault& vault) { return vault.setLocal(wordsName, entropy.view()); }, progress);
    if (!head) {
        discardCreated();
        return inUse(head.error());
    }
    auto vault = Vault::open(options, root, m_clock);
    if (!vault) return inUse(vault.error());
    m_vault = std::move(*vault);
    return head;
}

void Context::discardCreated() {
    m_network.reset();
    m_vault.reset();
    std::error_code ignored; // what is left is sealed and holds nothing yet
    for (const char* const name : {"vault.db", "vault.db-wal", "vault.db-shm", "view.snapshot", "root.key",
                                   "profile.id", "device.join", "lock"}) {
        std::filesystem::remove(m_options.profile / name, ignored);
    }
    m_created = false;
}

Result<practice::OwnProfile> Context::own() {
    VW_TRY(Vault* const vault, open());
    return practice::ownProfile(*vault);
}

Status Context::require(Role role) {
    VW_TRY(const practice::OwnProfile profile, own());
    if (profile.role == role) return {};
    return badInput(role == Role::coach ? "Only a coach's profile can do this."
                                        : "Only a client's profile can do this.");
}

Result<Network*> Context::network() {
    VW_TRY(Vault* const vault, open());
    if (!m_network) m_network = std::make_unique<Network>(loop(), *vault, m_clock);
    return m_network.get();
}

Result<SecretBytes> Context::unshownWords() {
    VW_TRY(Vault* const vault, open());
    const auto stored = vault->local(wordsName);
    if (!stored && stored.error().code == ErrorCode::notFound) return SecretBytes(0);
    if (!stored) return stored.error();
    VW_TRY(const Secret<16> entropy, Secret<16>::copyOf(stored->view()));
    m_wordsShown = true;
    const DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    if (vault->identity().paper() != paper.id()) return SecretBytes(0); // replaced meanwhile
    return recovery_words::fromEntropy(entropy);
}

Status Context::answerDelivered() {
    if (!m_wordsShown || !m_vault) return {};
    return m_vault->removeLocal(wordsName);
}

Status Context::rememberFault(const std::optional<Error>& fault) {
    VW_TRY(Vault* const vault, open());
    if (fault) return vault->setLocal(faultName, viewOf(fault->sentence));
    return lastFault() ? vault->removeLocal(faultName) : Status();
}

std::optional<std::string> Context::lastFault() {
    const auto vault = open();
    if (!vault) return std::nullopt;
    const auto stored = (*vault)->local(faultName);
    return stored ? std::optional(textOf(stored->view())) : std::nullopt;
}

} // namespace vw::cli
