// SPDX-License-Identifier: GPL-3.0-or-later
// Asking, opening, debriefing, and change over time.
#include "core/practice/vq_debrief_desk.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_items.h"
#include "tests/core/practice/pair.h"
#include "tests/core/practice/sittings.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::axiology;
using namespace vw::coaching;
using namespace vw::practice;
using namespace vw::test;

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

/// A pair with one assessment handed in, to be looked at together first.
struct Debriefed : DeskPair {
    VqSubmissionId id = takeOne();
    VqDesk coachs{*coachVault, clock, shared};
    VqDesk clients{*clientVault, clock, shared};

    VqSubmissionId takeOne() {
        VqHandIn handIn;
        handIn.administration =
            must(typedVqDocument(builtInInstrument(), Ranking::ofNorm(), Ranking::ofNorm(), clock.now()));
        const auto out = must(client().submitVq(shared, std::move(handIn)));
        exchange();
        return out;
    }
    VqSubmission submission() { return must(ofClient().vqSubmissions()).front(); }
    VqDebriefDesk debriefs() { return must(VqDebriefDesk::of(*coachVault, clock, anna)); }
    void hold(std::int64_t at) {
        Session session;
        session.startsAt = {{static_cast<std::int32_t>(at / day)}, 600, "UTC"};
        session.state = SessionState::closed;
        must(coach().planSession(anna, session));
    }
};

VqItem item(PartKind part, int place) { return vqItem(part, Norm(place)); }

} // namespace

TEST_CASE("Items have one number for part and norm place") {
    CHECK(item(PartKind::world, 1).number() == 1);
    CHECK(item(PartKind::self, 18).number() == 36);
    for (int number = 1; number <= VqItem::most; ++number) {
        const VqItem one = must(VqItem::from(number));
        CHECK(vqItem(partOf(one), normOf(one)) == one);
    }
}

TEST_CASE("An assignment is withdrawn by the coach alone, unless it was answered") {
    DeskPair pair;
    VqAssignment asked;
    asked.instrument = "valuewright-1 1.0.0";
    asked.consentVersion = "vq-consent-1";
    asked.dueOn = must(LocalDate::fromText("2026-05-10"));
    const auto id = must(pair.coach().assignVq(pair.anna, asked));
    pair.exchange();
    VqDesk coachs(*pair.coachVault, pair.clock, pair.shared);
    VqDesk clients(*pair.clientVault, pair.clock, pair.shared);
    CHECK(clients.withdraw(id).error().code == ErrorCode::notAllowed);
    CHECK(must(clients.assignments()).front().state == AssignmentState::open);

    VqAssignment later = must(coachs.assignments()).front().assignment;
    later.remindOn = must(LocalDate::fromText("2026-05-08"));
    must(coachs.change(later));
    must(coachs.withdraw(id));
    must(coachs.withdraw(id));
    CHECK(coachs.withdraw(VqAssignmentId(newEntity())).error().code == ErrorCode::notFound);
    pair.exchange();
    CHECK(must(clients.assignments()).front().state == AssignmentState::withdrawn);
    CHECK(must(clients.assignments()).front().assignment.remindOn == later.remindOn);
    CHECK(must(pair.ofClient().openVqAssignments()).empty());

    // Begun before it was withdrawn: nothing is lost.
    const auto answer = must(pair.client().submitVq(pair.shared, must(rankedSitting(id).handIn({}))));
    pair.exchange();
    CHECK(must(coachs.assignments()).front().state == AssignmentState::answered);
    CHECK(must(coachs.assignments()).front().answer == answer);
    CHECK(coachs.withdraw(id).error().code == ErrorCode::conflict);
}

