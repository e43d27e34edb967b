// SPDX-License-Identifier: GPL-3.0-or-later
// The page about locking.
#include "app/common/lock_model.h"

#include "app/frame/text.h"
#include "app/onboarding/chosen_passphrase.h"
#include "app/platform/typed_secret.h"

#include <QPointer>

namespace vw {

LockModel::LockModel(IdleLock& lock)
    : m_lock(lock) {}

void LockModel::setMinutes(int minutes) {
    const Status stored = m_lock.setMinutes(minutes);
    set(m_busy, stored ? QString() : sentenceOf(stored.error()));
}

void LockModel::usePassphrase(QObject* current, QObject* first, QObject* again) {
    if (m_busy) return;
    SecretBytes old = isByPassphrase() ? takeTyped(current) : SecretBytes();
    ChosenPassphrase next = chosenPassphrase(first, again);
    if (!next.problem.isEmpty()) return set(false, next.problem);
    set(true, {});
    m_lock.session().protectByPassphrase(std::move(old), std::move(next.passphrase), answer());
}

void LockModel::useKeychain(QObject* current) {
    if (m_busy) return;
    set(true, {});
    m_lock.session().protectByKeychain(takeTyped(current), answer());
}

SecretStore::Stored LockModel::answer() {
    return [this, alive = QPointer<LockModel>(this)](const Status& stored) {
        if (!alive) return;
        set(false, stored ? QString() : sentenceOf(stored.error()));
        if (stored) emit done();
    };
}

void LockModel::set(bool busy, const QString& problem) {
    m_busy = busy;
    m_problem = problem;
    emit changed();
}

} // namespace vw
