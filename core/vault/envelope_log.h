// SPDX-License-Identifier: GPL-3.0-or-later
// The accepted envelopes on disk, byte for byte, and the heads of their chains.
#pragma once

#include "core/crypto/envelope.h"
#include "core/crypto/invite.h"
#include "core/vault/statements.h"

#include <map>

namespace vw {

/// The newest accepted envelope of one device in one space.
struct ChainHead {
    std::uint64_t seq = 0;
    EnvelopeId id;
    std::uint32_t membership = 0; ///< seq of the membership record it cites
};
using Chains = std::map<DeviceId, ChainHead>;

/// Envelopes in the order in which they were accepted, which is a causal order. Changes are made inside a
/// transaction of the caller, who calls `flush` before its commit and `reload` after a rollback. One thread.
class EnvelopeLog {
public:
    /// `database` must outlive this object.
    explicit EnvelopeLog(Database& database)
        : m_statements(database) {}
    /// Reads the heads of all chains.
    [[nodiscard]] Status reload();

    [[nodiscard]] const Chains& chains(SpaceId space) const;
    /// seq 0 when the device has written nothing here.
    [[nodiscard]] ChainHead head(SpaceId space, DeviceId device) const;
    [[nodiscard]] std::vector<DeviceHead> heads(SpaceId space) const;
    [[nodiscard]] const std::map<SpaceId, Chains>& allChains() const { return m_chains; }

    /// The id of an accepted envelope, or none.
    [[nodiscard]] Result<std::optional<EnvelopeId>> idAt(SpaceId space, DeviceId device, std::uint64_t seq);
    /// Appends the next envelope of its author; the row it got.
    [[nodiscard]] Result<std::int64_t> append(const EnvelopePlace& place, const EnvelopeId& id,
                                              ByteView bytes);
    [[nodiscard]] Status flush();

    [[nodiscard]] Result<Bytes> bytes(std::int64_t row);
    [[nodiscard]] Result<std::int64_t> lastRow();
    struct Row {
        std::int64_t row = 0;
        Bytes bytes;
    };
    /// Up to `limit` rows behind `after`, in order.
    [[nodiscard]] Result<std::vector<Row>> rowsAfter(std::int64_t after, std::size_t limit);
    /// Envelopes of one chain behind `after`, in order.
    [[nodiscard]] Result<std::vector<Bytes>> chainAfter(SpaceId space, DeviceId device, std::uint64_t after,
                                                        std::size_t limit);
    /// Drops the chain of a device from `seq` on.
    [[nodiscard]] Status cutChain(SpaceId space, DeviceId device, std::uint64_t seq);
    [[nodiscard]] Status eraseSpace(SpaceId space);

private:
    Statements m_statements;
    std::map<SpaceId, Chains> m_chains;
    std::vector<std::pair<SpaceId, DeviceId>> m_changed;
};

} // namespace vw
