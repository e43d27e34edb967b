// SPDX-License-Identifier: GPL-3.0-or-later
// The page about locking: when the profile closes by itself, and what opens it again.
#pragma once

#include "app/idle_lock.h"

namespace vw {

/// GUI thread only; the lock outlives it.
class LockModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool byPassphrase READ isByPassphrase NOTIFY changed)
    Q_PROPERTY(bool keychainToForget READ isKeychainToForget NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit LockModel(IdleLock& lock);

    [[nodiscard]] int minutes() const { return m_lock.minutes(); }
    [[nodiscard]] bool isByPassphrase() const {
        return m_lock.session().protection() == Protection::passphrase;
    }
    /// The keychain still holds a key that does not count any more, and could not be asked to forget it.
    [[nodiscard]] bool isKeychainToForget() const { return m_lock.session().isKeychainToForget(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// 0: never by itself.
    Q_INVOKABLE void setMinutes(int minutes);
    /// With what was typed into fields, which are emptied; `current` counts where a passphrase opens it now.
    Q_INVOKABLE void usePassphrase(QObject* current, QObject* first, QObject* again);
    Q_INVOKABLE void useKeychain(QObject* current);

signals:
    void changed();
    /// What opens the profile is another thing now.
    void done();

private:
    [[nodiscard]] SecretStore::Stored answer();
    void set(bool busy, const QString& problem);
    IdleLock& m_lock;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
