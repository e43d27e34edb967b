// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's devices: one, another one being added, renamed, removed, and what it wrote too late.
#include "app/common/devices_model.h"
#include "app/common/new_words_model.h"
#include "tests/app/pages/arrival_stage.h"
#include "tests/app/pages/further_device.h"
#include "tests/app/pages/hand.h"
#include "tests/app/pages/page_walks.h"

#include <QCoreApplication>

namespace vw::test {

using namespace std::chrono_literals;
using routes::Page;

namespace {

QString named(const char* name) { return QStringLiteral("coach-devices-") + QLatin1String(name); }

/// The name of a button on a device.
QString onDevice(const char* button, const char* device) {
    return QCoreApplication::translate("DeviceEntry", button).arg(QLatin1String(device));
}

void pass(PracticeStage& stage, PageWindow& window) {
    stage.world().run(2s);
    window.settle();
}

/// From the button to the device that was let in.
void lookAtAdding(PracticeStage& stage, PageWindow& window, const Look& look,
                  std::optional<FurtherDevice>& phone) {
    Hand hand(window);
    hand.tap(QStringLiteral("Add a device"));
    pass(stage, window);
    look(window, named("link"));
    phone.emplace(stage.world(), window.model<DevicesModel>()->adding()->link());
    hand.tap(QStringLiteral("Look for an answer"));
    pass(stage, window);
    look(window, named("answered"));
    hand.tap(QStringLiteral("The same: add it"));
    pass(stage, window);
    phone->comeIn();
    stage.exchange();
    window.settle();
    look(window, named("added"));
    hand.tap(QStringLiteral("All right"));
}

void lookAtOne(PageWindow& window, const Look& look) {
    Hand hand(window);
    hand.tap(onDevice("Rename %1", "Phone"));
    hand.type(QStringLiteral("Name of the device"), QStringLiteral("Adaeze's phone for the road"));
    look(window, named("renaming"));
    hand.tap(QStringLiteral("Save the name"));
    window.settle();
    hand.tap(onDevice("Remove %1", "Adaeze's phone for the road"));
    look(window, named("removing"));
}

void walkDevices(QSize size, const Look& look) {
    PracticeStage stage;
    stage.pair();
    PageWindow window(size);
    window.showShell(stage.coach());
    window.go(Page::Settings);
    window.open(Page::Devices, {});
    look(window, named("one"));
    std::optional<FurtherDevice> phone;
    lookAtAdding(stage, window, look, phone);
    lookAtOne(window, look);
    Hand(window).tap(QStringLiteral("Remove this device"));
    pass(stage, window);
    const SpaceId shared = must(stage.coach().coachDesk().client(stage.anna())).sharedSpace;
    phone->writeLate(shared, stage.coach().vault());
    stage.coach().changes().announce();
    window.settle();
    Hand(window).tap(QStringLiteral("Changes that came too late"));
    look(window, named("removed"));
    window.setTextScale(2);
    look(window, named("large"));
    window.show({});
    stage.exchange();
    PageWindow other(size);
    other.showShell(stage.client());
    other.go(Page::Me);
    look(other, QStringLiteral("coach-devices-told"));
    other.show({});
}

/// A coach a year after the first run: the reminder, and all twelve words compared.
void walkWords(QSize size, const Look& look) {
    ArrivalStage stage;
    constexpr std::int64_t year = 366LL * 86'400'000;
    stage.world.clock.advance(year);
    must(practice::describeThisDevice(stage.coach->vault(), {"Desk", "Test OS"}));
    stage.world.clock.advance(year);
    PageWindow window(size);
    window.showShell(*stage.coach);
    look(window, named("words-due"));
    Hand hand(window);
    hand.tap(QStringLiteral("Check them now"));
    QStringList words = stage.recovery.words();
    const QString last = std::exchange(words.back(), QStringLiteral("zooo"));
    const QString label = QCoreApplication::translate("WordField", "Word %1");
    for (int i = 0; i < words.size(); ++i)
        hand.type(label.arg(i + 1), words[i]);
    hand.tap(QStringLiteral("Compare"));
    look(window, named("words-wrong"));
    hand.type(label.arg(words.size()), last);
    hand.press(Qt::Key_Return);
    window.settle();
    look(window, named("words-fit"));
    window.show({});
}

/// New words from the first reason to the last answer; the server is away for a moment.
void walkNewWords(QSize size, const Look& look) {
    PracticeStage stage;
    PageWindow window(size);
    window.showShell(stage.coach());
    window.open(Page::RecoveryCheck, {});
    Hand hand(window);
    hand.tap(QStringLiteral("Make new words…"));
    look(window, named("new-words"));
    hand.tap(QStringLiteral("Make new words"));
    window.settle();
    look(window, named("new-words-shown"));
    window.setTextScale(2);
    look(window, named("new-words-large"));
    window.setTextScale(1);
    hand.tap(QStringLiteral("I have written them down"));
    window.settle();
    const RecoveryWordsModel& made = *window.model<NewWordsModel>()->recovery();
    const QString label = QCoreApplication::translate("WordsAsked", "Word %1");
    for (const int position : made.asked())
        hand.type(label.arg(position), made.words().at(position - 1));
    look(window, named("new-words-asked"));
    stage.world().network.serve([](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
        answer(Error{ErrorCode::network, "The server can't be reached; everything is kept here."});
    });
    hand.tap(QStringLiteral("Let the new words count"));
    window.settle();
    look(window, named("new-words-asking"));
    pass(stage, window);
    look(window, named("new-words-waiting"));
    window.setTextScale(2);
    look(window, named("new-words-waiting-large"));
    window.setTextScale(1);
    stage.world().network.serve(stage.world().server.server());
    hand.tap(QStringLiteral("Try again"));
    pass(stage, window);
    look(window, named("new-words-done"));
    window.show({});
}

/// The old machine after its words were used on another one.
void walkRemoved(QSize size, const Look& look) {
    PracticeStage stage;
    AddingDeviceModel adding(stage.coach().services());
    adding.begin();
    stage.world().run(2s);
    FurtherDevice phone(stage.world(), adding.link());
    adding.lookForAnswer();
    stage.world().run(2s);
    adding.confirm();
    stage.world().run(2s);
    phone.comeIn();
    must(phone.device().revoke({stage.coach().vault().device().id()}));
    stage.coach().engine().syncNow([](const Status&) {});
    stage.world().run(2s);
    PageWindow window(size);
    window.showShell(stage.coach());
    look(window, named("this-removed"));
    Hand(window).tap(QStringLiteral("What to do"));
    look(window, named("this-removed-told"));
    window.setTextScale(2);
    look(window, named("this-removed-large"));
    window.show({});
}

void walkUnconnected(QSize size, const Look& look) {
    StageWorld world;
    StagePerson coach(world, Role::coach, "Adaeze Okafor");
    PageWindow window(size);
    window.showShell(*coach.profile);
    window.open(Page::Devices, {});
    look(window, named("unconnected"));
    window.show({});
}

} // namespace

std::vector<PageWalk> deviceWalks() {
    return {{QStringLiteral("coach-devices"), walkDevices},
            {QStringLiteral("coach-devices-words"), walkWords},
            {QStringLiteral("coach-devices-new-words"), walkNewWords},
            {QStringLiteral("coach-devices-removed"), walkRemoved},
            {QStringLiteral("coach-devices-unconnected"), walkUnconnected}};
}

} // namespace vw::test
