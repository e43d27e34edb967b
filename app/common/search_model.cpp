// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a search and puts its hits into words.
#include "app/common/search_model.h"

#include "app/frame/text.h"

namespace vw {
namespace {

constexpr std::size_t hitLimit = 100;

QString kindOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::client:
        //: Kind of a search result
        return SearchModel::tr("Client");
    case EntityKind::engagement:
        //: Kind of a search result
        return SearchModel::tr("Agreement");
    case EntityKind::privateNote:
        //: Kind of a search result
        return SearchModel::tr("Private note");
    case EntityKind::sharedNote:
        //: Kind of a search result
        return SearchModel::tr("Shared note");
    case EntityKind::journalEntry:
        //: Kind of a search result
        return SearchModel::tr("Journal");
    case EntityKind::goal:
        //: Kind of a search result
        return SearchModel::tr("Goal");
    case EntityKind::action:
        //: Kind of a search result
        return SearchModel::tr("Action");
    case EntityKind::session:
        //: Kind of a search result
        return SearchModel::tr("Session");
    case EntityKind::checkIn:
        //: Kind of a search result
        return SearchModel::tr("Check-in");
    default:
        //: Kind of a search result
        return SearchModel::tr("Entry");
    }
}

QString iconOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::client:
        return QStringLiteral("person");
    case EntityKind::privateNote:
    case EntityKind::journalEntry:
        return QStringLiteral("lock");
    case EntityKind::sharedNote:
        return QStringLiteral("journal-text");
    case EntityKind::goal:
        return QStringLiteral("bullseye");
    case EntityKind::action:
        return QStringLiteral("check-circle");
    case EntityKind::session:
        return QStringLiteral("calendar-event");
    case EntityKind::checkIn:
        return QStringLiteral("chat-left-text");
    default:
        return QStringLiteral("file-earmark-text");
    }
}

/// Matches lie between U+0002 and U+0003; everything else is a person's text and is escaped.
QString excerptOf(const std::string& snippet) {
    return qtText(snippet)
        .toHtmlEscaped()
        .replace(QChar(2), QStringLiteral("<b>"))
        .replace(QChar(3), QStringLiteral("</b>"));
}

QString plainOf(const std::string& snippet) { return qtText(snippet).remove(QChar(2)).remove(QChar(3)); }

struct Target {
    routes::Page page = routes::Page::None;
    QString key;
};

/// On the client's page, unless it has a page of its own.
Target coachTarget(const practice::Finding& finding) {
    const QString client = qtText(finding.client.hex());
    switch (finding.hit.kind) {
    case EntityKind::goal:
        return {routes::Page::Goal, client + QLatin1Char('/') + qtText(finding.hit.id.hex())};
    case EntityKind::session:
        return {routes::Page::Session, client + QLatin1Char('/') + qtText(finding.hit.id.hex())};
    case EntityKind::action:
        return {routes::Page::Client, client + QStringLiteral("/goals")};
    case EntityKind::vqDebrief:
    case EntityKind::vqAssignment:
    case EntityKind::vqSubmission:
    case EntityKind::vqFinding:
        return {routes::Page::Client, client + QStringLiteral("/vq")};
    default:
        return {routes::Page::Client, client};
    }
}

Target clientTarget(const practice::Finding& finding) {
    switch (finding.hit.kind) {
    case EntityKind::sharedNote:
        return {routes::Page::MySharedNote, qtText(finding.hit.id.hex())};
    case EntityKind::journalEntry:
        return {routes::Page::MyJournalNote, qtText(finding.hit.id.hex())};
    case EntityKind::goal:
        return {routes::Page::MyGoal, qtText(finding.hit.id.hex())};
    case EntityKind::action:
        return {routes::Page::Goals, {}};
    case EntityKind::session:
        return {routes::Page::Sessions, {}};
    case EntityKind::checkIn:
        return {routes::Page::CheckIn, {}};
    case EntityKind::vqAssignment:
    case EntityKind::vqSubmission:
    case EntityKind::vqFinding:
    case EntityKind::vqKept:
    case EntityKind::vqKeptFinding:
        return {routes::Page::Vq, {}};
    default:
        return {};
    }
}

/// The coach's own spaces are the practice and private ones; a client has none of them.
Target targetOf(const practice::Finding& finding) {
    if (!finding.client.isNone()) return coachTarget(finding);
    const bool ofClient = finding.spaceKind == SpaceKind::shared || finding.spaceKind == SpaceKind::journal;
    return ofClient ? clientTarget(finding) : Target();
}

SearchRow rowOf(const practice::Finding& finding) {
    Target target = targetOf(finding);
    const QString kind = kindOf(finding.hit.kind);
    //: A search result: kind of thing, name of the person it belongs to
    const QString title =
        finding.person.empty() ? kind : SearchModel::tr("%1 · %2").arg(kind, qtText(finding.person));
    return {qtText(finding.hit.space.hex() + finding.hit.id.hex()),
            title,
            excerptOf(finding.hit.snippet),
            plainOf(finding.hit.snippet),
            iconOf(finding.hit.kind),
            target.page,
            target.key};
}

} // namespace

SearchModel::SearchModel(const PageServices& services, QObject* parent)
    : RowModel(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &SearchModel::reload);
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    return {{KeyRole, "key"},       {TitleRole, "title"}, {ExcerptRole, "excerpt"}, {PlainRole, "plain"},
            {IconRole, "iconName"}, {PageRole, "page"},   {TargetRole, "target"}};
}

QVariant SearchModel::value(const SearchRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case ExcerptRole:
        return row.excerpt;
    case PlainRole:
        return row.plain;
    case IconRole:
        return row.icon;
    case PageRole:
        return static_cast<int>(row.page);
    case TargetRole:
        return row.target;
    default:
        return {};
    }
}

void SearchModel::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    reload();
}

void SearchModel::reload() {
    std::vector<SearchRow> rows;
    if (!m_words.trimmed().isEmpty()) {
        const auto found = practice::find(m_services.vault, coreText(m_words), hitLimit);
        if (!found && found.error().code != ErrorCode::badInput) return m_services.toasts.fail(found.error());
        if (found)
            for (const practice::Finding& finding : *found)
                rows.push_back(rowOf(finding));
    }
    setRows(std::move(rows));
    emit wordsChanged();
}

} // namespace vw
