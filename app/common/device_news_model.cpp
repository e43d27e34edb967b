// SPDX-License-Identifier: GPL-3.0-or-later
// News of other people's devices.
#include "app/common/device_news_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/devices.h"

namespace vw {
namespace {

using practice::DeviceNews;
using What = DeviceNews::What;

constexpr std::size_t shownNews = 10;

QString sentence(What what, const QString& name) {
    switch (what) {
    case What::added:
        //: What somebody one shares with did; %1 is their name
        return DeviceNewsModel::tr("%1 added a device. It can read what you share.").arg(name);
    case What::removed:
        //: What somebody one shares with did; %1 is their name
        return DeviceNewsModel::tr("%1 removed a device. It gets nothing new of what you share.").arg(name);
    case What::newRecoveryWords:
        break;
    }
    //: What somebody one shares with did; %1 is their name
    return DeviceNewsModel::tr("%1 made new recovery words.").arg(name);
}

QString textOf(const DeviceNews& news) {
    //: Stands for the name of somebody whose name has not arrived yet
    const QString name = news.name.empty() ? DeviceNewsModel::tr("Somebody") : qtText(news.name);
    const QString said = sentence(news.what, name);
    return news.noticed ? dayText(qtLocal(*news.noticed).date()) + QStringLiteral(" · ") + said : said;
}

} // namespace

DeviceNewsModel::DeviceNewsModel(const PageServices& services, QObject* parent)
    : RowModel<DeviceNewsRow>(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &DeviceNewsModel::reload);
    reload();
}

QHash<int, QByteArray> DeviceNewsModel::roleNames() const { return {{TextRole, "text"}}; }

QVariant DeviceNewsModel::value(const DeviceNewsRow& row, int role) const {
    return role == TextRole || role == Qt::DisplayRole ? row.text : QVariant();
}

void DeviceNewsModel::reload() {
    auto news = practice::deviceNews(m_services.vault);
    if (!news) return m_services.toasts.fail(news.error());
    std::stable_sort(news->begin(), news->end(), [](const DeviceNews& a, const DeviceNews& b) {
        return a.noticed.value_or(UtcMillis{}) > b.noticed.value_or(UtcMillis{});
    });
    if (news->size() > shownNews) news->resize(shownNews);
    std::vector<DeviceNewsRow> rows;
    for (const DeviceNews& one : *news) {
        const QString what = QString::number(static_cast<int>(one.what));
        rows.push_back({qtText(one.device.hex()) + what, textOf(one)});
    }
    setRows(std::move(rows));
}

} // namespace vw
