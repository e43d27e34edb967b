// SPDX-License-Identifier: GPL-3.0-or-later
// One goal of a client.
#include "app/client/my_goal_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

using coaching::AgreedAction;
using practice::RelationDesk;

constexpr int notSet = 9;

int numberOf(const std::optional<coaching::Level>& level) { return level ? level->value() : notSet; }

// What a message's undo needs is copied into it: it may outlive the page.
void writeLevel(RelationDesk relation, const PageServices& services, coaching::GoalId goal, int level) {
    const auto checked = coaching::Level::from(level);
    if (!checked) return services.toasts.fail(checked.error());
    if (services.toasts.check(relation.setLevel(goal, *checked))) services.changes.announce();
}

bool writeTick(RelationDesk relation, const PageServices& services, coaching::AgreedActionId action,
               bool done) {
    using Tick = RelationDesk::Tick;
    if (!services.toasts.check(relation.tick(action, done ? Tick::done : Tick::open))) return false;
    services.changes.announce();
    return true;
}

} // namespace

MyGoalModel::MyGoalModel(practice::ClientDesk& desk, const PageServices& services, const QString& key)
    : m_desk(desk)
    , m_services(services)
    , m_draft(services.drafts, QStringLiteral("goal-action/") + key, {QStringLiteral("title")}) {
    if (const auto id = coaching::GoalId::fromHexText(coreText(key))) m_id = *id;
    connect(&m_services.changes, &Changes::changed, this, &MyGoalModel::reload);
    reload();
}

QHash<int, QByteArray> MyGoalModel::roleNames() const {
    return {{KeyRole, "key"}, {TitleRole, "title"}, {DueRole, "due"}, {DoneRole, "done"}};
}

QVariant MyGoalModel::value(const GoalActionRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DueRole:
        return row.due;
    case DoneRole:
        return row.done;
    default:
        return {};
    }
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

void MyGoalModel::setDone(const QString& key, bool done) {
    const auto id = coaching::AgreedActionId::fromHexText(coreText(key));
    if (!id || !m_relation) return;
    if (!writeTick(*m_relation, m_services, *id, done)) return;
    m_services.toasts.offerUndo(
        //: Message after an action was ticked; it can be undone
        done ? tr("Done")
             //: Message after the tick of an action was taken away; it can be undone
             : tr("Open again"),
        [relation = *m_relation, services = m_services, action = *id, done] {
            writeTick(relation, services, action, !done);
        });
}

bool MyGoalModel::add(const QString& title) {
    if (!m_relation || !m_goal) return false;
    AgreedAction action;
    action.title = coreText(title.trimmed());
    action.goal = m_id;
    const auto saved = m_relation->saveAction(action);
    if (!saved) return m_services.toasts.fail(saved.error()), false;
    m_draft.drop();
    m_services.changes.announce();
    return true;
}

std::vector<GoalActionRow> MyGoalModel::actionRows() const {
    std::vector<GoalActionRow> rows;
    const auto actions = m_relation->actions();
    if (!actions) return m_services.toasts.fail(actions.error()), rows;
    for (const AgreedAction& action : *actions)
        if (action.goal == m_id)
            rows.push_back({qtText(action.id.hex()), qtText(action.title),
                            action.dueOn ? dayText(*action.dueOn) : QString(), action.doneAt.has_value()});
    std::stable_partition(rows.begin(), rows.end(), [](const GoalActionRow& row) { return !row.done; });
    return rows;
}

void MyGoalModel::reload() {
    m_goal.reset();
    std::vector<GoalActionRow> rows;
    if (auto relation = m_desk.relation()) {
        m_relation.emplace(std::move(*relation));
        m_readers = readersOf(m_services, m_relation->space());
        if (auto goal = m_relation->goal(m_id)) m_goal = std::move(*goal);
        if (m_goal) rows = actionRows();
    }
    setRows(std::move(rows));
    emit changed();
}

} // namespace vw
