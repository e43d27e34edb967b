// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers everything of a client into one line of time.
#include "app/coach/timeline_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <algorithm>

namespace vw {
namespace {

using coaching::SessionState;

constexpr qsizetype previewLength = 120;

QString preview(const std::string& text) {
    const QString line = qtText(text).simplified();
    return line.size() > previewLength ? line.left(previewLength) + QStringLiteral("…") : line;
}

QString wordsOf(SessionState state) {
    switch (state) {
    case SessionState::planned:
        //: State of a session in a timeline
        return TimelineModel::tr("Session planned");
    case SessionState::running:
        //: State of a session in a timeline
        return TimelineModel::tr("Session under way");
    case SessionState::closed:
        //: State of a session in a timeline
        return TimelineModel::tr("Session");
    case SessionState::cancelled:
        //: State of a session in a timeline
        return TimelineModel::tr("Session cancelled");
    }
    return {};
}

/// The client's own words of a check-in, in one line.
QString checkInDetail(const coaching::CheckIn& checkIn) {
    QStringList parts;
    //: Energy of a check-in in a timeline, %L1 of 5
    if (checkIn.energy) parts << TimelineModel::tr("Energy %L1 of 5").arg(*checkIn.energy);
    if (!checkIn.choice.empty()) parts << qtText(checkIn.choice);
    if (!checkIn.action.empty()) parts << qtText(checkIn.action);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TimelineModel::TimelineModel(practice::CoachDesk&, practice::ClientCard card, const PageServices& services,
                             QObject* parent)
    : RowModel(parent)
    , m_card(std::move(card))
    , m_relation(services.vault, services.clock, m_card.sharedSpace)
    , m_private(services.vault, m_card.privateSpace, coaching::NoteKind::privateNote)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &TimelineModel::reload);
    reload();
}

QHash<int, QByteArray> TimelineModel::roleNames() const {
    return {{KindRole, "kind"},
            {KeyRole, "key"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {WhenRole, "when"}};
}

QVariant TimelineModel::value(const TimelineRow& row, int role) const {
    switch (role) {
    case KindRole:
        return row.kind;
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case WhenRole:
        return row.when;
    default:
        return {};
    }
}

void TimelineModel::reload() {
    Rows rows;
    if (!m_services.toasts.check(collect(rows))) return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TimelineRow& a, const TimelineRow& b) { return a.order > b.order; });
    if (setRows(std::move(rows))) emit countChanged();
}

Status TimelineModel::collect(Rows& rows) const {
    VW_CHECK(addSessions(rows));
    VW_CHECK(addNotes(rows, m_private));
    VW_CHECK(addNotes(rows, m_relation.notes()));
    VW_CHECK(addCheckIns(rows));
    return addVq(rows);
}

Status TimelineModel::addSessions(Rows& rows) const {
    VW_TRY(const std::vector<coaching::Session> sessions, m_relation.sessions());
    for (const coaching::Session& session : sessions) {
        const QDateTime start = qtAppointment(session.startsAt);
        rows.push_back({SessionKind, keyOf(session.id.hex()),
                        session.title.empty() ? wordsOf(session.state) : qtText(session.title),
                        preview(session.closingQuestion), momentText(start), start.toMSecsSinceEpoch()});
    }
    return {};
}

Status TimelineModel::addNotes(Rows& rows, const practice::Notebook& notes) const {
    const bool shared = notes.kind() == coaching::NoteKind::shared;
    VW_TRY(const std::vector<coaching::Note> list, notes.notes());
    for (const coaching::Note& note : list) {
        VW_TRY(const practice::NoteText text, notes.text(note.id));
        //: Kinds of notes in a timeline
        const QString kind = shared ? tr("Shared note") : tr("Private note");
        rows.push_back({shared ? SharedNoteKind : PrivateNoteKind, keyOf(note.id.hex()),
                        note.title.empty() ? kind : qtText(note.title), preview(text.text),
                        momentText(qtLocal(note.created)), note.created.count});
    }
    return {};
}

Status TimelineModel::addCheckIns(Rows& rows) const {
    VW_TRY(const std::vector<coaching::CheckIn> checkIns, m_relation.checkIns());
    for (const coaching::CheckIn& checkIn : checkIns)
        //: An entry of a timeline
        rows.push_back({CheckInKind, keyOf(checkIn.id.hex()),
                        checkIn.skipped() ? tr("Check-in skipped") : tr("Check-in"), checkInDetail(checkIn),
                        dayText(checkIn.date), checkIn.created.count});
    return {};
}

Status TimelineModel::addVq(Rows& rows) const {
    VW_TRY(const std::vector<coaching::VqAssignment> asked, m_relation.vqAssignments());
    for (const coaching::VqAssignment& assignment : asked)
        //: An entry of a timeline
        rows.push_back({VqKind, keyOf(assignment.id.hex()), tr("VQ assessment asked for"),
                        qtText(assignment.purpose), momentText(qtLocal(assignment.created)),
                        assignment.created.count});
    VW_TRY(const std::vector<coaching::VqSubmission> submissions, m_relation.vqSubmissions());
    for (const coaching::VqSubmission& submission : submissions)
        //: An entry of a timeline
        rows.push_back({VqKind, keyOf(submission.id.hex()), tr("VQ assessment taken"),
                        qtText(submission.comment), momentText(qtLocal(submission.created)),
                        submission.created.count});
    return {};
}

QString TimelineModel::keyOf(const std::string& hex) const {
    return qtText(m_card.client.id.hex()) + QLatin1Char('/') + qtText(hex);
}

} // namespace vw
