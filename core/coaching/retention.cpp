// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, and calendar months.
#include "core/coaching/retention.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace vw::coaching {
namespace {

constexpr const char* ownThoughts = "Private reflections serve the work while it goes on.";
constexpr const char* commonWork = "What the two worked on is kept for questions afterwards.";
constexpr const char* contact =
    "Without work there is no purpose for which to keep somebody's name and contact.";
constexpr const char* money = "Tax law asks for records of money for seven to ten years.";

constexpr std::array rules{
    RetentionRule{EntityKind::privateNote, 12, ownThoughts},
    RetentionRule{EntityKind::vqDebrief, 12, ownThoughts},
    RetentionRule{EntityKind::goal, 36, commonWork},
    RetentionRule{EntityKind::action, 36, commonWork},
    RetentionRule{EntityKind::session, 36, commonWork},
    RetentionRule{EntityKind::sharedNote, 36, commonWork},
    RetentionRule{EntityKind::checkIn, 36, commonWork},
    RetentionRule{EntityKind::vqAssignment, 36, commonWork},
    RetentionRule{EntityKind::vqSubmission, 36, commonWork},
    RetentionRule{EntityKind::vqFinding, 36, commonWork},
    RetentionRule{EntityKind::agreement, 36, commonWork},
    RetentionRule{EntityKind::client, 36, contact},
    RetentionRule{EntityKind::engagement, 120, money},
};

constexpr int mostMonths = 600;

} // namespace

std::span<const RetentionRule> retentionRules() { return rules; }

Result<std::vector<RetentionRule>>
retentionRulesWith(const std::vector<std::pair<std::string, int>>& months) {
    std::vector<RetentionRule> out(rules.begin(), rules.end());
    for (const auto& [kind, count] : months) {
        const auto rule = std::find_if(out.begin(), out.end(), [&wanted = kind](const RetentionRule& one) {
            return entityRule(one.kind)->name == wanted;
        });
        if (rule == out.end()) return badInput("There is no rule for a kind of that name; see the list.");
        if (count < 1 || count > mostMonths) return badInput("A rule takes 1 to 600 months.");
        rule->months = count;
    }
    return out;
}

UtcMillis monthsLater(UtcMillis from, int count) {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(from.count)};
    const auto day = floor<days>(at);
    year_month_day date = year_month_day(day) + months(count);
    if (!date.ok()) date = date.year() / date.month() / last;
    return {(sys_days(date).time_since_epoch() + (at - day)).count()};
}

} // namespace vw::coaching
