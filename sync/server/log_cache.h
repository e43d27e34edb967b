// SPDX-License-Identifier: GPL-3.0-or-later
// Verified identity and membership logs, kept in memory as long as there is room.
#pragma once

#include "core/crypto/membership_log.h"
#include "sync/server/lru.h"
#include "sync/server/store.h"

#include <mutex>

namespace vw::server {

/// Logs as the store has them: each call asks the store how long a log is and reads what is missing.
/// Safe from any thread; what it hands out never changes.
class LogCache {
public:
    explicit LogCache(Store& store, std::size_t capacity = 2'000)
        : m_store(store)
        , m_identities(capacity)
        , m_spaces(capacity) {}

    using Identity = std::shared_ptr<const IdentityLog>;
    using Space = std::shared_ptr<const MembershipLog>;

    /// Error notFound when it is not registered here.
    [[nodiscard]] Result<Identity> identity(IdentityId id);
    /// The log of a space that is not erased, at least up to record `seq`.
    [[nodiscard]] Result<Space> space(SpaceId id, std::uint32_t seq);
    [[nodiscard]] Store& store() { return m_store; }

private:
    Store& m_store;
    std::mutex m_mutex; // of the maps only, never held while verifying
    Lru<IdentityId, Identity> m_identities;
    Lru<SpaceId, Space> m_spaces;
};

/// The identities that one request meets, each loaded when it is first asked for and then kept, so that
/// the pointers stay good. Safe from any thread.
class RequestDirectory final : public IdentityDirectory {
public:
    explicit RequestDirectory(LogCache& cache)
        : m_cache(cache) {}
    [[nodiscard]] const IdentityLog* find(IdentityId id) const override;

private:
    LogCache& m_cache;
    mutable std::mutex m_mutex;
    mutable std::map<IdentityId, LogCache::Identity> m_met;
};

/// Every device that a log names after record `seq` and did not name up to there.
std::vector<DeviceId> devicesAddedAfter(const IdentityLog& log, std::uint32_t seq);

} // namespace vw::server
