// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that can be shown, by name; QML sees it as `Routes`.
#pragma once

#include <QObject>

namespace vw::routes {
Q_NAMESPACE

/// One value per page. A page is registered in `app/{common,coach,client}/…_pages.cpp` (see page_registry.h).
enum class Page {
    None,
    // for both
    Search,
    Settings,
    Syncing,
    Devices,
    Backups,
    RecoveryCheck,
    NewWords,
    DeviceRemoved,
    Lock,
    // the coach's
    Today,
    Clients,
    Client,
    ClientEnding,
    AddClient,
    Goal,
    Session,
    VqAsk,
    VqInstruments,
    VqDebrief,
    VqGuide,
    // the client's
    CheckIn,
    Goals,
    MyGoal,
    Vq,
    VqTaking,
    VqResult,
    VqAnswers,
    Sessions,
    MySharedNote,
    MyJournalNote,
    Me,
};
Q_ENUM_NS(Page)

} // namespace vw::routes
