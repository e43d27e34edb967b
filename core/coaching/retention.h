// SPDX-License-Identifier: GPL-3.0-or-later
// How long records of each kind are meant to be kept (DOMAIN: GDPR, per-kind retention). Rules propose only.
#pragma once

#include "core/base/clock.h"
#include "core/coaching/schema.h"

#include <vector>

namespace vw::coaching {

/// Plain value.
struct RetentionRule {
    EntityKind kind = EntityKind::client;
    int months = 0; ///< calendar months after the last change in anything of that client
    const char* reason = "";
};

/// What a practice starts with, one rule for each kind that is kept of a client. They are a coach's usual
/// practice, not legal advice: notes go first, what the two agreed and worked on later, money last.
std::span<const RetentionRule> retentionRules();
/// The same with other numbers of months. Error badInput for a kind without a rule, or months outside 1 to
/// 600.
Result<std::vector<RetentionRule>> retentionRulesWith(const std::vector<std::pair<std::string, int>>& months);

/// The moment so many calendar months later; a day that the month does not have becomes its last one.
UtcMillis monthsLater(UtcMillis from, int months);

} // namespace vw::coaching
