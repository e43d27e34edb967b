// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments go out as a table and come in again; a wrong line says what is wrong with it.
#include "core/axiology/csv.h"
#include "core/axiology/random.h"
#include "core/practice/vq_table.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace vw;
using namespace vw::axiology;
using namespace vw::practice;
using vw::test::must;

namespace {

// Gold vectors of DOMAIN.md §3.
const std::string worldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string selfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";
constexpr UtcMillis at{1'774'978'200'250}; // 2026-03-31T17:30:00.250Z

VqReading readingOf(const Ranking& world, const Ranking& self) {
    coaching::VqSubmission submission;
    submission.administration = must(typedVqDocument(builtInInstrument(), world, self, at));
    return must(readVq(submission));
}

VqReading gold() {
    return readingOf(must(Ranking::fromText(worldRanks)), must(Ranking::fromText(selfRanks)));
}

std::string field(const std::string& line, const std::string& column) {
    const auto names = must(csv::readLine(vqTableHeader()));
    const auto values = must(csv::readLine(line));
    REQUIRE(names.size() == values.size());
    const auto found = std::find(names.begin(), names.end(), column);
    REQUIRE(found != names.end());
    return values[static_cast<std::size_t>(found - names.begin())];
}

/// The gold line with one column changed.
std::string with(const std::string& column, const std::string& value) {
    const auto names = must(csv::readLine(vqTableHeader()));
    auto values = must(csv::readLine(vqTableLine(gold(), Indices::included)));
    csv::Line out;
    for (std::size_t i = 0; i < values.size(); ++i)
        out.add(names[i] == column ? value : values[i]);
    return out.text();
}

std::string refused(const std::string& line) {
    const auto read = readVqTableLine(line);
    return read ? "accepted" : read.error().sentence;
}

} // namespace

TEST_CASE("a line holds ranks, times, key and indices") {
    const std::string line = vqTableLine(gold(), Indices::included);
    CHECK(field(line, "instrument") == "valuewright-1");
    CHECK(field(line, "key") == "valuewright-key-1");
    CHECK(field(line, "entry") == "typed");
    CHECK(field(line, "w4") == "7");
    CHECK(field(line, "s18") == "17");
    CHECK(field(line, "s_submitted") == "2026-03-31T17:30:00.250Z");
    CHECK(field(line, "w_steps") == "37");
    CHECK(field(line, "vq1") == "41");
    CHECK(field(line, "sq1") == "79");
    CHECK(field(line, "bqr2") == "1.8");
}

TEST_CASE("answers go out without the result while that is to be seen together first") {
    const std::string line = vqTableLine(gold(), Indices::leftOut);
    CHECK(field(line, "w4") == "7");
    CHECK(field(line, "vq1").empty());
    CHECK(field(line, "cq2").empty());
    CHECK(must(readVqTableLine(line)).world == gold().world.ranking);
}

TEST_CASE("any assessment that goes out comes in the same") {
    SeededRandom random(31);
    test::FakeClock clock;
    test::TestVault vault(clock);
    const InstrumentShelf shelf(*vault);
    const auto shuffled = [&random] {
        auto order = Ranking::ofNorm().order();
        random.shuffle(std::span<Norm>(order));
        return must(Ranking::fromOrder(order));
    };
    for (int round = 0; round < 200; ++round) {
        const VqReading out = readingOf(shuffled(), shuffled());
        const VqTableRow row = must(readVqTableLine(vqTableLine(out, Indices::included)));
        CHECK(saysTheSame(out, row));
        coaching::VqSubmission submission;
        submission.administration = must(documentOf(row, shelf));
        const VqReading in = must(readVq(submission));
        CHECK(vqTableLine(in, Indices::included) == vqTableLine(out, Indices::included));
    }
}

TEST_CASE("the header is known by the columns that are read") {
    CHECK(checkVqTableHeader(vqTableHeader()).ok());
    CHECK(checkVqTableHeader("\xef\xbb\xbf" + vqTableHeader() + ",more\r").ok());
    CHECK_FALSE(checkVqTableHeader("id,w1").ok());
    CHECK_FALSE(checkVqTableHeader("").ok());
}

TEST_CASE("a wrong line of exported assessments says what is wrong") {
    CHECK(refused(with("w1", "3")).rfind("In the world part: Rank 3 is given more than once", 0) == 0);
    CHECK(refused(with("s2", "")).rfind("In the self part: There are 17 ranks", 0) == 0);
    CHECK(refused(with("s2", "x")) == "In the self part: A list of ranks holds something that is not a whole "
                                      "number.");
    CHECK(refused(with("s_submitted", "yesterday")) == "A time is not of the form 2026-03-31T17:30:00.250Z.");
    CHECK(refused(with("key", "valuewright-key-2")) ==
          "The ranks belong to a key that this version does not know.");
    CHECK(refused(with("version", "")) ==
          "An instrument is named by its id and its version, with a space between them.");
    CHECK(refused("a,b") == "There are 2 fields instead of at least 50.");
    CHECK(refused(with("vq1", "999")) == "accepted"); // what can be computed is not read
    test::FakeClock clock;
    test::TestVault vault(clock);
    CHECK(
        documentOf(must(readVqTableLine(with("instrument", "acme"))), InstrumentShelf(*vault)).error().code ==
        ErrorCode::notFound);
}

TEST_CASE("times go to text and back") {
    CHECK(utcText(at) == "2026-03-31T17:30:00.250Z");
    CHECK(must(utcFromText("2026-03-31T17:30:00.250Z")) == at);
    CHECK(utcText(UtcMillis{0}) == "1970-01-01T00:00:00.000Z");
    for (const char* wrong :
         {"", "2026-03-31", "2026-02-30T00:00:00.000Z", "2026-03-31T24:00:00.000Z",
          "2026-03-31T17:60:00.000Z", "2026-03-31T17:30:60.000Z", "1969-12-31T23:59:59.999Z",
          "2026-03-31T17:30:00.250+", "2026-03-31 17:30:00.250Z"})
        CHECK_FALSE(utcFromText(wrong).ok());
}
