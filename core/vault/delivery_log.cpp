// SPDX-License-Identifier: GPL-3.0-or-later
// Counts are kept in memory; only what cannot be counted from the log has rows of its own.
#include "core/vault/delivery_log.h"

#include <algorithm>

namespace vw {
namespace {

std::int64_t signedOf(std::uint64_t value) { return static_cast<std::int64_t>(value); }

SpaceId spaceIn(const Statement& statement) {
    const auto id = SpaceId::from(statement.blob(0));
    return id.ok() ? *id : SpaceId();
}

} // namespace

Status DeliveryLog::loadSpaces(const char* sql, std::set<SpaceId>& out) {
    out.clear();
    VW_TRY(auto all, m_statements.use(sql));
    for (;;) {
        VW_TRY(const bool there, all->step());
        if (!there) return {};
        out.insert(spaceIn(*all));
    }
}

Status DeliveryLog::reload() {
    m_others.clear();
    m_covered.clear();
    m_unsentOperations.clear();
    VW_CHECK(loadSpaces("SELECT space FROM receipt_due", m_due));
    VW_CHECK(loadSpaces("SELECT space FROM forked", m_forked));
    VW_TRY(auto others, m_statements.use("SELECT space, seq FROM own_other ORDER BY space, seq"));
    for (;;) {
        VW_TRY(const bool there, others->step());
        if (!there) break;
        m_others[spaceIn(*others)].push_back(static_cast<std::uint64_t>(others->integer(1)));
    }
    VW_TRY(auto coverage, m_statements.use("SELECT space, seq FROM covered"));
    for (;;) {
        VW_TRY(const bool there, coverage->step());
        if (!there) break;
        m_covered[spaceIn(*coverage)] = static_cast<std::uint64_t>(coverage->integer(1));
    }
    VW_TRY(auto unsent, m_statements.use("SELECT space, count(*) FROM outbox WHERE kind = 1 GROUP BY space"));
    for (;;) {
        VW_TRY(const bool there, unsent->step());
        if (!there) return {};
        m_unsentOperations[spaceIn(*unsent)] = static_cast<std::size_t>(unsent->integer(1));
    }
}

Status DeliveryLog::wrote(std::int64_t row, const EnvelopePlace& place) {
    VW_TRY(auto out, m_statements.use("INSERT INTO outbox VALUES (?1, ?2, ?3)"));
    out->bind(1, row).bind(2, place.space.view());
    VW_CHECK(out->bind(3, static_cast<std::int64_t>(place.kind)).run());
    if (place.kind == EnvelopeKind::operations) ++m_unsentOperations[place.space];
    return cameBack(place);
}

Status DeliveryLog::cameBack(const EnvelopePlace& place) {
    if (place.kind == EnvelopeKind::operations) return {};
    VW_TRY(auto other, m_statements.use("INSERT INTO own_other VALUES (?1, ?2)"));
    VW_CHECK(other->bind(1, place.space.view()).bind(2, signedOf(place.seq)).run());
    m_others[place.space].push_back(place.seq);
    return {};
}

Result<std::vector<Bytes>> DeliveryLog::unsent(SpaceId space, std::size_t limit) {
    VW_TRY(auto find, m_statements.use("SELECT envelope.bytes FROM outbox JOIN envelope USING(row) "
                                       "WHERE outbox.space = ?1 ORDER BY outbox.row LIMIT ?2"));
    find->bind(1, space.view()).bind(2, static_cast<std::int64_t>(limit));
    std::vector<Bytes> out;
    for (;;) {
        VW_TRY(const bool there, find->step());
        if (!there) return out;
        out.push_back(copyOf(find->blob(0)));
    }
}

Status DeliveryLog::markSent(SpaceId space, std::span<const EnvelopeId> ids) {
    VW_TRY(Transaction transaction, Transaction::begin(m_database));
    std::size_t operations = 0;
    for (const EnvelopeId& id : ids) {
        // The outbox is short: what the server has acknowledged is not in it any more.
        VW_TRY(auto remove,
               m_statements.use("DELETE FROM outbox WHERE row = (SELECT outbox.row FROM outbox "
                                "JOIN envelope USING(row) WHERE outbox.space = ?1 AND envelope.id = ?2) "
                                "RETURNING kind"));
        VW_TRY(const bool there, remove->bind(1, space.view()).bind(2, id.view()).step());
        if (there && remove->integer(0) == static_cast<std::int64_t>(EnvelopeKind::operations)) ++operations;
    }
    VW_CHECK(transaction.commit());
    m_unsentOperations[space] -= std::min(operations, m_unsentOperations[space]);
    return {};
}

Status DeliveryLog::covered(SpaceId space, std::uint64_t seq) {
    std::uint64_t& known = m_covered[space];
    if (seq <= known) return {};
    VW_TRY(auto upsert, m_statements.use("INSERT OR REPLACE INTO covered VALUES (?1, ?2)"));
    VW_CHECK(upsert->bind(1, space.view()).bind(2, signedOf(seq)).run());
    known = seq;
    return {};
}

std::size_t DeliveryLog::operationsUpTo(SpaceId space, std::uint64_t seq) const {
    const auto others = m_others.find(space);
    if (others == m_others.end()) return static_cast<std::size_t>(seq);
    const auto& list = others->second;
    const auto behind = std::upper_bound(list.begin(), list.end(), seq);
    return static_cast<std::size_t>(seq) - static_cast<std::size_t>(behind - list.begin());
}

DeliveryState DeliveryLog::state(SpaceId space, std::uint64_t ownSeq) const {
    DeliveryState out;
    out.saved = operationsUpTo(space, ownSeq);
    const auto unsent = m_unsentOperations.find(space);
    out.sent = out.saved - (unsent == m_unsentOperations.end() ? 0 : unsent->second);
    const auto seen = m_covered.find(space);
    if (seen != m_covered.end()) out.received = operationsUpTo(space, std::min(seen->second, ownSeq));
    return out;
}

Status DeliveryLog::setReceiptDue(SpaceId space) {
    if (m_due.contains(space)) return {};
    VW_TRY(auto insert, m_statements.use("INSERT OR IGNORE INTO receipt_due VALUES (?1)"));
    VW_CHECK(insert->bind(1, space.view()).run());
    m_due.insert(space);
    return {};
}

Status DeliveryLog::clearReceiptDue(SpaceId space) {
    VW_TRY(auto remove, m_statements.use("DELETE FROM receipt_due WHERE space = ?1"));
    VW_CHECK(remove->bind(1, space.view()).run());
    m_due.erase(space);
    return {};
}

Status DeliveryLog::markForked(SpaceId space) {
    VW_TRY(auto insert, m_statements.use("INSERT OR IGNORE INTO forked VALUES (?1)"));
    VW_CHECK(insert->bind(1, space.view()).run());
    m_forked.insert(space);
    return {};
}

std::optional<PullCursor> DeliveryLog::cursor(SpaceId space) const {
    auto find = m_statements.use("SELECT epoch, number, last FROM cursor WHERE space = ?1");
    if (!find.ok()) return std::nullopt;
    const auto there = (*find)->bind(1, space.view()).step();
    if (!there.ok() || !*there) return std::nullopt;
    const auto epoch = StoreEpoch::from((*find)->blob(0));
    if (!epoch.ok()) return std::nullopt;
    PullCursor cursor{*epoch, static_cast<std::uint64_t>((*find)->integer(1)), std::nullopt};
    if (const auto last = EnvelopeId::from((*find)->blob(2)); last.ok()) cursor.last = *last;
    return cursor;
}

Status DeliveryLog::setCursor(SpaceId space, const PullCursor& cursor) {
    VW_TRY(auto upsert, m_statements.use("INSERT OR REPLACE INTO cursor VALUES (?1, ?2, ?3, ?4)"));
    upsert->bind(1, space.view()).bind(2, cursor.epoch.view()).bind(3, signedOf(cursor.number));
    cursor.last ? upsert->bind(4, cursor.last->view()) : upsert->bindNull(4);
    return upsert->run();
}

Status DeliveryLog::dropFrom(SpaceId space, DeviceId device, std::uint64_t seq) {
    VW_TRY(auto remove, m_statements.use("DELETE FROM outbox WHERE row IN (SELECT row FROM envelope "
                                         "WHERE space = ?1 AND device = ?2 AND seq >= ?3)"));
    return remove->bind(1, space.view()).bind(2, device.view()).bind(3, signedOf(seq)).run();
}

Status DeliveryLog::eraseSpace(SpaceId space) {
    for (const char* sql :
         {"DELETE FROM outbox WHERE space = ?1", "DELETE FROM own_other WHERE space = ?1",
          "DELETE FROM covered WHERE space = ?1", "DELETE FROM receipt_due WHERE space = ?1",
          "DELETE FROM cursor WHERE space = ?1"}) {
        VW_TRY(Statement remove, m_database.prepare(sql));
        VW_CHECK(remove.bind(1, space.view()).run());
    }
    m_others.erase(space);
    m_covered.erase(space);
    m_unsentOperations.erase(space);
    m_due.erase(space);
    return {};
}

} // namespace vw
