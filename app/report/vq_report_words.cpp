// SPDX-License-Identifier: GPL-3.0-or-later
// Names and reasons in the words of a report.
#include "app/report/vq_report_parts.h"

namespace vw::report {

using axiology::Dimension;
using axiology::PartKind;
using axiology::Reason;
using axiology::Verdict;

QString nameOf(PartKind kind, const ReportLanguage& in) {
    //: A part of the VQ assessment: how one values the world
    if (kind == PartKind::world) return in.translate("VqReport", "World");
    //: A part of the VQ assessment: how one values oneself
    return in.translate("VqReport", "Self");
}

QString wordsOf(Dimension dimension, const ReportLanguage& in) {
    switch (dimension) {
    case Dimension::intrinsic:
        //: What the intrinsic dimension of value is about, in one word
        return in.translate("VqReport", "People");
    case Dimension::extrinsic:
        //: What the extrinsic dimension of value is about, in one word
        return in.translate("VqReport", "Tasks");
    case Dimension::systemic:
        //: What the systemic dimension of value is about, in one word
        return in.translate("VqReport", "Ideas");
    }
    return {};
}

QString termOf(Dimension dimension, const ReportLanguage& in) {
    switch (dimension) {
    case Dimension::intrinsic:
        //: A dimension of value and what it is about, for coaches
        return in.translate("VqReport", "Intrinsic (people)");
    case Dimension::extrinsic:
        //: A dimension of value and what it is about, for coaches
        return in.translate("VqReport", "Extrinsic (tasks)");
    case Dimension::systemic:
        //: A dimension of value and what it is about, for coaches
        return in.translate("VqReport", "Systemic (ideas)");
    }
    return {};
}

QString wordsOf(Verdict verdict, const ReportLanguage& in) {
    switch (verdict) {
    case Verdict::ok:
        //: Verdict on a VQ protocol
        return in.translate("VqReport", "can be read");
    case Verdict::caution:
        //: Verdict on a VQ protocol
        return in.translate("VqReport", "read with care");
    case Verdict::doNotInterpret:
        //: Verdict on a VQ protocol
        return in.translate("VqReport", "do not interpret");
    }
    return {};
}

QString wordsOf(Reason reason, const ReportLanguage& in) {
    switch (reason) {
    case Reason::goodAndBadMixed:
        //: Why a VQ result is to be read with care (also the next ones)
        return in.translate("VqReport",
                            "What adds value and what takes it away are mixed up six times or more "
                            "(DIS of 6 or more).");
    case Reason::farFromNormAsByChance:
        return in.translate("VqReport",
                            "The order is as far from the norm as one made by chance can be (DIF of 74 "
                            "or more).");
    case Reason::orderInsideNotDistinguishable:
        return in.translate("VqReport",
                            "Good and bad are told apart, but the order inside each cannot be told from "
                            "chance: nothing is said about single items or dimensions.");
    case Reason::closeToDisplayedOrder:
        return in.translate("VqReport", "The order is close to the one in which the items were shown.");
    case Reason::closeToReversedDisplayedOrder:
        return in.translate("VqReport", "The order is close to the reverse of the one shown.");
    case Reason::nothingReorderedInBucket:
        return in.translate("VqReport",
                            "Inside one group nothing was put into another order than the one shown.");
    case Reason::bucketCloseToDisplayedOrder:
        return in.translate("VqReport", "Inside one group the order is close to the one shown.");
    case Reason::bucketCloseToReversedDisplayedOrder:
        return in.translate("VqReport",
                            "Inside one group the order is close to the reverse of the one shown.");
    case Reason::itemsUntouched:
        return in.translate("VqReport", "Some items were never touched.");
    case Reason::tooFast:
        return in.translate("VqReport", "The part took less than a minute of active time.");
    case Reason::retestDisagrees:
        return in.translate("VqReport",
                            "Asked again, fewer than five of six pairs were answered the same way.");
    }
    return {};
}

Ink inkOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::intrinsic:
        return Ink::intrinsic;
    case Dimension::extrinsic:
        return Ink::extrinsic;
    case Dimension::systemic:
        return Ink::systemic;
    }
    return Ink::plain;
}

Ink inkOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::ok:
        return Ink::good;
    case Verdict::caution:
        return Ink::caution;
    case Verdict::doNotInterpret:
        return Ink::danger;
    }
    return Ink::plain;
}

} // namespace vw::report
