// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ: document = { 1: 1, 2: world, 3: self, 4: entry, ? 5: retest of world, ? 6: retest of self,
//                              ? 7: practice, ? 8: [* [at, item]] moves of the retests }
#include "core/practice/vq_reading.h"

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
constexpr std::int64_t worldRetestKey = 5;
constexpr std::int64_t selfRetestKey = 6;
constexpr std::int64_t practiceKey = 7;
constexpr std::int64_t retestMovesKey = 8;
constexpr std::uint64_t format = 1;

/// How the choices agree with the ranking. Error badInput when one is not of its pair.
Result<axiology::Retest> agreementOf(const Administration& part, const RetestChoices& choices) {
    VW_TRY(const Ranking ranking, part.ranking());
    VW_TRY(const axiology::RetestPairs pairs, retestPairsOf(part));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (choices[i] != pairs[i].left && choices[i] != pairs[i].right)
            return badInput("An answer of the retest is not one of the two that were asked about.");
    }
    return axiology::retestResult(ranking, pairs, choices);
}

/// One byte for each chosen item.
Result<RetestChoices> readChoices(const cbor::Value& value) {
    VW_TRY(const ByteView bytes, value.asBytes("a retest"));
    RetestChoices out;
    if (bytes.size() != out.size()) return corrupt("A retest does not have six answers.");
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto item = Norm::from(bytes[i]);
        if (!item) return corrupt("A retest names an item that there is not.");
        out[i] = *item;
    }
    return out;
}

cbor::Value toValue(const RetestChoices& choices) {
    Bytes out;
    for (const Norm item : choices) {
        out.push_back(static_cast<std::uint8_t>(item.place()));
    }
    return cbor::Value::bytes(out);
}

Result<std::optional<axiology::Retest>> readRetest(const cbor::Value* value, const Administration& part) {
    if (value == nullptr) return std::optional<axiology::Retest>();
    VW_TRY(const RetestChoices choices, readChoices(*value));
    const auto agreement = agreementOf(part, choices);
    if (!agreement) return corrupt("A retest answers questions that were not asked.");
    return std::optional(*agreement);
}

Result<PartReading> readPart(const cbor::Value& document, PartKind kind, VqEntry entry) {
    const bool isWorld = kind == PartKind::world;
    VW_TRY(const cbor::Value* const value,
           document.at(isWorld ? worldKey : selfKey, "a submitted assessment"));
    VW_TRY(const Administration part, Administration::fromValue(*value));
    if (part.head().part != kind) return corrupt("A submitted assessment has its parts exchanged.");
    const auto ranking = part.ranking();
    if (!ranking) return corrupt("A submitted assessment holds a part that was not finished.");
    VW_TRY(const auto retest, readRetest(document.find(isWorld ? worldRetestKey : selfRetestKey), part));
    axiology::Evidence evidence = entry == VqEntry::taken ? part.evidence() : axiology::Evidence{};
    evidence.retest = retest;
    PartReading out{*ranking,
                    axiology::score(*ranking),
                    axiology::validate(*ranking, evidence),
                    part.head(),
                    part.steps().back().at,
                    std::chrono::milliseconds(0),
                    0,
                    retest};
    out.activeTime = part.evidence().activeTime.value_or(std::chrono::milliseconds(0));
    out.steps = static_cast<int>(part.steps().size());
    return out;
}

/// The answers of both parts, as the moves have to leave them.
std::vector<Norm> answersOf(const std::optional<RetestChoices>& world,
                            const std::optional<RetestChoices>& self) {
    std::vector<Norm> out;
    for (const auto& part : {world, self})
        if (part) out.insert(out.end(), part->begin(), part->end());
    return out;
}

