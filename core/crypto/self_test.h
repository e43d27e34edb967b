// SPDX-License-Identifier: GPL-3.0-or-later
// Known answers of published vectors, asked of every primitive before its first use.
#pragma once

#include "core/base/result.h"

namespace vw {

/// Error internal, naming the primitive, when one answers wrongly. Takes less than a millisecond.
Status runSelfTest();

} // namespace vw
