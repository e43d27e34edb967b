// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, adds and ticks agreed actions.
#include "app/common/actions_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

using coaching::AgreedAction;

QString goalTitle(const std::vector<coaching::Goal>& goals, const coaching::GoalId& id) {
    for (const coaching::Goal& goal : goals)
        if (goal.id == id) return qtText(goal.title);
    return {};
}

bool comesBefore(const AgreedAction& a, const AgreedAction& b) {
    if (a.doneAt.has_value() != b.doneAt.has_value()) return !a.doneAt;
    if (a.dueOn && b.dueOn) return *a.dueOn < *b.dueOn;
    return a.dueOn.has_value() && !b.dueOn;
}

} // namespace

ActionsModel::ActionsModel(practice::RelationDesk desk, const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_desk(desk)
    , m_services(services)
    , m_draft(services.drafts, QStringLiteral("action/") + qtText(desk.space().hex()),
              {QStringLiteral("title")}) {
    connect(&m_services.changes, &Changes::changed, this, &ActionsModel::reload);
    reload();
}

QHash<int, QByteArray> ActionsModel::roleNames() const {
    return {{KeyRole, "key"}, {TitleRole, "title"},     {GoalRole, "goal"},
            {DueRole, "due"}, {OverdueRole, "overdue"}, {DoneRole, "done"}};
}

QVariant ActionsModel::value(const ActionRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case GoalRole:
        return row.goal;
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
    const Result<std::vector<coaching::Goal>> goals = m_desk.goals();
    if (!actions || !goals) return m_services.toasts.fail(actions ? goals.error() : actions.error());
    std::stable_sort(actions->begin(), actions->end(), comesBefore);
    const coaching::LocalDate now = today(m_services.clock);
    std::vector<ActionRow> rows;
    m_open = 0;
    for (const AgreedAction& action : *actions) {
        const bool done = action.doneAt.has_value();
        m_open += done ? 0 : 1;
        rows.push_back({qtText(action.id.hex()), qtText(action.title), goalTitle(*goals, action.goal),
                        action.dueOn ? dayText(*action.dueOn) : QString(),
                        action.dueOn && *action.dueOn < now && !done, done});
    }
    setRows(std::move(rows));
    emit countChanged();
}

bool ActionsModel::add(const QString& title, const QString& goalKey, const QString& due) {
    AgreedAction action;
    action.title = coreText(title.trimmed());
    if (const auto goal = coaching::GoalId::fromHexText(coreText(goalKey))) action.goal = *goal;
    if (!due.isEmpty()) {
        const auto date = coaching::LocalDate::fromText(coreText(due));
        if (!date) return m_services.toasts.fail(date.error()), false;
        action.dueOn = *date;
    }
    const auto saved = m_desk.saveAction(action);
    if (!saved) return m_services.toasts.fail(saved.error()), false;
    m_draft.drop();
    m_services.changes.announce();
    return true;
}

void ActionsModel::setDone(const QString& key, bool done) {
    const auto id = coaching::AgreedActionId::fromHexText(coreText(key));
    if (!id) return m_services.toasts.fail(id.error());
    using Tick = practice::RelationDesk::Tick;
    if (m_services.toasts.check(m_desk.tick(*id, done ? Tick::done : Tick::open)))
        m_services.changes.announce();
}

} // namespace vw
