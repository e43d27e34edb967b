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
    const QString value = percent < 0.01 ? VqWords::tr("less than %1 %").arg(locale.toString(0.01))
                                         //: %1 is a percentage
                                         : VqWords::tr("%1 %").arg(locale.toString(percent, 'g', 3));
    if (chance.exact) return value;
    //: A percentage and its standard error, both in percent
    return VqWords::tr("%1 (± %2)").arg(value, locale.toString(100 * chance.standardError, 'g', 1));
}

} // namespace vw
