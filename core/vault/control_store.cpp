// SPDX-License-Identifier: GPL-3.0-or-later
// Logs are changed as copies and swapped in after they are on disk, so that memory and disk never differ.
#include "core/vault/control_store.h"

#include <algorithm>

namespace vw {
Status ControlStore::load() {
    VW_TRY(const auto identities, subjects(LogKind::identity));
    for (const Bytes& subject : identities) {
        VW_TRY(const auto records, stored(LogKind::identity, subject));
        VW_TRY(IdentityLog log, IdentityLog::read(records));
        const IdentityId id = log.id();
        m_identities.emplace(id, std::move(log));
    }
    VW_TRY(const auto spaces, subjects(LogKind::membership));
    for (const Bytes& subject : spaces) {
        VW_TRY(const auto records, stored(LogKind::membership, subject));
        VW_TRY(MembershipLog log, MembershipLog::read(records, *this));
        const SpaceId space = log.space();
        m_memberships.emplace(space, std::move(log));
    }
    VW_CHECK(loadIds("SELECT space FROM erased", m_erased));
    return loadIds("SELECT subject FROM unread", m_unread);
}

template <class AnyId>
Status ControlStore::loadIds(std::string_view sql, std::set<AnyId>& out) {
    VW_TRY(Statement statement, m_database.prepare(sql));
    for (;;) {
        VW_TRY(const bool row, statement.step());
        if (!row) return {};
        VW_TRY(const AnyId id, AnyId::from(statement.blob(0)));
        out.insert(id);
    }
}

const IdentityLog* ControlStore::find(IdentityId id) const {
    const auto found = m_identities.find(id);
    return found == m_identities.end() ? nullptr : &found->second;
}

const MembershipLog* ControlStore::membership(SpaceId space) const {
    const auto found = m_memberships.find(space);
    return found == m_memberships.end() ? nullptr : &found->second;
}

Result<RecordHash> ControlStore::subjectOf(LogKind log, std::span<const Bytes> records) const {
    if (records.empty()) return badInput("There are no records to take.");
    VW_TRY(const ControlRecord first, ControlRecord::read(records.front()));
    if (first.log != log) return badInput("This is a record of another kind of log.");
    return first.subject.isNone() ? recordHash(records.front()) : first.subject;
}

Status ControlStore::noteUnread(RecordHash subject, Status outcome) {
    const bool unread = !outcome.ok() && outcome.error().code == ErrorCode::newerFormat;
    if (unread == m_unread.contains(subject) || (!unread && !outcome.ok())) return outcome;
    VW_TRY(Statement statement, m_database.prepare(unread ? "INSERT OR IGNORE INTO unread VALUES (?1)"
                                                          : "DELETE FROM unread WHERE subject = ?1"));
    VW_CHECK(statement.bind(1, subject.view()).run());
    unread ? (void)m_unread.insert(subject) : (void)m_unread.erase(subject);
    return outcome;
}

bool ControlStore::needsUpdate(const MembershipLog& log) const {
    if (m_unread.contains(log.fullHash())) return true;
    for (const auto& [identity, member] : log.current().members)
        if (m_unread.contains(RecordHash{identity.raw})) return true;
    return false;
}

Status ControlStore::takeIdentity(std::span<const Bytes> records) {
    VW_TRY(const RecordHash subject, subjectOf(LogKind::identity, records));
    return noteUnread(subject, takeIdentity(IdentityId{subject.raw}, records));
}

Status ControlStore::takeIdentity(IdentityId id, std::span<const Bytes> records) {
    const IdentityLog* known = find(id);
    if (!known) {
        VW_TRY(IdentityLog log, IdentityLog::read(records));
        VW_CHECK(store(LogKind::identity, id.view(), log.records(), 0));
        m_identities.emplace(id, std::move(log));
        return {};
    }
    IdentityLog log = *known;
    Status outcome; // records before one that cannot be read are kept
    for (std::size_t i = 0; i < records.size() && outcome.ok(); ++i)
        outcome = log.append(records[i]);
    if (!outcome.ok() && outcome.error().code != ErrorCode::newerFormat) return outcome;
    VW_CHECK(store(LogKind::identity, id.view(), log.records(), known->records().size()));
    m_identities.insert_or_assign(id, std::move(log));
    return outcome;
}

const MembershipLog* ControlStore::logOf(RecordHash fullHash) const {
    for (const auto& [space, log] : m_memberships)
        if (log.fullHash() == fullHash) return &log;
    return nullptr;
}

Result<SpaceId> ControlStore::takeMembership(std::span<const Bytes> records) {
    VW_TRY(const RecordHash subject, subjectOf(LogKind::membership, records));
    auto taken = takeMembership(subject, records);
    VW_CHECK(noteUnread(subject, taken.ok() ? Status() : Status(taken.error())));
    return taken;
}

Result<SpaceId> ControlStore::takeMembership(RecordHash fullHash, std::span<const Bytes> records) {
    const MembershipLog* known = logOf(fullHash);
    if (!known) {
        const SpaceId space = MembershipLog::spaceOf(fullHash);
        if (isErased(space))
            return Error{ErrorCode::notAllowed, "This space was erased on this device and stays erased."};
        VW_TRY(MembershipLog log, MembershipLog::read(records, *this));
        VW_CHECK(store(LogKind::membership, space.view(), log.records(), 0));
        m_memberships.insert_or_assign(space, std::move(log));
        return space;
    }
    MembershipLog log = *known;
    Status outcome; // records before one that cannot be read are kept
    for (std::size_t i = 0; i < records.size() && outcome.ok(); ++i)
        outcome = log.append(records[i], *this);
    if (!outcome.ok() && outcome.error().code != ErrorCode::newerFormat) return outcome.error();
    const SpaceId space = log.space();
    VW_CHECK(store(LogKind::membership, space.view(), log.records(), known->records().size()));
    m_memberships.insert_or_assign(space, std::move(log));
    if (!outcome.ok()) return outcome.error();
    return space;
}

std::vector<IdentityId> ControlStore::onlyIn(const MembershipLog& log, IdentityId own) const {
    std::vector<IdentityId> out;
    for (const auto& [identity, member] : log.current().members) {
        const auto holds = [&log, id = identity](const auto& other) {
            return other.first != log.space() && other.second.current().members.contains(id);
        };
        if (identity != own && std::none_of(m_memberships.begin(), m_memberships.end(), holds))
            out.push_back(identity);
    }
    return out;
}

Status ControlStore::forget(SpaceId space, ByteView record, IdentityId own, const Forgotten& forgotten) {
    const MembershipLog* log = membership(space);
    if (!log) return {};
    const std::vector<IdentityId> strangers = onlyIn(*log, own);
    VW_TRY(Transaction transaction, Transaction::begin(m_database));
    VW_CHECK(keepErasure(space, record));
    VW_CHECK(removeLog(LogKind::membership, space.view(), log->fullHash()));
    for (const IdentityId& identity : strangers) {
        VW_CHECK(removeLog(LogKind::identity, identity.view(), RecordHash{identity.raw}));
        VW_CHECK(forgotten(identity));
    }
    VW_CHECK(transaction.commit());
    m_unread.erase(log->fullHash());
    for (const IdentityId& identity : strangers) {
        m_unread.erase(RecordHash{identity.raw});
        m_identities.erase(identity);
    }
    m_erased.insert(space);
    m_memberships.erase(space);
    return {};
}

Status ControlStore::removeLog(LogKind log, ByteView subject, RecordHash fullSubject) {
    VW_TRY(Statement records, m_database.prepare("DELETE FROM control WHERE log = ?1 AND subject = ?2"));
    VW_CHECK(records.bind(1, static_cast<std::int64_t>(log)).bind(2, subject).run());
    VW_TRY(Statement count, m_database.prepare("DELETE FROM server_records WHERE log = ?1"));
    VW_CHECK(count.bind(1, subject).run());
    VW_TRY(Statement unread, m_database.prepare("DELETE FROM unread WHERE subject = ?1"));
    return unread.bind(1, fullSubject.view()).run();
}

Status ControlStore::keepErasure(SpaceId space, ByteView record) {
    VW_TRY(Statement keep, m_database.prepare("INSERT OR REPLACE INTO erased VALUES (?1, ?2)"));
    return keep.bind(1, space.view()).bind(2, record).run();
}

Status ControlStore::rememberErased(SpaceId space, ByteView record) {
    VW_CHECK(keepErasure(space, record));
    m_erased.insert(space);
    return {};
}

Result<std::vector<std::pair<SpaceId, Bytes>>> ControlStore::eraseRecords() const {
    VW_TRY(Statement statement, m_database.prepare("SELECT space, record FROM erased ORDER BY space"));
    std::vector<std::pair<SpaceId, Bytes>> out;
    for (;;) {
        VW_TRY(const bool row, statement.step());
        if (!row) return out;
        VW_TRY(const SpaceId space, SpaceId::from(statement.blob(0)));
        out.emplace_back(space, copyOf(statement.blob(1)));
    }
}

std::uint32_t ControlStore::serverRecords(ByteView log) const {
    auto statement = m_database.prepare("SELECT count FROM server_records WHERE log = ?1");
    if (!statement.ok()) return 0;
    const auto row = statement->bind(1, log).step();
    return row.ok() && *row ? static_cast<std::uint32_t>(statement->integer(0)) : 0;
}

Status ControlStore::setServerRecords(ByteView log, std::uint32_t count) {
    VW_TRY(Statement statement, m_database.prepare("INSERT OR REPLACE INTO server_records VALUES (?1, ?2)"));
    return statement.bind(1, log).bind(2, std::int64_t{count}).run();
}

Status ControlStore::store(LogKind log, ByteView subject, std::span<const Bytes> records, std::size_t from) {
    if (from == records.size()) return {};
    VW_TRY(Transaction transaction, Transaction::begin(m_database));
    VW_TRY(Statement insert, m_database.prepare("INSERT INTO control VALUES (?1, ?2, ?3, ?4)"));
    for (std::size_t i = from; i < records.size(); ++i) {
        insert.bind(1, static_cast<std::int64_t>(log)).bind(2, subject);
        VW_CHECK(insert.bind(3, static_cast<std::int64_t>(i + 1)).bind(4, records[i]).run());
    }
    return transaction.commit();
}

Result<std::vector<Bytes>> ControlStore::stored(LogKind log, ByteView subject) {
    VW_TRY(Statement statement,
           m_database.prepare("SELECT record FROM control WHERE log = ?1 AND subject = ?2 ORDER BY seq"));
    statement.bind(1, static_cast<std::int64_t>(log)).bind(2, subject);
    std::vector<Bytes> out;
    for (;;) {
        VW_TRY(const bool row, statement.step());
        if (!row) return out;
        out.push_back(copyOf(statement.blob(0)));
    }
}

Result<std::vector<Bytes>> ControlStore::subjects(LogKind log) {
    VW_TRY(Statement statement, m_database.prepare("SELECT DISTINCT subject FROM control WHERE log = ?1"));
    statement.bind(1, static_cast<std::int64_t>(log));
    std::vector<Bytes> out;
    for (;;) {
        VW_TRY(const bool row, statement.step());
        if (!row) return out;
        out.push_back(copyOf(statement.blob(0)));
    }
}

} // namespace vw
