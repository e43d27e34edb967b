// SPDX-License-Identifier: GPL-3.0-or-later
// Control logs and spaces: records appended and fetched, which spaces there are, waiting for news.
#pragma once

#include "sync/protocol/auth_messages.h"

namespace vw::protocol {

/// An answer with records stops there, but has at least one.
constexpr std::size_t recordsAnswerBytes = std::size_t{1} << 20;
constexpr std::size_t identitiesLimit = 1'000; ///< named in one membership log
constexpr std::size_t spacesLimit = 10'000;    ///< of one identity
constexpr std::size_t waitSpaceLimit = 64;
constexpr std::uint32_t waitSecondsLimit = 50;

struct RecordsRequest {
    std::vector<Bytes> records; ///< 1 to recordsPerRequest
};
struct RecordsAnswer {
    std::vector<Bytes> records;         ///< at most recordsPerRequest
    std::vector<IdentityId> identities; ///< of a membership log; empty for identity logs
    bool more = false;                  ///< ask again from the seq after the last record
};
struct HeadAnswer {
    std::uint32_t seq = 0;
};
struct SpaceCreated {
    SpaceId space;
};
struct SpaceSummary {
    SpaceId space;
    std::uint32_t membershipSeq = 0;
    StoreEpoch epoch;
    std::uint64_t newest = 0; ///< number of the newest envelope, 0: none
    EnvelopeId last{};        ///< that envelope's id; none without one
};
struct SpacesAnswer {
    std::vector<SpaceSummary> spaces;
};
struct WaitRequest {
    struct Known {
        SpaceId space;
        std::uint64_t number = 0;
        std::uint32_t membershipSeq = 0;
    };
    std::vector<Known> known;
    std::uint32_t seconds = waitSecondsLimit;
};
struct WaitAnswer {
    std::vector<SpaceId> moved;
};

Bytes encode(const RecordsRequest& message);
Status decode(ByteView bytes, RecordsRequest& into);
Bytes encode(const RecordsAnswer& message);
Status decode(ByteView bytes, RecordsAnswer& into);
Bytes encode(const HeadAnswer& message);
Status decode(ByteView bytes, HeadAnswer& into);
Bytes encode(const SpaceCreated& message);
Status decode(ByteView bytes, SpaceCreated& into);
Bytes encode(const SpacesAnswer& message);
Status decode(ByteView bytes, SpacesAnswer& into);
Bytes encode(const WaitRequest& message);
Status decode(ByteView bytes, WaitRequest& into);
Bytes encode(const WaitAnswer& message);
Status decode(ByteView bytes, WaitAnswer& into);

} // namespace vw::protocol
