// SPDX-License-Identifier: GPL-3.0-or-later
// The BIP-39 English word list, embedded at build from the system's copy.
#pragma once

#include <array>
#include <string_view>

namespace vw {

/// In alphabetical order; each word differs from all others in its first four letters (BIP-39).
extern const std::array<std::string_view, 2048> recoveryWordList;

} // namespace vw
