// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the newest submission of a pair into numbers and words for its audience.
#include "app/common/vq_profile_model.h"

#include "app/common/vq_words.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/axiology/instrument.h"
#include "core/practice/vq_desk.h"

namespace vw {
namespace {

using axiology::Index;
using axiology::Null;
using axiology::PartKind;
using practice::PartReading;
using practice::VqReading;

/// What is said of the two parts together: the worse verdict.
axiology::Verdict worse(const VqReading& reading) {
    return std::max(reading.world.validity.verdict, reading.self.validity.verdict);
}

QList<double> rings(const PartReading& part) {
    QList<double> out;
    for (const auto dimension : axiology::allDimensions) {
        const double mean = axiology::moments(axiology::dimIndex(dimension), Null::fullyRandom).mean;
        out << part.profile.dimensions[dimension].dim / mean;
    }
    return out;
}

void appendItems(QStringList& out, PartKind kind, const std::vector<axiology::Norm>& norms) {
    for (const axiology::Norm norm : norms)
        out << qtText(axiology::builtInInstrument().part(kind).item(norm).text);
}

QString number(double value) {
    return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : 3);
}

void appendIndices(QStringList& out, const QString& part, const axiology::Profile& profile,
                   const QString& quotient) {
    const auto line = [&](const QString& name, double value) {
        //: An index of the VQ assessment: part, name, value
        out << VqProfileModel::tr("%1 · %2: %3").arg(part, name, number(value));
    };
    line(quotient + QStringLiteral("1"), profile.q1());
    line(quotient + QStringLiteral("2"), profile.q2());
    line(QStringLiteral("DIF"), profile.dif);
    line(QStringLiteral("DIM"), profile.dim);
    line(QStringLiteral("INT"), profile.integration);
    line(QStringLiteral("DI"), profile.di);
    line(QStringLiteral("DIS"), profile.dis);
    line(QStringLiteral("AI %"), profile.attitudePercent());
    line(QStringLiteral("rho"), profile.rho());
}

QString certaintyLine(const QString& part, const axiology::Profile& profile) {
    const auto odds = [&](Null null) { return wordsOf(axiology::chance(Index::dif, null, profile.dif)); };
    //: %1 part of the VQ; %2, %3 percentages. Says how often chance does as well
    return VqProfileModel::
        tr("%1: an order made by chance comes as near to the norm in %2 of cases; one that only tells good "
           "from bad, in %3.")
            .arg(part, odds(Null::fullyRandom), odds(Null::sorted));
}

QString worldName() {
    //: A part of the VQ assessment
    return VqProfileModel::tr("World");
}
QString selfName() {
    //: A part of the VQ assessment
    return VqProfileModel::tr("Self");
}

} // namespace

VqProfileModel::VqProfileModel(practice::RelationDesk desk, VqAudience audience, const PageServices& services,
                               QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_audience(audience)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &VqProfileModel::reload);
    reload();
}

void VqProfileModel::reload() {
    const auto submissions = m_desk.vqSubmissions();
    if (!submissions) return m_services.toasts.fail(submissions.error());
    const coaching::VqSubmissionId shown = m_reading ? m_reading->submission.id : coaching::VqSubmissionId();
    if (submissions->empty() || submissions->front().id == shown) return;
    Result<VqReading> reading = m_desk.vqReading(submissions->front().id);
    if (!reading) return m_services.toasts.fail(reading.error());
    m_reading = std::move(*reading);
    emit changed();
}

bool VqProfileModel::isReadable() const {
    return m_reading && worse(*m_reading) != axiology::Verdict::doNotInterpret && !isWithheld();
}

bool VqProfileModel::isWithheld() const {
    if (!m_reading || m_audience != VqAudience::client) return false;
    const auto shown =
        practice::VqDesk(m_services.vault, m_services.clock, m_desk.space()).isShown(m_reading->submission);
    return !shown || !*shown;
}

QString VqProfileModel::submitted() const {
    return m_reading ? momentText(qtLocal(m_reading->submission.created)) : QString();
}

QString VqProfileModel::verdict() const { return m_reading ? wordsOf(worse(*m_reading)) : QString(); }
int VqProfileModel::verdictTone() const { return m_reading ? 1 + static_cast<int>(worse(*m_reading)) : 0; }

QStringList VqProfileModel::reasons() const {
    QStringList out;
    if (!m_reading) return out;
    for (const PartReading* part : {&m_reading->world, &m_reading->self})
        for (const axiology::Reason reason : part->validity.reasons)
            //: Which part of the VQ a reason is about, then the reason
            out << tr("%1: %2").arg(part == &m_reading->world ? worldName() : selfName(), wordsOf(reason));
    out.removeDuplicates();
    return out;
}

QList<double> VqProfileModel::worldRings() const {
    return isReadable() ? rings(m_reading->world) : QList<double>{0.0, 0.0, 0.0};
}
QList<double> VqProfileModel::selfRings() const {
    return isReadable() ? rings(m_reading->self) : QList<double>{0.0, 0.0, 0.0};
}

bool VqProfileModel::showsDetail() const {
    return isReadable() && m_reading->world.validity.allowsDetail() &&
           m_reading->self.validity.allowsDetail();
}

QStringList VqProfileModel::clearViews() const {
    QStringList out;
    if (!showsDetail()) return out;
    const int threshold = axiology::builtInInstrument().assetThreshold;
    appendItems(out, PartKind::world, axiology::perspectives(m_reading->world.profile, threshold).assets);
    appendItems(out, PartKind::self, axiology::perspectives(m_reading->self.profile, threshold).assets);
    return out;
}

QStringList VqProfileModel::viewsToRevisit() const {
    QStringList out;
    if (!showsDetail()) return out;
    const int threshold = axiology::builtInInstrument().assetThreshold;
    appendItems(out, PartKind::world,
                axiology::perspectives(m_reading->world.profile, threshold).liabilities);
    appendItems(out, PartKind::self, axiology::perspectives(m_reading->self.profile, threshold).liabilities);
    return out;
}

QStringList VqProfileModel::mixedUp() const {
    QStringList out;
    if (!showsDetail()) return out;
    appendItems(out, PartKind::world, axiology::mixedUp(m_reading->world.ranking));
    appendItems(out, PartKind::self, axiology::mixedUp(m_reading->self.ranking));
    return out;
}

QStringList VqProfileModel::indices() const {
    QStringList out;
    if (!m_reading || m_audience != VqAudience::coach) return out;
    appendIndices(out, worldName(), m_reading->world.profile, QStringLiteral("VQ"));
    appendIndices(out, selfName(), m_reading->self.profile, QStringLiteral("SQ"));
    return out;
}

QStringList VqProfileModel::certainty() const {
    if (!m_reading || m_audience != VqAudience::coach) return {};
    return {certaintyLine(worldName(), m_reading->world.profile),
            certaintyLine(selfName(), m_reading->self.profile)};
}

QStringList VqProfileModel::statements() const {
    QStringList out;
    for (const axiology::HonestStatement& statement : axiology::builtInInstrument().statements)
        out << qtText(statement.text);
    return out;
}

} // namespace vw
