// SPDX-License-Identifier: GPL-3.0-or-later
// A device that joined late has a wrap of the current epoch only; earlier keys hang on it like a chain.
#include "core/vault/key_ring.h"

#include <algorithm>

namespace vw {

Result<const SpaceKey*> KeyRing::key(const MembershipLog& log, std::uint32_t epoch) {
    const auto name = std::pair(log.space(), epoch);
    if (const auto found = m_keys.find(name); found != m_keys.end()) return &found->second;
    VW_TRY(SpaceKey key, unwrap(log, epoch));
    return &m_keys.emplace(name, std::move(key)).first->second;
}

void KeyRing::lend(SpaceKey key) {
    const auto name = std::pair(key.space(), key.epoch());
    m_keys.insert_or_assign(name, std::move(key));
}

void KeyRing::forget(SpaceId space) {
    std::erase_if(m_keys, [&](const auto& entry) { return entry.first.first == space; });
}

Result<const SpaceKey*> KeyRing::borrowed(const MembershipLog& log) {
    const auto isFor = [](const EpochInfo& info, DeviceId device) {
        return std::any_of(info.wraps.begin(), info.wraps.end(),
                           [&](const Wrap& wrap) { return wrap.device == device; });
    };
    for (std::uint32_t epoch = m_lent ? log.currentEpoch() : 0; epoch > 0; --epoch) {
        const EpochInfo& info = *log.epoch(epoch);
        if (isFor(info, m_device.id())) break;
        if (isFor(info, m_lent->id())) return key(log, epoch);
    }
    return nullptr;
}

const DeviceKeys* KeyRing::opener(const Wrap& wrap) const {
    if (wrap.device == m_device.id()) return &m_device;
    return m_lent && wrap.device == m_lent->id() ? &*m_lent : nullptr;
}

Result<SpaceKey> KeyRing::unwrap(const MembershipLog& log, std::uint32_t epoch) {
    const EpochInfo* info = log.epoch(epoch);
    if (!info) return Error{ErrorCode::locked, "This device has not been given the key of this space."};
    for (const Wrap& wrap : info->wraps)
        if (const DeviceKeys* device = opener(wrap))
            return SpaceKey::unwrap(wrap.box, *device, log.space(), epoch, info->keyId);
    VW_TRY(const SpaceKey* later, key(log, epoch + 1)); // past the newest: refused above
    return later->openPrevious(log.epoch(epoch + 1)->previousKey, info->keyId);
}

} // namespace vw
