// SPDX-License-Identifier: GPL-3.0-or-later
// What of a client stays when the client is erased, and what goes with the two spaces
// (docs/formats/erasure.md).
#pragma once

#include "core/practice/coach_desk.h"

namespace vw::practice {

/// What stays in the practice space, without a name. Plain value.
struct HeldBack {
    std::uint32_t hours = 0;    ///< one entry for each closed session: day and minutes
    std::uint32_t invoices = 0; ///< one for each agreement with a price: period, sessions, amount
};
/// Writes them there. May be repeated: each entry is made once, also by two devices.
Result<HeldBack> holdBack(Vault& vault, const ClientCard& card);
/// Takes the client's entry out of the practice. Fine when it is gone already.
Status closeRelation(Vault& vault, coaching::ClientId client);

/// Something that happened to a shared space for good. Plain value.
struct SpaceEnding {
    enum class What : std::uint8_t {
        ended,  ///< one of the two ended the work: read-only for both
        erased, ///< its owner erased it; what is here is the own copy
    };
    SpaceId space;
    What what = What::ended;
    bool self = false; ///< by this person
    std::string name;  ///< of who did it, as shown; may be empty
    UtcMillis when;    ///< by the clock of who signed it
};
/// Of all shared spaces here, erased ones without an ending beside it.
Result<std::vector<SpaceEnding>> spaceEndings(const Vault& vault);
/// Whether nothing new can be written into a space because it was ended or erased.
bool isClosed(const Vault& vault, SpaceId space);

} // namespace vw::practice
