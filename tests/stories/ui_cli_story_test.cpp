// SPDX-License-Identifier: GPL-3.0-or-later
// The coach at a real window, the client at the real command line: what one does, the other sees.
#include "app/frame/text.h"
#include "tests/driver/coach_acts.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::test;
using story::UiProcess;

namespace {

// Gold vector of DOMAIN.md §3.
const std::string worldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string selfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";

constexpr int mostSyncs = 40;
const QString storyApp = QStringLiteral(VW_BINARY_DIR "/valuewright-story-app");
const QString clientName = QStringLiteral("Anna Berger");

void beginAtWindow(const Stage& stage, UiProcess& coach, const Person& coachsFiles) {
    must(story::startCoachApp(coach, storyApp, qtText(coachsFiles.profile().string())));
    must(coach.use(QStringLiteral("I coach")));
    must(story::makeProfile(coach, QStringLiteral("Adaeze Okafor"), qtText(coachsFiles.passphrase())));
    static_cast<void>(
        must(story::connectWithServer(coach, qtText(stage.serverUrl()), qtText(stage.token()))));
    step("coach, at the window: profile made, connected with the server");
}

void pair(UiProcess& coach, const Person& client) {
    must(story::addClient(coach, clientName));
    const std::string link = coreText(must(story::makeInvitation(coach)));
    const QJsonDocument accepted =
        client.ask({"accept", link, "--name", coreText(clientName), "--generated-passphrase"});
    CHECK(textIn(accepted.object(), "coach") == "Adaeze Okafor");
    static_cast<void>(must(coach.see(clientName + QStringLiteral(" wants to join"))));
    // On the screen in groups of five.
    const std::string onScreen =
        coreText(must(story::safetyNumber(coach)).section(QLatin1Char(':'), 1).remove(QLatin1Char(' ')));
    CHECK(onScreen == textIn(accepted.object(), "safetyNumber"));
    must(story::letIn(coach, clientName));
    client.must({"sync"});
    CHECK(onScreen == textIn(client.ask({"safety-number"}).object(), "safetyNumber"));
    step("both: paired, with the same safety number on the window and in the command's answer");
}

/// The window sends by itself; the command line asks until what was sent is there.
void syncUntil(const Person& client, const Person::Words& list, int count) {
    int seen = 0;
    for (int tries = 0; tries < mostSyncs && seen < count; ++tries) {
        client.must({"sync"});
        seen = static_cast<int>(client.ask(list).array().size());
    }
    CHECK(seen == count);
}

void takeVq(UiProcess& coach, const Person& client) {
    must(story::assignVq(coach, clientName));
    syncUntil(client, {"vq", "open"}, 1);
    client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks, "--release", "now"});
    client.must({"sync"});
    must(story::readGoldVector(coach));
    step("the VQ: asked for at the window, submitted by command, read at the window");
}

void holdSession(UiProcess& coach, const Person& client) {
    must(coach.use(QStringLiteral("Goals")));
    must(coach.type(QStringLiteral("New action"), QStringLiteral("Ask one open question")));
    must(coach.use(QStringLiteral("Add action")));
    static_cast<void>(must(coach.see(QStringLiteral("0 of 1 done"))));
    must(coach.use(QStringLiteral("Start session")));
    must(story::addGoal(coach, QStringLiteral("Courage"), QStringLiteral("Speak up on rounds")));
    must(coach.type(QStringLiteral("Shared note"), QStringLiteral("We agreed on two small steps.")));
    must(coach.type(QStringLiteral("Private note"), QStringLiteral("Sounds tired.")));
    must(coach.press(QStringLiteral("Esc")));

    syncUntil(client, {"notes"}, 1);
    CHECK(textIn(client.ask({"notes"}).array().first(), "text") == "We agreed on two small steps.");
    CHECK(having(client.ask({"goal", "list"}), "lens", "courage").size() == 1);
    CHECK(client.ask({"action", "list"}).array().size() == 1);
    CHECK(client.run({"show"}).out.find("tired") == std::string::npos);
    step("client, by command: sees the goal, the action and the shared note, nowhere the private one");
}

void checkIn(UiProcess& coach, const Person& client) {
    client.must({"checkin", "--energy", "2", "--choice", "Let others finish", "--action", "Count to three"});
    const QJsonDocument actions = client.ask({"action", "list"});
    client.must({"action", "done", textIn(actions.array().first(), "id")});
    client.must({"sync"});
    must(coach.use(QStringLiteral("Timeline")));
    static_cast<void>(must(coach.see(QStringLiteral("Let others finish · Count to three"))));
    must(coach.use(QStringLiteral("Goals")));
    static_cast<void>(must(coach.see(QStringLiteral("1 of 1 done"))));
    step("coach, at the window: sees the check-in and the ticked action");
}

} // namespace

TEST_CASE("a coach at the window and a client at the command line go through the story together") {
    const Stage stage;
    const Person coachsFiles(stage, "coach");
    const Person client(stage, "client");
    UiProcess coach(QStringLiteral("coach"));
    beginAtWindow(stage, coach, coachsFiles);
    pair(coach, client);
    takeVq(coach, client);
    holdSession(coach, client);
    checkIn(coach, client);
    must(coach.checkComplaints());
    must(coach.quit());
    // What the window left behind is a profile as any other.
    CHECK(coachsFiles.ask({"clients"}).array().size() == 1);
    coachsFiles.must({"verify"});
}
