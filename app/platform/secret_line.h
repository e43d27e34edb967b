// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase that another program hands over through an open descriptor.
#pragma once

#include "core/crypto/secret.h"

namespace vw {

/// Reads up to the line end or the end of the input, without the line end; leaves no copy behind. Blocks
/// until then. Error badInput when it is empty or longer than 1 KiB, io when it can't be read.
Result<SecretBytes> readSecretLine(int descriptor);

} // namespace vw
