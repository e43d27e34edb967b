// SPDX-License-Identifier: GPL-3.0-or-later
// Between the number under which an item is linked to and its part and place in the norm order.
#pragma once

#include "core/axiology/formula.h"
#include "core/axiology/part.h"
#include "core/coaching/vq_item.h"

namespace vw::practice {

inline coaching::VqItem vqItem(axiology::PartKind part, axiology::Norm norm) {
    return coaching::VqItem::from(static_cast<int>(part) * axiology::formulaCount + norm.place()).value();
}
inline axiology::PartKind partOf(coaching::VqItem item) {
    return static_cast<axiology::PartKind>((item.number() - 1) / axiology::formulaCount);
}
inline axiology::Norm normOf(coaching::VqItem item) {
    return axiology::Norm((item.number() - 1) % axiology::formulaCount + 1);
}

} // namespace vw::practice
