// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes between making a profile and naming it: the next start asks for what is missing.
#include "tests/app/keychain_app.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using Stage = AppModel::Stage;
using Step = OnboardingModel::Step;

TEST_CASE_METHOD(KeychainApp, "A first run cut short goes on at the name, and is over then") {
    {
        const auto app = start();
        REQUIRE(app->app().stage() == Stage::Onboarding);
        OnboardingModel* const model = app->app().onboarding();
        CHECK(model->isFinishing());
        model->beCoach();
        CHECK(model->step() == Step::Name);
        model->next();
        CHECK(app->app().stage() == Stage::Onboarding); // not without a name
        model->setName("Adaeze");
        model->next();
        REQUIRE(app->app().stage() == Stage::Connect); // a coach's next step; no new words, no new key
        REQUIRE(app->profile() != nullptr);
        CHECK(app->profile()->vault().identity().paper() == paper.publicKeys().id());
    }
    const auto again = start();
    CHECK(again->app().stage() == Stage::Connect);
    CHECK(again->profile()->who() == practice::OwnProfile{Role::coach, "Adaeze"});
}

TEST_CASE_METHOD(KeychainApp, "A first run cut short after its space was made keeps to its side") {
    withVault([](Vault& vault) { REQUIRE(vault.createSpace(SpaceKind::journal).ok()); });
    const auto app = start();
    OnboardingModel* const model = app->app().onboarding();
    REQUIRE(model != nullptr);
    model->beCoach();
    model->setName("Anna");
    model->next();
    CHECK(app->app().stage() == Stage::Onboarding);
    CHECK_FALSE(model->problem().isEmpty());
    model->back();
    CHECK(model->problem().isEmpty());
    model->beClient();
    model->next();
    REQUIRE(app->app().stage() == Stage::Join);
    CHECK(app->profile()->vault().spaces().size() == 1);
}

TEST_CASE_METHOD(KeychainApp, "An invitation waits until a first run that was cut short is over") {
    options.link = "valuewright:join#not-a-real-one";
    const auto app = start();
    OnboardingModel* const model = app->app().onboarding();
    REQUIRE(model != nullptr);
    CHECK(model->isInvited());
    model->beClient();
    model->setName("Anna");
    model->next();
    CHECK(app->app().stage() == Stage::Join);
}
