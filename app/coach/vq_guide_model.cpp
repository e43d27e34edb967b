// SPDX-License-Identifier: GPL-3.0-or-later
// The five steps, kept in the coach's own record of the debrief.
#include "app/coach/vq_guide_model.h"

#include "app/coach/session_start.h"
#include "app/common/central_question.h"
#include "app/frame/text.h"
#include "core/practice/vq_items.h"

namespace vw {

using coaching::allDebriefSteps;
using coaching::DebriefStep;
using coaching::VqDebrief;
using coaching::VqItem;

VqGuideModel::VqGuideModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                           QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_debrief(desk, key, services) {
    connect(&m_debrief, &VqDebriefModel::changed, this, &VqGuideModel::changed);
    const std::set<DebriefStep>& over = debrief().done;
    while (m_current + 1 < static_cast<int>(allDebriefSteps.size()) &&
           over.count(allDebriefSteps[static_cast<std::size_t>(m_current)]) > 0)
        ++m_current;
}

QStringList VqGuideModel::steps() const {
    return {//: Steps of a debrief (also the next ones)
            tr("How sure"), tr("World"), tr("Self"), tr("An asset to lean on"), tr("A view to test")};
}

QList<int> VqGuideModel::done() const {
    QList<int> out;
    for (const DebriefStep step : debrief().done)
        out << static_cast<int>(step);
    return out;
}

int VqGuideModel::asset() const { return debrief().asset ? debrief().asset->number() : 0; }
int VqGuideModel::view() const { return debrief().view ? debrief().view->number() : 0; }
QString VqGuideModel::assetText() const { return textOf(debrief().asset); }
QString VqGuideModel::viewText() const { return textOf(debrief().view); }

QString VqGuideModel::textOf(const std::optional<VqItem>& item) const {
    if (!item || !m_debrief.result()) return {};
    return qtText(m_debrief.result()->words.part(practice::partOf(*item)).item(practice::normOf(*item)).text);
}

QStringList VqGuideModel::goals() const {
    QStringList out;
    for (const coaching::Goal& goal : m_debrief.talk().goals)
        out << qtText(goal.title);
    return out;
}

QString VqGuideModel::goalKey() const {
    if (!m_debrief.result() || !debrief().view) return {};
    return QStringLiteral("%1//%2/%3")
        .arg(qtText(m_debrief.result()->client.client.id.hex()), qtText(m_debrief.result()->id().hex()))
        .arg(debrief().view->number());
}

QString VqGuideModel::centralQuestion() const { return centralQuestionText(); }

void VqGuideModel::goTo(int step) {
    if (step < 0 || step >= static_cast<int>(allDebriefSteps.size()) || step == m_current) return;
    m_current = step;
    emit currentChanged();
}

void VqGuideModel::finishStep() {
    VqDebrief changed = debrief();
    changed.done.insert(allDebriefSteps[static_cast<std::size_t>(m_current)]);
    if (save(changed)) goTo(m_current + 1);
}

void VqGuideModel::chooseAsset(int item) {
    VqDebrief changed = debrief();
    const auto chosen = VqItem::from(item);
    if (!chosen) return;
    changed.asset = *chosen;
    save(changed);
}

void VqGuideModel::chooseView(int item) {
    VqDebrief changed = debrief();
    const auto chosen = VqItem::from(item);
    if (!chosen) return;
    changed.view = *chosen;
    save(changed);
}

bool VqGuideModel::save(const VqDebrief& debrief) {
    if (!m_debrief.result()) return false;
    const auto write = [&]() -> Status {
        VW_TRY(practice::VqDebriefDesk desk, m_debrief.result()->debriefs(m_services));
        return desk.save(debrief);
    };
    if (!m_services.toasts.check(write())) return false;
    m_debrief.reload();
    m_services.changes.announce();
    return true;
}

void VqGuideModel::markHeld() {
    if (!m_debrief.result()) return;
    practice::VqDesk desk = m_debrief.result()->desk(m_services);
    if (!m_services.toasts.check(desk.markHeld(m_debrief.result()->id()))) return;
    m_debrief.reload();
    m_services.changes.announce();
    //: Message after a debrief; %1 is the name of the client
    m_services.toasts.show(tr("%1 can look at the result from now on").arg(m_debrief.clientName()));
}

QString VqGuideModel::openSession() {
    if (!m_debrief.result()) return {};
    const coaching::ClientId client = m_debrief.result()->client.client.id;
    const auto session = sessionToRun(m_desk, client, m_services.clock);
    if (!session) return m_services.toasts.fail(session.error()), QString();
    VqDebrief changed = debrief();
    changed.session = *session;
    if (!save(changed)) return {};
    return qtText(client.hex()) + QLatin1Char('/') + qtText(session->hex());
}

} // namespace vw
