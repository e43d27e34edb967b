// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's pages of assessments under a mouse, a thumb and a keyboard.
#include "app/coach/client_model.h"
#include "app/coach/coach_pages.h"
#include "app/coach/vq_guide_model.h"
#include "app/coach/vq_instruments_model.h"
#include "app/common/common_pages.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/app/pages/hand.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

using namespace vw;
using namespace vw::test;
using routes::Page;

namespace {

constexpr QSize desktop(1280, 800);
constexpr QSize phone(390, 844);

/// The coach's pages in the real shell.
struct CoachWindow : PageWindow {
    SyncModel sync;

    CoachWindow(CoachStage& stage, QSize size)
        : PageWindow(size)
        , sync(stage.engine, *stage.coachVault, stage.changes) {
        PageRegistry registry;
        addCoachPages(registry, stage.desk, stage.services());
        addCommonPages(registry, must(practice::ownProfile(*stage.coachVault)), stage.services(), lock(), {});
        showShell(std::move(registry), sync);
    }
    ~CoachWindow() { show({}); }
};

/// A result's page, all of it worked out.
void openResult(CoachWindow& window, const QString& key) {
    window.open(Page::VqDebrief, key);
    auto& page = *window.model<VqDebriefModel>();
    REQUIRE(soon([&page] { return page.numbers()->isReady() && page.trend()->isReady(); }));
    window.settle();
}

/// The built-in instrument's file under another name, as a licensed one would be.
QByteArray licensedFile() {
    QFile file(QStringLiteral(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0.en.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll()
        .replace("id = \"valuewright-1\"", "id = \"acme-1\"")
        .replace("title = \"VQ assessment\"", "title = \"Acme values\"");
}

QString written(const TempFolder& folder, const QByteArray& content) {
    const QString path = QString::fromStdString((folder.path() / "acme.toml").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

} // namespace

TEST_CASE("A mouse asks for an assessment with a due date") {
    CoachStage stage;
    for (const QSize size : {desktop, phone}) {
        CoachWindow window(stage, size);
        Hand hand(window);
        window.open(Page::Client, stage.annaKey());
        hand.tap(QStringLiteral("VQ"));
        hand.tap(size == desktop ? QStringLiteral("Assign the VQ") : QStringLiteral("Ask again"));
        hand.type(QStringLiteral("What it is for"), QStringLiteral("To begin with"));
        hand.tap(QStringLiteral("2026-11-30")); // a week from that Monday
        hand.tap(QStringLiteral("Ask for it"));
        CHECK(hand.sees(QStringLiteral("To begin with")));
        CHECK(hand.sees(QStringLiteral("due on 30 Nov 2026")));
        CHECK(window.takeComplaints().isEmpty());
    }
    CHECK(must(stage.ofCoach().vqAssignments()).size() == 2);
}

TEST_CASE("A keyboard goes through the five steps and marks the debrief held") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    CoachWindow window(stage, desktop);
    Hand hand(window);
    window.open(Page::VqGuide, stage.keyOf(id));
    auto& hour = *window.model<VqGuideModel>();
    for (int step = 0; step < 4; ++step) {
        CHECK(hour.current() == step);
        hand.tabTo(QStringLiteral("Done, go on"));
        hand.press(Qt::Key_Space);
    }
    CHECK(hour.current() == 4);
    hand.tabTo(QStringLiteral("Choose this"));
    hand.press(Qt::Key_Space);
    CHECK(hour.view() == 5); // of 9, 14, 4 and 5 in sight the one found first is the last
    hand.tabTo(QStringLiteral("The debrief was held"));
    hand.press(Qt::Key_Space);
    CHECK(hour.result()->isHeld());
    hand.tabTo(QStringLiteral("Write a goal from it"));
    hand.press(Qt::Key_Space);
    CHECK(window.pageNames().contains(QStringLiteral("GoalPage")));
    CHECK(window.takeComplaints().isEmpty());
}

TEST_CASE("A thumb reads a result as a table and writes a private note") {
    CoachStage stage;
    const auto id = stage.handIn(goldWorldRanks, goldSelfRanks);
    CoachWindow window(stage, phone);
    Hand hand(window);
    openResult(window, stage.keyOf(id));
    hand.tap(QStringLiteral("As a table"));
    CHECK(hand.sees(QStringLiteral("World · VQ 41, Self · SQ 79")));
    hand.tap(QStringLiteral("Add a private note"));
    hand.type(QStringLiteral("Private note on this view"), QStringLiteral("He smiled."));
    hand.tap(QStringLiteral("As a table"));
    const auto notes =
        must(must(practice::VqDebriefDesk::of(*stage.coachVault, stage.clock, stage.anna)).notesAbout(id));
    CHECK(notes.size() == 1);
    CHECK(window.takeComplaints().isEmpty());
}

TEST_CASE("A coach loads a licensed instrument by its path, and a wrong file says what is wrong with it") {
    CoachStage stage;
    const TempFolder folder;
    const QByteArray good = licensedFile();
    QByteArray formula = good;
    formula.replace("formula = \"E^I\"", "formula = \"E^Q\"");
    const QByteArray wide = QStringEncoder(QStringConverter::Utf16)(QString::fromUtf8(good));
    const QByteArray comment = "# " + QByteArray(60'000, 'x') + '\n';
    const std::pair<QByteArray, QString> wrong[] = {
        {formula, QStringLiteral("\"formula\" is not of the form I^E or I_E")},
        {wide, QStringLiteral("is not written in UTF-8")},
        {good.left(3000),
         QStringLiteral("Line 91 of the instrument file has a text that is not closed")}, // half a file
        {QByteArray(300'000, '#'), QStringLiteral("256 KiB")},
        {comment + good, QStringLiteral("48 KiB")},
        {QByteArray(), QStringLiteral("missing")},
    };
    for (const QSize size : {desktop, phone}) {
        CoachWindow window(stage, size);
        Hand hand(window);
        window.open(Page::VqInstruments, {});
        auto& shelf = *window.model<VqInstrumentsModel>();
        const int before = shelf.count();
        const auto load = [&](const QString& path) {
            hand.type(QStringLiteral("Path of the file"), path);
            hand.tap(QStringLiteral("Load it"));
        };
        for (const auto& [content, sentence] : wrong) {
            load(written(folder, content));
            INFO(shelf.problem().toStdString());
            CHECK(shelf.problem().contains(sentence));
            CHECK(hand.sees(shelf.problem()));
            CHECK(shelf.count() == before);
        }
        load(QStringLiteral("/nowhere/at/all.toml"));
        CHECK(hand.sees(QStringLiteral("The file could not be opened; nothing was loaded.")));
        load(written(folder, "\xef\xbb\xbf" + good)); // as Windows saves it
        CHECK(shelf.problem().isEmpty());
        CHECK(hand.sees(QStringLiteral("Acme values")));
        hand.tap(QStringLiteral("Remove"));
        hand.tap(QStringLiteral("Remove it"));
        CHECK(shelf.count() == before);
        CHECK(window.takeComplaints().isEmpty());
    }
}

TEST_CASE("Where the system has no window for files, the app brings its own, and Escape leaves it") {
    CoachStage stage;
    CoachWindow window(stage, desktop);
    Hand hand(window);
    window.open(Page::VqInstruments, {});
    hand.tap(QStringLiteral("Load a file…"));
    hand.press(Qt::Key_Escape);
    CHECK(window.model<VqInstrumentsModel>()->problem().isEmpty());
    CHECK(window.takeComplaints().isEmpty());
}

TEST_CASE(
    "The file that the window for files answers with is loaded, and one that is no instrument says so") {
    CoachStage stage;
    const TempFolder folder;
    CoachWindow window(stage, desktop);
    Hand hand(window);
    window.open(Page::VqInstruments, {});
    const auto choose = [&](const QString& path) {
        hand.tap(QStringLiteral("Load a file…"));
        QObject* chooser = nullptr;
        for (QObject* object : window.window().findChildren<QObject*>())
            if (object->inherits("QQuickFileDialog") && object->property("visible").toBool())
                chooser = object;
        REQUIRE(chooser != nullptr);
        chooser->setProperty("currentFolder", QUrl::fromLocalFile(QFileInfo(path).path()));
        REQUIRE(soon([&] { return hand.sees(QFileInfo(path).fileName()); }));
        window.settle();
        hand.tap(QFileInfo(path).fileName());
        hand.tap(QStringLiteral("Open"));
        window.settle();
    };
    auto& shelf = *window.model<VqInstrumentsModel>();
    const int before = shelf.count();
    choose(written(folder, "nothing of the kind"));
    CHECK(hand.sees(shelf.problem()));
    CHECK(shelf.count() == before);
    choose(written(folder, licensedFile()));
    INFO(shelf.problem().toStdString());
    CHECK(shelf.count() == before + 1);
    CHECK(hand.sees(QStringLiteral("Acme values")));
    CHECK(window.takeComplaints().isEmpty());
}