TEST_CASE("A result to be looked at together is shown once the coach says it was, and stays so") {
    Debriefed d;
    CHECK_FALSE(must(d.clients.isShown(d.submission())));
    CHECK(d.clients.markHeld(d.id).error().code == ErrorCode::notAllowed);
    must(d.coachs.markHeld(d.id));
    const auto heldAt = must(d.coachs.opening(d.id)).heldAt;
    d.exchange();
    must(d.coachs.markHeld(d.id));
    CHECK(must(d.coachs.opening(d.id)).heldAt == heldAt);
    CHECK(must(d.clients.isShown(d.submission())));
}

TEST_CASE("The client can change their mind, and the coach sees it") {
    Debriefed d;
    CHECK(d.coachs.show(d.id).error().code == ErrorCode::notAllowed);
    CHECK(d.clients.show(VqSubmissionId(newEntity())).error().code == ErrorCode::notFound);
    must(d.clients.show(d.id));
    CHECK(must(d.clients.isShown(d.submission())));
    CHECK(d.submission().release == Release::firstWithCoach); // the choice made before stays on record
    d.exchange();
    CHECK(must(d.coachs.opening(d.id)).shownAt.has_value());
}

TEST_CASE("The client says to a finding whether it fits; both read it, the coach can't write it") {
    Debriefed d;
    must(d.clients.say(d.id, {item(PartKind::self, 4), Fit::doesNotFit, "not at home"}));
    must(d.clients.say(d.id, {item(PartKind::world, 2), Fit::fits, {}}));
    must(d.clients.say(d.id, {item(PartKind::self, 4), Fit::notSure, "maybe"}));
    CHECK(d.coachs.say(d.id, {item(PartKind::world, 3), Fit::fits, {}}).error().code ==
          ErrorCode::notAllowed);
    d.exchange();
    const auto heard = must(d.coachs.findings(d.id));
    REQUIRE(heard.size() == 2);
    CHECK(heard[0].about.item == item(PartKind::world, 2));
    CHECK(heard[1].fit == Fit::notSure);
    CHECK(heard[1].words == "maybe");
    CHECK(must(d.coachs.findings(VqSubmissionId(newEntity()))).empty());
}

TEST_CASE("Two devices of the client have one word on one finding") {
    Debriefed d;
    TestVault tablet(d.clock, d.clientVault);
    followDevices(d.clientVault, d.shared);
    shareRecords(d.clientVault, tablet, d.shared);
    shareRecords(d.clientVault, d.coachVault, d.shared);
    deliver(d.clientVault, tablet, d.shared);
    VqDesk onTablet(*tablet, d.clock, d.shared);
    must(d.clients.say(d.id, {item(PartKind::self, 4), Fit::fits, "phone"}));
    d.clock.advance(1000);
    must(onTablet.say(d.id, {item(PartKind::self, 4), Fit::notSure, "tablet"}));
    deliver(tablet, d.clientVault, d.shared);
    deliver(d.clientVault, tablet, d.shared);
    CHECK(tablet.digest(d.shared) == d.clientVault.digest(d.shared));
    REQUIRE(must(d.clients.findings(d.id)).size() == 1);
    CHECK(must(d.clients.findings(d.id)).front().words == "tablet");
}

