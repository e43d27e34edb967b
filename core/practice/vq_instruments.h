// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an assessment on both sides: an instrument of the practice's own travels beside the
// assignment.
#pragma once

#include "core/axiology/instrument.h"
#include "core/coaching/vq_instrument.h"
#include "core/coaching/vq_records.h"
#include "core/vault/vault.h"

namespace vw::practice {

/// Operations that put the words of an assigned instrument, in all languages that the practice has loaded,
/// into the shared space, one list for each envelope; those that are there, and those of Valuewright, need
/// none. `key` is "id version". Error conflict when another text is there under the same name.
Result<std::vector<coaching::Operations>> instrumentCopies(const Vault& vault, SpaceId shared,
                                                           const std::string& key);

/// What a client who reads `language` (BCP 47) is to rank, on either side: beside the assignment, else loaded
/// on this device, else of Valuewright. Error notFound with a sentence when the words are not here.
Result<axiology::Instrument> instrumentFor(Vault& vault, SpaceId shared,
                                           const coaching::VqAssignment& assignment,
                                           std::string_view language);
/// The same by name. `shared` is none where no assignment is.
Result<axiology::Instrument> instrumentFor(Vault& vault, std::optional<SpaceId> shared,
                                           const coaching::InstrumentEdition& wanted);
/// The words that were ranked, in the language they were ranked in where it is there. `shared` is none for a
/// kept result. Errors as above; corrupt.
Result<axiology::Instrument> instrumentFor(Vault& vault, std::optional<SpaceId> shared,
                                           const coaching::VqSubmission& submission);

/// What a result is read with. Plain value.
struct RankedWords {
    axiology::Instrument instrument; ///< where `missing`, items are named by their formulas; without bands
    std::optional<Error> missing;    ///< says that the words are not on this device
};
/// As the last one, but a result can be read without its words. Error corrupt.
Result<RankedWords> wordsOrFormulas(Vault& vault, std::optional<SpaceId> shared,
                                    const coaching::VqSubmission& submission);

} // namespace vw::practice
