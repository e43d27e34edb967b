// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets, refilled when they are looked at.
#include "sync/server/rate_limits.h"

#include <algorithm>
#include <cmath>

namespace vw::server {

std::optional<int> RateLimit::take(const std::string& key, UtcMillis now) {
    if (m_rate.perSecond <= 0) return std::nullopt;
    const std::lock_guard lock(m_mutex);
    Bucket& bucket = refilled(key, now);
    const auto seconds = wait(bucket);
    if (!seconds) bucket.left -= 1;
    return seconds;
}

std::optional<int> RateLimit::look(const std::string& key, UtcMillis now) {
    if (m_rate.perSecond <= 0) return std::nullopt;
    const std::lock_guard lock(m_mutex);
    return wait(refilled(key, now));
}

RateLimit::Bucket& RateLimit::refilled(const std::string& key, UtcMillis now) {
    Bucket* known = m_buckets.find(key);
    if (!known) return m_buckets.put(key, {m_rate.burst, now});
    // A clock that was set back must not empty or freeze a bucket.
    const double seconds =
        static_cast<double>(std::max<std::int64_t>(now.count - known->at.count, 0)) / 1000.0;
    *known = {std::min(m_rate.burst, known->left + seconds * m_rate.perSecond), now};
    return *known;
}

std::optional<int> RateLimit::wait(const Bucket& bucket) const {
    if (bucket.left >= 1) return std::nullopt;
    return std::max(1, static_cast<int>(std::ceil((1 - bucket.left) / m_rate.perSecond)));
}

} // namespace vw::server
