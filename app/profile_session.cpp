// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening a profile.
#include "app/profile_session.h"

#include "app/frame/background.h"

#include <QPointer>

namespace vw {
namespace {

/// A store answers inside the call or later; this runs `work` and returns what an answering store said.
template <class T, class Ask>
Result<T> answerOf(Ask ask) {
    std::optional<Result<T>> answer;
    ask([&answer](Result<T> said) { answer.emplace(std::move(said)); });
    return std::move(*answer);
}

} // namespace

ProfileSession::ProfileSession(VaultOptions options, SecretStore& keychain, const Clock& clock,
                               PassphraseCost cost)
    : m_options(std::move(options))
    , m_keychain(keychain)
    , m_clock(clock)
    , m_cost(cost) {}

bool ProfileSession::exists() const { return Vault::exists(m_options.folder); }

Protection ProfileSession::protection() const {
    return PassphraseSecretStore::isUsedBy(m_options.folder) ? Protection::passphrase : Protection::keychain;
}

void ProfileSession::create(NewProfile profile, Opened opened) {
    auto shared = std::make_shared<NewProfile>(std::move(profile));
    makeRoot(shared->protection, std::move(shared->passphrase),
             [this, shared, opened = std::move(opened)](const Result<DeviceRoot>& root) {
                 if (!root) return opened(root.error());
                 opened(makeVault(*shared, *root));
             });
}

void ProfileSession::makeRoot(Protection protection, SecretBytes passphrase, Rooted rooted) {
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return rooted(id.error());
    auto root = std::make_shared<DeviceRoot>(DeviceRoot::generate());
    auto answer = [root, rooted = std::move(rooted)](const Status& stored) {
        stored ? rooted(std::move(*root)) : rooted(stored.error());
    };
    if (protection == Protection::keychain) {
        // Left behind when an earlier attempt was cut short; it would be taken for this profile's protection.
        PassphraseSecretStore(m_options.folder, {}).remove(*id, [](const Status&) {});
        QPointer<ProfileSession> alive(this);
        m_keychain.store(*id, *root, [alive, answer](const Status& stored) {
            if (alive) answer(stored);
        });
        return;
    }
    auto typed = std::make_shared<SecretBytes>(std::move(passphrase));
    auto work = [folder = m_options.folder, typed, root, id = *id, cost = m_cost] {
        PassphraseSecretStore store(folder, std::move(*typed), cost);
        return answerOf<void>([&](auto done) { store.store(id, *root, std::move(done)); });
    };
    runInBackground(this, std::move(work), answer);
}

Result<std::unique_ptr<Vault>> ProfileSession::makeVault(const NewProfile& profile,
                                                         const DeviceRoot& root) const {
    VW_TRY(std::unique_ptr<Vault> vault, Vault::create(m_options, root, profile.paper, m_clock));
    VW_CHECK(practice::setUpProfile(*vault, profile.who));
    return vault;
}

void ProfileSession::unlock(Opened opened) {
    loadRoot([this, opened = std::move(opened)](const Result<DeviceRoot>& root) { opened(openVault(root)); });
}

void ProfileSession::unlock(SecretBytes passphrase, Opened opened) {
    loadRoot(std::move(passphrase),
             [this, opened = std::move(opened)](const Result<DeviceRoot>& root) { opened(openVault(root)); });
}

void ProfileSession::loadRoot(Rooted rooted) {
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return rooted(id.error());
    QPointer<ProfileSession> alive(this);
    m_keychain.load(*id, [alive, rooted = std::move(rooted)](Result<DeviceRoot> root) {
        if (alive) rooted(std::move(root));
    });
}

void ProfileSession::loadRoot(SecretBytes passphrase, Rooted rooted) {
    auto typed = std::make_shared<SecretBytes>(std::move(passphrase));
    auto work = [folder = m_options.folder, typed, cost = m_cost] {
        PassphraseSecretStore store(folder, std::move(*typed), cost);
        return answerOf<DeviceRoot>([&](auto done) { store.load({}, std::move(done)); });
    };
    runInBackground(this, std::move(work), std::move(rooted));
}

Result<std::unique_ptr<Vault>> ProfileSession::vaultFor(const NewDevice& device,
                                                        const DeviceRoot& root) const {
    return exists() ? Vault::open(m_options, root, m_clock)
                    : Vault::createForDevice(m_options, root, device, m_clock);
}

Result<std::unique_ptr<Vault>> ProfileSession::openVault(const Result<DeviceRoot>& root) const {
    if (!root) return root.error();
    return Vault::open(m_options, *root, m_clock);
}

} // namespace vw
