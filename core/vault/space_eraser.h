// SPDX-License-Identifier: GPL-3.0-or-later
// Takes everything of a space off this device's disk, so that no byte of it stays in any file of the profile.
#pragma once

#include "core/vault/vault_parts.h"

namespace vw {

/// Holds a reference; one thread. Each call may be repeated after it was cut short.
class SpaceEraser {
public:
    explicit SpaceEraser(VaultParts& parts)
        : m_parts(parts) {}
    /// Envelopes, what waits, its key, the drafts and small values that belong to it; then the view is folded
    /// anew, since an index keeps the words of what was taken out of it. The log of its members stays.
    [[nodiscard]] Status eraseContent(SpaceId space);
    /// The log with its wraps, and who was in no other space; only the record that erased it stays.
    [[nodiscard]] Status forget(SpaceId space, ByteView record);
    /// What an erasure that was cut short left to do.
    [[nodiscard]] Status sweepIfDue();

private:
    [[nodiscard]] std::set<std::string> namesWithin(SpaceId space);
    [[nodiscard]] Status removeNamed(LocalState& drawer, const std::set<std::string>& names);
    [[nodiscard]] Status emptyWriteAheadLog();
    [[nodiscard]] Status sweep();
    VaultParts& m_parts;
};

} // namespace vw
