// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can get wrong at the command line: one clear sentence, and nothing is lost.
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

#include <sqlite3.h>

#include <fstream>

using namespace vw::test;

namespace {

const std::string good = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18";

std::string inviteFrom(const Person& coach, const std::string& name) {
    return textIn(coach.ask({"invite", "--client", name}).object(), "link");
}

void initCoach(const Stage& stage, const Person& coach) {
    coach.must({"init", "--role", "coach", "--name", "Carla", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
}

void join(const Person& coach, const Person& client, const std::string& name) {
    client.must({"accept", inviteFrom(coach, name), "--name", name, "--generated-passphrase"});
    coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
    client.must({"sync"});
    coach.must({"sync"});
}

bool has(const std::string& sentence, const std::string& word) {
    return sentence.find(word) != std::string::npos;
}

/// Sets the file's format number, as another version of the program would have.
void setFormat(const std::filesystem::path& database, int format) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(database.c_str(), &db) == SQLITE_OK);
    const std::string sql = "PRAGMA user_version = " + std::to_string(format);
    REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

TEST_CASE("a link that does not lead anywhere makes no profile") {
    Stage stage;
    const Person coach(stage, "coach");
    initCoach(stage, coach);
    const std::string link = inviteFrom(coach, "Anna");
    const Person client(stage, "client");

    step("link cut short: " +
         client.refused(1, {"accept", link.substr(0, link.size() - 5), "--name", "Anna"}));
    step("not a link: " + client.refused(1, {"accept", "https://example.org/join", "--name", "Anna"}));
    CHECK_FALSE(std::filesystem::exists(client.profile()));

    Stage elsewhere;
    const Person otherCoach(elsewhere, "coach");
    initCoach(elsewhere, otherCoach);
    client.must({"accept", link, "--name", "Anna", "--generated-passphrase"});
    const std::string foreign = inviteFrom(otherCoach, "Anna");
    step("link for another server: " + client.refused(1, {"accept", foreign, "--name", "Anna"}));

    const Person second(stage, "second");
    step("link used twice: " +
         second.refused(1, {"accept", link, "--name", "Mallory", "--generated-passphrase"}));
    CHECK_FALSE(std::filesystem::exists(second.profile() / "vault.db"));
    // The first answer stands, untouched by the attempts after it.
    const QJsonDocument pending = coach.ask({"pending"});
    REQUIRE(pending.array().size() == 1);
    CHECK(textIn(pending.array().first(), "name") == "Anna");
    coach.must({"confirm", textIn(pending.array().first(), "id")});
    client.must({"sync"});
    CHECK(textIn(client.ask({"show"}).object(), "name") == "Anna");
}

TEST_CASE("an expired link says so") {
    Stage stage;
    const Person coach(stage, "coach");
    initCoach(stage, coach);
    const std::string link = inviteFrom(coach, "Anna");
    const Person client(stage, "client");
    // A process can't be given another clock, so the mailbox is aged instead.
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open((stage.folder("server") / "store.db").c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, "UPDATE mailbox SET expires = 1", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
    const Person::Words accept{"accept", link, "--name", "Anna", "--generated-passphrase"};
    const std::string sentence = client.refused(1, accept);
    step("expired link: " + sentence);
    // The server's housekeeping may have thrown the mailbox away already; then it says that its time was
    // over.
    CHECK((has(sentence, "time for this invitation is over") || has(sentence, "its time was over")));
    stage.server().kill(); // on starting, the server throws expired mailboxes away
    stage.server().start();
    step("link that expired long ago: " + client.refused(1, accept));
    CHECK_FALSE(std::filesystem::exists(client.profile() / "vault.db"));
}

TEST_CASE("ranks that are no ranking, and notes that are too long, are refused and nothing is lost") {
    Stage stage;
    const Person coach(stage, "coach");
    const Person client(stage, "client");
    initCoach(stage, coach);
    join(coach, client, "Anna");

    const std::string twice = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 17";
    const std::string missing = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17";
    step("rank twice: " + client.refused(1, {"vq", "submit", "--world", twice, "--self", good}));
    step("rank missing: " + client.refused(1, {"vq", "submit", "--world", good, "--self", missing}));
    step("rank beyond: " + client.refused(1, {"vq", "score", "--world", good, "--self", good + " 19"}));
    CHECK(client.ask({"vq", "show"}).array().isEmpty());

    const std::string id = coach.make({"note", "add", "--shared", "--text", "short"});
    const std::string huge(10 * 1024 * 1024, 'n');
    const std::string sentence = coach.refused(1, {"note", "edit", id, "--text", "-"}, huge);
    step("note of 10 MB: " + sentence);
    CHECK(has(sentence, "stays in the draft"));
    CHECK(textIn(coach.ask({"note", "draft"}).object(), "text") == huge);
    CHECK(textIn(coach.ask({"notes"}).array().first(), "text") == "short");
    step("empty note: " + coach.refused(1, {"note", "add", "--private", "--text", "  "}));
    step("unknown id: " + coach.refused(1, {"action", "done", std::string(32, 'a')}));
    step("not an id: " + coach.refused(1, {"action", "done", "x"}));
    step("impossible date: " + coach.refused(1, {"session", "plan", "--at", "2026-02-30T10:00"}));
    step("coach's command by a client: " + client.refused(1, {"clients"}));
    step("client's command by a coach: " + coach.refused(1, {"checkin", "--energy", "3"}));
    CHECK_FALSE(coach.run({"goal", "add", "--lens", "courage"}).exitCode == 0);
    CHECK(coach.run({"goal", "add", "--lens", "courage"}).exitCode == 2);
    CHECK(coach.run({"nonsense"}).exitCode == 2);
    CHECK(coach.run({"--help"}).exitCode == 0);
}

TEST_CASE("a profile that cannot be opened stays as it is") {
    Stage stage;
    Person coach(stage, "coach");
    initCoach(stage, coach);
    coach.must({"client", "add", "--name", "Anna"});
    const std::string right = coach.passphrase();

    coach.setPassphrase("something else");
    step("wrong passphrase: " + coach.refused(1, {"clients"}));
    coach.setPassphrase("");
    step("empty passphrase: " + coach.refused(1, {"clients"}));
    coach.setPassphrase(right);

    const auto database = coach.profile() / "vault.db";
    setFormat(database, 99);
    step("newer data file: " + coach.refused(1, {"clients"}));
    setFormat(database, 1);

    const Person nobody(stage, "nobody");
    step("no profile there: " + nobody.refused(1, {"clients"}));
    step("second init of another role: " +
         coach.refused(1, {"init", "--role", "client", "--name", "Carla", "--generated-passphrase"}));

    // The second process of one profile: the first one holds it and waits for a server that never answers.
    stage.proxy().setLine(RecordingProxy::Line::silent);
    const std::size_t before = stage.proxy().connections();
    ChildProcess first(coach.command({"sync"}));
    while (stage.proxy().connections() == before) {
        CAPTURE(first.result().err);
        REQUIRE_FALSE(first.finishWithin(std::chrono::milliseconds(2)));
    }
    step("profile in use: " + coach.refused(3, {"clients"}));
    first.kill();
    stage.proxy().setLine(RecordingProxy::Line::through);
    CHECK(coach.ask({"clients"}).array().size() == 1);
    coach.must({"sync"});
}

TEST_CASE("a server that answers garbage, or nothing, is a sentence and no loss") {
    Stage stage;
    const Person coach(stage, "coach");
    initCoach(stage, coach);
    coach.must({"client", "add", "--name", "Anna"});

    stage.proxy().setLine(RecordingProxy::Line::garbage);
    const ProcessResult garbled = coach.run({"sync"});
    CHECK(garbled.exitCode == 4);
    CHECK(garbled.err.starts_with("Something answers under the server's address, but"));
    step("garbage from the server: " + garbled.err.substr(0, garbled.err.size() - 1));
    stage.proxy().setLine(RecordingProxy::Line::dead);
    step("no server: " + coach.refused(4, {"sync"}));
    step("no server for an invite: " + coach.refused(4, {"invite", "--client", "Anna"}));
    stage.proxy().setLine(RecordingProxy::Line::through);
    coach.must({"note", "add", "--private", "--text", "written meanwhile"});
    coach.must({"sync"});
    CHECK(coach.ask({"notes"}).array().size() == 1);

    const Person stranger(stage, "stranger");
    step("wrong token: " +
         stranger.refused(1, {"init", "--role", "coach", "--name", "S", "--server", stage.serverUrl(),
                              "--token", "AAAA", "--generated-passphrase"}));
    step("plain http elsewhere: " +
         stranger.refused(1, {"connect", "--server", "http://example.org", "--token", "x"}));
}
