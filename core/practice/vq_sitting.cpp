// SPDX-License-Identifier: GPL-3.0-or-later
// sitting = { 1: 1, 2: assignment (16 bytes, zeros: none), 3: release, 4: consent version, 5: world, ? 6:
// self }
#include "core/practice/vq_sitting.h"

namespace vw::practice {

using axiology::Administration;
using axiology::PartKind;
using axiology::Phase;

namespace {

constexpr std::string_view localName = "vq/sitting";
constexpr std::string_view what = "an assessment being taken";
constexpr std::int64_t format = 1;

enum Key : std::int64_t { formatKey = 1, assignmentKey, releaseKey, consentKey, worldKey, selfKey };

Result<VqTerms> readTerms(const cbor::Value& value) {
    VW_TRY(const cbor::Value* const assignment, value.at(assignmentKey, what));
    VW_TRY(const ByteView bytes, assignment->asBytes(what));
    VW_TRY(const EntityId id, EntityId::from(bytes));
    VW_TRY(const cbor::Value* const release, value.at(releaseKey, what));
    VW_TRY(const std::uint64_t number, release->asUnsigned(what, 2));
    if (number == 0) return corrupt("An assessment being taken does not say when it is shown.");
    VW_TRY(const cbor::Value* const consent, value.at(consentKey, what));
    VW_TRY(const std::string_view version, consent->asText(what));
    return VqTerms{coaching::VqAssignmentId(id), static_cast<coaching::Release>(number),
                   std::string(version)};
}

Result<Administration> readPart(const cbor::Value& value, PartKind kind) {
    VW_TRY(Administration part, Administration::fromValue(value));
    if (part.head().part != kind) return corrupt("An assessment being taken has its parts exchanged.");
    return part;
}

} // namespace

VqSitting VqSitting::begin(const axiology::Instrument& instrument, VqTerms terms, std::uint64_t seed,
                           UtcMillis at) {
    VqSitting out;
    out.m_terms = std::move(terms);
    out.m_seed = seed;
    out.m_parts.push_back(Administration::start(instrument, PartKind::world, seed, at));
    return out;
}

Status VqSitting::take(const axiology::Step& step) { return m_parts.back().take(step); }

Status VqSitting::beginSelf(const axiology::Instrument& instrument, UtcMillis at) {
    VW_CHECK(belongsTo(instrument));
    if (part() == PartKind::self || current().phase() != Phase::submitted) {
        return Error{ErrorCode::notAllowed, "The second part begins once, after the first was finished."};
    }
    m_parts.push_back(Administration::start(instrument, PartKind::self, m_seed, at));
    return {};
}

bool VqSitting::finished() const { return part() == PartKind::self && current().phase() == Phase::submitted; }

Result<VqHandIn> VqSitting::handIn(std::string comment) const {
    if (!finished()) {
        return Error{ErrorCode::notAllowed,
                     "Both parts have to be finished first; what was done is kept on this device."};
    }
    VW_TRY(cbor::Value document, vqDocument(m_parts.front(), m_parts.back(), VqEntry::taken));
    return VqHandIn{m_terms.assignment, std::move(document), m_terms.release, m_terms.consentVersion,
                    std::move(comment)};
}

Status VqSitting::save(Vault& vault) const { return vault.setLocal(localName, cbor::encode(toValue())); }

Result<VqSitting> VqSitting::load(const Vault& vault) {
    VW_TRY(const SecretBytes bytes, vault.local(localName));
    VW_TRY(const cbor::Value value, cbor::decode(bytes.view()));
    return fromValue(value);
}

Status VqSitting::forget(Vault& vault) {
    const Status removed = vault.removeLocal(localName);
    return removed || removed.error().code == ErrorCode::notFound ? Status() : removed;
}

cbor::Value VqSitting::toValue() const {
    cbor::Value out = cbor::Value::map();
    out.set(formatKey, cbor::Value::integer(format));
    out.set(assignmentKey, cbor::Value::bytes(m_terms.assignment.entity().view()));
    out.set(releaseKey, cbor::Value::integer(static_cast<std::int64_t>(m_terms.release)));
    out.set(consentKey, cbor::Value::text(m_terms.consentVersion));
    out.set(worldKey, m_parts.front().toValue());
    if (m_parts.size() > 1) out.set(selfKey, m_parts.back().toValue());
    return out;
}

Result<VqSitting> VqSitting::fromValue(const cbor::Value& value) {
    VW_TRY(const cbor::Value* const version, value.at(formatKey, what));
    VW_TRY(const std::int64_t number, version->asInteger(what));
    if (number > format) {
        return Error{ErrorCode::newerFormat,
                     "An assessment was begun with a newer version of Valuewright: update to go on."};
    }
    if (number != format) return corrupt("An assessment being taken is of an unknown format.");
    VqSitting out;
    VW_TRY(out.m_terms, readTerms(value));
    VW_TRY(const cbor::Value* const world, value.at(worldKey, what));
    VW_TRY(Administration first, readPart(*world, PartKind::world));
    out.m_seed = first.head().seed;
    out.m_parts.push_back(std::move(first));
    const cbor::Value* const self = value.find(selfKey);
    if (!self) return out;
    if (out.current().phase() != Phase::submitted) {
        return corrupt("The second part of an assessment was begun before the first was finished.");
    }
    VW_TRY(Administration second, readPart(*self, PartKind::self));
    out.m_parts.push_back(std::move(second));
    return out;
}

} // namespace vw::practice
