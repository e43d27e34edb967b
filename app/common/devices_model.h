// SPDX-License-Identifier: GPL-3.0-or-later
// The page about one's own devices: the list, renaming, removing, adding, and what came too late.
#pragma once

#include "app/common/adding_device_model.h"
#include "app/common/late_changes_model.h"
#include "app/common/own_devices_model.h"

namespace vw {

/// GUI thread only; what it refers to outlives it.
class DevicesModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(vw::OwnDevicesModel* devices READ devices CONSTANT)
    Q_PROPERTY(vw::AddingDeviceModel* adding READ adding CONSTANT)
    Q_PROPERTY(vw::LateChangesModel* late READ late CONSTANT)
    Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit DevicesModel(const PageServices& services);

    [[nodiscard]] OwnDevicesModel* devices() { return &m_list; }
    [[nodiscard]] AddingDeviceModel* adding() { return &m_adding; }
    [[nodiscard]] LateChangesModel* late() { return &m_late; }
    /// Whether a server is known, without which no device is reached.
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// True when the device is called that now.
    Q_INVOKABLE bool rename(const QString& key, const QString& name);
    /// For good; the page has said before what that means.
    Q_INVOKABLE void remove(const QString& key);

signals:
    void changed();

private:
    void finish(const Status& status);
    PageServices m_services;
    OwnDevicesModel m_list;
    AddingDeviceModel m_adding;
    LateChangesModel m_late;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
