// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what.
#include "app/client/me_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {
namespace {

std::optional<SpaceId> firstSpace(const Vault& vault, SpaceKind kind) {
    for (const SpaceInfo& space : vault.spaces())
        if (space.kind == kind) return space.id;
    return std::nullopt;
}

std::vector<SeesRow> sharedRows(const QStringList& names) {
    return {
        {QStringLiteral("goals"),
         //: Kind of thing a client has, on the page that says who sees it
         MeModel::tr("Goals and actions"),
         //: What belongs to that kind
         MeModel::tr("Levels and ticks as well"), QStringLiteral("bullseye"), names},
        {QStringLiteral("check-ins"),
         //: Kind of thing a client has, on the page that says who sees it
         MeModel::tr("Check-ins"),
         //: What belongs to that kind
         MeModel::tr("Everything you send with one"), QStringLiteral("sun"), names},
        {QStringLiteral("notes"),
         //: Kind of thing a client has, on the page that says who sees it
         MeModel::tr("Shared notes and sessions"),
         //: What belongs to that kind
         MeModel::tr("Dates, and what was said at the end"), QStringLiteral("chat-left-text"), names},
        {QStringLiteral("vq"),
         //: Kind of thing a client has, on the page that says who sees it
         MeModel::tr("VQ assessment"),
         //: What belongs to that kind
         MeModel::tr("Once you have handed it in: answers, moves and their times, result"),
         QStringLiteral("card-checklist"), names},
    };
}

} // namespace

MeModel::MeModel(const PageServices& services)
    : m_services(services)
    , m_people(services)
    , m_news(services)
    , m_recovery(services) {
    connect(&m_services.changes, &Changes::changed, this, &MeModel::reload);
    reload();
}

QHash<int, QByteArray> MeModel::roleNames() const {
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {IconNameRole, "iconName"}, {NamesRole, "names"}};
}

QVariant MeModel::value(const SeesRow& row, int role) const {
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case IconNameRole:
        return row.icon;
    case NamesRole:
        return row.names;
    default:
        return {};
    }
}

QString MeModel::name() const {
    const auto own = practice::ownProfile(m_services.vault);
    return own ? qtText(own->name) : QString();
}

QString MeModel::device() const {
    constexpr std::size_t shownDigits = 10; // enough to tell one's own devices apart
    return numberGroups(m_services.vault.device().id().hex().substr(0, shownDigits)).join(QLatin1Char(' '));
}

int MeModel::otherDevices() const {
    const IdentityLog& identity = m_services.vault.identity();
    const auto active = identity.activeAt(identity.head().seq);
    constexpr int thisOneAndPaper = 2;
    return std::max(0, static_cast<int>(active.size()) - thisOneAndPaper);
}

void MeModel::reload() {
    std::vector<SeesRow> rows;
    const Vault& vault = m_services.vault;
    if (const auto shared = firstSpace(vault, SpaceKind::shared)) {
        const QStringList names = readersOf(m_services, *shared);
        m_coach = names.join(QStringLiteral(", "));
        rows = sharedRows(names);
    }
    const auto journal = firstSpace(vault, SpaceKind::journal);
    rows.push_back({QStringLiteral("journal"),
                    //: Kind of thing a client has, on the page that says who sees it
                    tr("Journal"),
                    //: What belongs to that kind
                    tr("Sealed with your own keys"), QStringLiteral("journal-text"),
                    journal ? readersOf(m_services, *journal) : QStringList()});
    rows.push_back({QStringLiteral("kept"),
                    //: Kind of thing a client has, on the page that says who sees it
                    tr("VQ results kept for yourself"),
                    //: What belongs to that kind
                    tr("Until you share one: then it says on it with whom"), QStringLiteral("gem"),
                    journal ? readersOf(m_services, *journal) : QStringList()});
    rows.push_back({QStringLiteral("drafts"),
                    //: Kind of thing a client has, on the page that says who sees it
                    tr("What you have not sent"),
                    //: What belongs to that kind
                    tr("Drafts, on this device only; an assessment you have begun, on your own devices only"),
                    QStringLiteral("phone"),
                    {}});
    setRows(std::move(rows));
    emit changed();
}

} // namespace vw
