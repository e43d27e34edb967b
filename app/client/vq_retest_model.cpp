// SPDX-License-Identifier: GPL-3.0-or-later
// Asking once more.
#include "app/client/vq_retest_model.h"

namespace vw {

using axiology::PartKind;

VqRetestModel::VqRetestModel(VqKeeper& keeper)
    : m_keeper(keeper) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqRetestModel::changed);
}

std::optional<axiology::RetestPair> VqRetestModel::asked() const {
    return m_keeper.sitting() ? m_keeper.sitting()->retestQuestion() : std::nullopt;
}

PartKind VqRetestModel::part() const {
    return answered() < static_cast<int>(axiology::retestSize) ? PartKind::world : PartKind::self;
}

int VqRetestModel::answered() const {
    return m_keeper.sitting() ? static_cast<int>(m_keeper.sitting()->retestAnswered()) : 0;
}

int VqRetestModel::total() { return static_cast<int>(axiology::retestSize * axiology::allParts.size()); }

QString VqRetestModel::question() const {
    return part() == PartKind::self
               //: Asked about two sentences about oneself
               ? tr("Which of the two do you agree with more?")
               //: Asked about two things in the world
               : tr("Which of the two adds more value, or takes less away?");
}

QString VqRetestModel::left() const {
    const auto pair = asked();
    return pair ? m_keeper.textOf(part(), pair->left) : QString();
}

QString VqRetestModel::right() const {
    const auto pair = asked();
    return pair ? m_keeper.textOf(part(), pair->right) : QString();
}

void VqRetestModel::preferLeft() {
    if (const auto pair = asked()) m_keeper.answerRetest(pair->left);
}

void VqRetestModel::preferRight() {
    if (const auto pair = asked()) m_keeper.answerRetest(pair->right);
}

} // namespace vw
