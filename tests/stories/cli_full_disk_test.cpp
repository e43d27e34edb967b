// SPDX-License-Identifier: GPL-3.0-or-later
// The disk of a profile runs full under the command line: a sentence, nothing acknowledged lost, and on it
// goes.
#include "tests/stories/small_disk.h"
#include "tests/stories/stage.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace vw::test;

namespace {

constexpr std::size_t mostNotes = 200;

/// Long enough to fill a disk soon, and told apart from all others.
std::string noteText(std::size_t number) {
    return "Note " + std::to_string(number) + ' ' + std::string(20'000, 'x');
}

void makeProfile(const Stage& stage, const Person& coach) {
    coach.must({"init", "--role", "coach", "--name", "Carla", "--server", stage.serverUrl(), "--token",
                stage.token(), "--generated-passphrase"});
    coach.must({"client", "add", "--name", "Anna"});
}

/// Writes notes until the disk is full; how many were acknowledged.
std::size_t writeUntilFull(const SmallDisk& disk, const Person& coach) {
    for (std::size_t number = 0; number < mostNotes; ++number) {
        const ProcessResult result =
            disk.run(coach.command({"note", "add", "--private", "--text", "-"}, noteText(number)));
        if (result.exitCode == 0) continue;
        CAPTURE(result.err);
        CHECK(result.exitCode == 1);
        CHECK(result.out.empty());
        CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
        if (disk.isReal()) CHECK(result.err.find("The disk is full.") == 0);
        return number;
    }
    return mostNotes;
}

void checkNotes(const Person& coach, std::size_t count) {
    const QJsonDocument notes = coach.ask({"notes"});
    CHECK(notes.array().size() == static_cast<qsizetype>(count));
    for (std::size_t number = 0; number < count; ++number)
        CHECK(having(notes, "text", noteText(number)).size() == 1);
    coach.must({"verify"});
}

} // namespace

TEST_CASE("a full disk loses nothing that was acknowledged and says so") {
    Stage stage;
    std::filesystem::create_directory(stage.folder("disk"));
    SmallDisk disk(stage.folder("disk"));
    const Person coach(stage, "disk/coach");
    makeProfile(stage, coach);

    disk.fillUp(400'000);
    const std::size_t saved = writeUntilFull(disk, coach);
    REQUIRE(saved > 2);
    REQUIRE(saved < mostNotes);
    checkNotes(coach, saved); // with the disk still full
    step("the disk ran full after " + std::to_string(saved) + " notes; all of them are there");

    disk.makeRoom();
    coach.must({"note", "add", "--private", "--text", "-"}, noteText(saved));
    checkNotes(coach, saved + 1);
    coach.must({"sync"});
    CHECK(coach.ask({"status"}).object().value(QLatin1String("warnings")).toArray().isEmpty());
    step("with room again the same command works");
}
