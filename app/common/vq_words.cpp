// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons, verdicts and probabilities in words.
#include "app/common/vq_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vw {
namespace {

struct VqWords {
    Q_DECLARE_TR_FUNCTIONS(VqWords)
};

} // namespace

QString wordsOf(axiology::Reason reason) {
    using axiology::Reason;
    switch (reason) {
    case Reason::goodAndBadMixed:
        //: Why a VQ result is to be read with care
        return VqWords::tr(
            "What adds value and what takes it away are mixed up too often to read anything from the order.");
    case Reason::farFromNormAsByChance:
        //: Why a VQ result is to be read with care
        return VqWords::tr("The order is as far from the norm as one made by chance can be.");
    case Reason::orderInsideNotDistinguishable:
        //: Why a VQ result is to be read with care
        return VqWords::tr(
            "Good and bad are told apart, but the order inside each cannot be told from chance.");
    case Reason::closeToDisplayedOrder:
    case Reason::bucketCloseToDisplayedOrder:
        //: Why a VQ result is to be read with care
        return VqWords::tr("The order is close to the one in which the items were shown.");
    case Reason::closeToReversedDisplayedOrder:
    case Reason::bucketCloseToReversedDisplayedOrder:
        //: Why a VQ result is to be read with care
        return VqWords::tr("The order is close to the reverse of the one in which the items were shown.");
    case Reason::nothingReorderedInBucket:
        //: Why a VQ result is to be read with care
        return VqWords::tr("Inside one group nothing was put into another order.");
    case Reason::itemsUntouched:
        //: Why a VQ result is to be read with care
        return VqWords::tr("Some items were never touched.");
    case Reason::tooFast:
        //: Why a VQ result is to be read with care
        return VqWords::tr("A part took less than a minute.");
    case Reason::retestDisagrees:
        //: Why a VQ result is to be read with care
        return VqWords::tr("Asked again, some pairs were answered the other way round.");
    }
    return {};
}

QString wordsOf(axiology::Verdict verdict) {
    switch (verdict) {
    case axiology::Verdict::ok:
        //: Verdict on a VQ protocol
        return VqWords::tr("Can be read");
    case axiology::Verdict::caution:
        //: Verdict on a VQ protocol
        return VqWords::tr("Read with care");
    case axiology::Verdict::doNotInterpret:
        //: Verdict on a VQ protocol
        return VqWords::tr("Not to be interpreted");
    }
    return {};
}

QString wordsOf(const axiology::Chance& chance) {
    const QLocale locale;
    const double percent = 100 * chance.p;
    //: %1 is a small percentage
    QString value = percent < 0.01 ? VqWords::tr("less than %1 %").arg(locale.toString(0.01))
                                   //: %1 is a percentage
                                   : VqWords::tr("%1 %").arg(locale.toString(percent, 'g', 3));
    if (chance.exact || percent < 0.01) return value;
    //: A percentage and its standard error, both in percent
    return VqWords::tr("%1 (± %2)").arg(value, locale.toString(100 * chance.standardError, 'g', 1));
}

QString wordsOf(coaching::Fit fit) {
    switch (fit) {
    case coaching::Fit::fits:
        //: What a client says to a finding
        return VqWords::tr("Fits");
    case coaching::Fit::doesNotFit:
        //: What a client says to a finding
        return VqWords::tr("Doesn't fit");
    case coaching::Fit::notSure:
        //: What a client says to a finding
        return VqWords::tr("Not sure");
    }
    return {};
}

QString nameOf(axiology::PartKind kind) {
    //: A part of the VQ assessment: how one values the world
    if (kind == axiology::PartKind::world) return VqWords::tr("World");
    //: A part of the VQ assessment: how one values oneself
    return VqWords::tr("Self");
}

QString termOf(axiology::Dimension dimension) {
    switch (dimension) {
    case axiology::Dimension::intrinsic:
        //: A dimension of value and what it is about, for coaches
        return VqWords::tr("Intrinsic (people)");
    case axiology::Dimension::extrinsic:
        //: A dimension of value and what it is about, for coaches
        return VqWords::tr("Extrinsic (tasks)");
    case axiology::Dimension::systemic:
        //: A dimension of value and what it is about, for coaches
        return VqWords::tr("Systemic (ideas)");
    }
    return {};
}

QString biasText(const axiology::DimensionScore& score) {
    if (score.dim < axiology::leastClarityForBiasWords)
        //: In the place of a bias that rests on too little
        return VqWords::tr("too little to name");
    const QString number = QLocale().toString(score.bias(), 'f', 1).replace(QLatin1Char('-'), QChar(0x2212));
    //: A bias and its word; %1 is a number
    if (score.bias() > 0) return VqWords::tr("%1, more strongly felt").arg(number);
    //: A bias and its word; %1 is a number
    if (score.bias() < 0) return VqWords::tr("%1, less strongly felt").arg(number);
    //: A bias and its word; %1 is a number
    return VqWords::tr("%1, balanced").arg(number);
}

int toneOf(axiology::Verdict verdict) { return 1 + static_cast<int>(verdict); }

double shareOfChance(const axiology::Profile& profile, axiology::Dimension dimension) {
    using namespace axiology;
    return profile.dimensions[dimension].dim / moments(dimIndex(dimension), Null::fullyRandom).mean;
}

} // namespace vw
