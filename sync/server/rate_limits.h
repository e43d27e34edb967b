// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets on a bounded map: how often somebody may come.
#pragma once

#include "core/base/clock.h"
#include "sync/server/lru.h"

#include <mutex>
#include <optional>
#include <string>

namespace vw::server {

/// `perSecond` in the long run, `burst` at once. perSecond 0: no limit.
struct Rate {
    double perSecond = 0;
    double burst = 0;
};

/// One bucket a key. The keys that came least lately are forgotten when there are too many, so memory is
/// bounded; a forgotten one starts anew. Safe from any thread.
class RateLimit {
public:
    explicit RateLimit(Rate rate, std::size_t capacity = 20'000)
        : m_rate(rate)
        , m_buckets(capacity) {}

    /// None: go ahead, and it counts. Otherwise the seconds after which to try again.
    std::optional<int> take(const std::string& key, UtcMillis now);
    /// As take, but does not count.
    std::optional<int> look(const std::string& key, UtcMillis now);

private:
    struct Bucket {
        double left = 0;
        UtcMillis at;
    };
    Bucket& refilled(const std::string& key, UtcMillis now);
    std::optional<int> wait(const Bucket& bucket) const;

    const Rate m_rate;
    std::mutex m_mutex;
    Lru<std::string, Bucket> m_buckets;
};

} // namespace vw::server
