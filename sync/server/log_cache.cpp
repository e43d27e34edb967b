// SPDX-License-Identifier: GPL-3.0-or-later
// Verified logs, brought up to the store's state on each use.
#include "sync/server/log_cache.h"

#include <set>

namespace vw::server {
namespace {

/// Records `first`… of a log in the store, all of them.
template <class ReadPage>
Result<std::vector<Bytes>> readAll(std::uint32_t first, ReadPage&& readPage) {
    std::vector<Bytes> records;
    for (bool more = true; more;) {
        VW_TRY(auto page, readPage(first + static_cast<std::uint32_t>(records.size())));
        more = page.more && !page.records.empty();
        std::move(page.records.begin(), page.records.end(), std::back_inserter(records));
    }
    return records;
}

} // namespace

Result<LogCache::Identity> LogCache::identity(IdentityId id) {
    VW_TRY(const auto state, m_store.identity(id));
    if (!state) return notFound("There is no such identity on this server.");
    Identity known;
    {
        const std::lock_guard lock(m_mutex);
        if (const Identity* entry = m_identities.find(id)) known = *entry;
    }
    if (known && known->head().seq >= state->seq) return known;
    const std::uint32_t first = known ? known->head().seq + 1 : 1;
    VW_TRY(const auto records,
           readAll(first, [&](std::uint32_t from) { return m_store.identityRecords(id, from); }));
    std::optional<IdentityLog> log;
    if (known) log = *known;
    for (const Bytes& record : records) {
        if (log) {
            VW_CHECK(log->append(record));
        } else {
            VW_TRY(log, IdentityLog::read(std::span(&record, 1)));
        }
    }
    if (!log) return corrupt("The store of the server lacks the records of an identity.");
    auto fresh = std::make_shared<const IdentityLog>(std::move(*log));
    const std::lock_guard lock(m_mutex);
    return m_identities.put(id, fresh);
}

Result<LogCache::Space> LogCache::space(SpaceId id, std::uint32_t seq) {
    Space known;
    {
        const std::lock_guard lock(m_mutex);
        if (const Space* entry = m_spaces.find(id)) known = *entry;
    }
    if (known && known->headSeq() >= seq) return known;
    const std::uint32_t first = known ? known->headSeq() + 1 : 1;
    VW_TRY(const auto records,
           readAll(first, [&](std::uint32_t from) { return m_store.spaceRecords(id, from); }));
    const RequestDirectory directory(*this);
    std::optional<MembershipLog> log;
    if (known) log = *known;
    for (const Bytes& record : records) {
        if (log) {
            VW_CHECK(log->append(record, directory));
        } else {
            VW_TRY(log, MembershipLog::read(std::span(&record, 1), directory));
        }
    }
    if (!log) return corrupt("The store of the server lacks the records of a space.");
    auto fresh = std::make_shared<const MembershipLog>(std::move(*log));
    const std::lock_guard lock(m_mutex);
    return m_spaces.put(id, fresh);
}

const IdentityLog* RequestDirectory::find(IdentityId id) const {
    const std::lock_guard lock(m_mutex);
    auto known = m_met.find(id);
    if (known == m_met.end()) {
        auto log = m_cache.identity(id);
        if (!log.ok()) return nullptr; // not remembered: it may be registered a moment later
        known = m_met.emplace(id, std::move(*log)).first;
    }
    return known->second.get();
}

std::vector<DeviceId> devicesAddedAfter(const IdentityLog& log, std::uint32_t seq) {
    std::set<DeviceId> before, added;
    for (std::uint32_t at = 1; at <= log.head().seq; ++at)
        for (const DevicePublic& device : log.activeAt(at))
            (at <= seq ? before : added).insert(device.id());
    for (const DeviceId& device : before)
        added.erase(device);
    return {added.begin(), added.end()};
}

} // namespace vw::server
