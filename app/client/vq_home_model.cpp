// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a client's assessments.
#include "app/client/vq_home_model.h"

#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/vq_handover.h"

namespace vw {

using practice::VqStage;

namespace {

QString whereIs(const Result<practice::VqSitting>& sitting) {
    if (!sitting) {
        if (sitting.error().code == ErrorCode::notFound) return {};
        return sentenceOf(sitting.error());
    }
    switch (sitting->stage()) {
    case VqStage::practice:
        //: How far an assessment is
        return VqHomeModel::tr("The practice comes next.");
    case VqStage::halfway:
        //: How far an assessment is
        return VqHomeModel::tr("The first part is done. Next come the sentences about yourself.");
    case VqStage::retest:
        //: How far an assessment is
        return VqHomeModel::tr("Both parts are done. Only a few pairs and the last step are missing.");
    case VqStage::finished:
        //: How far an assessment is
        return VqHomeModel::tr("Both parts are done. Only the last step is missing.");
    case VqStage::world:
    case VqStage::self:
        break;
    }
    const bool self = sitting->part() == axiology::PartKind::self;
    const axiology::Progress progress = sitting->current().progress();
    const int percent = progress.total == 0 ? 0 : 100 * progress.done / progress.total;
    //: How far an assessment is: %L1 the number of the part, %L2 a percentage
    return VqHomeModel::tr("Part %L1 of 2, %L2 % done").arg(self ? 2 : 1).arg(percent);
}

} // namespace

VqHomeModel::VqHomeModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_nudge(desk, services) {
    connect(&m_services.changes, &Changes::changed, this, &VqHomeModel::reload);
    reload();
}

QHash<int, QByteArray> VqHomeModel::roleNames() const {
    return {{KeyRole, "key"}, {DayRole, "day"}, {DetailRole, "detail"}, {ReadersRole, "readers"}};
}

QVariant VqHomeModel::value(const VqTakenRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case DayRole:
    case Qt::DisplayRole:
        return row.day;
    case DetailRole:
        return row.detail;
    case ReadersRole:
        return row.readers;
    default:
        return {};
    }
}

QString VqHomeModel::purpose() const { return m_asked ? qtText(m_asked->purpose) : QString(); }
QString VqHomeModel::due() const { return m_asked && m_asked->dueOn ? dayText(*m_asked->dueOn) : QString(); }

void VqHomeModel::giveUp() {
    const auto sitting = practice::resumeSitting(m_services.vault);
    const Status done = sitting ? practice::giveUpSitting(m_services.vault, *sitting, m_services.clock.now())
                                : practice::VqSitting::forget(m_services.vault);
    if (m_services.toasts.check(done)) m_services.changes.announce();
    reload();
}

void VqHomeModel::reload() {
    m_where = whereIs(practice::resumeSitting(m_services.vault));
    m_asked.reset();
    m_coach.clear();
    const auto relation = m_desk.relation();
    m_paired = relation.ok();
    if (relation) {
        m_coach = readersOf(m_services, relation->space()).join(QStringLiteral(", "));
        if (const auto open = relation->openVqAssignments(); open && !open->empty()) m_asked = open->front();
    }
    const VqOwnResults own(m_desk, m_services);
    const auto results = own.all();
    if (!results) return m_services.toasts.fail(results.error());
    std::vector<VqTakenRow> rows;
    for (const VqOwnResult& one : *results) {
        const auto shown = own.isShown(one);
        rows.push_back({one.key(), momentText(qtLocal(one.submission.taken())),
                        shown && *shown
                            //: On an assessment that was taken
                            ? tr("Your answers and your result")
                            //: On an assessment that was taken; its result waits for the coach
                            : tr("Your answers; the result first together with your coach"),
                        own.readers(one)});
    }
    setRows(std::move(rows));
    emit changed();
}

} // namespace vw
