// SPDX-License-Identifier: GPL-3.0-or-later
// The switch that takes out one verification line, in programs of tests/mutation only (instrument.py).
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace vw::mutation {

/// What a condition said that leads to an error; false for the one line that the environment variable
/// VW_MUTATION names, as FILE:LINE. Remembers for VW_MUTATION_MET which lines ever said no (switches.cpp).
/// Any thread.
bool holds(std::string_view line, bool condition);

/// What a check said; success for the line that is switched off.
template <class T>
Status unlessOff(std::string_view line, const Result<T>& checked) {
    if (!holds(line, !checked.ok())) return {};
    return checked.error();
}

} // namespace vw::mutation
