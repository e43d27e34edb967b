// SPDX-License-Identifier: GPL-3.0-or-later
// What tells one sheet of recovery words from another without reading the words.
#pragma once

#include "core/crypto/device_keys.h"

namespace vw {

/// Eight digits for these words, from what everybody may know of them (docs/formats/profile.md).
std::string sheetNumber(DeviceId paper);

} // namespace vw
