// SPDX-License-Identifier: GPL-3.0-or-later
// sitting = { 1: 1, 2: assignment (16 bytes, zeros: none), 3: release, 4: consent version, 5: world, ? 6:
// self,
//             ? 7: retest of world, ? 8: retest of self }
#include "core/practice/vq_sitting.h"

#include <algorithm>

namespace vw::practice {

using axiology::Administration;
using axiology::PartKind;
using axiology::Phase;

namespace {

constexpr std::string_view localName = "vq/sitting";
constexpr std::string_view what = "an assessment being taken";
constexpr std::int64_t format = 1;

enum Key : std::int64_t {
    formatKey = 1,
    assignmentKey,
    releaseKey,
    consentKey,
    worldKey,
    selfKey,
    worldRetestKey,
    selfRetestKey
};

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

cbor::Value bytesOf(const std::vector<axiology::Norm>& chosen) {
    Bytes out;
    for (const axiology::Norm item : chosen) {
        out.push_back(static_cast<std::uint8_t>(item.place()));
    }
    return cbor::Value::bytes(out);
}

std::optional<RetestChoices> complete(const std::vector<axiology::Norm>& chosen) {
    RetestChoices out;
    if (chosen.size() != out.size()) return std::nullopt;
    std::copy(chosen.begin(), chosen.end(), out.begin());
    return out;
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

std::optional<axiology::RetestPair> VqSitting::retestQuestion() const {
    if (!finished()) return std::nullopt;
    for (std::size_t i = 0; i < m_retests.size(); ++i) {
        if (m_retests[i].size() == axiology::retestSize) continue;
        const auto pairs = retestPairsOf(m_parts[i]);
        return pairs ? std::optional((*pairs)[m_retests[i].size()]) : std::nullopt;
    }
    return std::nullopt;
}

Status VqSitting::answerRetest(axiology::Norm better) {
    const auto question = retestQuestion();
    if (!question || (better != question->left && better != question->right))
        return badInput("The answer is not one of the two that are asked about.");
    m_retests[m_retests[0].size() < axiology::retestSize ? 0 : 1].push_back(better);
    return {};
}

Result<VqHandIn> VqSitting::handIn(std::string comment) const {
    if (!finished()) {
        return Error{ErrorCode::notAllowed,
                     "Both parts have to be finished first; what was done is kept on this device."};
    }
    const VqRetests retests{complete(m_retests[0]), complete(m_retests[1])};
    VW_TRY(cbor::Value document, vqDocument(m_parts.front(), m_parts.back(), VqEntry::taken, retests));
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
    if (!m_retests[0].empty()) out.set(worldRetestKey, bytesOf(m_retests[0]));
    if (!m_retests[1].empty()) out.set(selfRetestKey, bytesOf(m_retests[1]));
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
    VW_CHECK(out.readRetests(value));
    return out;
}

/// Answers once more what was answered, so that nothing is taken over that could not have come about.
Status VqSitting::readRetests(const cbor::Value& value) {
    for (const std::int64_t key : {worldRetestKey, selfRetestKey}) {
        const cbor::Value* const chosen = value.find(key);
        if (chosen == nullptr) continue;
        VW_TRY(const ByteView items, chosen->asBytes(what));
        for (const std::uint8_t place : items) {
            const auto item = axiology::Norm::from(place);
            if (!item || !answerRetest(*item))
                return corrupt("An assessment being taken has a wrong retest.");
        }
    }
    return {};
}

} // namespace vw::practice
