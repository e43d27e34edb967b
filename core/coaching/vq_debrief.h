// SPDX-License-Identifier: GPL-3.0-or-later
// Talking about a result: how far the hour has come, what the client says to a finding, when it was shown.
#pragma once

#include "core/coaching/vq_item.h"

#include <array>
#include <set>

namespace vw::coaching {

/// The five steps of a debrief, in their order.
enum class DebriefStep : std::uint8_t { sureness, world, self, asset, view };
inline constexpr std::array allDebriefSteps{DebriefStep::sureness, DebriefStep::world, DebriefStep::self,
                                            DebriefStep::asset, DebriefStep::view};
/// "sureness", "world", "self", "asset", "view": as they are stored.
std::string_view nameOf(DebriefStep step);

/// The coach's own record of a debrief; nobody else reads it. Plain value.
struct VqDebrief {
    VqDebriefId id; ///< the bytes of the submission's id
    std::set<DebriefStep> done;
    std::optional<VqItem> asset; ///< the one asset to lean on
    std::optional<VqItem> view;  ///< the one view to test
    SessionId session;           ///< in which it was held; none before

    static VqDebrief read(const FieldReader& fields);
    [[nodiscard]] Status check() const { return {}; }
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqDebrief&, const VqDebrief&) = default;
};

/// What the client says to one finding.
enum class Fit : std::uint8_t { fits = 1, doesNotFit = 2, notSure = 3 };

/// The client's own word on one item of a result; both read it. Plain value.
struct VqFinding {
    VqFindingId id;
    VqLink about; ///< with an item
    std::optional<Fit> fit;
    std::string words; ///< may be empty

    static VqFinding read(const FieldReader& fields);
    /// Error badInput without a submission and an item.
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqFinding&, const VqFinding&) = default;
};

/// Since when the client may see a result that was to be looked at together first. Plain value.
struct VqOpening {
    VqOpeningId id;                   ///< the bytes of the submission's id
    std::optional<UtcMillis> heldAt;  ///< the coach: the debrief was held
    std::optional<UtcMillis> shownAt; ///< the client: show it to me

    static VqOpening read(const FieldReader& fields);
    [[nodiscard]] Status check() const { return {}; }
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const VqOpening&, const VqOpening&) = default;
};

} // namespace vw::coaching
