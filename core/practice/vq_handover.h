// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment being taken goes on on another device of the same person: copies of it lie in the own
// journal space. Each device writes a copy of its own; the one with the most steps is the newest.
#pragma once

#include "core/practice/vq_sitting.h"

namespace vw::practice {

/// When a copy is published: on leaving at once, otherwise on a new phase and every so many steps.
enum class VqMoment : std::uint8_t { step, leaving };
inline constexpr int stepsBetweenCopies = 10;

/// To be called after VqSitting::save, which is what keeps the steps safe: a failure here costs nothing but
/// that another device is behind, and the next call tries again. Does nothing when none is due. Error
/// conflict when it was handed in or given up on another device.
Status publishSitting(Vault& vault, const VqSitting& sitting, VqMoment moment);

/// The sitting to go on with: that of this device, or a copy of it with more steps, or one begun elsewhere;
/// never one that is over. Saves on this device what it gives. Error notFound when there is none;
/// newerFormat, corrupt when what this device has can't be read.
Result<VqSitting> resumeSitting(Vault& vault);

/// Given up: forgotten on this device now, on others when they hear of it.
Status giveUpSitting(Vault& vault, const VqSitting& sitting, UtcMillis at);

/// Handed in, kept or given up, as far as this device knows.
bool isOver(const Vault& vault, EntityId sitting);
/// Operations in the own journal that end a sitting on every device; whoever hands it in commits them too.
Result<coaching::Operations> endOfSitting(const Vault& vault, EntityId sitting, UtcMillis at);

} // namespace vw::practice
