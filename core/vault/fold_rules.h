// SPDX-License-Identifier: GPL-3.0-or-later
// Which operations count: the schema's tables applied to one operation and its author. Pure.
#pragma once

#include "core/coaching/operation.h"
#include "core/crypto/membership_log.h"

namespace vw {

/// Why an operation changes nothing. Numbers are stored in snapshots.
enum class Refusal : std::uint8_t {
    unknown = 1,    ///< a newer version folds it
    otherSpace = 2, ///< the kind does not live in this kind of space
    role = 3,
    mismatch = 4,    ///< the type of operation does not fit the field
    value = 5,       ///< the value does not fit the field
    tooLong = 6,     ///< a text longer than its field takes
    otherPerson = 7, ///< a participant that is somebody else
    notTheOne = 8,   ///< a second entity where there is one
    submitted = 9,   ///< an immutable entity was written before
    lateImport = 10, ///< a past was imported behind a present
};
/// One sentence for people.
std::string sentenceOf(Refusal refusal);
/// The same as an error for whoever tries to write it: notAllowed, badInput or tooLarge.
Error errorOf(Refusal refusal);

/// Whose operation it is.
struct Writer {
    SpaceKind space = SpaceKind::practice;
    Role role = Role::coach;
    IdentityId identity;
};

/// None when the operation counts. Immutability is judged by the fold, which knows what was there.
std::optional<Refusal> judge(const Operation& operation, const Writer& writer);

} // namespace vw
