// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments leave one profile and come into another, and what can go wrong with the file on the way.
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

using namespace vw::test;

namespace {

// Gold vectors of DOMAIN.md §3.
const std::string worldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string selfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";

/// A coach and a client of theirs.
struct Couple {
    Person coach;
    Person client;

    Couple(const Stage& stage, const std::string& name)
        : coach(stage, name + "-coach")
        , client(stage, name) {
        coach.must({"init", "--role", "coach", "--name", "Carla", "--server", stage.serverUrl(), "--token",
                    stage.token(), "--generated-passphrase"});
        const std::string link = textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link");
        client.must({"accept", link, "--name", "Anna", "--generated-passphrase"});
        coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
        client.must({"sync"});
    }
};

std::string outputOf(const Person& person, Person::Words words) {
    const ProcessResult result = person.run(std::move(words));
    INFO(result.err);
    REQUIRE(result.exitCode == 0);
    return result.out;
}

int imported(const Person& person, const std::string& file) {
    return person.ask({"vq", "import", "-", "--release", "now"}, file).object().value("imported").toInt();
}

QJsonObject onlyWorld(const Person& person) {
    const QJsonArray all = person.ask({"vq", "show"}).array();
    REQUIRE(all.size() == 1);
    return all.first().toObject().value("world").toObject();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("an assessment moves from one profile to another, as JSON and as CSV") {
    Stage stage;
    const Couple first(stage, "anna");
    first.client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks, "--release", "now"});
    const std::string json = outputOf(first.client, {"vq", "export", "--format", "json"});
    const std::string table = outputOf(first.client, {"vq", "export"});
    CHECK(imported(first.client, json) == 0); // it is here already
    CHECK(imported(first.client, table) == 0);

    for (const std::string& file : {json, table}) {
        const Couple next(stage, file == json ? "by-json" : "by-table");
        CHECK(imported(next.client, file) == 1);
        CHECK(imported(next.client, file) == 0);
        CHECK(onlyWorld(next.client) == onlyWorld(first.client));
        next.client.must({"sync"});
        next.coach.must({"sync"});
        CHECK(onlyWorld(next.coach).value("vq1").toInt() == 41);
    }
}

TEST_CASE("a result to be seen together first goes out as answers only") {
    Stage stage;
    const Couple pair(stage, "anna");
    pair.client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks, "--release", "together"});
    const std::string json = outputOf(pair.client, {"vq", "export", "--format", "json"});
    CHECK(json.find("\"ranks\":[2,1,4,7,") != std::string::npos);
    CHECK(json.find("vq1") == std::string::npos);
    pair.client.must({"sync"});
    pair.coach.must({"sync"});
    CHECK(outputOf(pair.coach, {"vq", "export", "--format", "json"}).find("\"vq1\":41") != std::string::npos);
}

TEST_CASE("a wrong file is refused as a whole, with its place") {
    Stage stage;
    const Couple pair(stage, "anna");
    pair.client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks});
    const std::string json = outputOf(pair.client, {"vq", "export", "--format", "json"});
    const std::string table = outputOf(pair.client, {"vq", "export"});
    const std::pair<std::string, const char*> wrong[] = {
        {"", "empty"},
        {"id,name\n", "not the header"},
        {json.substr(0, json.size() / 2), "breaks at byte"},
        {"{}", "no export of assessments"},
        {replaced(json, "\"ranks\":[2,1,", "\"ranks\":[1,2,"), "Assessment 1: Its ranks are not those"},
        {replaced(json, "\"record\":\"", "\"record\":\"zz"), "Assessment 1: Its record"},
        {replaced(table, ",2,1,4,", ",2,2,4,"), "Line 2: In the world part: Rank 2 is given more than once"},
        {replaced(table, "valuewright-1,", "acme-1,"), "Line 2: This device does not have the instrument"}};
    for (const auto& [file, sentence] : wrong) {
        const std::string said = pair.client.refused(1, {"vq", "import", "-"}, file);
        step("wrong file: " + said);
        CHECK(said.find(sentence) != std::string::npos);
    }
    CHECK(pair.client.ask({"vq", "show"}).array().size() == 1);
    step("coach imports: " + pair.coach.refused(1, {"vq", "import", "-"}, json));
}

TEST_CASE("a change has no verdict before there are fifty retests") {
    Stage stage;
    const Couple pair(stage, "anna");
    pair.client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks, "--release", "now"});
    pair.client.must({"vq", "submit", "--world", selfRanks, "--self", selfRanks, "--release", "now"});
    const QJsonObject found = pair.client.ask({"vq", "change", "--index", "vq1"}).object();
    CHECK(found.value("needed").toInt() == 50);
    CHECK(found.value("retests").toInt() == 0);
    CHECK(found.value("reliability").isNull());
    CHECK(textIn(found, "note").find("not yet established") != std::string::npos);
    const QJsonObject change =
        found.value("people").toArray().first().toObject().value("changes").toArray().first().toObject();
    CHECK(change.value("difference").toInt() == 79 - 41);
    CHECK(change.value("rc").isNull());
}

TEST_CASE("without a coach an import is kept for oneself") {
    Stage stage;
    const Couple pair(stage, "anna");
    pair.client.must({"vq", "submit", "--world", worldRanks, "--self", selfRanks});
    const std::string json = outputOf(pair.client, {"vq", "export", "--format", "json"});
    const Person alone(stage, "alone");
    alone.must({"init", "--role", "client", "--name", "Anna", "--generated-passphrase"});
    CHECK(imported(alone, json) == 1);
    CHECK(imported(alone, json) == 0);
    const QJsonObject all = alone.ask({"show"}).object();
    CHECK(all.value("vqKept").toArray().size() == 1);
}
