// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that coach and client have in common.
#include "app/common/common_pages.h"

#include "app/common/backups_model.h"
#include "app/common/devices_model.h"
#include "app/common/lock_model.h"
#include "app/common/new_words_model.h"
#include "app/common/recovery_check_model.h"
#include "app/common/search_model.h"
#include "app/common/settings_model.h"

#include <QCoreApplication>

namespace vw {

using routes::Page;

void addSearchPage(PageRegistry& registry, const PageServices& services) {
    registry.add({Page::Search, QStringLiteral("common/SearchPage.qml"),
                  [services](const QString&) { return std::make_unique<SearchModel>(services); }});
}

void addCommonPages(PageRegistry& registry, const practice::OwnProfile& who, const PageServices& services,
                    IdleLock& lock, const std::filesystem::path& folder) {
    registry.add({Page::Syncing, QStringLiteral("common/SyncingPage.qml"), {}});
    registry.add({Page::Devices, QStringLiteral("common/DevicesPage.qml"),
                  [services](const QString&) { return std::make_unique<DevicesModel>(services); }});
    registry.add({Page::RecoveryCheck, QStringLiteral("common/RecoveryCheckPage.qml"),
                  [services](const QString&) { return std::make_unique<RecoveryCheckModel>(services); }});
    registry.add({Page::NewWords, QStringLiteral("common/NewWordsPage.qml"),
                  [services](const QString&) { return std::make_unique<NewWordsModel>(services); }});
    registry.add({Page::DeviceRemoved, QStringLiteral("common/DeviceRemovedPage.qml"), {}});
    // Not of the page: a backup goes on while its page is left.
    auto now = std::make_shared<BackupNowModel>(services, folder);
    registry.add(
        {Page::Backups, QStringLiteral("common/BackupsPage.qml"), [services, folder, now](const QString&) {
             return std::make_unique<BackupsModel>(services, BackupsModel::Place{folder, *now});
         }});
    registry.add({Page::Settings, QStringLiteral("common/SettingsPage.qml"), [who, services](const QString&) {
                      return std::make_unique<SettingsModel>(services, who);
                  }});
    registry.add({Page::Lock, QStringLiteral("common/LockPage.qml"),
                  [&lock](const QString&) { return std::make_unique<LockModel>(lock); }});
    // A phone has room for five buttons; there the client's page "Me" leads here.
    if (who.role == Role::coach || registry.destinations().empty())
        registry.addDestination({Page::Settings,
                                 //: Button of the navigation
                                 QCoreApplication::translate("Navigation", "Settings"),
                                 QStringLiteral("gear")});
}

} // namespace vw
