// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two items.
#include "app/client/vq_compare_model.h"

namespace vw {

using axiology::StepKind;

VqCompareModel::VqCompareModel(VqKeeper& keeper)
    : m_keeper(keeper) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqCompareModel::changed);
}

std::optional<axiology::Comparison> VqCompareModel::asked() const {
    return m_keeper.part() ? m_keeper.part()->question() : std::nullopt;
}

QString VqCompareModel::question() const {
    const bool self = m_keeper.sitting() && m_keeper.sitting()->part() == axiology::PartKind::self;
    //: Asked about two sentences about oneself
    return self ? tr("Which of the two do you agree with more?")
                //: Asked about two things in the world
                : tr("Which of the two adds more value, or takes less away?");
}

QString VqCompareModel::left() const {
    const auto pair = asked();
    return pair ? m_keeper.textOf(pair->left) : QString();
}

QString VqCompareModel::right() const {
    const auto pair = asked();
    return pair ? m_keeper.textOf(pair->right) : QString();
}

void VqCompareModel::preferLeft() {
    if (const auto pair = asked()) m_keeper.take(StepKind::prefer, pair->left);
}

void VqCompareModel::preferRight() {
    if (const auto pair = asked()) m_keeper.take(StepKind::prefer, pair->right);
}

} // namespace vw
