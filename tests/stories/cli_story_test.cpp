// SPDX-License-Identifier: GPL-3.0-or-later
// A coach and a client from the first key to the shared note, by the real command line and the real server;
// then every byte that was stored or sent is searched for what they wrote.
#include "tests/stories/stage.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <fstream>

using namespace vw::test;

namespace {

// Stands in every text that anybody types below.
const std::string canary = "Zaunkoenig4711Lied";

// Gold vector of DOMAIN.md §3 (R. S. Hartman's scoring as four independent implementations agree on it).
const std::string worldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string selfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";

std::string secretly(const std::string& text) { return text + ' ' + canary; }

double numberIn(const QJsonValue& object, const char* key) {
    return object.toObject().value(QLatin1String(key)).toDouble(-999);
}

/// The profile of the gold vector, as either side is shown it.
void checkGold(const QJsonDocument& shown) {
    REQUIRE(shown.array().size() == 1);
    const QJsonObject reading = shown.array().first().toObject();
    const QJsonValue world = reading.value(QLatin1String("world"));
    const QJsonValue self = reading.value(QLatin1String("self"));
    const QJsonValue combined = reading.value(QLatin1String("combined"));
    CHECK(numberIn(world, "dim_i") == 12);
    CHECK(numberIn(world, "dim_e") == 4);
    CHECK(numberIn(world, "dim_s") == 10);
    CHECK(numberIn(world, "dif") == 26);
    CHECK(numberIn(world, "dim") == 10);
    CHECK(numberIn(world, "int") == 5);
    CHECK(numberIn(world, "di") == 4);
    CHECK(numberIn(world, "dis") == 0);
    CHECK(numberIn(world, "ai_percent") == 50);
    CHECK(numberIn(world, "vq1") == 41);
    CHECK(numberIn(world, "vq2") == 15);
    CHECK(numberIn(world, "rho") == Approx(.936017).margin(5e-7));
    CHECK(numberIn(self, "dif") == 52);
    CHECK(numberIn(self, "sq1") == 79);
    CHECK(numberIn(self, "sq2") == 27);
    CHECK(numberIn(self, "rho") == Approx(.752322).margin(5e-7));
    CHECK(numberIn(combined, "bqr1") == Approx(1.926829).margin(5e-7));
    CHECK(numberIn(combined, "cq1") == Approx(115.609756).margin(5e-7));
    CHECK(numberIn(combined, "cq2") == Approx(37.8));
}

/// Coach and client, from the first key to the safety number. The coach's recovery words.
std::string pair(Stage& stage, const Person& coach, const Person& client) {
    const QJsonDocument made =
        coach.ask({"init", "--role", "coach", "--name", secretly("Carla Coach"), "--server",
                   stage.serverUrl(), "--token", stage.token(), "--generated-passphrase"});
    const std::string words = textIn(made.object(), "recoveryWords");
    CHECK(std::count(words.begin(), words.end(), ' ') == 11);
    step("coach: identity made, twelve recovery words shown, registered with the server");
    CHECK(coach.refused(1, {"recovery-words"}).find("shown before") != std::string::npos);

    coach.must({"client", "add", "--name", secretly("Anna"), "--contact", secretly("anna@example.org"),
                "--tag", secretly("nurse")});
    coach.must({"engagement", "add", "--title", secretly("Spring package"), "--sessions", "6",
                "--price-minor", "120000", "--currency", "EUR", "--sponsor", secretly("Hospital")});
    step("coach: client and engagement added");

    const std::string link = textIn(coach.ask({"invite", "--client", secretly("Anna")}).object(), "link");
    CHECK(link.rfind("valuewright:join#", 0) == 0);
    CHECK(textIn(coach.ask({"invite", "--client", secretly("Anna")}).object(), "link") == link);
    step("coach: invite made; asking again gives the same link");

    const QJsonDocument accepted =
        client.ask({"accept", link, "--name", secretly("Anna Berger"), "--generated-passphrase"});
    CHECK(textIn(accepted.object(), "coach") == secretly("Carla Coach"));
    step("client: opened the link, saw who invites, accepted");

    const QJsonDocument pending = coach.ask({"pending"});
    REQUIRE(pending.array().size() == 1);
    CHECK(textIn(pending.array().first(), "name") == secretly("Anna Berger"));
    CHECK(textIn(pending.array().first(), "safetyNumber") == textIn(accepted.object(), "safetyNumber"));
    coach.must({"confirm", textIn(pending.array().first(), "id")});
    step("coach: saw the name beside the same safety number and confirmed");

    client.must({"sync"});
    coach.must({"sync"});
    const QJsonObject coachSees = coach.ask({"safety-number"}).object();
    const QJsonObject clientSees = client.ask({"safety-number", "--compared"}).object();
    CHECK(textIn(coachSees, "safetyNumber").size() >= 60);
    CHECK(textIn(coachSees, "safetyNumber") == textIn(clientSees, "safetyNumber"));
    CHECK_FALSE(coachSees.value(QLatin1String("compared")).toBool());
    CHECK(clientSees.value(QLatin1String("compared")).toBool());
    step("both: same safety number; compared only where somebody said so");
    return words;
}

void takeVq(const Person& coach, const Person& client) {
    coach.must({"vq", "assign", "--purpose", secretly("to begin with")});
    coach.must({"sync"});
    client.must({"sync"});
    CHECK(client.ask({"vq", "open"}).array().size() == 1);
    client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks, "--release", "now", "--comment",
                 secretly("done in a break")});
    CHECK(client.ask({"vq", "open"}).array().isEmpty());
    client.must({"sync"});
    coach.must({"sync"});
    checkGold(client.ask({"vq", "show"}));
    checkGold(coach.ask({"vq", "show"}));
    step("client: ranked both parts and submitted; both see the profile of the gold vector");
}

