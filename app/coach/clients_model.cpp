// SPDX-License-Identifier: GPL-3.0-or-later
// Reads clients and derives how each agreement stands.
#include "app/coach/clients_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <algorithm>

namespace vw {
namespace {

constexpr int quietAfterDays = 7;
constexpr int talkAfterDays = 21;

QString searchable(const coaching::Client& client) {
    QString out = qtText(client.name);
    for (const std::string& tag : client.tags)
        out += QLatin1Char('\n') + qtText(tag);
    return out;
}

/// Days since the client was last heard of in the shared space, or none when never.
std::optional<int> daysQuiet(const practice::RelationDesk& relation, coaching::LocalDate now) {
    const auto checkIns = relation.checkIns();
    if (!checkIns || checkIns->empty()) return {};
    return now.days - checkIns->front().date.days;
}

} // namespace

ClientsModel::ClientsModel(practice::CoachDesk& desk, const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_desk(desk)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &ClientsModel::reload);
    reload();
}

QHash<int, QByteArray> ClientsModel::roleNames() const {
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {StatusRole, "status"},
            {ReasonRole, "reason"},
            {ToneRole, "tone"}};
}

QVariant ClientsModel::value(const ClientRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case StatusRole:
        return row.status;
    case ReasonRole:
        return row.reason;
    case ToneRole:
        return row.tone;
    default:
        return {};
    }
}

void ClientsModel::setFilter(const QString& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    emit filterChanged();
    reload();
}

void ClientsModel::reload() {
    Result<std::vector<practice::ClientCard>> cards = m_desk.clients();
    if (!cards) return m_services.toasts.fail(cards.error());
    std::erase_if(*cards, [](const practice::ClientCard& card) { return card.client.archived; });
    m_total = cards->size();
    std::vector<ClientRow> rows;
    for (const practice::ClientCard& card : *cards)
        if (searchable(card.client).contains(m_filter.trimmed(), Qt::CaseInsensitive))
            rows.push_back(rowOf(card));
    std::sort(rows.begin(), rows.end(),
              [](const ClientRow& a, const ClientRow& b) { return a.name.localeAwareCompare(b.name) < 0; });
    setRows(std::move(rows));
    emit countChanged();
}

ClientRow ClientsModel::rowOf(const practice::ClientCard& card) const {
    ClientRow row{qtText(card.client.id.hex()), qtText(card.client.name), {}, {}, 0};
    if (!card.paired) {
        //: How the agreement with a client stands
        row.status = tr("Not paired yet");
        //: Why: the client has not joined on a device of their own
        row.reason = tr("Invite them to write together");
        return row;
    }
    const practice::RelationDesk relation(m_services.vault, m_services.clock, card.sharedSpace);
    const coaching::LocalDate now = today(m_services.clock);
    const std::optional<int> quiet = daysQuiet(relation, now);
    if (!quiet || *quiet > talkAfterDays) {
        //: How the agreement with a client stands
        row.status = quiet ? tr("Let's talk") : tr("Just begun");
        //: Why; %1 is a day
        row.reason = quiet ? tr("No check-in since %1").arg(dayText(now.plusDays(-*quiet)))
                           //: Why: the client has joined and not checked in so far
                           : tr("No check-in yet");
        row.tone = quiet ? 2 : 0;
        return row;
    }
    //: How the agreement with a client stands
    row.status = *quiet > quietAfterDays ? tr("Gone quiet") : tr("On track");
    //: Why; %1 is a day
    row.reason =
        *quiet == 0 ? tr("Checked in today") : tr("Last check-in %1").arg(dayText(now.plusDays(-*quiet)));
    row.tone = *quiet > quietAfterDays ? 2 : 1;
    return row;
}

} // namespace vw
