// SPDX-License-Identifier: GPL-3.0-or-later
// The records around an assessment: what they refuse, and what comes back from what they write.
#include "core/coaching/goal.h"
#include "core/coaching/note.h"
#include "core/coaching/vq_debrief.h"
#include "core/coaching/vq_instrument.h"
#include "core/coaching/vq_own.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::coaching;
using vw::test::must;

namespace {

EntityId idOf(std::uint8_t number) {
    EntityId out;
    out.raw.fill(number);
    return out;
}

/// What a value reads as after its operations were folded.
template <class T>
T readBack(const T& value) {
    std::map<Field, cbor::Value> fields;
    std::map<Field, std::vector<cbor::Value>> sets;
    for (const Operation& operation : must(changes<T>(nullptr, value))) {
        const EntityRule* const entity = entityRule(operation.kind);
        REQUIRE(fits(*fieldRule(*entity, operation.field), operation.value));
        if (operation.type == OperationType::add)
            sets[operation.field].push_back(operation.value);
        else
            fields[operation.field] = operation.value;
    }
    return T::read(FieldReader(value.id.entity(), fields, sets, Hlc::of(5'000, 0)));
}

LocalDate day(const char* text) { return must(LocalDate::fromText(text)); }

VqAssignment dueOn(const char* date) {
    VqAssignment out;
    out.id = VqAssignmentId(idOf(1));
    out.instrument = "valuewright-1 1.0.0";
    out.dueOn = day(date);
    out.created = {5'000};
    return out;
}

cbor::Value someMap() {
    cbor::Value out = cbor::Value::map();
    out.set(1, cbor::Value::integer(1));
    return out;
}

} // namespace

TEST_CASE("an assignment is due soon three days before its date, and overdue the day after") {
    const VqAssignment assignment = dueOn("2026-05-10");
    CHECK(dueStateOf(assignment, day("2026-05-06")) == DueState::open);
    CHECK(dueStateOf(assignment, day("2026-05-07")) == DueState::soon);
    CHECK(dueStateOf(assignment, day("2026-05-10")) == DueState::soon);
    CHECK(dueStateOf(assignment, day("2026-05-11")) == DueState::overdue);
    CHECK(dueStateOf({}, day("2026-05-11")) == DueState::open);
}

TEST_CASE("a reminder comes on its day and stays, unless the assignment was withdrawn") {
    VqAssignment assignment = dueOn("2026-05-10");
    CHECK_FALSE(remindsOn(assignment, day("2026-05-09")));
    assignment.remindOn = day("2026-05-08");
    CHECK_FALSE(remindsOn(assignment, day("2026-05-07")));
    CHECK(remindsOn(assignment, day("2026-05-08")));
    CHECK(remindsOn(assignment, day("2026-05-12")));
    assignment.withdrawnAt = UtcMillis{1};
    CHECK_FALSE(remindsOn(assignment, day("2026-05-08")));
    assignment.remindOn = day("2026-05-11");
    CHECK(assignment.check().error().code == ErrorCode::badInput);
}

TEST_CASE("what is written comes back") {
    VqAssignment assignment = dueOn("2026-05-10");
    assignment.remindOn = day("2026-05-08");
    assignment.consentVersion = "vq-consent-2";
    assignment.withdrawnAt = UtcMillis{77};
    CHECK(readBack(assignment) == assignment);

    VqSubmission submission;
    submission.id = VqSubmissionId(idOf(2));
    submission.administration = someMap();
    submission.origin = VqKeptId(idOf(3));
    submission.takenAt = UtcMillis{4'000};
    submission.created = {5'000};
    CHECK(readBack(submission) == submission);
    CHECK(submission.taken() == UtcMillis{4'000});

    VqDebrief debrief;
    debrief.id = VqDebriefId(idOf(2));
    debrief.done = {DebriefStep::sureness, DebriefStep::asset};
    debrief.asset = must(VqItem::from(36));
    debrief.view = must(VqItem::from(1));
    debrief.session = SessionId(idOf(4));
    CHECK(readBack(debrief) == debrief);

    VqFinding finding{VqFindingId(idOf(5)), {submission.id, must(VqItem::from(7))}, Fit::notSure, "hm"};
    CHECK(readBack(finding) == finding);
    VqOpening opening{VqOpeningId(idOf(2)), UtcMillis{8}, UtcMillis{9}};
    CHECK(readBack(opening) == opening);
    VqSittingRecord mark;
    mark.id = VqSittingId(idOf(6));
    mark.doneAt = UtcMillis{9};
    CHECK(readBack(mark) == mark);
    VqSittingRecord copy{VqSittingId(idOf(7)), mark.id, someMap(), 12, 3, {}};
    CHECK(readBack(copy) == copy);
    const InstrumentFile file{InstrumentFileId(idOf(8)), {"own", "1.0.0", "de"}, "format = 1\n"};
    CHECK(readBack(file) == file);
    CHECK(file.edition.key() == "own 1.0.0");
}

TEST_CASE("a kept result becomes a submission with its own date and a mark") {
    VqKept kept;
    kept.id = VqKeptId(idOf(3));
    kept.administration = someMap();
    kept.release = Release::showMeNow;
    kept.consentVersion = "vq-consent-1";
    kept.comment = "on a train";
    kept.created = {5'000};
    CHECK(readBack(kept) == kept);
    const VqSubmission shared = kept.asSubmission();
    CHECK(shared.isSelfStarted());
    CHECK(shared.taken() == UtcMillis{5'000});
    CHECK(shared.comment == "on a train");
    CHECK_FALSE(VqSubmission().isSelfStarted());
}

TEST_CASE("goals and private notes stay linked to the view they grew out of") {
    Goal goal;
    goal.id = GoalId(idOf(1));
    goal.title = "See the person first";
    goal.from = {VqSubmissionId(idOf(2)), must(VqItem::from(14))};
    CHECK(readBack(goal).from == goal.from);
    goal.from.submission = {};
    CHECK(goal.check().error().code == ErrorCode::badInput);

    Note note;
    note.about = {VqSubmissionId(idOf(2)), std::nullopt};
    CHECK(note.check().ok());
    note.kind = NoteKind::shared;
    CHECK(note.check().error().code == ErrorCode::badInput);
}

TEST_CASE("there are thirty-six items") {
    CHECK_FALSE(VqItem::from(0).ok());
    CHECK_FALSE(VqItem::from(37).ok());
    CHECK(must(VqItem::from(36)).number() == 36);
    CHECK_FALSE(VqFinding{{}, {VqSubmissionId(idOf(1)), std::nullopt}, Fit::fits, {}}.check().ok());
}

TEST_CASE("an instrument file of more than 48 KiB is refused") {
    InstrumentFile file{InstrumentFileId(idOf(8)), {"own", "1.0.0", "de"}, std::string(48 * 1024, 'x')};
    CHECK(file.check().ok());
    file.file += 'x';
    CHECK(file.check().error().code == ErrorCode::tooLarge);
}
