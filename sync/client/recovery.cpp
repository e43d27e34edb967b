// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds until no further space opens: a client's journal says which spaces of others may be entered.
#include "sync/client/recovery.h"

#include "core/vault/device_change.h"

namespace vw {
namespace {

constexpr int mostRounds = 5;

} // namespace

void Recovery::run(DeviceKeys paper, OtherDevices others, const Done& done) {
    if (paper.id() != m_vault.identity().paper())
        return done(badInput("These are the recovery words of another profile; nothing was changed."));
    m_vault.lend(std::move(paper));
    round(mostRounds, others, done);
}

std::size_t Recovery::openSpaces() const {
    std::size_t count = 0;
    for (const SpaceInfo& space : m_vault.spaces())
        count += m_vault.currentKey(space.id).ok() ? 1U : 0U;
    return count;
}

void Recovery::round(int roundsLeft, OtherDevices others, const Done& done) {
    const std::size_t before = openSpaces();
    m_engine.syncNow(m_calls.guarded<void>([this, roundsLeft, others, before, done](const Status& synced) {
        if (!synced) return done(synced);
        if (openSpaces() != before && roundsLeft > 1) return round(roundsLeft - 1, others, done);
        for (const SpaceInfo& space : m_vault.spaces())
            if (isBehindOwnDevices(m_vault, space.id))
                return done(Error{ErrorCode::waiting, "Some of your spaces have not been opened for this "
                                                      "device yet. Nothing is lost; recover once more."});
        others == OtherDevices::remove ? removeOthers(done) : done({});
    }));
}

void Recovery::removeOthers(const Done& done) {
    const IdentityLog& self = m_vault.identity();
    std::vector<DeviceId> others;
    for (const DevicePublic& device : self.activeAt(self.head().seq))
        if (device.id() != self.paper() && device.id() != m_vault.device().id())
            others.push_back(device.id());
    others.empty() ? done({}) : m_devices.revoke(std::move(others), done);
}

} // namespace vw
