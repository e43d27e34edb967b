// SPDX-License-Identifier: GPL-3.0-or-later
// The client's goals page.
#include "app/client/my_goals_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {

MyGoalsModel::MyGoalsModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_ending(services) {
    connect(&m_services.changes, &Changes::changed, this, &MyGoalsModel::reload);
    reload();
}

QList<int> MyGoalsModel::missingLenses() const {
    QList<int> out;
    if (!m_goals) return out;
    for (int lens = 0; lens < static_cast<int>(coaching::allLenses.size()); ++lens) {
        const auto& rows = m_goals->rows();
        const bool seen =
            std::any_of(rows.begin(), rows.end(), [lens](const GoalRow& row) { return row.lens == lens; });
        if (!seen) out << lens;
    }
    return out;
}

void MyGoalsModel::reload() {
    const auto relation = m_desk.relation();
    if (!relation) return;
    m_readers = readersOf(m_services, relation->space());
    m_ending.watch(relation->space());
    m_coach = m_readers.join(QStringLiteral(", "));
    if (!m_goals) {
        m_goals = std::make_unique<GoalsModel>(*relation, m_services);
        m_actions = std::make_unique<ActionsModel>(*relation, m_services);
        connect(m_goals.get(), &GoalsModel::countChanged, this, &MyGoalsModel::changed);
    }
    emit changed();
}

} // namespace vw
