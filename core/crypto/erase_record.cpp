// SPDX-License-Identifier: GPL-3.0-or-later
// The record names its space by the full hash of that space's genesis, so that it cannot stand for another
// one.
#include "core/crypto/erase_record.h"

#include "core/crypto/membership_bodies.h"

namespace vw {

namespace {

Result<ControlRecord> readWord(ByteView bytes) {
    VW_TRY(ControlRecord record, ControlRecord::read(bytes));
    const bool erases = record.log == LogKind::membership &&
                        record.type == static_cast<std::uint8_t>(membership_bodies::Type::erase);
    if (!erases) return corrupt("This record does not erase a space.");
    return record;
}

Result<Erasure> judge(ByteView bytes, const ControlRecord& record, const IdentityLog& owner) {
    if (record.seq <= 2) return corrupt("A space is erased before it has begun.");
    VW_TRY(const UtcMillis when, membership_bodies::momentFromCbor(record.body));
    const DevicePublic* device = owner.device(record.signer);
    if (!device) return corrupt("The record that erases a space is not signed by a device of its owner.");
    VW_CHECK(checkRecordSignature(bytes, device->signing));
    return Erasure{when, record.signer, recordHash(bytes), owner.isActiveAt(record.signer, owner.head().seq)};
}

Error otherSpace() { return corrupt("This record erases another space."); }

} // namespace

Result<Erasure> readErasure(ByteView bytes, const MembershipLog& log, const IdentityDirectory& identities) {
    VW_TRY(const ControlRecord record, readWord(bytes));
    if (record.subject != log.fullHash()) return otherSpace();
    const IdentityLog* owner = identities.find(log.owner());
    if (!owner) return Error{ErrorCode::waiting, "The devices of a member have not arrived yet."};
    return judge(bytes, record, *owner);
}

Result<Erasure> readOwnErasure(ByteView bytes, SpaceId space, const IdentityLog& owner) {
    VW_TRY(const ControlRecord record, readWord(bytes));
    if (MembershipLog::spaceOf(record.subject) != space) return otherSpace();
    return judge(bytes, record, owner);
}

} // namespace vw
