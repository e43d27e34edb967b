// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed in, in rows.
#include "app/coach/vq_results_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/vq_desk.h"

namespace vw {
namespace {

QString detailOf(const coaching::VqSubmission& submission, const coaching::VqOpening& opening) {
    QStringList parts;
    //: On a result: the client took it before or without being asked
    if (submission.assignment.isNone()) parts << VqResultsModel::tr("taken on their own");
    if (opening.heldAt)
        //: On a result: the debrief was held; %1 is a day
        parts << VqResultsModel::tr("debrief held on %1").arg(dayText(qtLocal(*opening.heldAt).date()));
    else if (submission.release == coaching::Release::firstWithCoach && !opening.shownAt)
        //: On a result: the client chose to look at it together first
        parts << VqResultsModel::tr("to be seen together first");
    else
        //: On a result: the client can see it
        parts << VqResultsModel::tr("the client sees it");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VqResultsModel::VqResultsModel(const practice::ClientCard& card, const PageServices& services,
                               QObject* parent)
    : RowModel(parent)
    , m_client(qtText(card.client.id.hex()))
    , m_shared(card.sharedSpace)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqResultsModel::reload);
    reload();
}

void VqResultsModel::reload() {
    const practice::RelationDesk relation(m_services.vault, m_services.clock, m_shared);
    const practice::VqDesk desk(m_services.vault, m_services.clock, m_shared);
    const auto submissions = relation.vqSubmissions();
    if (!submissions) return m_services.toasts.fail(submissions.error());
    std::vector<VqResultRow> rows;
    for (const coaching::VqSubmission& submission : *submissions) {
        const auto opening = desk.opening(submission.id);
        if (!opening) return m_services.toasts.fail(opening.error());
        rows.push_back({m_client + QLatin1Char('/') + qtText(submission.id.hex()),
                        dayText(qtLocal(submission.taken()).date()), detailOf(submission, *opening),
                        opening->heldAt.has_value()});
    }
    if (setRows(std::move(rows))) emit countChanged();
    emit changed();
}

QString VqResultsModel::newest() const { return rowCount() == 0 ? QString() : row(0).key; }

QHash<int, QByteArray> VqResultsModel::roleNames() const {
    return {{KeyRole, "key"}, {DayRole, "day"}, {DetailRole, "standing"}, {HeldRole, "held"}};
}

QVariant VqResultsModel::value(const VqResultRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case DayRole:
        return row.day;
    case DetailRole:
        return row.detail;
    case HeldRole:
        return row.held;
    default:
        return {};
    }
}

} // namespace vw
