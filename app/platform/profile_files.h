// SPDX-License-Identifier: GPL-3.0-or-later
// Small files of a profile's folder that only their owner may read.
#pragma once

#include "core/base/bytes.h"

#include <filesystem>

namespace vw {

/// Makes the folder, readable by its owner only. Error io.
Status makePrivateFolder(const std::filesystem::path& folder);
/// Replaces the file in one step and syncs it to the disk; readable by its owner only. Error io or diskFull.
Status writePrivateFile(const std::filesystem::path& file, ByteView content);
/// Error notFound, io, or tooLarge above `limit` bytes.
Result<Bytes> readSmallFile(const std::filesystem::path& file, std::size_t limit);

} // namespace vw
