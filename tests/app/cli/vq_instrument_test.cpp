// SPDX-License-Identifier: GPL-3.0-or-later
// The real program checks an instrument file and loads it into a profile.
#include "tests/support/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <sstream>

using namespace vw::test;

namespace {

std::string shipped(const std::string& language) {
    std::ifstream file(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0." + language + ".toml");
    std::stringstream out;
    out << file.rdbuf();
    return out.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

/// A profile that nothing else uses.
class Desk {
public:
    Desk() { must({"init", "--role", "coach", "--name", "Carla", "--generated-passphrase"}); }

    ProcessResult ask(std::vector<std::string> words, std::string input = {}) const {
        ProcessSpec spec;
        spec.program = std::filesystem::path(VW_BINARY_DIR) / "valuewright-cli";
        spec.arguments = {"--profile", (m_folder.path() / "profile").string(), "--passphrase-fd", "3",
                          "--json"};
        spec.arguments.insert(spec.arguments.end(), words.begin(), words.end());
        spec.environment = {{"HOME", m_folder.path().string()}, {"LANG", "C.UTF-8"}, {"TZ", "UTC"}};
        spec.input = std::move(input);
        spec.secret = "a passphrase of this test 77\n";
        return run(std::move(spec));
    }
    std::string must(std::vector<std::string> words, std::string input = {}) const {
        const ProcessResult result = ask(std::move(words), std::move(input));
        INFO(result.err);
        REQUIRE(result.exitCode == 0);
        return result.out;
    }
    std::string refused(std::vector<std::string> words, std::string input) const {
        const ProcessResult result = ask(std::move(words), std::move(input));
        CHECK(result.exitCode == 1);
        CHECK(result.out.empty());
        return result.err;
    }

private:
    TempFolder m_folder;
};

} // namespace

TEST_CASE("checking a file needs no profile and names the line") {
    ProcessSpec spec;
    spec.program = std::filesystem::path(VW_BINARY_DIR) / "valuewright-cli";
    spec.arguments = {"vq", "instrument", "check", "-", "--json"};
    spec.environment = {{"LANG", "C.UTF-8"}};
    spec.input = shipped("de");
    const ProcessResult good = run(spec);
    CHECK(good.exitCode == 0);
    CHECK(good.out.find("\"instrument\":\"valuewright-1\",\"version\":\"1.1.0\",\"language\":\"de\"") == 1);
    spec.input = replaced(shipped("en"), "asset_threshold = 1", "asset_threshold = 99");
    const ProcessResult wrong = run(spec);
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.out.empty());
    CHECK(wrong.err == "Line 12 of the instrument file: \"asset_threshold\" is not between 0 and 17.\n");
    spec.arguments = {"vq", "instrument", "check", "/no/such/file"};
    CHECK(run(spec).err == "The file can't be opened.\n");
}

TEST_CASE("a licensed instrument is loaded, listed, shown and removed") {
    const Desk desk;
    const std::string file = replaced(shipped("en"), "id = \"valuewright-1\"", "id = \"acme-1\"");
    desk.must({"vq", "instrument", "load", "-"}, file);
    desk.must({"vq", "instrument", "load", "-"}, replaced(shipped("de"), "valuewright-1", "acme-1"));
    CHECK(desk.must({"vq", "instrument", "list"}).find("\"acme-1\"") != std::string::npos);
    const std::string items = desk.must({"vq", "items", "--instrument", "acme-1 1.1.0", "--language", "de"});
    CHECK(items.find("\"Ein warmer Mantel, der Wind und Regen abhält\"") != std::string::npos);
    CHECK(desk.refused({"vq", "instrument", "load", "-"}, replaced(file, "warm coat", "thick coat"))
              .find("a changed text needs a new version") != std::string::npos);
    desk.must({"vq", "instrument", "remove", "--instrument", "acme-1 1.1.0", "--language", "de"});
    desk.must({"vq", "instrument", "remove", "--instrument", "acme-1 1.1.0", "--language", "en"});
    CHECK(desk.refused({"vq", "items", "--instrument", "acme-1 1.1.0"}, {}).find("load its file") !=
          std::string::npos);
}

TEST_CASE("a file that is refused leaves the profile as it was") {
    const Desk desk;
    CHECK(desk.refused({"vq", "instrument", "load", "-"}, shipped("en")).find("already") !=
          std::string::npos);
    CHECK(desk.refused({"vq", "instrument", "load", "-"}, "format = 2\n").find("newer format") !=
          std::string::npos);
    CHECK(desk.refused({"vq", "instrument", "load", "-"}, std::string(300'000, '#')).find("256 KiB") !=
          std::string::npos);
    const std::string list = desk.must({"vq", "instrument", "list"});
    CHECK(list.find("\"de\"") != std::string::npos);
    CHECK(list.find("acme") == std::string::npos);
}
