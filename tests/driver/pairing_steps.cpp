// SPDX-License-Identifier: GPL-3.0-or-later
// The story's second part: an agreement, an invitation, an answer, and the same safety number on both
// screens.
#include "tests/driver/coach_acts.h"
#include "tests/driver/story.h"

#include <QRegularExpression>

namespace vw::story {
namespace {

const QString clientName = QStringLiteral("Anna Berger");

Result<QString> coachAddsClient(Stage& stage) {
    VW_CHECK(addClient(stage.coach, clientName));
    return stage.coach.see(QStringLiteral("0 of 6 held"));
}

Result<QString> coachInvites(Stage& stage) {
    VW_TRY(stage.invitation, makeInvitation(stage.coach));
    return stage.coach.see(QStringLiteral("Works once"));
}

Result<QString> clientSeesWhoInvites(Stage& stage) {
    VW_CHECK(stage.startClient());
    VW_CHECK(stage.client.use(QStringLiteral("I was invited")));
    VW_CHECK(makeProfile(stage.client, clientName, stage.clientPassphrase));
    VW_CHECK(stage.client.see(QStringLiteral("Nothing was sent yet")));
    return stage.client.see(QStringLiteral("invites you"));
}

Result<QString> clientAccepts(Stage& stage) {
    VW_CHECK(stage.client.use(QStringLiteral("Accept")));
    VW_TRY(const QString clients, safetyNumber(stage.client));
    VW_CHECK(stage.coach.see(clientName + QStringLiteral(" wants to join")));
    VW_TRY(const QString coachs, safetyNumber(stage.coach));
    static const QRegularExpression sixtyDigits(QStringLiteral("(\\d{5} ){11}\\d{5}"));
    if (!sixtyDigits.match(coachs).hasMatch() || coachs != clients)
        return corrupt("The two screens show different safety numbers.");
    return coachs;
}

Result<QString> coachConfirms(Stage& stage) {
    VW_CHECK(letIn(stage.coach, clientName));
    VW_CHECK(stage.coach.see(QStringLiteral("Not yet compared")));
    VW_CHECK(stage.coach.use(QStringLiteral("We compared it: it is the same")));
    VW_CHECK(stage.coach.see(QStringLiteral("Compared")));
    VW_TRY(const QString connected, stage.client.see(QStringLiteral("You are connected with")));
    VW_CHECK(stage.client.use(QStringLiteral("Begin")));
    return connected;
}

Result<QString> coachAssignsVq(Stage& stage) {
    VW_CHECK(assignVq(stage.coach, clientName));
    return stage.coach.see(QStringLiteral("Waiting for ") + clientName);
}

} // namespace

Steps pairingSteps() {
    return {
        {QStringLiteral("The coach adds a client and an agreement"), coachAddsClient},
        {QStringLiteral("The coach invites by link and code"), coachInvites},
        {QStringLiteral("The client opens the link and sees who invites"), clientSeesWhoInvites},
        {QStringLiteral("The client accepts; both see the same safety number"), clientAccepts},
        {QStringLiteral("The coach confirms the name; the client is in"), coachConfirms},
        {QStringLiteral("The coach assigns the VQ"), coachAssignsVq},
    };
}

} // namespace vw::story
