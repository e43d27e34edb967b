// SPDX-License-Identifier: GPL-3.0-or-later
// Learning the moves.
#include "app/client/vq_practice_model.h"

#include "app/frame/text.h"

namespace vw {

VqPracticeModel::VqPracticeModel(VqKeeper& keeper)
    : m_keeper(keeper)
    , m_items({
          //: An item to practise with before an assessment: obviously good
          tr("Clean water to drink"),
          //: An item to practise with before an assessment: obviously bad
          tr("A tooth that aches all night"),
          //: An item to practise with before an assessment: good, a little
          tr("A dry umbrella on a wet day"),
          //: An item to practise with before an assessment: bad, a little
          tr("A shoelace that breaks in the morning"),
      })
    , m_buckets(m_items.size(), 0) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqPracticeModel::changed);
}

int VqPracticeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant VqPracticeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return role == TextRole || role == Qt::DisplayRole ? m_order[index.row()] : QVariant();
}

QHash<int, QByteArray> VqPracticeModel::roleNames() const { return {{TextRole, "text"}}; }

QString VqPracticeModel::item() const { return isOrdering() ? QString() : m_items[m_next]; }

QStringList VqPracticeModel::labels() const {
    QStringList out;
    for (const std::string& label : m_keeper.words().buckets)
        out << qtText(label);
    return out;
}

void VqPracticeModel::sort(int bucket) {
    if (isOrdering()) return;
    m_buckets[m_next++] = bucket;
    if (isOrdering()) {
        beginResetModel();
        for (int wanted = 0; wanted < static_cast<int>(axiology::allBuckets.size()); ++wanted)
            for (qsizetype i = 0; i < m_items.size(); ++i)
                if (m_buckets[i] == wanted) m_order << m_items[i];
        endResetModel();
    }
    emit changed();
}

void VqPracticeModel::moveItem(int from, int to) {
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount()) return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_order.move(from, to);
    endMoveRows();
}

void VqPracticeModel::undo() {
    if (!canUndo()) return;
    --m_next;
    beginResetModel();
    m_order.clear();
    endResetModel();
    emit changed();
}

void VqPracticeModel::finish() { m_keeper.endPractice(practice::VqPractice::done); }
void VqPracticeModel::skip() { m_keeper.endPractice(practice::VqPractice::skipped); }

} // namespace vw
