// SPDX-License-Identifier: GPL-3.0-or-later
// What the page about backups says and does: turning them on, one made now, a look into a file.
#include "app/common/backups_model.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/qt_loop.h"

#include <QVariant>

#include <fstream>

using namespace vw;
using namespace vw::test;
using Step = BackupNowModel::Step;

namespace {

struct Fixture {
    StageWorld world;
    StagePerson coach{world, Role::coach, "Adaeze Okafor"};
    TempFolder stick;
    std::filesystem::path file = stick.path() / "practice.vwbackup";
    BackupNowModel now{coach.profile->services(), coach.folder.folder(), PassphraseCost::floor()};
    BackupsModel model{coach.profile->services(), {coach.folder.folder(), now}, PassphraseCost::floor()};

    QUrl url() const { return QUrl::fromLocalFile(QString::fromStdString(file.string())); }
    QString turnOn() {
        model.draw();
        REQUIRE(runUntil([this] { return !model.isBusy(); }));
        const QString words = model.words().join(' ');
        model.confirm();
        return words;
    }
    /// Until the words for one file are there.
    QString draw() {
        now.begin();
        REQUIRE(runUntil([this] { return now.step() != Step::Drawing; }));
        REQUIRE(now.step() == Step::Words);
        const QString words = now.words().join(' ');
        now.confirmWords();
        return words;
    }
    void write() {
        now.write(url());
        REQUIRE(runUntil([this] { return now.step() == Step::Idle; }));
    }
    BackupCheckModel& check(const QString& words) {
        BackupCheckModel& checking = *model.checking();
        checking.choose(url());
        QObject field;
        field.setProperty("text", words);
        checking.check(&field);
        REQUIRE(runUntil([&] { return !checking.isBusy(); }));
        CHECK(field.property("text").toString().isEmpty());
        return checking;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Automatic backups are on only once their words were written down") {
    CHECK_FALSE(model.isOn());
    model.draw();
    REQUIRE(runUntil([this] { return !model.isBusy(); }));
    CHECK(model.words().size() == 6);
    CHECK_FALSE(model.isOn());
    model.forget();
    CHECK(model.words().isEmpty());
    model.confirm();
    CHECK_FALSE(model.isOn());
    turnOn();
    CHECK(model.isOn());
    CHECK(model.words().isEmpty());
    must(AutoBackup(coach.profile->vault(), coach.folder.folder(), world.clock).run());
    CHECK(model.made().size() == 1);
    model.turnOff();
    CHECK_FALSE(model.isOn());
    CHECK(model.made().size() == 1);
}

TEST_CASE_METHOD(Fixture, "A backup made now opens with the words that were shown for it") {
    const QString words = draw();
    CHECK(now.words().isEmpty());
    CHECK(now.step() == Step::Choosing);
    write();
    CHECK(now.problem().isEmpty());
    CHECK(now.result().contains("practice.vwbackup"));
    CHECK_FALSE(model.isOn());
    const BackupCheckModel& checked = check(words);
    CHECK(checked.problem().isEmpty());
    REQUIRE(checked.findings().size() == 4);
    CHECK(checked.findings()[2].contains("This device"));
}

TEST_CASE_METHOD(Fixture, "With automatic backups on, the same words open one made now") {
    const QString words = turnOn();
    now.begin();
    CHECK(now.step() == Step::Choosing);
    write();
    CHECK(check(words).findings().size() == 4);
}

TEST_CASE_METHOD(Fixture, "A backup that is stopped leaves the file as it was") {
    std::ofstream(file) << "what was there";
    draw();
    now.write(url());
    REQUIRE(now.step() == Step::Writing);
    now.cancel();
    CHECK(now.step() == Step::Idle);
    std::string kept;
    std::getline(std::ifstream(file), kept);
    CHECK(kept == "what was there");
}

TEST_CASE_METHOD(Fixture, "A place that takes no file is told of, and nothing is half done") {
    file = stick.path() / "missing" / "practice.vwbackup";
    draw();
    now.write(url());
    CHECK(now.step() == Step::Idle);
    CHECK_FALSE(now.problem().isEmpty());
    CHECK(now.result().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Wrong words, a torn file and something else are told apart") {
    const QString words = draw();
    write();
    const QString wrong = check("one two three four five six").problem();
    CHECK(wrong.contains("passphrase"));
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 100);
    const QString torn = check(words).problem();
    CHECK(torn.contains("damaged"));
    std::ofstream(file) << std::string(500, 'x');
    const QString other = check(words).problem();
    CHECK_FALSE(other.isEmpty());
    CHECK(other != torn);
    CHECK(model.checking()->findings().isEmpty());
}

TEST_CASE_METHOD(Fixture, "A backup of somebody else is named as such, with its age") {
    StagePerson other(world, Role::coach, "Bela Novak");
    BackupNowModel theirs(other.profile->services(), other.folder.folder(), PassphraseCost::floor());
    theirs.begin();
    REQUIRE(runUntil([&] { return theirs.step() == Step::Words; }));
    const QString words = theirs.words().join(' ');
    theirs.confirmWords();
    theirs.write(url());
    REQUIRE(runUntil([&] { return theirs.step() == Step::Idle; }));
    world.clock.advance(std::int64_t{72} * 60 * 60 * 1000);
    const QStringList findings = check(words).findings();
    REQUIRE(findings.size() == 4);
    CHECK(findings[1].contains("3 day"));
    CHECK(findings[2].contains("another person"));
}
