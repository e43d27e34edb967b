// SPDX-License-Identifier: GPL-3.0-or-later
// Pushing, pulling and healing of the SQLite store.
#include "sync/server/sqlite_push.h"
#include "sync/server/sqlite_store.h"

namespace vw::server {
namespace {

/// Adds rows of (number, id, bytes) to a page until it is full; false when it is.
Result<bool> fillPage(Query& query, EnvelopePage& page, PageLimit limit, std::size_t& total) {
    for (;;) {
        VW_TRY(const bool row, query.step());
        if (!row) return true;
        const ByteView bytes = query.blob(2);
        total += bytes.size();
        if (page.items.size() == limit.items || (total > limit.bytes && !page.items.empty())) {
            page.more = true;
            return false;
        }
        page.items.push_back({query.number(0), copyOf(bytes)});
        VW_CHECK(query.read(1, page.last.emplace().raw));
    }
}

} // namespace

Result<PushStored> SqliteStore::push(const PushBatch& batch) {
    VW_CHECK(checkRoom());
    PushStored stored;
    VW_CHECK(m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(stored, SqlitePush(connection, batch, m_options.quota).run());
        return {};
    }));
    return stored;
}

Result<EnvelopePage> SqliteStore::pull(SpaceId space, std::uint64_t after, PageLimit limit) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT number, id, bytes FROM envelope "
                                          "WHERE space = ?1 AND number > ?2 ORDER BY number LIMIT ?3"));
    query.bind(space).bind(after).bind(std::uint64_t{limit.items + 1});
    EnvelopePage page;
    std::size_t total = 0;
    VW_CHECK(fillPage(query, page, limit, total));
    return page;
}

Result<EnvelopePage> SqliteStore::heal(SpaceId space,
                                       const std::vector<std::pair<DeviceId, std::uint64_t>>& vector,
                                       PageLimit limit) {
    VW_TRY(const auto known, heads(space));
    const std::map<DeviceId, std::uint64_t> has(vector.begin(), vector.end());
    EnvelopePage page;
    std::size_t total = 0;
    Reader connection = reader();
    for (const DeviceHead& head : known) {
        const auto entry = has.find(head.device);
        const std::uint64_t from = entry == has.end() ? 0 : entry->second;
        if (from >= head.seq) continue;
        VW_TRY(Query query, connection->query("SELECT number, id, bytes FROM envelope WHERE space = ?1 "
                                              "AND device = ?2 AND seq > ?3 ORDER BY seq LIMIT ?4"));
        query.bind(space).bind(head.device).bind(from).bind(std::uint64_t{limit.items + 1});
        VW_TRY(const bool room, fillPage(query, page, limit, total));
        if (!room) break;
    }
    return page;
}

Result<std::vector<DeviceHead>> SqliteStore::heads(SpaceId space) {
    Reader connection = reader();
    VW_TRY(Query query, connection->query("SELECT device, seq, id FROM device_head "
                                          "WHERE space = ?1 ORDER BY device LIMIT ?2"));
    query.bind(space).bind(std::uint64_t{protocol::vectorLimit});
    std::vector<DeviceHead> heads;
    for (;;) {
        VW_TRY(const bool row, query.step());
        if (!row) return heads;
        DeviceHead head;
        VW_CHECK(query.read(0, head.device.raw));
        head.seq = query.number(1);
        VW_CHECK(query.read(2, head.id.raw));
        heads.push_back(head);
    }
}

} // namespace vw::server
