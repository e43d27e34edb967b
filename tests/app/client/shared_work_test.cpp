// SPDX-License-Identifier: GPL-3.0-or-later
// Goals, actions, sessions, notes and the page about oneself, as the client has them.
#include "app/client/me_model.h"
#include "app/client/my_goal_model.h"
#include "app/client/my_goals_model.h"
#include "app/client/my_note_model.h"
#include "app/client/my_sessions_model.h"
#include "tests/app/client/client_stage.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

/// Key of the goal with that lens.
QString keyOf(MyGoalsModel& page, int lens) {
    for (const GoalRow& row : page.goals()->rows())
        if (row.lens == lens) return row.key;
    return {};
}

constexpr int courage = 2;

} // namespace

TEST_CASE("The client sees goals by lens and the actions of each") {
    ClientStage stage;
    stage.fill();
    MyGoalsModel page(stage.desk, stage.services());
    REQUIRE(page.goalCount() == 3);
    CHECK(page.missingLenses().isEmpty());
    CHECK(page.actions()->rowCount() == 3);
    MyGoalModel goal(stage.desk, stage.services(), keyOf(page, courage));
    REQUIRE(goal.isFound());
    CHECK(goal.level() == 0);
    CHECK(goal.startLevel() == -1);
    CHECK(goal.scale().size() == 5);
    REQUIRE(goal.actions()->rowCount() == 1);
    CHECK(goal.actions()->row(0).title == QStringLiteral("Ask the chief for a fixed handover time"));
}

TEST_CASE("A level moves, is seen by the coach, and can be undone") {
    ClientStage stage;
    stage.fill();
    MyGoalsModel page(stage.desk, stage.services());
    MyGoalModel goal(stage.desk, stage.services(), keyOf(page, courage));
    goal.setLevel(1);
    stage.exchange();
    const auto levelAtCoach = [&stage] {
        for (const coaching::Goal& at : must(stage.ofCoach().goals()))
            if (at.lens == coaching::Lens::courage) return at.level->value();
        return 9;
    };
    CHECK(levelAtCoach() == 1);
    stage.toasts.undo();
    stage.settle();
    CHECK(goal.level() == 0);
    stage.exchange();
    CHECK(levelAtCoach() == 0);
    goal.setLevel(7);
    CHECK(goal.level() == 0);
}

TEST_CASE("An action is ticked, opened again by undo, and added") {
    ClientStage stage;
    stage.fill();
    MyGoalsModel page(stage.desk, stage.services());
    MyGoalModel goal(stage.desk, stage.services(), keyOf(page, courage));
    goal.actions()->setDone(goal.actions()->row(0).key, true);
    stage.settle();
    CHECK(goal.actions()->row(0).done);
    stage.toasts.undo();
    stage.settle();
    CHECK_FALSE(goal.actions()->row(0).done);
    CHECK(goal.actions()->add(QStringLiteral(" Look at the roster ")));
    CHECK_FALSE(goal.actions()->add(QStringLiteral("  ")));
    stage.settle();
    CHECK(goal.actions()->rowCount() == 2);
    stage.exchange();
    CHECK(must(stage.ofCoach().actions()).size() == 4);
}

TEST_CASE("A goal that is gone says so") {
    ClientStage stage;
    MyGoalModel goal(stage.desk, stage.services(), QStringLiteral("00"));
    CHECK_FALSE(goal.isFound());
    CHECK(goal.level() == 9);
    goal.setLevel(1);
    CHECK(goal.actions() == nullptr);
}

TEST_CASE("The client sees shared notes and never a private one") {
    ClientStage stage;
    stage.fill();
    MySessionsModel page(stage.desk, stage.services());
    REQUIRE(page.shared());
    CHECK(page.shared()->rowCount() == 2);
    for (const NoteRow& row : page.shared()->rows())
        CHECK_FALSE(row.title.contains(QStringLiteral("Only for the coach")));
    for (const SpaceInfo& space : (*stage.clientVault).spaces())
        CHECK(space.kind != SpaceKind::privatePair);
}

TEST_CASE("The next session is in one's own time") {
    ClientStage stage;
    stage.fill();
    MySessionsModel page(stage.desk, stage.services());
    // 17:00 in Vienna in November is 16:00 in UTC, the zone of these tests.
    CHECK(page.nextWhen().contains(QStringLiteral("16:00")));
    CHECK(page.coach() == QStringLiteral("Carla"));
    REQUIRE(page.rowCount() == 1);
    CHECK(page.row(0).closing.startsWith(QStringLiteral("I choose the ten minutes")));
    stage.clock.advance(4 * oneDay);
    stage.changes.announce();
    stage.settle();
    CHECK(page.nextWhen().isEmpty());
}

TEST_CASE("An entry of the journal stays on the client's side, and comes back when removed by mistake") {
    ClientStage stage;
    stage.fill();
    MySessionsModel page(stage.desk, stage.services());
    REQUIRE(page.journal()->rowCount() == 1);
    const QString key = page.journal()->row(0).key;
    MyNoteModel note({coaching::NoteKind::journal, stage.desk.journal()}, stage.services(), key);
    REQUIRE(note.editor());
    CHECK(note.isJournal());
    CHECK(note.editor()->readers().isEmpty());
    note.remove();
    stage.settle();
    CHECK(page.journal()->rowCount() == 0);
    stage.toasts.undo();
    stage.settle();
    REQUIRE(page.journal()->rowCount() == 1);
    CHECK(page.journal()->row(0).title == QStringLiteral("A dream"));
}

TEST_CASE("A shared note that was begun is sealed when the page is left") {
    ClientStage stage;
    stage.fill();
    {
        MyNoteModel note({coaching::NoteKind::shared, stage.ofClient().notes()}, stage.services(), {});
        CHECK_FALSE(note.isWritten());
        CHECK(note.editor()->readers() == QStringList{QStringLiteral("Carla")});
        note.editor()->type(QStringLiteral("Roster"), QStringLiteral("The chief said yes."));
    }
    stage.exchange();
    const auto notes = must(stage.ofCoach().notes().notes());
    CHECK(std::any_of(notes.begin(), notes.end(), [](const auto& note) { return note.title == "Roster"; }));
}

TEST_CASE("Who sees what comes from the membership of each space") {
    ClientStage stage;
    MeModel page(stage.services());
    CHECK(page.isPaired());
    CHECK(page.otherDevices() == 0);
    const QStringList carla{QStringLiteral("Carla")};
    for (const SeesRow& row : page.rows()) {
        const bool own = row.key == QStringLiteral("journal") || row.key == QStringLiteral("kept") ||
                         row.key == QStringLiteral("drafts");
        CHECK(row.names == (own ? QStringList() : carla));
    }
}

TEST_CASE("A client without a coach has nothing that anybody sees") {
    LonelyClient client;
    MeModel me(client.services());
    CHECK_FALSE(me.isPaired());
    for (const SeesRow& row : me.rows())
        CHECK(row.names.isEmpty());
    MySessionsModel sessions(client.desk, client.services());
    CHECK_FALSE(sessions.isPaired());
    CHECK(sessions.journal() != nullptr);
    MyGoalsModel goals(client.desk, client.services());
    CHECK_FALSE(goals.isPaired());
    CHECK(goals.goalCount() == 0);
}
