// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening a profile.
#include "app/profile_session.h"

#include "app/frame/background.h"
#include "app/platform/profile_files.h"

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

/// There while the keychain may hold a key beside the passphrase's file.
std::filesystem::path forgetFile(const std::filesystem::path& folder) { return folder / "keychain.forget"; }

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
    wrapRoot(root, std::move(passphrase), answer);
}

void ProfileSession::wrapRoot(const std::shared_ptr<DeviceRoot>& root, SecretBytes passphrase,
                              SecretStore::Stored done) {
    auto typed = std::make_shared<SecretBytes>(std::move(passphrase));
    auto work = [folder = m_options.folder, typed, root, cost = m_cost] {
        PassphraseSecretStore store(folder, std::move(*typed), cost);
        return answerOf<void>([&](auto answer) { store.store({}, *root, std::move(answer)); });
    };
    runInBackground(this, std::move(work), std::move(done));
}

Result<std::unique_ptr<Vault>> ProfileSession::makeVault(const NewProfile& profile,
                                                         const DeviceRoot& root) const {
    VW_TRY(std::unique_ptr<Vault> vault, Vault::create(m_options, root, profile.paper, m_clock));
    VW_CHECK(practice::setUpProfile(*vault, profile.who));
    return vault;
}

void ProfileSession::unlock(Opened opened) {
    loadRoot([this, opened = std::move(opened)](const Result<DeviceRoot>& root) {
        if (root) dropMark(); // a change to a passphrase that was cut short before it began
        opened(openVault(root));
    });
}

void ProfileSession::unlock(SecretBytes passphrase, Opened opened) {
    loadRoot(std::move(passphrase), [this, opened = std::move(opened)](const Result<DeviceRoot>& root) {
        if (root && isKeychainToForget()) forgetInKeychain([](const Status&) {});
        opened(openVault(root));
    });
}

bool ProfileSession::isKeychainToForget() const {
    std::error_code none;
    return protection() == Protection::passphrase &&
           std::filesystem::exists(forgetFile(m_options.folder), none);
}

Status ProfileSession::markForgetting() const { return writePrivateFile(forgetFile(m_options.folder), {}); }

void ProfileSession::dropMark() const {
    std::error_code none;
    std::filesystem::remove(forgetFile(m_options.folder), none);
}

void ProfileSession::forgetInKeychain(SecretStore::Stored done) {
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return done(id.error());
    QPointer<ProfileSession> alive(this);
    m_keychain.remove(*id, [this, alive, done = std::move(done)](const Status& removed) {
        if (!alive) return;
        if (removed) dropMark();
        done(removed);
    });
}

// The mark is there before there could be two ways in, and goes when there is one again: whenever the program
// ends between, either way still opens the profile, and the keychain forgets its key at the next unlocking.
void ProfileSession::protectByPassphrase(SecretBytes current, SecretBytes next,
                                         const SecretStore::Stored& done) {
    const bool fromKeychain = protection() == Protection::keychain;
    auto typed = std::make_shared<SecretBytes>(std::move(next));
    auto wrapped = [this, fromKeychain, done](const Status& stored) {
        if (!stored || !fromKeychain) return done(stored);
        forgetInKeychain([done](const Status&) { done({}); }); // isKeychainToForget tells
    };
    Rooted wrap = [this, fromKeychain, typed, wrapped, done](Result<DeviceRoot> root) {
        if (!root) return done(root.error());
        const Status marked = fromKeychain ? markForgetting() : Status();
        if (!marked) return done(marked);
        wrapRoot(std::make_shared<DeviceRoot>(std::move(*root)), std::move(*typed), wrapped);
    };
    fromKeychain ? loadRoot(std::move(wrap)) : loadRoot(std::move(current), std::move(wrap));
}

void ProfileSession::protectByKeychain(SecretBytes current, const SecretStore::Stored& done) {
    const Result<ProfileId> id = profileIdOf(m_options.folder);
    if (!id) return done(id.error());
    QPointer<ProfileSession> alive(this);
    auto kept = [this, alive, id = *id, done](const Status& stored) {
        if (!alive) return;
        if (!stored) {
            dropMark(); // it holds nothing of this profile
            return done(stored);
        }
        // Without the file the keychain is asked.
        PassphraseSecretStore(m_options.folder, {}).remove(id, [this, done](const Status& removed) {
            if (removed) dropMark();
            done(removed);
        });
    };
    loadRoot(std::move(current), [this, id = *id, kept, done](const Result<DeviceRoot>& root) {
        if (!root) return done(root.error());
        const Status marked = markForgetting();
        marked ? m_keychain.store(id, *root, kept) : done(marked);
    });
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
