// SPDX-License-Identifier: GPL-3.0-or-later
// A coach's second device, its removal, and a lost machine, by the real command line and the real server.
#include "tests/stories/fate.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace vw::test;

namespace {

/// Coach and client, paired. The coach's answer to `init`.
QJsonObject pair(Stage& stage, const Person& coach, const Person& client) {
    const QJsonObject made = coach
                                 .ask({"init", "--role", "coach", "--name", "Adaeze", "--server",
                                       stage.serverUrl(), "--token", stage.token(), "--generated-passphrase"})
                                 .object();
    const std::string link = textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link");
    client.must({"accept", link, "--name", "Anna Berger", "--generated-passphrase"});
    coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
    client.must({"sync"});
    coach.must({"sync"});
    return made;
}

Person::Words joining(const std::string& link, const std::string& name, bool wait) {
    Person::Words words{"device", "join", link, "--name", name, "--generated-passphrase"};
    if (!wait) words.push_back("--no-wait");
    return words;
}

/// Adds `fresh` to the devices of `present`, who compares the numbers; its id.
std::string addDevice(const Person& present, const Person& fresh, const std::string& name) {
    const std::string link = textIn(present.ask({"device", "link"}).object(), "link");
    const QJsonObject waiting = fresh.ask(joining(link, name, false)).object();
    CHECK(textIn(waiting, "state") == "waiting");
    CHECK(textIn(waiting, "person") == "Adaeze");
    const QJsonDocument pending = present.ask({"device", "pending"});
    REQUIRE(pending.array().size() == 1);
    CHECK(textIn(pending.array().first(), "name") == name);
    CHECK(textIn(pending.array().first(), "number") == textIn(waiting, "number"));
    CHECK(textIn(waiting, "number").size() == 25);
    const std::string id = textIn(pending.array().first(), "id");
    present.must({"device", "confirm", id});
    const QJsonObject joined = fresh.ask(joining(link, name, true)).object();
    CHECK(textIn(joined, "state") == "joined");
    CHECK(textIn(joined, "number") == textIn(waiting, "number"));
    CHECK(fresh.ask(joining(link, name, true)).object() ==
          joined); // whoever did not see the answer asks again
    return id;
}

/// Digests of the spaces, by their ids.
std::map<std::string, std::string> digests(const Person& person) {
    std::map<std::string, std::string> out;
    const QJsonObject answer = person.ask({"verify"}).object();
    for (const QJsonValue space : answer.value(QLatin1String("spaces")).toArray())
        out[textIn(space, "id")] = textIn(space, "digest");
    return out;
}

std::vector<std::string> textsIn(const Person& person, const char* member) {
    std::vector<std::string> out;
    const QJsonObject status = person.ask({"status"}).object();
    for (const QJsonValue text : status.value(QLatin1String(member)).toArray())
        out.push_back(text.toString().toStdString());
    return out;
}

bool sees(const Person& person, const std::string& text) {
    return person.run({"show"}).out.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("a coach with two devices and a client: added, both used offline, one lost and removed") {
    Stage stage;
    const Person laptop(stage, "laptop"), phone(stage, "phone"), client(stage, "client");
    pair(stage, laptop, client);
    laptop.must({"note", "add", "--private", "--text", "written before the phone"});
    laptop.must({"sync"});
    const std::string phoneId = addDevice(laptop, phone, "Phone");
    CHECK(sees(phone, "written before the phone"));
    step("phone: joined by the laptop's link, same number on both, everything is there");

    const QJsonArray listed = phone.ask({"device", "list"}).array();
    REQUIRE(listed.size() == 3);
    CHECK(having(QJsonDocument(listed), "kind", "this").size() == 1);
    CHECK(textIn(having(QJsonDocument(listed), "kind", "this").first(), "id") == phoneId);
    CHECK(having(QJsonDocument(listed), "kind", "paper").size() == 1);
    phone.must({"device", "rename", phoneId, "--name", "Blue phone"});

    laptop.must({"note", "add", "--shared", "--text", "from the laptop, offline"});
    phone.must({"note", "add", "--shared", "--text", "from the phone, offline"});
    phone.must({"goal", "add", "--lens", "courage", "--text", "a goal from the phone"});
    client.must({"action", "add", "--text", "an action of the client"});
    for (const Person* const person : {&laptop, &phone, &client, &laptop, &phone, &client})
        person->must({"sync"});
    const auto onLaptop = digests(laptop), onPhone = digests(phone), onClient = digests(client);
    CHECK(onLaptop == onPhone);
    CHECK(onLaptop.size() == 3);
    std::size_t common = 0;
    for (const auto& [space, digest] : onClient) {
        if (onLaptop.count(space) == 0) continue;
        CHECK(onLaptop.at(space) == digest);
        ++common;
    }
    CHECK(common == 1);
    CHECK(sees(client, "from the phone, offline"));
    CHECK(textIn(having(laptop.ask({"device", "list"}), "id", phoneId).first(), "name") == "Blue phone");
    CHECK_FALSE(textIn(having(laptop.ask({"device", "list"}), "id", phoneId).first(), "lastSeen").empty());
    step("laptop, phone, client: the same after writing offline");

    phone.must({"note", "add", "--shared", "--text", "never sent"});
    laptop.must({"device", "revoke", phoneId});
    const std::string refused = phone.refused(1, {"sync"});
    CHECK(refused.find("This device was removed from your devices") == 0);
    CHECK(phone.refused(1, {"sync"}) == refused);
    CHECK(sees(phone, "never sent"));
    laptop.must({"note", "add", "--shared", "--text", "after the removal"});
    laptop.must({"sync"});
    client.must({"sync"});
    CHECK(sees(client, "after the removal"));
    CHECK_FALSE(sees(client, "never sent"));
    CHECK(laptop.ask({"device", "quarantine"}).array().isEmpty());
    const auto notices = textsIn(client, "notices");
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].rfind("Adaeze added a device on ", 0) == 0);
    CHECK(notices[1].rfind("Adaeze removed a device on ", 0) == 0);
    CHECK(textsIn(client, "warnings").empty());
    step("phone: removed, told so, still readable; the client was told in plain words");
}

