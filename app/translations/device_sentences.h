// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of errors about devices and recovery words.
#pragma once

#include <span>

namespace vw {

/// Part of `errorSentences`.
std::span<const char* const> deviceSentences();

} // namespace vw
