// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, adds and ticks agreed actions.
#include "app/common/actions_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

using coaching::AgreedAction;

bool comesBefore(const AgreedAction& a, const AgreedAction& b) {
    if (a.doneAt.has_value() != b.doneAt.has_value()) return !a.doneAt;
    if (a.dueOn && b.dueOn) return *a.dueOn < *b.dueOn;
    return a.dueOn.has_value() && !b.dueOn;
}

// What a message's undo needs is copied into it: it may outlive the page.
bool writeTick(practice::RelationDesk relation, const PageServices& services, coaching::AgreedActionId action,
               bool done) {
    using Tick = practice::RelationDesk::Tick;
    if (!services.toasts.check(relation.tick(action, done ? Tick::done : Tick::open))) return false;
    services.changes.announce();
    return true;
}

QString draftName(const practice::RelationDesk& desk, coaching::GoalId goal) {
    return goal.isNone() ? QStringLiteral("action/") + qtText(desk.space().hex())
                         : QStringLiteral("goal-action/") + qtText(goal.hex());
}

} // namespace

ActionsModel::ActionsModel(practice::RelationDesk desk, const PageServices& services, coaching::GoalId goal)
    : m_desk(desk)
    , m_services(services)
    , m_goal(goal)
    , m_draft(services.drafts, draftName(desk, goal), {QStringLiteral("title")}) {
    connect(&m_services.changes, &Changes::changed, this, &ActionsModel::reload);
    reload();
}

QHash<int, QByteArray> ActionsModel::roleNames() const {
    return {{KeyRole, "key"},
            {TitleRole, "title"},
            {DueRole, "due"},
            {OverdueRole, "overdue"},
            {DoneRole, "done"}};
}

QVariant ActionsModel::value(const ActionRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DueRole:
        return row.due;
    case OverdueRole:
        return row.overdue;
    case DoneRole:
        return row.done;
    default:
        return {};
    }
}

void ActionsModel::reload() {
    Result<std::vector<AgreedAction>> actions = m_desk.actions();
    if (!actions) return m_services.toasts.fail(actions.error());
    if (!m_goal.isNone())
        std::erase_if(*actions, [this](const AgreedAction& action) { return action.goal != m_goal; });
    std::stable_sort(actions->begin(), actions->end(), comesBefore);
    const coaching::LocalDate now = today(m_services.clock);
    std::vector<ActionRow> rows;
    m_open = 0;
    for (const AgreedAction& action : *actions) {
        const bool done = action.doneAt.has_value();
        m_open += done ? 0 : 1;
        rows.push_back({qtText(action.id.hex()), qtText(action.title),
                        action.dueOn ? dayText(*action.dueOn) : QString(),
                        action.dueOn && *action.dueOn < now && !done, done});
    }
    setRows(std::move(rows));
    emit countChanged();
}

bool ActionsModel::add(const QString& title) {
    AgreedAction action;
    action.title = coreText(title.trimmed());
    action.goal = m_goal;
    const auto saved = m_desk.saveAction(action);
    if (!saved) return m_services.toasts.fail(saved.error()), false;
    m_draft.drop();
    m_services.changes.announce();
    return true;
}

void ActionsModel::setDone(const QString& key, bool done) {
    const auto id = coaching::AgreedActionId::fromHexText(coreText(key));
    if (!id) return m_services.toasts.fail(id.error());
    if (!writeTick(m_desk, m_services, *id, done)) return;
    m_services.toasts.offerUndo(
        //: Message after an action was ticked; it can be undone
        done ? tr("Done")
             //: Message after the tick of an action was taken away; it can be undone
             : tr("Open again"),
        [desk = m_desk, services = m_services, action = *id, done] {
            writeTick(desk, services, action, !done);
        });
}

} // namespace vw
