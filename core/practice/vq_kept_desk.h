// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments that a person takes for themselves, before or without a coach, and shares later or never.
#pragma once

#include "core/axiology/instrument.h"
#include "core/coaching/vq_own.h"
#include "core/practice/client_desk.h"
#include "core/practice/vq_desk.h"

namespace vw::practice {

/// With whom a kept result was shared. Plain value.
struct VqShare {
    SpaceId space;
    coaching::VqSubmissionId copy;
    UtcMillis at;
    std::vector<Viewer> readers; ///< by the membership log, oneself first
};

/// The client's own results; needs neither a coach nor a server. Holds references; use from the vault's
/// thread. Every command is one durable commit; on an error nothing is changed.
class VqKeptDesk {
public:
    VqKeptDesk(Vault& vault, const Clock& clock)
        : m_vault(vault)
        , m_clock(clock) {}

    /// Keeps a complete administration in the own journal and ends its sitting. `handIn.assignment` is
    /// ignored. Error conflict when it was kept or handed in before.
    [[nodiscard]] Result<coaching::VqKeptId> keep(VqHandIn handIn);
    /// Newest first.
    [[nodiscard]] Result<std::vector<coaching::VqKept>> kept() const;
    [[nodiscard]] Result<VqReading> reading(coaching::VqKeptId id) const;
    [[nodiscard]] Result<axiology::Instrument> instrumentFor(const coaching::VqKept& kept) const;
    /// Chosen before starting, or asked for since.
    [[nodiscard]] Result<bool> isShown(const coaching::VqKept& kept) const;
    /// Show it to me after all. Never back.
    [[nodiscard]] Status show(coaching::VqKeptId id);
    /// What its owner says to it, by item, for nobody else.
    [[nodiscard]] Result<std::vector<coaching::VqKeptFinding>> findings(coaching::VqKeptId id) const;
    /// One word on one item; devices of one person write the same one. Error notFound.
    [[nodiscard]] Status say(coaching::VqKeptId id, FindingWord word);
    /// Deletes it here and on the own devices, with what was said to it; copies that were shared stay with
    /// those who have them.
    [[nodiscard]] Status remove(coaching::VqKeptId id);

    /// Everybody who got a copy, oldest first; empty when nobody did.
    [[nodiscard]] Result<std::vector<VqShare>> shares(coaching::VqKeptId id) const;
    /// A copy with its own date and choice of release, marked as self-started, and what its owner said to it
    /// so far. Cannot be taken back. Error
    /// conflict when that space has one already.
    [[nodiscard]] Result<coaching::VqSubmissionId> share(coaching::VqKeptId id, SpaceId shared);

private:
    Vault& m_vault;
    const Clock& m_clock;
};

} // namespace vw::practice
