// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a profile that exists.
#pragma once

#include "app/profile_session.h"

namespace vw {

/// GUI thread only; the session outlives it.
class UnlockModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool asksPassphrase READ asksPassphrase CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit UnlockModel(ProfileSession& session);

    [[nodiscard]] bool asksPassphrase() const { return m_session.protection() == Protection::passphrase; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// With the keychain's key.
    Q_INVOKABLE void unlock();
    /// With the passphrase typed into a field, which is emptied.
    Q_INVOKABLE void unlockWith(QObject* field);

    /// With one that came another way than typing.
    void unlockWith(SecretBytes passphrase);

    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

signals:
    void changed();
    /// `takeVault` gives the vault away.
    void opened();

private:
    [[nodiscard]] ProfileSession::Opened answer();
    void set(bool busy, const QString& problem);

    ProfileSession& m_session;
    bool m_busy = false;
    QString m_problem;
    std::unique_ptr<Vault> m_vault;
};

} // namespace vw
