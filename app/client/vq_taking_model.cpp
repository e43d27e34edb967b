// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an assessment.
#include "app/client/vq_taking_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"
#include "core/practice/vq_instruments.h"

#include <QLocale>

#include <utility>

namespace vw {

using axiology::Phase;
using axiology::StepKind;

VqTakingModel::VqTakingModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_keeper(desk, services)
    , m_intro({{}, {}, axiology::builtInInstrument()})
    , m_practice(m_keeper)
    , m_sorting(m_keeper)
    , m_placing(m_keeper)
    , m_comparing(m_keeper)
    , m_order(m_keeper)
    , m_retest(m_keeper)
    , m_handIn(desk, m_keeper, services) {
    lookWhatIsAsked();
    connect(&m_services.changes, &Changes::changed, this, &VqTakingModel::lookWhatIsAsked);
    connect(&m_keeper, &VqKeeper::changed, this, &VqTakingModel::changed);
    connect(&m_practice, &VqPracticeModel::changed, this, &VqTakingModel::changed);
    connect(&m_handIn, &VqHandInModel::changed, this, &VqTakingModel::changed);
}

void VqTakingModel::lookWhatIsAsked() {
    const std::string language = coreText(QLocale().bcp47Name());
    VqIntroModel::Asked asked{{}, {}, axiology::builtInInstrument(language)};
    m_askedProblem.clear();
    if (const auto relation = m_desk.relation()) {
        asked.coach = readersOf(m_services, relation->space()).join(QStringLiteral(", "));
        if (const auto open = relation->openVqAssignments(); open && !open->empty()) {
            asked.assignment = open->front();
            auto words =
                practice::instrumentFor(m_services.vault, relation->space(), open->front(), language);
            if (words)
                asked.instrument = std::move(*words);
            else
                m_askedProblem = sentenceOf(words.error());
        }
    }
    m_intro.setAsked(std::move(asked));
    emit changed();
}

VqTakingModel::Step VqTakingModel::step() const {
    if (m_handIn.isDone()) return Step::HandedIn;
    if (!problem().isEmpty()) return Step::Unavailable;
    return m_keeper.sitting() ? stepOfSitting() : Step::Intro;
}

VqTakingModel::Step VqTakingModel::stepOfSitting() const {
    using practice::VqStage;
    switch (m_keeper.sitting()->stage()) {
    case VqStage::practice:
        return Step::Practising;
    case VqStage::halfway:
        return Step::HalfWay;
    case VqStage::retest:
        return m_retestLeft ? Step::HandingIn : Step::Retesting;
    case VqStage::finished:
        return Step::HandingIn;
    case VqStage::world:
    case VqStage::self:
        break;
    }
    switch (m_keeper.phase()) {
    case Phase::ordering:
        return Step::Ordering;
    case Phase::comparing:
        return Step::Comparing;
    case Phase::reviewing:
        return Step::Reviewing;
    case Phase::sorting:
    case Phase::submitted:
        break;
    }
    return Step::Sorting;
}

int VqTakingModel::part() const { return m_keeper.words().kind == axiology::PartKind::world ? 1 : 2; }
QString VqTakingModel::title() const { return qtText(m_keeper.words().title); }
QString VqTakingModel::instruction() const { return qtText(m_keeper.words().instruction); }

qreal VqTakingModel::progress() const {
    if (!m_keeper.part()) return 0;
    if (step() == Step::Retesting) return static_cast<qreal>(m_retest.answered()) / VqRetestModel::total();
    const axiology::Progress now = m_keeper.part()->progress();
    return now.total == 0 ? 0 : static_cast<qreal>(now.done) / now.total;
}

QString VqTakingModel::progressText() const {
    if (!m_keeper.part()) return {};
    if (step() == Step::Retesting)
        //: Progress of the pairs asked once more: the number of this question, and of all
        return tr("Question %L1 of %L2").arg(m_retest.answered() + 1).arg(VqRetestModel::total());
    const axiology::Administration& part = *m_keeper.part();
    const int all = axiology::formulaCount;
    switch (part.phase()) {
    case Phase::sorting:
        //: Progress of an assessment: %L1 of %L2 items are sorted
        return tr("%L1 of %L2 sorted").arg(part.progress().done).arg(all);
    case Phase::ordering:
        //: Progress of an assessment: %L1 of %L2 items have a place
        return tr("%L1 of %L2 in order").arg(all - part.unplaced()).arg(all);
    case Phase::comparing:
        //: Progress of an assessment by pairs: the number of this question, and of the most there can be
        return tr("Question %L1 of at most %L2").arg(part.progress().done + 1).arg(part.progress().total);
    case Phase::reviewing:
    case Phase::submitted:
        //: Progress of an assessment
        return tr("All in order");
    }
    return {};
}

bool VqTakingModel::canUndo() const {
    switch (step()) {
    case Step::Practising:
        return m_practice.canUndo();
    case Step::Retesting:
    case Step::HandingIn:
        return m_retestLeft || m_retest.answered() > 0;
    default:
        return m_keeper.part() && m_keeper.part()->canUndo();
    }
}

QString VqTakingModel::problem() const {
    if (!m_keeper.problem().isEmpty()) return m_keeper.problem();
    return m_keeper.sitting() ? QString() : m_askedProblem;
}

void VqTakingModel::begin() {
    if (step() != Step::Intro || !m_intro.isAgreed()) return;
    m_retestLeft = false;
    m_keeper.begin(m_intro.instrument(), m_intro.terms());
}

void VqTakingModel::undo() {
    if (!canUndo()) return;
    if (step() == Step::Practising) return m_practice.undo();
    if (std::exchange(m_retestLeft, false)) return emit changed();
    if (m_keeper.sitting()->finished()) {
        m_keeper.undoRetest();
    } else if (m_order.settle()) {
        m_keeper.take(StepKind::undo);
    }
}

void VqTakingModel::compareInstead() { m_keeper.take(StepKind::compareInstead); }
void VqTakingModel::sortInstead() { m_keeper.take(StepKind::sortInstead); }

void VqTakingModel::goOn() {
    if (step() == Step::Reviewing && m_order.settle())
        m_keeper.take(StepKind::submit);
    else if (step() == Step::HalfWay)
        m_keeper.beginSelf();
}

void VqTakingModel::leaveRetest() {
    if (step() != Step::Retesting) return;
    m_retestLeft = true;
    emit changed();
}

} // namespace vw
