// SPDX-License-Identifier: GPL-3.0-or-later
// How a client's results moved over time, and whether anything may be said about it.
#pragma once

#include "app/coach/vq_result.h"
#include "app/common/vq_table_model.h"

#include <QObject>

namespace vw {

/// Results of one instrument and version, up to the one the debrief is about. Empty until `prepare` has been
/// asked for and is done. GUI thread only; readings are worked out beside it.
class VqTrendModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(int occasions READ occasions NOTIFY readyChanged)
    Q_PROPERTY(QList<double> worldLines READ worldLines NOTIFY readyChanged)
    Q_PROPERTY(QList<double> selfLines READ selfLines NOTIFY readyChanged)
    Q_PROPERTY(QString span READ span NOTIFY readyChanged)
    Q_PROPERTY(QList<QString> verdicts READ verdicts NOTIFY readyChanged)
    Q_PROPERTY(vw::VqTableModel* table READ table CONSTANT)

public:
    VqTrendModel(practice::CoachDesk& desk, const VqResult& result, const PageServices& services,
                 QObject* parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int occasions() const { return m_occasions; }
    /// DIM-x ÷ its mean under chance: I, E, S of the earliest, then of the next …; below 0 where nothing may
    /// be said.
    [[nodiscard]] QList<double> worldLines() const { return m_worldLines; }
    [[nodiscard]] QList<double> selfLines() const { return m_selfLines; }
    /// "1 Jan 2026 to 23 Nov 2026".
    [[nodiscard]] QString span() const { return m_span; }
    /// What may be said about the change since the occasion before, of each part.
    [[nodiscard]] QStringList verdicts() const { return m_verdicts; }
    /// Earliest first.
    [[nodiscard]] VqTableModel* table() { return &m_table; }

    /// Once; again does nothing.
    Q_INVOKABLE void prepare();

signals:
    void readyChanged();

private:
    struct Outcome;
    void show(const Outcome& outcome);

    practice::CoachDesk& m_desk;
    PageServices m_services;
    SpaceId m_shared;
    std::string m_instrument;
    UtcMillis m_until;
    bool m_asked = false;
    bool m_ready = false;
    int m_occasions = 0;
    QList<double> m_worldLines;
    QList<double> m_selfLines;
    QString m_span;
    QStringList m_verdicts;
    VqTableModel m_table;
};

} // namespace vw
