// SPDX-License-Identifier: GPL-3.0-or-later
// A submitted VQ as one document (docs/formats/administration.md), and what is read from it. Rules and
// formulas are core/axiology's.
#pragma once

#include "core/axiology/administration.h"
#include "core/axiology/retest.h"
#include "core/coaching/vq_instrument.h"
#include "core/coaching/vq_records.h"

namespace vw::practice {

/// How the rankings came about. The numbers are part of the stored format.
enum class VqEntry : std::uint8_t {
    taken = 1, ///< step by step in the app
    typed = 2, ///< as lists of ranks, from paper or another program: times and moves mean nothing
};

/// What became of the items to practise with. The numbers are part of the stored format.
enum class VqPractice : std::uint8_t { open = 0, done = 1, skipped = 2 };

/// One part with everything computed from it. Plain value.
struct PartReading {
    axiology::Ranking ranking;
    axiology::Profile profile;
    axiology::Validity validity;
    axiology::AdministrationHead head; ///< instrument, seed, order shown, when it was begun
    UtcMillis submittedAt;
    std::chrono::milliseconds activeTime{0}; ///< gaps of over 30 s do not count
    int steps = 0;                           ///< everything that was tapped, moved, undone …
    std::optional<axiology::Retest> retest;  ///< of the six pairs asked once more, if they were
};

/// One tap in the short retest. Plain value.
struct RetestMove {
    UtcMillis at;
    std::optional<axiology::Norm> better; ///< nothing: the last answer was taken back
    friend bool operator==(const RetestMove&, const RetestMove&) = default;
};
/// The most of them that a document may hold.
inline constexpr std::size_t retestMoveLimit = 512;

/// A submission with everything computed from it. Plain value.
struct VqReading {
    coaching::VqSubmission submission;
    VqEntry entry = VqEntry::taken;
    PartReading world;
    PartReading self;
    axiology::Combined combined;
    VqPractice practice{};
    std::vector<RetestMove> retestMoves{}; ///< empty in what was handed in before they were recorded

    /// In the language it was taken in.
    [[nodiscard]] coaching::InstrumentEdition instrument() const {
        return {world.head.instrument, world.head.version, world.head.language};
    }
};

/// The better item of each pair of a part's short retest, in the order of axiology::retestPairs.
using RetestChoices = std::array<axiology::Norm, axiology::retestSize>;

/// The retests that were answered to their end.
struct VqRetests {
    std::optional<RetestChoices> world;
    std::optional<RetestChoices> self;
};

/// What a document holds beside its parts. Plain value.
struct VqExtras {
    VqRetests retests{};
    VqPractice practice{};
    /// How the retests came about, world then self; none where it was not recorded.
    std::vector<RetestMove> moves{};
};

/// The pairs that a submitted part is asked about once more. Error notAllowed before it was submitted.
Result<axiology::RetestPairs> retestPairsOf(const axiology::Administration& part);

/// The document that a submission carries. Error notAllowed unless both parts were submitted, badInput when
/// they are of different instruments or the same part twice, or a choice is not of its pair, tooLarge beyond
/// what one envelope takes.
Result<cbor::Value> vqDocument(const axiology::Administration& world, const axiology::Administration& self,
                               VqEntry entry, const VqExtras& extras = {});
/// The same from two lists of ranks, given at `at`.
Result<cbor::Value> typedVqDocument(const axiology::Instrument& instrument, const axiology::Ranking& world,
                                    const axiology::Ranking& self, UtcMillis at);

/// Error corrupt or newerFormat when the document cannot be read.
Result<VqReading> readVq(coaching::VqSubmission submission);
/// The instrument a document names, without reading the rest. Error corrupt.
Result<coaching::InstrumentEdition> instrumentOf(const cbor::Value& document);
/// Moves of a retest as a list of [at, item or 0 for taken back]. Error corrupt.
Result<std::vector<RetestMove>> readRetestMoves(const cbor::Value& value);
cbor::Value toValue(const std::vector<RetestMove>& moves);
/// The answers that are left after the moves, oldest first; nothing when more was taken back than answered.
std::optional<std::vector<axiology::Norm>> answersAfter(std::span<const RetestMove> moves);
/// What is said about practice under that key; `open` when nothing is. Error corrupt.
Result<VqPractice> readPractice(const cbor::Value& value, std::int64_t key);

} // namespace vw::practice
