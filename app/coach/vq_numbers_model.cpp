// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles against chance, under both nulls, worked out beside the window.
#include "app/coach/vq_numbers_model.h"

#include "app/common/vq_words.h"
#include "app/frame/background.h"
#include "core/axiology/index_notation.h"

#include <QLocale>

namespace vw {
namespace {

using axiology::Index;
using axiology::Null;
using axiology::PartKind;
using axiology::Profile;

QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

/// A probability in words; where good and bad are told apart DIS is 0, so that null says nothing about it.
QString oddsOf(Index index, Null null, double value) {
    if (index == Index::dis && null == Null::sorted) return QStringLiteral("–");
    return wordsOf(axiology::chance(index, null, value));
}

using Lines = std::vector<VqTableLine>;
struct Numbers {
    Lines certainty;
    Lines indices;
};

void addCertainty(Lines& out, const QString& part, const Profile& profile) {
    out.push_back({0, {part, {}, {}, {}}, true});
    for (const Index index : axiology::judgedIndices) {
        const axiology::IndexNotation& written = axiology::notationOf(index);
        const double value = axiology::valueOf(index, profile);
        out.push_back({0,
                       {QLatin1String(written.sign), number(value, written.decimals),
                        oddsOf(index, Null::fullyRandom, value), oddsOf(index, Null::sorted, value)}});
    }
}

Numbers numbersOf(const Profile& world, const Profile& self) {
    Numbers out;
    addCertainty(out.certainty, nameOf(PartKind::world), world);
    addCertainty(out.certainty, nameOf(PartKind::self), self);
    for (const axiology::IndexNotation& written : axiology::indexNotations)
        out.indices.push_back(
            {0,
             {QLatin1String(written.sign), number(axiology::valueOf(written.index, world), written.decimals),
              number(axiology::valueOf(written.index, self), written.decimals)}});
    return out;
}

} // namespace

VqNumbersModel::VqNumbersModel(const VqResult& result, QObject* parent)
    : QObject(parent)
    , m_world(result.reading.world.profile)
    , m_self(result.reading.self.profile) {
    fillQuotients();
}

void VqNumbersModel::fillQuotients() {
    const auto line = [](const QString& name, int world, int self) {
        return VqTableLine{0, {name, number(world, 0), number(self, 0)}};
    };
    //: Columns of the table that shows both parts side by side: what is counted, world, self
    m_quotients.fill(
        {tr("Counted"), tr("World · VQ"), tr("Self · SQ")},
        {//: What VQ1 and SQ1 count: distance, imbalance, what is left after tolerance, mixed-up items
         line(tr("1: everything together"), m_world.q1(), m_self.q1()),
         //: What VQ2 and SQ2 count: as above without the distance itself
         line(tr("2: without the distance from the norm"), m_world.q2(), m_self.q2())});
}

void VqNumbersModel::prepare() {
    if (m_asked) return;
    m_asked = true;
    runInBackground(
        this, [world = m_world, self = m_self] { return numbersOf(world, self); },
        [this](Numbers done) {
            //: Columns of the table that compares with chance: the index, its value, how often an order made
            //: by chance is as near to the norm, and how often one that only tells good from bad is
            m_certainty.fill({tr("Index"), tr("Value"), tr("Any order"), tr("Good and bad told apart")},
                             std::move(done.certainty));
            m_indices.fill({tr("Index"), nameOf(PartKind::world), nameOf(PartKind::self)},
                           std::move(done.indices));
            m_ready = true;
            emit readyChanged();
        });
}

} // namespace vw
