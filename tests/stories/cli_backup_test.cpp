// SPDX-License-Identifier: GPL-3.0-or-later
// Backups by the command line: made, verified without a profile, restored to a new device; made by
// themselves.
#include "tests/stories/fate.h"
#include "tests/stories/small_disk.h"
#include "tests/stories/stage.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

#include <filesystem>

using namespace vw::test;

namespace {

constexpr const char* words = "ähre boat cradle daisy eager fable\n";
constexpr const char* song = "canarysingsalways";

Person::Words withPassphrase(Person::Words command) {
    command.insert(command.end(), {"--backup-passphrase-fd", "0"});
    return command;
}

Person::Words cheaply(Person::Words command) {
    command = withPassphrase(std::move(command));
    command.push_back("--generated-passphrase");
    return command;
}

void makePractice(const Person& coach) {
    coach.must({"init", "--role", "coach", "--name", "Cara Ünïcödé", "--generated-passphrase"});
    coach.must({"client", "add", "--name", "Ana 雪"});
    coach.must({"note", "add", "--private", "--title", "First 🙂", "--text", std::string(song) + " 雪"});
    coach.must({"goal", "add", "--lens", "courage", "--text", std::string(song) + "goal"});
}

QJsonValue member(const QJsonDocument& document, const char* key) {
    return document.object().value(QLatin1String(key));
}

/// Runs a command that is killed at some moment; true when it was done before.
bool strike(const Person& person, Fate& fate, const Person::Words& command, const std::string& input) {
    ChildProcess process(person.command(command, input));
    const bool finished = process.finishWithin(fate.moment());
    fate.count(!finished);
    if (!finished) process.kill();
    const ProcessResult result = process.finish();
    CAPTURE(result.err);
    if (finished) REQUIRE(result.exitCode == 0);
    return finished;
}

/// The same to its end, remembering how long that takes.
QJsonDocument calmly(const Person& person, Fate& fate, const Person::Words& command,
                     const std::string& input) {
    const auto begin = std::chrono::steady_clock::now();
    QJsonDocument answer = person.ask(command, input);
    fate.learn(std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - begin));
    return answer;
}

} // namespace

TEST_CASE("a backup made by the command line restores to a new device") {
    Stage stage;
    const Person coach(stage, "coach"), second(stage, "second");
    makePractice(coach);
    const std::string file = stage.folder("practice.vwbackup");
    const QJsonDocument made = coach.ask(cheaply({"backup", "create", file}), words);
    CHECK(member(made, "changes").toInt() > 3);
    CHECK(member(made, "digest") == member(coach.ask({"verify"}), "digest"));
    step("made, " + std::to_string(std::filesystem::file_size(file)) + " bytes");

    const Person nobody(stage, "nobody");
    const QJsonDocument checked = nobody.ask(withPassphrase({"backup", "verify", file}), words);
    CHECK(member(checked, "digestsCompared").toBool());
    CHECK(member(checked, "digest") == member(made, "digest"));
    CHECK_FALSE(std::filesystem::exists(nobody.profile()));
    CHECK(nobody.refused(1, withPassphrase({"backup", "verify", file}), "not this one\n") ==
          "This passphrase does not open the backup. Nothing was changed.");
    CHECK(nobody.refused(3, {"backup", "verify", file}).find("A backup has a passphrase of its own") == 0);
    CHECK(coach.refused(1, cheaply({"backup", "create", file}), "short\n").find("at least 10") !=
          std::string::npos);

    CHECK(second.refused(1, cheaply({"backup", "restore", file}), "not this one\n") ==
          "This passphrase does not open the backup. Nothing was changed.");
    const QJsonDocument restored = second.ask(cheaply({"backup", "restore", file}), words);
    CHECK_FALSE(member(restored, "deviceAdded").toBool());
    CHECK(member(second.ask({"verify"}), "digest") == member(made, "digest"));
    CHECK(second.ask({"show"}) == coach.ask({"show"}));
    const QJsonObject status = second.ask({"status"}).object();
    CHECK_FALSE(
        status.value(QLatin1String("restored")).toObject().value(QLatin1String("deviceAdded")).toBool());
    CHECK(status.value(QLatin1String("warnings")).toArray().size() == 1);
    CHECK_FALSE(second.refused(1, {"note", "add", "--private", "--text", "new"}).empty());
    CHECK(coach.refused(1, cheaply({"backup", "restore", file}), words).find("There is a profile") == 0);
    const auto spellings = spellingsOf(song);
    CHECK(findBelow(stage.folder(""), spellings) == std::vector<std::string>());
    CHECK(stage.madeInTemp() == std::vector<std::string>());
    step("restored; what is in it reads the same, and no file shows it");
}

TEST_CASE("words that were drawn for a backup open it") {
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    const std::string file = stage.folder("b");
    const std::string drawn =
        textIn(coach.ask({"backup", "create", file, "--draw-passphrase", "--generated-passphrase"}).object(),
               "passphrase");
    CHECK(std::count(drawn.begin(), drawn.end(), ' ') == 5);
    coach.must(withPassphrase({"backup", "verify", file}), drawn + "\n");
}

