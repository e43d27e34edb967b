// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for, in rows; more than asked, due, handed in or withdrawn the protocol does not tell.
#include "app/coach/vq_assignments_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_desk.h"

namespace vw {
namespace {

using coaching::DueState;
using coaching::VqAssignment;
using practice::AssignmentCard;
using practice::AssignmentState;

/// As Tone in QML.
enum Tone { info, good, caution };

QString titleOf(Vault& vault, const VqAssignment& assignment) {
    const auto name = practice::InstrumentName::fromText(assignment.instrument);
    if (!name) return qtText(assignment.instrument);
    const auto instrument = practice::InstrumentShelf(vault).find(*name, coreText(QLocale().bcp47Name()));
    return instrument ? qtText(instrument->title) : qtText(assignment.instrument);
}

QString detailOf(const VqAssignment& assignment, const QString& title) {
    //: On an assessment that was asked for; %1 is a day
    QStringList parts{
        VqAssignmentsModel::tr("asked for on %1").arg(dayText(qtLocal(assignment.created).date()))};
    //: On an assessment that was asked for; %1 is a day
    if (assignment.dueOn) parts << VqAssignmentsModel::tr("due on %1").arg(dayText(*assignment.dueOn));
    //: On an assessment that was asked for; %1 is a day
    if (assignment.remindOn)
        parts << VqAssignmentsModel::tr("reminder on %1").arg(dayText(*assignment.remindOn));
    if (!assignment.purpose.empty()) parts << title;
    return parts.join(QStringLiteral(" · "));
}

void describeOpen(VqAssignmentRow& row, DueState due) {
    switch (due) {
    case DueState::open:
        //: How an assessment stands
        row.state = VqAssignmentsModel::tr("Asked for");
        row.tone = info;
        return;
    case DueState::soon:
        //: How an assessment stands
        row.state = VqAssignmentsModel::tr("Due soon");
        row.tone = info;
        return;
    case DueState::overdue:
        //: How an assessment stands
        row.state = VqAssignmentsModel::tr("Due date has passed");
        row.tone = caution;
        return;
    }
}

VqAssignmentRow rowOf(Vault& vault, const AssignmentCard& card, coaching::LocalDate now) {
    const VqAssignment& assignment = card.assignment;
    const QString title = titleOf(vault, assignment);
    VqAssignmentRow row;
    row.key = qtText(assignment.id.hex());
    row.purpose = assignment.purpose.empty() ? title : qtText(assignment.purpose);
    row.detail = detailOf(assignment, title);
    row.open = card.state == AssignmentState::open;
    switch (card.state) {
    case AssignmentState::open:
        describeOpen(row, coaching::dueStateOf(assignment, now));
        break;
    case AssignmentState::answered:
        //: How an assessment stands
        row.state = VqAssignmentsModel::tr("Handed in");
        row.tone = good;
        break;
    case AssignmentState::withdrawn:
        //: How an assessment stands: nobody asks for it any more
        row.state = VqAssignmentsModel::tr("Withdrawn");
        row.tone = info;
        break;
    }
    return row;
}

} // namespace

VqAssignmentsModel::VqAssignmentsModel(practice::CoachDesk& desk, const practice::ClientCard& card,
                                       const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_desk(desk)
    , m_client(card.client.id)
    , m_shared(card.sharedSpace)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqAssignmentsModel::reload);
    reload();
}

void VqAssignmentsModel::reload() {
    const auto cards = practice::VqDesk(m_services.vault, m_services.clock, m_shared).assignments();
    if (!cards) return m_services.toasts.fail(cards.error());
    const coaching::LocalDate now = today(m_services.clock);
    std::vector<VqAssignmentRow> rows;
    for (const AssignmentCard& card : *cards)
        rows.push_back(rowOf(m_services.vault, card, now));
    if (setRows(std::move(rows))) emit countChanged();
    emit changed();
}

int VqAssignmentsModel::openCount() const {
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const VqAssignmentRow& row) { return row.open; }));
}

void VqAssignmentsModel::withdraw(const QString& key) {
    const auto id = coaching::VqAssignmentId::fromHexText(coreText(key));
    if (!id) return m_services.toasts.fail(id.error());
    practice::VqDesk desk(m_services.vault, m_services.clock, m_shared);
    const auto before = desk.assignments();
    if (!m_services.toasts.check(desk.withdraw(*id))) return;
    m_services.changes.announce();
    if (!before) return;
    const auto same = std::find_if(before->begin(), before->end(),
                                   [&id](const AssignmentCard& card) { return card.assignment.id == *id; });
    if (same == before->end()) return;
    m_services.toasts.offerUndo(
        //: Message after an assessment is no longer asked for; it can be undone
        tr("The assessment is no longer asked for"),
        [&asking = m_desk, client = m_client, services = m_services, again = same->assignment] {
            if (const auto asked = asking.assignVq(client, again); !asked)
                return services.toasts.fail(asked.error());
            services.changes.announce();
        });
}

QHash<int, QByteArray> VqAssignmentsModel::roleNames() const {
    return {{KeyRole, "key"},        {PurposeRole, "purpose"}, {DetailRole, "detail"},
            {StateRole, "standing"}, {ToneRole, "tone"},       {OpenRole, "open"}};
}

QVariant VqAssignmentsModel::value(const VqAssignmentRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case PurposeRole:
        return row.purpose;
    case DetailRole:
        return row.detail;
    case StateRole:
        return row.state;
    case ToneRole:
        return row.tone;
    case OpenRole:
        return row.open;
    default:
        return {};
    }
}

} // namespace vw
