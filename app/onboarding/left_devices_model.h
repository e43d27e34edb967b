// SPDX-License-Identifier: GPL-3.0-or-later
// After a recovery: the devices that still are the person's, each of which is removed unless they say
// otherwise.
#pragma once

#include "app/frame/row_model.h"
#include "core/practice/devices.h"

namespace vw {

struct LeftDeviceRow {
    QString key;
    QString title;
    QString detail;
    bool ticked = true; ///< to be removed
    friend bool operator==(const LeftDeviceRow&, const LeftDeviceRow&) = default;
};

/// GUI thread only.
class LeftDevicesModel : public RowModel<LeftDeviceRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int ticked READ ticked NOTIFY tickedChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, the device's id
        TitleRole,              ///< QString, its name
        DetailRole,             ///< QString, platform and when it was last seen
        TickedRole,             ///< bool, to be removed
    };
    Q_ENUM(Role)

    using RowModel<LeftDeviceRow>::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// How many are to be removed.
    [[nodiscard]] int ticked() const;
    [[nodiscard]] std::vector<DeviceId> tickedIds() const;
    /// Those that are left now; what was said of one before stays.
    void show(const std::vector<practice::DeviceRow>& devices);

    Q_INVOKABLE void tick(const QString& key, bool remove);

signals:
    void tickedChanged();

protected:
    [[nodiscard]] QVariant value(const LeftDeviceRow& row, int role) const override;
};

} // namespace vw
