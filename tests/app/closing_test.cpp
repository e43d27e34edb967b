// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the app makes the automatic backup that is due, waits for it, and tells at the next start when it
// failed.
#include "core/backup/auto_backup.h"
#include "tests/app/keychain_app.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

#include <fstream>

using namespace vw;
using namespace vw::test;
using Stage = AppModel::Stage;

namespace {

/// A coach's profile.
struct Fixture : KeychainApp {
    std::filesystem::path backups = place.folder / "backups";

    Fixture() {
        withVault([](Vault& vault) { must(practice::setUpProfile(vault, {Role::coach, "Adaeze"})); });
    }
    void turnOn(Composition& app) {
        AutoBackup automatic(app.profile()->vault(), place.folder, clock);
        must(automatic.turnOn(
            must(BackupKey::create(viewOf("ähre boat cradle daisy"), PassphraseCost::floor()))));
    }
    [[nodiscard]] std::size_t made() const {
        std::size_t out = 0;
        std::error_code none;
        for (std::filesystem::directory_iterator at(backups, none), end; !none && at != end; ++at)
            ++out;
        return out;
    }
    /// Closes the window, which is to wait for a backup.
    void closeWithBackup(Composition& app) {
        CHECK_FALSE(app.app().close());
        CHECK(app.app().stage() == Stage::Closing);
        CHECK_FALSE(app.app().close()); // also for somebody in a hurry
        QCoreApplication::exec();       // until the app quits by itself
        CHECK(app.profile() == nullptr);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Closing waits for nothing while automatic backups are off") {
    const auto app = start();
    CHECK(app->app().close());
    CHECK(made() == 0);
}

TEST_CASE_METHOD(Fixture, "Closing makes the backup that is due, once a day") {
    {
        const auto app = start();
        turnOn(*app);
        closeWithBackup(*app);
        CHECK(made() == 1);
    }
    {
        const auto app = start();
        REQUIRE(app->profile() != nullptr); // the profile is free again, and whole
        CHECK(app->app().toasts()->text().isEmpty());
        CHECK(app->app().close());
    }
    clock.advance(25 * 60 * 60 * 1000);
    const auto app = start();
    closeWithBackup(*app);
    CHECK(made() == 2);
}

TEST_CASE_METHOD(Fixture, "A backup that failed while closing is told at the next start, once") {
    {
        const auto app = start();
        turnOn(*app);
        std::ofstream(backups) << "in the way";
        closeWithBackup(*app);
    }
    {
        const auto app = start();
        CHECK(app->app().toasts()->text().contains("No backup was made when Valuewright was closed last."));
        CHECK(app->app().toasts()->text().contains("The folder for automatic backups cannot be made."));
    }
    CHECK(start()->app().toasts()->text().isEmpty());
}
