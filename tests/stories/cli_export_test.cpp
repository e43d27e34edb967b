// SPDX-License-Identifier: GPL-3.0-or-later
// The open export by the command line: read by other people's code, read in again, refused, stopped, killed.
#include "tests/stories/fate.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

#include <sys/stat.h>

#include <csignal>
#include <filesystem>
#include <fstream>

using namespace vw::test;

namespace {

QJsonValue member(const QJsonDocument& document, const char* key) {
    return document.object().value(QLatin1String(key));
}

/// A coach and a client who have met, with a bit of everything.
struct Practice {
    Stage stage;
    Person coach{stage, "coach"};
    Person client{stage, "client"};

    Practice() {
        coach.must({"init", "--role", "coach", "--name", "Cara Ünïcödé", "--server", stage.serverUrl(),
                    "--token", stage.token(), "--generated-passphrase"});
        coach.must({"client", "add", "--name", "Ana 雪/../x"});
        const std::string link = textIn(coach.ask({"invite", "--client", "Ana 雪/../x"}).object(), "link");
        client.must({"accept", link, "--name", "Ana 雪", "--generated-passphrase"});
        coach.must({"pending"});
        coach.must({"confirm", textIn(coach.ask({"clients"}).array().first(), "id")});
        client.must({"sync"});
        coach.must({"note", "add", "--private", "--title", "First 🙂", "--text", "line one\n# line two"});
        coach.must({"note", "add", "--shared", "--title", "Ours", "--text", "<b>shared</b>"});
        coach.must({"goal", "add", "--lens", "courage", "--text", "say \"no\", often"});
        client.must({"checkin", "--energy", "4", "--choice", "=1+1, \"or\" not"});
        client.must({"action", "add", "--text", "walk"});
        for (const Person* person : {&client, &coach, &client})
            person->must({"sync"});
    }

    /// The contents of all spaces, sorted.
    static QStringList contentsOf(const Person& person) {
        QStringList out;
        for (const QJsonValue& space : member(person.ask({"verify"}), "spaces").toArray())
            out.append(space.toObject().value(QLatin1String("content")).toString());
        out.sort();
        return out;
    }
};

QJsonObject readByPython(const std::filesystem::path& file) {
    ProcessSpec spec;
    spec.program = "/usr/bin/python3";
    spec.arguments = {VW_SOURCE_DIR "/tests/stories/read_export.py", file.string()};
    spec.environment = {{"PYTHONIOENCODING", "utf-8"}};
    const ProcessResult result = run(std::move(spec));
    INFO(result.err);
    REQUIRE(result.exitCode == 0);
    return QJsonDocument::fromJson(QByteArray::fromStdString(result.out)).object();
}

QStringList texts(const QJsonValue& array) {
    QStringList out;
    for (const QJsonValue& one : array.toArray())
        out.append(one.toString());
    return out;
}

Person::Words cheaply(Person::Words command) {
    command.push_back("--generated-passphrase");
    return command;
}

bool isProfile(const Person& person) { return person.run({"status"}).exitCode == 0; }

} // namespace

