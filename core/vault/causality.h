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
    /// The same of an imported change: the next one of this space, first written by `author`.
    const Context& advanceImported(SpaceId space, DeviceId author,
                                   const std::vector<Dependency>& dependencies);
    /// Who first wrote the imported changes of a space; number n at [n - 1].
    [[nodiscard]] const std::vector<DeviceId>& importedAuthors(SpaceId space) const;
    void erase(SpaceId space) {
        m_contexts.erase(space);
        m_imported.erase(space);
    }

    /// For the snapshot.
    [[nodiscard]] Bytes encode() const;
    static Result<Causality> decode(ByteView bytes);

private:
    using Authors = std::map<DeviceId, Context>;
    struct Imported {
        Authors authors; ///< contexts in numbers of changes
        std::vector<DeviceId> authorOf;
    };
    std::map<SpaceId, Authors> m_contexts;
    std::map<SpaceId, Imported> m_imported;
};

} // namespace vw
