// SPDX-License-Identifier: GPL-3.0-or-later
// When records of identity logs came to this device: the records themselves bear no time.
#pragma once

#include "core/base/clock.h"
#include "core/vault/local_state.h"

namespace vw {

/// Notes over a profile's sealed local state. Holds a reference; one thread.
class NoticedRecords {
public:
    explicit NoticedRecords(LocalState& local)
        : m_local(local) {}
    /// A log that had `before` records has `after`. Nothing is noted of a log that was not known before.
    [[nodiscard]] Status grew(IdentityId id, std::size_t before, std::size_t after, UtcMillis now);
    [[nodiscard]] std::optional<UtcMillis> at(IdentityId id, std::uint32_t seq) const;

private:
    [[nodiscard]] std::vector<std::int64_t> times(IdentityId id) const;
    LocalState& m_local;
};

} // namespace vw
