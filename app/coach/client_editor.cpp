// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a new client.
#include "app/coach/client_editor.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

ClientEditor::ClientEditor(practice::CoachDesk& desk, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_draft(services.drafts, QStringLiteral("client"),
              {QStringLiteral("name"), QStringLiteral("contact"), QStringLiteral("agreement"),
               QStringLiteral("sessions")}) {}

QString ClientEditor::add(const QString& name, const QString& contact, const QString& agreement,
                          int sessions) {
    coaching::Client client;
    client.name = coreText(name.trimmed());
    client.contact = coreText(contact.trimmed());
    coaching::Engagement engagement;
    engagement.title = coreText(agreement.trimmed());
    engagement.sessionCount = sessions;
    engagement.startsOn = today(m_services.clock);
    const Result<coaching::ClientId> added = write(client, engagement);
    m_problem = added ? QString() : sentenceOf(added.error());
    emit changed();
    if (!added) return {};
    m_draft.drop();
    m_services.changes.announce();
    m_services.engine.nudge();
    return qtText(added->hex());
}

Result<coaching::ClientId> ClientEditor::write(const coaching::Client& client,
                                               const coaching::Engagement& engagement) {
    // Both are checked before either is written, so that a refused agreement leaves no half-made client.
    VW_CHECK(client.check());
    VW_CHECK(engagement.check());
    VW_TRY(const coaching::ClientId id, m_desk.addClient(client));
    VW_TRY(const coaching::EngagementId written, m_desk.saveEngagement(id, engagement));
    (void)written;
    return id;
}

} // namespace vw
