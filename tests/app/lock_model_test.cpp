// SPDX-License-Identifier: GPL-3.0-or-later
// The page about locking, on a profile of its own.
#include "app/common/lock_model.h"
#include "tests/app/test_lock.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"
#include "tests/support/qt_loop.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>

using namespace vw;
using namespace vw::test;

namespace {

struct Fixture : TestLock {
    QQmlEngine engine;
    LockModel page{lock};
    std::unique_ptr<QObject> current = field();
    std::unique_ptr<QObject> first = field();
    std::unique_ptr<QObject> again = field();

    Fixture() {
        bool made = false;
        session.create({{Role::coach, "Adaeze"}, deviceKeys(9).publicKeys(), Protection::keychain, {}},
                       [&made](const Result<std::unique_ptr<Vault>>& vault) { made = vault.ok(); });
        REQUIRE(runUntil([&] { return made; }));
    }
    std::unique_ptr<QObject> field() {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nTextInput { echoMode: TextInput.Password }", {});
        return std::unique_ptr<QObject>(component.create());
    }
    static void type(QObject& into, const char* text) {
        into.setProperty("text", QString::fromUtf8(text) + QString());
    }
    void wait() {
        REQUIRE(runUntil([&] { return !page.isBusy(); }));
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A passphrase is chosen by typing it twice, and the fields are empty then") {
    const QSignalSpy done(&page, &LockModel::done);
    type(*first, "a quiet orange bicycle");
    type(*again, "a quiet orange bicycle");
    page.usePassphrase(current.get(), first.get(), again.get());
    CHECK(page.isBusy());
    wait();
    CHECK(done.count() == 1);
    CHECK(page.isByPassphrase());
    CHECK(first->property("text").toString().isEmpty());
    CHECK(again->property("text").toString().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Two that differ, or one too short, change nothing and say why") {
    type(*first, "a quiet orange bicycle");
    type(*again, "a quiet orange tricycle");
    page.usePassphrase(current.get(), first.get(), again.get());
    CHECK(page.problem().startsWith(QStringLiteral("The two passphrases differ.")));
    type(*first, "short");
    type(*again, "short");
    page.usePassphrase(current.get(), first.get(), again.get());
    CHECK(page.problem().startsWith(QStringLiteral("The passphrase is too short")));
    CHECK_FALSE(page.isByPassphrase());
    CHECK_FALSE(page.isBusy());
}

TEST_CASE_METHOD(Fixture,
                 "A wrong present passphrase is said, and the right one leads back to the keychain") {
    type(*first, "a quiet orange bicycle");
    type(*again, "a quiet orange bicycle");
    page.usePassphrase(current.get(), first.get(), again.get());
    wait();
    type(*current, "a quiet orange tricycle");
    page.useKeychain(current.get());
    wait();
    CHECK_FALSE(page.problem().isEmpty());
    CHECK(page.isByPassphrase());
    type(*current, "a quiet orange bicycle");
    page.useKeychain(current.get());
    wait();
    CHECK(page.problem().isEmpty());
    CHECK_FALSE(page.isByPassphrase());
}
