// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page.
#include "app/common/settings_model.h"

#include "app/frame/text.h"

namespace vw {

SettingsModel::SettingsModel(const PageServices& services, practice::OwnProfile who)
    : m_services(services)
    , m_who(std::move(who))
    , m_people(services)
    , m_news(services)
    , m_recovery(services) {
    connect(&m_services.changes, &Changes::changed, this, &SettingsModel::serverChanged);
}

QString SettingsModel::name() const { return qtText(m_who.name); }

QString SettingsModel::identity() const {
    constexpr std::size_t shownDigits = 20; // 80 bits: enough to tell two profiles apart
    return numberGroups(m_services.vault.identity().id().hex().substr(0, shownDigits)).join(QLatin1Char(' '));
}

QString SettingsModel::server() const { return qtText(m_services.engine.serverUrl()); }

} // namespace vw
