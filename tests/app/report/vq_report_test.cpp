// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says, and what it keeps to itself, for whom.
#include "tests/app/report/sample_readings.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::test;

namespace {

bool says(const ReportContent& content, const char* text) {
    UNSCOPED_INFO(text);
    return textOf(content).contains(QString::fromUtf8(text));
}

template <class T>
int countOf(const ReportContent& content) {
    return static_cast<int>(std::count_if(content.blocks.begin(), content.blocks.end(),
                                          [](const Block& one) { return std::holds_alternative<T>(one); }));
}

const Rings* ringsOf(const ReportContent& content) {
    for (const Block& block : content.blocks)
        if (const auto* rings = std::get_if<Rings>(&block)) return rings;
    return nullptr;
}

ReportContent coachReport(const std::string& world, const std::string& self) {
    return reportOn({readingOf(world, self)}, ReportAudience::coach, "en");
}
ReportContent clientReport(const std::string& world, const std::string& self) {
    return reportOn({readingOf(world, self)}, ReportAudience::client, "en");
}

} // namespace

// Values of DOMAIN §3: the gold vector and its null distributions.
TEST_CASE("a coach reads every index of the gold vector") {
    const ReportContent report = coachReport(goldWorld, goldSelf);
    for (const char* row :
         {"DIM-I | distance from the norm in this dimension (clarity) | 12 | 18",
          "DIF | distance from the norm over all eighteen items | 26 | 52",
          "DIM | unevenness of the three dimensions | 10 | 2",
          "INT | distance beyond two ranks, over all items | 5 | 25", "DI | unevenness of INT | 4 | 2",
          "VQ1 / SQ1 | DIF + DIM + INT + DIS | 41 | 79", "VQ2 / SQ2 | DIM + INT + DIS | 15 | 27",
          "rho | rank correlation with the norm | 0.936 | 0.752",
          "BQr | self divided by world | 1.927 | 1.800", "BQa | mean of self and world | 60.0 | 21.0",
          "CQ | the product of both | 115.610 | 37.800"})
        CHECK(says(report, row));
}

TEST_CASE("how sure is said under both kinds of chance") {
    const ReportContent report = coachReport(goldWorld, goldSelf);
    // Sorted null: P(DIF <= 26) = .001424, P(DIF <= 52) = .475858; far below 0.01 % for any order at 26.
    CHECK(says(report, "DIF | 26 | < 0.01 % | 0.14 % | 52 |"));
    CHECK(says(report, "47.6 %"));
    CHECK(says(report, " % (± ")); // indices that are simulated say so
}

TEST_CASE("a part that only tells good from bad says nothing about dimensions or items") {
    const ReportContent report = coachReport(goldWorld, goldSelf);
    const Rings* rings = ringsOf(report);
    REQUIRE(rings);
    CHECK(rings->figures[0].rings.size() == 3);
    CHECK(rings->figures[1].rings.empty());
    CHECK_FALSE(rings->figures[1].instead.isEmpty());
    CHECK(says(report, "Self: read with care"));
    CHECK(says(report, "World: can be read"));
    CHECK(says(report, "Perspectives: World"));
    CHECK_FALSE(says(report, "Perspectives: Self"));
}

TEST_CASE("rings are shares of the mean under chance") {
    // Means under the full null (DOMAIN §3): 40.56, 34.78, 32.33; DIM-I/E/S of the gold world are 12/4/10.
    const ReportContent report = coachReport(goldWorld, goldSelf);
    const Rings* rings = ringsOf(report);
    REQUIRE(rings);
    CHECK(rings->figures[0].rings[0].share == Approx(12 / 40.56).epsilon(1e-3));
    CHECK(rings->figures[0].rings[1].share == Approx(4 / 34.78).epsilon(1e-3));
    CHECK(rings->figures[0].rings[2].share == Approx(10 / 32.33).epsilon(1e-3));
    CHECK(rings->figures[0].rings[0].words == QStringLiteral("People 0.30"));
}

TEST_CASE("a small bias gets no word, and BQr that cannot be computed is not available") {
    const std::string norm = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18";
    const ReportContent report = coachReport(norm, goldWorld);
    CHECK(says(report, "Intrinsic (people) | 0 | 0.00 | 0 | 0 | 0.0 | too little to name"));
    CHECK(says(report, "BQr | self divided by world | not available | not available"));
}

TEST_CASE("mixed-up pairs stand side by side") {
    const ReportContent report = coachReport(mixedOnce, goldWorld);
    // Norms 9 and 10 of the world part.
    const axiology::InstrumentPart& world = axiology::builtInInstrument().part(axiology::PartKind::world);
    const std::string row = world.item(axiology::Norm(9)).text + " | " + world.item(axiology::Norm(10)).text;
    CHECK(says(report, row.c_str()));
    CHECK(says(report, "Mixed-up pairs (DIS 2)"));
    CHECK(says(clientReport(mixedOnce, goldWorld), row.c_str()));
}

TEST_CASE("a client reads words and no terms of the coach") {
    const ReportContent report = reportOn(twoOccasions(), ReportAudience::client, "en");
    for (const char* expected :
         {"Clear views", "Views worth another look", "Mixed-up pairs", "How you see the world"})
        CHECK(says(report, expected));
    for (const char* term : {"DIF", "DIM", "DIS", "VQ1", "SQ", "rho", "BQ", "Asset", "asset", "Liabilit",
                             " liabilit", "Bias", "Intrinsic", "standard error", "%", "percentile"})
        CHECK_FALSE(says(report, term));
}

