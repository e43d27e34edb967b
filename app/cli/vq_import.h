// SPDX-License-Identifier: GPL-3.0-or-later
// Exported assessments as JSON, and the way back from CSV or JSON. Formats: docs/formats/vq-export.md.
#pragma once

#include "app/cli/json.h"
#include "core/practice/vq_table.h"

namespace vw::cli {

inline constexpr const char* exportFormat = "valuewright-vq-1";

/// One assessment with its complete record.
Json exportJson(const practice::VqReading& reading, practice::Indices indices);

/// The documents to hand in of a whole file, CSV or JSON, each once. Error badInput that names the line or
/// the position of the first wrong one; then none is to be taken.
Result<std::vector<cbor::Value>> importedDocuments(const std::string& file,
                                                   const practice::InstrumentShelf& shelf);

/// Whether a submission says the same: the same record, or the same ranks at the same time.
bool isHere(const std::vector<coaching::VqSubmission>& submissions, const cbor::Value& document);

} // namespace vw::cli
