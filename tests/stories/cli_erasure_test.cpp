// SPDX-License-Identifier: GPL-3.0-or-later
// A client is erased, an engagement ended, a client leaves: by the real command line and the real server.
#include "tests/stories/fate.h"
#include "tests/stories/stage.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

#include <sqlite3.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace vw::test;

namespace {

constexpr const char* hiddenCanary = "canary-hidden-51c0ffee";
constexpr const char* sharedCanary = "canary-shared-51c0ffee";

/// Coach and client, paired, with words and money between them.
void work(const Stage& stage, const Person& coach, const Person& client) {
    coach.must({"init", "--role", "coach", "--name", "Adaeze", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
    const std::string link = textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link");
    client.must({"accept", link, "--name", "Anna Berger", "--generated-passphrase"});
    coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
    client.must({"sync"});
    coach.must({"note", "add", "--private", "--text", hiddenCanary});
    coach.must({"note", "add", "--shared", "--text", sharedCanary});
    coach.must({"session", "plan", "--at", "2026-03-02T10:00", "--zone", "Europe/Vienna", "--minutes", "60"});
    coach.must({"session", "start"});
    coach.must({"session", "close"});
    coach.must({"engagement", "add", "--title", "Ten", "--price-minor", "250000", "--currency", "EUR"});
    coach.must({"sync"});
    client.must({"sync"});
    client.must({"action", "add", "--text", "what the client said"});
    client.must({"sync"});
    coach.must({"sync"});
}

std::set<std::string> spacesOf(const Person& person) {
    std::set<std::string> out;
    const QJsonObject answer = person.ask({"verify"}).object();
    for (const QJsonValue space : answer.value(QLatin1String("spaces")).toArray())
        out.insert(textIn(space, "id"));
    return out;
}

/// Pieces of 24 bytes of every envelope that the server has of a space.
std::vector<std::string> sealedPieces(const std::filesystem::path& store, const std::string& space) {
    std::vector<std::string> out;
    sqlite3* file = nullptr;
    sqlite3_stmt* rows = nullptr;
    REQUIRE(sqlite3_open_v2(store.c_str(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const std::string sql = "SELECT bytes FROM envelope WHERE space = x'" + space + "'";
    REQUIRE(sqlite3_prepare_v2(file, sql.c_str(), -1, &rows, nullptr) == SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const std::string bytes(static_cast<const char*>(sqlite3_column_blob(rows, 0)),
                                static_cast<std::size_t>(sqlite3_column_bytes(rows, 0)));
        for (std::size_t at = 168; at + 24 <= bytes.size(); at += 24)
            out.push_back(bytes.substr(at, 24));
    }
    sqlite3_finalize(rows);
    sqlite3_close(file);
    return out;
}

/// How many of the pieces lie in some file below a folder.
std::size_t foundBelow(const std::filesystem::path& folder, const std::vector<std::string>& pieces) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::ostringstream content;
        content << in.rdbuf();
        all += content.str();
    }
    return static_cast<std::size_t>(
        std::count_if(pieces.begin(), pieces.end(),
                      [&all](const std::string& one) { return all.find(one) != std::string::npos; }));
}

std::string notices(const Person& person) {
    std::string out;
    const QJsonObject status = person.ask({"status"}).object();
    for (const QJsonValue text : status.value(QLatin1String("notices")).toArray())
        out += text.toString().toStdString() + '\n';
    return out;
}

bool sees(const Person& person, const std::string& text) {
    return person.run({"show"}).out.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("a client is erased: nothing is left with the server and the coach, and the client is told") {
    Stage stage;
    const Person coach(stage, "coach"), client(stage, "client");
    work(stage, coach, client);
    coach.must({"backup", "auto", "on", "--draw-passphrase", "--generated-passphrase"});
    const std::filesystem::path store = stage.folder("server") / "store.db";
    const std::set<std::string> before = spacesOf(coach);
    REQUIRE(before.size() == 3);
    std::map<std::string, std::vector<std::string>> pieces;
    for (const std::string& space : before)
        pieces[space] = sealedPieces(store, space);

    CHECK(coach.ask({"retention", "list"}).array().isEmpty());
    CHECK(coach.ask({"retention", "rules"}).array().size() == 13);
    CHECK(coach.refused(1, {"retention", "list", "--rule", "hat=3"}).find("There is no rule for a kind") ==
          0);

    const std::string receipt = (stage.folder("coach").parent_path() / "receipt.json").string();
    const std::string warned = coach.refused(1, {"client", "erase", "Anna", "--receipt", receipt});
    CHECK(warned.find("This erases everything that you have of this client") == 0);
    CHECK(spacesOf(coach) == before);
    CHECK(coach.refused(1, {"client", "erase", "Nobody", "--yes"}).find("There is no client of this name") ==
          0);
    const QJsonObject erased = coach.ask({"client", "erase", "Anna", "--yes", "--receipt", receipt}).object();
    CHECK(erased.value(QLatin1String("spaces")).toInt() == 2);
    CHECK(erased.value(QLatin1String("keptHours")).toInt() == 1);
    CHECK(erased.value(QLatin1String("keptInvoices")).toInt() == 1);
    CHECK(erased.value(QLatin1String("backupsLeft")).toInt() == 0);
    CHECK(coach.ask({"clients"}).array().isEmpty());
    CHECK_FALSE(sees(coach, hiddenCanary));
    CHECK(coach.refused(1, {"client", "erase", "Anna", "--yes"}).find("There is no client") == 0);
    step("coach: the client is gone, with a receipt");

    const std::set<std::string> after = spacesOf(coach);
    REQUIRE(after.size() == 1);
    stage.server().stop(); // its write-ahead log is emptied on the way
    for (const auto& [space, sealed] : pieces) {
        REQUIRE(sealed.size() > 5);
        const bool stays = after.count(space) == 1;
        CHECK(foundBelow(stage.folder("server"), sealed) == (stays ? sealed.size() : 0));
        CHECK(foundBelow(coach.profile(), sealed) == (stays ? sealed.size() : 0));
    }
    for (const char* canary : {hiddenCanary, sharedCanary})
        for (const auto& folder : {stage.folder("server"), coach.profile()})
            CHECK(findBelow(folder, spellingsOf(canary)).empty());
    stage.server().start();
    step("no sealed byte of it is in the server's folder or the coach's profile; the practice's are");

    client.must({"sync"});
    CHECK(sees(client, sharedCanary));
    CHECK(notices(client).find("Adaeze erased what you share on ") == 0);
    CHECK(client.refused(3, {"action", "add", "--text", "more"}).find("This space was erased by its owner") ==
          0);
    client.must({"note", "add", "--journal", "--text", "life goes on"});
    client.must({"sync"});
    step("client: told, with an own copy to read");

    const QJsonObject verified = coach.ask({"receipt", "verify", receipt}).object();
    CHECK(textIn(verified, "id") == textIn(erased, "receipt"));
    std::ifstream in(receipt);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    CHECK(content.find("Anna") == std::string::npos); // it names nobody
    const std::size_t at = content.find("\"envelopes\":");
    content[at + 12] = content[at + 12] == '9' ? '8' : '9';
    std::ofstream(receipt + ".bent") << content;
    CHECK(coach.refused(1, {"receipt", "verify", receipt + ".bent"}) ==
          "What this file says is not what was signed: somebody changed it.");
    const QJsonArray listed = coach.ask({"receipt", "list"}).array();
    REQUIRE(listed.size() == 1);
    CHECK(listed.first().toObject() == verified);
    step("receipt: verified, and refused when it was changed");
}

TEST_CASE("the work ends: read-only for both, and a client leaves with an own copy") {
    for (const bool byClient : {false, true}) {
        Stage stage;
        const Person coach(stage, "coach"), client(stage, "client");
        work(stage, coach, client);
        coach.must({"note", "add", "--shared", "--text", "the last words"});
        coach.must({"sync"});
        const QJsonObject ended =
            (byClient ? client.ask({"leave"}) : coach.ask({"engagement", "end", "--client", "Anna"}))
                .object();
        CHECK(textIn(ended, "state") == "read-only");
        coach.must({"sync"});
        client.must({"sync"});
        for (const Person* const person : {&coach, &client}) {
            CHECK(sees(*person, "the last words"));
            CHECK(sees(*person, "what the client said"));
            CHECK(person->refused(1, {"action", "add", "--text", "more"})
                      .find("The work in this space was ended") == 0);
        }
        CHECK(notices(coach).find(byClient ? "Anna Berger ended the work on " : "You ended the work on ") ==
              0);
        CHECK(notices(client).find(byClient ? "You ended the work on " : "Adaeze ended the work on ") == 0);
        coach.must({"note", "add", "--private", "--text", "the private ones go on"});
        coach.must({"client", "erase", "Anna", "--yes"});
        client.must({"sync"});
        CHECK(sees(client, "the last words")); // an own copy, with own keys
        step(byClient ? "client: left, with a copy" : "coach: ended, read-only for both");
    }
}

TEST_CASE("erasing a client survives kill -9 at any moment") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 11);
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40) / 4 + 1;
    Stage stage;
    const Person coach(stage, "coach");
    coach.must({"init", "--role", "coach", "--name", "Adaeze", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const std::string name = "Client " + std::to_string(round);
        coach.must({"client", "add", "--name", name});
        coach.must({"note", "add", "--private", "--client", name, "--text", "about " + name});
        coach.must({"sync"});
        ChildProcess process(coach.command({"client", "erase", name, "--yes"}));
        const bool finished = process.finishWithin(fate.moment());
        fate.count(!finished);
        // In turns it is the command that dies and the server.
        if (!finished && round % 2 == 0) process.kill();
        if (!finished && round % 2 == 1) {
            stage.server().kill();
            process.finishWithin(std::chrono::seconds(60));
            stage.server().start();
        }
        const bool left =
            !coach.ask({"clients"}).array().isEmpty() ||
            !coach.ask({"status"}).object().value(QLatin1String("warnings")).toArray().isEmpty();
        if (left) coach.must({"client", "erase", name, "--yes"});
        CHECK(coach.ask({"clients"}).array().isEmpty());
        CHECK(spacesOf(coach).size() == 1);
        CHECK(coach.ask({"receipt", "list"}).array().size() >= static_cast<int>(round + 1));
        CHECK(coach.ask({"status"}).object().value(QLatin1String("warnings")).toArray().isEmpty());
    }
    step(std::to_string(rounds) + " clients were erased; " + std::to_string(fate.strikes()) +
         " commands were killed");
}