TEST_CASE("a coach loses the machine and goes on with the recovery words") {
    Stage stage;
    const Person lost(stage, "lost"), fresh(stage, "fresh"), client(stage, "client");
    const QJsonObject made = pair(stage, lost, client);
    const std::string words = textIn(made, "recoveryWords");
    lost.must({"recovery", "check", "--words-fd", "0"}, words + '\n');
    lost.must({"note", "add", "--private", "--text", "precious and private"});
    lost.must({"note", "add", "--shared", "--text", "precious and shared"});
    lost.must({"sync"});
    client.must({"action", "add", "--text", "while the machine was lost"});
    client.must({"sync"});

    const Person::Words recover{"recover",    "--server", stage.serverUrl(),       "--name", "New laptop",
                                "--words-fd", "0",        "--generated-passphrase"};
    CHECK(fresh.refused(1, recover, "zoo zoo\n").find("There are 2 words") == 0);
    const std::string typo =
        fresh.refused(1, recover, "abadnon zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo\n");
    CHECK(typo.find("Word 1 is not a recovery word; did you mean abandon") == 0);
    CHECK(fresh.refused(1, recover, "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo\n")
              .find("These words do not belong together") == 0);

    const QJsonObject back = fresh.ask(recover, words + '\n').object();
    CHECK(textIn(back, "name") == "Adaeze");
    CHECK(textIn(back, "identity") == textIn(made, "identity"));
    CHECK(back.value(QLatin1String("removed")).toInt() == 1);
    CHECK(back.value(QLatin1String("others")).toArray().isEmpty());
    CHECK(sees(fresh, "precious and private"));
    CHECK(sees(fresh, "while the machine was lost"));
    step("new laptop: everything is back");

    CHECK(lost.refused(1, {"sync"}).find("This device was removed") == 0);
    fresh.must({"note", "add", "--shared", "--text", "we go on"});
    fresh.must({"sync"});
    client.must({"sync"});
    client.must({"action", "add", "--text", "so do I"});
    client.must({"sync"});
    fresh.must({"sync"});
    CHECK(sees(client, "we go on"));
    CHECK(sees(fresh, "so do I"));
    CHECK(textIn(fresh.ask({"safety-number"}).object(), "safetyNumber") ==
          textIn(client.ask({"safety-number"}).object(), "safetyNumber"));
    CHECK(fresh.ask({"clients"}).array().size() == 1);
    // Whoever did not see the answer asks again; a profile that came another way stays what it is.
    CHECK(textIn(fresh.ask(recover, words + '\n').object(), "identity") == textIn(made, "identity"));
    CHECK(lost.refused(1, recover, words + '\n').find("There is a profile in this folder already") == 0);
    step("old machine refused; coach and client go on with the same safety number");
}

