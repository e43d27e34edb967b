// SPDX-License-Identifier: GPL-3.0-or-later
// Where a client's assessments stand: asked for, begun, done.
#pragma once

#include "app/client/vq_nudge_model.h"
#include "app/frame/row_model.h"

namespace vw {

struct VqTakenRow {
    QString key;
    QString day;         ///< when it was taken
    QString detail;      ///< what may be read of it
    QStringList readers; ///< names of everybody else who has it
    friend bool operator==(const VqTakenRow&, const VqTakenRow&) = default;
};

/// One row for each result, newest first. Works without a coach. GUI thread only; what it refers to outlives
/// it.
class VqHomeModel : public RowModel<VqTakenRow> {
    Q_OBJECT
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(vw::VqNudgeModel* nudge READ nudge CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, for Routes.VqResult and Routes.VqAnswers
        DayRole,                ///< QString
        DetailRole,             ///< QString
        ReadersRole,            ///< QStringList
    };
    Q_ENUM(Role)

    VqHomeModel(practice::ClientDesk& desk, const PageServices& services);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isPaired() const { return m_paired; }
    [[nodiscard]] QString coach() const { return m_coach; }
    /// The coach waits for an answer.
    [[nodiscard]] bool isAsked() const { return m_asked.has_value(); }
    [[nodiscard]] QString purpose() const;
    /// The day in words, or empty.
    [[nodiscard]] QString due() const;
    /// One was begun, here or on another own device, and not finished.
    [[nodiscard]] bool isBegun() const { return !m_where.isEmpty(); }
    /// How far the one that was begun is.
    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] VqNudgeModel* nudge() { return &m_nudge; }

    /// Throws away what was begun, on every device.
    Q_INVOKABLE void giveUp();

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const VqTakenRow& row, int role) const override;

private:
    void reload();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    VqNudgeModel m_nudge;
    bool m_paired = false;
    QString m_coach;
    std::optional<coaching::VqAssignment> m_asked;
    QString m_where;
};

} // namespace vw
