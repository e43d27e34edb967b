// SPDX-License-Identifier: GPL-3.0-or-later
// The order of making new recovery words; what counts when is decided by NewWords.
#include "app/common/new_words_model.h"

#include "app/frame/text.h"
#include "core/practice/own_profile.h"

namespace vw {

using Kept = NewWordsState::Step;

NewWordsModel::NewWordsModel(const PageServices& services)
    : m_services(services)
    , m_words(services.vault, services.engine) {
    const auto kept = m_words.step();
    m_shownBefore = kept == Kept::shown;
    if (kept == Kept::overtaken) m_step = Step::Overtaken;
    connect(&m_services.changes, &Changes::changed, this, &NewWordsModel::follow);
    if (kept == Kept::confirmed) finish();
}

QString NewWordsModel::name() const {
    const auto own = practice::ownProfile(m_services.vault);
    return own ? qtText(own->name) : QString();
}

void NewWordsModel::begin() {
    if (m_step != Step::Intro) return;
    auto made = std::make_unique<RecoveryWordsModel>();
    if (const Status shown = made->offerTo(m_words); !shown) return fail(shown.error());
    m_recovery = std::move(made);
    go(Step::Words);
}

void NewWordsModel::written() {
    if (m_step == Step::Words) go(Step::AskBack);
}

void NewWordsModel::showAgain() {
    if (m_step == Step::AskBack) go(Step::Words);
}

void NewWordsModel::answer(const QStringList& answers) {
    if (m_step != Step::AskBack || m_busy || !m_recovery->check(answers)) return;
    if (const Status confirmed = m_recovery->confirmTo(m_words); !confirmed) return fail(confirmed.error());
    finish();
    m_recovery->forget(); // the page has let them go with the step
}

void NewWordsModel::finish() {
    if (m_busy) return;
    m_busy = true;
    go(Step::Waiting);
    m_words.finish([this](const Status& finished) { take(finished); });
}

void NewWordsModel::take(const Status& finished) {
    m_busy = false;
    m_services.changes.announce();
    m_services.engine.nudge();
    follow();
    if (!finished && m_step != Step::Overtaken) fail(finished.error());
}

/// Syncing finishes what waits also without this page. They count although some space has not followed.
void NewWordsModel::follow() {
    if (m_step != Step::Waiting || m_busy) return;
    const auto kept = m_words.step();
    if (kept == Kept::overtaken) return go(Step::Overtaken);
    if (!kept) go(Step::Done);
}

void NewWordsModel::startOver() {
    if (m_step != Step::Overtaken) return;
    if (const Status forgotten = m_words.forget(); !forgotten) return fail(forgotten.error());
    m_services.changes.announce();
    go(Step::Intro);
}

void NewWordsModel::go(Step step) {
    m_step = step;
    m_problem.clear();
    emit changed();
}

void NewWordsModel::fail(const Error& error) {
    m_problem = sentenceOf(error);
    emit changed();
}

} // namespace vw
