// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words in the place of a lost sheet: shown, asked back, brought into effect.
#pragma once

#include "app/frame/services.h"
#include "app/onboarding/recovery_words_model.h"
#include "sync/client/new_words.h"

#include <memory>

namespace vw {

/// The words exist only between `begin` and the answers; what was confirmed goes on also when the page or the
/// program is closed. GUI thread only; what it refers to outlives it.
class NewWordsModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(vw::RecoveryWordsModel* recovery READ recovery NOTIFY changed)
    Q_PROPERTY(bool shownBefore READ wasShownBefore CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        Intro,     ///< what new words do, and what they do not
        Words,     ///< twelve words to be written down; the old ones count
        AskBack,   ///< three of them
        Waiting,   ///< confirmed; the server has not taken them
        Done,      ///< the new ones count, the old ones do not
        Overtaken, ///< another device was first
    };
    Q_ENUM(Step)

    explicit NewWordsModel(const PageServices& services);

    [[nodiscard]] Step step() const { return m_step; }
    /// Null before `begin`; the words are gone from it once they were confirmed.
    [[nodiscard]] RecoveryWordsModel* recovery() { return m_recovery.get(); }
    /// True when an earlier attempt ended before its words were asked back: that paper is worth nothing.
    [[nodiscard]] bool wasShownBefore() const { return m_shownBefore; }
    /// Whose words they are, for the sheet.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Makes words and shows them; nothing counts yet.
    Q_INVOKABLE void begin();
    /// They are on paper: asks three back.
    Q_INVOKABLE void written();
    /// From AskBack to the words once more.
    Q_INVOKABLE void showAgain();
    /// Three words in the order of `recovery.asked`; when they are right, the new words take effect.
    Q_INVOKABLE void answer(const QStringList& answers);
    /// Tries again what the server has not taken.
    Q_INVOKABLE void finish();
    /// The person has read that another device was first.
    Q_INVOKABLE void startOver();

signals:
    void changed();

private:
    void go(Step step);
    void fail(const Error& error);
    void take(const Status& finished);
    void follow();

    PageServices m_services;
    NewWords m_words;
    std::unique_ptr<RecoveryWordsModel> m_recovery;
    Step m_step = Step::Intro;
    bool m_shownBefore = false;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
