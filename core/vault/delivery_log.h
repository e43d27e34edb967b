// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the way of own envelopes: unsent, sent, received; and how far spaces were pulled.
#pragma once

#include "core/crypto/envelope.h"
#include "core/vault/statements.h"
#include "core/vault/vault_types.h"

#include <map>
#include <set>

namespace vw {

/// Changes of several rows are made inside a transaction of the caller, who calls `reload` after a rollback.
/// One thread.
class DeliveryLog {
public:
    /// `database` must outlive this object.
    explicit DeliveryLog(Database& database)
        : m_database(database)
        , m_statements(database) {}
    [[nodiscard]] Status reload();

    /// An own envelope was written.
    [[nodiscard]] Status wrote(std::int64_t row, const EnvelopePlace& place);
    /// An own envelope came back from the server, as after a restore.
    [[nodiscard]] Status cameBack(const EnvelopePlace& place);
    [[nodiscard]] Result<std::vector<Bytes>> unsent(SpaceId space, std::size_t limit);
    /// `device` is this device.
    [[nodiscard]] Status markSent(SpaceId space, std::span<const EnvelopeId> ids);
    /// A device of another identity has everything of this device up to `seq`.
    [[nodiscard]] Status covered(SpaceId space, std::uint64_t seq);
    /// saved, sent and received; `ownSeq` is the newest own seq in the space.
    [[nodiscard]] DeliveryState state(SpaceId space, std::uint64_t ownSeq) const;

    [[nodiscard]] bool receiptDue(SpaceId space) const { return m_due.contains(space); }
    [[nodiscard]] Status setReceiptDue(SpaceId space);
    [[nodiscard]] Status clearReceiptDue(SpaceId space);

    [[nodiscard]] bool isForked() const { return !m_forked.empty(); }
    [[nodiscard]] Status markForked(SpaceId space);

    [[nodiscard]] std::optional<PullCursor> cursor(SpaceId space) const;
    [[nodiscard]] Status setCursor(SpaceId space, const PullCursor& cursor);
    /// Envelopes of that chain from `seq` on are about to leave the log. Call `reload` after the commit.
    [[nodiscard]] Status dropFrom(SpaceId space, DeviceId device, std::uint64_t seq);
    [[nodiscard]] Status eraseSpace(SpaceId space);

private:
    /// Own operations envelopes up to `seq`.
    [[nodiscard]] std::size_t operationsUpTo(SpaceId space, std::uint64_t seq) const;
    [[nodiscard]] Status loadSpaces(const char* sql, std::set<SpaceId>& out);
    Database& m_database;
    mutable Statements m_statements;
    std::map<SpaceId, std::vector<std::uint64_t>>
        m_others; ///< own envelopes that are no operations, ascending
    std::map<SpaceId, std::uint64_t> m_covered;
    std::map<SpaceId, std::size_t> m_unsentOperations;
    std::set<SpaceId> m_due;
    std::set<SpaceId> m_forked;
};

} // namespace vw
