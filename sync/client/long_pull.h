// SPDX-License-Identifier: GPL-3.0-or-later
// Taking many pages at once: first all of them to the disk, then checked and folded in slices.
#pragma once

#include "sync/client/calls.h"
#include "sync/client/hole.h"

namespace vw {

/// What a long pull stands on. References outlive it.
struct LongPullParts {
    Vault& vault;
    Timers& timers;
    Calls& calls;
};

/// The part of a pull that has more than one page. While it writes one lump of pages, the next page is on its
/// way. Between two slices the event loop runs. Kept alive by what it has under way in the calls. Not
/// thread-safe.
class LongPull : public std::enable_shared_from_this<LongPull> {
public:
    using Finished = std::function<void(Result<ReceiveReport>)>;
    LongPull(const LongPullParts& parts, SpaceId space)
        : m_parts(parts)
        , m_space(space) {}

    /// Marks the space, so that it is healed should this be cut short. Before the first page.
    [[nodiscard]] Status begin() { return rememberHole(m_parts.vault, m_space, true); }
    /// Takes a page that ends at `reached`.
    void take(std::vector<ReceivedEnvelope> page, const PullCursor& reached);
    /// No page follows. `finished` hears what became of all, also of pages before a fault.
    void end(Finished finished);
    /// True once writing failed: no further page is of use.
    [[nodiscard]] bool isBroken() const { return !m_written.ok(); }

private:
    void schedule();
    void work();
    [[nodiscard]] Status write();
    void foldSlice();
    void add(const ReceiveReport& report);
    void finish(Result<ReceiveReport> result);
    LongPullParts m_parts;
    SpaceId m_space;
    std::vector<ReceivedEnvelope> m_lump;
    std::size_t m_lumpBytes = 0;
    PullCursor m_reached;
    ReceiveReport m_total;
    Finished m_finished; ///< set by `end`
    Status m_written;
    bool m_scheduled = false;
};

} // namespace vw
