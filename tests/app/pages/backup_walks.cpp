// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups: off, turned on with words, some made, turned off again.
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