TEST_CASE("a client recovers too, and enters the coach's space again by the journal") {
    Stage stage;
    const Person coach(stage, "coach"), lost(stage, "lost"), fresh(stage, "fresh");
    coach.must({"init", "--role", "coach", "--name", "Adaeze", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
    const std::string link = textIn(coach.ask({"invite", "--client", "Anna"}).object(), "link");
    const std::string words =
        textIn(lost.ask({"accept", link, "--name", "Anna Berger", "--generated-passphrase"}).object(),
               "recoveryWords");
    coach.must({"confirm", textIn(coach.ask({"pending"}).array().first(), "id")});
    lost.must({"sync"});
    coach.must({"sync"});
    lost.must({"note", "add", "--journal", "--text", "for nobody else"});
    lost.must({"checkin", "--energy", "2", "--choice", "a short walk"});
    lost.must({"sync"});
    const QJsonObject back = fresh
                                 .ask({"recover", "--server", stage.serverUrl(), "--name", "New phone",
                                       "--words-fd", "0", "--generated-passphrase"},
                                      words + '\n')
                                 .object();
    CHECK(textIn(back, "role") == "client");
    CHECK(textIn(back, "name") == "Anna Berger");
    CHECK(sees(fresh, "for nobody else"));
    CHECK(sees(fresh, "a short walk"));
    fresh.must({"checkin", "--energy", "4", "--choice", "and a longer one"});
    fresh.must({"sync"});
    coach.must({"sync"});
    CHECK(sees(coach, "and a longer one"));
    CHECK(textsIn(coach, "notices").size() == 2);
    step("client: recovered, in the coach's space again");
}

TEST_CASE("adding and removing a device survives kill -9 at any moment") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 7);
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40) / 10 + 1;
    Stage stage;
    const Person coach(stage, "coach"), client(stage, "client");
    pair(stage, coach, client);
    const auto despiteKill = [&](const Person& person, const Person::Words& words) {
        ChildProcess process(person.command(words));
        const bool finished = process.finishWithin(fate.moment());
        fate.count(!finished);
        if (!finished) process.kill();
        if (!finished || process.result().exitCode != 0) person.must(words);
    };
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Person phone(stage, "phone" + std::to_string(round));
        despiteKill(coach, {"device", "link"});
        const std::string link = textIn(coach.ask({"device", "link"}).object(), "link");
        despiteKill(phone, joining(link, "Phone", false));
        const QJsonDocument pending = coach.ask({"device", "pending"});
        REQUIRE(pending.array().size() == 1);
        const std::string id = textIn(pending.array().first(), "id");
        ChildProcess confirming(coach.command({"device", "confirm", id}));
        const bool confirmed = confirming.finishWithin(fate.moment());
        fate.count(!confirmed);
        if (!confirmed) confirming.kill();
        coach.must({"sync"}); // finishes what was begun
        if (having(coach.ask({"device", "list"}), "id", id).isEmpty()) coach.must({"device", "confirm", id});
        despiteKill(phone, joining(link, "Phone", true));
        coach.must({"note", "add", "--shared", "--text", "round " + std::to_string(round)});
        coach.must({"sync"});
        phone.must({"sync"});
        CHECK(sees(phone, "round " + std::to_string(round)));
        despiteKill(coach, {"device", "revoke", id});
        static_cast<void>(phone.refused(1, {"sync"}));
        client.must({"sync"});
        CHECK(sees(client, "round " + std::to_string(round)));
    }
    CHECK(textsIn(coach, "warnings").empty());
    CHECK(textsIn(client, "warnings").empty());
    step(std::to_string(rounds) + " devices came and went; " + std::to_string(fate.strikes()) +
         " commands were killed");
}
