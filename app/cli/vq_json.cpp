// SPDX-License-Identifier: GPL-3.0-or-later
// Writes profiles of the VQ as JSON; doubles stay unrounded.
#include "app/cli/vq_json.h"

#include "app/cli/values_json.h"

namespace vw::cli {

using axiology::Dimension;
using axiology::Index;

namespace {

struct DimensionName {
    Dimension dimension;
    const char* suffix;
};
constexpr std::array dimensionNames{DimensionName{Dimension::intrinsic, "_i"},
                                    DimensionName{Dimension::extrinsic, "_e"},
                                    DimensionName{Dimension::systemic, "_s"}};

constexpr std::array<const char*, 3> verdicts{"ok", "caution", "do not interpret"};
constexpr std::array<const char*, 11> reasons{"good and bad mixed",
                                              "far from the norm as by chance",
                                              "order inside not distinguishable",
                                              "close to the order shown",
                                              "close to the reversed order shown",
                                              "nothing reordered in a bucket",
                                              "bucket close to the order shown",
                                              "bucket close to the reversed order shown",
                                              "items untouched",
                                              "too fast",
                                              "retest disagrees"};

/// One member per dimension, such as "dim_i".
template <class Function>
void setEach(Json& out, const std::string& prefix, const axiology::Profile& profile, Function value) {
    for (const DimensionName& name : dimensionNames) {
        out.set(prefix + name.suffix, value(profile.dimensions[name.dimension]));
    }
}

Json optionalNumber(const std::optional<double>& number) { return number ? Json(*number) : Json(); }

Json chanceUnder(const axiology::Profile& profile, axiology::Null null) {
    Json out = Json::object();
    for (int i = 0; i < axiology::indexCount; ++i) {
        const auto index = static_cast<Index>(i);
        const axiology::Chance chance = axiology::chance(index, null, axiology::valueOf(index, profile));
        out.set(std::string(axiology::nameOf(index)), toJson(chance));
    }
    return out;
}

Json partJson(const practice::PartReading& part, const char* quotient) {
    Json ranks = Json::array();
    for (const int rank : part.ranking.ranks()) {
        ranks.push(rank);
    }
    return toJson(part.profile, quotient)
        .set("ranks", std::move(ranks))
        .set("validity", toJson(part.validity));
}

} // namespace

Json toJson(const axiology::Profile& profile, const char* quotient) {
    using Score = axiology::DimensionScore;
    Json out = Json::object();
    setEach(out, "dim", profile, [](const Score& score) { return score.dim; });
    setEach(out, "int", profile, [](const Score& score) { return score.integration; });
    setEach(out, "pos", profile, [](const Score& score) { return score.positive; });
    setEach(out, "neg", profile, [](const Score& score) { return score.negative; });
    out.set("dif", profile.dif)
        .set("dim", profile.dim)
        .set("int", profile.integration)
        .set("di", profile.di)
        .set("dis", profile.dis)
        .set("dim_percent", profile.dimPercent())
        .set("int_percent", profile.integrationPercent())
        .set("ai_percent", profile.attitudePercent())
        .set(std::string(quotient) + "1", profile.q1())
        .set(std::string(quotient) + "2", profile.q2())
        .set("rho", profile.rho());
    setEach(out, "clarity", profile, [](const Score& score) { return score.clarity(); });
    setEach(out, "bias", profile, [](const Score& score) { return score.bias(); });
    return out;
}

Json toJson(const axiology::Combined& combined) {
    return Json::object()
        .set("bqr1", optionalNumber(combined.first.relative))
        .set("bqa1", combined.first.absolute)
        .set("cq1", optionalNumber(combined.first.capacity))
        .set("bqr2", optionalNumber(combined.second.relative))
        .set("bqa2", combined.second.absolute)
        .set("cq2", optionalNumber(combined.second.capacity));
}

Json toJson(const axiology::Validity& validity) {
    Json list = Json::array();
    for (const axiology::Reason reason : validity.reasons) {
        list.push(reasons[static_cast<std::size_t>(reason)]);
    }
    return Json::object()
        .set("verdict", verdicts[static_cast<std::size_t>(validity.verdict)])
        .set("reasons", std::move(list));
}

Json toJson(const practice::VqReading& reading) {
    const coaching::VqSubmission& submission = reading.submission;
    return Json::object()
        .set("id", submission.id.hex())
        .set("assignment", submission.assignment.isNone() ? Json() : Json(submission.assignment.hex()))
        .set("entry", reading.entry == practice::VqEntry::typed ? "typed" : "taken")
        .set("release", nameIn(releases, submission.release))
        .set("comment", submission.comment)
        .set("world", partJson(reading.world, "vq"))
        .set("self", partJson(reading.self, "sq"))
        .set("combined", toJson(reading.combined));
}

Json toJson(const axiology::Chance& chance) {
    return Json::object()
        .set("p", chance.p)
        .set("exact", chance.exact)
        .set("standardError", chance.standardError);
}

Json chanceOf(const axiology::Profile& profile) {
    return Json::object()
        .set("random", chanceUnder(profile, axiology::Null::fullyRandom))
        .set("sorted", chanceUnder(profile, axiology::Null::sorted));
}

} // namespace vw::cli
