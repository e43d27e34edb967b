// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the value out of a Result that a test set up to succeed; a failure ends the test with its sentence.
#pragma once

#include "core/base/result.h"

#include <stdexcept>

namespace vw::test {

template <class T>
T must(Result<T> result) {
    if (!result.ok()) throw std::runtime_error("must: " + result.error().sentence);
    return std::move(result).value();
}

inline void must(Status status) {
    if (!status.ok()) throw std::runtime_error("must: " + status.error().sentence);
}

} // namespace vw::test
