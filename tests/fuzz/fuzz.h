// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzzer needs: its entry point, its input as a view, and a check that stops it.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace vw::fuzz {

/// A property that must hold for every input; the fuzzer keeps the input that breaks it.
inline void check(bool holds) {
    if (!holds) std::abort();
}

} // namespace vw::fuzz
