// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and closes one session.
#include "app/coach/session_model.h"

#include "app/common/central_question.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

/// The note of this session on a shelf, or none when nothing was written yet.
coaching::NoteId noteOf(const practice::Notebook& notes, const coaching::SessionId& session) {
    const auto list = notes.notes();
    if (!list) return {};
    for (const coaching::Note& note : *list)
        if (note.session == session) return note.id;
    return {};
}

} // namespace

SessionModel::SessionModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                           QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_ending(services) {
    if (const Status found = find(key); !found) {
        m_problem = sentenceOf(found.error());
        return;
    }
    connect(&m_services.changes, &Changes::changed, this, &SessionModel::reload);
    reload();
}

Status SessionModel::find(const QString& key) {
    m_clientKey = key.section(QLatin1Char('/'), 0, 0);
    VW_TRY(m_client, coaching::ClientId::fromHexText(coreText(m_clientKey)));
    VW_TRY(const coaching::SessionId session,
           coaching::SessionId::fromHexText(coreText(key.section(QLatin1Char('/'), 1, 1))));
    VW_TRY(const practice::ClientCard card, m_desk.client(m_client));
    VW_TRY(const practice::RelationDesk relation, m_desk.relation(m_client));
    VW_TRY(m_session, relation.session(session));
    VW_TRY(const practice::Notebook privateNotes, m_desk.privateNotes(m_client));
    m_ending.watch(card.sharedSpace);
    m_clientName = qtText(card.client.name);
    m_goals = std::make_unique<GoalsModel>(relation, m_services);
    m_actions = std::make_unique<ActionsModel>(relation, m_services);
    const QString draft = qtText(session.hex());
    m_closing = std::make_unique<FormDraft>(
        m_services.drafts, draft,
        QStringList{QStringLiteral("answer"), QStringLiteral("agreed"), QStringLiteral("next")});
    m_privateNote = std::make_unique<NoteEditor>(
        privateNotes,
        NoteEditor::Place{noteOf(privateNotes, session), session, QStringLiteral("private/") + draft},
        m_services);
    m_sharedNote = std::make_unique<NoteEditor>(
        relation.notes(),
        NoteEditor::Place{noteOf(relation.notes(), session), session, QStringLiteral("shared/") + draft},
        m_services);
    return {};
}

void SessionModel::reload() {
    const auto relation = m_desk.relation(m_client);
    if (!relation) return;
    if (auto session = relation->session(m_session.id)) m_session = *session;
    const auto checkIns = relation->checkIns();
    m_lastCheckIn.clear();
    if (checkIns && !checkIns->empty()) {
        const coaching::CheckIn& last = checkIns->front();
        //: Beside a session: day of the last check-in, the client's choice, the action
        m_lastCheckIn =
            tr("%1: %2 %3").arg(dayText(last.date), qtText(last.choice), qtText(last.action)).trimmed();
    }
    emit changed();
}

QString SessionModel::starts() const {
    return m_session.id.isNone() ? QString() : momentText(qtAppointment(m_session.startsAt));
}
QString SessionModel::centralQuestion() const { return centralQuestionText(); }
QString SessionModel::answer() const { return qtText(m_session.closingQuestion); }

bool SessionModel::close(const QString& answer, const QStringList& agreed, const QString& next) {
    m_privateNote->save();
    m_sharedNote->save();
    const Status written = writeClosing(answer, agreed, next);
    m_problem = written ? QString() : sentenceOf(written.error());
    emit changed();
    if (!written) return false;
    m_closing->drop();
    m_services.changes.announce();
    //: Message after a session was closed
    m_services.toasts.show(tr("Session closed"));
    return true;
}

Status SessionModel::writeClosing(const QString& answer, const QStringList& agreed, const QString& next) {
    practice::SessionClosing closing;
    closing.centralQuestion = coreText(answer.trimmed());
    for (const QString& line : agreed) {
        if (line.trimmed().isEmpty()) continue;
        coaching::AgreedAction action;
        action.title = coreText(line.trimmed());
        closing.actions.push_back(std::move(action));
    }
    if (!next.isEmpty()) {
        VW_TRY(closing.next,
               coaching::LocalTime::fromText(coreText(next), QTimeZone::systemTimeZoneId().toStdString()));
    }
    return m_desk.closeSession(m_client, m_session.id, closing);
}

} // namespace vw
