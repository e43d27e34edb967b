// SPDX-License-Identifier: GPL-3.0-or-later
// What is found opens where it stands, on both sides.
#include "app/coach/client_model.h"
#include "app/common/search_model.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

SearchRow only(SearchModel& search, const char* word) {
    search.setWords(QString::fromUtf8(word));
    REQUIRE(search.rowCount() == 1);
    return search.row(0);
}

coaching::NoteId write(practice::Notebook notes, const char* title, const char* text) {
    practice::NoteDraft draft;
    draft.title = title;
    draft.text = text;
    return must(notes.write(draft));
}

struct Found : CoachStage {
    coaching::GoalId goal;
    coaching::NoteId shared_;
    coaching::NoteId entry;

    Found() {
        coaching::Goal written;
        written.title = "Say what the roster costs";
        written.lens = coaching::Lens::courage;
        goal = must(ofCoach().saveGoal(written));
        shared_ =
            write(ofCoach().notes(), "Handover", "Nine tenths of <all> interruptions come from one form.");
        write(must(coach().privateNotes(anna)), "Hunch", "Perhaps loneliness.");
        exchange();
        entry = write(must(client().journal()), "Dream", "A corridor without doors.");
    }
};

} // namespace

TEST_CASE("The coach opens what was found where it stands") {
    Found stage;
    SearchModel search(stage.services());
    const SearchRow goal = only(search, "roster");
    CHECK(goal.page == Page::Goal);
    CHECK(goal.target == stage.annaKey() + QLatin1Char('/') + qtText(stage.goal.hex()));
    const SearchRow hunch = only(search, "loneliness");
    CHECK(hunch.page == Page::Client);
    CHECK(hunch.target == stage.annaKey());
    CHECK(hunch.title == QStringLiteral("Private note · Anna B."));
}

TEST_CASE("The client opens a shared note, a goal and the journal") {
    Found stage;
    PageSurroundings surroundings(*stage.clientVault, stage.clock);
    SearchModel search(surroundings.services());
    const SearchRow note = only(search, "interruptions");
    CHECK(note.page == Page::MySharedNote);
    CHECK(note.target == qtText(stage.shared_.hex()));
    CHECK(note.excerpt.contains(QStringLiteral("<b>interruptions</b>")));
    CHECK(note.excerpt.contains(QStringLiteral("&lt;all&gt;")));
    CHECK(note.plain.contains(QStringLiteral("<all> interruptions come")));
    CHECK(only(search, "roster").page == Page::MyGoal);
    const SearchRow entry = only(search, "corridor");
    CHECK(entry.page == Page::MyJournalNote);
    CHECK(entry.target == qtText(stage.entry.hex()));
    search.setWords(QStringLiteral("loneliness")); // the coach's own
    CHECK(search.rowCount() == 0);
}

TEST_CASE("A client's page begins on the tab that was asked for") {
    CoachStage stage;
    CHECK(ClientModel(stage.desk, stage.annaKey(), stage.services()).startTab() == 0);
    const ClientModel goals(stage.desk, stage.annaKey() + QStringLiteral("/goals"), stage.services());
    CHECK(goals.startTab() == 1);
    CHECK(goals.key() == stage.annaKey());
    CHECK(goals.problem().isEmpty());
    CHECK(
        ClientModel(stage.desk, stage.annaKey() + QStringLiteral("/nowhere"), stage.services()).startTab() ==
        0);
}
