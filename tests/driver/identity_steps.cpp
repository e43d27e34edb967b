// SPDX-License-Identifier: GPL-3.0-or-later
// The story's beginning: two people make their profiles, the coach connects with the server.
#include "tests/driver/coach_acts.h"
#include "tests/driver/story.h"

namespace vw::story {
namespace {

Result<QString> coachMakesProfile(Stage& stage) {
    VW_CHECK(stage.startCoach());
    VW_CHECK(stage.coach.use(QStringLiteral("I coach")));
    VW_CHECK(makeProfile(stage.coach, QStringLiteral("Adaeze Okafor"), stage.coachPassphrase));
    return stage.coach.see(QStringLiteral("Connect with your server"));
}

Result<QString> coachConnects(Stage& stage) {
    VW_TRY(const QString token, stage.server.createToken());
    return connectWithServer(stage.coach, stage.server.url(), token);
}

} // namespace

Steps identitySteps() {
    return {
        {QStringLiteral("The coach makes a profile: name, twelve words, three asked back, passphrase"),
         coachMakesProfile},
        {QStringLiteral("The coach connects with the server"), coachConnects},
    };
}

} // namespace vw::story
