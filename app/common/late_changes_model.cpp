// SPDX-License-Identifier: GPL-3.0-or-later
// What removed devices wrote too late.
#include "app/common/late_changes_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"
#include "core/practice/devices.h"

#include <QLocale>

#include <algorithm>

namespace vw {

LateChangesModel::LateChangesModel(const PageServices& services, QObject* parent)
    : RowModel<LateChangeRow>(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &LateChangesModel::reload);
    reload();
}

QHash<int, QByteArray> LateChangesModel::roleNames() const {
    return {{DeviceRole, "device"}, {WhereRole, "where"}};
}

QVariant LateChangesModel::value(const LateChangeRow& row, int role) const {
    switch (role) {
    case DeviceRole:
    case Qt::DisplayRole:
        return row.device;
    case WhereRole:
        return row.where;
    default:
        return {};
    }
}

/// Somebody else's device may be among them: in a common space everybody's late changes are kept.
QString LateChangesModel::deviceName(DeviceId device) const {
    const auto own = practice::ownDevices(m_services.vault);
    if (!own) return {};
    const auto row = std::find_if(own->begin(), own->end(),
                                  [device](const practice::DeviceRow& one) { return one.id == device; });
    //: A removed device of somebody else
    if (row == own->end()) return tr("A device of somebody you share with");
    //: A removed device of which no name is known
    return row->name.empty() ? tr("A device without a name") : qtText(row->name);
}

QString LateChangesModel::placeOf(SpaceId space, std::uint64_t seq) const {
    const QStringList readers = readersOf(m_services, space);
    const QString number = QLocale().toString(static_cast<qulonglong>(seq));
    return readers.isEmpty()
               ? tr(
                     //: A change that came too late; %1 is its number
                     "Change %1, in what only you can open")
                     .arg(number)
               : tr(
                     //: A change that came too late; %1 is its number, %2 the names of other people
                     "Change %1, in what you share with %2")
                     .arg(number, readers.join(QStringLiteral(", ")));
}

void LateChangesModel::reload() {
    const auto late = practice::lateChanges(m_services.vault);
    if (!late) return m_services.toasts.fail(late.error());
    std::vector<LateChangeRow> rows;
    for (const practice::LateChange& change : *late) {
        const std::string key = change.space.hex() + change.device.hex() + std::to_string(change.seq);
        rows.push_back({qtText(key), deviceName(change.device), placeOf(change.space, change.seq)});
    }
    setRows(std::move(rows));
}

} // namespace vw
