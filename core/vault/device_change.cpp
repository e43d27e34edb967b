// SPDX-License-Identifier: GPL-3.0-or-later
// Makes *devices* records from what the vault holds.
#include "core/vault/device_change.h"

namespace vw {
namespace {

const Member* ownMember(const Vault& vault, SpaceId space) {
    const MembershipLog* log = vault.membership(space);
    if (!log || log->current().erased || vault.isErased(space) || log->currentEpoch() == 0) return nullptr;
    const auto found = log->current().members.find(vault.identity().id());
    return found == log->current().members.end() ? nullptr : &found->second;
}

/// A cut for each device that spoke for this person before and does not any more.
std::vector<Cut> cutsOf(const Vault& vault, SpaceId space, std::uint32_t before) {
    const IdentityLog& self = vault.identity();
    const std::vector<DeviceHead> heads = vault.heads(space);
    std::vector<Cut> out;
    for (const DevicePublic& device : self.activeAt(before)) {
        const DeviceId id = device.id();
        if (self.isActiveAt(id, self.head().seq)) continue;
        Cut cut{id, 0, {}};
        for (const DeviceHead& head : heads)
            if (head.device == id) cut = {id, head.seq, head.id};
        out.push_back(cut);
    }
    return out;
}

} // namespace

bool isBehindOwnDevices(const Vault& vault, SpaceId space) {
    const Member* member = ownMember(vault, space);
    return member && member->head.seq < vault.identity().head().seq;
}

Result<Bytes> ownDevicesRecord(const Vault& vault, SpaceId space) {
    if (!isBehindOwnDevices(vault, space))
        return Error{ErrorCode::alreadyUsed, "This space knows the newest devices already."};
    const MembershipLog& log = *vault.membership(space);
    VW_TRY(const SpaceKey* current, vault.currentKey(space));
    membership_records::DeviceChange change;
    change.identity = &vault.identity();
    change.current = current;
    change.cuts = cutsOf(vault, space, ownMember(vault, space)->head.seq);
    const SpaceKey next = SpaceKey::generate(space, log.currentEpoch() + 1);
    if (!change.cuts.empty()) change.next = &next;
    return membership_records::devices(log, vault, vault.device(), change);
}

} // namespace vw
