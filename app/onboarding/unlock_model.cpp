// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a profile.
#include "app/onboarding/unlock_model.h"

#include "app/frame/text.h"
#include "app/platform/typed_secret.h"

#include <QPointer>

namespace vw {

UnlockModel::UnlockModel(ProfileSession& session)
    : m_session(session) {}

void UnlockModel::unlock() {
    if (m_busy) return;
    set(true, {});
    m_session.unlock(answer());
}

void UnlockModel::unlockWith(QObject* field) {
    if (m_busy) return;
    SecretBytes passphrase = takeTyped(field);
    //: Below the passphrase that opens a profile
    if (passphrase.size() == 0) return set(false, tr("Type the passphrase of this profile."));
    unlockWith(std::move(passphrase));
}

void UnlockModel::unlockWith(SecretBytes passphrase) {
    if (m_busy) return;
    set(true, {});
    m_session.unlock(std::move(passphrase), answer());
}

ProfileSession::Opened UnlockModel::answer() {
    return [this, alive = QPointer<UnlockModel>(this)](Result<std::unique_ptr<Vault>> vault) {
        if (!alive) return;
        if (!vault) return set(false, sentenceOf(vault.error()));
        m_vault = std::move(*vault);
        set(false, {});
        emit opened();
    };
}

void UnlockModel::set(bool busy, const QString& problem) {
    m_busy = busy;
    m_problem = problem;
    emit changed();
}

} // namespace vw
