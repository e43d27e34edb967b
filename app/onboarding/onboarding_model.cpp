// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the first run.
#include "app/onboarding/onboarding_model.h"

#include "app/frame/text.h"
#include "app/onboarding/chosen_passphrase.h"

namespace vw {
namespace {

constexpr qsizetype longestName = 80; ///< characters; well inside the schema's bytes

} // namespace

OnboardingModel::OnboardingModel(ProfileSession& session, RoleHint hint, bool invited)
    : m_session(session)
    , m_invited(invited) {
    if (invited || hint == RoleHint::client) m_role = Role::client;
}

OnboardingModel::OnboardingModel(ProfileSession& session, RoleHint hint, bool invited,
                                 std::unique_ptr<Vault> unfinished)
    : OnboardingModel(session, hint, invited) {
    m_finishing = unfinished != nullptr;
    m_vault = std::move(unfinished);
}

void OnboardingModel::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    emit nameChanged();
}

bool OnboardingModel::isNameGood() const {
    const QString trimmed = m_name.trimmed();
    return !trimmed.isEmpty() && trimmed.size() <= longestName;
}

void OnboardingModel::beCoach() { begin(Role::coach, Company::others); }
void OnboardingModel::beClient() { begin(Role::client, Company::others); }

void OnboardingModel::beAlone() { begin(Role::client, Company::alone); }

void OnboardingModel::begin(Role role, Company company) {
    m_alone = company == Company::alone;
    m_role = role;
    go(Step::Name);
}

void OnboardingModel::next() {
    switch (m_step) {
    case Step::Welcome:
        return go(Step::Name);
    case Step::Name:
        if (!isNameGood()) return;
        return m_finishing ? finish() : go(Step::Words);
    case Step::Words:
        return go(Step::AskBack);
    case Step::AskBack:
        return m_recovery.isConfirmed() ? go(Step::Protection) : void();
    case Step::Protection:
        return;
    }
}

void OnboardingModel::back() {
    if (m_busy || m_step == Step::Welcome) return;
    go(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void OnboardingModel::go(Step step) {
    m_step = step;
    m_problem.clear();
    emit busyChanged();
    emit stepChanged();
}

void OnboardingModel::protectByKeychain() { create(Protection::keychain, {}); }

void OnboardingModel::protectByPassphrase(QObject* field, QObject* again) {
    ChosenPassphrase chosen = chosenPassphrase(field, again);
    if (!chosen.problem.isEmpty()) return fail(chosen.problem);
    create(Protection::passphrase, std::move(chosen.passphrase));
}

void OnboardingModel::create(Protection protection, SecretBytes passphrase) {
    if (m_busy || m_step != Step::Protection) return;
    m_busy = true;
    m_problem.clear();
    emit busyChanged();
    NewProfile profile{who(), m_recovery.paper(), protection, std::move(passphrase)};
    m_session.create(std::move(profile), [this](Result<std::unique_ptr<Vault>> vault) {
        if (!vault) return fail(sentenceOf(vault.error()));
        m_vault = std::move(*vault);
        m_recovery.noteChecked(*m_vault, m_session.clock());
        m_busy = false;
        emit busyChanged();
        emit created();
    });
}

void OnboardingModel::finish() {
    if (!m_vault) return; // given away already
    if (const Status done = practice::setUpProfile(*m_vault, who()); !done)
        return fail(sentenceOf(done.error()));
    emit created();
}

practice::OwnProfile OnboardingModel::who() const { return {m_role, coreText(m_name.trimmed())}; }

void OnboardingModel::fail(const QString& sentence) {
    m_busy = false;
    m_problem = sentence;
    emit busyChanged();
}

} // namespace vw
