// SPDX-License-Identifier: GPL-3.0-or-later
// Debriefs, findings and openings: read, checked, written.
#include "core/coaching/vq_debrief.h"

#include "core/coaching/words.h"

#include <algorithm>

namespace vw::coaching {

std::string_view nameOf(DebriefStep step) {
    switch (step) {
    case DebriefStep::sureness:
        return "sureness";
    case DebriefStep::world:
        return "world";
    case DebriefStep::self:
        return "self";
    case DebriefStep::asset:
        return "asset";
    case DebriefStep::view:
        return "view";
    }
    return {};
}

VqDebrief VqDebrief::read(const FieldReader& fields) {
    VqDebrief out;
    out.id = VqDebriefId(fields.id());
    const std::vector<std::string> names = fields.texts(Field::debriefSteps);
    for (const DebriefStep step : allDebriefSteps)
        if (std::find(names.begin(), names.end(), nameOf(step)) != names.end()) out.done.insert(step);
    out.asset = itemOf(fields, Field::asset);
    out.view = itemOf(fields, Field::viewToTest);
    out.session = SessionId(fields.entity(Field::session));
    return out;
}

Operations VqDebrief::operations() const {
    std::vector<std::string> names;
    for (const DebriefStep step : done)
        names.emplace_back(nameOf(step));
    return FieldWriter(EntityKind::vqDebrief, id.entity())
        .texts(Field::debriefSteps, names)
        .integer(Field::asset, numberOf(asset))
        .integer(Field::viewToTest, numberOf(view))
        .entity(Field::session, session.entity())
        .take();
}

VqFinding VqFinding::read(const FieldReader& fields) {
    return {VqFindingId(fields.id()), VqLink::read(fields), choiceOf(fields, Field::fit, Fit::notSure),
            fields.text(Field::comment)};
}

Status VqFinding::check() const {
    if (about.submission.isNone() || !about.item) {
        return badInput("A word on a finding names the assessment and the item.");
    }
    return {};
}

Operations VqFinding::operations() const {
    FieldWriter writer(EntityKind::vqFinding, id.entity());
    about.write(writer);
    return writer.integer(Field::fit, numberOf(fit)).text(Field::comment, words).take();
}

VqOpening VqOpening::read(const FieldReader& fields) {
    return {VqOpeningId(fields.id()), instantOf(fields, Field::heldAt), instantOf(fields, Field::shownAt)};
}

Operations VqOpening::operations() const {
    return FieldWriter(EntityKind::vqOpening, id.entity())
        .integer(Field::heldAt, countOf(heldAt))
        .integer(Field::shownAt, countOf(shownAt))
        .take();
}

} // namespace vw::coaching
