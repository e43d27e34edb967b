// SPDX-License-Identifier: GPL-3.0-or-later
// The client's page of a result.
#include "app/client/vq_result_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

VqResultModel::VqResultModel(practice::ClientDesk& desk, const PageServices& services, QString key)
    : m_desk(desk)
    , m_services(services)
    , m_results(desk, services)
    , m_key(std::move(key))
    , m_findings(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqResultModel::reload);
    reload();
}

QString VqResultModel::day() const {
    return m_result ? dayText(qtLocal(m_result->submission.taken()).date()) : QString();
}

bool VqResultModel::isShareable() const { return m_result && !m_result->shared && !m_coach.isEmpty(); }

void VqResultModel::reload() {
    const auto relation = m_desk.relation();
    m_coach = relation ? readersOf(m_services, relation->space()).join(QStringLiteral(", ")) : QString();
    m_result.reset();
    if (auto found = m_results.find(m_key)) {
        m_result = std::move(*found);
        m_key = m_result->key(); // the page stays with what it showed first
    }
    m_readers = m_result ? m_results.readers(*m_result) : QStringList();
    m_state = look();
    if (m_state != State::Shown) {
        m_findings.clear();
        m_overTime.clear();
    }
    emit changed();
}

VqResultModel::State VqResultModel::look() {
    if (!m_result) return State::None;
    const auto shown = m_results.isShown(*m_result);
    if (!shown || !*shown) {
        m_profile.hide();
        return State::Withheld;
    }
    const auto reading = practice::readVq(m_result->submission);
    const auto words = m_results.wordsOf(*m_result);
    if (!reading || !words) {
        m_services.toasts.fail(reading ? words.error() : reading.error());
        return State::None;
    }
    m_profile.show(*reading, *words);
    if (!m_profile.isReadable()) return State::NotInterpreted;
    if (m_profile.showsDetail())
        m_findings.show(*m_result, *reading, words->instrument);
    else
        m_findings.clear();
    m_overTime.show(m_results, reading->instrument());
    return State::Shown;
}

void VqResultModel::showMe() {
    if (!m_result || !m_services.toasts.check(m_results.show(*m_result))) return;
    m_services.changes.announce();
    reload();
}

void VqResultModel::share() {
    const auto relation = m_desk.relation();
    if (!relation || !isShareable() || !isKept()) return;
    const auto shared =
        practice::VqKeptDesk(m_services.vault, m_services.clock).share(m_result->kept->id, relation->space());
    if (!shared) return m_services.toasts.fail(shared.error());
    m_services.changes.announce();
    reload();
}

void VqResultModel::remove() {
    if (!isKept()) return;
    practice::VqKeptDesk desk(m_services.vault, m_services.clock);
    if (!m_services.toasts.check(desk.remove(m_result->kept->id))) return;
    m_services.changes.announce();
    reload();
}

} // namespace vw
