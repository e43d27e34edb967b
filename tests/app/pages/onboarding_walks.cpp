// SPDX-License-Identifier: GPL-3.0-or-later
// The first run of a coach and of a client, up to the shell, and opening a profile again.
#include "core/crypto/secret.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/must.h"
#include "tests/support/qt_loop.h"

namespace vw::test {

using namespace std::chrono_literals;
using Stage = AppModel::Stage;

namespace {

/// A folder without a profile.
struct FirstRun {
    TempFolder folder;
    FakeClock clock;
    MemorySecretStore keychain;
    ProfileSession session{{folder.path() / "profile"}, keychain, clock, PassphraseCost::floor()};
};

QString step(const char* name) { return QStringLiteral("onboarding-") + QLatin1String(name); }

void type(PageWindow& window, const QString& field, const QString& text) { Hand(window).type(field, text); }

void walkRecovery(OnboardingModel& model, PageWindow& window, const Look& look) {
    model.next();
    look(window, step("words"));
    model.next();
    look(window, step("ask-back"));
    model.recovery()->check({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")});
    window.settle();
    look(window, step("ask-back-wrong"));
    QStringList answers;
    for (const int position : model.recovery()->asked())
        answers << model.recovery()->words().at(position - 1);
    model.recovery()->check(answers);
    model.next();
}

void walkProtection(OnboardingModel& model, PageWindow& window, const Look& look) {
    look(window, step("protection"));
    Hand hand(window);
    hand.tap(QStringLiteral("A passphrase: asked for every time"));
    type(window, QStringLiteral("Passphrase"), QStringLiteral("a quiet orange bicycle"));
    type(window, QStringLiteral("The same once more"), QStringLiteral("a quiet orange tricycle"));
    hand.tap(QStringLiteral("Make my profile"));
    look(window, step("protection-refused"));
    type(window, QStringLiteral("Passphrase"), QStringLiteral("a quiet orange bicycle"));
    type(window, QStringLiteral("The same once more"), QStringLiteral("a quiet orange bicycle"));
    bool created = false;
    QObject::connect(&model, &OnboardingModel::created, &model, [&created] { created = true; });
    hand.tap(QStringLiteral("Make my profile"));
    if (!runUntil([&] { return created; })) throw std::runtime_error("The profile was not made.");
}

void lookAtUnlock(ProfileSession& session, PageWindow& window, const Look& look) {
    UnlockModel unlock(session);
    AppModel::Shown shown;
    shown.stage = Stage::Unlock;
    shown.unlock = &unlock;
    window.show(shown);
    look(window, step("unlock"));
    type(window, QStringLiteral("Passphrase"), QStringLiteral("something else entirely"));
    Hand(window).tap(QStringLiteral("Open"));
    if (!runUntil([&] { return !unlock.isBusy(); })) throw std::runtime_error("Opening does not end.");
    look(window, step("unlock-wrong"));
    window.show({});
}

/// The end of a day with a backup that is due, of which the page is all that is seen.
void lookAtClosing(PageWindow& window, const Look& look) {
    AppModel::Shown shown;
    shown.stage = Stage::Closing;
    window.show(shown);
    look(window, step("closing"));
    window.setTextScale(2);
    look(window, step("closing-large"));
    window.setTextScale(1);
    window.show({});
}

void walkCoach(QSize size, const Look& look) {
    FirstRun first;
    OnboardingModel model(first.session, RoleHint::none, false);
    PageWindow window(size);
    AppModel::Shown shown;
    shown.stage = Stage::Onboarding;
    shown.onboarding = &model;
    window.show(shown);
    look(window, step("welcome"));
    model.beCoach();
    look(window, step("name"));
    model.setName(QStringLiteral("Adaeze Okafor"));
    walkRecovery(model, window, look);
    walkProtection(model, window, look);
    window.show({});
    model.takeVault().reset();
    lookAtUnlock(first.session, window, look);
    lookAtClosing(window, look);
}

void walkConnect(QSize size, const Look& look) {
    StageWorld world;
    StagePerson coach(world, Role::coach, "Adaeze Okafor");
    ConnectModel connecting(coach.profile->engine(), world.network);
    PageWindow window(size);
    AppModel::Shown shown;
    shown.stage = Stage::Connect;
    shown.connecting = &connecting;
    window.show(shown);
    look(window, step("connect"));
    type(window, QStringLiteral("Address"), QStringLiteral("http://example.org"));
    Hand(window).tap(QStringLiteral("Check the address"));
    look(window, step("connect-refused"));
    type(window, QStringLiteral("Address"), QString::fromLatin1(SimulatedServer::url));
    Hand(window).tap(QStringLiteral("Check the address"));
    world.run(1s);
    window.settle();
    look(window, step("connect-reached"));
    window.show({});
}

std::string inviteAnna(PracticeStage& stage) {
    std::string link;
    Pairing& pairing = stage.coach().pairing();
    pairing.invite(must(stage.coach().coachDesk().client(stage.anna())).sharedSpace, "Adaeze Okafor",
                   [&link](Result<std::string> made) { link = must(std::move(made)); });
    stage.world().run(1s);
    return link;
}

void letAnnaIn(PracticeStage& stage) {
    Pairing& pairing = stage.coach().pairing();
    pairing.pollAnswers([](const Result<AnswerPoll>&) {});
    stage.world().run(1s);
    pairing.confirm(must(stage.coach().coachDesk().client(stage.anna())).sharedSpace,
                    [](const Result<InviteAnswer>&) {});
    stage.world().run(1s);
}

void walkJoin(QSize size, const Look& look) {
    PracticeStage stage;
    const QString link = QString::fromStdString(inviteAnna(stage));
    OpenProfile& client = stage.client();
    JoinModel join(client.pairing(), client.engine(), client.who());
    QObject::connect(&client, &OpenProfile::joined, &join, &JoinModel::markJoined);
    PageWindow window(size);
    AppModel::Shown shown;
    shown.stage = Stage::Join;
    shown.join = &join;
    window.show(shown);
    look(window, step("join-link"));
    join.openLink(QStringLiteral("hello"));
    window.settle();
    look(window, step("join-link-refused"));
    join.openLink(link);
    stage.world().run(1s);
    window.settle();
    look(window, step("join-offer"));
    join.accept(QStringLiteral("Anna Berger"));
    stage.world().run(1s);
    window.settle();
    look(window, step("join-waiting"));
    Hand(window).tap(QStringLiteral("Use another invitation"));
    look(window, step("join-give-up"));
    Hand(window).press(Qt::Key_Escape);
    letAnnaIn(stage);
    join.lookAgain();
    stage.world().run(1s);
    window.settle();
    look(window, step("joined"));
    window.show({});
}

} // namespace

std::vector<PageWalk> onboardingWalks() {
    return {{QStringLiteral("onboarding-coach"), walkCoach},
            {QStringLiteral("onboarding-connect"), walkConnect},
            {QStringLiteral("onboarding-join"), walkJoin}};
}

} // namespace vw::test