TEST_CASE("automatic backups are made with a sync when one is due") {
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    CHECK_FALSE(member(coach.ask({"backup", "auto", "list"}), "on").toBool());
    CHECK(coach.refused(3, {"backup", "auto", "now"}).find("Automatic backups are off") == 0);
    const QJsonDocument on = coach.ask(cheaply({"backup", "auto", "on"}), words);
    const std::string file = textIn(member(on, "backup"), "file");
    coach.must(withPassphrase({"backup", "verify", file}), words);

    // Two days older: the next sync makes another one, also when the server cannot be reached.
    const auto folder = std::filesystem::path(file).parent_path();
    std::filesystem::rename(file, folder / "auto-20260101-120000.vwbackup");
    CHECK(member(coach.ask({"backup", "auto", "list"}), "due").toBool());
    static_cast<void>(coach.run({"sync"}));
    const QJsonDocument list = coach.ask({"backup", "auto", "list"});
    CHECK(member(list, "backups").toArray().size() == 2);
    CHECK_FALSE(member(list, "due").toBool());
    CHECK_FALSE(member(coach.ask({"backup", "auto", "off"}), "on").toBool());
    CHECK(findBelow(stage.folder(""), spellingsOf(song)) == std::vector<std::string>());
}

TEST_CASE("a backup onto a full disk says so and leaves the old one") {
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    std::filesystem::create_directory(stage.folder("disk"));
    SmallDisk disk(stage.folder("disk"));
    const std::string file = stage.folder("disk") / "b";
    coach.must(cheaply({"backup", "create", file}), words);
    const auto size = std::filesystem::file_size(file);
    coach.must({"note", "add", "--private", "--text", "-"}, std::string(40'000, 'x'));
    disk.fillUp(4096);
    const ProcessResult full = disk.run(coach.command(cheaply({"backup", "create", file}), words));
    CHECK(full.exitCode == 1);
    CHECK(full.out.empty());
    CHECK(std::count(full.err.begin(), full.err.end(), '\n') == 1);
    CHECK(std::filesystem::file_size(file) == size);
    CHECK_FALSE(std::filesystem::exists(file + ".new"));
    disk.makeRoom();
    coach.must(withPassphrase({"backup", "verify", file}), words);
    coach.must(cheaply({"backup", "create", file}), words);
}

TEST_CASE("a backup that is killed while it is made leaves the old file or the new one") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 3);
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    const std::string file = stage.folder("practice.vwbackup");
    const Person::Words create = cheaply({"backup", "create", file});
    QJsonDocument last = calmly(coach, fate, create, words);
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40);
    std::size_t kept = 0;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        coach.must({"note", "add", "--private", "--text", std::string(3000, 'x') + std::to_string(round)});
        const bool done = strike(coach, fate, create, words);
        const QJsonDocument found = coach.ask(withPassphrase({"backup", "verify", file}), words);
        const bool isOld = member(found, "digest") == member(last, "digest");
        CHECK((isOld || member(found, "digest") == member(coach.ask({"verify"}), "digest")));
        if (done) CHECK_FALSE(isOld);
        kept += isOld ? 1 : 0;
        last = found;
    }
    CHECK(fate.strikes() > 0);
    step(std::to_string(fate.strikes()) + " backups were killed, " + std::to_string(kept) +
         " left the old file");
}

TEST_CASE("a restore that is killed leaves no profile, or a whole one") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 4);
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    for (int i = 0; i < 40; ++i)
        coach.must({"note", "add", "--private", "--text", std::string(3000, 'x') + std::to_string(i)});
    const std::string file = stage.folder("practice.vwbackup");
    const QJsonDocument made = coach.ask(cheaply({"backup", "create", file}), words);
    const Person::Words restore = cheaply({"backup", "restore", file});
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40);
    std::size_t whole = 0;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Person person(stage, "person" + std::to_string(round));
        const bool done = strike(person, fate, restore, words);
        const bool isThere = person.run({"status"}).exitCode == 0;
        if (done) CHECK(isThere);
        if (!isThere) static_cast<void>(calmly(person, fate, restore, words));
        CHECK(member(person.ask({"verify"}), "digest") == member(made, "digest"));
        whole += isThere ? 1 : 0;
    }
    CHECK(fate.strikes() > 0);
    step(std::to_string(fate.strikes()) + " restores were killed, " + std::to_string(whole) +
         " profiles were whole");
}

TEST_CASE("an automatic backup that is killed costs none of those before it") {
    Fate fate(setting("VALUEWRIGHT_SEED", 1) + 5);
    Stage stage;
    const Person coach(stage, "coach");
    makePractice(coach);
    const std::string first =
        textIn(member(calmly(coach, fate, cheaply({"backup", "auto", "on"}), words), "backup"), "file");
    const std::uint64_t rounds = setting("VALUEWRIGHT_KILL_ROUNDS", 40) / 2 + 1;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        static_cast<void>(strike(coach, fate, {"backup", "auto", "now"}, {}));
        const QJsonArray list = member(coach.ask({"backup", "auto", "list"}), "backups").toArray();
        REQUIRE_FALSE(list.isEmpty());
        for (const QJsonValue& one : list)
            coach.must(withPassphrase({"backup", "verify", textIn(one, "file")}), words);
    }
    static_cast<void>(calmly(coach, fate, {"backup", "auto", "now"}, {}));
    step(std::to_string(fate.strikes()) + " automatic backups were killed; the first was " + first);
}
