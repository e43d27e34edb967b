// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments as lines of a CSV file: out for other programs, and in again. Format:
// docs/formats/vq-export.md.
#pragma once

#include "core/practice/instrument_shelf.h"
#include "core/practice/vq_reading.h"

namespace vw::practice {

/// Whether a line carries what was computed. A result that is to be looked at together first goes out
/// without: the answers are the client's in any case.
enum class Indices : std::uint8_t { leftOut, included };

std::string vqTableHeader();
/// Without its line end. Holds no name of a person.
std::string vqTableLine(const VqReading& reading, Indices indices);

/// What a line says that cannot be computed. Times other than `at` are not taken up: an assessment that comes
/// in as ranks counts as typed.
struct VqTableRow {
    InstrumentName instrument;
    axiology::Ranking world;
    axiology::Ranking self;
    UtcMillis at; ///< when the self part was submitted
};

/// Error badInput unless the line begins with the columns that are read; columns behind them are not looked
/// at.
Status checkVqTableHeader(std::string_view line);
/// Error badInput with a sentence that says what is wrong, and no number of the line; newerFormat when the
/// ranks belong to another key.
Result<VqTableRow> readVqTableLine(std::string_view line);

/// The document to hand in. Error notFound when this device does not have the instrument.
Result<cbor::Value> documentOf(const VqTableRow& row, const InstrumentShelf& shelf);
/// Whether a submission that is here already says the same.
bool saysTheSame(const VqReading& reading, const VqTableRow& row);

/// "2026-03-31T17:30:00.250Z".
std::string utcText(UtcMillis at);
/// Reads what utcText writes, from 1970 on; error badInput for anything else.
Result<UtcMillis> utcFromText(std::string_view text);

} // namespace vw::practice
