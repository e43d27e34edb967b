// SPDX-License-Identifier: GPL-3.0-or-later
// The client's page of a result.
#include "app/client/vq_result_model.h"

#include "app/common/readers.h"
#include "app/common/vq_release.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

VqResultModel::VqResultModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqResultModel::reload);
    reload();
}

VqResultModel::State VqResultModel::state() const {
    if (!m_newest || !m_profile || !m_profile->isAvailable()) return State::None;
    if (!isReleased(m_services.vault, *m_newest)) return State::Withheld;
    return m_profile->isReadable() ? State::Shown : State::NotInterpreted;
}

QString VqResultModel::day() const {
    return m_newest ? dayText(qtLocal(m_newest->created).date()) : QString();
}

QString VqResultModel::answersKey() const { return m_newest ? qtText(m_newest->id.hex()) : QString(); }

void VqResultModel::showSeenTogether() {
    if (!m_newest || !m_services.toasts.check(markSeenTogether(m_services.vault, m_newest->id))) return;
    m_services.changes.announce();
    emit changed();
}

void VqResultModel::reload() {
    const auto relation = m_desk.relation();
    if (!relation) return;
    m_coach = readersOf(m_services, relation->space()).join(QStringLiteral(", "));
    auto submissions = relation->vqSubmissions();
    if (!submissions) return m_services.toasts.fail(submissions.error());
    m_newest.reset();
    if (!submissions->empty()) m_newest = std::move(submissions->front());
    if (!m_profile) {
        m_profile = std::make_unique<VqProfileModel>(*relation, VqAudience::client, m_services);
        connect(m_profile.get(), &VqProfileModel::changed, this, &VqResultModel::changed);
    }
    emit changed();
}

} // namespace vw
