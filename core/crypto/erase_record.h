// SPDX-License-Identifier: GPL-3.0-or-later
// An erase record read by itself: all that a server keeps of a space that was erased
// (docs/formats/erasure.md).
#pragma once

#include "core/crypto/membership_log.h"

namespace vw {

/// What a verified erase record says. Plain value.
struct Erasure {
    UtcMillis when; ///< by the signer's clock
    DeviceId signer;
    RecordHash hash;
    bool signerActive = false; ///< still one of the owner's devices at the newest state known here
};

/// Reads the owner's signed word that the space of `log` was erased, wherever it stands behind the records
/// of `log`: those between may be gone. Error corrupt for any other record, another space, or a signer who
/// never was a device of the owner; waiting when the owner's devices are not known here.
Result<Erasure> readErasure(ByteView record, const MembershipLog& log, const IdentityDirectory& identities);

/// The same of a space that is not known here and belongs to this identity: one that was erased before this
/// device came. Its id says which genesis the record must name. Error corrupt as above.
Result<Erasure> readOwnErasure(ByteView record, SpaceId space, const IdentityLog& owner);

} // namespace vw
