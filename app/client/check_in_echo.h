// SPDX-License-Identifier: GPL-3.0-or-later
// What a check-in gives back: the answer as it stands, the own trend, the days.
#pragma once

#include "core/coaching/check_in_history.h"

#include <QObject>

namespace vw {

/// GUI thread only. Shows what it was given last.
class CheckInEcho : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool skipped READ isSkipped NOTIFY changed)
    Q_PROPERTY(int energy READ energy NOTIFY changed)
    Q_PROPERTY(QString choice READ choice NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(QList<int> trend READ trend NOTIFY changed)
    Q_PROPERTY(QString trendText READ trendText NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)

public:
    using QObject::QObject;

    /// The answer of the day shown: nothing but *skip*.
    [[nodiscard]] bool isSkipped() const { return m_answer.skipped(); }
    [[nodiscard]] int energy() const { return m_answer.energy.value_or(0); }
    [[nodiscard]] QString choice() const;
    [[nodiscard]] QString action() const;
    /// Energy of the newest fourteen days that have one, oldest first.
    [[nodiscard]] const QList<int>& trend() const { return m_trend; }
    /// The same in words, for whoever can't see the line.
    [[nodiscard]] QString trendText() const { return m_trendText; }
    /// On how many days there was a check-in; never a chain.
    [[nodiscard]] int days() const { return m_days; }

    void show(const std::vector<coaching::CheckIn>& checkIns, const std::optional<coaching::CheckIn>& answer);

signals:
    void changed();

private:
    coaching::CheckIn m_answer;
    QList<int> m_trend;
    QString m_trendText;
    int m_days = 0;
};

} // namespace vw
