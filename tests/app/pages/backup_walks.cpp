// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: one into a file, a look into it, and automatic ones from off to on to off again.
#include "app/coach/coach_pages.h"
#include "app/common/backups_model.h"
#include "app/common/common_pages.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/must.h"
#include "tests/support/qt_loop.h"

namespace vw::test {

using routes::Page;

namespace {

QString named(const char* name) { return QStringLiteral("coach-backups-") + QLatin1String(name); }

void require(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

/// From off to on; the words are shown until they were written down.
void turnOn(PageWindow& window, const Look& look) {
    Hand hand(window);
    auto* model = window.model<BackupsModel>();
    hand.tap(QStringLiteral("Turn on…"));
    require(model->isBusy(), "Words are not being drawn.");
    require(runUntil([&] { return !model->isBusy(); }), "Drawing words does not end.");
    window.settle();
    require(model->words().size() == 6 && !model->isOn(),
            "Backups are on before their words were written down.");
    look(window, named("words"));
    hand.tap(QStringLiteral("I have written them down: turn on"));
    window.settle();
    require(model->isOn() && model->words().isEmpty(), "Backups are not on, or their words are still shown.");
    look(window, named("on"));
}

/// One into a file; its words, once they were shown.
QString backUpNow(PageWindow& window, const QString& file, const Look& look) {
    Hand hand(window);
    BackupNowModel& now = *window.model<BackupsModel>()->now();
    hand.tap(QStringLiteral("Back up now…"));
    require(runUntil([&] { return now.step() == BackupNowModel::Step::Words; }), "No words are drawn.");
    window.settle();
    look(window, named("now-words"));
    const QString words = now.words().join(QLatin1Char(' '));
    now.confirmWords(); // the window that chooses a file belongs to the system
    now.write(QUrl::fromLocalFile(file));
    look(window, named("now-written"));
    require(runUntil([&] { return now.step() == BackupNowModel::Step::Idle; }), "The backup does not end.");
    window.settle();
    require(!now.result().isEmpty(), "The backup was not made.");
    look(window, named("now-done"));
    return words;
}

void lookInto(PageWindow& window, const QString& file, const QString& words, const Look& look) {
    Hand hand(window);
    BackupCheckModel& checking = *window.model<BackupsModel>()->checking();
    checking.choose(QUrl::fromLocalFile(file));
    for (const QString& typed : {QStringLiteral("not these words"), words}) {
        hand.type(QStringLiteral("Its words or passphrase"), typed);
        hand.tap(QStringLiteral("Check it"));
        require(runUntil([&] { return !checking.isBusy(); }), "The check does not end.");
        window.settle();
        look(window, named(typed == words ? "check-sound" : "check-refused"));
    }
    require(!checking.findings().isEmpty(), "A sound backup was not found to be one.");
}

void walkBackups(QSize size, const Look& look) {
    StageWorld world;
    StagePerson coach(world, Role::coach, "Adaeze Okafor");
    OpenProfile& profile = *coach.profile;
    PageWindow window(size);
    PageRegistry registry;
    addCoachPages(registry, profile.coachDesk(), profile.services());
    addCommonPages(registry, profile.who(), profile.services(), window.lock(), coach.folder.folder());
    window.showShell(std::move(registry), profile.sync());
    window.go(Page::Settings);
    window.open(Page::Backups, {});
    look(window, named("off"));
    const TempFolder stick;
    const QString file = QString::fromStdString((stick.path() / "practice.vwbackup").string());
    lookInto(window, file, backUpNow(window, file, look), look);
    turnOn(window, look);
    AutoBackup backups(profile.vault(), coach.folder.folder(), world.clock);
    require(backups.isDue(), "The first backup is not due.");
    must(backups.run());
    window.open(Page::Backups, {});
    require(window.model<BackupsModel>()->made().size() == 1, "The backup is not listed.");
    look(window, named("made"));
    window.setTextScale(2);
    look(window, named("large"));
    window.setTextScale(1);
    Hand(window).tap(QStringLiteral("Turn off"));
    require(!backups.isOn(), "Backups are still on.");
    window.show({});
}

} // namespace

std::vector<PageWalk> backupWalks() { return {{QStringLiteral("coach-backups"), walkBackups}}; }

} // namespace vw::test
