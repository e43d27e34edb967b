// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words in place of lost ones, by the real command line and the real server.
#include "tests/stories/stage.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>

using namespace vw::test;

namespace {

/// A coach on a server, with one private note.
struct Coach {
    Stage stage;
    Person laptop{stage, "laptop"};
    std::string old;

    Coach() {
        const QJsonObject made =
            laptop
                .ask({"init", "--role", "coach", "--name", "Adaeze", "--server", stage.serverUrl(), "--token",
                      stage.token(), "--generated-passphrase"})
                .object();
        old = textIn(made, "recoveryWords");
        laptop.must({"client", "add", "--name", "Anna"});
        laptop.must({"note", "add", "--private", "--text", "from before the new words"});
        laptop.must({"sync"});
    }
    [[nodiscard]] Person::Words recover() const {
        return {"recover",    "--server", stage.serverUrl(),       "--name", "New laptop",
                "--words-fd", "0",        "--generated-passphrase"};
    }
    /// That these words open nothing any more.
    void checkRefused(const std::string& words, const std::string& folder) {
        const Person finder(stage, folder);
        CHECK(finder.refused(1, recover(), words + '\n') ==
              "These recovery words were replaced by newer ones; use those. Nothing was changed.");
    }
    /// That these bring everything back.
    void checkRestores(const std::string& words, const std::string& folder) {
        const Person fresh(stage, folder);
        CHECK(textIn(fresh.ask(recover(), words + '\n').object(), "name") == "Adaeze");
        CHECK(fresh.run({"show"}).out.find("from before the new words") != std::string::npos);
    }
};

const Person::Words typedBack{"recovery", "replace", "--words-fd", "0"};

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

} // namespace

TEST_CASE_METHOD(Coach, "new words count once they were typed back; the old ones are refused then") {
    const QJsonObject shown = laptop.ask({"recovery", "replace"}).object();
    const std::string fresh = textIn(shown, "recoveryWords");
    CHECK(textIn(shown, "state") == "shown");
    CHECK(fresh != old);
    laptop.must({"sync"});
    laptop.must({"recovery", "check", "--words-fd", "0"}, old + '\n'); // still the ones that count

    CHECK(laptop.refused(1, typedBack, old + '\n').find("These are not the new recovery words") == 0);
    CHECK(laptop.refused(1, typedBack, "abadnon zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo\n")
              .find("Word 1 is not a recovery word; did you mean abandon") == 0);
    CHECK(textIn(laptop.ask(typedBack, fresh + '\n').object(), "state") == "counts");
    CHECK(textIn(laptop.ask(typedBack, fresh + '\n').object(), "state") == "counts"); // asked again
    laptop.must({"recovery", "check", "--words-fd", "0"}, fresh + '\n');
    CHECK(laptop.refused(1, {"recovery", "check", "--words-fd", "0"}, old + '\n')
              .find("These are recovery words, but not the ones of this profile") == 0);
    laptop.must({"note", "add", "--private", "--text", "under the new key"});
    laptop.must({"sync"});
    step("laptop: new words made, typed back, they count");

    checkRefused(old, "finder");
    checkRestores(fresh, "new-laptop");
    step("old words refused with a sentence; new ones bring everything back");
}

TEST_CASE_METHOD(Coach, "new words in a file count at once, and a file that is there is not replaced") {
    const std::filesystem::path file = stage.folder("new-words.txt");
    const Person::Words intoFile{"recovery", "replace", "--recovery-out", file.string()};
    std::ofstream(file) << "something else\n";
    CHECK(laptop.refused(1, intoFile).find("The file for the recovery words can't be made") == 0);
    CHECK(firstLine(file) == "something else");
    const std::string others = // of the reference implementation of BIP-39, entropy zero
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about\n";
    CHECK(laptop.refused(1, typedBack, others) == // nothing is left of the attempt
          "No new recovery words were made here; the old ones stay valid. Make new ones first.");
    std::filesystem::remove(file);

    const QJsonObject done = laptop.ask(intoFile).object();
    CHECK(textIn(done, "state") == "counts");
    CHECK_FALSE(done.contains(QLatin1String("recoveryWords")));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    checkRefused(old, "finder");
    checkRestores(firstLine(file), "new-laptop");
}

TEST_CASE_METHOD(Coach, "recovery words lie in the file that was asked for and nowhere else") {
    const std::filesystem::path file = stage.folder("paper.txt");
    laptop.must({"recovery", "replace", "--recovery-out", file.string()});
    laptop.must({"sync"});
    const auto spellings = spellingsOf(firstLine(file));
    const auto found = findBelow(file.parent_path(), spellings);
    REQUIRE(found.size() == 1); // also tells that the search finds something
    CHECK(found.front().find("paper.txt") != std::string::npos);
    CHECK(findBelow(file.parent_path(), spellingsOf(old)).empty());
    CHECK(findIn(stage.proxy().captured(), spellings, "on the wire").empty());
}

TEST_CASE_METHOD(Coach, "without the server both papers count for something until the next sync") {
    const std::string fresh = textIn(laptop.ask({"recovery", "replace"}).object(), "recoveryWords");
    stage.server().stop();
    CHECK(laptop.refused(4, typedBack, fresh + '\n').find("The server can't be reached, so the new") == 0);
    CHECK(laptop.refused(1, {"recovery", "replace"}).find("New recovery words were made already and wait") ==
          0);
    stage.server().start();
    laptop.must({"sync"});
    laptop.must({"recovery", "check", "--words-fd", "0"}, fresh + '\n');
    checkRefused(old, "finder");
}
