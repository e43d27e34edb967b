// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzzer needs: its entry point, its input as a view, and a check that stops it.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace vw::fuzz {

using Target = int (*)(const std::uint8_t* data, std::size_t size);

/// Tells the program that plays kept inputs back of one more fuzzer (replay.cpp).
struct Registration {
    Registration(const char* name, Target target);
};

/// A property that must hold for every input; the fuzzer keeps the input that breaks it.
inline void check(bool holds) {
    if (!holds) std::abort();
}

} // namespace vw::fuzz

/// Begins the function that reads one input, `data` and `size`: libFuzzer's, or one of many in replay.cpp.
#ifdef VW_FUZZ
#define VW_FUZZER(name) extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
#else
#define VW_FUZZER(name)                                                                                      \
    static int name(const std::uint8_t* data, std::size_t size);                                             \
    static const vw::fuzz::Registration registered##name(#name, name);                                       \
    static int name(const std::uint8_t* data, std::size_t size)
#endif
