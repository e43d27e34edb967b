// SPDX-License-Identifier: GPL-3.0-or-later
// Administrations as CBOR (docs/formats/administration.md).
//
//   administration = { 1: 1, 2: instrument, 3: version, 4: language, 5: part, 6: seed, 7: shown, 8: started,
//                      9: [* step] }
//   seed           = 8 bytes, little endian          shown = 18 bytes, norm places 1 to 18 in the order shown
//   step           = [ at, kind, item, value ]       item and value are 0 where the kind has none
//
// Only the steps are kept; reading takes them again one by one, so that nothing can be read that could not
// have been done.
#include "core/axiology/administration.h"

#include <utility>

namespace vw::axiology {
namespace {

enum Key : std::int64_t {
    formatKey = 1,
    instrumentKey,
    versionKey,
    languageKey,
    partKey,
    seedKey,
    shownKey,
    startedKey,
    stepsKey
};
constexpr std::size_t keyCount = 9;
constexpr std::uint64_t formatVersion = 1;
constexpr std::size_t longestText = 64, stepSize = 4;
constexpr std::uint64_t latest = Hlc::millisLimit - 1;

cbor::Value valueOf(const Step& step) {
    const std::int64_t item = step.item ? step.item->place() : 0;
    return cbor::Value::array({cbor::Value::integer(step.at.count),
                               cbor::Value::integer(static_cast<std::int64_t>(step.kind)),
                               cbor::Value::integer(item), cbor::Value::integer(step.value)});
}

Result<Step> stepFrom(const cbor::Value& value) {
    VW_TRY(const auto fields, value.asArray("step"));
    if (fields.size() != stepSize) return corrupt("A step of a saved assessment has the wrong length.");
    VW_TRY(const std::uint64_t at, fields[0].asUnsigned("step time", latest));
    VW_TRY(const std::uint64_t kind,
           fields[1].asUnsigned("step kind", static_cast<std::uint64_t>(StepKind::submit)));
    VW_TRY(const std::uint64_t item, fields[2].asUnsigned("step item", formulaCount));
    VW_TRY(const std::uint64_t number, fields[3].asUnsigned("step value", formulaCount));
    Step out{static_cast<StepKind>(kind), {static_cast<std::int64_t>(at)}};
    if (item != 0) out.item = Norm(static_cast<int>(item));
    out.value = static_cast<int>(number);
    return out;
}

Result<std::string> textAt(const cbor::Value& value, Key key) {
    VW_TRY(const cbor::Value* const field, value.at(key, "instrument"));
    VW_TRY(const std::string_view text, field->asText("instrument"));
    if (text.size() > longestText)
        return corrupt("A saved assessment names its instrument at too great length.");
    return std::string(text);
}

Result<std::uint64_t> numberAt(const cbor::Value& value, Key key, std::uint64_t limit) {
    VW_TRY(const cbor::Value* const field, value.at(key, "assessment"));
    return field->asUnsigned("assessment", limit);
}

Result<std::uint64_t> seedAt(const cbor::Value& value) {
    VW_TRY(const cbor::Value* const field, value.at(seedKey, "seed"));
    VW_TRY(const ByteView bytes, field->asBytes("seed"));
    ByteReader reader(bytes);
    const std::uint64_t out = reader.u64();
    if (!reader.finished()) return corrupt("The seed of a saved assessment has the wrong length.");
    return out;
}

Result<DisplayOrder> shownAt(const cbor::Value& value) {
    VW_TRY(const cbor::Value* const field, value.at(shownKey, "order shown"));
    VW_TRY(const ByteView bytes, field->asBytes("order shown"));
    std::vector<Norm> items;
    for (const std::uint8_t place : bytes) {
        const auto item = Norm::from(place);
        if (!item) return corrupt("The order shown in a saved assessment names an item that does not exist.");
        items.push_back(*item);
    }
    const auto ranking = Ranking::fromOrder(items);
    if (!ranking) return corrupt("The order shown in a saved assessment does not hold each item once.");
    return ranking->order();
}

Result<AdministrationHead> headFrom(const cbor::Value& value) {
    AdministrationHead out;
    VW_TRY(out.instrument, textAt(value, instrumentKey));
    VW_TRY(out.version, textAt(value, versionKey));
    VW_TRY(out.language, textAt(value, languageKey));
    VW_TRY(const std::uint64_t kind, numberAt(value, partKey, 1));
    out.part = static_cast<PartKind>(kind);
    VW_TRY(out.seed, seedAt(value));
    VW_TRY(out.shown, shownAt(value));
    VW_TRY(const std::uint64_t startedAt, numberAt(value, startedKey, latest));
    out.startedAt = {static_cast<std::int64_t>(startedAt)};
    return out;
}

} // namespace

cbor::Value Administration::toValue() const {
    Bytes places;
    for (const Norm item : m_head.shown)
        places.push_back(static_cast<std::uint8_t>(item.place()));
    cbor::Array taken;
    for (const Step& step : m_steps)
        taken.push_back(valueOf(step));
    cbor::Value out = cbor::Value::map();
    out.set(formatKey, cbor::Value::integer(formatVersion));
    out.set(instrumentKey, cbor::Value::text(m_head.instrument));
    out.set(versionKey, cbor::Value::text(m_head.version));
    out.set(languageKey, cbor::Value::text(m_head.language));
    out.set(partKey, cbor::Value::integer(static_cast<std::int64_t>(m_head.part)));
    out.set(seedKey, cbor::Value::bytes(ByteWriter().u64(m_head.seed).view()));
    out.set(shownKey, cbor::Value::bytes(places));
    out.set(startedKey, cbor::Value::integer(m_head.startedAt.count));
    out.set(stepsKey, cbor::Value::array(std::move(taken)));
    return out;
}

Result<Administration> Administration::fromValue(const cbor::Value& value) {
    VW_TRY(const std::uint64_t formatRead, numberAt(value, formatKey, UINT32_MAX));
    if (formatRead > formatVersion)
        return Error{ErrorCode::newerFormat,
                     "This assessment was saved by a newer Valuewright; update to go on with it."};
    if (formatRead != formatVersion || value.entries().size() != keyCount)
        return corrupt("A saved assessment has fields that do not belong to its format.");
    VW_TRY(AdministrationHead head, headFrom(value));
    Administration out(std::move(head));
    VW_TRY(const cbor::Value* const list, value.at(stepsKey, "steps"));
    VW_TRY(const auto taken, list->asArray("steps"));
    for (const cbor::Value& entry : taken) {
        VW_TRY(const Step step, stepFrom(entry));
        if (!out.take(step))
            return corrupt("Step " + std::to_string(out.m_steps.size() + 1) +
                           " of a saved assessment does not follow from those before it.");
    }
    return out;
}

} // namespace vw::axiology
