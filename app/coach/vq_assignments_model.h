// SPDX-License-Identifier: GPL-3.0-or-later
// The assessments that one client was asked for, and how each stands.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

struct VqAssignmentRow {
    QString key;
    QString purpose; ///< or the instrument's name where no purpose was written
    QString detail;
    QString state;
    int tone = 0; ///< as Tone in QML
    bool open = false;
    friend bool operator==(const VqAssignmentRow&, const VqAssignmentRow&) = default;
};

/// Newest first. GUI thread only; what it refers to outlives it.
class VqAssignmentsModel : public RowModel<VqAssignmentRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        PurposeRole,            ///< QString
        DetailRole,             ///< QString
        StateRole,              ///< QString
        ToneRole,               ///< int
        OpenRole,               ///< bool
    };
    Q_ENUM(Role)

    VqAssignmentsModel(practice::CoachDesk& desk, const practice::ClientCard& card,
                       const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int openCount() const; ///< not answered and not withdrawn

    /// Nobody asks for it any more. Undo asks for the same once more.
    Q_INVOKABLE void withdraw(const QString& key);

signals:
    void countChanged();
    void changed();

protected:
    [[nodiscard]] QVariant value(const VqAssignmentRow& row, int role) const override;

private:
    void reload();
    practice::CoachDesk& m_desk;
    coaching::ClientId m_client;
    SpaceId m_shared;
    PageServices m_services;
};

} // namespace vw