TEST_CASE("an export is read by other programs, and imports with the same contents") {
    const Practice practice;
    const std::string file = practice.stage.folder("export.zip");
    CHECK(practice.coach.refused(1, {"export", file}).find("everyone who can open the file can read it") !=
          std::string::npos);
    CHECK_FALSE(std::filesystem::exists(file));
    const QJsonDocument made = practice.coach.ask({"export", file, "--plain"});
    struct stat info {};
    REQUIRE(::stat(file.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);

    const QJsonObject found = readByPython(file);
    CHECK(texts(found.value(QLatin1String("names"))) ==
          QStringList{"My practice.md", "README.md", QString::fromUtf8("clients/Ana 雪____x.md"),
                      "tables/actions.csv", "tables/check-ins.csv", "tables/goals.csv", "tables/sessions.csv",
                      "tables/vq.csv", "valuewright-export.json"});
    CHECK(texts(found.value(QLatin1String("contents"))) == Practice::contentsOf(practice.coach));
    CHECK(found.value(QLatin1String("changes")).toInt() == member(made, "changes").toInt());
    CHECK(found.value(QLatin1String("devices")).toInt() == 2);
    CHECK(textIn(found, "owner") == "Cara Ünïcödé");
    CHECK(textIn(found, "format") == "valuewright-export");
    const QJsonObject checkIn = found.value(QLatin1String("checkIns")).toArray().first().toObject();
    CHECK(textIn(checkIn, "of") == "Ana 雪/../x");
    CHECK(textIn(checkIn, "energy") == "4");
    CHECK(textIn(checkIn, "choice") == "=1+1, \"or\" not");
    CHECK(textIn(found.value(QLatin1String("goals")).toArray().first(), "lens") == "courage");
    CHECK(textIn(found.value(QLatin1String("actions")).toArray().first(), "title") == "walk");
    const QJsonObject pages = found.value(QLatin1String("pages")).toObject();
    const std::string page =
        pages.value(QString::fromUtf8("clients/Ana 雪____x.md")).toString().toStdString();
    INFO(page);
    CHECK(page.find("> \\# line two") != std::string::npos);
    CHECK(page.find("\\<b\\>shared") != std::string::npos);
    step("exported, and read by Python");

    const Person again(practice.stage, "again");
    const QJsonDocument imported = again.ask(cheaply({"import", file}));
    CHECK(textIn(imported.object(), "recoveryWords").size() > 30);
    CHECK(Practice::contentsOf(again) == Practice::contentsOf(practice.coach));
    CHECK(textIn(again.ask({"clients"}).array().first(), "name") == "Ana 雪/../x");
    again.must({"note", "add", "--private", "--text", "life goes on"});
    CHECK(again.refused(1, {"recovery-words"}).find("shown before") != std::string::npos);
    CHECK(again.refused(1, cheaply({"import", file})).find("There is a profile in this folder already") == 0);

    const std::string own = practice.stage.folder("client.zip");
    practice.client.must({"export", own, "--plain"});
    const Person fresh(practice.stage, "fresh");
    fresh.must(cheaply({"import", own}));
    CHECK(Practice::contentsOf(fresh) == Practice::contentsOf(practice.client));
    step("imported on both sides, with the same contents");

    // By hand, without --json, the warning is on stderr.
    ProcessSpec spec = practice.coach.command({"export", file, "--plain"});
    spec.arguments.erase(std::find(spec.arguments.begin(), spec.arguments.end(), "--json"));
    CHECK(run(std::move(spec)).err == "Everyone who can open this file can read it.\n");
}

TEST_CASE("a folder of files to read holds everything, and takes no other folder's place") {
    const Practice practice;
    const std::string folder = practice.stage.folder("to read");
    const QJsonDocument made = practice.coach.ask({"export", folder});
    CHECK(textIn(made.object(), "folder") == folder);
    CHECK(textIn(made.object(), "warning").find("not sealed") != std::string::npos);
    for (const char* const name : {"valuewright.json", "valuewright.md", "check-ins.csv"}) {
        struct stat info {};
        REQUIRE(::stat((folder + '/' + name).c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
    std::ifstream file(folder + "/valuewright.json");
    const std::string all(std::istreambuf_iterator<char>(file), {});
    CHECK(all == practice.coach.run({"show"}).out);
    std::ifstream table(folder + "/check-ins.csv");
    const std::string rows(std::istreambuf_iterator<char>(table), {});
    CHECK(rows.find(",4,\"=1+1, \"\"or\"\" not\",") != std::string::npos); // RFC 4180, 2.7
    CHECK(practice.coach.refused(1, {"export", folder}).find("must be a new one") != std::string::npos);
}

TEST_CASE("what is no export is refused with one sentence, and nothing is left") {
    const Practice practice;
    const std::string good = practice.stage.folder("good.zip");
    practice.coach.must({"export", good, "--plain"});
    const Person nobody(practice.stage, "nobody");
    const auto refusal = [&](const std::string& file) {
        const std::string sentence = nobody.refused(1, cheaply({"import", file}));
        CHECK_FALSE(std::filesystem::exists(nobody.profile() / "vault.db"));
        CHECK_FALSE(std::filesystem::exists(nobody.profile() / "root.key"));
        return sentence;
    };
    CHECK(refusal(practice.stage.folder("missing.zip")) == "There is no such file.");
    const std::string bad = practice.stage.folder("bad.zip");
    std::ofstream(bad) << "hello";
    CHECK(refusal(bad).find("This file is no export of Valuewright") == 0);
    std::filesystem::copy_file(good, bad, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(bad, std::filesystem::file_size(good) / 2);
    CHECK(refusal(bad).find("Nothing was changed") != std::string::npos);
    nobody.must(cheaply({"import", good}));
}

TEST_CASE("an import that is killed or stopped leaves no profile, or a whole one") {
    const Practice practice;
    for (int i = 0; i < 60; ++i)
        practice.coach.must(
            {"note", "add", "--private", "--text", std::string(2000, 'x') + std::to_string(i)});
    const std::string file = practice.stage.folder("export.zip");
    practice.coach.must({"export", file, "--plain"});
    const QStringList contents = Practice::contentsOf(practice.coach);
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 2);
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40);
    std::size_t whole = 0;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Person person(practice.stage, "person" + std::to_string(round));
        ChildProcess process(person.command(cheaply({"import", file})));
        const bool ended = process.finishWithin(fate.moment());
        if (!ended && round % 2 == 0) process.kill();
        if (!ended && round % 2 == 1) process.signal(SIGINT);
        fate.count(!ended);
        const ProcessResult result = process.finish();
        if (!ended && round % 2 == 1 && result.exitCode == 1)
            CHECK(result.err == "You stopped the import. Nothing was changed.\n");
        if (isProfile(person)) {
            ++whole;
        } else {
            CHECK_FALSE(ended);
            person.must(cheaply({"import", file}));
        }
        CHECK(Practice::contentsOf(person) == contents);
    }
    CHECK(fate.strikes() > 0);
    step(std::to_string(fate.strikes()) + " imports were cut short, " + std::to_string(whole) +
         " were whole");
}
