// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/sync_model.h"
#include "app/onboarding/connect_model.h"
#include "app/onboarding/join_model.h"
#include "core/practice/own_profile.h"
#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"
#include "tests/support/vaults.h"

#include <QCoreApplication>
#include <QVariant>

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    SimulatedTime time;
    SimulatedNetwork network{time};
    TestVault vault{time};
    SyncEngine engine{*vault, network, time, time};
    Pairing pairing{*vault, engine, time};

    void answer(int status) {
        network.serve([status](const HttpRequest&, const SimulatedNetwork::Answer& reply) {
            reply(HttpAnswer{status, {}, {}});
        });
    }
};

struct TypedField : QObject {
    explicit TypedField(const QString& text) { setProperty("text", text); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "An address that breaks the rules is refused before anything is asked") {
    ConnectModel model(engine, network);
    model.check("http://example.org");
    CHECK_FALSE(model.addressProblem().isEmpty());
    CHECK_FALSE(model.isBusy());
    CHECK(network.seen().empty());
}

TEST_CASE_METHOD(Fixture, "A server that answers is told from something else, and from nothing") {
    ConnectModel model(engine, network);
    answer(200);
    model.check(" https://coach.example.org/ ");
    CHECK(model.isBusy());
    time.run(1s);
    CHECK(model.isReached());
    CHECK(model.addressProblem().isEmpty());

    answer(404);
    model.check("https://coach.example.org");
    time.run(1s);
    CHECK_FALSE(model.isReached());
    CHECK_FALSE(model.addressProblem().isEmpty());

    network.unplug();
    model.check("https://coach.example.org");
    time.run(1min);
    CHECK_FALSE(model.isBusy());
    CHECK_FALSE(model.addressProblem().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Connecting needs a token, and says when the server is not there") {
    ConnectModel model(engine, network);
    TypedField none("");
    model.connectTo("https://coach.example.org", &none);
    CHECK_FALSE(model.problem().isEmpty());
    network.unplug();
    TypedField token("some-token");
    model.connectTo("https://coach.example.org", &token);
    CHECK(token.property("text").toString().isEmpty());
    time.run(2min);
    CHECK_FALSE(model.isBusy());
    CHECK_FALSE(model.problem().isEmpty());
    CHECK(model.server().isEmpty());
}

TEST_CASE_METHOD(Fixture, "A link that is none, or was cut short, gets a sentence and stays where it was") {
    JoinModel model(pairing, engine, {Role::client, "Ben"});
    CHECK(model.step() == JoinModel::Step::Link);
    CHECK(model.ownName() == "Ben");
    const std::string link = Invite::create("https://coach.example.org")->link();
    const QString whole = QString::fromStdString(link);
    for (const QString& broken : {QString("hello"), QString("valuewright:join#"), whole.chopped(3)}) {
        model.openLink(broken);
        time.run(1s);
        CHECK_FALSE(model.problem().isEmpty());
        CHECK_FALSE(model.isBusy());
        CHECK(model.step() == JoinModel::Step::Link);
    }
    CHECK(network.seen().empty());
}

TEST_CASE_METHOD(Fixture, "A whole link to a server that is not there gets a sentence") {
    JoinModel model(pairing, engine, {Role::client, "Ben"});
    network.unplug();
    model.openLink(QString::fromStdString(Invite::create("https://coach.example.org")->link()));
    CHECK(model.isBusy());
    time.run(2min);
    CHECK_FALSE(model.isBusy());
    CHECK_FALSE(model.problem().isEmpty());
    CHECK(model.step() == JoinModel::Step::Link);
}

TEST_CASE_METHOD(Fixture, "What is saved here is counted, and being offline is no error") {
    Changes changes;
    SyncModel model(engine, *vault, changes);
    CHECK(model.isOffline());
    CHECK(model.problem().isEmpty());
    REQUIRE(practice::setUpProfile(*vault, {Role::coach, "Adaeze"}).ok());
    const int before = model.saved();
    const SpaceId space = *practice::ownSpace(*vault, SpaceKind::practice);
    REQUIRE(
        vault.commit(space, {Operation::set(EntityKind::settings, {}, Field::name, text("Okafor Coaching"))})
            .ok());
    changes.announce();
    QCoreApplication::processEvents();
    CHECK(model.saved() > before);
    CHECK(model.sent() == 0);
    CHECK(model.received() == 0);
}
