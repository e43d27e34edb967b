// SPDX-License-Identifier: GPL-3.0-or-later
// One's own devices.
#include "app/common/own_devices_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "app/platform/this_platform.h"

namespace vw {
namespace {

using practice::DeviceRow;
using Kind = DeviceRow::Kind;

QString iconOf(const DeviceRow& row) {
    if (row.kind == Kind::paper) return QStringLiteral("key");
    const QString platform = qtText(row.platform);
    const bool hand = platform.contains(QLatin1String("Android"), Qt::CaseInsensitive) ||
                      platform.contains(QLatin1String("iOS"));
    return hand ? QStringLiteral("phone") : QStringLiteral("display");
}

QString platformOf(const DeviceRow& row) {
    return row.kind == Kind::thisOne && row.platform.empty() ? qtText(thisPlatform()) : qtText(row.platform);
}

QString titleOf(const DeviceRow& row) {
    //: One of a person's own devices: the recovery words
    if (row.kind == Kind::paper) return OwnDevicesModel::tr("Your recovery words on paper");
    if (!row.name.empty()) return qtText(row.name);
    //: One of a person's own devices that has no name: the one in their hand
    if (row.kind == Kind::thisOne) return OwnDevicesModel::tr("This device");
    //: One of a person's own devices, of which no name is known here
    return OwnDevicesModel::tr("A device without a name");
}

QString seenText(const DeviceRow& row) {
    if (row.revoked)
        return row.revokedAt ? OwnDevicesModel::tr(
                                   //: Below a device that was removed; %1 is a day
                                   "Removed on %1")
                                   .arg(dayText(qtLocal(*row.revokedAt).date()))
                             //: Below a device that was removed
                             : OwnDevicesModel::tr("Removed");
    //: Below a device: the one in the hand
    if (row.kind == Kind::thisOne) return OwnDevicesModel::tr("In use now");
    //: Below a device that has not written anything yet
    if (!row.lastSeen) return OwnDevicesModel::tr("Not seen yet");
    //: Below a device; %1 is a day and time
    return OwnDevicesModel::tr("Last seen %1").arg(momentText(qtLocal(*row.lastSeen)));
}

QString detailOf(const DeviceRow& row) {
    if (row.kind == Kind::paper)
        //: Below the recovery words in the list of devices
        return OwnDevicesModel::tr("They open everything when all devices are lost.");
    const QString platform = platformOf(row);
    return platform.isEmpty() ? seenText(row) : platform + QStringLiteral(" · ") + seenText(row);
}

/// The order in which they are shown.
int place(const OwnDeviceRow& row) { return row.thisOne ? 0 : row.removed ? 3 : row.paper ? 2 : 1; }

} // namespace

OwnDeviceRow ownDeviceRow(const DeviceRow& device) {
    return {qtText(device.id.hex()),    titleOf(device), detailOf(device),
            qtText(device.name),        iconOf(device),  device.kind == Kind::thisOne,
            device.kind == Kind::paper, device.revoked};
}

OwnDevicesModel::OwnDevicesModel(const PageServices& services, QObject* parent)
    : RowModel<OwnDeviceRow>(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &OwnDevicesModel::reload);
    reload();
}

QHash<int, QByteArray> OwnDevicesModel::roleNames() const {
    return {{KeyRole, "key"},           {TitleRole, "title"},
            {DetailRole, "detail"},     {GivenNameRole, "givenName"},
            {IconNameRole, "iconName"}, {ThisOneRole, "thisOne"},
            {PaperRole, "paper"},       {RemovedRole, "removed"}};
}

QVariant OwnDevicesModel::value(const OwnDeviceRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case GivenNameRole:
        return row.name;
    case IconNameRole:
        return row.icon;
    case ThisOneRole:
        return row.thisOne;
    case PaperRole:
        return row.paper;
    case RemovedRole:
        return row.removed;
    default:
        return {};
    }
}

void OwnDevicesModel::reload() {
    const auto devices = practice::ownDevices(m_services.vault);
    if (!devices) return m_services.toasts.fail(devices.error());
    std::vector<OwnDeviceRow> rows;
    for (const DeviceRow& device : *devices) {
        if (device.kind == Kind::paper && device.revoked) continue; // words that were replaced
        rows.push_back(ownDeviceRow(device));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const OwnDeviceRow& a, const OwnDeviceRow& b) { return place(a) < place(b); });
    setRows(std::move(rows));
}

} // namespace vw
