// SPDX-License-Identifier: GPL-3.0-or-later
// Kept results and assessments being taken: read, checked, written.
#include "core/coaching/vq_own.h"

#include "core/coaching/words.h"

namespace vw::coaching {

VqKept VqKept::read(const FieldReader& fields) {
    VqKept out;
    out.id = VqKeptId(fields.id());
    if (const cbor::Value* const document = fields.document(Field::administration); document != nullptr) {
        out.administration = *document;
    }
    out.release = choiceOf(fields, Field::release, Release::firstWithCoach).value_or(Release::firstWithCoach);
    out.consentVersion = fields.text(Field::consentVersion);
    out.comment = fields.text(Field::comment);
    out.created = fields.created();
    return out;
}

Status VqKept::check() const { return asSubmission().check(); }

Operations VqKept::operations() const {
    return FieldWriter(EntityKind::vqKept, id.entity())
        .document(Field::administration, administration)
        .integer(Field::release, static_cast<std::int64_t>(release))
        .text(Field::consentVersion, consentVersion)
        .text(Field::comment, comment)
        .take();
}

VqSubmission VqKept::asSubmission() const {
    VqSubmission out;
    out.id = VqSubmissionId(id.entity());
    out.administration = administration;
    out.release = release;
    out.consentVersion = consentVersion;
    out.comment = comment;
    out.created = created;
    out.takenAt = created;
    out.origin = id;
    return out;
}

VqKeptOpening VqKeptOpening::read(const FieldReader& fields) {
    return {VqKeptOpeningId(fields.id()), instantOf(fields, Field::shownAt)};
}

Operations VqKeptOpening::operations() const {
    return FieldWriter(EntityKind::vqKeptOpening, id.entity())
        .integer(Field::shownAt, countOf(shownAt))
        .take();
}

VqKeptFinding VqKeptFinding::read(const FieldReader& fields) {
    const VqLink about = VqLink::read(fields);
    return {VqKeptFindingId(fields.id()), VqKeptId(about.submission.entity()), about.item,
            choiceOf(fields, Field::fit, Fit::notSure), fields.text(Field::comment)};
}

Status VqKeptFinding::check() const {
    if (!result.isNone() && item) return {};
    return badInput("A word on a finding names the assessment and the item.");
}

Operations VqKeptFinding::operations() const {
    FieldWriter writer(EntityKind::vqKeptFinding, id.entity());
    VqLink{VqSubmissionId(result.entity()), item}.write(writer);
    return writer.integer(Field::fit, numberOf(fit)).text(Field::comment, words).take();
}

VqSittingRecord VqSittingRecord::read(const FieldReader& fields) {
    VqSittingRecord out;
    out.id = VqSittingId(fields.id());
    out.sitting = VqSittingId(fields.entity(Field::sitting));
    if (const cbor::Value* const document = fields.document(Field::administration); document != nullptr) {
        out.document = *document;
    }
    out.stepCount = static_cast<int>(fields.integer(Field::stepCount).value_or(0));
    out.phase = static_cast<int>(fields.integer(Field::phase).value_or(0));
    out.doneAt = instantOf(fields, Field::doneAt);
    return out;
}

Operations VqSittingRecord::operations() const {
    FieldWriter writer(EntityKind::vqSitting, id.entity());
    writer.entity(Field::sitting, sitting.entity()).integer(Field::doneAt, countOf(doneAt));
    if (document.type() != cbor::Value::Type::map) return writer.take();
    return writer.document(Field::administration, document)
        .integer(Field::stepCount, std::int64_t{stepCount})
        .integer(Field::phase, std::int64_t{phase})
        .take();
}

} // namespace vw::coaching
