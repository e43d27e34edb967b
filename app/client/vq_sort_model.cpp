// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting one item after the other.
#include "app/client/vq_sort_model.h"

#include "app/frame/text.h"

namespace vw {

VqSortModel::VqSortModel(VqKeeper& keeper)
    : m_keeper(keeper) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqSortModel::changed);
}

QString VqSortModel::item() const {
    const auto next = m_keeper.part() ? m_keeper.part()->nextToSort() : std::nullopt;
    return next ? m_keeper.textOf(*next) : QString();
}

QStringList VqSortModel::labels() const {
    QStringList out;
    for (const std::string& label : m_keeper.words().buckets)
        out << qtText(label);
    return out;
}

void VqSortModel::sort(int bucket) {
    if (!m_keeper.part()) return;
    if (const auto next = m_keeper.part()->nextToSort())
        m_keeper.take(axiology::StepKind::sort, next, bucket);
}

} // namespace vw
