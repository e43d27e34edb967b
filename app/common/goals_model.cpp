// SPDX-License-Identifier: GPL-3.0-or-later
// Reads goals for pages and writes their levels.
#include "app/common/goals_model.h"

#include "app/frame/text.h"

#include <QLocale>

namespace vw {
namespace {

using coaching::AgreedAction;
using coaching::Goal;

GoalRow rowOf(const Goal& goal, const std::vector<AgreedAction>& actions) {
    GoalRow row{qtText(goal.id.hex()),
                qtText(goal.title),
                static_cast<int>(goal.lens) - 1,
                !goal.scale.empty(),
                0,
                {},
                0,
                0};
    if (goal.level) row.level = goal.level->value();
    if (row.hasScale)
        for (const std::string& text : goal.scale.texts)
            row.scale << qtText(text);
    for (const AgreedAction& action : actions)
        if (action.goal == goal.id) ++(action.doneAt ? row.doneActions : row.openActions);
    return row;
}

QString scoreText(const std::vector<Goal>& goals) {
    const auto progress = coaching::gas::progress(goals);
    if (!progress) return {}; // too few goals to say anything, and nobody asked
    const QString change = (progress->change() > 0 ? QStringLiteral("+") : QString()) +
                           QLocale().toString(progress->change(), 'f', 1);
    //: Beside the goals, for the coach: T-score of goal attainment now, and its change since the baseline
    return GoalsModel::tr("T-score %1 (%2 since the baseline, %L3 goals)")
        .arg(QLocale().toString(progress->now, 'f', 1), change)
        .arg(progress->goals);
}

// The undo of a message outlives the page it came from, so what it needs is copied into it.
void writeLevel(practice::RelationDesk desk, const PageServices& services, coaching::GoalId id, int level) {
    const auto checked = coaching::Level::from(level);
    if (!checked) return services.toasts.fail(checked.error());
    if (services.toasts.check(desk.setLevel(id, *checked))) services.changes.announce();
}

void writeArchived(practice::RelationDesk desk, const PageServices& services, coaching::GoalId id,
                   bool archived) {
    auto goal = desk.goal(id);
    if (!goal) return services.toasts.fail(goal.error());
    goal->archived = archived;
    const auto saved = desk.saveGoal(*goal);
    if (!saved) return services.toasts.fail(saved.error());
    services.changes.announce();
}

} // namespace

GoalsModel::GoalsModel(practice::RelationDesk desk, const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_desk(desk)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &GoalsModel::reload);
    reload();
}

QHash<int, QByteArray> GoalsModel::roleNames() const {
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {LensRole, "lens"},
            {HasScaleRole, "hasScale"},
            {LevelRole, "level"},
            {ScaleRole, "scale"},
            {OpenActionsRole, "openActions"},
            {DoneActionsRole, "doneActions"}};
}

QVariant GoalsModel::value(const GoalRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case LensRole:
        return row.lens;
    case HasScaleRole:
        return row.hasScale;
    case LevelRole:
        return row.level;
    case ScaleRole:
        return row.scale;
    case OpenActionsRole:
        return row.openActions;
    case DoneActionsRole:
        return row.doneActions;
    default:
        return {};
    }
}

void GoalsModel::reload() {
    Result<std::vector<Goal>> goals = m_desk.goals();
    const Result<std::vector<AgreedAction>> actions = m_desk.actions();
    if (!goals || !actions) return m_services.toasts.fail(goals ? actions.error() : goals.error());
    std::erase_if(*goals, [](const Goal& goal) { return goal.archived; });
    std::stable_sort(goals->begin(), goals->end(),
                     [](const Goal& a, const Goal& b) { return a.lens < b.lens; });
    std::vector<GoalRow> rows;
    for (const Goal& goal : *goals)
        rows.push_back(rowOf(goal, *actions));
    setRows(std::move(rows));
    m_score = scoreText(*goals);
    emit countChanged();
}

void GoalsModel::setLevel(const QString& key, int level) {
    const auto id = coaching::GoalId::fromHexText(coreText(key));
    if (!id) return m_services.toasts.fail(id.error());
    const auto before = m_desk.goal(*id);
    if (!before) return m_services.toasts.fail(before.error());
    writeLevel(m_desk, m_services, *id, level);
    if (!before->level) return;
    m_services.toasts.offerUndo(
        //: Message after somebody moved a goal on its scale; it can be undone
        tr("Level changed"), [desk = m_desk, services = m_services, goal = *id,
                              was = before->level->value()] { writeLevel(desk, services, goal, was); });
}

void GoalsModel::archive(const QString& key) {
    const auto id = coaching::GoalId::fromHexText(coreText(key));
    if (!id) return m_services.toasts.fail(id.error());
    writeArchived(m_desk, m_services, *id, true);
    //: Message after a goal was put aside; it can be undone
    m_services.toasts.offerUndo(tr("Goal put aside"), [desk = m_desk, services = m_services, goal = *id] {
        writeArchived(desk, services, goal, false);
    });
}

} // namespace vw
