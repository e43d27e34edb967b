// SPDX-License-Identifier: GPL-3.0-or-later
// Buckets are counted from the newest backup, not from today: a profile that lay unused for a year keeps its
// history.
#include "core/backup/rotation.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>

namespace vw {
namespace {

constexpr std::int64_t dayMillis = std::int64_t{24} * 60 * 60 * 1000;

std::int64_t dayOf(UtcMillis time) {
    return time.count >= 0 ? time.count / dayMillis : (time.count - dayMillis + 1) / dayMillis;
}

/// Monday to Sunday; 1970-01-01 was a Thursday, three days after a Monday.
std::int64_t weekOf(UtcMillis time) {
    const std::int64_t day = dayOf(time) + 3;
    return day >= 0 ? day / 7 : (day - 6) / 7;
}

std::int64_t monthOf(UtcMillis time) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(dayOf(time)))};
    return static_cast<std::int64_t>(static_cast<int>(date.year())) * 12 +
           static_cast<unsigned>(date.month());
}

/// The newest of each of the first `count` buckets; `newestFirst` is sorted.
void keepNewest(std::span<const UtcMillis> newestFirst, std::size_t count,
                const std::function<std::int64_t(UtcMillis)>& bucketOf, std::set<UtcMillis>& kept) {
    std::set<std::int64_t> buckets;
    for (const UtcMillis time : newestFirst) {
        if (buckets.size() == count) return;
        if (buckets.insert(bucketOf(time)).second) kept.insert(time);
    }
}

} // namespace

std::vector<UtcMillis> superfluousBackups(std::span<const UtcMillis> made, UtcMillis verified,
                                          RotationRule rule) {
    std::vector<UtcMillis> counted(made.begin(), made.end());
    if (std::find(counted.begin(), counted.end(), verified) == counted.end()) return {};
    std::erase_if(counted, [verified](UtcMillis time) { return time > verified; });
    std::sort(counted.begin(), counted.end(), std::greater<>());
    std::set<UtcMillis> kept{verified};
    keepNewest(counted, rule.daily, dayOf, kept);
    keepNewest(counted, rule.weekly, weekOf, kept);
    keepNewest(counted, rule.monthly, monthOf, kept);
    std::erase_if(counted, [&kept](UtcMillis time) { return kept.contains(time); });
    std::sort(counted.begin(), counted.end());
    return counted;
}

bool isBackupDue(const UtcMillis* last, UtcMillis now) {
    return !last || now.count - last->count >= dayMillis || last->count - now.count >= dayMillis;
}

} // namespace vw
