// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments beside assignments.
#include "core/practice/vq_instruments.h"

#include "core/practice/entity_access.h"
#include "core/practice/instrument_shelf.h"
#include "core/practice/own_profile.h"
#include "core/practice/vq_reading.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;
using axiology::Instrument;

namespace {

Error sameName() {
    return {ErrorCode::conflict, "This client has other words under the same id, version and language: a "
                                 "changed text needs a new version. Nothing was changed."};
}

/// The first of the best of them for somebody who wants `language`; none unless id and version fit.
const Instrument* best(const std::vector<Instrument>& all, const std::string& key,
                       std::string_view language) {
    const Instrument* out = nullptr;
    int match = -1;
    for (const Instrument& one : all) {
        const int here = axiology::languageMatch(language, one.language);
        if (nameOf(one).toText() != key || here <= match) continue;
        out = &one;
        match = here;
    }
    return out;
}

/// Reads like the instrument of that name, with formulas where its texts would be.
Instrument wordless(const InstrumentEdition& edition) {
    Instrument out = axiology::builtInInstrument(edition.language);
    out.id = out.title = edition.id;
    out.version = edition.version;
    out.licence.clear();
    out.provenance.clear();
    out.bands = {};
    for (axiology::InstrumentPart& part : out.parts)
        for (axiology::Item& item : part.items) {
            item.id = item.text = toText(item.formula);
            item.argument.clear();
        }
    return out;
}

} // namespace

Result<Instrument> instrumentFor(Vault& vault, std::optional<SpaceId> shared,
                                 const InstrumentEdition& wanted) {
    std::vector<Instrument> all;
    if (shared) {
        VW_TRY(const auto copies, readAll<SharedInstrument>(vault, *shared, Order::oldestFirst));
        for (const SharedInstrument& copy : copies) {
            if (copy.edition.key() != wanted.key()) continue;
            VW_TRY(Instrument words, axiology::readInstrument(copy.file));
            all.push_back(std::move(words));
        }
    }
    for (Instrument& one : InstrumentShelf(vault).all())
        all.push_back(std::move(one));
    const auto earlier = axiology::earlierInstruments();
    all.insert(all.end(), earlier.begin(), earlier.end());
    if (const Instrument* const found = best(all, wanted.key(), wanted.language)) return *found;
    return notFound("The words of this assessment are not here: they may still be on their way, or this "
                    "version of Valuewright does not have them. Sync, or update.");
}

Result<std::vector<Operations>> instrumentCopies(const Vault& vault, SpaceId shared, const std::string& key) {
    VW_TRY(const SpaceId practice, ownSpace(vault, SpaceKind::practice));
    VW_TRY(const auto kept, readAll<InstrumentFile>(vault, practice, Order::oldestFirst));
    VW_TRY(const auto there, readAll<SharedInstrument>(vault, shared, Order::oldestFirst));
    std::vector<Operations> out;
    std::vector<InstrumentEdition> done; // of two texts under one name the first counts
    for (const InstrumentFile& one : kept) {
        const InstrumentEdition& edition = one.edition;
        if (edition.key() != key || std::find(done.begin(), done.end(), edition) != done.end()) continue;
        done.push_back(edition);
        const auto copy =
            std::find_if(there.begin(), there.end(),
                         [&edition](const SharedInstrument& before) { return before.edition == edition; });
        if (copy != there.end() && copy->file != one.file) return sameName();
        if (copy != there.end()) continue;
        const SharedInstrument fresh{SharedInstrumentId(randomId<EntityId>()), edition, one.file};
        VW_TRY(Operations operations, changes<SharedInstrument>(nullptr, fresh));
        out.push_back(std::move(operations));
    }
    return out;
}

Result<Instrument> instrumentFor(Vault& vault, SpaceId shared, const VqAssignment& assignment,
                                 std::string_view language) {
    VW_TRY(const InstrumentName name, InstrumentName::fromText(assignment.instrument));
    return instrumentFor(vault, std::optional(shared),
                         InstrumentEdition{name.id, name.version, std::string(language)});
}

Result<Instrument> instrumentFor(Vault& vault, std::optional<SpaceId> shared,
                                 const VqSubmission& submission) {
    VW_TRY(const InstrumentEdition edition, instrumentOf(submission.administration));
    return instrumentFor(vault, shared, edition);
}

Result<RankedWords> wordsOrFormulas(Vault& vault, std::optional<SpaceId> shared,
                                    const VqSubmission& submission) {
    VW_TRY(const InstrumentEdition edition, instrumentOf(submission.administration));
    auto found = instrumentFor(vault, shared, edition);
    if (found) return RankedWords{std::move(*found), std::nullopt};
    if (found.error().code != ErrorCode::notFound) return found.error();
    return RankedWords{
        wordless(edition),
        notFound("The instrument of this result is not on this device: its numbers are shown, the words of "
                 "its items are missing. Sync, load its file, or update Valuewright to read them.")};
}

} // namespace vw::practice