void printVq(const Stage& stage, const Person& coach, const Person& client) {
    const std::filesystem::path forCoach = stage.folder("coach.pdf");
    const std::filesystem::path forClient = stage.folder("client.pdf");
    coach.must({"vq", "report", "--language", "de", "--output", forCoach.string()});
    client.must({"vq", "report", "--language", "en", "--output", forClient.string()});
    for (const std::filesystem::path& file : {forCoach, forClient}) {
        CHECK(std::filesystem::file_size(file) > 10'000);
        CHECK(std::filesystem::status(file).permissions() ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
    step("the coach's words: " +
         client.refused(1, {"vq", "report", "--for", "coach", "--output", forClient.string()}));
    step("no French: " +
         coach.refused(1, {"vq", "report", "--language", "fr", "--output", forCoach.string()}));
    step("no folder: " +
         coach.refused(1, {"vq", "report", "--output", stage.folder("missing/report.pdf").string()}));
    step("both: printed the result, each in words of their own");
}

void holdSession(const Person& coach) {
    coach.must({"session", "start", "--title", secretly("First session")});
    coach.must({"goal", "add", "--lens", "creativity", "--text", secretly("See what is good")});
    coach.must({"goal", "add", "--lens", "curiosity", "--text", secretly("Ask before I answer")});
    coach.must({"goal",       "add",
                "--lens",     "courage",
                "--text",     secretly("Speak up in rounds"),
                "--scale",    secretly("silent"),
                "--scale",    secretly("once a week"),
                "--scale",    secretly("once a day"),
                "--scale",    secretly("each round"),
                "--scale",    secretly("others follow"),
                "--baseline", "-2",
                "--weight",   "3"});
    coach.must({"session", "close", "--answer", secretly("I choose to ask first"), "--action",
                secretly("Ask one open question"), "--action", secretly("Leave at six"), "--next",
                "2027-04-08T17:30", "--zone", "Europe/Vienna"});
    coach.must({"note", "add", "--private", "--title", secretly("For me"), "--text", "-"},
               secretly("geheimnis: she seems exhausted"));
    coach.must({"note", "add", "--shared", "--title", secretly("What we said"), "--text", "-"},
               secretly("gemeinsam: we agreed on two actions"));
    coach.must({"sync"});
    step("coach: session held, three goals by lens, one scale, two actions, a private and a shared note");
}

void clientReads(const Person& client) {
    client.must({"sync"});
    const QJsonDocument goals = client.ask({"goal", "list"});
    for (const char* const lens : {"creativity", "curiosity", "courage"}) {
        CHECK(having(goals, "lens", lens).size() == 1);
    }
    CHECK(client.ask({"action", "list"}).array().size() == 2);
    const QJsonDocument sessions = client.ask({"session", "list"});
    CHECK(having(sessions, "state", "closed").size() == 1);
    CHECK(having(sessions, "startsAt", "2027-04-08T17:30").size() == 1);
    const QJsonDocument notes = client.ask({"notes"});
    REQUIRE(notes.array().size() == 1);
    CHECK(textIn(notes.array().first(), "visibility") == "shared");
    CHECK(textIn(notes.array().first(), "text") == secretly("gemeinsam: we agreed on two actions"));
    CHECK(client.ask({"search", "geheimnis"}).array().isEmpty());
    CHECK(client.ask({"search", "gemeinsam"}).array().size() == 1);
    const std::string everything = client.run({"show"}).out;
    CHECK(everything.find("geheimnis") == std::string::npos);
    CHECK(everything.find("exhausted") == std::string::npos);
    step("client: sees goals, actions, sessions and the shared note, nowhere the private one");
}

void clientActs(const Person& coach, const Person& client) {
    client.must({"checkin", "--energy", "2", "--choice", secretly("say no once"), "--action",
                 secretly("go at six"), "--outcome", "partly", "--value", secretly("a calmer evening"),
                 "--for", "me", "--driver", "workload", "--comment", secretly("long day"), "--date",
                 "2026-04-03"});
    client.must({"note", "add", "--journal", "--text", "-"}, secretly("tagebuch: nobody reads this"));
    const QJsonDocument actions = client.ask({"action", "list"});
    client.must({"action", "done", textIn(actions.array().first(), "id")});
    const QJsonDocument goals = client.ask({"goal", "list"});
    client.must({"goal", "level", textIn(having(goals, "lens", "courage").first(), "id"), "--level", "1"});
    client.must({"sync"});
    coach.must({"sync"});

    const QJsonDocument checkIns = coach.ask({"checkins"});
    REQUIRE(checkIns.array().size() == 1);
    CHECK(textIn(checkIns.array().first(), "choice") == secretly("say no once"));
    CHECK(textIn(checkIns.array().first(), "date") == "2026-04-03");
    const QJsonDocument seen = coach.ask({"action", "list"});
    CHECK(seen.array().first().toObject().value(QLatin1String("done")).toBool());
    CHECK_FALSE(seen.array().last().toObject().value(QLatin1String("done")).toBool());
    CHECK(numberIn(having(coach.ask({"goal", "list"}), "lens", "courage").first(), "level") == 1);
    CHECK(coach.ask({"search", "tagebuch"}).array().isEmpty());
    step("client: checked in, ticked an action, moved a goal; the coach sees it, and not the journal");
}

/// Both write while nobody is connected; nothing gets lost.
void workOffline(Stage& stage, const Person& coach, const Person& client) {
    stage.proxy().setLine(RecordingProxy::Line::dead);
    const std::string note = textIn(having(coach.ask({"notes"}), "visibility", "shared").first(), "id");
    const std::string goal = textIn(having(coach.ask({"goal", "list"}), "lens", "curiosity").first(), "id");
    const std::string base = secretly("gemeinsam: we agreed on two actions");
    coach.must({"note", "edit", note, "--text", "-"}, "Coach was here.\n" + base);
    client.must({"note", "edit", note, "--text", "-"}, base + "\nClient was here.");
    coach.must({"goal", "edit", goal, "--weight", "4"});
    client.must({"goal", "edit", goal, "--text", secretly("Ask before I answer, every time")});
    CHECK_FALSE(coach.refused(4, {"sync"}).empty());
    CHECK_FALSE(client.refused(4, {"sync"}).empty());
    CHECK_FALSE(textIn(coach.ask({"status"}).object(), "lastError").empty());
    step("both offline: each edits the same note and the same goal");

    stage.proxy().setLine(RecordingProxy::Line::through);
    coach.must({"sync"});
    client.must({"sync"});
    coach.must({"sync"});
    for (const Person* const person : {&coach, &client}) {
        const QJsonValue shared = having(person->ask({"notes"}), "id", note).first();
        CHECK(textIn(shared, "text") == "Coach was here.\n" + base + "\nClient was here.");
        const QJsonValue both = having(person->ask({"goal", "list"}), "id", goal).first();
        CHECK(numberIn(both, "weight") == 4);
        CHECK(textIn(both, "text") == secretly("Ask before I answer, every time"));
    }
    CHECK(coach.ask({"status"}).object().value(QLatin1String("lastError")).isNull());
    step("both back: the note holds both edits, the goal both changes, on both sides");
}

void editSameWords(Stage& stage, const Person& coach, const Person& client) {
    const std::string note = coach.make({"note", "add", "--shared", "--text", secretly("one line")});
    coach.must({"sync"});
    client.must({"sync"});
    stage.proxy().setLine(RecordingProxy::Line::dead);
    coach.must({"note", "edit", note, "--text", secretly("the coach's line")});
    client.must({"note", "edit", note, "--text", secretly("the client's line")});
    stage.proxy().setLine(RecordingProxy::Line::through);
    client.must({"sync"});
    coach.must({"sync"});
    client.must({"sync"});
    for (const Person* const person : {&coach, &client}) {
        const QJsonObject shown = having(person->ask({"notes"}), "id", note).first().toObject();
        CHECK(shown.value(QLatin1String("conflict")).toBool());
        const std::string all = QJsonDocument(shown).toJson().toStdString();
        CHECK(all.find("coach's line") != std::string::npos);
        CHECK(all.find("client's line") != std::string::npos);
    }
    coach.must({"note", "edit", note, "--text", secretly("both lines")});
    coach.must({"sync"});
    client.must({"sync"});
    const QJsonObject settled = having(client.ask({"notes"}), "id", note).first().toObject();
    CHECK_FALSE(settled.value(QLatin1String("conflict")).toBool());
    CHECK(client.ask({"note", "history", note}).array().size() == 4);
    step("both changed the same words: both versions are kept, and the next save settles it");
}

void compareFolds(const Person& coach, const Person& client) {
    client.must({"sync"});
    coach.must({"sync"});
    const QJsonArray ofCoach = coach.ask({"verify"}).object().value(QLatin1String("spaces")).toArray();
    const QJsonDocument ofClient(client.ask({"verify"}).object().value(QLatin1String("spaces")).toArray());
    int shared = 0;
    for (const QJsonValue space : ofCoach) {
        const QJsonArray other = having(ofClient, "id", textIn(space, "id"));
        if (other.isEmpty()) continue;
        ++shared;
        CHECK(textIn(other.first(), "digest") == textIn(space, "digest"));
    }
    CHECK(shared == 1);
    const QJsonObject status = client.ask({"status"}).object();
    CHECK(numberIn(status, "saved") == numberIn(status, "sent"));
    CHECK(numberIn(status, "received") > 0);
    CHECK(status.value(QLatin1String("warnings")).toArray().isEmpty());
    step("both: folding everything anew gives the same digest of the shared space");
}

/// Nothing that was typed, nor the recovery words, stands anywhere in the clear.
void searchForCanary(Stage& stage, const std::string& words) {
    auto spellings = spellingsOf(canary);
    for (Spelling& spelling :
         spellingsOf(words.substr(0, words.find(' ', words.find(' ', words.find(' ') + 1) + 1))))
        spellings.push_back(std::move(spelling));
    std::vector<std::string> found;
    for (const char* const name : {"server", "coach", "client", "logs", "tmp", "home"}) {
        for (std::string& hit : findBelow(stage.folder(name), spellings))
            found.push_back(std::move(hit));
    }
    const std::string traffic = stage.proxy().captured();
    for (std::string& hit : findIn(traffic, spellings, "traffic"))
        found.push_back(std::move(hit));
    CHECK(found == std::vector<std::string>());
    CHECK(traffic.size() > 50'000); // so it was recorded
    CHECK(traffic.find("POST /v1/") != std::string::npos);
    CHECK(stage.madeInTemp() == std::vector<std::string>());
    step("canary: in no byte of server, profiles, logs and " + std::to_string(traffic.size()) +
         " bytes of traffic");
}

} // namespace

TEST_CASE("a coach and a client play the whole story by the command line") {
    Stage stage;
    const Person coach(stage, "coach");
    const Person client(stage, "client");
    const std::string words = pair(stage, coach, client);
    takeVq(coach, client);
    printVq(stage, coach, client);
    holdSession(coach);
    clientReads(client);
    clientActs(coach, client);
    workOffline(stage, coach, client);
    editSameWords(stage, coach, client);
    compareFolds(coach, client);
    CHECK(stage.server().stop() == 0);
    searchForCanary(stage, words);
}

TEST_CASE("the search for the canary finds every spelling it claims to find") {
    const TempFolder folder;
    const auto spellings = spellingsOf(canary);
    for (const Spelling& spelling : spellings) {
        std::ofstream(folder.path() / "planted", std::ios::binary) << "xx" << spelling.bytes << "yy";
        const auto found = findBelow(folder.path(), spellings);
        CAPTURE(spelling.name);
        CHECK_FALSE(found.empty());
    }
    // As another tool spells it: printf 'xZaunkoenig4711Lied' | base64 and its neighbours.
    CHECK_FALSE(findIn("eFphdW5rb2VuaWc0NzExTGllZA==", spellings, "").empty());
    CHECK_FALSE(findIn("WmF1bmtvZW5pZzQ3MTFMaWVk", spellings, "").empty());
    CHECK_FALSE(findIn("eHhaYXVua29lbmlnNDcxMUxpZWQ=", spellings, "").empty());
    std::filesystem::create_directory(folder.path() / canary);
    std::ofstream(folder.path() / "planted", std::ios::binary) << "nothing";
    CHECK_FALSE(findBelow(folder.path(), spellings).empty());
}
