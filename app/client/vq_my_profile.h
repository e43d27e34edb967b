// SPDX-License-Identifier: GPL-3.0-or-later
// A result in the words its owner reads: no scores and no terms of the coach.
#pragma once

#include "core/practice/vq_instruments.h"
#include "core/practice/vq_reading.h"

#include <QObject>
#include <QStringList>

namespace vw {

/// Empty before `show`. GUI thread only.
class VqMyProfile : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool withCare READ isWithCare NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QList<double> worldRings READ worldRings NOTIFY changed)
    Q_PROPERTY(QList<double> selfRings READ selfRings NOTIFY changed)
    Q_PROPERTY(bool showsDetail READ showsDetail NOTIFY changed)
    Q_PROPERTY(QList<QString> mixedUp READ mixedUp NOTIFY changed)
    Q_PROPERTY(QList<QString> statements READ statements NOTIFY changed)

public:
    void show(const practice::VqReading& reading, const practice::RankedWords& ranked);
    /// Nothing is to be seen any more but what the instrument is not.
    void hide();

    /// False when it must not be interpreted: then there are no rings either.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    /// It may be read, with care; `reasons` says why.
    [[nodiscard]] bool isWithCare() const { return m_readable && !m_reasons.isEmpty(); }
    [[nodiscard]] QStringList reasons() const { return m_reasons; }
    /// A sentence when the words of the items are not on this device: then no single items are shown.
    [[nodiscard]] QString missing() const { return m_missing; }
    /// DIM-x ÷ its chance mean for I, E, S: 0 is the norm, 1 is chance.
    [[nodiscard]] QList<double> worldRings() const { return m_worldRings; }
    [[nodiscard]] QList<double> selfRings() const { return m_selfRings; }
    /// Single items may be spoken about.
    [[nodiscard]] bool showsDetail() const { return m_detail; }
    /// Items on the other side of the line between what adds value and what takes it away.
    [[nodiscard]] QStringList mixedUp() const { return m_mixedUp; }
    /// What the instrument is not.
    [[nodiscard]] QStringList statements() const { return m_statements; }

signals:
    void changed();

private:
    bool m_readable = false;
    bool m_detail = false;
    QString m_missing;
    QStringList m_reasons;
    QList<double> m_worldRings{0.0, 0.0, 0.0};
    QList<double> m_selfRings{0.0, 0.0, 0.0};
    QStringList m_mixedUp;
    QStringList m_statements;
};

} // namespace vw
