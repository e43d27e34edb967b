// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the command line and of the server at random moments: what was acknowledged is there afterwards.
#include "tests/stories/fate.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

using namespace vw::test;

namespace {

/// Runs a command that is killed at some moment; true when it was acknowledged before.
bool strike(const Person& person, Fate& fate, const Person::Words& words) {
    ChildProcess process(person.command(words));
    const bool finished = process.finishWithin(fate.moment());
    fate.count(!finished);
    if (!finished) {
        process.kill();
        return false;
    }
    CAPTURE(process.result().err);
    REQUIRE(process.result().exitCode == 0);
    return true;
}

/// Runs a command to its end and remembers how long that takes.
void calmly(const Person& person, Fate& fate, const Person::Words& words) {
    const auto begin = std::chrono::steady_clock::now();
    person.must(words);
    fate.learn(std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - begin));
}

/// A command that is killed once and then repeated until it is done.
void despiteKill(const Person& person, Fate& fate, const Person::Words& words) {
    if (!strike(person, fate, words)) calmly(person, fate, words);
}

/// A sync during which the server is killed; then both come back.
void syncDespiteServer(Stage& stage, const Person& person, Fate& fate) {
    ChildProcess process(person.command({"sync"}));
    process.finishWithin(fate.moment()); // or the moment comes first
    stage.server().kill();
    const int exitCode = process.finish().exitCode;
    CAPTURE(process.result().err);
    CHECK((exitCode == 0 || exitCode == 1 || exitCode == 4));
    stage.server().start();
    calmly(person, fate, {"sync"});
}

void pairDespiteKills(Stage& stage, const Person& coach, const Person& client, Fate& fate) {
    despiteKill(coach, fate,
                {"init", "--role", "coach", "--name", "Carla", "--server", stage.serverUrl(), "--token",
                 stage.token(), "--generated-passphrase"});
    despiteKill(coach, fate, {"invite", "--client", "Anna"});
    CHECK(coach.ask({"clients"}).array().size() == 1);
    const std::string link = textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link");
    despiteKill(client, fate, {"accept", link, "--name", "Anna Berger", "--generated-passphrase"});
    despiteKill(coach, fate, {"pending"});
    const std::string id = textIn(coach.ask({"clients"}).array().first(), "id");
    despiteKill(coach, fate, {"confirm", id});
    despiteKill(client, fate, {"sync"});
    despiteKill(coach, fate, {"sync"});
}

/// What somebody may do that leaves a text behind.
struct Deed {
    const Person* person;
    Person::Words words;
    std::string text;
};

Deed someDeed(const Person& coach, const Person& client, Fate& fate, std::size_t round) {
    const std::string text = "deed " + std::to_string(round) + " of the rounds";
    switch (fate.below(6)) {
    case 0:
        return {&coach, {"note", "add", "--private", "--text", text}, text};
    case 1:
        return {&coach, {"note", "add", "--shared", "--text", text}, text};
    case 2:
        return {&client, {"note", "add", "--shared", "--text", text}, text};
    case 3:
        return {&coach, {"goal", "add", "--lens", "courage", "--text", text}, text};
    case 4:
        return {&client, {"action", "add", "--text", text}, text};
    default:
        return {&client, {"checkin", "--energy", "3", "--choice", text}, text};
    }
}

bool isPrivate(const Deed& deed) { return deed.words[2] == "--private"; }

} // namespace

TEST_CASE("pairing survives kill -9 at any moment") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1));
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40) / 5 + 1;
    Stage stage;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Person coach(stage, "coach" + std::to_string(round));
        const Person client(stage, "client" + std::to_string(round));
        pairDespiteKills(stage, coach, client, fate);
        CHECK(textIn(coach.ask({"safety-number"}).object(), "safetyNumber") ==
              textIn(client.ask({"safety-number"}).object(), "safetyNumber"));
        step("pair " + std::to_string(round + 1) + " found together in spite of the kills");
    }
    step(std::to_string(fate.strikes()) + " commands were killed");
    CHECK(fate.strikes() > 0);
}

TEST_CASE("what was acknowledged survives kill -9 of command line and server") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 1);
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40);
    Stage stage;
    const Person coach(stage, "coach");
    const Person client(stage, "client");
    pairDespiteKills(stage, coach, client, fate);
    std::vector<Deed> acknowledged;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Deed deed = someDeed(coach, client, fate, round);
        despiteKill(*deed.person, fate, deed.words);
        acknowledged.push_back(deed);
        const Person& other = fate.below(2) == 0 ? coach : client;
        if (round % 3 == 0)
            syncDespiteServer(stage, other, fate);
        else
            despiteKill(other, fate, {"sync"});
    }
    for (const Person* const person : {&coach, &client, &coach, &client}) {
        person->must({"sync"});
    }
    const std::string coachSees = coach.run({"show"}).out;
    const std::string clientSees = client.run({"show"}).out;
    for (const Deed& deed : acknowledged) {
        CAPTURE(deed.text, deed.words.front());
        CHECK(coachSees.find(deed.text) != std::string::npos);
        CHECK((clientSees.find(deed.text) != std::string::npos) == !isPrivate(deed));
    }
    CHECK(coach.ask({"status"}).object().value(QLatin1String("warnings")).toArray().isEmpty());
    CHECK(client.ask({"status"}).object().value(QLatin1String("warnings")).toArray().isEmpty());
    step(std::to_string(rounds) + " rounds: " + std::to_string(acknowledged.size()) +
         " acknowledged, all there; " + std::to_string(fate.strikes()) + " commands were killed");
    CHECK(fate.strikes() > 0);
}
