// SPDX-License-Identifier: GPL-3.0-or-later
// The whole app of somebody who begins without a coach, from the first screen on.
#include "app/composition.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qt_loop.h"
#include "tests/support/simulated_network.h"
#include "tests/support/temp_folder.h"

using namespace vw;
using namespace vw::test;
using Stage = AppModel::Stage;

namespace {

/// Without a window; the network is not reached.
struct Alone {
    TempFolder folder;
    FakeClock clock;
    MemorySecretStore keychain;
    SimulatedTime time;
    SimulatedNetwork network{time};

    [[nodiscard]] std::unique_ptr<Composition> start(const QString& link = {}) {
        AppOptions options;
        options.profile = folder.path() / "profile";
        options.demo = true; // a cheap passphrase
        options.link = link;
        return std::make_unique<Composition>(std::move(options), Platform{keychain, network, time, clock});
    }
};

void makeProfile(OnboardingModel& model) {
    model.setName(QStringLiteral("Anna"));
    model.next();
    model.next();
    QStringList answers;
    for (const int position : model.recovery()->asked())
        answers << model.recovery()->words().at(position - 1);
    model.recovery()->check(answers);
    model.next();
    model.protectByKeychain();
}

QStringList labels(const Navigator& navigator) {
    QStringList out;
    for (int row = 0; row < navigator.rowCount(); ++row)
        out << navigator.data(navigator.index(row), Navigator::LabelRole).toString();
    return out;
}

} // namespace

TEST_CASE("Somebody begins on their own, comes back, and may join later") {
    Alone alone;
    const QStringList own{QStringLiteral("VQ"), QStringLiteral("Me")};
    {
        const auto app = alone.start();
        REQUIRE(app->app().stage() == Stage::Onboarding);
        app->app().onboarding()->beAlone();
        CHECK(app->app().onboarding()->isAlone());
        makeProfile(*app->app().onboarding());
        REQUIRE(runUntil([&] { return app->app().stage() == Stage::Shell; }));
        CHECK(labels(*app->app().navigator()) == own);
        CHECK(app->app().navigator()->current() == routes::Page::Vq);
    }
    const auto app = alone.start();
    REQUIRE(runUntil([&] { return app->app().stage() == Stage::Shell; }));
    CHECK(labels(*app->app().navigator()) == own);
    app->app().askToJoin();
    REQUIRE(app->app().stage() == Stage::Join);
    app->app().goOn(); // and back
    CHECK(app->app().stage() == Stage::Shell);
}

TEST_CASE("Somebody who was invited is asked for the invitation until they go on without") {
    Alone alone;
    {
        const auto app = alone.start();
        app->app().onboarding()->beClient();
        makeProfile(*app->app().onboarding());
        REQUIRE(runUntil([&] { return app->app().stage() == Stage::Join; }));
    }
    {
        const auto app = alone.start();
        REQUIRE(runUntil([&] { return app->app().stage() == Stage::Join; }));
        app->app().goOn();
        CHECK(app->app().stage() == Stage::Shell);
    }
    {
        const auto app = alone.start();
        REQUIRE(runUntil([&] { return app->app().stage() == Stage::Shell; }));
    }
    // An invitation that is opened goes first.
    const auto app = alone.start(QStringLiteral("valuewright:join#x"));
    CHECK(runUntil([&] { return app->app().stage() == Stage::Join; }));
}
