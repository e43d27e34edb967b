// SPDX-License-Identifier: GPL-3.0-or-later
// sitting = { 1: 1, 2: assignment (16 bytes, zeros: none), 3: release, 4: consent version, 5: world, ? 6:
// self,
//             ? 7: retest of world, ? 8: retest of self, ? 9: practice, ? 10: steps of the retest,
//             ? 11: [* [at, item]] these steps }
#include "core/practice/vq_sitting.h"

#include "core/crypto/hash.h"

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
    selfRetestKey,
    practiceKey,
    retestStepsKey,
    retestMovesKey
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

Error notNow() {
    return {ErrorCode::notAllowed, "That does not fit what is being done now; nothing was changed."};
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

EntityId VqSitting::id() const {
    const ByteWriter numbers =
        ByteWriter().u64(m_seed).u64(static_cast<std::uint64_t>(m_parts.front().head().startedAt.count));
    EntityId out;
    out.raw =
        labelledHash<16>("valuewright-vq-sitting-v1", {m_terms.assignment.entity().view(), numbers.view()});
    return out;
}

VqStage VqSitting::stage() const {
    const bool submitted = current().phase() == Phase::submitted;
    if (part() == PartKind::world) {
        if (submitted) return VqStage::halfway;
        return m_practice == VqPractice::open ? VqStage::practice : VqStage::world;
    }
    if (!submitted) return VqStage::self;
    return retestQuestion() ? VqStage::retest : VqStage::finished;
}

Status VqSitting::endPractice(VqPractice how) {
    if (stage() != VqStage::practice || how == VqPractice::open) return notNow();
    m_practice = how;
    return {};
}

std::size_t VqSitting::stepCount() const {
    std::size_t out = m_parts.size() + (m_practice == VqPractice::open ? 0U : 1U);
    for (const Administration& part : m_parts)
        out += part.steps().size();
    return out + static_cast<std::size_t>(m_retestSteps);
}

Status VqSitting::take(const axiology::Step& step) {
    VW_CHECK(m_parts.back().take(step));
    if (m_practice == VqPractice::open) m_practice = VqPractice::skipped;
    return {};
}

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

Status VqSitting::answerRetest(axiology::Norm better, UtcMillis at) {
    const bool recorded = m_moves.size() == m_retestSteps; // all of them or none
    VW_CHECK(addAnswer(better));
    if (recorded) m_moves.push_back({at, better});
    return {};
}

Status VqSitting::addAnswer(axiology::Norm better) {
    const auto question = retestQuestion();
    if (!question || (better != question->left && better != question->right))
        return badInput("The answer is not one of the two that are asked about.");
    m_retests[m_retests[0].size() < axiology::retestSize ? 0 : 1].push_back(better);
    ++m_retestSteps;
    return {};
}

Status VqSitting::undoRetest(UtcMillis at) {
    // Room for the answers that are still to come.
    const bool full = m_moves.size() + 2 * axiology::retestSize >= retestMoveLimit;
    if (retestAnswered() == 0 || full) return notNow();
    if (m_moves.size() == m_retestSteps) m_moves.push_back({at, std::nullopt});
    m_retests[m_retests[1].empty() ? 0 : 1].pop_back();
    ++m_retestSteps;
    return {};
}

/// Of a retest that was broken off no answer is handed in, and so none of its moves.
std::vector<RetestMove> VqSitting::movesToHandIn() const {
    if (m_moves.size() != m_retestSteps || m_retests[0].size() < axiology::retestSize) return {};
    if (m_retests[1].size() == axiology::retestSize) return m_moves;
    std::size_t answers = 0, end = 0;
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        answers = m_moves[i].better ? answers + 1 : answers - 1;
        if (answers == axiology::retestSize) end = i + 1;
    }
    return {m_moves.begin(), m_moves.begin() + static_cast<std::ptrdiff_t>(end)};
}

Result<VqHandIn> VqSitting::handIn(std::string comment) const {
    if (!finished()) {
        return Error{ErrorCode::notAllowed,
                     "Both parts have to be finished first; what was done is kept on this device."};
    }
    const VqRetests retests{complete(m_retests[0]), complete(m_retests[1])};
    VW_TRY(cbor::Value document, vqDocument(m_parts.front(), m_parts.back(), VqEntry::taken,
                                            {retests, m_practice, movesToHandIn()}));
    return VqHandIn{m_terms.assignment,     std::move(document), m_terms.release,
                    m_terms.consentVersion, std::move(comment),  id()};
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
    if (m_practice != VqPractice::open) {
        out.set(practiceKey, cbor::Value::integer(static_cast<std::int64_t>(m_practice)));
    }
    if (m_retestSteps > 0) {
        out.set(retestStepsKey, cbor::Value::integer(static_cast<std::int64_t>(m_retestSteps)));
    }
    if (!m_moves.empty()) out.set(retestMovesKey, practice::toValue(m_moves));
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
    VW_CHECK(out.readParts(value));
    VW_TRY(out.m_practice, readPractice(value, practiceKey));
    // What was saved by a version without practice is beyond it.
    if (out.m_practice == VqPractice::open && !out.m_parts.front().steps().empty()) {
        out.m_practice = VqPractice::skipped;
    }
    VW_CHECK(out.readRetests(value));
    return out;
}

Status VqSitting::readParts(const cbor::Value& value) {
    VW_TRY(const cbor::Value* const world, value.at(worldKey, what));
    VW_TRY(Administration first, readPart(*world, PartKind::world));
    m_seed = first.head().seed;
    m_parts.push_back(std::move(first));
    const cbor::Value* const self = value.find(selfKey);
    if (!self) return {};
    if (current().phase() != Phase::submitted) {
        return corrupt("The second part of an assessment was begun before the first was finished.");
    }
    VW_TRY(Administration second, readPart(*self, PartKind::self));
    m_parts.push_back(std::move(second));
    return {};
}

/// Answers once more what was answered, so that nothing is taken over that could not have come about.
Status VqSitting::readRetests(const cbor::Value& value) {
    for (const std::int64_t key : {worldRetestKey, selfRetestKey}) {
        const cbor::Value* const chosen = value.find(key);
        if (chosen == nullptr) continue;
        VW_TRY(const ByteView items, chosen->asBytes(what));
        for (const std::uint8_t place : items) {
            const auto item = axiology::Norm::from(place);
            if (!item || !addAnswer(*item)) return corrupt("An assessment being taken has a wrong retest.");
        }
    }
    const cbor::Value* const steps = value.find(retestStepsKey);
    if (steps == nullptr) return {};
    VW_TRY(const std::uint64_t count, steps->asUnsigned(what, 1'000'000));
    m_retestSteps = std::max(m_retestSteps, count);
    return readMoves(value);
}

Status VqSitting::readMoves(const cbor::Value& value) {
    const cbor::Value* const moves = value.find(retestMovesKey);
    if (moves == nullptr) return {};
    VW_TRY(m_moves, readRetestMoves(*moves));
    std::vector<axiology::Norm> answers = m_retests[0];
    answers.insert(answers.end(), m_retests[1].begin(), m_retests[1].end());
    if (m_moves.size() == m_retestSteps && answersAfter(m_moves) == answers) return {};
    return corrupt("An assessment being taken has a wrong retest.");
}

} // namespace vw::practice
