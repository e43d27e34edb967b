// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a client from the app: not without the name, and never left half done.
#include "app/coach/client_ending_model.h"
#include "sync/client/client_erasure.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/qt_loop.h"

#include <QCoreApplication>

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;

TEST_CASE("A client is erased only when the name is typed") {
    PracticeStage stage;
    stage.pair();
    OpenProfile& coach = stage.coach();
    ClientEndingModel page(coach.coachDesk(), stage.annaKey(), coach.services(), coach.erasing());
    page.erase(QStringLiteral("Anna"));
    stage.world().run(5s);
    CHECK(coach.coachDesk().client(stage.anna()).ok());
    page.erase(QStringLiteral(" Anna  Berger "));
    stage.world().run(5s);
    CHECK_FALSE(coach.coachDesk().client(stage.anna()).ok());
    CHECK(coach.erasing().problem().isEmpty());
    CHECK(coach.erasing().begun().isEmpty());
    CHECK(erasureReceipts(coach.vault()).size() == 1);
    CHECK_FALSE(coach.erasing().receipt().isEmpty());
    CHECK(page.isErased());
    const QString ben = QString::fromStdString(stage.addClient("Ben").hex());
    CHECK_FALSE(ClientEndingModel(coach.coachDesk(), ben, coach.services(), coach.erasing()).isErased());
}

TEST_CASE("A backup without what was erased takes the place of those before it, also after a restart") {
    StageWorld world;
    StagePerson coach(world, Role::coach, "Carla");
    Vault& vault = coach.profile->vault();
    AutoBackup backups(vault, coach.folder.folder(), world.clock);
    must(backups.turnOn(
        must(BackupKey::create(viewOf("six words that nobody made up"), PassphraseCost::floor()))));
    const StoredBackup before = must(backups.run());
    const auto replaced = [&] {
        const auto now = backups.list();
        return now.size() == 1 && now.front().file != before.file;
    };
    { // it goes at once
        BackupReplacing cut(coach.profile->services(), coach.folder.folder());
        cut.begin();
        CHECK(cut.isRunning());
    }
    CHECK(backups.list().size() == 1);
    CHECK_FALSE(replaced());
    BackupReplacing replacing(coach.profile->services(), coach.folder.folder());
    REQUIRE(runUntil([&] { return replaced() && !replacing.isRunning(); }));
    CHECK(replacing.left() == 0);
    must(backups.turnOff());
    replacing.begin();
    CHECK(replacing.left() == 1); // still there, and said so
}

TEST_CASE("Ending the work goes through when its page is left at once") {
    PracticeStage stage;
    stage.pair();
    OpenProfile& coach = stage.coach();
    ClientEndingModel(coach.coachDesk(), stage.annaKey(), coach.services(), coach.erasing()).end();
    stage.world().run(5s);
    ClientEndingModel again(coach.coachDesk(), stage.annaKey(), coach.services(), coach.erasing());
    CHECK(again.ending()->isClosed());
    CHECK_FALSE(coach.erasing().isRunning());
}

TEST_CASE("An erasure that was cut short goes on by itself") {
    PracticeStage stage;
    stage.pair();
    OpenProfile& coach = stage.coach();
    {
        ClientErasure cut(coach.vault(), coach.engine(), stage.world().clock);
        cut.erase(stage.anna(), [](const Result<Bytes>&) {});
        for (int turn = 0; turn < 5000 && !pendingErasure(coach.vault()); ++turn)
            stage.world().run(1ms);
    }
    REQUIRE(pendingErasure(coach.vault()));
    coach.changes().announce();
    QCoreApplication::sendPostedEvents();
    stage.world().run(5s);
    CHECK_FALSE(pendingErasure(coach.vault()));
    CHECK(erasureReceipts(coach.vault()).size() == 1);
    CHECK_FALSE(coach.erasing().receipt().isEmpty());
}
