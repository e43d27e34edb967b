// SPDX-License-Identifier: GPL-3.0-or-later
// The story without a network: both sides go on working, come back, and find all of it.
#include "tests/driver/story.h"

namespace vw::story {
namespace {

const QString clientsAction = QStringLiteral("Book the small room");
const QString clientsNote = QStringLiteral("Written on the night train.");
const QString coachsAction = QStringLiteral("Send the reading list");

Status addAction(UiProcess& app, const QString& action) {
    VW_CHECK(app.use(QStringLiteral("Goals")));
    VW_CHECK(app.type(QStringLiteral("New action"), action));
    VW_CHECK(app.use(QStringLiteral("Add action")));
    VW_TRY([[maybe_unused]] const QString seen, app.see(action));
    return {};
}

Result<QString> bothWorkOffline(Stage& stage) {
    VW_CHECK(stage.coach.setOffline(true));
    VW_CHECK(stage.client.setOffline(true));
    VW_CHECK(addAction(stage.coach, coachsAction));
    VW_CHECK(addAction(stage.client, clientsAction));
    VW_CHECK(stage.client.use(QStringLiteral("Sessions")));
    VW_CHECK(stage.client.use(QStringLiteral("New shared note")));
    VW_CHECK(stage.client.type(QStringLiteral("For both of us"), clientsNote));
    VW_CHECK(stage.client.use(QStringLiteral("Sessions")));
    VW_CHECK(stage.client.see(clientsNote));
    return stage.coach.see(QStringLiteral("Offline"));
}

Result<QString> bothComeBack(Stage& stage) {
    VW_CHECK(stage.coach.setOffline(false));
    VW_CHECK(stage.client.setOffline(false));
    VW_CHECK(stage.coach.see(clientsAction));
    VW_CHECK(stage.client.use(QStringLiteral("Goals")));
    VW_CHECK(stage.client.see(clientsAction));
    VW_CHECK(stage.client.see(coachsAction));
    VW_CHECK(stage.coach.use(QStringLiteral("Timeline")));
    return stage.coach.see(clientsNote);
}

} // namespace

Steps offlineSteps() {
    return {
        {QStringLiteral("Both go offline, and both go on working"), bothWorkOffline},
        {QStringLiteral("Both come back: nothing is lost"), bothComeBack},
    };
}

} // namespace vw::story
