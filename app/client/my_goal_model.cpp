// SPDX-License-Identifier: GPL-3.0-or-later
// One goal of a client.
#include "app/client/my_goal_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {
namespace {

using practice::RelationDesk;

constexpr int notSet = 9;

int numberOf(const std::optional<coaching::Level>& level) { return level ? level->value() : notSet; }

// What a message's undo needs is copied into it: it may outlive the page.
void writeLevel(RelationDesk relation, const PageServices& services, coaching::GoalId goal, int level) {
    const auto checked = coaching::Level::from(level);
    if (!checked) return services.toasts.fail(checked.error());
    if (services.toasts.check(relation.setLevel(goal, *checked))) services.changes.announce();
}

} // namespace

MyGoalModel::MyGoalModel(practice::ClientDesk& desk, const PageServices& services, const QString& key)
    : m_desk(desk)
    , m_services(services)
    , m_ending(services) {
    if (const auto id = coaching::GoalId::fromHexText(coreText(key))) m_id = *id;
    connect(&m_services.changes, &Changes::changed, this, &MyGoalModel::reload);
    reload();
}

QString MyGoalModel::title() const { return m_goal ? qtText(m_goal->title) : QString(); }
int MyGoalModel::lens() const { return m_goal ? static_cast<int>(m_goal->lens) - 1 : 0; }
int MyGoalModel::level() const { return m_goal ? numberOf(m_goal->level) : notSet; }
int MyGoalModel::startLevel() const { return m_goal ? numberOf(m_goal->baseline) : notSet; }

QStringList MyGoalModel::scale() const {
    QStringList out;
    if (!m_goal || m_goal->scale.empty()) return out;
    for (const std::string& text : m_goal->scale.texts)
        out << qtText(text);
    return out;
}

void MyGoalModel::setLevel(int level) {
    if (!m_goal || !m_relation || level == this->level()) return;
    const std::optional<coaching::Level> before = m_goal->level;
    writeLevel(*m_relation, m_services, m_id, level);
    if (!before) return;
    //: Message after the client moved a goal on its scale; it can be undone
    m_services.toasts.offerUndo(tr("Level changed"),
                                [relation = *m_relation, services = m_services, id = m_id,
                                 was = before->value()] { writeLevel(relation, services, id, was); });
}

void MyGoalModel::reload() {
    m_goal.reset();
    if (auto relation = m_desk.relation()) {
        m_relation.emplace(*relation);
        m_readers = readersOf(m_services, m_relation->space());
        m_ending.watch(m_relation->space());
        if (auto goal = m_relation->goal(m_id)) m_goal = std::move(*goal);
        if (m_goal && !m_actions) m_actions = std::make_unique<ActionsModel>(*m_relation, m_services, m_id);
    }
    emit changed();
}

} // namespace vw
