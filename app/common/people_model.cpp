// SPDX-License-Identifier: GPL-3.0-or-later
// The people one shares a space with.
#include "app/common/people_model.h"

#include "app/frame/text.h"

namespace vw {

PeopleModel::PeopleModel(const PageServices& services, QObject* parent)
    : RowModel<PersonRow>(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &PeopleModel::reload);
    reload();
}

QHash<int, QByteArray> PeopleModel::roleNames() const {
    return {
        {KeyRole, "key"}, {NameRole, "name"}, {SafetyNumberRole, "safetyNumber"}, {ComparedRole, "compared"}};
}

QVariant PeopleModel::value(const PersonRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case SafetyNumberRole:
        return row.safetyNumber;
    case ComparedRole:
        return row.compared;
    default:
        return {};
    }
}

void PeopleModel::markCompared(const QString& key) {
    const Result<SpaceId> space = SpaceId::fromHexText(coreText(key));
    if (!space) return m_services.toasts.fail(space.error());
    if (m_services.toasts.check(m_services.pairing.markCompared(*space))) m_services.changes.announce();
}

void PeopleModel::reload() {
    std::vector<PersonRow> rows;
    for (const SpaceInfo& space : m_services.vault.spaces()) {
        if (space.kind != SpaceKind::shared) continue;
        const Result<Counterpart> other = m_services.pairing.counterpart(space.id);
        if (!other) continue; // the invite is still open
        rows.push_back({qtText(space.id.hex()), qtText(other->name), numberGroups(other->safetyNumber),
                        other->compared});
    }
    setRows(std::move(rows));
}

} // namespace vw
