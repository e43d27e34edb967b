// SPDX-License-Identifier: GPL-3.0-or-later
// Chain heads are kept in memory and written once a transaction, however many envelopes it holds.
#include "core/vault/envelope_log.h"

namespace vw {
namespace {

template <class AnyId>
AnyId idIn(const Statement& statement, int column) {
    const auto id = AnyId::from(statement.blob(column));
    return id.ok() ? *id : AnyId();
}

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }

} // namespace

Status EnvelopeLog::reload() {
    m_chains.clear();
    m_changed.clear();
    VW_TRY(auto all, m_statements.use("SELECT space, device, seq, id, membership FROM chain"));
    for (;;) {
        VW_TRY(const bool row, all->step());
        if (!row) return {};
        ChainHead head{static_cast<std::uint64_t>(all->integer(2)), idIn<EnvelopeId>(*all, 3),
                       static_cast<std::uint32_t>(all->integer(4))};
        m_chains[idIn<SpaceId>(*all, 0)][idIn<DeviceId>(*all, 1)] = head;
    }
}

const Chains& EnvelopeLog::chains(SpaceId space) const {
    static const Chains none;
    const auto found = m_chains.find(space);
    return found == m_chains.end() ? none : found->second;
}

ChainHead EnvelopeLog::head(SpaceId space, DeviceId device) const {
    const Chains& all = chains(space);
    const auto found = all.find(device);
    return found == all.end() ? ChainHead() : found->second;
}

std::vector<DeviceHead> EnvelopeLog::heads(SpaceId space) const {
    std::vector<DeviceHead> out;
    for (const auto& [device, head] : chains(space))
        out.push_back({device, head.seq, head.id});
    return out;
}

Result<std::optional<EnvelopeId>> EnvelopeLog::idAt(SpaceId space, DeviceId device, std::uint64_t seq) {
    const ChainHead newest = head(space, device);
    if (seq == 0 || seq > newest.seq) return std::optional<EnvelopeId>();
    if (seq == newest.seq) return std::optional(newest.id);
    VW_TRY(auto find,
           m_statements.use("SELECT id FROM envelope WHERE space = ?1 AND device = ?2 AND seq = ?3"));
    find->bind(1, space.view()).bind(2, device.view()).bind(3, signedOf(seq));
    VW_TRY(const bool row, find->step());
    if (!row) return corrupt("The log on this device has lost an envelope in the middle.");
    return std::optional(idIn<EnvelopeId>(*find, 0));
}

Result<std::int64_t> EnvelopeLog::append(const EnvelopePlace& place, const EnvelopeId& id, ByteView bytes) {
    VW_TRY(auto insert, m_statements.use("INSERT INTO envelope(space, device, seq, id, bytes) "
                                         "VALUES (?1, ?2, ?3, ?4, ?5) RETURNING row"));
    insert->bind(1, place.space.view()).bind(2, place.author.view()).bind(3, signedOf(place.seq));
    VW_TRY(const bool written, insert->bind(4, id.view()).bind(5, bytes).step());
    if (!written) return Error{ErrorCode::internal, "An envelope was not written."};
    const std::int64_t row = insert->integer(0);
    m_chains[place.space][place.author] = {place.seq, id, place.membership.seq};
    m_changed.emplace_back(place.space, place.author);
    return row;
}

Status EnvelopeLog::flush() {
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const auto& [space, device] : m_changed) {
        const ChainHead newest = head(space, device);
        VW_TRY(auto upsert, m_statements.use("INSERT OR REPLACE INTO chain VALUES (?1, ?2, ?3, ?4, ?5)"));
        upsert->bind(1, space.view()).bind(2, device.view()).bind(3, signedOf(newest.seq));
        VW_CHECK(upsert->bind(4, newest.id.view()).bind(5, std::int64_t{newest.membership}).run());
    }
    m_changed.clear();
    return {};
}

Result<Bytes> EnvelopeLog::bytes(std::int64_t row) {
    VW_TRY(auto find, m_statements.use("SELECT bytes FROM envelope WHERE row = ?1"));
    VW_TRY(const bool there, find->bind(1, row).step());
    if (!there) return corrupt("The log on this device has lost an envelope.");
    return copyOf(find->blob(0));
}

Result<std::int64_t> EnvelopeLog::lastRow() {
    VW_TRY(auto find, m_statements.use("SELECT coalesce(max(row), 0) FROM envelope"));
    VW_TRY(const bool there, find->step());
    return there ? find->integer(0) : 0;
}

Result<std::vector<EnvelopeLog::Row>> EnvelopeLog::rowsAfter(std::int64_t after, std::size_t limit) {
    VW_TRY(auto find,
           m_statements.use("SELECT row, bytes FROM envelope WHERE row > ?1 ORDER BY row LIMIT ?2"));
    find->bind(1, after).bind(2, static_cast<std::int64_t>(limit));
    std::vector<Row> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back({find->integer(0), copyOf(find->blob(1))});
    }
}

Result<std::vector<Bytes>> EnvelopeLog::chainAfter(SpaceId space, DeviceId device, std::uint64_t after,
                                                   std::size_t limit) {
    VW_TRY(auto find, m_statements.use("SELECT bytes FROM envelope WHERE space = ?1 AND device = ?2 "
                                       "AND seq > ?3 ORDER BY seq LIMIT ?4"));
    find->bind(1, space.view()).bind(2, device.view()).bind(3, signedOf(after));
    find->bind(4, static_cast<std::int64_t>(limit));
    std::vector<Bytes> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back(copyOf(find->blob(0)));
    }
}

Status EnvelopeLog::cutChain(SpaceId space, DeviceId device, std::uint64_t seq) {
    VW_TRY(auto remove,
           m_statements.use("DELETE FROM envelope WHERE space = ?1 AND device = ?2 AND seq >= ?3"));
    VW_CHECK(remove->bind(1, space.view()).bind(2, device.view()).bind(3, signedOf(seq)).run());
    VW_TRY(auto shorten, m_statements.use("DELETE FROM chain WHERE space = ?1 AND device = ?2"));
    VW_CHECK(shorten->bind(1, space.view()).bind(2, device.view()).run());
    m_chains[space].erase(device);
    VW_TRY(auto newest, m_statements.use("SELECT seq, id, bytes FROM envelope WHERE space = ?1 "
                                         "AND device = ?2 ORDER BY seq DESC LIMIT 1"));
    VW_TRY(const bool there, newest->bind(1, space.view()).bind(2, device.view()).step());
    if (!there) return {};
    const Bytes kept = copyOf(newest->blob(2));
    VW_TRY(const EnvelopeView envelope, EnvelopeView::read(kept));
    m_chains[space][device] = {static_cast<std::uint64_t>(newest->integer(0)), idIn<EnvelopeId>(*newest, 1),
                               envelope.place().membership.seq};
    m_changed.emplace_back(space, device);
    return {};
}

Status EnvelopeLog::eraseSpace(SpaceId space) {
    VW_TRY(auto envelopes, m_statements.use("DELETE FROM envelope WHERE space = ?1"));
    VW_CHECK(envelopes->bind(1, space.view()).run());
    VW_TRY(auto chain, m_statements.use("DELETE FROM chain WHERE space = ?1"));
    VW_CHECK(chain->bind(1, space.view()).run());
    m_chains.erase(space);
    return {};
}

} // namespace vw
