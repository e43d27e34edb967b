// SPDX-License-Identifier: GPL-3.0-or-later
// The switch that takes out one verification line, in builds with VW_MUTATIONS only (instrument.py).
#pragma once

#include "core/base/result.h"

#include <cstdlib>
#include <string_view>

namespace vw::mutation {

/// False for the one line that the environment variable VW_MUTATION names, as FILE:LINE.
inline bool isOn(std::string_view line) {
    static const char* const off = std::getenv("VW_MUTATION");
    return !off || line != off;
}

/// What the check said; success when it is switched off.
template <class T>
Status unlessOff(std::string_view line, const Result<T>& checked) {
    if (checked.ok() || !isOn(line)) return {};
    return checked.error();
}

} // namespace vw::mutation
