// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a check-in while they are being given.
#pragma once

#include "core/coaching/check_in.h"

#include <QObject>

namespace vw {

/// Holds what was chosen and typed; knows no day and stores nothing. In the numbers 0 means: not answered.
/// GUI thread only.
class CheckInForm : public QObject {
    Q_OBJECT
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY changed)
    Q_PROPERTY(QString choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString action READ action WRITE setAction NOTIFY changed)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY changed)
    Q_PROPERTY(QString outcomeValue READ outcomeValue WRITE setOutcomeValue NOTIFY changed)
    Q_PROPERTY(int outcomeFor READ outcomeFor WRITE setOutcomeFor NOTIFY changed)
    Q_PROPERTY(int driver READ driver WRITE setDriver NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    using QObject::QObject;

    /// 1 (empty) … 5 (full).
    [[nodiscard]] int energy() const { return m_answers.energy.value_or(0); }
    [[nodiscard]] QString choice() const;
    [[nodiscard]] QString action() const;
    /// As coaching::Outcome: 1 done, 2 partly, 3 not, 4 skip.
    [[nodiscard]] int outcome() const;
    [[nodiscard]] QString outcomeValue() const;
    /// As coaching::Beneficiary: 1 me, 2 patient, 3 team, 4 organisation, 5 system.
    [[nodiscard]] int outcomeFor() const;
    /// As coaching::Driver: 1 workload … 6 values.
    [[nodiscard]] int driver() const;
    [[nodiscard]] bool isEmpty() const;

    void setEnergy(int energy);
    void setChoice(const QString& text);
    void setAction(const QString& text);
    /// Without an outcome of done or partly there is no value it created.
    void setOutcome(int outcome);
    void setOutcomeValue(const QString& text);
    void setOutcomeFor(int beneficiary);
    void setDriver(int driver);

    [[nodiscard]] const coaching::CheckIn& answers() const { return m_answers; }
    /// Shows these answers; id and date stay without meaning here.
    void show(const coaching::CheckIn& answers);
    /// For a draft: all answers as one text, and back. A text that is none clears the form.
    [[nodiscard]] QString toDraft() const;
    void restore(const QString& draft);

signals:
    void changed();
    /// The person changed something (not: the program showed something).
    void edited();

private:
    template <class T>
    void change(T& member, T value);
    coaching::CheckIn m_answers;
};

} // namespace vw
