// SPDX-License-Identifier: GPL-3.0-or-later
// Looking over an order.
#include "app/client/vq_order_model.h"

#include "app/frame/text.h"

namespace vw {

using axiology::Norm;

namespace {

constexpr int restMillis = 200;

} // namespace

VqOrderModel::VqOrderModel(VqKeeper& keeper)
    : m_keeper(keeper) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMillis);
    connect(&m_rest, &QTimer::timeout, this, &VqOrderModel::settle);
    connect(&m_keeper, &VqKeeper::changed, this, &VqOrderModel::refresh);
    refresh();
}

VqOrderModel::~VqOrderModel() { settle(); }

int VqOrderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VqOrderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != TextRole && role != Qt::DisplayRole) return {};
    return m_rows[static_cast<std::size_t>(index.row())].text;
}

QHash<int, QByteArray> VqOrderModel::roleNames() const { return {{TextRole, "text"}}; }

QString VqOrderModel::best() const { return qtText(m_keeper.words().best); }
QString VqOrderModel::worst() const { return qtText(m_keeper.words().worst); }

void VqOrderModel::moveItem(int from, int to) {
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount()) return;
    Row row = m_rows[static_cast<std::size_t>(from)];
    if (m_moving && *m_moving != row.item && !settle()) return;
    m_moving = row.item;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(row));
    endMoveRows();
    m_rest.start();
}

bool VqOrderModel::settle() {
    m_rest.stop();
    if (!m_moving || m_keeper.phase() != axiology::Phase::reviewing) return true;
    const Norm item = *std::exchange(m_moving, std::nullopt);
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [item](const Row& row) { return row.item == item; });
    const auto rank = found - m_rows.begin();
    if (m_keeper.part()->order()[static_cast<std::size_t>(rank)] == item) return true; // back where it was
    if (m_keeper.take(axiology::StepKind::move, item, static_cast<int>(rank) + 1)) return true;
    refresh();
    return false;
}

void VqOrderModel::refresh() {
    if (!m_keeper.part() || m_keeper.phase() != axiology::Phase::reviewing) return;
    const auto order = m_keeper.part()->order();
    const bool same = std::equal(
        order.begin(), order.end(), m_rows.begin(), m_rows.end(),
        [this](Norm item, const Row& row) { return row.item == item && row.text == m_keeper.textOf(item); });
    if (same) return;
    beginResetModel();
    m_rows.clear();
    for (const Norm item : order)
        m_rows.push_back({item, m_keeper.textOf(item)});
    m_moving.reset();
    endResetModel();
    emit ended();
}

} // namespace vw
