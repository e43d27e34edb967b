// SPDX-License-Identifier: GPL-3.0-or-later
// An instrument: the items, words and thresholds of an assessment, as data. Format:
// docs/formats/instrument.md.
#pragma once

#include "core/axiology/chance.h"
#include "core/axiology/part.h"
#include "core/axiology/validity.h"

namespace vw::axiology {

/// One thing or sentence to be ranked.
struct Item {
    std::string id; ///< stable across versions and languages
    Formula formula;
    std::string text;     ///< what the person reads, one line
    std::string argument; ///< why it expresses its formula; for coaches and translators
};

/// Eighteen items, one for each formula, and the words around them.
struct InstrumentPart {
    PartKind kind = PartKind::world;
    std::string title;
    std::string instruction;
    std::string best;                                   ///< label of the first rank
    std::string worst;                                  ///< label of the last rank
    std::array<std::string, allBuckets.size()> buckets; ///< labels, by Bucket
    std::array<Item, formulaCount> items;               ///< by norm order

    [[nodiscard]] const Item& item(Norm norm) const { return items[norm.index()]; }
    [[nodiscard]] const std::string& label(Bucket bucket) const {
        return buckets[static_cast<std::size_t>(bucket)];
    }
    /// The ranking that a list of item ids, best first, stands for. Error badInput when an id is unknown,
    /// missing or there twice.
    [[nodiscard]] Result<Ranking> rankingOf(std::span<const std::string> bestToWorst) const;
};

/// What the people who take or read it have to be told.
struct HonestStatement {
    std::string id;
    std::string text;
};

/// Levels of one index: level k holds for values up to limits[k], the last level beyond all of them.
struct BandTable {
    Index index = Index::dif;
    std::vector<double> limits; ///< ascending, one less than there are levels
};

/// Bands in which indices may be spoken of. In this version of the format always provisional, which must be
/// said wherever one is shown. There are never bands of BQr, CQ or bias.
struct Bands {
    std::string version;
    std::string note;                ///< where they come from, for people
    std::vector<std::string> levels; ///< ids, nearest to the norm first; the words for them are the UI's
    std::vector<BandTable> tables;

    /// The id of the level of a value, or nothing when that index has no bands.
    [[nodiscard]] std::optional<std::string_view> levelOf(Index index, double value) const;
};

/// Immutable once made; safe to share between threads.
struct Instrument {
    std::string id;
    std::string version;  ///< "1.0.0"; every change of a text or threshold is a new one
    std::string language; ///< BCP 47
    std::string title;
    std::string licence; ///< SPDX identifier or the licensor's words
    std::string provenance;
    bool validated = false;
    int assetThreshold = 1; ///< an item is an asset when |d| is at most this
    std::vector<HonestStatement> statements;
    std::array<InstrumentPart, allParts.size()> parts; ///< by PartKind
    Bands bands;

    [[nodiscard]] const InstrumentPart& part(PartKind kind) const {
        return parts[static_cast<std::size_t>(kind)];
    }
    /// The text of a statement, empty when there is none of that id.
    [[nodiscard]] std::string_view statement(std::string_view statementId) const;
};

/// Statements every instrument has; the first may be left out by one that says it is validated.
inline constexpr std::string_view notValidatedStatement = "not-validated";
inline constexpr std::string_view notForSelectionStatement = "not-for-selection";

/// Reads and checks an instrument file. Errors: tooLarge over 256 KiB; badInput with the line, field or
/// formula that is wrong; newerFormat. Nothing is taken over from a file with an error.
Result<Instrument> readInstrument(std::string_view file);

/// Whether both are the same instrument in two languages. Error badInput that names the first difference in
/// what scoring depends on: id, version, the item ids with their formulas, threshold, limits of the bands.
Status checkTranslation(const Instrument& original, const Instrument& translation);

/// The instrument that comes with Valuewright in each of its languages, English first. Never fails; lives as
/// long as the program.
std::span<const Instrument> builtInInstruments();
/// What came with earlier versions of Valuewright, in every language they had: to read answers by, not to be
/// begun with any more. As above.
std::span<const Instrument> earlierInstruments();
/// In English.
const Instrument& builtInInstrument();
/// In the language of a BCP 47 tag such as "de-AT", as near as there is one; else in English.
const Instrument& builtInInstrument(std::string_view language);

/// How well a text in `have` serves somebody who wants `wanted`: 2 the same tag, 1 the same language of
/// another region, 0 another language.
int languageMatch(std::string_view wanted, std::string_view have);

} // namespace vw::axiology
