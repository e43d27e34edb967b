// SPDX-License-Identifier: GPL-3.0-or-later
// One push inside a transaction of the SQLite store.
#pragma once

#include "sync/server/sqlite_connection.h"
#include "sync/server/store.h"

namespace vw::server {

/// Places the envelopes of a batch behind the heads of their authors and numbers them. Used once.
class SqlitePush {
public:
    SqlitePush(Connection& connection, const PushBatch& batch, const Quota& quota)
        : m_connection(connection)
        , m_batch(batch)
        , m_quota(quota) {}
    [[nodiscard]] Result<PushStored> run();

private:
    struct Head {
        std::uint64_t seq = 0;
        EnvelopeId id;
        std::uint32_t membershipSeq = 0;
        bool moved = false;
    };
    Status openSpace();
    Result<Head*> headOf(DeviceId device);
    Result<protocol::PushOutcome> place(const CheckedEnvelope& envelope);
    Result<protocol::PushOutcome> compareKnown(const CheckedEnvelope& envelope);
    Status insert(const CheckedEnvelope& envelope);
    Status closeSpace();
    Status saveHead(DeviceId device, const Head& head);

    Connection& m_connection;
    const PushBatch& m_batch;
    const Quota& m_quota;
    IdentityId m_sponsor;
    std::uint64_t m_newest = 0;
    std::int64_t m_bytesStored = 0;
    std::map<DeviceId, Head> m_heads;
};

} // namespace vw::server
