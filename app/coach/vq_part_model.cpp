// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a result in numbers and words.
#include "app/coach/vq_part_model.h"

#include "app/common/vq_words.h"
#include "app/frame/text.h"
#include "core/practice/vq_items.h"

#include <QLocale>

#include <cstdlib>

namespace vw {
namespace {

using axiology::Dimension;
using axiology::Norm;

QString whole(int number) { return QLocale().toString(number); }

QString distanceOf(int deviation) {
    const int places = std::abs(deviation);
    if (places == 0)
        //: Where an item was ranked just as the norm does
        return VqPartModel::tr("where the norm has it");
    if (places == 1)
        //: How far an item is from the norm
        return deviation > 0 ? VqPartModel::tr("one place more strongly felt than the norm")
                             //: How far an item is from the norm
                             : VqPartModel::tr("one place less strongly felt than the norm");
    //: How far an item is from the norm; %1 is a number of places, 2 or more
    return (deviation > 0 ? VqPartModel::tr("%1 places more strongly felt than the norm")
                          //: How far an item is from the norm; %1 is a number of places, 2 or more
                          : VqPartModel::tr("%1 places less strongly felt than the norm"))
        .arg(whole(places));
}

QString mixedUpText(Norm item, int rank) {
    if (item.good())
        //: An item on the wrong side of the line between good and bad; %1 is its rank
        return VqPartModel::tr("adds value by the norm, ranked %1 of 18").arg(whole(rank));
    //: An item on the wrong side of the line between good and bad; %1 is its rank
    return VqPartModel::tr("takes value away by the norm, ranked %1 of 18").arg(whole(rank));
}

QString fitText(const coaching::VqFinding& finding) {
    QString words = finding.fit ? wordsOf(*finding.fit) : QString();
    if (finding.words.empty()) return words;
    //: What the client says to a finding in their own words
    const QString own = VqPartModel::tr("“%1”").arg(qtText(finding.words));
    //: What the client says to a finding: fits or does not, then their own words
    return words.isEmpty() ? own : VqPartModel::tr("%1: %2").arg(words, own);
}

} // namespace

VqPartModel::VqPartModel(const VqResult& result, axiology::PartKind kind, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_part(result.part(kind))
    , m_words(result.words.part(kind))
    , m_threshold(result.words.assetThreshold) {
    if (allowsDetail()) fillClarity();
}

QString VqPartModel::name() const { return nameOf(m_kind); }

QString VqPartModel::verdict() const {
    //: A part of the assessment and how far it may be read
    return tr("%1: %2").arg(name(), wordsOf(m_part.validity.verdict));
}

int VqPartModel::tone() const { return toneOf(m_part.validity.verdict); }

QStringList VqPartModel::reasons() const {
    QStringList out;
    for (const axiology::Reason reason : m_part.validity.reasons)
        out << wordsOf(reason);
    out.removeDuplicates();
    //: Where nothing speaks against reading a result
    if (out.isEmpty()) out << tr("No reason for caution was found.");
    return out;
}

QList<double> VqPartModel::rings() const {
    QList<double> out;
    if (!allowsDetail()) return out;
    for (const Dimension dimension : axiology::allDimensions)
        out << shareOfChance(m_part.profile, dimension);
    return out;
}

void VqPartModel::fillClarity() {
    //: Columns of the table of clarity and bias: dimension; DIM-x; DIM-x divided by its mean under chance;
    //: points above and below the norm; the bias with a word for it
    const QStringList columns{tr("Dimension"), tr("Clarity"), tr("÷ chance"),
                              tr("pos"),       tr("neg"),     tr("Bias")};
    std::vector<VqTableLine> lines;
    for (const Dimension dimension : axiology::allDimensions) {
        const axiology::DimensionScore& score = m_part.profile.dimensions[dimension];
        lines.push_back({0,
                         {termOf(dimension), whole(score.clarity()),
                          QLocale().toString(shareOfChance(m_part.profile, dimension), 'f', 2),
                          whole(score.positive), whole(score.negative), biasText(score)}});
    }
    m_clarity.fill(columns, std::move(lines));
}

void VqPartModel::update(const VqTalk& talk) {
    if (!allowsDetail()) return;
    axiology::Perspectives all = axiology::perspectives(m_part.profile, m_threshold);
    std::stable_sort(all.assets.begin(), all.assets.end(), [this](Norm a, Norm b) {
        return std::abs(m_part.profile.deviation(a)) < std::abs(m_part.profile.deviation(b));
    });
    m_assets.fill(rowsOf(all.assets, talk));
    m_liabilities.fill(rowsOf(all.liabilities, talk));
    std::vector<VqPerspectiveRow> mixed = rowsOf(axiology::mixedUp(m_part.ranking), talk);
    for (VqPerspectiveRow& row : mixed) {
        const Norm item = practice::normOf(coaching::VqItem::from(row.key).value());
        row.reading = mixedUpText(item, m_part.ranking.rankOf(item).place);
    }
    m_mixedUp.fill(std::move(mixed));
}

std::vector<VqPerspectiveRow> VqPartModel::rowsOf(const std::vector<Norm>& items, const VqTalk& talk) const {
    std::vector<VqPerspectiveRow> out;
    out.reserve(items.size());
    for (const Norm item : items)
        out.push_back(rowOf(item, talk));
    return out;
}

VqPerspectiveRow VqPartModel::rowOf(Norm item, const VqTalk& talk) const {
    const coaching::VqItem number = practice::vqItem(m_kind, item);
    VqPerspectiveRow row;
    row.key = number.number();
    row.text = qtText(m_words.item(item).text);
    row.dimension = static_cast<int>(axiology::scoringDimension(item));
    row.deviation = m_part.profile.deviation(item);
    row.reading = distanceOf(row.deviation);
    for (const coaching::VqFinding& finding : talk.findings)
        if (finding.about.item == number) {
            row.fit = finding.fit ? static_cast<int>(*finding.fit) : 0;
            row.fitText = fitText(finding);
        }
    row.notes = static_cast<int>(
        std::count_if(talk.notes.begin(), talk.notes.end(),
                      [&number](const coaching::Note& note) { return note.about.item == number; }));
    return row;
}

} // namespace vw
