// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations and view models for the shell.
#include "app/frame/navigator.h"

#include <algorithm>

namespace vw {

Navigator::Navigator(PageRegistry registry, QObject* parent)
    : QAbstractListModel(parent)
    , m_registry(std::move(registry)) {
    if (!m_registry.destinations().empty()) m_current = m_registry.destinations().front().page;
}

int Navigator::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_registry.destinations().size());
}

QVariant Navigator::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Destination& destination = m_registry.destinations()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PageRole:
        return static_cast<int>(destination.page);
    case LabelRole:
    case Qt::DisplayRole:
        return destination.label;
    case IconRole:
        return destination.icon;
    default:
        return {};
    }
}

QHash<int, QByteArray> Navigator::roleNames() const {
    return {{PageRole, "page"}, {LabelRole, "label"}, {IconRole, "iconName"}};
}

int Navigator::currentRow() const {
    const auto& all = m_registry.destinations();
    for (std::size_t row = 0; row < all.size(); ++row)
        if (all[row].page == m_current) return static_cast<int>(row);
    return -1;
}

bool Navigator::isListShape() const {
    const PageEntry* entry = m_registry.find(m_current);
    return entry && entry->shape == PageShape::list;
}

bool Navigator::has(int page) const { return m_registry.find(static_cast<routes::Page>(page)) != nullptr; }

void Navigator::go(int page) {
    if (!has(page)) return;
    const auto next = static_cast<routes::Page>(page);
    const bool changed = next != m_current;
    m_current = next;
    if (changed) emit currentChanged();
    emit went();
}

void Navigator::goToRow(int row) {
    if (row >= 0 && row < rowCount())
        go(static_cast<int>(m_registry.destinations()[static_cast<std::size_t>(row)].page));
}

void Navigator::open(int page, const QString& key) {
    if (has(page)) emit opened(page, key);
}

void Navigator::show(int page) {
    const auto& all = m_registry.destinations();
    const bool destination = std::any_of(
        all.begin(), all.end(), [page](const auto& one) { return static_cast<int>(one.page) == page; });
    destination ? go(page) : open(page, {});
}

QUrl Navigator::url(int page) const {
    const PageEntry* entry = m_registry.find(static_cast<routes::Page>(page));
    if (!entry) return {};
    return QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Ui/pages/") + entry->file);
}

QObject* Navigator::makeViewModel(int page, const QString& key) const {
    const PageEntry* entry = m_registry.find(static_cast<routes::Page>(page));
    if (!entry || !entry->makeViewModel) return nullptr;
    return entry->makeViewModel(key).release();
}

void Navigator::adopt(QObject* viewModel, QObject* pageItem) const {
    if (viewModel && pageItem) viewModel->setParent(pageItem);
}

} // namespace vw
