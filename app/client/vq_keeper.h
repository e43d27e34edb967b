// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment being taken, as the view models of its page share it; every step is sealed before it counts.
#pragma once

#include "app/frame/services.h"
#include "core/axiology/instrument.h"
#include "core/practice/vq_handover.h"

namespace vw {

/// At most one assessment at a time, begun here or on another device of the same person. GUI thread only;
/// what it refers to outlives it.
class VqKeeper : public QObject {
    Q_OBJECT

public:
    /// Takes up what was begun; `problem` says why when it can't be.
    VqKeeper(practice::ClientDesk& desk, const PageServices& services);
    /// Lets the other devices of this person go on from here.
    ~VqKeeper() override;

    /// Null when nothing was begun. Valid until the next change.
    [[nodiscard]] const practice::VqSitting* sitting() const { return m_sitting ? &*m_sitting : nullptr; }
    /// The part being taken; null when nothing was begun.
    [[nodiscard]] const axiology::Administration* part() const {
        return m_sitting ? &m_sitting->current() : nullptr;
    }
    [[nodiscard]] axiology::Phase phase() const;
    /// What was begun can't go on now, in a sentence; empty otherwise.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Beginning anew helps against the problem.
    [[nodiscard]] bool isRecoverable() const { return m_recoverable; }

    /// The words of the present part, in the language it was begun in.
    [[nodiscard]] const axiology::InstrumentPart& words() const;
    /// What the person reads for an item.
    [[nodiscard]] QString textOf(axiology::PartKind part, axiology::Norm item) const;
    /// The same, of the present part.
    [[nodiscard]] QString textOf(axiology::Norm item) const;

    // Each is durable when it returns true; otherwise nothing has changed and the person was told why.
    bool begin(const axiology::Instrument& instrument, const practice::VqTerms& terms);
    bool endPractice(practice::VqPractice how);
    bool take(axiology::StepKind kind, std::optional<axiology::Norm> item = std::nullopt, int value = 0);
    bool beginSelf();
    bool answerRetest(axiology::Norm better);
    bool undoRetest();
    /// It was handed in or kept.
    void forget();
    /// Throws it away, on every device.
    void giveUp();

signals:
    void changed();

private:
    void catchUp();
    void adopt(Result<practice::VqSitting> found);
    bool store(practice::VqSitting next);
    void publish(practice::VqMoment moment);
    practice::ClientDesk& m_desk;
    PageServices m_services;
    axiology::Instrument m_words; ///< of the sitting
    std::optional<practice::VqSitting> m_sitting;
    std::optional<practice::VqSitting> m_stuck; ///< begun, but can't go on
    QString m_problem;
    bool m_recoverable = false;
    bool m_stepped = false; ///< something was stored since the page was opened
};

} // namespace vw
