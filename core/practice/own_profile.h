// SPDX-License-Identifier: GPL-3.0-or-later
// Who the person at this device is: name and side, and the spaces that everybody of that side has.
#pragma once

#include "core/vault/vault.h"

namespace vw::practice {

/// Plain value.
struct OwnProfile {
    Role role = Role::coach; ///< which side of the relation this person is on
    std::string name;        ///< as others are shown it
    friend bool operator==(const OwnProfile&, const OwnProfile&) = default;
};

/// Remembers it and makes the space that belongs to it: practice for a coach, journal for a client. May be
/// called again after it was cut short. Error badInput for an empty name, conflict for another role.
Status setUpProfile(Vault& vault, const OwnProfile& profile);
/// Remembers it on a further device of that person, whose own space is there already or comes by syncing.
/// Error conflict for another role than before.
Status adoptProfile(Vault& vault, const OwnProfile& profile);
/// The same on a device that was recovered by words: the side from the spaces there are, the name from
/// where others are shown it. Error notFound until the own space has come.
Status learnProfile(Vault& vault);
/// Error notFound when setUpProfile never finished.
Result<OwnProfile> ownProfile(const Vault& vault);
/// The person's own space of that kind (practice or journal).
Result<SpaceId> ownSpace(const Vault& vault, SpaceKind kind);

} // namespace vw::practice
