// SPDX-License-Identifier: GPL-3.0-or-later
// Which automatic backups are kept: a pure function of their times.
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vw {

struct RotationRule {
    std::size_t daily = 7;
    std::size_t weekly = 4; ///< ISO 8601 weeks
    std::size_t monthly = 12;
};

/// The times (UTC) that may go, in ascending order. Of each of the latest days, weeks and months that have a
/// backup the newest one stays, and `verified` always does; without a verified one nothing goes. Times later
/// than `verified` are not counted and stay: nobody has looked at them yet.
std::vector<UtcMillis> superfluousBackups(std::span<const UtcMillis> made, UtcMillis verified,
                                          RotationRule rule = {});
/// Is another one due? `last` none: yes. A clock that went back counts as due only after a day.
bool isBackupDue(const UtcMillis* last, UtcMillis now);

} // namespace vw
