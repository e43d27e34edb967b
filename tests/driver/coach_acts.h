// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach does in a window, so that every story does it in the same way.
#pragma once

#include "tests/driver/ui_process.h"

namespace vw::story {

/// Starts the app on that profile in a desktop window.
Status startCoachApp(UiProcess& app, const QString& program, const QString& profile);
/// As it, in a window of a phone; with an invitation unless that is empty.
Status startClientApp(UiProcess& app, const QString& program, const QString& profile,
                      const QString& invitation);

/// Makes a profile by the first pages of the app, protected by that passphrase.
Status makeProfile(UiProcess& app, const QString& name, const QString& passphrase);
/// After a start on a profile that is there.
Status unlock(UiProcess& app, const QString& passphrase);
/// On the page that follows a coach's new profile; what it said about the address.
Result<QString> connectWithServer(UiProcess& coach, const QString& url, const QString& token);

/// With an agreement about six sessions; ends on the client's page.
Status addClient(UiProcess& coach, const QString& name);
/// The link, from the tab Access of the client's page.
Result<QString> makeInvitation(UiProcess& coach);
/// The sixty digits on a screen, as they are read aloud.
Result<QString> safetyNumber(UiProcess& app);
Status letIn(UiProcess& coach, const QString& name);
Status assignVq(UiProcess& coach, const QString& name);
/// Opens the newest result, which is DOMAIN's gold vector, and comes back.
Status readGoldVector(UiProcess& coach);
/// Goes through the five steps of the newest result's debrief, and comes back.
Status holdDebrief(UiProcess& coach);
/// In the workspace of a session, or on the tab Goals.
Status addGoal(UiProcess& coach, const QString& lens, const QString& goal);

} // namespace vw::story
