// SPDX-License-Identifier: GPL-3.0-or-later
// One push inside a transaction: the space's counter row is the cursor, so numbers become visible in order.
#include "sync/server/sqlite_push.h"

#include "sync/server/sqlite_records.h"

namespace vw::server {

using protocol::PushOutcome;

Result<PushStored> SqlitePush::run() {
    VW_CHECK(openSpace());
    PushStored stored;
    for (const CheckedEnvelope& envelope : m_batch.envelopes) {
        VW_TRY(const PushOutcome outcome, place(envelope));
        stored.outcomes.push_back(outcome);
    }
    if (m_bytesStored > 0) VW_CHECK(closeSpace());
    stored.newest = m_newest;
    return stored;
}

Status SqlitePush::openSpace() {
    VW_TRY(Query query, m_connection.query("SELECT sponsor, newest, membership_seq FROM space "
                                           "WHERE id = ?1 AND erased = 0"));
    query.bind(m_batch.space);
    VW_TRY(const bool found, query.step());
    if (!found || query.integer(2) != m_batch.expectedSeq)
        return Error{ErrorCode::conflict, "The membership of this space has changed meanwhile."};
    m_newest = query.number(1);
    return query.read(0, m_sponsor.raw);
}

Result<SqlitePush::Head*> SqlitePush::headOf(DeviceId device) {
    if (const auto known = m_heads.find(device); known != m_heads.end()) return &known->second;
    Head head;
    VW_TRY(Query query, m_connection.query("SELECT seq, id, membership_seq FROM device_head "
                                           "WHERE space = ?1 AND device = ?2"));
    query.bind(m_batch.space).bind(device);
    VW_TRY(const bool found, query.step());
    if (found) {
        head.seq = query.number(0);
        VW_CHECK(query.read(1, head.id.raw));
        head.membershipSeq = static_cast<std::uint32_t>(query.integer(2));
    }
    return &m_heads.emplace(device, head).first->second;
}

Result<PushOutcome> SqlitePush::place(const CheckedEnvelope& envelope) {
    VW_TRY(Head * head, headOf(envelope.device));
    if (envelope.seq <= head->seq) return compareKnown(envelope);
    const bool continues = envelope.seq == head->seq + 1 && envelope.prev == head->id &&
                           envelope.membershipSeq >= head->membershipSeq;
    if (!continues) return PushOutcome::refused;
    VW_CHECK(insert(envelope));
    *head = {envelope.seq, envelope.id, envelope.membershipSeq, true};
    return PushOutcome::stored;
}

Result<PushOutcome> SqlitePush::compareKnown(const CheckedEnvelope& envelope) {
    VW_TRY(Query query, m_connection.query("SELECT id FROM envelope "
                                           "WHERE space = ?1 AND device = ?2 AND seq = ?3"));
    query.bind(m_batch.space).bind(envelope.device).bind(envelope.seq);
    VW_TRY(const bool found, query.step());
    if (!found) return PushOutcome::refused;
    EnvelopeId known;
    VW_CHECK(query.read(0, known.raw));
    return known == envelope.id ? PushOutcome::wasThere : PushOutcome::forked;
}

Status SqlitePush::insert(const CheckedEnvelope& envelope) {
    VW_TRY(Query query, m_connection.query("INSERT INTO envelope (space, number, device, seq, id, bytes) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    query.bind(m_batch.space).bind(++m_newest).bind(envelope.device).bind(envelope.seq);
    m_bytesStored += static_cast<std::int64_t>(envelope.bytes.size());
    return query.bind(envelope.id).bind(envelope.bytes).run();
}

Status SqlitePush::closeSpace() {
    VW_CHECK(charge(m_connection, m_sponsor, {0, m_bytesStored}, m_quota));
    for (const auto& [device, head] : m_heads)
        if (head.moved) VW_CHECK(saveHead(device, head));
    VW_TRY(Query query, m_connection.query("UPDATE space SET newest = ?2, bytes = bytes + ?3 WHERE id = ?1"));
    return query.bind(m_batch.space).bind(m_newest).bind(m_bytesStored).run();
}

Status SqlitePush::saveHead(DeviceId device, const Head& head) {
    VW_TRY(Query query,
           m_connection.query("INSERT INTO device_head (space, device, seq, id, membership_seq) "
                              "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (space, device) DO UPDATE "
                              "SET seq = ?3, id = ?4, membership_seq = ?5"));
    query.bind(m_batch.space).bind(device).bind(head.seq).bind(head.id);
    return query.bind(head.membershipSeq).run();
}

} // namespace vw::server
