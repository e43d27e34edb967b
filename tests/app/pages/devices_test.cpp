// SPDX-License-Identifier: GPL-3.0-or-later
// What the page about one's own devices says and does.
#include "app/common/device_news_model.h"
#include "app/common/devices_model.h"
#include "app/common/recovery_check_model.h"
#include "tests/app/pages/arrival_stage.h"
#include "tests/app/pages/further_device.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;
using Step = AddingDeviceModel::Step;

namespace {

struct Fixture {
    PracticeStage stage;
    std::optional<DevicesModel> model;
    std::optional<FurtherDevice> phone;

    Fixture() {
        stage.pair();
        model.emplace(stage.coach().services());
    }
    AddingDeviceModel& adding() { return *model->adding(); }
    void pass() { stage.world().run(2s); }
    void answer() {
        adding().begin();
        pass();
        phone.emplace(stage.world(), adding().link());
        adding().lookForAnswer();
        pass();
    }
    void add() {
        answer();
        adding().confirm();
        pass();
        phone->comeIn();
        stage.exchange();
    }
    OwnDeviceRow rowOf(const QString& title) {
        for (const OwnDeviceRow& row : model->devices()->rows())
            if (row.title == title) return row;
        FAIL("there is no such row");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "One device and the words on paper are listed from the first day") {
    REQUIRE(model->devices()->count() == 2);
    CHECK(model->devices()->row(0).thisOne);
    CHECK(model->devices()->row(1).paper);
    CHECK(model->isConnected());
    CHECK(adding().step() == Step::Closed);
}

TEST_CASE_METHOD(Fixture, "A device is shown with the number it shows itself, and added only then") {
    answer();
    REQUIRE(adding().step() == Step::Answered);
    CHECK(adding().name() == "Phone");
    CHECK(adding().number().join(QString()) == phone->number());
    CHECK(adding().number().size() == 5);
    CHECK(model->devices()->count() == 2);
    adding().confirm();
    pass();
    CHECK(adding().step() == Step::Added);
    CHECK(adding().link().isEmpty());
    CHECK(model->devices()->count() == 3);
}

TEST_CASE_METHOD(Fixture, "A device with another number is refused, and its link is over") {
    answer();
    adding().withdraw();
    pass();
    CHECK(adding().step() == Step::Closed);
    CHECK(model->devices()->count() == 2);
    CHECK_FALSE(stage.coach().devices().linkExpires());
}

TEST_CASE_METHOD(Fixture, "An open link is there again when the page is opened again") {
    adding().begin();
    pass();
    const QString link = adding().link();
    DevicesModel again(stage.coach().services());
    pass();
    CHECK(again.adding()->step() == Step::Open);
    CHECK(again.adding()->link() == link);
    CHECK(again.adding()->timeLeft().contains("23")); // of 24 hours
}

TEST_CASE_METHOD(Fixture, "After a day a link is over, and the page says so") {
    adding().begin();
    pass();
    stage.world().run(25h);
    adding().lookForAnswer();
    pass();
    CHECK(adding().step() == Step::Closed);
    CHECK_FALSE(adding().problem().isEmpty());
}

TEST_CASE_METHOD(Fixture, "A device is renamed, not to nothing") {
    const QString key = model->devices()->row(0).key;
    CHECK(model->rename(key, " Desk "));
    pass();
    CHECK(model->devices()->row(0).title == "Desk");
    CHECK_FALSE(model->rename(key, "  "));
    pass();
    CHECK(model->devices()->row(0).title == "Desk");
}

TEST_CASE_METHOD(Fixture, "A removed device is last in the list, and what it writes then is shown apart") {
    add();
    model->remove(rowOf("Phone").key);
    CHECK(model->isBusy());
    pass();
    CHECK(model->problem().isEmpty());
    CHECK(model->devices()->rows().back().removed);
    CHECK(model->late()->count() == 0);
    const SpaceId shared = must(stage.coach().coachDesk().client(stage.anna())).sharedSpace;
    phone->writeLate(shared, stage.coach().vault());
    stage.coach().changes().announce();
    pass();
    REQUIRE(model->late()->count() == 1);
    CHECK(model->late()->row(0).device == "Phone");
    CHECK(model->late()->row(0).where.contains("Anna Berger"));
}

TEST_CASE("The words on paper are compared, all twelve, and the day is remembered") {
    ArrivalStage stage;
    RecoveryCheckModel model(stage.coach->services());
    CHECK_FALSE(model.isDue());
    const QString never = model.last();
    const auto typed = [](const QStringList& words) {
        std::vector<std::unique_ptr<QObject>> fields;
        for (const QString& word : words) {
            fields.push_back(std::make_unique<QObject>());
            fields.back()->setProperty("text", word);
        }
        return fields;
    };
    const auto check = [&](const QStringList& words) {
        const auto fields = typed(words);
        QList<QObject*> all;
        for (const auto& field : fields)
            all << field.get();
        model.check(all);
    };
    check(RecoveryWordsModel().words()); // somebody else's
    CHECK_FALSE(model.fits());
    CHECK_FALSE(model.problem().isEmpty());
    CHECK(model.last() == never);
    check(stage.recovery.words());
    CHECK(model.fits());
    CHECK(model.problem().isEmpty());
    CHECK(model.last() != never);
    constexpr std::int64_t year = 365LL * 86'400'000;
    stage.world.clock.advance(year);
    CHECK(model.isDue());
}

TEST_CASE_METHOD(Fixture, "A device that was removed by another one knows it") {
    add();
    CHECK_FALSE(stage.coach().sync().isRemoved());
    must(phone->device().revoke({stage.coach().vault().device().id()}));
    stage.coach().engine().syncNow([](const Status&) {});
    pass();
    CHECK(stage.coach().sync().isRemoved());
}

TEST_CASE_METHOD(Fixture, "The other side is told in plain words") {
    DeviceNewsModel news(stage.client().services());
    CHECK(news.count() == 0);
    add();
    pass();
    REQUIRE(news.count() == 1);
    CHECK(news.row(0).text.contains("Adaeze Okafor added a device"));
    model->remove(rowOf("Phone").key);
    pass();
    stage.exchange();
    pass();
    CHECK(news.count() == 2);
}