Result<std::vector<RetestMove>> movesIn(const cbor::Value& document) {
    const cbor::Value* const value = document.find(retestMovesKey);
    if (!value) return std::vector<RetestMove>{};
    VW_TRY(std::vector<RetestMove> moves, readRetestMoves(*value));
    VqRetests retests;
    for (const auto& [key, part] :
         {std::pair(worldRetestKey, &retests.world), std::pair(selfRetestKey, &retests.self)}) {
        const cbor::Value* const chosen = document.find(key);
        if (!chosen) continue;
        VW_TRY(*part, readChoices(*chosen));
    }
    if (answersAfter(moves) != answersOf(retests.world, retests.self))
        return corrupt("The moves of a retest do not lead to its answers.");
    return moves;
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

Result<axiology::RetestPairs> retestPairsOf(const Administration& part) {
    VW_TRY(const Ranking ranking, part.ranking());
    return axiology::retestPairs(ranking, axiology::retestSeed(part.head().seed, part.head().part));
}

Result<cbor::Value> vqDocument(const Administration& world, const Administration& self, VqEntry entry,
                               const VqExtras& extras) {
    VW_CHECK(checkParts(world, self));
    cbor::Value out = cbor::Value::map();
    out.set(formatKey, cbor::Value::integer(format));
    out.set(worldKey, world.toValue());
    out.set(selfKey, self.toValue());
    out.set(entryKey, cbor::Value::integer(static_cast<std::int64_t>(entry)));
    const VqRetests& retests = extras.retests;
    if (extras.practice != VqPractice::open) {
        out.set(practiceKey, cbor::Value::integer(static_cast<std::int64_t>(extras.practice)));
    }
    if (retests.world) {
        VW_TRY([[maybe_unused]] const auto agreement, agreementOf(world, *retests.world));
        out.set(worldRetestKey, toValue(*retests.world));
    }
    if (retests.self) {
        VW_TRY([[maybe_unused]] const auto agreement, agreementOf(self, *retests.self));
        out.set(selfRetestKey, toValue(*retests.self));
    }
    if (!extras.moves.empty()) {
        if (answersAfter(extras.moves) != answersOf(retests.world, retests.self))
            return badInput("The moves of a retest do not lead to its answers.");
        out.set(retestMovesKey, toValue(extras.moves));
    }
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

Result<std::vector<RetestMove>> readRetestMoves(const cbor::Value& value) {
    VW_TRY(const auto list, value.asArray("the moves of a retest"));
    if (list.size() > retestMoveLimit) return corrupt("A retest has too many moves.");
    std::vector<RetestMove> out;
    for (const cbor::Value& entry : list) {
        VW_TRY(const auto pair, entry.asArray("a move of a retest"));
        if (pair.size() != 2) return corrupt("A move of a retest has not two numbers.");
        VW_TRY(const std::int64_t at, pair[0].asInteger("a move of a retest"));
        VW_TRY(const std::uint64_t place, pair[1].asUnsigned("a move of a retest", axiology::formulaCount));
        RetestMove move{UtcMillis{at}, std::nullopt};
        if (place > 0) {
            VW_TRY(move.better, Norm::from(static_cast<std::uint8_t>(place)));
        }
        out.push_back(move);
    }
    return out;
}

cbor::Value toValue(const std::vector<RetestMove>& moves) {
    cbor::Array out;
    for (const RetestMove& move : moves)
        out.push_back(
            cbor::Value::array({cbor::Value::integer(move.at.count),
                                cbor::Value::integer(move.better ? std::int64_t{move.better->place()} : 0)}));
    return cbor::Value::array(std::move(out));
}

std::optional<std::vector<Norm>> answersAfter(std::span<const RetestMove> moves) {
    std::vector<Norm> out;
    for (const RetestMove& move : moves) {
        if (move.better) {
            out.push_back(*move.better);
        } else {
            if (out.empty()) return std::nullopt;
            out.pop_back();
        }
    }
    return out;
}

Result<VqPractice> readPractice(const cbor::Value& value, std::int64_t key) {
    const cbor::Value* const field = value.find(key);
    if (!field) return VqPractice::open;
    VW_TRY(const std::uint64_t number, field->asUnsigned("practice", 2));
    return static_cast<VqPractice>(number);
}

Result<coaching::InstrumentEdition> instrumentOf(const cbor::Value& document) {
    VW_TRY(const cbor::Value* const world, document.at(worldKey, "a submitted assessment"));
    coaching::InstrumentEdition out;
    std::int64_t key = 2; // as docs/formats/administration.md numbers them
    for (std::string* const part : {&out.id, &out.version, &out.language}) {
        VW_TRY(const cbor::Value* const field, world->at(key++, "a submitted assessment"));
        VW_TRY(const std::string_view text, field->asText("a submitted assessment"));
        *part = text;
    }
    return out;
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
    VW_TRY(PartReading world, readPart(document, PartKind::world, kind));
    VW_TRY(PartReading self, readPart(document, PartKind::self, kind));
    VW_TRY(const VqPractice practice, readPractice(document, practiceKey));
    VW_TRY(auto moves, movesIn(document));
    const axiology::Combined combined = axiology::combine(world.profile, self.profile);
    return VqReading{std::move(submission), kind, std::move(world), std::move(self), combined, practice,
                     std::move(moves)};
}

} // namespace vw::practice
