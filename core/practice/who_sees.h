// SPDX-License-Identifier: GPL-3.0-or-later
// Who can read a space, by the signed membership log, and the name each of them is shown under.
#pragma once

#include "core/practice/own_profile.h"

namespace vw::practice {

/// Somebody whose devices hold the key of a space. Plain value.
struct Viewer {
    IdentityId identity;
    bool self = false;
    std::string name; ///< as that person is shown; empty when it has not arrived yet
};

/// Everybody who reads what is written into this space, oneself first. Never from a label: members come from
/// the signed membership log. Error notFound for an unknown space.
Result<std::vector<Viewer>> whoSees(const Vault& vault, SpaceId space);
/// The other member of a shared space, or none while the invite is open.
Result<std::optional<Viewer>> counterpart(const Vault& vault, SpaceId shared);

/// Eight digits over the heads of the space; equal on both sides when both hold the same.
std::string syncCheckOf(const Vault& vault, SpaceId space);
/// Writes the own name into a shared space unless it is there; done on joining. A client also tells the own
/// other devices, through the journal, that this space may be trusted.
Status introduceSelf(Vault& vault, SpaceId shared);

} // namespace vw::practice
