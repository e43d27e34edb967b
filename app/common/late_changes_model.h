// SPDX-License-Identifier: GPL-3.0-or-later
// What removed devices wrote after their removal: kept, shown, without effect.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"

namespace vw {

struct LateChangeRow {
    QString key;
    QString device;
    QString where;
    friend bool operator==(const LateChangeRow&, const LateChangeRow&) = default;
};

/// GUI thread only; what it refers to outlives it.
class LateChangesModel : public RowModel<LateChangeRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        DeviceRole = Qt::UserRole, ///< QString, what the device was called
        WhereRole,                 ///< QString, who would have read it, and the number of the change
    };
    Q_ENUM(Role)

    explicit LateChangesModel(const PageServices& services, QObject* parent = nullptr);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant value(const LateChangeRow& row, int role) const override;

private:
    void reload();
    [[nodiscard]] QString deviceName(DeviceId device) const;
    [[nodiscard]] QString placeOf(SpaceId space, std::uint64_t seq) const;
    PageServices m_services;
};

} // namespace vw
