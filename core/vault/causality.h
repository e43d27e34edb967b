// SPDX-License-Identifier: GPL-3.0-or-later
// What each author had seen of the others when it last wrote: the contexts that the fold compares by.
#pragma once

#include "core/base/ids.h"
#include "core/coaching/operation.h"

#include <map>

namespace vw {

/// How far somebody had read each device: device → seq.
using Context = std::map<DeviceId, std::uint64_t>;

/// Contexts per space and author. Plain value; one thread.
class Causality {
public:
    [[nodiscard]] const Context& of(SpaceId space, DeviceId author) const;
    /// The author wrote `seq` in knowledge of these; returns what it had seen, its own earlier ones included.
    const Context& advance(SpaceId space, DeviceId author, std::uint64_t seq,
                           const std::vector<Dependency>& dependencies);
    void erase(SpaceId space) { m_contexts.erase(space); }

    /// For the snapshot.
    [[nodiscard]] Bytes encode() const;
    static Result<Causality> decode(ByteView bytes);

private:
    std::map<SpaceId, std::map<DeviceId, Context>> m_contexts;
};

} // namespace vw
