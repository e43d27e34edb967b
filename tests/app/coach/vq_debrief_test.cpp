// SPDX-License-Identifier: GPL-3.0-or-later
// A result as the coach reads it, the guided hour, and files of it, on real vaults.
#include "app/coach/goal_editor.h"
#include "app/coach/vq_guide_model.h"
#include "core/practice/vq_items.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vw;
using namespace vw::test;
using axiology::Norm;
using axiology::PartKind;

namespace {

QStringList cellsOf(const VqTableModel& table, const QString& first) {
    for (const VqTableLine& line : table.rows())
        if (line.cells.front() == first) return line.cells;
    return {};
}

QByteArray contentOf(const QUrl& url) {
    QFile file(url.toLocalFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("The gold vector is read part by part") {
    CoachStage stage;
    VqDebriefModel page(stage.desk, stage.keyOf(stage.handIn(goldWorldRanks, goldSelfRanks)),
                        stage.services());
    REQUIRE(page.problem().isEmpty());
    CHECK(page.comment() == QStringLiteral("On a quiet evening."));
    CHECK(page.isReadable());
    CHECK(page.seen().contains(QStringLiteral("together with you first")));
    // DOMAIN §3: world 12, 4, 10 over 40.56, 34.78, 32.33.
    const QList<double> rings = page.world()->rings();
    REQUIRE(rings.size() == 3);
    CHECK(rings[0] == Approx(12 / 40.56).epsilon(0.001));
    CHECK(rings[2] == Approx(10 / 32.33).epsilon(0.001));
    // d of the world: 1 1 -1 … with |d| <= 1 at norm 1 2 3 6 8 10 11 12 13 16 17 18; the rest 9 14 4 5 7 15.
    CHECK(page.world()->assets()->count() == 12);
    REQUIRE(page.world()->liabilities()->count() == 6);
    CHECK(page.world()->liabilities()->row(0).key == 9);
    CHECK(page.world()->liabilities()->row(0).reading ==
          QStringLiteral("4 places more strongly felt than the norm"));
    CHECK(page.world()->liabilities()->row(1).key == 14);
    // pos and neg stand beside a bias, and none is named below a clarity of 6: extrinsic 1 1 0 1 1 -1
    // gives 4.
    const QStringList extrinsic = cellsOf(*page.world()->clarity(), QStringLiteral("Extrinsic (tasks)"));
    REQUIRE(extrinsic.size() == 6);
    CHECK(extrinsic[1] == QStringLiteral("4"));
    CHECK(extrinsic[5] == QStringLiteral("too little to name"));
    // Self has DIS 0 with DIF 52: nothing about single items or dimensions.
    CHECK(page.self()->tone() == 2);
    CHECK_FALSE(page.self()->allowsDetail());
    CHECK(page.self()->rings().isEmpty());
    CHECK(page.self()->liabilities()->count() == 0);
    const VqTableModel& sums = *page.numbers()->quotients();
    CHECK(sums.row(0).cells.mid(1) == QStringList{QStringLiteral("41"), QStringLiteral("79")});
    CHECK(sums.row(1).cells.mid(1) == QStringList{QStringLiteral("15"), QStringLiteral("27")});
}

TEST_CASE("A result whose instrument is not here is read in numbers, and says what is missing") {
    CoachStage stage;
    axiology::Instrument elsewhere = axiology::builtInInstrument();
    elsewhere.id = "acme-1";
    practice::VqHandIn answers;
    answers.administration =
        must(practice::typedVqDocument(elsewhere, must(axiology::Ranking::fromText(goldWorldRanks)),
                                       must(axiology::Ranking::fromText(goldSelfRanks)), stage.clock.now()));
    const auto id = must(stage.client().submitVq(stage.shared, std::move(answers)));
    stage.exchange();
    VqDebriefModel page(stage.desk, stage.keyOf(id), stage.services());
    REQUIRE(page.problem().isEmpty());
    CHECK(page.missing().contains(QStringLiteral("not on this device")));
    CHECK(page.instrument() == QStringLiteral("acme-1, version 1.1.0"));
    CHECK(page.world()->rings()[0] == Approx(12 / 40.56).epsilon(0.001));     // DOMAIN §3
    CHECK(page.world()->liabilities()->row(0).text == QStringLiteral("S^S")); // norm place 9
    CHECK(
        VqDebriefModel(stage.desk, stage.keyOf(stage.handIn(goldWorldRanks, goldSelfRanks)), stage.services())
            .missing()
            .isEmpty());
}

TEST_CASE("Percentiles against chance stand under both nulls") {
    CoachStage stage;
    VqDebriefModel page(stage.desk, stage.keyOf(stage.handIn(goldWorldRanks, goldSelfRanks)),
                        stage.services());
    CHECK_FALSE(page.numbers()->isReady());
    page.numbers()->prepare();
    REQUIRE(soon([&] { return page.numbers()->isReady(); }));
    const QStringList dif = cellsOf(*page.numbers()->certainty(), QStringLiteral("DIF"));
    REQUIRE(dif.size() == 4);
    CHECK(dif[1] == QStringLiteral("26"));
    CHECK(dif[2] == QStringLiteral("less than 0.01 %"));
    CHECK(dif[3] == QStringLiteral("0.142 %")); // DOMAIN §3: P(<=26) = .001424
    CHECK(cellsOf(*page.numbers()->indices(), QStringLiteral("rho")).mid(1) ==
          QStringList{QStringLiteral("0.936"), QStringLiteral("0.752")});
}

TEST_CASE("What must not be interpreted shows only why") {
    CoachStage stage;
    VqDebriefModel page(stage.desk, stage.keyOf(stage.handIn(reversedRanks, reversedRanks)),
                        stage.services());
    CHECK_FALSE(page.isReadable());
    CHECK(page.world()->rings().isEmpty());
    CHECK_FALSE(page.world()->reasons().isEmpty());
    CHECK(page.questions()->count() == 0);
    VqDebriefModel gone(stage.desk, QStringLiteral("nothing"), stage.services());
    CHECK_FALSE(gone.problem().isEmpty());
    CHECK(gone.world() == nullptr);
}

TEST_CASE("A series is shown without a verdict before reliability is known") {
    CoachStage stage;
    stage.handIn(goldWorldRanks, goldSelfRanks);
    stage.clock.set(mondayMorning + 10 * oneDay);
    stage.handIn(reversedRanks, normRanks);
    stage.clock.set(mondayMorning + 20 * oneDay);
    const auto newest = stage.handIn(normRanks, normRanks);
    VqDebriefModel page(stage.desk, stage.keyOf(newest), stage.services());
    page.trend()->prepare();
    REQUIRE(soon([&] { return page.trend()->isReady(); }));
    CHECK(page.trend()->occasions() == 3);
    CHECK(page.trend()->worldLines().mid(3) == QList<double>{-1, -1, -1, 0, 0, 0});
    CHECK(page.trend()->selfLines().mid(0, 3) == QList<double>{-1, -1, -1});
    REQUIRE(page.trend()->verdicts().size() == 2);
    CHECK(page.trend()->verdicts()[0].contains(QStringLiteral("reliability not yet established")));
    CHECK(page.trend()->table()->row(0).cells[1] == QStringLiteral("41"));
    CHECK(page.trend()->table()->row(1).cells[1] == QStringLiteral("–"));
}

TEST_CASE("The hour is kept step by step and ends in a goal, and opens the result to the client") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    practice::VqDesk ofClient(*stage.clientVault, stage.clock, stage.shared);
    must(ofClient.say(id, {practice::vqItem(PartKind::world, Norm(9)), coaching::Fit::fits, "Oh yes."}));
    stage.exchange();
    {
        VqGuideModel hour(stage.desk, stage.keyOf(id), stage.services());
        CHECK(hour.current() == 0);
        CHECK(hour.result()->world()->liabilities()->row(0).fitText == QStringLiteral("Fits: “Oh yes.”"));
        hour.finishStep();
        hour.finishStep();
        CHECK(hour.current() == 2);
    }
    VqGuideModel hour(stage.desk, stage.keyOf(id), stage.services());
    CHECK(hour.current() == 2); // goes on where it was left
    CHECK(hour.done() == QList<int>{0, 1});
    CHECK(hour.goalKey().isEmpty());
    hour.chooseAsset(1);
    hour.chooseView(9);
    CHECK(hour.asset() == 1);
    CHECK_FALSE(hour.viewText().isEmpty());
    GoalEditor goal(stage.desk, hour.goalKey(), stage.services());
    CHECK(goal.from() == hour.viewText());
    REQUIRE(goal.save(QStringLiteral("Look at it for a month"), 2, {}, 0));
    stage.settle();
    CHECK(hour.goals() == QStringList{QStringLiteral("Look at it for a month")});
    CHECK(must(stage.ofCoach().goals()).front().from.item->number() == 9);
    const QString session = hour.openSession();
    CHECK(session.startsWith(stage.annaKey()));
    CHECK_FALSE(must(ofClient.isShown(must(stage.ofClient().vqSubmissions()).front())));
    hour.markHeld();
    CHECK(hour.result()->isHeld());
    stage.exchange();
    CHECK(must(ofClient.isShown(must(stage.ofClient().vqSubmissions()).front())));
}

TEST_CASE("A private note on an item stays with the coach and is found again") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    {
        VqDebriefModel page(stage.desk, stage.keyOf(id), stage.services());
        NoteEditor* note = page.notes()->noteOf(9);
        REQUIRE(note);
        CHECK(note->isConfidential());
        note->type({}, QStringLiteral("He smiled at this."));
        note->save();
        stage.settle();
        CHECK(page.world()->liabilities()->row(0).notes == 1);
        CHECK(page.notes()->noteOf(37) == nullptr);
    }
    VqDebriefModel page(stage.desk, stage.keyOf(id), stage.services());
    CHECK(page.notes()->noteOf(9)->text() == QStringLiteral("He smiled at this."));
    stage.exchange();
    CHECK(must(stage.ofClient().notes().notes()).empty());
}

TEST_CASE("A result is saved as PDF, CSV and JSON") {
    CoachStage stage;
    const TempFolder folder;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    VqDebriefModel page(stage.desk, stage.keyOf(id), stage.services());
    VqSaveModel& file = *page.file();
    const auto urlOf = [&folder](const char* name) {
        return QUrl::fromLocalFile(QString::fromStdString((folder.path() / name).string()));
    };
    CHECK(file.fileName(VqSaveModel::Csv, VqSaveModel::English) == QStringLiteral("VQ 2026-11-23.csv"));
    CHECK_FALSE(
        file.fileName(VqSaveModel::CoachReport, VqSaveModel::German).contains(QStringLiteral("Anna")));
    CHECK(file.tells(VqSaveModel::Json).contains(QStringLiteral("leaves the sealed store")));
    for (const auto format : {VqSaveModel::CoachReport, VqSaveModel::ClientReport})
        for (const auto language : {VqSaveModel::English, VqSaveModel::German}) {
            REQUIRE(file.save(format, language, urlOf("report.pdf")));
            CHECK(contentOf(urlOf("report.pdf")).startsWith("%PDF-"));
            // The author is the coach; the client is in the text, not in the file's properties.
            CHECK(contentOf(urlOf("report.pdf")).contains("<rdf:li>Carla</rdf:li>"));
            CHECK_FALSE(contentOf(urlOf("report.pdf")).contains("Anna"));
        }
    REQUIRE(file.save(VqSaveModel::Csv, VqSaveModel::English, urlOf("vq.csv")));
    CHECK(contentOf(urlOf("vq.csv")).contains(QByteArray::fromStdString(id.hex())));
    CHECK_FALSE(contentOf(urlOf("vq.csv")).contains("Anna"));
    REQUIRE(file.save(VqSaveModel::Json, VqSaveModel::English, urlOf("vq.json")));
    const QJsonObject json = QJsonDocument::fromJson(contentOf(urlOf("vq.json"))).object();
    CHECK(json.value(QStringLiteral("format")).toString() == QStringLiteral("valuewright-vq-1"));
    CHECK_FALSE(
        file.save(VqSaveModel::Csv, VqSaveModel::English, QUrl(QStringLiteral("https://example.org/a"))));
    CHECK(file.problem() == QStringLiteral("The file is not on this computer; nothing was written."));
}
