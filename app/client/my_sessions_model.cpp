// SPDX-License-Identifier: GPL-3.0-or-later
// The client's sessions page.
#include "app/client/my_sessions_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {

using coaching::SessionState;

namespace {

/// How long after its start a planned session that nobody began is still shown as the next one.
constexpr int graceSeconds = 2 * 60 * 60;

/// The one going on, or else the first planned one that is not long past.
const coaching::Session* nextOf(const std::vector<coaching::Session>& sessions, const QDateTime& now) {
    for (const coaching::Session& session : sessions)
        if (session.state == SessionState::running) return &session;
    for (const coaching::Session& session : sessions)
        if (session.state == SessionState::planned &&
            qtAppointment(session.startsAt).addSecs(graceSeconds) > now)
            return &session;
    return nullptr;
}

} // namespace

MySessionsModel::MySessionsModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_ending(services) {
    connect(&m_services.changes, &Changes::changed, this, &MySessionsModel::reload);
    reload();
}

QHash<int, QByteArray> MySessionsModel::roleNames() const {
    return {{WhenRole, "when"}, {TitleRole, "title"}, {ClosingRole, "closing"}};
}

QVariant MySessionsModel::value(const PastSessionRow& row, int role) const {
    switch (role) {
    case WhenRole:
    case Qt::DisplayRole:
        return row.when;
    case TitleRole:
        return row.title;
    case ClosingRole:
        return row.closing;
    default:
        return {};
    }
}

void MySessionsModel::reload() {
    if (!m_journal)
        if (const auto journal = m_desk.journal())
            m_journal = std::make_unique<NotesModel>(*journal, m_services);
    if (const auto relation = m_desk.relation()) {
        m_readers = readersOf(m_services, relation->space());
        m_ending.watch(relation->space());
        m_coach = m_readers.join(QStringLiteral(", "));
        if (!m_shared) m_shared = std::make_unique<NotesModel>(relation->notes(), m_services);
        const auto sessions = relation->sessions();
        if (!sessions) return m_services.toasts.fail(sessions.error());
        show(*sessions);
    }
    emit changed();
}

void MySessionsModel::show(const std::vector<coaching::Session>& sessions) {
    const coaching::Session* next = nextOf(sessions, qtLocal(m_services.clock.now()));
    m_running = next && next->state == SessionState::running;
    m_nextWhen = next ? momentText(qtAppointment(next->startsAt).toLocalTime()) : QString();
    m_nextTitle = next ? qtText(next->title) : QString();
    std::vector<PastSessionRow> rows;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session)
        if (session->state == SessionState::closed)
            rows.push_back({qtText(session->id.hex()),
                            momentText(qtAppointment(session->startsAt).toLocalTime()),
                            qtText(session->title), qtText(session->closingQuestion)});
    setRows(std::move(rows));
}

} // namespace vw
