// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ from the request to the profile that both sides read.
#include "core/axiology/administration.h"
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::axiology;
using namespace vw::coaching;
using namespace vw::test;

namespace {

// Gold vector of DOMAIN.md §3.
const std::string worldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
const std::string selfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";

cbor::Value goldDocument() {
    return must(practice::typedVqDocument(builtInInstrument(), must(Ranking::fromText(worldRanks)),
                                          must(Ranking::fromText(selfRanks)), UtcMillis{1'700'000'000'000}));
}

practice::VqHandIn handIn(VqAssignmentId assignment, Release release) {
    return {assignment, goldDocument(), release, "1", "done in a break"};
}

/// A part that somebody took by hand, item by item, in the order shown.
Administration takenPart(PartKind kind) {
    Administration part = Administration::start(builtInInstrument(), kind, 7, UtcMillis{0});
    std::int64_t now = 0;
    while (const auto item = part.nextToSort())
        must(part.sort(*item, item->good() ? Bucket::good : Bucket::bad, UtcMillis{now += 5'000}));
    for (int place = 1; place <= formulaCount; ++place)
        must(part.tap(Norm(place), UtcMillis{now += 5'000}));
    must(part.submit(UtcMillis{now += 5'000}));
    return part;
}

} // namespace

TEST_CASE("both sides read the profile of the gold vector") {
    DeskPair pair;
    VqAssignment assignment;
    assignment.instrument = "vq 1";
    const VqAssignmentId asked = must(pair.coach().assignVq(pair.anna, assignment));
    pair.exchange();
    REQUIRE(must(pair.ofClient().openVqAssignments()).size() == 1);
    const VqSubmissionId id = must(pair.client().submitVq(pair.shared, handIn(asked, Release::showMeNow)));
    CHECK(must(pair.ofClient().openVqAssignments()).empty());
    pair.exchange();
    for (const auto& reading : {must(pair.ofCoach().vqReading(id)), must(pair.ofClient().vqReading(id))}) {
        CHECK(reading.world.profile.q1() == 41);
        CHECK(reading.world.profile.dif == 26);
        CHECK(reading.self.profile.q1() == 79);
        CHECK(reading.self.profile.q2() == 27);
        CHECK(reading.combined.first.capacity.value() == Approx(115.609756).margin(5e-7));
        CHECK(reading.entry == practice::VqEntry::typed);
        CHECK(practice::ClientDesk::showsNow(reading.submission));
        CHECK(reading.submission.comment == "done in a break");
    }
}

TEST_CASE("an assessment is handed in once and stays as it is") {
    DeskPair pair;
    VqAssignment assignment;
    assignment.instrument = "vq 1";
    const VqAssignmentId asked = must(pair.coach().assignVq(pair.anna, assignment));
    pair.exchange();
    const VqSubmissionId id =
        must(pair.client().submitVq(pair.shared, handIn(asked, Release::firstWithCoach)));
    CHECK(pair.client().submitVq(pair.shared, handIn(asked, Release::showMeNow)).error().code ==
          ErrorCode::conflict);
    CHECK_FALSE(practice::ClientDesk::showsNow(must(pair.ofClient().vqSubmissions()).front()));
    static_cast<void>(pair.clientVault.commit(
        pair.shared, {Operation::set(EntityKind::vqSubmission, id.entity(), Field::release, number(1))}));
    CHECK(must(pair.ofClient().vqSubmissions()).front().release == Release::firstWithCoach);
    must(pair.client().submitVq(pair.shared,
                                handIn({}, Release::showMeNow))); // on one's own, without being asked
    CHECK(must(pair.ofClient().vqSubmissions()).size() == 2);
}

TEST_CASE("typed ranks are not judged by times and moves that nobody made; taken ones are") {
    VqSubmission submission;
    submission.administration = goldDocument();
    const auto typed = must(practice::readVq(submission));
    CHECK(typed.world.validity.verdict == Verdict::ok);
    CHECK_FALSE(typed.self.validity.has(Reason::tooFast));
    CHECK(typed.self.validity.has(
        Reason::orderInsideNotDistinguishable)); // DIS 0 with DIF 52, from the ranks alone

    const Administration world = takenPart(PartKind::world);
    const Administration self = takenPart(PartKind::self);
    submission.administration = must(practice::vqDocument(world, self, practice::VqEntry::taken));
    const auto taken = must(practice::readVq(submission));
    CHECK(taken.entry == practice::VqEntry::taken);
    CHECK(taken.world.profile.dif == 0);
    CHECK(taken.world.validity == validate(taken.world.ranking, world.evidence()));
}

TEST_CASE("half an assessment, or another document, is refused") {
    const Administration world = takenPart(PartKind::world);
    const Administration self = takenPart(PartKind::self);
    const Administration begun = Administration::start(builtInInstrument(), PartKind::self, 1, UtcMillis{0});
    using practice::VqEntry;
    CHECK_FALSE(practice::vqDocument(world, begun, VqEntry::taken).ok());
    CHECK(practice::vqDocument(world, world, VqEntry::taken).error().code == ErrorCode::badInput);
    CHECK(practice::vqDocument(self, world, VqEntry::taken).error().code == ErrorCode::badInput);

    VqSubmission submission;
    submission.administration = cbor::Value::map();
    CHECK(practice::readVq(submission).error().code == ErrorCode::corrupt);
    submission.administration = goldDocument();
    submission.administration.set(1, number(2));
    CHECK(practice::readVq(submission).error().code == ErrorCode::newerFormat);
    submission.administration = goldDocument();
    submission.administration.set(2, self.toValue());
    CHECK(practice::readVq(submission).error().code == ErrorCode::corrupt);
    submission.administration = goldDocument();
    submission.administration.set(4, number(9));
    CHECK_FALSE(practice::readVq(submission).ok());
}

TEST_CASE("a handed in document must be readable") {
    DeskPair pair;
    practice::VqHandIn broken = handIn({}, Release::showMeNow);
    broken.administration = cbor::Value::map();
    CHECK_FALSE(pair.client().submitVq(pair.shared, broken).ok());
    CHECK(must(pair.ofClient().vqSubmissions()).empty());
}
