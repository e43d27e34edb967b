// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the app at random moments while people write: what it had shown as kept is there after each
// restart.
#include "app/frame/text.h"
#include "tests/driver/coach_acts.h"
#include "tests/stories/fate.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <QElapsedTimer>

#include <functional>

using namespace vw;
using namespace vw::test;
using story::UiProcess;

namespace {

constexpr std::uint64_t longestRound = 4000; ///< milliseconds
/// A draft is sealed within a second of its first key (draft_keeper.h); the rest is for a busy machine.
constexpr qint64 sealedAfter = 3000;

const QString storyApp = QStringLiteral(VW_BINARY_DIR "/valuewright-story-app");
const QString clientName = QStringLiteral("Anna Berger");

/// A text that grows, and how much of it must be there after a crash.
class Growing {
public:
    /// The next words; counted as typed from now on.
    QString grow() {
        const QString words = QStringLiteral("word %1, ").arg(m_count++);
        m_typed += words;
        return words;
    }
    void promise() { m_promised = m_typed; }
    /// What was typed just now is promised once the time for sealing a draft is over.
    void promiseSoon() {
        m_soon.emplace_back(QElapsedTimer(), m_typed);
        m_soon.back().first.start();
    }
    /// At the moment of a crash.
    void freeze() {
        for (const auto& [since, text] : m_soon)
            if (since.elapsed() > sealedAfter && text.size() > m_promised.size()) m_promised = text;
        m_soon.clear();
    }
    /// What is shown after a crash: no less than promised, and nothing that was not typed. Goes on from
    /// there.
    void checkAndResume(const QString& shown) {
        CAPTURE(coreText(shown), coreText(m_promised), coreText(m_typed));
        CHECK(shown.startsWith(m_promised));
        CHECK(m_typed.startsWith(shown));
        m_typed = shown;
        m_promised = shown;
    }
    [[nodiscard]] const QString& promised() const { return m_promised; }

private:
    QString m_typed;
    QString m_promised;
    std::vector<std::pair<QElapsedTimer, QString>> m_soon; ///< since when it is in the field
    int m_count = 0;
};

void announce(std::uint64_t seed) { step("seed " + std::to_string(seed) + " (VALUEWRIGHT_SEED)"); }

/// Does one thing after the other until the app is gone.
void workUntilKilled(UiProcess& app, Fate& fate, const std::function<Status()>& something) {
    app.killAfter(std::chrono::milliseconds(fate.below(longestRound)));
    while (app.isRunning()) {
        const Status done = something();
        if (app.isRunning()) must(done);
    }
    fate.count(true);
}

// The coach: a note, and goals.

struct Workspace {
    Growing note;
    QStringList goals;
    int count = 0;

    Status writeNote(UiProcess& coach, bool waitUntilKept) {
        VW_CHECK(coach.append(QStringLiteral("Shared note"), note.grow()));
        if (!waitUntilKept) return {};
        VW_CHECK(coach.see(QStringLiteral("Kept on this device")));
        note.promise();
        return {};
    }
    Status setGoal(UiProcess& coach) {
        const QString goal = QStringLiteral("Goal number %1.").arg(count++);
        VW_CHECK(story::addGoal(coach, QStringLiteral("Courage"), goal));
        goals << goal;
        note.promise(); // leaving the workspace has saved it
        return {};
    }
    void check(UiProcess& coach) {
        if (!note.promised().isEmpty()) note.checkAndResume(must(coach.see(note.promised())));
        for (const QString& goal : goals)
            static_cast<void>(must(coach.see(goal)));
    }
};

void openWorkspace(UiProcess& coach, const Person& files) {
    must(story::startCoachApp(coach, storyApp, qtText(files.profile().string())));
    must(story::unlock(coach, qtText(files.passphrase())));
    must(coach.use(QStringLiteral("Later; work on this device only")));
    must(coach.use(QStringLiteral("Clients")));
    must(coach.use(clientName));
    must(coach.use(QStringLiteral("Start session")));
}

// The client: actions, and a check-in that is not handed in.

struct Client {
    Growing choice;
    QStringList actions;
    int count = 0;
    bool atGoals = false;

