// SPDX-License-Identifier: GPL-3.0-or-later
// The assessments that one client has handed in.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

struct VqResultRow {
    QString key; ///< of the page VqDebrief
    QString day;
    QString detail;
    bool held = false; ///< the debrief was held
    friend bool operator==(const VqResultRow&, const VqResultRow&) = default;
};

/// Newest first. What is in them is not read, so that a long list costs little. GUI thread only; what it
/// refers to outlives it.
class VqResultsModel : public RowModel<VqResultRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString newest READ newest NOTIFY changed)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        DayRole,                ///< QString
        DetailRole,             ///< QString
        HeldRole,               ///< bool
    };
    Q_ENUM(Role)

    VqResultsModel(const practice::ClientCard& card, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] QString newest() const; ///< key of the newest; empty without any

signals:
    void countChanged();
    void changed();

protected:
    [[nodiscard]] QVariant value(const VqResultRow& row, int role) const override;

private:
    void reload();
    QString m_client;
    SpaceId m_shared;
    PageServices m_services;
};

} // namespace vw
