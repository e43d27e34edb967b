// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the local state for each space; the space is in its name, which is sealed as well.
#include "core/vault/restored_keys.h"

namespace vw {
namespace {

constexpr std::string_view prefix = "restored-key/";

std::string entryOf(SpaceId space) { return std::string(prefix) + space.hex(); }

} // namespace

Bytes wrappedKey(const SpaceKey& key, const DevicePublic& recipient) {
    return ByteWriter().bytes(key.space().view()).u32(key.epoch()).bytes(key.wrapFor(recipient)).take();
}

Result<SpaceKey> readWrappedKey(ByteView bytes, const DeviceKeys& recipient,
                                const std::map<SpaceId, MembershipLog>& memberships) {
    ByteReader reader(bytes);
    SpaceId space;
    space.raw = reader.array<SpaceId::size>();
    const std::uint32_t epoch = reader.u32();
    if (!reader.ok()) return corrupt("A kept key of a space is cut short.");
    const auto log = memberships.find(space);
    const EpochInfo* info = log == memberships.end() ? nullptr : log->second.epoch(epoch);
    if (!info) return corrupt("A kept key belongs to a space or an epoch that is not known here.");
    return SpaceKey::unwrap(reader.bytes(reader.remaining()), recipient, space, epoch, info->keyId);
}

Status keepRestoredKey(LocalState& local, const SpaceKey& key, const DevicePublic& own) {
    return local.set(entryOf(key.space()), wrappedKey(key, own));
}

Status lendRestoredKeys(const LocalState& local, const DeviceKeys& own,
                        const std::map<SpaceId, MembershipLog>& memberships, KeyRing& ring) {
    for (const std::string& name : local.names(prefix)) {
        VW_TRY(const SecretBytes kept, local.value(name));
        VW_TRY(SpaceKey key, readWrappedKey(kept.view(), own, memberships));
        ring.lend(std::move(key));
    }
    return {};
}

} // namespace vw
