// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes on their way: push, pull by cursor, heal by vector.
#pragma once

#include "core/crypto/invite.h"
#include "sync/protocol/auth_messages.h"

namespace vw::protocol {

constexpr std::size_t pushEnvelopeLimit = 200;
constexpr std::size_t pushByteLimit = std::size_t{1} << 20; ///< of the envelopes of one push, without framing
constexpr std::uint32_t pullLimit = 500;                    ///< envelopes of one answer
constexpr std::size_t pullByteLimit = std::size_t{1}
                                      << 20; ///< an answer stops there, but has at least one envelope
constexpr std::size_t vectorLimit = 1'000;   ///< devices in a vector or in a list of heads

struct PushRequest {
    std::vector<Bytes> envelopes; ///< 1 to pushEnvelopeLimit
};
enum class PushOutcome : std::uint8_t { stored = 0, wasThere = 1, refused = 2, forked = 3 };
struct PushAnswer {
    std::vector<PushOutcome> outcomes; ///< one per envelope of the request, in its order
    StoreEpoch epoch;
    std::uint64_t newest = 0;
};
struct NumberedEnvelope {
    std::uint64_t number = 0; ///< strictly rising in a space; holes are legal
    Bytes envelope;
};
struct PullAnswer {
    StoreEpoch epoch;
    std::vector<NumberedEnvelope> items; ///< at most pullLimit
    bool more = false;
    std::optional<EnvelopeId> last; ///< id of the last item, none exactly when there are no items
};
struct HealRequest {
    std::vector<std::pair<DeviceId, std::uint64_t>> vector;
    std::uint32_t limit = pullLimit;
};
struct HealAnswer {
    StoreEpoch epoch;
    std::vector<NumberedEnvelope> items;
    bool more = false;
    std::vector<DeviceHead> heads;
};

Bytes encode(const PushRequest& message);
Status decode(ByteView bytes, PushRequest& into);
Bytes encode(const PushAnswer& message);
Status decode(ByteView bytes, PushAnswer& into);
Bytes encode(const PullAnswer& message);
Status decode(ByteView bytes, PullAnswer& into);
Bytes encode(const HealRequest& message);
Status decode(ByteView bytes, HealRequest& into);
Bytes encode(const HealAnswer& message);
Status decode(ByteView bytes, HealAnswer& into);

} // namespace vw::protocol
