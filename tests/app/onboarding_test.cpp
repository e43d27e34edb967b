// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onboarding/onboarding_model.h"
#include "app/onboarding/unlock_model.h"
#include "core/practice/recovery_check.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qt_loop.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>

using namespace vw;
using namespace vw::test;
using Step = OnboardingModel::Step;

namespace {

struct Fixture {
    TempFolder folder;
    FakeClock clock;
    MemorySecretStore keychain;
    ProfileSession session{{folder.path() / "profile"}, keychain, clock, PassphraseCost::floor()};
    OnboardingModel model{session, RoleHint::none, false};

    [[nodiscard]] QStringList rightAnswers() {
        QStringList answers;
        for (const int position : model.recovery()->asked())
            answers << model.recovery()->words().at(position - 1);
        return answers;
    }
    void walkToProtection() {
        model.beCoach();
        model.setName("Adaeze");
        model.next();
        model.next();
        model.recovery()->check(rightAnswers());
        model.next();
        REQUIRE(model.step() == Step::Protection);
    }
};

/// Stands in for a field on the page.
struct TypedField : QObject {
    explicit TypedField(const QString& text) { setProperty("text", text); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "The first run goes on step by step, and back") {
    CHECK(model.step() == Step::Welcome);
    model.beClient();
    CHECK(model.step() == Step::Name);
    CHECK_FALSE(model.isCoach());
    model.back();
    CHECK(model.step() == Step::Welcome);
    model.back();
    CHECK(model.step() == Step::Welcome);
}

TEST_CASE_METHOD(Fixture, "The sheet with the words is saved where one says, and a refusal is said") {
    RecoveryWordsModel& words = *model.recovery();
    words.saveSheet(QUrl::fromLocalFile("/nowhere/at/all/words.pdf"), "Adaeze");
    CHECK(words.sheetName().isEmpty());
    CHECK_FALSE(words.sheetProblem().isEmpty());
    const std::filesystem::path file = folder.path() / "words.pdf";
    words.saveSheet(QUrl::fromLocalFile(QString::fromStdString(file.string())), "Adaeze");
    CHECK(words.sheetName() == "words.pdf");
    CHECK(words.sheetProblem().isEmpty());
    const auto size = std::filesystem::file_size(file);
    CHECK(size > 1000);
    words.saveSheet(QUrl::fromLocalFile(QString::fromStdString(file.string())), "Somebody else");
    CHECK(words.sheetName() == "words 2.pdf"); // the first one is never replaced
    CHECK(std::filesystem::file_size(file) == size);
    CHECK(words.sheetNumber().size() == 9);
}

TEST_CASE_METHOD(Fixture, "Without a name nobody goes on") {
    model.beCoach();
    for (const QString& name : {QString(), QString("   "), QString(81, u'x')}) {
        model.setName(name);
        model.next();
        CHECK(model.step() == Step::Name);
    }
    model.setName("Adaeze");
    model.next();
    CHECK(model.step() == Step::Words);
}

TEST_CASE_METHOD(Fixture, "Twelve words, three of them asked back") {
    const QStringList words = model.recovery()->words();
    CHECK(words.size() == 12);
    const QList<int> asked = model.recovery()->asked();
    REQUIRE(asked.size() == 3);
    CHECK((asked[0] >= 1 && asked[0] < asked[1] && asked[1] < asked[2] && asked[2] <= 12));
    const std::string text = words.join(' ').toStdString();
    const auto entropy = recovery_words::toEntropy(viewOf(text));
    REQUIRE(entropy.ok());
    CHECK(DeviceKeys::fromSeed(recovery_words::paperSeed(*entropy)).publicKeys() ==
          model.recovery()->paper());
}

TEST_CASE_METHOD(Fixture, "Wrong words stop the first run, sloppy writing does not") {
    model.beCoach();
    model.setName("Adaeze");
    model.next();
    model.next();
    QStringList answers = rightAnswers();
    std::swap(answers[0], answers[1]);
    // Two equal words among the asked ones are possible, and then swapping changes nothing.
    if (answers[0] != answers[1]) {
        CHECK_FALSE(model.recovery()->check(answers));
        CHECK_FALSE(model.recovery()->problem().isEmpty());
    }
    CHECK_FALSE(model.recovery()->check(answers.first(2)));
    model.next();
    CHECK(model.step() == Step::AskBack);
    QStringList sloppy = rightAnswers();
    sloppy[1] = "  " + sloppy[1].toUpper() + " ";
    CHECK(model.recovery()->check(sloppy));
    CHECK(model.recovery()->problem().isEmpty());
}

TEST_CASE_METHOD(Fixture, "No way leads past the recovery words, and none around asking them back") {
    const QSignalSpy created(&model, &OnboardingModel::created);
    model.beCoach();
    model.setName("Adaeze");
    model.next();
    REQUIRE(model.step() == Step::Words);
    model.protectByKeychain();
    model.next();
    REQUIRE(model.step() == Step::AskBack);
    model.next();
    model.protectByKeychain();
    CHECK(model.step() == Step::AskBack);
    model.back(); // the cancel of this wizard
    CHECK(model.step() == Step::Words);
    model.next();
    model.next();
    CHECK(model.step() == Step::AskBack);
    CHECK_FALSE(runUntil([&] { return !created.isEmpty(); }, 50));
    CHECK_FALSE(session.exists());
}

TEST_CASE_METHOD(Fixture, "The words written down at first are looked at for the first time a year later") {
    walkToProtection();
    const QSignalSpy created(&model, &OnboardingModel::created);
    model.protectByKeychain();
    REQUIRE(runUntil([&] { return !created.isEmpty(); }));
    const std::unique_ptr<Vault> vault = model.takeVault();
    constexpr std::int64_t day = 86'400'000;
    CHECK(practice::recoveryCheckedAt(*vault).has_value());
    CHECK_FALSE(practice::isRecoveryCheckDue(*vault, UtcMillis{clock.now().count + 364 * day}));
    CHECK(practice::isRecoveryCheckDue(*vault, UtcMillis{clock.now().count + 365 * day}));
}

TEST_CASE_METHOD(Fixture, "Under the keychain the profile is made at once") {
    walkToProtection();
    const QSignalSpy created(&model, &OnboardingModel::created);
    model.protectByKeychain();
    REQUIRE(runUntil([&] { return !created.isEmpty(); }));
    const std::unique_ptr<Vault> vault = model.takeVault();
    REQUIRE(vault);
    CHECK(practice::ownProfile(*vault)->name == "Adaeze");
    // The paper device is the one whose words were shown.
    CHECK(vault->identity().paper() == model.recovery()->paper().id());
}

TEST_CASE_METHOD(Fixture, "A passphrase must be long, and typed the same twice") {
    walkToProtection();
    TypedField first("a quiet orange bicycle"), second("a quiet orange tricycle");
    model.protectByPassphrase(&first, &second);
    CHECK_FALSE(model.problem().isEmpty());
    CHECK(first.property("text").toString().isEmpty());
    TypedField tooShort("bicycle"), again("bicycle");
    model.protectByPassphrase(&tooShort, &again);
    CHECK_FALSE(model.problem().isEmpty());
    CHECK_FALSE(session.exists());
}

TEST_CASE_METHOD(Fixture, "A profile behind a passphrase is made and opened again") {
    walkToProtection();
    const QSignalSpy created(&model, &OnboardingModel::created);
    TypedField first("a quiet orange bicycle"), second("a quiet orange bicycle");
    model.protectByPassphrase(&first, &second);
    CHECK(model.isBusy());
    REQUIRE(runUntil([&] { return !created.isEmpty(); }));
    model.takeVault().reset();

    UnlockModel unlock(session);
    REQUIRE(unlock.asksPassphrase());
    TypedField wrong("something else entirely");
    unlock.unlockWith(&wrong);
    REQUIRE(runUntil([&] { return !unlock.isBusy(); }));
    CHECK_FALSE(unlock.problem().isEmpty());
    const QSignalSpy opened(&unlock, &UnlockModel::opened);
    TypedField right("a quiet orange bicycle");
    unlock.unlockWith(&right);
    REQUIRE(runUntil([&] { return !opened.isEmpty(); }));
    CHECK(unlock.takeVault() != nullptr);
    CHECK(unlock.problem().isEmpty());
}

TEST_CASE_METHOD(Fixture, "An invitation makes the first run a client's") {
    OnboardingModel invited(session, RoleHint::none, true);
    CHECK(invited.isInvited());
    CHECK_FALSE(invited.isCoach());
}
