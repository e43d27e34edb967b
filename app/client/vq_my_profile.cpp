// SPDX-License-Identifier: GPL-3.0-or-later
// A client's own result.
#include "app/client/vq_my_profile.h"

#include "app/common/vq_words.h"
#include "app/frame/text.h"
#include "core/axiology/chance.h"

namespace vw {

using axiology::PartKind;
using practice::PartReading;

namespace {

QList<double> ringsOf(const PartReading& part) {
    QList<double> out;
    for (const auto dimension : axiology::allDimensions) {
        const auto chance = axiology::moments(axiology::dimIndex(dimension), axiology::Null::fullyRandom);
        out << part.profile.dimensions[dimension].dim / chance.mean;
    }
    return out;
}

} // namespace

void VqMyProfile::hide() {
    m_readable = false;
    m_detail = false;
    m_reasons.clear();
    m_worldRings = m_selfRings = {0.0, 0.0, 0.0};
    m_mixedUp.clear();
    emit changed();
}

void VqMyProfile::show(const practice::VqReading& reading, const practice::RankedWords& ranked) {
    const axiology::Instrument& words = ranked.instrument;
    hide();
    m_missing = ranked.missing ? sentenceOf(*ranked.missing) : QString();
    m_statements.clear();
    for (const axiology::HonestStatement& statement : words.statements)
        m_statements << qtText(statement.text);
    const std::pair<const PartReading&, const axiology::InstrumentPart&> parts[] = {
        {reading.world, words.part(PartKind::world)}, {reading.self, words.part(PartKind::self)}};
    m_readable = true;
    m_detail = true;
    for (const auto& [part, text] : parts) {
        m_readable = m_readable && part.validity.verdict != axiology::Verdict::doNotInterpret;
        m_detail = m_detail && part.validity.allowsDetail();
        for (const axiology::Reason reason : part.validity.reasons)
            //: Which part of an assessment a reason is about, then the reason
            m_reasons << tr("%1: %2").arg(qtText(text.title), wordsOf(reason));
    }
    m_reasons.removeDuplicates();
    m_detail = m_detail && m_readable && !ranked.missing;
    if (m_readable) {
        m_worldRings = ringsOf(reading.world);
        m_selfRings = ringsOf(reading.self);
    }
    if (m_detail)
        for (const auto& [part, text] : parts)
            for (const axiology::Norm item : axiology::mixedUp(part.ranking))
                m_mixedUp << qtText(text.item(item).text);
    emit changed();
}

} // namespace vw
