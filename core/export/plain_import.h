// SPDX-License-Identifier: GPL-3.0-or-later
// A new profile from the file of a plain export (docs/formats/export.md).
#pragma once

#include "core/export/export_json.h"
#include "core/export/zip_file.h"
#include "core/vault/vault.h"

namespace vw {

/// Where the profile shall be, and with what.
struct ImportTarget {
    const VaultOptions& options;
    const DeviceRoot& root;
    const DevicePublic& paper; ///< of the new recovery words
    const Clock& clock;
};

/// What is still to be done in a profile before it is one; an error undoes it all.
using FinishImport = std::function<Status(Vault& vault)>;

/// Makes a new identity with new spaces and writes the whole past of the export into them, who wrote what and
/// when included; open it with Vault::open. The contents of each space are compared with what the export says
/// of them, as long as the same version of the program made it. Nothing is left behind on an error. Errors as
/// Vault::create, and cancelled, notFound, unknownFormat, newerFormat, corrupt, tooLarge.
Result<ExportHead> importExport(const std::filesystem::path& file, const ImportTarget& target,
                                const FinishImport& finish, const ZipProgress& progress);
/// The same from a document that is not in an archive; for tests and the fuzzer.
Result<ExportHead> importDocument(JsonSource source, const ImportTarget& target, const FinishImport& finish);

} // namespace vw
