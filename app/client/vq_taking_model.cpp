// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an assessment.
#include "app/client/vq_taking_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {

using axiology::Phase;
using axiology::StepKind;

namespace {

VqIntroModel::Asked askedOf(const practice::ClientDesk& desk, const PageServices& services) {
    VqIntroModel::Asked out;
    const auto relation = desk.relation();
    if (!relation) return out;
    out.coach = readersOf(services, relation->space()).join(QStringLiteral(", "));
    if (const auto open = relation->openVqAssignments(); open && !open->empty())
        out.assignment = open->front();
    return out;
}

} // namespace

VqTakingModel::VqTakingModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_keeper(services)
    , m_intro(askedOf(desk, services))
    , m_sorting(m_keeper)
    , m_placing(m_keeper)
    , m_comparing(m_keeper)
    , m_order(m_keeper)
    , m_handIn(desk, m_keeper, services) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqTakingModel::changed);
    connect(&m_handIn, &VqHandInModel::changed, this, &VqTakingModel::changed);
}

VqTakingModel::Step VqTakingModel::step() const {
    if (m_handIn.isDone()) return Step::HandedIn;
    if (!problem().isEmpty()) return Step::Unavailable;
    if (!m_keeper.sitting()) return Step::Intro;
    switch (m_keeper.phase()) {
    case Phase::sorting:
        return Step::Sorting;
    case Phase::ordering:
        return Step::Ordering;
    case Phase::comparing:
        return Step::Comparing;
    case Phase::reviewing:
        return Step::Reviewing;
    case Phase::submitted:
        return m_keeper.sitting()->finished() ? Step::HandingIn : Step::HalfWay;
    }
    return Step::Unavailable;
}

const axiology::InstrumentPart& VqTakingModel::words() const {
    const auto kind = m_keeper.sitting() ? m_keeper.sitting()->part() : axiology::PartKind::world;
    return axiology::builtInInstrument().part(kind);
}

int VqTakingModel::part() const { return words().kind == axiology::PartKind::world ? 1 : 2; }
QString VqTakingModel::title() const { return qtText(words().title); }
QString VqTakingModel::instruction() const { return qtText(words().instruction); }

qreal VqTakingModel::progress() const {
    if (!m_keeper.part()) return 0;
    const axiology::Progress now = m_keeper.part()->progress();
    return now.total == 0 ? 0 : static_cast<qreal>(now.done) / now.total;
}

QString VqTakingModel::progressText() const {
    if (!m_keeper.part()) return {};
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

bool VqTakingModel::canUndo() const { return m_keeper.part() && m_keeper.part()->canUndo(); }

QString VqTakingModel::problem() const {
    if (!m_keeper.problem().isEmpty()) return m_keeper.problem();
    const auto relation = m_desk.relation();
    if (!relation) return sentenceOf(relation.error());
    if (m_keeper.sitting() || m_intro.isForThisInstrument()) return {};
    //: Where an assessment can't be taken
    return tr(
        "Your coach asks for an assessment that this version of Valuewright does not have. Update it, or ask "
        "your coach for this one.");
}

void VqTakingModel::begin() {
    if (step() == Step::Intro && m_intro.isAgreed()) m_keeper.begin(m_intro.terms());
}

void VqTakingModel::undo() {
    if (m_order.settle() && canUndo()) m_keeper.take(StepKind::undo);
}

void VqTakingModel::compareInstead() { m_keeper.take(StepKind::compareInstead); }
void VqTakingModel::sortInstead() { m_keeper.take(StepKind::sortInstead); }

void VqTakingModel::goOn() {
    if (step() == Step::Reviewing && m_order.settle())
        m_keeper.take(StepKind::submit);
    else if (step() == Step::HalfWay)
        m_keeper.beginSelf();
}

void VqTakingModel::startAnew() { m_keeper.forget(); }

} // namespace vw
