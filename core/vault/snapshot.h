// SPDX-License-Identifier: GPL-3.0-or-later
// The folded view as a sealed file, so that the next start need not fold (docs/formats/profile.md).
#pragma once

#include "core/crypto/secret.h"
#include "core/vault/view_store.h"

namespace vw {

/// What a snapshot stands for. A reader takes only one that was made for exactly this.
struct SnapshotPlace {
    DeviceId device;
    std::string appVersion;
    Bytes name; ///< random, also kept in vault.db: ties the two files to each other
};

/// Writes to a temporary file, syncs it and puts it in the place of the old one. Error diskFull or io; the
/// old one is untouched then.
Status writeSnapshot(const std::filesystem::path& file, const Secret<32>& key, const SnapshotPlace& place,
                     ViewStore& store);
/// Error notFound, unknownFormat or corrupt: fold anew.
Result<std::unique_ptr<ViewStore>> readSnapshot(const std::filesystem::path& file, const Secret<32>& key,
                                                const SnapshotPlace& place);

} // namespace vw
