// SPDX-License-Identifier: GPL-3.0-or-later
// One's own devices as a list: what each is called, when it was last seen, which one is in the hand.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/devices.h"

namespace vw {

struct OwnDeviceRow {
    QString key;
    QString title;
    QString detail;
    QString name; ///< as its owner called it; may be empty
    QString icon;
    bool thisOne = false;
    bool paper = false; ///< the recovery words
    bool removed = false;
    friend bool operator==(const OwnDeviceRow&, const OwnDeviceRow&) = default;
};

/// What is shown of a device.
OwnDeviceRow ownDeviceRow(const practice::DeviceRow& device);

/// This device first, then the others, removed ones last. GUI thread only; what it refers to outlives it.
class OwnDevicesModel : public RowModel<OwnDeviceRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, the device's id
        TitleRole,              ///< QString, its name, or what it runs on
        DetailRole,             ///< QString, platform and when it was last seen
        GivenNameRole,          ///< QString, for a field in which it is changed
        IconNameRole,           ///< QString, an embedded icon
        ThisOneRole,            ///< bool
        PaperRole,              ///< bool
        RemovedRole,            ///< bool
    };
    Q_ENUM(Role)

    explicit OwnDevicesModel(const PageServices& services, QObject* parent = nullptr);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant value(const OwnDeviceRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
};

} // namespace vw
