// SPDX-License-Identifier: GPL-3.0-or-later
// The page that makes new recovery words: what counts when, and what is said of it.
#include "app/common/new_words_model.h"
#include "app/common/recovery_check_model.h"
#include "tests/app/pages/arrival_stage.h"
#include "tests/app/pages/further_device.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;
using namespace std::chrono_literals;
using Step = NewWordsModel::Step;

namespace {

struct Fixture {
    PracticeStage stage;
    std::optional<NewWordsModel> model;

    Fixture() {
        stage.pair();
        model.emplace(stage.coach().services());
    }
    void pass() { stage.world().run(2s); }
    void cut() {
        stage.world().network.serve([](const HttpRequest&, const SimulatedNetwork::Answer& answer) {
            answer(Error{ErrorCode::network, "no wire"});
        });
    }
    void mend() { stage.world().network.serve(stage.world().server.server()); }
    [[nodiscard]] DeviceId paper() { return stage.coach().vault().identity().paper(); }
    [[nodiscard]] QStringList rightAnswers() {
        QStringList out;
        for (const int position : model->recovery()->asked())
            out << model->recovery()->words().at(position - 1);
        return out;
    }
    /// The paper device of the words that were made.
    DeviceId makeAndConfirm() {
        model->begin();
        REQUIRE(model->step() == Step::Words);
        const DeviceId made = model->recovery()->paper().id();
        model->written();
        model->answer(rightAnswers());
        return made;
    }
    [[nodiscard]] QString lastCheck() { return RecoveryCheckModel(stage.coach().services()).last(); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "New words are shown, asked back, and count then") {
    const DeviceId before = paper();
    CHECK(model->step() == Step::Intro);
    CHECK_FALSE(model->wasShownBefore());
    CHECK(model->name() == "Adaeze Okafor");
    model->written(); // out of its order
    CHECK(model->step() == Step::Intro);
    model->begin();
    REQUIRE(model->step() == Step::Words);
    CHECK(model->recovery()->words().size() == 12);
    const DeviceId made = model->recovery()->paper().id();
    model->written();
    REQUIRE(model->step() == Step::AskBack);
    model->answer({"zoo", "zoo", "zoo"});
    CHECK(model->step() == Step::AskBack);
    CHECK_FALSE(model->recovery()->problem().isEmpty());
    model->showAgain();
    CHECK(model->step() == Step::Words);
    CHECK(model->recovery()->paper().id() == made); // the same ones
    model->written();
    CHECK(paper() == before);
    model->answer(rightAnswers());
    CHECK(model->step() == Step::Waiting);
    CHECK(model->isBusy());
    CHECK(model->recovery()->words().isEmpty());
    pass();
    CHECK(model->step() == Step::Done);
    CHECK(model->problem().isEmpty());
    CHECK(paper() == made);
    CHECK(lastCheck().startsWith("New words since"));
    CHECK_FALSE(RecoveryCheckModel(stage.coach().services()).isDue());
}

TEST_CASE("New words lie in the sheet that was asked for, and in no file of the profile") {
    ArrivalStage stage;
    NewWordsModel model(stage.coach->services());
    model.begin();
    const QStringList words = model.recovery()->words();
    const TempFolder desk;
    const std::filesystem::path sheet = desk.path() / "words.pdf";
    model.recovery()->saveSheet(QUrl::fromLocalFile(QString::fromStdString(sheet.string())), model.name());
    CHECK(std::distance(std::filesystem::directory_iterator(desk.path()), {}) == 1);
    QStringList right;
    for (const int position : model.recovery()->asked())
        right << words.at(position - 1);
    model.written();
    model.answer(right);
    stage.pass();
    REQUIRE(model.step() == Step::Done);
    const auto phrase = spellingsOf(words.join(' ').toStdString());
    CHECK(findIn("x" + phrase.front().bytes, phrase, "control").size() == 1);
    CHECK(findBelow(stage.old.folder.path(), phrase).empty());
    // As the sheet spells them, one by one and in large letters.
    const std::vector<Spelling> first{{"on the sheet", "(" + words.first().toStdString() + ") Tj"}};
    CHECK(findBelow(desk.path(), first).size() == 1);
    CHECK(findBelow(stage.old.folder.path(), first).empty());
}

TEST_CASE_METHOD(Fixture,
                 "Without the server both papers are kept, and syncing finishes it without the page") {
    const DeviceId before = paper();
    cut();
    const DeviceId made = makeAndConfirm();
    pass();
    CHECK(model->step() == Step::Waiting);
    CHECK_FALSE(model->isBusy());
    CHECK_FALSE(model->problem().isEmpty());
    CHECK(paper() == before);
    CHECK(lastCheck().contains("keep both papers"));
    model->finish();
    pass();
    CHECK(model->step() == Step::Waiting);
    mend();
    stage.coach().engine().syncNow([](const Status&) {});
    pass();
    stage.coach().changes().announce();
    pass();
    CHECK(model->step() == Step::Done);
    CHECK(paper() == made);
}

TEST_CASE_METHOD(Fixture, "A page that is opened while words wait tries at once") {
    cut();
    const DeviceId made = makeAndConfirm();
    pass();
    model.reset();
    mend();
    model.emplace(stage.coach().services());
    CHECK(model->step() == Step::Waiting);
    CHECK(model->isBusy());
    pass();
    CHECK(model->step() == Step::Done);
    CHECK(paper() == made);
}

TEST_CASE_METHOD(Fixture, "A page that was left half-way says that the paper from then is worth nothing") {
    const DeviceId before = paper();
    model->begin();
    model->written();
    model.reset();
    model.emplace(stage.coach().services());
    CHECK(model->step() == Step::Intro);
    CHECK(model->wasShownBefore());
    CHECK(paper() == before);
    makeAndConfirm();
    pass();
    CHECK(model->step() == Step::Done);
}

TEST_CASE_METHOD(Fixture, "When another device was first its words count, and one may begin again") {
    std::string link;
    stage.coach().devices().link({"Adaeze Okafor", Role::coach},
                                 [&link](const Result<std::string>& made) { link = must(made); });
    pass();
    FurtherDevice phone(stage.world(), QString::fromStdString(link));
    stage.coach().devices().poll([&](const Result<std::vector<DeviceCandidate>>& found) {
        stage.coach().devices().confirm(must(found).at(0).id, [](const Status& done) { must(done); });
    });
    pass();
    phone.comeIn();
    cut();
    makeAndConfirm();
    pass();
    mend();
    NewWords onPhone(phone.device().vault(), phone.device().engine());
    const Secret<16> entropy = Secret<16>::random();
    must(onPhone.show(DeviceKeys::fromSeed(recovery_words::paperSeed(entropy))));
    must(onPhone.confirm(recovery_words::fromEntropy(entropy).view()));
    onPhone.finish([](const Status& done) { must(done); });
    pass();
    model->finish();
    pass();
    REQUIRE(model->step() == Step::Overtaken);
    CHECK(paper() == DeviceKeys::fromSeed(recovery_words::paperSeed(entropy)).id());
    CHECK(lastCheck().contains("Another device"));
    model->startOver();
    CHECK(model->step() == Step::Intro);
    CHECK_FALSE(lastCheck().contains("Another device"));
    makeAndConfirm();
    pass();
    CHECK(model->step() == Step::Done);
}
