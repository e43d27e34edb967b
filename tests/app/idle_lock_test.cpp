// SPDX-License-Identifier: GPL-3.0-or-later
// The profile locks when nobody has touched anything for a while, and by the time of the clock.
#include "app/frame/form_draft.h"
#include "app/idle_lock.h"
#include "tests/app/keychain_app.h"
#include "tests/support/catch.h"
#include "tests/support/simulated_time.h"
#include "tests/support/vaults.h"

#include <QCoreApplication>
#include <QKeyEvent>

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;
using Stage = AppModel::Stage;

namespace {

/// Counts the keys that arrive.
class Field : public QObject {
public:
    int keys = 0;
    void press() {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &event);
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::KeyPress) ++keys;
        return true;
    }
};

struct Watched {
    SimulatedTime time;
    MemorySecretStore keychain;
    TestVault vault{time};
    ProfileSession session{VaultOptions{vault.folder()}, keychain, time, PassphraseCost::floor()};
    IdleLock lock{session, time, time};
    int asked = 0;
    Field field;

    Watched() {
        QObject::connect(&lock, &IdleLock::lockAsked, [this] { ++asked; });
        lock.watch(*vault);
    }
    ~Watched() { lock.rest(); }
};

} // namespace

TEST_CASE_METHOD(Watched, "After a quarter of an hour without a touch it locks by itself") {
    time.run(14min + 59s);
    CHECK(asked == 0);
    time.run(1s);
    CHECK(asked == 1);
}

TEST_CASE_METHOD(Watched, "Every touch begins the time anew") {
    time.run(14min);
    field.press();
    time.run(14min);
    CHECK(asked == 0);
    CHECK(field.keys == 1);
    time.run(1min);
    CHECK(asked == 1);
}

TEST_CASE_METHOD(Watched, "After a sleep the first key locks and arrives nowhere") {
    time.jump(16min); // timers stand still while a computer sleeps
    field.press();
    CHECK(asked == 1);
    CHECK(field.keys == 0);
}

TEST_CASE_METHOD(Watched, "A clock that was set back locks nobody out") {
    time.jump(-24h);
    field.press();
    CHECK(asked == 0);
    CHECK(field.keys == 1);
}

TEST_CASE_METHOD(Watched, "The minutes are remembered by the profile") {
    REQUIRE(lock.setMinutes(60).ok());
    lock.rest();
    vault.reopen();
    IdleLock later(session, time, time);
    CHECK(later.minutes() == IdleLock::standardMinutes);
    later.watch(*vault);
    CHECK(later.minutes() == 60);
    later.rest();
}

TEST_CASE_METHOD(Watched, "Never means never") {
    REQUIRE(lock.setMinutes(0).ok());
    time.run(48h);
    field.press();
    CHECK(asked == 0);
    CHECK(field.keys == 1);
}

TEST_CASE_METHOD(Watched, "Minutes beyond a day or below nothing are refused, and the old ones count") {
    CHECK(lock.setMinutes(-1).error().code == ErrorCode::badInput);
    CHECK(lock.setMinutes(24 * 60 + 1).error().code == ErrorCode::badInput);
    CHECK(lock.minutes() == 15);
}

namespace {

/// A client who works without a coach, so that the shell is shown at once.
struct ClientApp : KeychainApp {
    ClientApp() {
        withVault([](Vault& vault) { must(practice::setUpProfile(vault, {Role::client, "Anna"})); });
    }
    std::unique_ptr<Composition> atWork() {
        auto app = start();
        REQUIRE(app->app().stage() == Stage::Join);
        app->app().goOn();
        REQUIRE(app->app().stage() == Stage::Shell);
        return app;
    }
    static void unlock(Composition& app) {
        QCoreApplication::sendPostedEvents();
        REQUIRE(app.app().stage() == Stage::Unlock);
        CHECK(app.profile() == nullptr);
        app.app().unlock()->unlock();
    }
};

} // namespace

TEST_CASE_METHOD(ClientApp, "Locking closes the profile, and unlocking comes back to the same place") {
    const auto app = atWork();
    app->app().navigator()->go(static_cast<int>(routes::Page::Me));
    app->app().lock();
    unlock(*app);
    REQUIRE(app->app().stage() == Stage::Shell);
    CHECK(app->app().navigator()->current() == routes::Page::Me);
}

TEST_CASE_METHOD(ClientApp, "What was typed and not yet saved is there after unlocking") {
    const auto app = atWork();
    FormDraft draft(app->profile()->services().drafts, QStringLiteral("check-in"), {QStringLiteral("note")});
    draft.keep(QStringLiteral("note"), QStringLiteral("Half a sen"));
    app->app().lock();
    unlock(*app);
    FormDraft again(app->profile()->services().drafts, QStringLiteral("check-in"), {QStringLiteral("note")});
    CHECK(again.value(QStringLiteral("note"), {}) == QStringLiteral("Half a sen"));
}

TEST_CASE("Of an app that waits, nothing is shown") {
    AppModel app(false, {});
    app.coverFor(Qt::ApplicationSuspended);
    CHECK(app.isCovered());
    app.coverFor(Qt::ApplicationActive);
    CHECK_FALSE(app.isCovered());
    app.coverFor(Qt::ApplicationInactive); // another window has the keyboard
    CHECK_FALSE(app.isCovered());
}
