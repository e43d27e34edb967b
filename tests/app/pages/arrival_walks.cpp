// SPDX-License-Identifier: GPL-3.0-or-later
// A further device of somebody, by a link and by the recovery words.
#include "tests/app/pages/arrival_stage.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vw::test {

using Step = ArrivalModel::Step;

namespace {

QString named(const char* name) { return QStringLiteral("onboarding-arrival-") + QLatin1String(name); }

void show(PageWindow& window, ArrivalModel& model) {
    AppModel::Shown shown;
    shown.stage = AppModel::Stage::Arrival;
    shown.arrival = &model;
    window.show(shown);
}

void lookAtFetching(ArrivalStage& stage, ArrivalModel& model, PageWindow& window, const Look& look) {
    if (!stage.world.time.runUntil([&] { return model.step() == Step::Fetching; }))
        throw std::runtime_error("nothing is fetched");
    window.settle();
    look(window, named(model.isByWords() ? "fetching-words" : "fetching"));
}

void walkLink(QSize size, const Look& look) {
    ArrivalStage stage;
    ArrivalModel model(stage.outside(), {});
    PageWindow window(size);
    show(window, model);
    look(window, named("way"));
    Hand hand(window);
    hand.tap(QStringLiteral("I have my other device here"));
    hand.type(QStringLiteral("Link"), QStringLiteral("valuewright:hello"));
    hand.type(QStringLiteral("What is this device called?"), QStringLiteral("Phone"));
    hand.tap(QStringLiteral("Continue"));
    look(window, named("link-refused"));
    hand.type(QStringLiteral("Link"), stage.link());
    hand.tap(QStringLiteral("Continue"));
    stage.pass();
    window.settle();
    look(window, named("protection"));
    hand.tap(QStringLiteral("Ask my other device"));
    stage.pass();
    window.settle();
    look(window, named("waiting"));
    window.setTextScale(2);
    look(window, named("waiting-large"));
    window.setTextScale(1);
    stage.candidateNumber();
    stage.confirm();
    model.lookAgain();
    lookAtFetching(stage, model, window, look);
    window.show({});
}

/// Out of some other program, all at once.
void pasteWords(PageWindow& window, const QStringList& words) {
    Hand hand(window);
    hand.tap(QCoreApplication::translate("WordField", "Word %1").arg(1));
    QGuiApplication::clipboard()->setText(words.join(QLatin1Char('\n')));
    hand.press(Qt::Key_V, Qt::ControlModifier);
    window.settle();
}

void walkWords(QSize size, const Look& look) {
    ArrivalStage stage;
    must(practice::describeThisDevice(stage.coach->vault(), {"Laptop at work", "Debian 12"}));
    stage.coach->engine().syncNow([](const Status&) {});
    stage.pass();
    ArrivalModel model(stage.outside(), {});
    PageWindow window(size);
    show(window, model);
    Hand hand(window);
    hand.tap(QStringLiteral("I have only my twelve words"));
    look(window, named("words"));
    hand.type(QStringLiteral("Address of your server"), QString::fromLatin1(SimulatedServer::url));
    hand.type(QStringLiteral("What is this device called?"), QStringLiteral("New laptop"));
    QStringList words = stage.recovery.words();
    const QString third = std::exchange(words[2], QStringLiteral("abandn"));
    pasteWords(window, words);
    if (model.words()->wrong() != 3) throw std::runtime_error("pasted words are not looked at");
    look(window, named("words-wrong"));
    window.setTextScale(2);
    look(window, named("words-large"));
    window.setTextScale(1);
    hand.type(QCoreApplication::translate("WordField", "Word %1").arg(3), third);
    hand.tap(QStringLiteral("Continue"));
    stage.pass();
    window.settle();
    look(window, named("words-protection"));
    hand.tap(QStringLiteral("Bring everything here"));
    lookAtFetching(stage, model, window, look);
    stage.pass();
    window.settle();
    look(window, named("others"));
    window.setTextScale(2);
    look(window, named("others-large"));
    window.setTextScale(1);
    model.others()->tick(model.others()->row(0).key, false);
    window.settle();
    look(window, named("others-kept"));
    window.show({});
}

/// The power went while the other device had not answered.
void walkResume(QSize size, const Look& look) {
    ArrivalStage stage;
    {
        ArrivalModel begun(stage.outside(), stage.link());
        begun.openLink(begun.link(), QStringLiteral("Phone"));
        stage.pass();
        begun.protectByKeychain();
        stage.pass();
    }
    ArrivalModel model(stage.outside(), {});
    PageWindow window(size);
    show(window, model);
    look(window, named("resume"));
    window.show({});
}

} // namespace

std::vector<PageWalk> arrivalWalks() {
    return {{QStringLiteral("onboarding-arrival-link"), walkLink},
            {QStringLiteral("onboarding-arrival-words"), walkWords},
            {QStringLiteral("onboarding-arrival-resume"), walkResume}};
}

} // namespace vw::test
