// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a client's assessments.
#include "app/client/vq_home_model.h"

#include "app/common/readers.h"
#include "app/common/vq_release.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/vq_sitting.h"

namespace vw {
namespace {

QString whereIs(const Vault& vault) {
    const auto sitting = practice::VqSitting::load(vault);
    if (!sitting) return {};
    //: How far an assessment is
    if (sitting->finished()) return VqHomeModel::tr("Both parts are done. Only the last step is missing.");
    const bool self = sitting->part() == axiology::PartKind::self;
    const axiology::Progress progress = sitting->current().progress();
    const int percent = progress.total == 0 ? 0 : 100 * progress.done / progress.total;
    //: How far an assessment is: %L1 the number of the part, %L2 a percentage
    return VqHomeModel::tr("Part %L1 of 2, %L2 % done").arg(self ? 2 : 1).arg(percent);
}

} // namespace

VqHomeModel::VqHomeModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqHomeModel::reload);
    reload();
}

QHash<int, QByteArray> VqHomeModel::roleNames() const {
    return {{KeyRole, "key"}, {DayRole, "day"}, {ReleasedRole, "released"}};
}

QVariant VqHomeModel::value(const VqTakenRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case DayRole:
    case Qt::DisplayRole:
        return row.day;
    case ReleasedRole:
        return row.released;
    default:
        return {};
    }
}

QString VqHomeModel::purpose() const { return m_asked ? qtText(m_asked->purpose) : QString(); }
QString VqHomeModel::due() const { return m_asked && m_asked->dueOn ? dayText(*m_asked->dueOn) : QString(); }

void VqHomeModel::reload() {
    m_where = whereIs(m_services.vault);
    m_asked.reset();
    std::vector<VqTakenRow> rows;
    const auto relation = m_desk.relation();
    m_paired = relation.ok();
    if (relation) {
        m_coach = readersOf(m_services, relation->space()).join(QStringLiteral(", "));
        if (const auto open = relation->openVqAssignments(); open && !open->empty()) m_asked = open->front();
        const auto submissions = relation->vqSubmissions();
        if (!submissions) return m_services.toasts.fail(submissions.error());
        for (const coaching::VqSubmission& submission : *submissions)
            rows.push_back({qtText(submission.id.hex()), momentText(qtLocal(submission.created)),
                            isReleased(m_services.vault, submission)});
    }
    setRows(std::move(rows));
    emit changed();
}

} // namespace vw
