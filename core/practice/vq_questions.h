// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach may ask after reading a result: which question, through which of the three Cs, about what. The
// words are the UI's.
#pragma once

#include "core/coaching/goal.h"
#include "core/practice/vq_reading.h"

namespace vw::practice {

/// What a question rests on.
enum class QuestionGround : std::uint8_t {
    clearDimension,  ///< the dimension seen most clearly: where does that help already?
    lessFelt,        ///< an item felt less strongly than the norm: what good in it is easy to overlook?
    dimensionsApart, ///< world and self differ most in this dimension: what makes the difference?
    mixedUp,         ///< an item on the other side of the line: what is known about it?
    moreFelt,        ///< an item felt more strongly than the norm: what would be its right measure?
    asset,           ///< a good thing seen as the norm sees it: where to stand up for it?
};

/// One question. Plain value.
struct VqQuestion {
    coaching::Lens lens = coaching::Lens::creativity;
    QuestionGround ground = QuestionGround::clearDimension;
    axiology::PartKind part = axiology::PartKind::world;
    axiology::Dimension dimension = axiology::Dimension::intrinsic; ///< of the item, where there is one
    std::optional<axiology::Norm> item;
    friend bool operator==(const VqQuestion&, const VqQuestion&) = default;
};

/// Drawn from the parts whose detail may be spoken about: none from the others. By lens, within a lens world
/// before self; at most four a lens. Creativity asks for the clearest dimension (least DIM-x ÷ its mean under
/// chance) and the item felt least; curiosity for where the parts differ most and for the mixed-up item
/// farthest from the norm; courage for the item felt most and the best asset among the good items. Ties go to
/// the earlier dimension and the earlier place in the norm order. `assetThreshold` is the instrument's. Pure.
std::vector<VqQuestion> vqQuestions(const PartReading& world, const PartReading& self, int assetThreshold);

} // namespace vw::practice
