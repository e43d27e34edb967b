// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that are left after a recovery.
#include "app/onboarding/left_devices_model.h"

#include "app/common/own_devices_model.h"
#include "app/frame/text.h"

namespace vw {

QHash<int, QByteArray> LeftDevicesModel::roleNames() const {
    return {{KeyRole, "key"}, {TitleRole, "title"}, {DetailRole, "detail"}, {TickedRole, "ticked"}};
}

QVariant LeftDevicesModel::value(const LeftDeviceRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case TickedRole:
        return row.ticked;
    default:
        return {};
    }
}

int LeftDevicesModel::ticked() const { return static_cast<int>(tickedIds().size()); }

std::vector<DeviceId> LeftDevicesModel::tickedIds() const {
    std::vector<DeviceId> ids;
    for (const LeftDeviceRow& row : rows()) {
        const auto id = DeviceId::fromHexText(coreText(row.key));
        if (row.ticked && id) ids.push_back(*id);
    }
    return ids;
}

void LeftDevicesModel::show(const std::vector<practice::DeviceRow>& devices) {
    std::vector<LeftDeviceRow> next;
    for (const practice::DeviceRow& device : devices) {
        const OwnDeviceRow shown = ownDeviceRow(device);
        const bool kept = std::any_of(rows().begin(), rows().end(), [&](const LeftDeviceRow& row) {
            return row.key == shown.key && !row.ticked;
        });
        next.push_back({shown.key, shown.title, shown.detail, !kept});
    }
    setRows(std::move(next));
    emit tickedChanged();
}

void LeftDevicesModel::tick(const QString& key, bool remove) {
    std::vector<LeftDeviceRow> next = rows();
    for (LeftDeviceRow& row : next)
        if (row.key == key) row.ticked = remove;
    setRows(std::move(next));
    emit tickedChanged();
}

} // namespace vw
