// SPDX-License-Identifier: GPL-3.0-or-later
// The page about one's own devices.
#include "app/common/devices_model.h"

#include "app/frame/text.h"
#include "core/practice/devices.h"

#include <QPointer>

namespace vw {

DevicesModel::DevicesModel(const PageServices& services)
    : m_services(services)
    , m_list(services)
    , m_adding(services)
    , m_late(services) {
    connect(&m_services.changes, &Changes::changed, this, &DevicesModel::changed);
}

bool DevicesModel::isConnected() const { return !m_services.engine.serverUrl().empty(); }

bool DevicesModel::rename(const QString& key, const QString& name) {
    const Result<DeviceId> device = DeviceId::fromHexText(coreText(key));
    const Status done = device ? practice::renameDevice(m_services.vault, *device, coreText(name.trimmed()))
                               : Status(device.error());
    if (m_services.toasts.check(done)) m_services.changes.announce();
    return done.ok();
}

void DevicesModel::remove(const QString& key) {
    if (m_busy) return;
    const Result<DeviceId> device = DeviceId::fromHexText(coreText(key));
    if (!device) return finish(device.error());
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_services.devices.revoke({*device}, [this, alive = QPointer<DevicesModel>(this)](const Status& status) {
        if (!alive) return;
        finish(status);
        m_services.changes.announce(); // also when only some spaces have followed
        m_services.engine.nudge();
    });
}

void DevicesModel::finish(const Status& status) {
    m_busy = false;
    m_problem = status ? QString() : sentenceOf(status.error());
    emit changed();
}

} // namespace vw
