// SPDX-License-Identifier: GPL-3.0-or-later
// Checking the recovery words.
#include "app/common/recovery_check_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/report/recovery_sheet.h"
#include "core/practice/recovery_check.h"
#include "sync/client/new_words_state.h"

namespace vw {

RecoveryCheckModel::RecoveryCheckModel(const PageServices& services)
    : m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &RecoveryCheckModel::changed);
}

QString RecoveryCheckModel::last() const {
    const auto next = loadNewWords(m_services.vault);
    if (next && next->step == NewWordsState::Step::confirmed)
        //: In the settings, while new recovery words wait for the server
        return tr("New words do not count yet: keep both papers");
    if (next && next->step == NewWordsState::Step::overtaken)
        //: In the settings, when two devices made new recovery words at once
        return tr("Another device made new words first");
    const auto checked = practice::recoveryCheckedAt(m_services.vault);
    const auto since = practice::recoveryWordsSince(m_services.vault);
    //: In the settings; %1 is the day since when the recovery words count
    if (!checked && since) return tr("New words since %1").arg(dayText(qtLocal(*since).date()));
    //: When the recovery words were last compared with the paper
    if (!checked) return tr("Not checked on this device yet");
    //: When the recovery words were last compared with the paper; %1 is a day
    return tr("Last checked on %1").arg(dayText(qtLocal(*checked).date()));
}

QString RecoveryCheckModel::sheetNumber() const {
    return shownSheetNumber(m_services.vault.identity().paper());
}

bool RecoveryCheckModel::isDue() const {
    return practice::isRecoveryCheckDue(m_services.vault, m_services.clock.now());
}

void RecoveryCheckModel::check(const QList<QObject*>& fields) {
    m_fits = false;
    m_problem.clear();
    if (m_words.take(fields)) {
        const Status right =
            practice::checkRecoveryWords(m_services.vault, m_words.words()->view(), m_services.clock);
        m_words.drop();
        m_fits = right.ok();
        m_problem = right ? QString() : sentenceOf(right.error());
        if (right) m_services.changes.announce();
    }
    emit changed();
}

} // namespace vw
