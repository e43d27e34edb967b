// SPDX-License-Identifier: GPL-3.0-or-later
// Picks what needs a coach's eye out of all relations.
#include "app/coach/today_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <algorithm>

namespace vw {
namespace {

constexpr int sessionsAheadDays = 7;
constexpr int checkInsBackDays = 2;
constexpr int actionsAheadDays = 3;

QString headingText(int kind) {
    switch (kind) {
    case TodayModel::SessionKind:
        //: Heading on the page Today
        return TodayModel::tr("Sessions this week");
    case TodayModel::CheckInKind:
        //: Heading on the page Today
        return TodayModel::tr("Check-ins to read");
    default:
        //: Heading on the page Today
        return TodayModel::tr("Actions due");
    }
}

} // namespace

TodayModel::TodayModel(practice::CoachDesk& desk, const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_desk(desk)
    , m_services(services)
    , m_recovery(services) {
    connect(&m_services.changes, &Changes::changed, this, &TodayModel::reload);
    reload();
}

QHash<int, QByteArray> TodayModel::roleNames() const {
    return {{KindRole, "kind"},   {KeyRole, "key"},      {ClientRole, "client"},
            {TitleRole, "title"}, {DetailRole, "about"}, {WhenRole, "when"}};
}

QVariant TodayModel::value(const TodayRow& row, int role) const {
    switch (role) {
    case KindRole:
        return row.kind;
    case KeyRole:
        return row.key;
    case ClientRole:
        return row.client;
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

int TodayModel::countOf(int kind) const {
    return static_cast<int>(std::count_if(rows().begin(), rows().end(),
                                          [kind](const TodayRow& row) { return row.kind == kind; }));
}

QString TodayModel::headingOf(int kind) const { return headingText(kind); }

QString TodayModel::greeting() const {
    return QLocale().toString(qtLocal(m_services.clock.now()).date(), QLocale::LongFormat);
}

void TodayModel::reload() {
    const Result<std::vector<practice::ClientCard>> cards = m_desk.clients();
    if (!cards) return m_services.toasts.fail(cards.error());
    m_noClients = cards->empty();
    Rows rows;
    for (const practice::ClientCard& card : *cards)
        if (!card.client.archived && !m_services.toasts.check(addClient(rows, card))) return;
    std::stable_sort(rows.begin(), rows.end(), [](const TodayRow& a, const TodayRow& b) {
        return std::tie(a.kind, a.order) < std::tie(b.kind, b.order);
    });
    setRows(std::move(rows));
    emit countChanged();
}

Status TodayModel::addClient(Rows& rows, const practice::ClientCard& card) const {
    const practice::RelationDesk relation(m_services.vault, m_services.clock, card.sharedSpace);
    const QString client = qtText(card.client.id.hex());
    const QString name = qtText(card.client.name);
    const coaching::LocalDate now = today(m_services.clock);
    VW_TRY(const std::vector<coaching::Session> sessions, relation.sessions());
    for (const coaching::Session& session : sessions) {
        const int ahead = session.startsAt.date.days - now.days;
        const bool open = session.state == coaching::SessionState::planned ||
                          session.state == coaching::SessionState::running;
        if (open && ahead >= 0 && ahead <= sessionsAheadDays)
            rows.push_back({SessionKind, qtText(session.id.hex()), client, name, qtText(session.title),
                            momentText(qtAppointment(session.startsAt)),
                            qtAppointment(session.startsAt).toMSecsSinceEpoch()});
    }
    VW_TRY(const std::vector<coaching::CheckIn> checkIns, relation.checkIns());
    for (const coaching::CheckIn& checkIn : checkIns)
        if (now.days - checkIn.date.days <= checkInsBackDays && !checkIn.skipped())
            rows.push_back({CheckInKind, qtText(checkIn.id.hex()), client, name, qtText(checkIn.choice),
                            dayText(checkIn.date), -checkIn.created.count});
    VW_TRY(const std::vector<coaching::AgreedAction> actions, relation.actions());
    for (const coaching::AgreedAction& action : actions)
        if (action.dueOn && !action.doneAt && action.dueOn->days - now.days <= actionsAheadDays)
            rows.push_back({ActionKind, qtText(action.id.hex()), client, name, qtText(action.title),
                            dayText(*action.dueOn), action.dueOn->days});
    return {};
}

} // namespace vw
