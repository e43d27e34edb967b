// SPDX-License-Identifier: GPL-3.0-or-later
// VQ assignments and submissions: read, checked, written.
#include "core/coaching/vq_records.h"

#include "core/coaching/words.h"

namespace vw::coaching {

VqAssignment VqAssignment::read(const FieldReader& fields) {
    VqAssignment out;
    out.id = VqAssignmentId(fields.id());
    out.instrument = fields.text(Field::instrument);
    out.purpose = fields.text(Field::purpose);
    out.dueOn = dateOf(fields, Field::dueOn);
    out.remindOn = dateOf(fields, Field::remindOn);
    out.consentVersion = fields.text(Field::consentVersion);
    out.withdrawnAt = instantOf(fields, Field::withdrawnAt);
    out.created = fields.created();
    return out;
}

Status VqAssignment::check() const {
    if (isBlank(instrument)) return badInput("An assignment names the instrument to be used.");
    if (dueOn && remindOn && *dueOn < *remindOn) {
        return badInput("A reminder comes on the due date or before it.");
    }
    return {};
}

Operations VqAssignment::operations() const {
    return FieldWriter(EntityKind::vqAssignment, id.entity())
        .text(Field::instrument, instrument)
        .text(Field::purpose, purpose)
        .integer(Field::dueOn, daysOf(dueOn))
        .integer(Field::remindOn, daysOf(remindOn))
        .text(Field::consentVersion, consentVersion)
        .integer(Field::withdrawnAt, countOf(withdrawnAt))
        .take();
}

DueState dueStateOf(const VqAssignment& assignment, LocalDate today) {
    if (!assignment.dueOn) return DueState::open;
    if (*assignment.dueOn < today) return DueState::overdue;
    return *assignment.dueOn <= today.plusDays(dueSoonDays) ? DueState::soon : DueState::open;
}

bool remindsOn(const VqAssignment& assignment, LocalDate today) {
    return !assignment.withdrawnAt && assignment.remindOn && *assignment.remindOn <= today;
}

VqSubmission VqSubmission::read(const FieldReader& fields) {
    VqSubmission out;
    out.id = VqSubmissionId(fields.id());
    out.assignment = VqAssignmentId(fields.entity(Field::assignment));
    if (const cbor::Value* const document = fields.document(Field::administration); document != nullptr) {
        out.administration = *document;
    }
    out.release = choiceOf(fields, Field::release, Release::firstWithCoach).value_or(Release::firstWithCoach);
    out.consentVersion = fields.text(Field::consentVersion);
    out.comment = fields.text(Field::comment);
    out.origin = VqKeptId(fields.entity(Field::origin));
    out.takenAt = instantOf(fields, Field::createdAt);
    out.created = fields.created();
    return out;
}

Status VqSubmission::check() const {
    if (administration.type() != cbor::Value::Type::map) {
        return badInput("Both parts must be ranked before the assessment can be handed in.");
    }
    return {};
}

Operations VqSubmission::operations() const {
    return FieldWriter(EntityKind::vqSubmission, id.entity())
        .entity(Field::assignment, assignment.entity())
        .document(Field::administration, administration)
        .integer(Field::release, static_cast<std::int64_t>(release))
        .text(Field::consentVersion, consentVersion)
        .text(Field::comment, comment)
        .entity(Field::origin, origin.entity())
        .integer(Field::createdAt, countOf(takenAt))
        .take();
}

} // namespace vw::coaching