TEST_CASE("what a client rejects clearly stands apart from what they agree with") {
    const ReportContent report = clientReport(goldWorld, mixedOnce);
    const axiology::InstrumentPart& self = axiology::builtInInstrument().part(axiology::PartKind::self);
    CHECK(says(report,
               (self.label(axiology::Bucket::good) + " | " + self.label(axiology::Bucket::bad)).c_str()));
    CHECK(says(report,
               (self.item(axiology::Norm(1)).text + " | " + self.item(axiology::Norm(11)).text).c_str()));
    // 9 and 10 are one rank from the norm and yet on the wrong side of the line.
    CHECK(textOf(report).count(QString::fromStdString(self.item(axiology::Norm(10)).text)) ==
          2); // pair and order
}

TEST_CASE("a client whose result must not be interpreted gets a kind reason and nothing else") {
    const ReportContent report = clientReport(goldWorld, mixedThrice);
    CHECK(says(report, "Nothing can be read from this one"));
    CHECK(says(report, "says nothing about you"));
    CHECK(says(report, "Take it again"));
    CHECK(countOf<Rings>(report) == 0);
    CHECK(countOf<Table>(report) == 0);
    CHECK(countOf<Trends>(report) == 0);
    CHECK(says(report, "not validated yet"));
}

TEST_CASE("a coach keeps the rings of the part that may be read") {
    const ReportContent report = coachReport(goldWorld, mixedThrice);
    const Rings* rings = ringsOf(report);
    REQUIRE(rings);
    CHECK(rings->figures[0].rings.size() == 3);
    CHECK(rings->figures[1].rings.empty());
    CHECK(says(report, "Self: do not interpret"));
    CHECK(ringsOf(coachReport(mixedThrice, mixedThrice)) == nullptr);
}

TEST_CASE("change is shown without a verdict, from two occasions on") {
    CHECK(countOf<Trends>(coachReport(goldWorld, goldSelf)) == 0);
    const ReportContent report = reportOn(twoOccasions(), ReportAudience::coach, "en");
    CHECK(countOf<Trends>(report) == 1);
    CHECK(says(report, "reliability of these items is not yet established"));
    CHECK(says(report, "19 January 2026 | ")); // oldest first, each in a row of the table
}

// DOMAIN §3: SD 10, r .80, from 60 to 46 gives RC -2.2136; here from 28 to 41 with the same reliability.
TEST_CASE("a change gets a verdict once the practice has established reliability") {
    VqReportSource source{"Anna", "Paula", twoOccasions(), axiology::builtInInstrument(),
                          QDate(2026, 11, 24)};
    source.worldReliability = axiology::Reliability{50, 0.8, 0.67, 0.88, 10};
    const ReportLanguage english = must(ReportLanguage::of("en"));
    const ReportContent report = must(vqReport(source, ReportAudience::coach, english));
    // 13 / (sqrt 2 * 10 * sqrt .2) = 2.0555; band 1.96 * 6.3246 = 12.4.
    CHECK(says(report, "VQ1 went from 28 to 41."));
    CHECK(says(report, "up to 12.4 either way"));
    CHECK(says(report, "RC is 2.06. This change is more than that."));
    CHECK(says(report, "from 50 retests in this practice: r = 0.80 (95 %: 0.67 to 0.88)"));
    CHECK(says(report, "not yet established")); // of the self part
    CHECK_FALSE(says(must(vqReport(source, ReportAudience::client, english)), "RC is"));
}

TEST_CASE("a report says what it rests on") {
    const ReportContent report = coachReport(goldWorld, goldWorld);
    const axiology::Instrument& instrument = axiology::builtInInstrument();
    CHECK(says(report, (instrument.id + ", " + instrument.version + ", en").c_str()));
    CHECK(says(report, "GPL-3.0-or-later"));
    CHECK(says(report, "valuewright-key-1"));
    CHECK(says(report, "The ranks were typed in."));
    CHECK(says(report, "not made to select, rate or diagnose"));
}

TEST_CASE("a German report is German to the last word") {
    const ReportContent report = reportOn(twoOccasions(), ReportAudience::coach, "de");
    for (const char* expected : {"Welt", "Selbst", "23. November 2026", "Anna Ährenfeld", "0,936"})
        CHECK(says(report, expected));
    for (const char* english : {" the ", " and ", "World", "How ", "chance"})
        CHECK_FALSE(says(report, english));
    const ReportContent mine = reportOn(twoOccasions(), ReportAudience::client, "de");
    for (const char* english : {" the ", " and ", "World", "How ", "chance", "views"})
        CHECK_FALSE(says(mine, english));
}

TEST_CASE("a report needs an assessment and a language it can be written in") {
    const VqReportSource nothing{"Anna", "Paula", {}, axiology::builtInInstrument(), QDate(2026, 11, 24)};
    const ReportLanguage english = must(ReportLanguage::of("en"));
    CHECK(vqReport(nothing, ReportAudience::coach, english).error().code == ErrorCode::badInput);
    CHECK(ReportLanguage::of("fr").error().code == ErrorCode::badInput);
    CHECK(ReportLanguage::of("").error().code == ErrorCode::badInput);
}

TEST_CASE("the name of the file tells nobody's name") {
    const ReportLanguage english = must(ReportLanguage::of("en-GB"));
    CHECK(vqReportFileName(readingOf(goldWorld, goldSelf), ReportAudience::coach, english) ==
          QStringLiteral("VQ 2026-11-23 (coach).pdf"));
}
