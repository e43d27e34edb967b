// SPDX-License-Identifier: GPL-3.0-or-later
// A practice's own instrument: kept, assigned, and there on the client's device.
#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_instruments.h"
#include "tests/core/practice/pair.h"
#include "tests/core/practice/sittings.h"
#include "tests/support/catch.h"

#include <fstream>
#include <sstream>

using namespace vw;
using namespace vw::axiology;
using namespace vw::coaching;
using namespace vw::practice;
using namespace vw::test;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The file of the instrument that comes with Valuewright.
std::string shippedFile(const std::string& language) {
    std::ifstream in(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0." + language + ".toml");
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The same under a name of the practice's own.
std::string ownFile(const std::string& language = "en") {
    return replaced(shippedFile(language), "id = \"valuewright-1\"", "id = \"house\"");
}

std::string reworded() { return replaced(ownFile(), "title = \"", "title = \"Our "); }

InstrumentName house() { return {"house", builtInInstrument().version}; }

VqAssignment assignmentOf(const InstrumentName& name) {
    VqAssignment out;
    out.instrument = name.toText();
    return out;
}

std::size_t filesIn(TestVault& vault) {
    return must(vault->view().entities({EntityKind::instrumentFile, {}})).size();
}

std::size_t copiesIn(DeskPair& pair) {
    return must(pair.clientVault->view().entities({EntityKind::sharedInstrument, pair.shared})).size();
}

} // namespace

TEST_CASE("A coach's instrument lies in the practice space and is kept over a restart") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    must(shelf.load(ownFile()));
    must(shelf.load(ownFile())); // the same again
    must(shelf.load(ownFile("de")));
    pair.coachVault.reopen();
    CHECK(filesIn(pair.coachVault) == 2);
    CHECK(pair.coachVault->localNames("vq/instrument/").empty());
    CHECK(must(InstrumentShelf(*pair.coachVault).find(house(), "de")).language == "de");
}

TEST_CASE("Another text under a known name, and one too long to travel, are refused; nothing is kept") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    CHECK(shelf.load(shippedFile("en")).error().code == ErrorCode::conflict);
    must(shelf.load(ownFile()));
    CHECK(shelf.load(reworded()).error().code == ErrorCode::conflict);
    const std::string padding = "# " + std::string(noteLimit, 'x') + "\n";
    CHECK(shelf.load(padding + ownFile("de")).error().code == ErrorCode::tooLarge);
    CHECK(filesIn(pair.coachVault) == 1);
}

TEST_CASE("Assigned, its words are on the client's device in every language, once") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    must(shelf.load(ownFile()));
    must(shelf.load(ownFile("de")));
    must(pair.coach().assignVq(pair.anna, assignmentOf(house())));
    must(pair.coach().assignVq(pair.anna, assignmentOf(house())));
    pair.exchange();
    CHECK(copiesIn(pair) == 2);
    const VqAssignment asked = must(pair.ofClient().openVqAssignments()).front();
    for (TestVault* side : {&pair.coachVault, &pair.clientVault}) {
        const VqDesk desk(**side, pair.clock, pair.shared);
        CHECK(must(desk.instrumentFor(asked, "de-AT")).language == "de");
        CHECK(must(desk.instrumentFor(asked, "en")).language == "en");
        CHECK(must(desk.instrumentFor(asked, "fr")).id == "house");
    }
}

TEST_CASE("What comes with Valuewright needs no copy, and what nobody has is said") {
    DeskPair pair;
    must(pair.coach().assignVq(pair.anna, assignmentOf(nameOf(builtInInstrument()))));
    pair.exchange();
    CHECK(copiesIn(pair) == 0);
    const VqDesk desk(*pair.clientVault, pair.clock, pair.shared);
    const VqAssignment asked = must(pair.ofClient().openVqAssignments()).front();
    CHECK(must(desk.instrumentFor(asked, "de")).id == "valuewright-1");
    VqAssignment unknown;
    unknown.instrument = "elsewhere 9.0.0";
    CHECK(desk.instrumentFor(unknown, "en").error().code == ErrorCode::notFound);
}

TEST_CASE("Answers keep their words after the practice has forgotten the instrument") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    must(shelf.load(ownFile()));
    must(pair.coach().assignVq(pair.anna, assignmentOf(house())));
    pair.exchange();
    VqSubmission submission;
    submission.administration = must(typedVqDocument(must(shelf.find(house(), "en")), Ranking::ofNorm(),
                                                     Ranking::ofNorm(), pair.clock.now()));
    must(shelf.remove(house(), "en"));
    CHECK(filesIn(pair.coachVault) == 0);
    CHECK(shelf.remove(house(), "en").error().code == ErrorCode::notFound);
    for (TestVault* side : {&pair.coachVault, &pair.clientVault})
        CHECK(must(VqDesk(**side, pair.clock, pair.shared).instrumentFor(submission)).id == "house");
    must(shelf.load(ownFile())); // and may come back
    CHECK(filesIn(pair.coachVault) == 1);
}