TEST_CASE("The coach's progress and notes on items stay with the coach") {
    Debriefed d;
    VqDebriefDesk desk = d.debriefs();
    CHECK(must(desk.debrief(d.id)).done.empty());
    must(desk.tick(d.id, DebriefStep::sureness, VqDebriefDesk::Tick::done));
    must(desk.tick(d.id, DebriefStep::world, VqDebriefDesk::Tick::done));
    must(desk.tick(d.id, DebriefStep::world, VqDebriefDesk::Tick::open));
    VqDebrief chosen = must(desk.debrief(d.id));
    chosen.asset = item(PartKind::world, 1);
    chosen.view = item(PartKind::self, 14);
    must(desk.save(chosen));
    CHECK(must(desk.debrief(d.id)) == chosen);
    CHECK(chosen.done == std::set{DebriefStep::sureness});
    CHECK(desk.tick(VqSubmissionId(newEntity()), DebriefStep::self, VqDebriefDesk::Tick::done).error().code ==
          ErrorCode::notFound);

    Notebook notes = desk.notes();
    must(notes.write({"", "ask who is meant", {}, {d.id, chosen.view}}));
    must(notes.write({"", "took it in a break", {}, {d.id, std::nullopt}}));
    must(notes.write({"", "about nothing of it", {}, {}}));
    CHECK(must(desk.notesAbout(VqLink{d.id, chosen.view})).size() == 1);
    CHECK(must(desk.notesAbout(VqLink{d.id, std::nullopt})).size() == 1);
    CHECK(must(desk.notesAbout(d.id)).size() == 2);
    d.exchange();
    CHECK(must(d.clientVault->view().entities({EntityKind::vqDebrief, {}})).empty());
    CHECK(must(d.clientVault->view().entities({EntityKind::privateNote, {}})).empty());

    // Shared, a note loses what it was about: that is the coach's.
    const NoteId id = must(desk.notesAbout(VqLink{d.id, chosen.view})).front().id;
    const NoteId shared = must(d.coach().shareNote(d.anna, id));
    CHECK(must(d.ofCoach().notes().note(shared)).about == VqLink{});
}

TEST_CASE("A debrief ends in a goal that stays linked, whoever edits it") {
    Debriefed d;
    Goal goal;
    goal.title = "See the person first";
    goal.from = {d.id, item(PartKind::self, 14)};
    const GoalId id = must(d.ofCoach().saveGoal(goal));
    d.exchange();
    Goal clients = must(d.ofClient().goal(id));
    clients.title = "See the person before the chart";
    must(d.ofClient().saveGoal(clients));
    d.exchange();
    CHECK(must(d.ofCoach().goal(id)).from == goal.from);
    CHECK(must(d.clients.goalsFrom(d.id)) == std::vector<GoalId>{id});
    CHECK(must(d.clients.goalsFrom(VqSubmissionId(newEntity()))).empty());
}

TEST_CASE("A series counts the sessions between assessments") {
    Debriefed d;
    const std::int64_t first = d.clock.now().count;
    d.hold(first);
    d.hold(first + 3 * day);
    d.clock.set(first + 10 * day);
    d.takeOne();
    const VqSeries series = must(d.coachs.series());
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].id == d.id);
    CHECK(series.points[0].sessionsBefore == 0);
    CHECK(series.points[1].sessionsBefore == 2);
    CHECK(series.points[1].world.profile.dif == 0);
    CHECK(must(d.coachs.repeats()).empty());
}

TEST_CASE("Only assessments one to six weeks apart without a session between are repeats") {
    Debriefed d;
    const std::int64_t first = d.clock.now().count;
    SECTION("seven days") {
        d.clock.set(first + 7 * day);
        d.takeOne();
        REQUIRE(must(d.coachs.repeats()).size() == 1);
        CHECK(must(repeatsOfPractice(*d.coachVault, d.clock)).front().first.id == d.id);
        // A third one a week later is in no second pair.
        d.clock.set(first + 14 * day);
        d.takeOne();
        CHECK(must(d.coachs.repeats()).size() == 1);
    }
    SECTION("too soon") {
        d.clock.set(first + 6 * day);
        d.takeOne();
        CHECK(must(d.coachs.repeats()).empty());
    }
    SECTION("too late") {
        d.clock.set(first + 43 * day);
        d.takeOne();
        CHECK(must(d.coachs.repeats()).empty());
    }
    SECTION("on the day of a session") {
        d.clock.set(first + 9 * day);
        d.takeOne();
        d.hold(first + 9 * day);
        CHECK(must(d.coachs.repeats()).empty());
    }
}

TEST_CASE("What can't be read is counted, not dropped in silence") {
    VqSubmission broken;
    broken.administration = cbor::Value::map();
    const VqSeries series = vqSeries({broken}, {});
    CHECK(series.points.empty());
    CHECK(series.unreadable == 1);
}
