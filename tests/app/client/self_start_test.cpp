// SPDX-License-Identifier: GPL-3.0-or-later
// The whole app of somebody who begins without a coach, from the first screen on.
#include "app/client/vq_home_model.h"
#include "app/client/vq_taking_model.h"
#include "app/composition.h"
#include "tests/app/client/vq_hand.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/must.h"
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

/// The assessment to its end, for nobody else.
void takeVq(OpenProfile& profile, FakeClock& clock) {
    VqTakingModel page(profile.clientDesk(), profile.services());
    page.intro()->setAgreed(true);
    page.begin();
    page.practising()->skip();
    const VqHand hand{page, clock};
    hand.takePart(goldWorld);
    page.goOn();
    hand.takePart(goldSelf);
    hand.agree();
    page.handIn()->send();
    REQUIRE(page.step() == VqTakingModel::Step::HandedIn);
}

/// What the coach of the stage gets from one step.
template <class T>
T await(StageWorld& world, const std::function<void(Reply<T>)>& start) {
    auto answer = std::make_shared<std::optional<Result<T>>>();
    start([answer](Result<T> got) { answer->emplace(std::move(got)); });
    REQUIRE(world.time.runUntil([&] { return answer->has_value(); }));
    return must(std::move(**answer));
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

TEST_CASE("Who began alone joins a coach from inside the app, and is offered to share the earlier result") {
    PracticeStage stage; // a coach, connected with the real server
    StageWorld& world = stage.world();
    const SpaceId shared = must(stage.coach().coachDesk().client(stage.anna())).sharedSpace;
    TempFolder folder;
    MemorySecretStore keychain;
    AppOptions options;
    options.profile = folder.path() / "profile";
    options.demo = true; // a cheap passphrase
    Composition app(std::move(options), Platform{keychain, world.network, world.time, world.clock});
    app.app().onboarding()->beAlone();
    makeProfile(*app.app().onboarding());
    REQUIRE(runUntil([&] { return app.app().stage() == Stage::Shell; }));
    takeVq(*app.profile(), world.clock);

    // The coach sends a link; it is opened in the app that is already in use.
    const auto link = await<std::string>(world, [&](Reply<std::string> reply) {
        stage.coach().pairing().invite(shared, stage.coach().who().name, std::move(reply));
    });
    app.app().askToJoin();
    REQUIRE(app.app().stage() == Stage::Join);
    JoinModel& join = *app.app().join();
    join.openLink(QString::fromStdString(link));
    REQUIRE(world.time.runUntil([&] { return join.step() == JoinModel::Step::Offer; }));
    CHECK(join.inviter() == QStringLiteral("Adaeze Okafor"));
    join.accept(QStringLiteral("Anna"));
    REQUIRE(world.time.runUntil([&] { return join.isDelivered(); }));
    CHECK(join.step() == JoinModel::Step::Waiting);
    app.app().goOn(); // and works on meanwhile
    CHECK(app.app().stage() == Stage::Shell);
    await<AnswerPoll>(world, [&](Reply<AnswerPoll> r) { stage.coach().pairing().pollAnswers(std::move(r)); });
    await<InviteAnswer>(
        world, [&](Reply<InviteAnswer> r) { stage.coach().pairing().confirm(shared, std::move(r)); });
    await<void>(world, [&](Done done) { app.profile()->engine().syncNow(std::move(done)); });
    REQUIRE(runUntil([&] {
        const Navigator* const navigator = app.app().navigator(); // none between the two shells
        return navigator && labels(*navigator).size() == 5;
    })); // the whole shell
    CHECK(app.app().toasts()->text().contains(QStringLiteral("still only yours")));

    // Nothing went by itself; the earlier result is offered, and goes when its owner says so.
    const auto atCoach = [&] {
        await<void>(world, [&](Done done) { app.profile()->engine().syncNow(std::move(done)); });
        await<void>(world, [&](Done done) { stage.coach().engine().syncNow(std::move(done)); });
        return must(must(stage.coach().coachDesk().relation(stage.anna())).vqSubmissions());
    };
    CHECK(atCoach().empty());
    VqHomeModel home(app.profile()->clientDesk(), app.profile()->services());
    REQUIRE(home.nudge()->kind() == VqNudgeModel::Kind::Bring);
    CHECK(home.nudge()->coach() == QStringLiteral("Adaeze Okafor"));
    home.nudge()->share();
    const auto received = atCoach();
    REQUIRE(received.size() == 1);
    CHECK(received.front().isSelfStarted());
}
