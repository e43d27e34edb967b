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
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return opened(id.error());
    auto shared = std::make_shared<NewProfile>(std::move(profile));
    auto root = std::make_shared<DeviceRoot>(DeviceRoot::generate());
    if (shared->protection == Protection::keychain) {
        // Left behind when an earlier attempt was cut short; it would be taken for this profile's protection.
        PassphraseSecretStore(m_options.folder, {}).remove(*id, [](const Status&) {});
        QPointer<ProfileSession> alive(this);
        m_keychain.store(*id, *root,
                         [this, alive, shared, root, opened = std::move(opened)](const Status& stored) {
                             if (alive) finishCreating(*shared, *root, stored, opened);
                         });
        return;
    }
    auto work = [folder = m_options.folder, shared, root, id = *id, cost = m_cost] {
        PassphraseSecretStore store(folder, std::move(shared->passphrase), cost);
        return answerOf<void>([&](auto done) { store.store(id, *root, std::move(done)); });
    };
    runInBackground(this, std::move(work),
                    [this, shared, root, opened = std::move(opened)](const Status& stored) {
                        finishCreating(*shared, *root, stored, opened);
                    });
}

void ProfileSession::finishCreating(const NewProfile& profile, const DeviceRoot& root, const Status& stored,
                                    const Opened& opened) {
    if (!stored) return opened(stored.error());
    opened(makeVault(profile, root));
}

Result<std::unique_ptr<Vault>> ProfileSession::makeVault(const NewProfile& profile,
                                                         const DeviceRoot& root) const {
    VW_TRY(std::unique_ptr<Vault> vault, Vault::create(m_options, root, profile.paper, m_clock));
    VW_CHECK(practice::setUpProfile(*vault, profile.who));
    return vault;
}

void ProfileSession::unlock(Opened opened) {
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return opened(id.error());
    QPointer<ProfileSession> alive(this);
    m_keychain.load(*id, [this, alive, opened = std::move(opened)](const Result<DeviceRoot>& root) {
        if (alive) opened(openVault(root));
    });
}

void ProfileSession::unlock(SecretBytes passphrase, Opened opened) {
    auto typed = std::make_shared<SecretBytes>(std::move(passphrase));
    auto work = [folder = m_options.folder, typed, cost = m_cost] {
        PassphraseSecretStore store(folder, std::move(*typed), cost);
        return answerOf<DeviceRoot>([&](auto done) { store.load({}, std::move(done)); });
    };
    runInBackground(
        this, std::move(work),
        [this, opened = std::move(opened)](const Result<DeviceRoot>& root) { opened(openVault(root)); });
}

Result<std::unique_ptr<Vault>> ProfileSession::openVault(const Result<DeviceRoot>& root) const {
    if (!root) return root.error();
    return Vault::open(m_options, *root, m_clock);
}

} // namespace vw
