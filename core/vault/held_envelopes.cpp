// SPDX-License-Identifier: GPL-3.0-or-later
// One table with a state, so that an envelope that becomes acceptable only leaves it.
#include "core/vault/held_envelopes.h"

namespace vw {

Result<bool> HeldEnvelopes::add(const EnvelopePlace& place, const EnvelopeId& id, ByteView bytes,
                                HeldState state) {
    VW_TRY(auto insert, m_statements.use("INSERT OR IGNORE INTO held(space, state, device, seq, id, bytes) "
                                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING row"));
    insert->bind(1, place.space.view()).bind(2, static_cast<std::int64_t>(state));
    insert->bind(3, place.author.view()).bind(4, static_cast<std::int64_t>(place.seq));
    return insert->bind(5, id.view()).bind(6, bytes).step();
}

Status HeldEnvelopes::setState(std::int64_t row, HeldState state) {
    VW_TRY(auto update, m_statements.use("UPDATE held SET state = ?2 WHERE row = ?1"));
    return update->bind(1, row).bind(2, static_cast<std::int64_t>(state)).run();
}

Status HeldEnvelopes::remove(std::int64_t row) {
    VW_TRY(auto remove, m_statements.use("DELETE FROM held WHERE row = ?1"));
    return remove->bind(1, row).run();
}

Result<bool> HeldEnvelopes::holds(SpaceId space, DeviceId device, std::uint64_t seq, const EnvelopeId& id) {
    VW_TRY(auto find, m_statements.use("SELECT 1 FROM held WHERE space = ?1 AND device = ?2 AND seq = ?3 "
                                       "AND id = ?4 AND state <> 0"));
    find->bind(1, space.view()).bind(2, device.view()).bind(3, static_cast<std::int64_t>(seq));
    return find->bind(4, id.view()).step();
}

Result<std::vector<HeldEnvelope>> HeldEnvelopes::pending(SpaceId space) {
    return list(
        "SELECT row, state, bytes FROM held WHERE space = ?1 AND state <> 2 ORDER BY device, seq, row "
        "LIMIT ?2",
        space);
}

Result<std::vector<HeldEnvelope>> HeldEnvelopes::fresh(SpaceId space, std::size_t limit) {
    return list("SELECT row, state, bytes FROM held WHERE space = ?1 AND state = 0 ORDER BY row LIMIT ?2",
                space, limit);
}

Result<std::vector<HeldEnvelope>> HeldEnvelopes::quarantined(SpaceId space) {
    return list("SELECT row, state, bytes FROM held WHERE space = ?1 AND state = 2 ORDER BY device, seq, row "
                "LIMIT ?2",
                space);
}

Result<std::vector<SpaceId>> HeldEnvelopes::spacesWithPending() {
    VW_TRY(auto find, m_statements.use("SELECT DISTINCT space FROM held WHERE state <> 2"));
    std::vector<SpaceId> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        VW_TRY(const SpaceId space, SpaceId::from(find->blob(0)));
        out.push_back(space);
    }
}

Result<std::size_t> HeldEnvelopes::count(SpaceId space, HeldState state) {
    VW_TRY(auto find, m_statements.use("SELECT count(*) FROM held WHERE space = ?1 AND state = ?2"));
    find->bind(1, space.view()).bind(2, static_cast<std::int64_t>(state));
    VW_TRY(const bool there, find->step());
    return there ? static_cast<std::size_t>(find->integer(0)) : 0;
}

Result<bool> HeldEnvelopes::isFull(SpaceId space) {
    VW_TRY(auto find,
           m_statements.use("SELECT 1 FROM held WHERE space = ?1 AND state = 1 LIMIT 1 OFFSET ?2"));
    return find->bind(1, space.view()).bind(2, static_cast<std::int64_t>(mostUnplaced - 1)).step();
}

Status HeldEnvelopes::visit(const std::function<Status(ByteView)>& take) {
    VW_TRY(auto all, m_statements.use("SELECT bytes FROM held ORDER BY row"));
    for (;;) {
        VW_TRY(const bool row, all->step());
        if (!row) return {};
        VW_CHECK(take(all->blob(0)));
    }
}

Status HeldEnvelopes::eraseSpace(SpaceId space) {
    VW_TRY(auto remove, m_statements.use("DELETE FROM held WHERE space = ?1"));
    return remove->bind(1, space.view()).run();
}

Result<std::vector<HeldEnvelope>> HeldEnvelopes::list(const char* sql, SpaceId space, std::size_t limit) {
    VW_TRY(auto find, m_statements.use(sql));
    find->bind(1, space.view()).bind(2, static_cast<std::int64_t>(limit));
    std::vector<HeldEnvelope> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({find->integer(0), static_cast<HeldState>(find->integer(1)), copyOf(find->blob(2))});
    }
}

} // namespace vw
