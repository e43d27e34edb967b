// SPDX-License-Identifier: GPL-3.0-or-later
// Loading instrument files into a profile, and choosing among languages.
#include "core/practice/instrument_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

#include <fstream>
#include <sstream>

using namespace vw;
using namespace vw::practice;
using namespace vw::test;

namespace {

std::string fileIn(const std::string& language) {
    std::ifstream file(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0." + language + ".toml");
    std::stringstream out;
    out << file.rdbuf();
    return out.str();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos) FAIL("not there: " + from);
    return text.replace(at, from.size(), to);
}

/// The shipped file as if a practice had licensed it under its own id.
std::string licensed(const std::string& language) {
    return replaced(fileIn(language), "id = \"valuewright-1\"", "id = \"licensed-9\"");
}

const InstrumentName licensedName{"licensed-9", "1.1.0"};

struct Shelf {
    FakeClock clock;
    TestVault vault{clock};
    InstrumentShelf shelf{*vault};
};

} // namespace

TEST_CASE("a new profile has the built-in instrument in its languages") {
    Shelf here;
    CHECK(here.shelf.all().size() == 2);
    const InstrumentName own = nameOf(axiology::builtInInstrument());
    CHECK(must(here.shelf.find(own, "de-CH")).language == "de");
    CHECK(must(here.shelf.find(own, "fr")).language == "en");
    CHECK(here.shelf.find(licensedName, "en").error().code == ErrorCode::notFound);
}

TEST_CASE("a loaded file is found again, in the nearest language, until it is removed") {
    Shelf here;
    CHECK(must(here.shelf.load(licensed("en"))).id == "licensed-9");
    CHECK(must(here.shelf.load(licensed("en"))).id == "licensed-9"); // the same once more
    must(here.shelf.load(licensed("de")));
    CHECK(here.shelf.all().size() == 4);
    CHECK(must(here.shelf.find(licensedName, "de-AT")).language == "de");
    CHECK(must(InstrumentShelf(*here.vault).find(licensedName, "en")).language == "en");
    must(here.shelf.remove(licensedName, "de"));
    CHECK(must(here.shelf.find(licensedName, "de-AT")).language == "en");
    CHECK(here.shelf.remove(licensedName, "de").error().code == ErrorCode::notFound);
    CHECK(here.shelf.remove(nameOf(axiology::builtInInstrument()), "en").error().code == ErrorCode::notFound);
}

TEST_CASE("a wrong file is not kept and says why") {
    Shelf here;
    CHECK(here.shelf.load("nonsense").error().code == ErrorCode::badInput);
    const auto twice = here.shelf.load(replaced(licensed("en"), "formula = \"E^I\"", "formula = \"I^I\""));
    CHECK(twice.error().sentence.find("Line 4") == 0);
    CHECK(here.shelf.all().size() == 2);
}

TEST_CASE("a changed text needs a new version") {
    Shelf here;
    must(here.shelf.load(licensed("en")));
    const std::string changed = replaced(licensed("en"), "A warm coat", "A thick coat");
    CHECK(here.shelf.load(changed).error().code == ErrorCode::conflict);
    must(here.shelf.load(replaced(changed, "\"1.1.0\"", "\"1.2.0\"")));
    CHECK(here.shelf.all().size() == 4);
    CHECK(must(here.shelf.find(licensedName, "en")).version == "1.1.0");
}

TEST_CASE("a translation must be the same instrument") {
    Shelf here;
    must(here.shelf.load(licensed("en")));
    const std::string other = replaced(licensed("de"), "world-coat", "world-mantel");
    CHECK(here.shelf.load(other).error().sentence.find("E^E") != std::string::npos);
    CHECK(here.shelf.all().size() == 3);
}

TEST_CASE("the built-in instrument can be translated but not replaced") {
    Shelf here;
    CHECK(here.shelf.load(fileIn("en")).error().code == ErrorCode::conflict);
    CHECK(here.shelf.load(replaced(fileIn("en"), "\"1.1.0\"", "\"9.0.0\"")).error().code ==
          ErrorCode::conflict);
    must(here.shelf.load(replaced(fileIn("en"), "language = \"en\"", "language = \"en-GB\"")));
    CHECK(must(here.shelf.find(nameOf(axiology::builtInInstrument()), "en-GB")).language == "en-GB");
}

TEST_CASE("a file that can't be read any more hides nothing else") {
    Shelf here;
    must(here.shelf.load(licensed("en")));
    must(here.vault->setLocal("vq/instrument/broken/1.0.0/en", viewOf(std::string_view("format = 99"))));
    CHECK(here.shelf.all().size() == 3);
    CHECK(must(here.shelf.find(licensedName, "en")).id == "licensed-9");
}

TEST_CASE("names of instruments go to text and back") {
    CHECK(licensedName.toText() == "licensed-9 1.1.0");
    CHECK(must(InstrumentName::fromText("licensed-9 1.1.0")) == licensedName);
    for (const char* wrong : {"", " ", "a", "a ", " 1", "a b c"})
        CHECK_FALSE(InstrumentName::fromText(wrong).ok());
}
