// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for an assessment with dates and an instrument of the practice's own, and how it stands afterwards.
#include "app/coach/vq_ask_model.h"
#include "app/coach/vq_assignments_model.h"
#include "app/coach/vq_instruments_model.h"
#include "app/coach/vq_results_model.h"
#include "core/practice/vq_desk.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QFile>

using namespace vw;
using namespace vw::test;

namespace {

/// The built-in instrument's file under another name, as a licensed one would be.
QByteArray licensedFile() {
    QFile file(QStringLiteral(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0.en.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll()
        .replace("id = \"valuewright-1\"", "id = \"acme-1\"")
        .replace("title = \"VQ assessment\"", "title = \"Acme values\"");
}

QUrl saved(const TempFolder& folder, const QByteArray& content) {
    const QString path = QString::fromStdString((folder.path() / "instrument.toml").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return QUrl::fromLocalFile(path);
}

const VqAssignmentRow& newest(const VqAssignmentsModel& model) { return model.row(0); }

} // namespace

TEST_CASE("An assessment is asked for, is due soon, overdue, and handed in") {
    CoachStage stage;
    VqAskModel form(stage.desk, stage.annaKey(), stage.services());
    CHECK(form.instruments().size() == 1);
    CHECK(form.send(0, QStringLiteral("To begin with"), form.daysFromNow(7), form.daysFromNow(5)));
    const practice::ClientCard card = must(stage.desk.client(stage.anna));
    VqAssignmentsModel asked(stage.desk, card, stage.services());
    REQUIRE(asked.count() == 1);
    CHECK(asked.openCount() == 1);
    CHECK(newest(asked).purpose == QStringLiteral("To begin with"));
    CHECK(newest(asked).state == QStringLiteral("Asked for"));
    CHECK(newest(asked).detail.contains(QStringLiteral("due on 30 Nov 2026")));
    CHECK(newest(asked).detail.contains(QStringLiteral("reminder on 28 Nov 2026")));
    const auto stateAfter = [&](int days) {
        stage.clock.set(mondayMorning + days * oneDay);
        stage.changes.announce();
        stage.settle();
        return newest(asked).state;
    };
    CHECK(stateAfter(4) == QStringLiteral("Due soon")); // three days before
    CHECK(stateAfter(8) == QStringLiteral("Due date has passed"));
    CHECK(newest(asked).tone == 2); // caution, as Tone in QML
    stage.exchange();
    practice::VqHandIn answer;
    answer.assignment = must(stage.ofClient().openVqAssignments()).front().id;
    answer.administration = must(practice::typedVqDocument(
        axiology::builtInInstrument(), must(axiology::Ranking::fromText(goldWorldRanks)),
        must(axiology::Ranking::fromText(goldSelfRanks)), stage.clock.now()));
    must(stage.client().submitVq(stage.shared, std::move(answer)));
    stage.exchange();
    CHECK(stateAfter(9) == QStringLiteral("Handed in"));
    CHECK(asked.openCount() == 0);
    VqResultsModel results(card, stage.services());
    REQUIRE(results.count() == 1);
    CHECK(results.row(0).detail == QStringLiteral("to be seen together first"));
}

TEST_CASE("What was asked can be changed and withdrawn, and the withdrawal undone") {
    CoachStage stage;
    REQUIRE(VqAskModel(stage.desk, stage.annaKey(), stage.services()).send(0, QStringLiteral("A"), {}, {}));
    VqAssignmentsModel asked(stage.desk, must(stage.desk.client(stage.anna)), stage.services());
    const QString key = stage.annaKey() + QLatin1Char('/') + newest(asked).key;
    {
        VqAskModel form(stage.desk, key, stage.services());
        CHECK_FALSE(form.isFresh());
        CHECK(form.purpose() == QStringLiteral("A"));
        CHECK_FALSE(form.send(0, QStringLiteral("B"), QStringLiteral("tomorrow"), {}));
        CHECK(form.problem() == QStringLiteral("The due date is not a day such as 2027-01-14."));
        CHECK(form.send(0, QStringLiteral("B"), QStringLiteral("2026-12-24"), {}));
    }
    stage.settle();
    CHECK(newest(asked).purpose == QStringLiteral("B"));
    CHECK(newest(asked).detail.contains(QStringLiteral("24 Dec 2026")));
    asked.withdraw(newest(asked).key);
    stage.settle();
    CHECK(newest(asked).state == QStringLiteral("Withdrawn"));
    CHECK(asked.openCount() == 0);
    stage.toasts.undo();
    stage.settle();
    CHECK(asked.openCount() == 1);
    CHECK(newest(asked).purpose == QStringLiteral("B"));
}

TEST_CASE("A key that is gone says so") {
    CoachStage stage;
    VqAskModel form(stage.desk, QString(), stage.services());
    CHECK(form.isGone());
    CHECK_FALSE(form.problem().isEmpty());
}

TEST_CASE("A licensed instrument is loaded, assigned and removed") {
    CoachStage stage;
    const TempFolder folder;
    VqInstrumentsModel shelf(stage.services());
    const int builtIn = shelf.count();
    REQUIRE(shelf.load(saved(folder, licensedFile())));
    CHECK(shelf.problem().isEmpty());
    CHECK(shelf.count() == builtIn + 1);
    VqAskModel form(stage.desk, stage.annaKey(), stage.services());
    const qsizetype own = form.instruments().indexOf(QStringLiteral("Acme values, version 1.1.0"));
    REQUIRE(own > 0);
    REQUIRE(form.send(static_cast<int>(own), {}, {}, {}));
    stage.exchange();
    CHECK(must(stage.ofClient().openVqAssignments()).front().instrument == "acme-1 1.1.0");
    QString key;
    for (const VqInstrumentRow& row : shelf.rows())
        if (!row.builtIn) key = row.key;
    shelf.remove(key);
    CHECK(shelf.count() == builtIn);
    // The words went with the assignment.
    CHECK(must(practice::VqDesk(*stage.clientVault, stage.clock, stage.shared)
                   .instrumentFor(must(stage.ofClient().openVqAssignments()).front(), "en"))
              .title == "Acme values");
}

TEST_CASE("A wrong instrument file is refused with its line") {
    CoachStage stage;
    const TempFolder folder;
    VqInstrumentsModel shelf(stage.services());
    const int before = shelf.count();
    QByteArray wrong = licensedFile();
    wrong.replace("formula = \"E^I\"", "formula = \"E^Q\"");
    CHECK_FALSE(shelf.load(saved(folder, wrong)));
    CHECK(shelf.problem().contains(QStringLiteral("ine "))); // "Line 57: …" or "… line 57"
    CHECK(shelf.count() == before);
    CHECK_FALSE(shelf.load(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.toml"))));
    CHECK(shelf.problem() == QStringLiteral("The file could not be opened; nothing was loaded."));
}
