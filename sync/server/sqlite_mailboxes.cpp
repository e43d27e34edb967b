// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes of the SQLite store.
#include "sync/server/sqlite_records.h"
#include "sync/server/sqlite_store.h"

namespace vw::server {
namespace {

Result<std::optional<Mailbox>> readMailbox(Connection& connection, MailboxId id) {
    VW_TRY(Query query, connection.query("SELECT owner, bearer_hash, expires, offer, answer, answered_by "
                                         "FROM mailbox WHERE id = ?1"));
    query.bind(id);
    VW_TRY(const bool found, query.step());
    if (!found) return std::optional<Mailbox>();
    Mailbox mailbox;
    mailbox.id = id;
    VW_CHECK(query.read(0, mailbox.owner.raw));
    VW_CHECK(query.read(1, mailbox.bearerHash));
    mailbox.expires.count = query.integer(2);
    mailbox.offer = copyOf(query.blob(3));
    if (query.isNull(4)) return std::optional(std::move(mailbox));
    mailbox.answer = copyOf(query.blob(4));
    VW_CHECK(query.read(5, mailbox.answeredBy.raw));
    return std::optional(std::move(mailbox));
}

Status checkOpenMailboxes(Connection& connection, IdentityId owner, UtcMillis now, const Quota& quota) {
    VW_TRY(Query query, connection.query("SELECT count(*) FROM mailbox "
                                         "WHERE owner = ?1 AND answer IS NULL AND expires > ?2"));
    query.bind(owner).bind(now.count);
    VW_TRY(const bool row, query.step());
    if (row && query.number(0) < quota.openMailboxes) return {};
    return Error{ErrorCode::tooMany, "There are too many open invites; withdraw one or wait for an answer."};
}

bool isSameOffer(const Mailbox& a, const Mailbox& b) {
    return a.owner == b.owner && a.bearerHash == b.bearerHash && a.expires == b.expires && a.offer == b.offer;
}

} // namespace

Status SqliteStore::createMailbox(const Mailbox& mailbox, UtcMillis now) {
    VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(const auto known, readMailbox(connection, mailbox.id));
        if (known && isSameOffer(*known, mailbox)) return {};
        if (known) return Error{ErrorCode::conflict, "There is another mailbox of this name."};
        VW_CHECK(checkOpenMailboxes(connection, mailbox.owner, now, m_options.quota));
        VW_TRY(Query query, connection.query("INSERT INTO mailbox (id, owner, bearer_hash, expires, offer) "
                                             "VALUES (?1, ?2, ?3, ?4, ?5)"));
        query.bind(mailbox.id).bind(mailbox.owner).bind(ByteView(mailbox.bearerHash));
        return query.bind(mailbox.expires.count).bind(ByteView(mailbox.offer)).run();
    });
}

Result<std::optional<Mailbox>> SqliteStore::mailbox(MailboxId id) {
    Reader connection = reader();
    return readMailbox(*connection, id);
}

Status SqliteStore::answerMailbox(MailboxId id, ByteView answer, const NewIdentity& identity) {
    VW_CHECK(checkRoom());
    return m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(const auto known, readMailbox(connection, id));
        if (!known) return notFound("There is no such mailbox.");
        if (known->answer) {
            const bool same = known->answeredBy == identity.id && std::ranges::equal(*known->answer, answer);
            if (same) return {};
            return Error{ErrorCode::alreadyUsed, "This invite was answered before; ask for another."};
        }
        VW_CHECK(insertIdentity(connection, identity));
        VW_TRY(Query query,
               connection.query("UPDATE mailbox SET answer = ?2, answered_by = ?3 WHERE id = ?1"));
        return query.bind(id).bind(answer).bind(identity.id).run();
    });
}

Status SqliteStore::deleteMailbox(MailboxId id) {
    return m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(Query query, connection.query("DELETE FROM mailbox WHERE id = ?1"));
        return query.bind(id).run();
    });
}

Status SqliteStore::forgetMailboxes(UtcMillis unanswered, UtcMillis answered) {
    return m_writer.run([&](Connection& connection) -> Status {
        VW_TRY(Query query, connection.query("DELETE FROM mailbox WHERE (answer IS NULL AND expires < ?1) "
                                             "OR expires < ?2"));
        return query.bind(unanswered.count).bind(answered.count).run();
    });
}

} // namespace vw::server
