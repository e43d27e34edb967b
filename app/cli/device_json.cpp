// SPDX-License-Identifier: GPL-3.0-or-later
// Devices as JSON, and changes of other people's devices in plain words.
#include "app/cli/device_json.h"

#include <QDateTime>

#include <algorithm>

namespace vw::cli {
namespace {

Json timeOf(const std::optional<UtcMillis>& time) {
    if (!time) return {};
    return QDateTime::fromMSecsSinceEpoch(time->count, Qt::UTC).toString(Qt::ISODate).toStdString();
}

const char* kindOf(practice::DeviceRow::Kind kind) {
    switch (kind) {
    case practice::DeviceRow::Kind::thisOne:
        return "this";
    case practice::DeviceRow::Kind::paper:
        return "paper";
    case practice::DeviceRow::Kind::other:
        break;
    }
    return "other";
}

std::string sentenceOf(const practice::DeviceNews& news) {
    std::string out = news.name.empty() ? "Somebody you share with" : news.name;
    switch (news.what) {
    case practice::DeviceNews::What::added:
        out += " added a device";
        break;
    case practice::DeviceNews::What::removed:
        out += " removed a device";
        break;
    case practice::DeviceNews::What::newRecoveryWords:
        out += " made new recovery words";
        break;
    }
    if (news.noticed) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(news.noticed->count).date();
        out += " on " + day.toString(Qt::ISODate).toStdString();
    }
    return out + '.';
}

} // namespace

Json toJson(const practice::DeviceRow& row) {
    return Json::object()
        .set("id", row.id.hex())
        .set("name", row.name)
        .set("platform", row.platform)
        .set("kind", kindOf(row.kind))
        .set("added", timeOf(row.added))
        .set("lastSeen", timeOf(row.lastSeen))
        .set("revoked", row.revoked)
        .set("revokedAt", timeOf(row.revokedAt));
}

Result<Json> deviceNotices(const Vault& vault) {
    VW_TRY(const auto all, practice::deviceNews(vault));
    Json out = Json::array();
    for (const practice::DeviceNews& news : all)
        out.push(sentenceOf(news));
    return out;
}

Result<Json> lateChangesJson(const Vault& vault) {
    VW_TRY(const auto late, practice::lateChanges(vault));
    VW_TRY(const auto own, practice::ownDevices(vault));
    Json out = Json::array();
    for (const practice::LateChange& change : late) {
        const auto row = std::find_if(own.begin(), own.end(), [&change](const practice::DeviceRow& device) {
            return device.id == change.device;
        });
        out.push(Json::object()
                     .set("space", change.space.hex())
                     .set("device", change.device.hex())
                     .set("name", row == own.end() ? std::string() : row->name)
                     .set("seq", static_cast<std::int64_t>(change.seq)));
    }
    return out;
}

} // namespace vw::cli
