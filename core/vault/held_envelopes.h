// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes on disk that are not in the log: fresh from the server, waiting for others, or kept apart.
#pragma once

#include "core/crypto/envelope.h"
#include "core/vault/statements.h"

#include <functional>

namespace vw {

enum class HeldState : std::uint8_t {
    fresh = 0,       ///< not looked at yet
    waiting = 1,     ///< something it depends on has not arrived
    quarantined = 2, ///< of a revoked device, beyond its cut
};

/// How many may wait in one space for a record that would say who wrote them. Nothing vouches for these, so a
/// server could make any number; one beyond it is refused, and asked for again by healing.
inline constexpr std::size_t mostUnplaced = 512;

struct HeldEnvelope {
    std::int64_t row = 0;
    HeldState state = HeldState::fresh;
    Bytes bytes;
};

/// Changes are made inside a transaction of the caller. One thread.
class HeldEnvelopes {
public:
    /// `database` must outlive this object.
    explicit HeldEnvelopes(Database& database)
        : m_statements(database) {}

    /// False when the very same envelope is held already.
    [[nodiscard]] Result<bool> add(const EnvelopePlace& place, const EnvelopeId& id, ByteView bytes,
                                   HeldState state);
    [[nodiscard]] Status setState(std::int64_t row, HeldState state);
    [[nodiscard]] Status remove(std::int64_t row);
    [[nodiscard]] Result<bool> holds(SpaceId space, DeviceId device, std::uint64_t seq, const EnvelopeId& id);
    /// Of one space in the order of device and seq; `quarantined` ones are left out.
    [[nodiscard]] Result<std::vector<HeldEnvelope>> pending(SpaceId space);
    /// Up to `limit` that were not looked at yet, in the order of their arrival.
    [[nodiscard]] Result<std::vector<HeldEnvelope>> fresh(SpaceId space, std::size_t limit);
    [[nodiscard]] Result<std::vector<HeldEnvelope>> quarantined(SpaceId space);
    [[nodiscard]] Result<std::vector<SpaceId>> spacesWithPending();
    [[nodiscard]] Result<std::size_t> count(SpaceId space, HeldState state);
    /// Whether `mostUnplaced` wait there already, for whatever reason.
    [[nodiscard]] Result<bool> isFull(SpaceId space);
    /// Every one of all spaces, in the order of arrival.
    [[nodiscard]] Status visit(const std::function<Status(ByteView)>& take);
    [[nodiscard]] Status eraseSpace(SpaceId space);

private:
    [[nodiscard]] Result<std::vector<HeldEnvelope>> list(const char* sql, SpaceId space,
                                                         std::size_t limit = INT64_MAX);
    Statements m_statements;
};

} // namespace vw
