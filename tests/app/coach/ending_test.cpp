// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is over: every page says who ended it and when, before anybody types.
#include "app/client/my_goals_model.h"
#include "app/coach/client_model.h"
#include "app/coach/goal_editor.h"
#include "app/coach/session_model.h"
#include "core/crypto/membership_log.h"
#include "tests/app/client/client_stage.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

/// `by` ends the work, and both know.
void endedBy(DeskPair& pair, Vault& by) {
    const std::vector<Bytes> record{
        must(membership_records::end(*by.membership(pair.shared), by.device(), UtcMillis{mondayMorning}))};
    for (Vault* vault : {&*pair.coachVault, &*pair.clientVault})
        must(vault->applyMembership(record));
}

} // namespace

TEST_CASE("An engagement that the coach ended is over on the coach's pages that are open already") {
    CoachStage stage;
    ClientModel client(stage.desk, stage.annaKey(), stage.services());
    const QString session = client.startSession();
    SessionModel workspace(stage.desk, session, stage.services());
    GoalEditor goal(stage.desk, stage.annaKey(), stage.services());
    CHECK_FALSE(client.ending()->isClosed());
    CHECK(client.ending()->sentence().isEmpty());
    endedBy(stage, *stage.coachVault);
    stage.changes.announce();
    stage.settle();
    for (SpaceEndingModel* ending :
         {client.ending(), workspace.ending(), goal.ending(), workspace.sharedNote()->ending()}) {
        CHECK(ending->isClosed());
        CHECK(ending->sentence().startsWith(QStringLiteral("You ended this work on 23 Nov 2026.")));
    }
}

TEST_CASE("The private note of an engagement that is over can still be written") {
    CoachStage stage;
    ClientModel client(stage.desk, stage.annaKey(), stage.services());
    const QString session = client.startSession();
    endedBy(stage, *stage.coachVault);
    SessionModel workspace(stage.desk, session, stage.services());
    CHECK_FALSE(workspace.privateNote()->ending()->isClosed());
    workspace.privateNote()->type({}, QStringLiteral("It was time."));
    workspace.privateNote()->save();
    CHECK(workspace.privateNote()->state() == NoteEditor::State::Saved);
}

TEST_CASE("Who ended the work is named on the other side") {
    CoachStage stage;
    endedBy(stage, *stage.clientVault);
    ClientModel client(stage.desk, stage.annaKey(), stage.services());
    CHECK(client.ending()->sentence().startsWith(
        QStringLiteral("Anna Berger ended this work on 23 Nov 2026.")));
}

TEST_CASE("The client's pages say that the work is over") {
    ClientStage stage;
    MyGoalsModel goals(stage.desk, stage.services());
    CHECK_FALSE(goals.ending()->isClosed());
    endedBy(stage, *stage.clientVault);
    stage.changes.announce();
    stage.settle();
    CHECK(goals.ending()->sentence().startsWith(QStringLiteral("You ended this work on 23 Nov 2026.")));
}
