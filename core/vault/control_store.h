// SPDX-License-Identifier: GPL-3.0-or-later
// The identity and membership logs known on this device, in memory and on disk.
#pragma once

#include "core/base/database.h"
#include "core/crypto/membership_log.h"

#include <functional>
#include <map>
#include <set>

namespace vw {

/// Verified logs. What a call took is durable when it returns; on an error nothing changed. One thread.
class ControlStore : public IdentityDirectory {
public:
    /// `database` must outlive this object.
    explicit ControlStore(Database& database)
        : m_database(database) {}
    /// Reads and verifies everything on disk. Error corrupt when a record there is not what was written.
    [[nodiscard]] Status load();

    [[nodiscard]] const IdentityLog* find(IdentityId id) const override;
    [[nodiscard]] const MembershipLog* membership(SpaceId space) const;
    [[nodiscard]] const std::map<SpaceId, MembershipLog>& memberships() const { return m_memberships; }
    [[nodiscard]] const std::map<IdentityId, IdentityLog>& identities() const { return m_identities; }
    [[nodiscard]] bool isErased(SpaceId space) const { return m_erased.contains(space); }

    /// Takes records of one identity log; known ones are skipped. Errors as IdentityLog::append.
    [[nodiscard]] Status takeIdentity(std::span<const Bytes> records);
    /// Takes records of one membership log; the space they belong to. Errors as MembershipLog::append.
    [[nodiscard]] Result<SpaceId> takeMembership(std::span<const Bytes> records);
    /// Is told, within the transaction, who is forgotten.
    using Forgotten = std::function<Status(IdentityId)>;
    /// In one piece: of the space only `record` stays, and of its members none but `own` who is in no other.
    [[nodiscard]] Status forget(SpaceId space, ByteView record, IdentityId own, const Forgotten& forgotten);
    /// Spaces that stay erased, kept copies among them, with the record that says so.
    [[nodiscard]] Result<std::vector<std::pair<SpaceId, Bytes>>> eraseRecords() const;
    /// Keeps a space from being taken up; `record` is the erase record of its log.
    [[nodiscard]] Status rememberErased(SpaceId space, ByteView record);
    /// True when the log of the space or of a member holds a record that only a newer version can read.
    [[nodiscard]] bool needsUpdate(const MembershipLog& log) const;

    [[nodiscard]] std::uint32_t serverRecords(ByteView log) const;
    [[nodiscard]] Status setServerRecords(ByteView log, std::uint32_t count);

private:
    template <class AnyId>
    [[nodiscard]] Status loadIds(std::string_view sql, std::set<AnyId>& out);
    [[nodiscard]] Status store(LogKind log, ByteView subject, std::span<const Bytes> records,
                               std::size_t from);
    [[nodiscard]] Result<std::vector<Bytes>> stored(LogKind log, ByteView subject);
    [[nodiscard]] Result<std::vector<Bytes>> subjects(LogKind log);
    [[nodiscard]] Result<RecordHash> subjectOf(LogKind log, std::span<const Bytes> records) const;
    [[nodiscard]] Status takeIdentity(IdentityId id, std::span<const Bytes> records);
    [[nodiscard]] Result<SpaceId> takeMembership(RecordHash fullHash, std::span<const Bytes> records);
    /// Remembers whether the log holds a record that cannot be read here; hands `outcome` on.
    [[nodiscard]] Status noteUnread(RecordHash subject, Status outcome);
    [[nodiscard]] const MembershipLog* logOf(RecordHash fullHash) const;
    /// Members of no other space.
    [[nodiscard]] std::vector<IdentityId> onlyIn(const MembershipLog& log, IdentityId own) const;
    [[nodiscard]] Status keepErasure(SpaceId space, ByteView record);
    [[nodiscard]] Status removeLog(LogKind log, ByteView subject, RecordHash fullSubject);
    Database& m_database;
    std::map<IdentityId, IdentityLog> m_identities;
    std::map<SpaceId, MembershipLog> m_memberships;
    std::set<SpaceId> m_erased;
    std::set<RecordHash> m_unread; ///< logs with a record of a newer version
};

} // namespace vw
