// SPDX-License-Identifier: GPL-3.0-or-later
// Where a client's assessments stand: asked for, begun, handed in.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/client_desk.h"

namespace vw {

struct VqTakenRow {
    QString key;
    QString day; ///< when it was handed in
    bool released = false;
    friend bool operator==(const VqTakenRow&, const VqTakenRow&) = default;
};

/// One row for each assessment handed in, newest first. GUI thread only; what it refers to outlives it.
class VqHomeModel : public RowModel<VqTakenRow> {
    Q_OBJECT
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, for Routes.VqAnswers
        DayRole,                ///< QString
        ReleasedRole,           ///< bool: the result may be shown to the client
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
    /// One was begun on this device and not handed in.
    [[nodiscard]] bool isBegun() const { return !m_where.isEmpty(); }
    /// How far the one that was begun is.
    [[nodiscard]] QString where() const { return m_where; }

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const VqTakenRow& row, int role) const override;

private:
    void reload();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    bool m_paired = false;
    QString m_coach;
    std::optional<coaching::VqAssignment> m_asked;
    QString m_where;
};

} // namespace vw
