// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a profile in one open file: for reading, for other programs, and for reading in again
// (docs/formats/export.md).
#pragma once

#include "core/export/export_json.h"
#include "core/export/zip_file.h"
#include "core/vault/vault.h"

namespace vw {

class SpaceHistory;

/// To be shown before, and in the file itself.
constexpr std::string_view plainExportWarning = "Everyone who can open this file can read it.";

/// Writes the archive, which replaces `file` as a whole or leaves it as it was. Progress counts changes. Says
/// what the head of its lossless part is. Error io, diskFull, cancelled, newerFormat; notFound before the
/// profile is set up.
Result<ExportHead> writePlainExport(Vault& vault, const Clock& clock, const std::filesystem::path& file,
                                    const ZipProgress& progress);

/// The lossless part alone, portion by portion, and what stands at its beginning; what it is made of must
/// stay alive. For writePlainExport and tests.
ZipContent exportDocument(const SpaceHistory& history, const ExportHead& head, const ZipProgress& progress);
Result<ExportHead> exportHead(const Vault& vault, const SpaceHistory& history, UtcMillis made);

} // namespace vw
