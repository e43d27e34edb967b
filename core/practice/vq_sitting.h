// SPDX-License-Identifier: GPL-3.0-or-later
// A VQ assessment being taken: practice, both parts, a short retest; kept sealed on this device after every
// step.
#pragma once

#include "core/practice/client_desk.h"
#include "core/practice/vq_reading.h"

namespace vw::practice {

/// What a client chose and agreed to before starting. Plain value.
struct VqTerms {
    coaching::VqAssignmentId assignment; ///< none when nobody asked
    coaching::Release release = coaching::Release::firstWithCoach;
    std::string consentVersion; ///< of the text that was agreed to
    friend bool operator==(const VqTerms&, const VqTerms&) = default;
};

/// Where a sitting is. The numbers are part of what is published of it.
enum class VqStage : std::uint8_t {
    practice = 1, ///< a few obvious items, to learn the moves; may be skipped
    world,
    halfway, ///< the world was submitted: beginSelf
    self,
    retest,   ///< both were submitted: answerRetest, or hand in without
    finished, ///< hand in
};

/// First the world, then the self. A value: copies are independent, and nothing is stored before `save`.
/// Format of what is saved: docs/formats/administration.md.
class VqSitting {
public:
    /// `seed` decides the order in which the items of both parts are shown.
    static VqSitting begin(const axiology::Instrument& instrument, VqTerms terms, std::uint64_t seed,
                           UtcMillis at);

    /// The same on every device that goes on with it, and of the submission that it becomes.
    [[nodiscard]] EntityId id() const;
    [[nodiscard]] const VqTerms& terms() const { return m_terms; }
    [[nodiscard]] VqStage stage() const;
    [[nodiscard]] VqPractice practice() const { return m_practice; }
    /// Ends the practice, of which nothing else is kept. Error notAllowed in a later stage.
    Status endPractice(VqPractice how);
    /// Grows with every step, also with undo: of two copies of a sitting, the one with more is the newer.
    [[nodiscard]] std::size_t stepCount() const;
    /// The part that is being taken, or was submitted last.
    [[nodiscard]] const axiology::Administration& current() const { return m_parts.back(); }
    [[nodiscard]] axiology::PartKind part() const { return current().head().part; }
    /// Takes a step of the current part, which skips a practice that was not ended; errors as
    /// Administration::take.
    Status take(const axiology::Step& step);
    /// Goes on to the self part. Error notAllowed before the world part was submitted, or when it has begun.
    Status beginSelf(const axiology::Instrument& instrument, UtcMillis at);
    /// Both parts were submitted.
    [[nodiscard]] bool finished() const;
    /// Error notAllowed when it was begun with another instrument or another version of it.
    [[nodiscard]] Status belongsTo(const axiology::Instrument& instrument) const {
        return current().belongsTo(instrument);
    }
    /// The next pair of the short retest that may follow when both parts are finished: six of the world, then
    /// six of the self. Nothing before, and when all are answered.
    [[nodiscard]] std::optional<axiology::RetestPair> retestQuestion() const;
    /// How many of the twelve are answered.
    [[nodiscard]] std::size_t retestAnswered() const { return m_retests[0].size() + m_retests[1].size(); }
    /// Error badInput when `better` is not one of the two that are asked about.
    Status answerRetest(axiology::Norm better, UtcMillis at);
    /// Takes the last answer back, also over the border of the parts; error notAllowed without one, or after
    /// some hundred times.
    Status undoRetest(UtcMillis at);
    /// What is handed in; a part's retest only when it was answered to its end. Errors as vqDocument.
    [[nodiscard]] Result<VqHandIn> handIn(std::string comment) const;

    /// Durable when it returns. Errors as Vault::setLocal.
    [[nodiscard]] Status save(Vault& vault) const;
    /// The one that was begun on this device. Error notFound without one; corrupt or newerFormat.
    static Result<VqSitting> load(const Vault& vault);
    /// Done when it was handed in, or given up. Fine when there is none.
    static Status forget(Vault& vault);

    [[nodiscard]] cbor::Value toValue() const;
    static Result<VqSitting> fromValue(const cbor::Value& value);

private:
    VqSitting() = default;
    Status readParts(const cbor::Value& value);
    Status readRetests(const cbor::Value& value);
    Status readMoves(const cbor::Value& value);
    [[nodiscard]] std::vector<RetestMove> movesToHandIn() const;
    Status addAnswer(axiology::Norm better);
    VqTerms m_terms;
    std::uint64_t m_seed = 0;
    VqPractice m_practice = VqPractice::open;
    std::vector<axiology::Administration> m_parts; ///< world, then self: never empty
    /// The better items so far, by part.
    std::array<std::vector<axiology::Norm>, axiology::allParts.size()> m_retests;
    std::uint64_t m_retestSteps = 0; ///< answers and undos
    std::vector<RetestMove> m_moves; ///< the same one by one; none of what was begun before they were kept
};

} // namespace vw::practice
