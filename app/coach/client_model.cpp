// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one client and starts what begins on their page.
#include "app/coach/client_model.h"

#include "app/coach/session_start.h"
#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <algorithm>

namespace vw {
namespace {

QString agreementLine(const std::vector<coaching::Engagement>& engagements,
                      const std::vector<coaching::Session>& sessions) {
    if (engagements.empty()) return {};
    const coaching::Engagement& newest = engagements.back();
    const auto held = std::count_if(sessions.begin(), sessions.end(), [](const coaching::Session& session) {
        return session.state == coaching::SessionState::closed;
    });
    if (newest.sessionCount == 0)
        //: A client's agreement: title, number of sessions held
        return ClientModel::tr("%1 · %L2 held").arg(qtText(newest.title)).arg(held);
    //: A client's agreement: title, sessions held, sessions in the package
    return ClientModel::tr("%1 · %L2 of %L3 held")
        .arg(qtText(newest.title))
        .arg(held)
        .arg(newest.sessionCount);
}

int tabOf(const QString& name) {
    static const QStringList names{QStringLiteral("timeline"), QStringLiteral("goals"), QStringLiteral("vq"),
                                   QStringLiteral("access")};
    return std::max(0, static_cast<int>(names.indexOf(name)));
}

} // namespace

ClientModel::ClientModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                         QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_ending(services)
    , m_key(key.section(QLatin1Char('/'), 0, 0))
    , m_startTab(tabOf(key.section(QLatin1Char('/'), 1))) {
    const auto id = coaching::ClientId::fromHexText(coreText(m_key));
    const auto card = id ? m_desk.client(*id) : Result<practice::ClientCard>(id.error());
    if (!card) {
        m_problem = sentenceOf(card.error());
        return;
    }
    m_id = *id;
    m_ending.watch(card->sharedSpace);
    const practice::RelationDesk relation(m_services.vault, m_services.clock, card->sharedSpace);
    m_invite = std::make_unique<InviteModel>(card->sharedSpace, services);
    m_timeline = std::make_unique<TimelineModel>(desk, *card, services);
    m_goals = std::make_unique<GoalsModel>(relation, services);
    m_actions = std::make_unique<ActionsModel>(relation, services);
    m_vqAssignments = std::make_unique<VqAssignmentsModel>(desk, *card, services);
    m_vqResults = std::make_unique<VqResultsModel>(*card, services);
    connect(&m_services.changes, &Changes::changed, this, &ClientModel::reload);
    reload();
}

void ClientModel::reload() {
    const auto card = m_desk.client(m_id);
    const auto engagements = m_desk.engagements(m_id);
    const auto relation = m_desk.relation(m_id);
    if (!card || !engagements || !relation) return;
    const auto sessions = relation->sessions();
    if (!sessions) return;
    m_name = qtText(card->client.name);
    m_contact = qtText(card->client.contact);
    m_agreement = agreementLine(*engagements, *sessions);
    m_readers = readersOf(m_services, relation->space());
    m_nextSession.clear();
    for (const coaching::Session& session : *sessions)
        if (session.state == coaching::SessionState::planned && m_nextSession.isEmpty())
            m_nextSession = momentText(qtAppointment(session.startsAt));
    emit changed();
}

QString ClientModel::startSession() {
    const Result<coaching::SessionId> session = sessionToRun(m_desk, m_id, m_services.clock);
    if (!session) return m_services.toasts.fail(session.error()), QString();
    m_services.changes.announce();
    return m_key + QLatin1Char('/') + qtText(session->hex());
}

} // namespace vw