    Status go(UiProcess& app, bool goals) {
        if (goals != atGoals) VW_CHECK(app.use(goals ? QStringLiteral("Goals") : QStringLiteral("Check in")));
        atGoals = goals;
        return {};
    }
    Status writeChoice(UiProcess& app) {
        VW_CHECK(go(app, false));
        VW_CHECK(app.append(QStringLiteral("My choice"), choice.grow()));
        choice.promiseSoon();
        return {};
    }
    Status addAction(UiProcess& app) {
        const QString action = QStringLiteral("Action number %1.").arg(count++);
        VW_CHECK(go(app, true));
        VW_CHECK(app.type(QStringLiteral("New action"), action));
        VW_CHECK(app.use(QStringLiteral("Add action")));
        VW_CHECK(app.see(action));
        actions << action;
        return {};
    }
    void check(UiProcess& app) {
        atGoals = false;
        if (!choice.promised().isEmpty()) choice.checkAndResume(must(app.see(choice.promised())));
        must(go(app, true));
        for (const QString& action : actions)
            static_cast<void>(must(app.see(action)));
    }
};

void pairAtWindow(Stage& stage, UiProcess& app, const Person& files) {
    const Person coach(stage, "coach");
    coach.must({"init", "--role", "coach", "--name", "Carla", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
    const QString link = qtText(textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link"));
    must(story::startClientApp(app, storyApp, qtText(files.profile().string()), link));
    must(app.use(QStringLiteral("I was invited")));
    must(story::makeProfile(app, clientName, qtText(files.passphrase())));
    must(app.use(QStringLiteral("Accept")));
    static_cast<void>(must(story::safetyNumber(app)));
    coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
    static_cast<void>(must(app.see(QStringLiteral("You are connected with"))));
    must(app.use(QStringLiteral("Begin")));
}

} // namespace

TEST_CASE("kill -9 of the coach's app loses no note and no goal that it had shown as kept") {
    const std::uint64_t seed = setting("VALUEWRIGHT_SEED", 1);
    announce(seed);
    Fate fate(seed);
    const Stage stage;
    const Person files(stage, "coach");
    UiProcess coach(QStringLiteral("coach"));
    must(story::startCoachApp(coach, storyApp, qtText(files.profile().string())));
    must(coach.use(QStringLiteral("I coach")));
    must(story::makeProfile(coach, QStringLiteral("Carla"), qtText(files.passphrase())));
    must(coach.use(QStringLiteral("Later; work on this device only")));
    must(story::addClient(coach, clientName));
    must(coach.use(QStringLiteral("Start session")));

    Workspace work;
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 20);
    for (std::uint64_t round = 0; round < rounds; ++round) {
        workUntilKilled(coach, fate, [&] {
            const std::uint64_t what = fate.below(4);
            return what == 0 ? work.setGoal(coach) : work.writeNote(coach, what == 1);
        });
        openWorkspace(coach, files);
        work.check(coach);
    }
    step(std::to_string(rounds) + " rounds: " + std::to_string(work.goals.size()) + " goals and " +
         std::to_string(work.note.promised().size()) + " letters of a note, all there");
}

TEST_CASE("kill -9 of the client's app loses no action and nothing of a check-in being written") {
    const std::uint64_t seed = setting("VALUEWRIGHT_SEED", 1);
    announce(seed);
    Fate fate(seed);
    Stage stage;
    const Person files(stage, "client");
    UiProcess app(QStringLiteral("client"));
    pairAtWindow(stage, app, files);

    Client work;
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 20);
    for (std::uint64_t round = 0; round < rounds; ++round) {
        workUntilKilled(app, fate,
                        [&] { return fate.below(4) == 0 ? work.addAction(app) : work.writeChoice(app); });
        work.choice.freeze();
        must(story::startClientApp(app, storyApp, qtText(files.profile().string()), {}));
        must(story::unlock(app, qtText(files.passphrase())));
        work.check(app);
    }
    step(std::to_string(rounds) + " rounds: " + std::to_string(work.actions.size()) + " actions and " +
         std::to_string(work.choice.promised().size()) + " letters of a check-in, all there");
}
