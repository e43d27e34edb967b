// SPDX-License-Identifier: GPL-3.0-or-later
// The first run, up to a profile that exists: who you are, recovery words, what protects the key.
#pragma once

#include "app/onboarding/recovery_words_model.h"
#include "app/options.h"
#include "app/profile_session.h"

namespace vw {

/// Knows the order of the steps; the wizard in QML shows the page of `step`. Once a profile was made without
/// its name and side (the power went, say), only these are asked: its recovery words and its key are there.
/// GUI thread only; the session outlives it.
class OnboardingModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool coach READ isCoach NOTIFY stepChanged)
    Q_PROPERTY(bool alone READ isAlone NOTIFY stepChanged)
    Q_PROPERTY(bool invited READ isInvited CONSTANT)
    Q_PROPERTY(bool finishing READ isFinishing CONSTANT)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(bool nameGood READ isNameGood NOTIFY nameChanged)
    Q_PROPERTY(vw::RecoveryWordsModel* recovery READ recovery CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY busyChanged)

public:
    enum class Step { Welcome, Name, Words, AskBack, Protection };
    Q_ENUM(Step)

    OnboardingModel(ProfileSession& session, RoleHint hint, bool invited);
    /// Goes on with an open profile whose first run was cut short.
    OnboardingModel(ProfileSession& session, RoleHint hint, bool invited, std::unique_ptr<Vault> unfinished);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isCoach() const { return m_role == Role::coach; }
    /// A client who has no coach, or not yet.
    [[nodiscard]] bool isAlone() const { return m_alone; }
    /// True when the app was opened by an invitation.
    [[nodiscard]] bool isInvited() const { return m_invited; }
    /// True when the profile exists already and only lacks who it belongs to.
    [[nodiscard]] bool isFinishing() const { return m_finishing; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] bool isNameGood() const;
    [[nodiscard]] RecoveryWordsModel* recovery() { return &m_recovery; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void beCoach();
    Q_INVOKABLE void beClient();
    /// A client without an invitation, for the assessment.
    Q_INVOKABLE void beAlone();
    /// There is a profile already, on another device or behind recovery words.
    Q_INVOKABLE void beFurther() { emit furtherAsked(); }
    /// The next step; stays where the present one is not done yet.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// Makes the profile, its key in the system's keychain.
    Q_INVOKABLE void protectByKeychain();
    /// Makes the profile, its key behind the passphrase typed twice into two fields.
    Q_INVOKABLE void protectByPassphrase(QObject* field, QObject* again);

signals:
    void stepChanged();
    void nameChanged();
    void busyChanged();
    /// The profile exists and is open; `takeVault` gives it away.
    void created();
    void furtherAsked();

public:
    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

private:
    enum class Company { others, alone };
    void begin(Role role, Company company);
    void go(Step step);
    void create(Protection protection, SecretBytes passphrase);
    void finish();
    [[nodiscard]] practice::OwnProfile who() const;
    void fail(const QString& sentence);

    ProfileSession& m_session;
    RecoveryWordsModel m_recovery;
    Step m_step = Step::Welcome;
    Role m_role = Role::coach;
    bool m_invited = false;
    bool m_alone = false;
    bool m_finishing = false;
    bool m_busy = false;
    QString m_name;
    QString m_problem;
    std::unique_ptr<Vault> m_vault;
};

} // namespace vw
