// SPDX-License-Identifier: GPL-3.0-or-later
// Links to an item: read, checked, written.
#include "core/coaching/vq_item.h"

namespace vw::coaching {

std::optional<VqItem> itemOf(const FieldReader& fields, Field field) {
    const auto number = fields.integerUnlessBlank(field);
    if (!number) return std::nullopt;
    const Result<VqItem> item = VqItem::from(*number);
    return item ? std::optional(*item) : std::nullopt;
}

VqLink VqLink::read(const FieldReader& fields) {
    return {VqSubmissionId(fields.entity(Field::submission)), itemOf(fields, Field::perspective)};
}

Status VqLink::check() const {
    if (item && submission.isNone()) return badInput("An item belongs to an assessment; name that too.");
    return {};
}

void VqLink::write(FieldWriter& writer) const {
    writer.entity(Field::submission, submission.entity()).integer(Field::perspective, numberOf(item));
}

} // namespace vw::coaching
