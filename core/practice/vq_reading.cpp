// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ: document = { 1: 1, 2: world administration, 3: self administration, 4: entry }.
#include "core/practice/vq_reading.h"

#include "core/axiology/administration.h"

namespace vw::practice {

using axiology::Administration;
using axiology::Bucket;
using axiology::Norm;
using axiology::PartKind;
using axiology::Ranking;

namespace {

constexpr std::int64_t formatKey = 1;
constexpr std::int64_t worldKey = 2;
constexpr std::int64_t selfKey = 3;
constexpr std::int64_t entryKey = 4;
constexpr std::uint64_t format = 1;

Result<PartReading> readPart(const cbor::Value& value, PartKind kind, VqEntry entry) {
    VW_TRY(const Administration part, Administration::fromValue(value));
    if (part.head().part != kind) return corrupt("A submitted assessment has its parts exchanged.");
    const auto ranking = part.ranking();
    if (!ranking) return corrupt("A submitted assessment holds a part that was not finished.");
    const axiology::Evidence evidence = entry == VqEntry::taken ? part.evidence() : axiology::Evidence{};
    const axiology::Profile profile = axiology::score(*ranking);
    axiology::Validity validity = axiology::validate(*ranking, evidence);
    return PartReading{*ranking, profile, std::move(validity)};
}

/// The steps of somebody who had sorted and ordered everything before.
Result<Administration> typedPart(const axiology::Instrument& instrument, PartKind kind,
                                 const Ranking& ranking, UtcMillis at) {
    Administration part = Administration::start(instrument, kind, 0, at);
    for (const Norm item : ranking.order()) {
        const bool good = ranking.rankOf(item).place <= axiology::goodCount;
        VW_CHECK(part.sort(item, good ? Bucket::good : Bucket::bad, at));
    }
    for (const Norm item : ranking.order()) {
        VW_CHECK(part.tap(item, at));
    }
    VW_CHECK(part.submit(at));
    return part;
}

Status checkParts(const Administration& world, const Administration& self) {
    VW_TRY([[maybe_unused]] const Ranking worldRanking, world.ranking());
    VW_TRY([[maybe_unused]] const Ranking selfRanking, self.ranking());
    const bool parts = world.head().part == PartKind::world && self.head().part == PartKind::self;
    const bool same =
        world.head().instrument == self.head().instrument && world.head().version == self.head().version;
    if (parts && same) return {};
    return badInput("An assessment consists of both parts of one instrument.");
}

} // namespace

Result<cbor::Value> vqDocument(const Administration& world, const Administration& self, VqEntry entry) {
    VW_CHECK(checkParts(world, self));
    cbor::Value out = cbor::Value::map();
    out.set(formatKey, cbor::Value::integer(format));
    out.set(worldKey, world.toValue());
    out.set(selfKey, self.toValue());
    out.set(entryKey, cbor::Value::integer(static_cast<std::int64_t>(entry)));
    const EntityRule* const rule = entityRule(EntityKind::vqSubmission);
    if (!fits(*fieldRule(*rule, Field::administration), out)) {
        return Error{ErrorCode::tooLarge,
                     "There were too many steps to hand in as one assessment: take it again; "
                     "this one stays in the draft."};
    }
    return out;
}

Result<cbor::Value> typedVqDocument(const axiology::Instrument& instrument, const Ranking& world,
                                    const Ranking& self, UtcMillis at) {
    VW_TRY(const Administration worldPart, typedPart(instrument, PartKind::world, world, at));
    VW_TRY(const Administration selfPart, typedPart(instrument, PartKind::self, self, at));
    return vqDocument(worldPart, selfPart, VqEntry::typed);
}

Result<VqReading> readVq(coaching::VqSubmission submission) {
    const cbor::Value& document = submission.administration;
    VW_TRY(const cbor::Value* const formatValue, document.at(formatKey, "a submitted assessment"));
    VW_TRY(const std::int64_t number, formatValue->asInteger("a submitted assessment"));
    if (number > static_cast<std::int64_t>(format)) {
        return Error{ErrorCode::newerFormat,
                     "This assessment was handed in with a newer version of Valuewright: "
                     "update to read it."};
    }
    VW_TRY(const cbor::Value* const entryValue, document.at(entryKey, "a submitted assessment"));
    VW_TRY(const std::uint64_t entry, entryValue->asUnsigned("a submitted assessment", 2));
    if (entry == 0) return corrupt("A submitted assessment does not say how it was taken.");
    const auto kind = static_cast<VqEntry>(entry);
    VW_TRY(const cbor::Value* const worldValue, document.at(worldKey, "a submitted assessment"));
    VW_TRY(const cbor::Value* const selfValue, document.at(selfKey, "a submitted assessment"));
    VW_TRY(PartReading world, readPart(*worldValue, PartKind::world, kind));
    VW_TRY(PartReading self, readPart(*selfValue, PartKind::self, kind));
    const axiology::Combined combined = axiology::combine(world.profile, self.profile);
    return VqReading{std::move(submission), kind, std::move(world), std::move(self), combined};
}

} // namespace vw::practice
