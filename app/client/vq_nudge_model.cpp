// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders about the assessment.
#include "app/client/vq_nudge_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <QByteArray>

namespace vw {

using coaching::DueState;
using coaching::LocalDate;

VqNudgeModel::VqNudgeModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqNudgeModel::reload);
    reload();
}

void VqNudgeModel::reload() {
    m_kind = Kind::Nothing;
    if (const auto relation = m_desk.relation()) {
        m_coach = readersOf(m_services, relation->space()).join(QStringLiteral(", "));
        lookAtAssignments(*relation);
        if (m_kind == Kind::Nothing) lookAtResults();
    }
    emit changed();
}

void VqNudgeModel::lookAtAssignments(const practice::RelationDesk& relation) {
    const auto open = relation.openVqAssignments();
    if (!open) return;
    const LocalDate now = today(m_services.clock);
    for (const coaching::VqAssignment& asked : *open) {
        const DueState due = dueStateOf(asked, now);
        Kind kind = remindsOn(asked, now) ? Kind::Reminder : Kind::Nothing;
        if (due == DueState::soon) kind = Kind::DueSoon;
        if (due == DueState::overdue) kind = Kind::Overdue;
        const std::string name = "vq/later/" + asked.id.entity().hex();
        if (kind <= m_kind || isPutOff(name)) continue;
        m_kind = kind;
        m_due = asked.dueOn ? dayText(*asked.dueOn) : QString();
        m_putOffName = name;
    }
}

void VqNudgeModel::lookAtResults() {
    const auto results = VqOwnResults(m_desk, m_services).all();
    if (!results) return;
    for (const VqOwnResult& one : *results) {
        const std::string name = "vq/own/" + one.submission.id.entity().hex();
        if (one.shared || isPutOff(name)) continue;
        m_kind = Kind::Bring;
        m_resultKey = one.key();
        m_day = dayText(qtLocal(one.submission.taken()).date());
        m_putOffName = name;
        return;
    }
}

/// The local value is the first day, in days since 1970, on which it may be said again.
bool VqNudgeModel::isPutOff(const std::string& name) const {
    const auto until = m_services.vault.local(name);
    if (!until) return false;
    const ByteView bytes = until->view();
    const auto day =
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return today(m_services.clock).days < day.toInt();
}

void VqNudgeModel::later() {
    if (m_kind == Kind::Nothing) return;
    const bool never = m_kind == Kind::Bring;
    const std::string day = std::to_string(never ? INT32_MAX : today(m_services.clock).days + 1);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(day.data());
    if (m_services.toasts.check(m_services.vault.setLocal(m_putOffName, {bytes, day.size()}))) reload();
}

void VqNudgeModel::share() {
    const auto relation = m_desk.relation();
    const auto result = VqOwnResults(m_desk, m_services).find(m_resultKey);
    if (m_kind != Kind::Bring || !relation || !result || !result->kept) return;
    const auto shared =
        practice::VqKeptDesk(m_services.vault, m_services.clock).share(result->kept->id, relation->space());
    if (!shared) return m_services.toasts.fail(shared.error());
    m_services.changes.announce();
    reload();
}

} // namespace vw