TEST_CASE("Answers to an earlier version of Valuewright keep the words they were given to") {
    DeskPair pair;
    const Instrument& first = earlierInstruments().back();
    REQUIRE(first.version == "1.0.0");
    VqSubmission submission;
    submission.administration =
        must(typedVqDocument(first, Ranking::ofNorm(), Ranking::ofNorm(), pair.clock.now()));
    const RankedWords words = must(wordsOrFormulas(*pair.clientVault, pair.shared, submission));
    CHECK_FALSE(words.missing);
    CHECK(words.instrument.version == "1.0.0");
    CHECK(words.instrument.part(PartKind::world).item(Norm(1)).text ==
          "A friend who loves you exactly as you are");
    CHECK(must(instrumentFor(*pair.clientVault, std::nullopt, submission)).version == "1.0.0");
    // It can be read, and taken to its end, but not begun any more.
    InstrumentShelf shelf(*pair.coachVault);
    CHECK(must(shelf.find({"valuewright-1", "1.0.0"}, "de")).language == "en");
    for (const Instrument& one : shelf.all())
        CHECK(one.version != "1.0.0");
}

TEST_CASE("A result without its words is read by its formulas, and says what is missing") {
    DeskPair pair;
    const Instrument elsewhere = must(readInstrument(ownFile("de")));
    VqSubmission submission;
    submission.administration =
        must(typedVqDocument(elsewhere, Ranking::ofNorm(), Ranking::ofNorm(), pair.clock.now()));
    CHECK(instrumentFor(*pair.coachVault, pair.shared, submission).error().code == ErrorCode::notFound);
    const RankedWords words = must(wordsOrFormulas(*pair.coachVault, pair.shared, submission));
    REQUIRE(words.missing);
    CHECK(words.missing->sentence.find("not on this device") != std::string::npos);
    CHECK(nameOf(words.instrument) == house());
    CHECK(words.instrument.part(PartKind::self).item(Norm(4)).text == "I^E"); // DOMAIN §3: the fourth
    CHECK_FALSE(words.instrument.bands.levelOf(Index::dif, 20));
    CHECK_FALSE(words.instrument.statement(notForSelectionStatement).empty());
}

TEST_CASE("Another text under an assigned name is refused on assigning") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    must(shelf.load(ownFile()));
    must(pair.coach().assignVq(pair.anna, assignmentOf(house())));
    must(shelf.remove(house(), "en"));
    must(shelf.load(reworded()));
    CHECK(pair.coach().assignVq(pair.anna, assignmentOf(house())).error().code == ErrorCode::conflict);
    CHECK(must(pair.ofCoach().vqAssignments()).size() == 1);
}

TEST_CASE("Of two texts that two devices loaded under one name, both show the first") {
    DeskPair pair;
    TestVault laptop(pair.clock, pair.coachVault);
    const SpaceId practice = must(ownSpace(*pair.coachVault, SpaceKind::practice));
    followDevices(pair.coachVault, practice);
    shareRecords(pair.coachVault, laptop, practice);
    must(InstrumentShelf(*pair.coachVault).load(ownFile()));
    pair.clock.advance(1000);
    must(InstrumentShelf(*laptop).load(reworded()));
    deliver(pair.coachVault, laptop, practice);
    deliver(laptop, pair.coachVault, practice);
    for (TestVault* device : {&pair.coachVault, &laptop}) {
        CHECK(filesIn(*device) == 2);
        CHECK(must(InstrumentShelf(**device).find(house(), "en")).title == builtInInstrument().title);
    }
}

TEST_CASE("Only the coach puts words into the shared space, and nobody changes them") {
    DeskPair pair;
    InstrumentShelf shelf(*pair.coachVault);
    must(shelf.load(ownFile()));
    must(pair.coach().assignVq(pair.anna, assignmentOf(house())));
    pair.exchange();
    const Entity words =
        must(pair.clientVault->view().entities({EntityKind::sharedInstrument, pair.shared})).front();
    const auto change = Operation::set(EntityKind::sharedInstrument, words.id, Field::file, text("x"));
    CHECK(pair.clientVault.commit(pair.shared, {change}).error().code == ErrorCode::notAllowed);
    must(pair.coachVault.commit(pair.shared, {change}));
    CHECK(pair.coachVault.commit(pair.shared, {Operation::erase(EntityKind::sharedInstrument, words.id)})
              .error()
              .code == ErrorCode::notAllowed);
    pair.exchange();
    CHECK(must(pair.clientVault->view().entity(pair.shared, EntityKind::sharedInstrument, words.id))
              .text(Field::file) == ownFile());
}
