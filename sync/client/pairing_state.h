// SPDX-License-Identifier: GPL-3.0-or-later
// What pairing keeps in the sealed local state of a profile, so that it survives a restart.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// Error badInput for a name that cannot be shown to the other person: empty, too long, not UTF-8.
Status checkShownName(std::string_view name);

} // namespace vw

namespace vw::pairing_state {

/// Coach: an invite on its way.
struct Invitation {
    SpaceId space;
    UtcMillis expires;
    std::string ownName;
    Bytes offer;         ///< the sealed letter, the same bytes at each try
    bool posted = false; ///< the mailbox is known to hold the offer
    Bytes answer;        ///< the sealed letter a person was shown; empty: none yet
};

/// Client: an answer on its way, or waiting for the coach.
struct Joining {
    SpaceId space;
    RecordHash fullSpaceHash; ///< pinned: the space must begin with this record
    IdentityId inviter;       ///< pinned: its owner
    std::string inviterName;
    std::string ownName;
    std::array<std::uint8_t, 16> serverId{};
    UtcMillis expires;
    Bytes answer; ///< the sealed letter, the same bytes at each try
    bool delivered = false;
};

/// Both: who the other person in a shared space is.
struct Pin {
    SpaceId space;
    IdentityId identity;
    std::string name;
    std::string ownName;
    bool compared = false;
};

Status save(Vault& vault, const Invitation& value);
Status save(Vault& vault, const Joining& value);
Status save(Vault& vault, const Pin& value);

/// Error notFound when there is none for that space.
Result<Invitation> invitation(const Vault& vault, SpaceId space);
Result<Joining> joining(const Vault& vault, SpaceId space);
Result<Pin> pin(const Vault& vault, SpaceId space);

std::vector<Invitation> invitations(const Vault& vault);
std::vector<Joining> joinings(const Vault& vault);

/// The invite's secret, of either side; it goes with the invitation or joining of the space.
Status saveSecret(Vault& vault, SpaceId space, const Invite& invite);
Result<Invite> secret(const Vault& vault, SpaceId space);

/// Removes it together with its secret; fine when there is none.
Status removeInvitation(Vault& vault, SpaceId space);
Status removeJoining(Vault& vault, SpaceId space);

} // namespace vw::pairing_state
