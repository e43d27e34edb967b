// SPDX-License-Identifier: GPL-3.0-or-later
// A device becomes one of somebody's: by a link, by the recovery words, and after being cut short.
#include "tests/app/pages/arrival_stage.h"
#include "tests/support/catch.h"
#include "tests/support/qt_loop.h"

using namespace vw;
using namespace vw::test;
using Step = ArrivalModel::Step;

namespace {

/// Stand in for twelve fields on the page.
struct TypedWords {
    std::vector<std::unique_ptr<QObject>> fields;
    explicit TypedWords(const QStringList& words) {
        for (const QString& word : words) {
            fields.push_back(std::make_unique<QObject>());
            fields.back()->setProperty("text", word);
        }
    }
    [[nodiscard]] QList<QObject*> all() const {
        QList<QObject*> out;
        for (const auto& field : fields)
            out << field.get();
        return out;
    }
};

const QString url = QString::fromLatin1(SimulatedServer::url);

struct Fixture : ArrivalStage {
    std::unique_ptr<ArrivalModel> model = std::make_unique<ArrivalModel>(outside(), QString());
    int arrivals = 0;
    Fixture() { listen(); }
    void listen() {
        QObject::connect(model.get(), &ArrivalModel::arrived, model.get(), [this] { ++arrivals; });
    }
    /// As after a crash of the program.
    void restart() {
        model = std::make_unique<ArrivalModel>(outside(), QString());
        listen();
    }
    void ask() {
        model->openLink(link(), "Phone");
        pass();
        model->protectByKeychain();
        pass();
        REQUIRE(model->step() == Step::Waiting);
    }
    void recover() {
        const TypedWords typed(recovery.words());
        model->recover(url, "New laptop", typed.all());
        pass();
    }
    /// Up to the list of the other devices.
    void recoverWholly() {
        model->chooseWords();
        recover();
        REQUIRE(model->step() == Step::Protection);
        model->protectByKeychain();
        pass();
        pass();
        REQUIRE(model->step() == Step::Others);
    }
    void syncOld() {
        coach->engine().syncNow([](const Status&) {});
        pass();
    }
    void cut() {
        world.network.serve([](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
            answer(Error{ErrorCode::network, "no wire"});
        });
    }
    void mend() { world.network.serve(world.server.server()); }
    void requireArrived() {
        REQUIRE(arrivals == 1);
        const auto vault = model->takeVault();
        REQUIRE(vault);
        CHECK(must(practice::ownProfile(*vault)) == practice::OwnProfile{Role::coach, "Adaeze Okafor"});
        CHECK(vault->identity().id() == coach->vault().identity().id());
        practice::CoachDesk desk(*vault, world.clock);
        CHECK(must(desk.clients()).size() == 1);
        CHECK_FALSE(hasTicket(fresh.session.folder()));
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "A device that is let in shows the same number and gets everything") {
    ask();
    CHECK(model->person() == "Adaeze Okafor");
    CHECK(model->number().join(QString()) == candidateNumber());
    confirm();
    model->lookAgain();
    pass();
    requireArrived();
}

TEST_CASE_METHOD(Fixture, "A device that was cut short while waiting goes on with the same number") {
    ask();
    const QStringList number = model->number();
    restart();
    REQUIRE(model->step() == Step::Resume);
    CHECK_FALSE(model->asksPassphrase());
    model->resume(nullptr);
    pass();
    CHECK(model->number() == number);
    CHECK(candidateNumber() == number.join(QString()));
    confirm();
    restart(); // let in meanwhile: the mailbox is gone
    model->resume(nullptr);
    pass();
    requireArrived();
}

TEST_CASE_METHOD(Fixture, "Starting over forgets what was begun") {
    ask();
    CHECK(model->canStartOver());
    model->startOver();
    CHECK(model->step() == Step::Way);
    CHECK_FALSE(hasTicket(fresh.session.folder()));
}

TEST_CASE_METHOD(Fixture, "The twelve words bring everything to a new device and remove the old one") {
    must(practice::describeThisDevice(coach->vault(), {"Old laptop", "Debian"}));
    syncOld();
    recoverWholly();
    CHECK(model->problem().isEmpty());
    REQUIRE(model->others()->count() == 1);
    CHECK(model->others()->row(0).title == "Old laptop");
    CHECK(model->others()->row(0).detail.startsWith("Debian"));
    CHECK(model->others()->ticked() == 1); // unless one says otherwise
    CHECK(arrivals == 0);
    model->removeOthers();
    CHECK(model->isBusy());
    pass();
    requireArrived();
    syncOld();
    CHECK(coach->sync().problem().contains("removed"));
}

TEST_CASE_METHOD(Fixture, "A device that was not lost stays when one says so") {
    recoverWholly();
    model->others()->tick(model->others()->row(0).key, false);
    CHECK(model->others()->ticked() == 0);
    model->removeOthers();
    pass();
    requireArrived();
    syncOld();
    CHECK(coach->sync().problem().isEmpty());
}

TEST_CASE_METHOD(Fixture, "A removal that the network cut short is done again, or waived") {
    recoverWholly();
    cut();
    model->removeOthers();
    pass();
    CHECK(model->step() == Step::Others);
    CHECK_FALSE(model->problem().isEmpty());
    CHECK_FALSE(model->isBusy());
    CHECK(arrivals == 0);
    mend();
    model->removeOthers();
    pass();
    requireArrived();
}

TEST_CASE_METHOD(Fixture, "A program that ended before the other devices were looked at asks again") {
    recoverWholly();
    restart();
    model->resume(nullptr);
    pass();
    REQUIRE(model->step() == Step::Words);
    recover();
    pass();
    REQUIRE(model->step() == Step::Others);
    CHECK(model->others()->ticked() == 1);
    model->removeOthers();
    pass();
    requireArrived();
}

TEST_CASE_METHOD(Fixture, "A recovery that was cut short goes on with the words typed again") {
    model->chooseWords();
    recover();
    cut();
    model->protectByKeychain();
    pass();
    CHECK_FALSE(model->problem().isEmpty());
    CHECK(model->step() == Step::Fetching);
    mend();
    restart();
    model->resume(nullptr);
    pass();
    REQUIRE(model->step() == Step::Words);
    CHECK(model->isResumed());
    recover();
    pass();
    model->removeOthers();
    pass();
    requireArrived();
}

TEST_CASE_METHOD(Fixture, "A wrong word is named and near ones are offered; the fields keep what was typed") {
    QStringList words = recovery.words();
    words[4] = "abandn";
    const TypedWords typed(words);
    CHECK(model->words()->near(typed.all()[4]).contains("abandon"));
    CHECK(model->words()->near(typed.all()[0]).isEmpty());
    model->chooseWords();
    model->recover(url, "New laptop", typed.all());
    CHECK(model->step() == Step::Words);
    CHECK(model->words()->wrong() == 5);
    CHECK(model->words()->problem().contains("5"));
    CHECK(typed.all()[0]->property("text").toString() == words[0]);
    typed.all()[4]->setProperty("text", recovery.words().at(4).toUpper());
    model->recover(url, "New laptop", typed.all());
    pass();
    CHECK(model->step() == Step::Protection);
    for (const QObject* field : typed.all())
        CHECK(field->property("text").toString().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Twelve words pasted at once go to their fields, and a wrong one is named") {
    const TypedWords typed(QStringList(12, QString()));
    QStringList words = recovery.words();
    words[4] = "abandn";
    WordEntryModel& entry = *model->words();
    CHECK(entry.spread(typed.all(), 0) == -1);
    typed.all()[3]->setProperty("text", " " + words.join('\n') + " ");
    CHECK(entry.spread(typed.all(), 3) == 4); // the wrong one comes next
    CHECK(entry.wrong() == 5);
    CHECK(entry.near(typed.all()[4]).contains("abandon"));
    CHECK(typed.all()[11]->property("text").toString() == words[11]);
    typed.all()[4]->setProperty("text", recovery.words().at(4) + " ");
    CHECK(entry.spread(typed.all(), 4) == 5); // typed with a space: on to the next field
    CHECK(entry.wrong() == 0);
    typed.all()[0]->setProperty("text", recovery.words().join(' '));
    CHECK(entry.spread(typed.all(), 0) == 12);
    typed.all()[0]->setProperty("text", recovery.words().join(' ') + " zoo");
    CHECK(entry.spread(typed.all(), 0) == 0);
    CHECK_FALSE(entry.problem().isEmpty());
    CHECK(typed.all()[0]->property("text").toString().isEmpty());
    typed.all()[0]->setProperty("text", recovery.words().join(' '));
    entry.spread(typed.all(), 0);
    CHECK(entry.take(typed.all()));
}

TEST_CASE_METHOD(Fixture, "Words of nobody are told from words that are right") {
    const RecoveryWordsModel other;
    const TypedWords typed(other.words());
    model->chooseWords();
    model->recover(url, "New laptop", typed.all());
    pass();
    model->protectByKeychain();
    pass();
    CHECK_FALSE(model->problem().isEmpty());
    CHECK(arrivals == 0);
    CHECK(model->canStartOver());
    CHECK_FALSE(fresh.session.exists());
}
