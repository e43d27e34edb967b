// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in instrument keeps its promises, and a wrong file is refused with the place that is wrong.
#include "core/axiology/instrument.h"
#include "core/axiology/random.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace vw::axiology {
namespace {

std::string fileOf(const std::string& language) {
    std::ifstream file(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1/1.1.0." + language + ".toml");
    std::stringstream out;
    out << file.rdbuf();
    return out.str();
}

const std::string& builtInFile() {
    static const std::string content = fileOf("en");
    return content;
}

/// Letters of a text in UTF-8.
std::ptrdiff_t lettersIn(const std::string& text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

/// The built-in file with the first `from` replaced by `to`.
std::string with(const std::string& from, const std::string& to) {
    std::string content = builtInFile();
    const auto at = content.find(from);
    if (at == std::string::npos) FAIL("not in the file: " + from);
    return content.replace(at, from.size(), to);
}

std::string sentenceFor(const std::string& file) {
    const auto read = readInstrument(file);
    return read ? "accepted" : read.error().sentence;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

TEST_CASE("the built-in instrument is the file, complete and honest") {
    const Instrument& instrument = builtInInstrument();
    CHECK(instrument.id == "valuewright-1");
    CHECK(instrument.language == "en");
    CHECK_FALSE(instrument.validated);
    CHECK(instrument.assetThreshold == 1);
    CHECK_FALSE(instrument.statement(notValidatedStatement).empty());
    CHECK_FALSE(instrument.statement(notForSelectionStatement).empty());
    CHECK(instrument.statement("nothing").empty());
    CHECK(instrument.part(PartKind::self).kind == PartKind::self);
    CHECK(instrument.part(PartKind::world).label(Bucket::bad) == "Takes value away");
    CHECK(instrument.part(PartKind::world).item(Norm(4)).id == "world-colleague");
}

TEST_CASE("thirty-six different short items in each language, one for each formula in each part") {
    const std::pair<const char*, std::string> languages[] = {{"en", "I "}, {"de", "Ich "}};
    for (const auto& [language, me] : languages) {
        std::set<std::string> ids, texts, arguments;
        const Instrument& instrument = builtInInstrument(language);
        REQUIRE(instrument.language == language);
        for (const InstrumentPart& part : instrument.parts)
            for (int place = 1; place <= formulaCount; ++place) {
                const Item& item = part.item(Norm(place));
                INFO(item.text);
                CHECK(item.formula == formulaAt(Norm(place)));
                CHECK(lettersIn(item.text) <= 60);
                CHECK(item.text.back() != '.');
                CHECK(item.argument.back() == '.');
                ids.insert(item.id);
                texts.insert(item.text);
                arguments.insert(item.argument);
                if (part.kind == PartKind::self) CHECK(item.text.rfind(me, 0) == 0);
            }
        CHECK(ids.size() == 36);
        CHECK(texts.size() == 36);
        CHECK(arguments.size() == 36); // each argued for itself
    }
}

TEST_CASE("the translation is complete and the same instrument") {
    const Instrument &english = builtInInstrument("en"), &german = builtInInstrument("de");
    CHECK(sentenceFor(fileOf("de")) == "accepted");
    CHECK(checkTranslation(english, german).ok());
    REQUIRE(english.statements.size() == german.statements.size());
    for (std::size_t i = 0; i < english.statements.size(); ++i) {
        CHECK(english.statements[i].id == german.statements[i].id);
        CHECK(english.statements[i].text != german.statements[i].text);
    }
    for (const PartKind kind : allParts) {
        const InstrumentPart &here = english.part(kind), &there = german.part(kind);
        for (const auto& [a, b] : {std::pair(here.title, there.title),
                                   {here.instruction, there.instruction},
                                   {here.best, there.best},
                                   {here.worst, there.worst}})
            CHECK(a != b);
        for (const Bucket bucket : allBuckets)
            CHECK(here.label(bucket) != there.label(bucket));
        for (std::size_t i = 0; i < here.items.size(); ++i) {
            CHECK(here.items[i].text != there.items[i].text);
            CHECK(here.items[i].argument != there.items[i].argument);
        }
    }
    // Nobody is addressed formally or informally.
    for (const char* word : {" Sie ", " Ihr ", " Ihre ", " du ", " dein", " dich "})
        CHECK(fileOf("de").find(word) == std::string::npos);
}

TEST_CASE("every published version is in the program, under the name of its file") {
    std::set<std::string> known, files;
    for (const auto all : {builtInInstruments(), earlierInstruments()})
        for (const Instrument& one : all) {
            CHECK(one.id == "valuewright-1");
            CHECK(known.insert(one.version + "." + one.language + ".toml").second);
        }
    for (const auto& file :
         std::filesystem::directory_iterator(VW_SOURCE_DIR "/core/axiology/instruments/valuewright-1"))
        files.insert(file.path().filename().string());
    CHECK(known == files);
    // As it was published first.
    const Instrument& first = earlierInstruments().back();
    CHECK(first.version == "1.0.0");
    CHECK(first.part(PartKind::world).item(Norm(4)).text == "A nurse whose skilled hands everyone relies on");
}

TEST_CASE("a language is chosen by its tag, English when there is no better one") {
    CHECK(builtInInstrument("de-AT").language == "de");
    CHECK(builtInInstrument("DE").language == "de");
    CHECK(builtInInstrument("en-GB").language == "en");
    CHECK(builtInInstrument("fr").language == "en");
    CHECK(builtInInstrument("").language == "en");
    CHECK(builtInInstrument("d").language == "en");
    CHECK(&builtInInstrument() == &builtInInstrument("en"));
    CHECK(languageMatch("pt-BR", "pt-br") == 2);
    CHECK(languageMatch("pt-BR", "pt-PT") == 1);
    CHECK(languageMatch("pt", "de") == 0);
}

TEST_CASE("what scoring depends on may not differ between languages") {
    const Instrument& english = builtInInstrument();
    Instrument other = builtInInstrument("de");
    other.version = "1.2.0";
    CHECK_FALSE(checkTranslation(english, other).ok());
    other = builtInInstrument("de");
    other.parts[1].items[3].id = "self-other";
    CHECK(checkTranslation(english, other).error().sentence ==
          "The item of the formula I^E has another id than in the other language of this instrument.");
    other = builtInInstrument("de");
    other.assetThreshold = 2;
    CHECK_FALSE(checkTranslation(english, other).ok());
    other = builtInInstrument("de");
    other.bands.tables[3].limits[0] += 1;
    CHECK_FALSE(checkTranslation(english, other).ok());
    other = builtInInstrument("de");
    std::swap(other.bands.tables[0], other.bands.tables[3]);
    CHECK(checkTranslation(english, other).ok()); // their order in the file says nothing
}

TEST_CASE("no item resembles a published one") {
    // Words that published instruments of this kind turn on; our items keep clear of all of them.
    const char* const taken[] = {
        "meal",    "technical", "nonsense", "a fine",     "rubbish",      "scientist", "airliner",
        "heretic", "circuit",   "thee wed", "a baby",     "madman",       "assembly",  "slave",
        "genius",  "uniform",   "tortur",   "nature",     "my work",      "unhappy",   "was born",
        "curse",   "universe",  "harmon",   "at home in", "being myself", "meaning"};
    for (const InstrumentPart& part : builtInInstrument().parts)
        for (const Item& item : part.items)
            for (const char* words : taken)
                if (lower(item.text).find(words) != std::string::npos) FAIL(item.text);
}

TEST_CASE("the provisional bands are the chances that the file says they are") {
    const Bands& bands = builtInInstrument().bands;
    REQUIRE(bands.levels.size() == 4);
    CHECK(bands.tables.size() == 7);
    const std::pair<Null, double> rules[] = {
        {Null::sorted, .01}, {Null::sorted, .05}, {Null::fullyRandom, .025}};
    for (const BandTable& table : bands.tables)
        for (std::size_t i = 0; i < std::size(rules); ++i) {
            const int step = table.index == Index::dif ? 2 : 1; // DIF is always even
            CHECK(chance(table.index, rules[i].first, table.limits[i]).p <= rules[i].second);
            CHECK(chance(table.index, rules[i].first, table.limits[i] + step).p > rules[i].second);
        }
    CHECK(bands.levelOf(Index::dif, 30) == "near");
    CHECK(bands.levelOf(Index::dif, 32) == "beyond-sorting");
    CHECK(bands.levelOf(Index::dif, 74) == "like-chance");
    CHECK_FALSE(bands.levelOf(Index::rho, .5).has_value());
}

TEST_CASE("a list of item ids becomes a ranking") {
    const InstrumentPart& part = builtInInstrument().part(PartKind::self);
    std::vector<std::string> ids;
    for (const Item& item : part.items)
        ids.insert(ids.begin(), item.id);
    CHECK(part.rankingOf(ids)->rankOf(Norm(1)) == Rank{18});
    ids[3] = "world-colleague";
    CHECK(part.rankingOf(ids).error().code == ErrorCode::badInput);
    ids[3] = ids[4];
    CHECK(part.rankingOf(ids).error().sentence.find("more than once") != std::string::npos);
}

TEST_CASE("a wrong instrument file is refused with the place that is wrong") {
    CHECK(sentenceFor(builtInFile()) == "accepted");
    const std::tuple<std::string, std::string, std::string> mistakes[] = {
        {"format = 1", "format = 0", "Line 4 of the instrument file: \"format\" must be 1."},
        {"format = 1", "", "\"format\" is missing."},
        {"format = 1", "format = \"1\"", "\"format\" is of the wrong kind."},
        {"id = \"valuewright-1\"", "id = \"Valuewright\"", "\"id\" is not 1 to 64 small letters"},
        {"version = \"1.1.0\"", "version = \"1.0\"", "\"version\" is not of the form 1.0.0."},
        {"language = \"en\"", "language = \"e\"", "\"language\" is no language tag"},
        {"licence = ", "license = ", "Line 9 of the instrument file has a field that is not known."},
        {"title = \"VQ assessment\"", "title = \" \"", "\"title\" is empty."},
        {"title = \"VQ assessment\"", "title = VQ", "has no text, whole number, list, true or false"},
        {"title = \"VQ assessment\"", "title = \"VQ", "has a text that is not closed"},
        {"title = \"VQ assessment\"", "title \"VQ\"", "has no equals sign behind the name."},
        {"title = \"VQ assessment\"", "title = \"VQ\" x", "goes on behind its end."},
        {"title = \"VQ assessment\"", "id = \"again\"", "gives a field a second time."},
        {"validated = false", "validated = 0", "\"validated\" is of the wrong kind."},
        {"asset_threshold = 1", "asset_threshold = 18", "\"asset_threshold\" is not between 0 and 17."},
        {"asset_threshold = 1", "asset_threshold = 01", "has no text, whole number"},
        {"\"not-for-selection\"", "\"something-else\"", "no statement with the id not-for-selection."},
        {"\"not-validated\"", "\"something-else\"", "no statement with the id not-validated"},
        {"\"not-validated\"", "\"norm\"", "\"id\" is used by two statements."},
        {"[[statements]]", "[statements]", "has a table that is not known."},
        {"[[statements]]", "[[statements]", "has a header that is not closed."},
        {"kind = \"world\"", "kind = \"self\"", "begins the same part once more."},
        {"kind = \"world\"", "kind = \"space\"", "\"kind\" is neither world nor self."},
        {"unsure = \"Not sure\"", "maybe = \"Not sure\"", "has a field that is not known."},
        {"formula = \"E^I\"", "formula = \"I^I\"", "\"formula\" is that of another item of the same part."},
        {"formula = \"E^I\"", "formula = \"I*I\"", "\"formula\" is not of the form I^E or I_E"},
        {"id = \"world-guitar\"", "id = \"world-loved\"", "\"id\" is used by two items."},
        {"provisional = true", "provisional = false", "\"provisional\" must be true"},
        {"[30, 36, 72]", "[30, 36]", "\"dif\" needs one limit less than there are levels."},
        {"[30, 36, 72]", "[30, 30, 72]", "\"dif\" is not ascending"},
        {"[30, 36, 72]", "[30, 36, \"x\"]", "has a list of both texts and numbers."},
        {"[30, 36, 72]", "[30 36, 72]", "has a list without commas"},
        {"dif = ", "bqr = ", "gives limits for an index that has no bands."},
        {"[bands.limits]", "[bands]", "gives a table a second time."},
        {"\"near\", ", "\"like-chance\", ", "\"levels\" must be two to nine different"},
    };
    for (const auto& [from, to, sentence] : mistakes)
        CHECK_THAT(sentenceFor(with(from, to)), Catch::Matchers::Contains(sentence));
}

TEST_CASE("a missing item, a newer format and files that are none") {
    const std::string& file = builtInFile();
    const auto first = file.find("[[parts.items]]"), second = file.find("[[parts.items]]", first + 1);
    CHECK(sentenceFor(file.substr(0, first) + file.substr(second)) ==
          "Line 30 of the instrument file begins the part world, which has no item of the formula I^I.");
    CHECK(sentenceFor(file.substr(0, file.find("[bands]"))) == "The instrument file has no table [bands].");
    CHECK(readInstrument(with("format = 1", "format = 2")).error().code == ErrorCode::newerFormat);
    CHECK(readInstrument(std::string(300'000, '#')).error().code == ErrorCode::tooLarge);
    CHECK(sentenceFor("title = \"\xff\"") ==
          "The instrument file is not written in UTF-8: save it in that encoding and try again.");
    CHECK(readInstrument(std::string("t\0i\0", 4)).error().sentence ==
          readInstrument("\xff\xfe").error().sentence);
    CHECK_FALSE(readInstrument("").ok());
    CHECK_FALSE(readInstrument("a = " + std::string(5000, '[')).ok());
}

TEST_CASE("line ends of Windows, comments and escapes are read") {
    std::string windows;
    for (const char c : builtInFile())
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(sentenceFor(windows) == "accepted");
    CHECK(sentenceFor("\xef\xbb\xbf" + windows) == "accepted"); // and its byte order mark
    const auto read = readInstrument(with("title = \"VQ assessment\"", "\ttitle=\"a \\\"b\\\" \\\\ #c\"# d"));
    REQUIRE(read.ok());
    CHECK(read->title == "a \"b\" \\ #c");
}

TEST_CASE("no mutation of an instrument file makes the reader fall over") {
    SeededRandom random(11);
    const std::string& file = builtInFile();
    for (int round = 0; round < 1500; ++round) {
        std::string mutated = file;
        for (std::uint64_t i = 0, edits = 1 + random.below(4); i < edits && !mutated.empty(); ++i) {
            const auto at = static_cast<std::size_t>(random.below(mutated.size()));
            switch (random.below(4)) {
            case 0:
                mutated[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                mutated.erase(at, static_cast<std::size_t>(random.below(40)));
                break;
            case 2:
                mutated.insert(at,
                               mutated.substr(static_cast<std::size_t>(random.below(mutated.size())), 30));
                break;
            default:
                mutated.resize(at + 1);
            }
        }
        const auto read = readInstrument(mutated);
        if (read) {
            for (const InstrumentPart& part : read->parts)
                for (const Item& item : part.items)
                    if (item.text.empty()) FAIL(round);
        } else if (read.error().sentence.empty()) {
            FAIL(round);
        }
    }
}

} // namespace vw::axiology
