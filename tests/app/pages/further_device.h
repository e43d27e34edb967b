// SPDX-License-Identifier: GPL-3.0-or-later
// A further device of somebody on the stage: answers a link, comes in once it is let in, writes, is late.
#pragma once

#include "core/practice/devices.h"
#include "tests/app/pages/practice_stage.h"
#include "tests/sync/client/new_device.h"

namespace vw::test {

/// The stage outlives it.
class FurtherDevice {
public:
    /// Answers the link as a device called "Phone".
    FurtherDevice(StageWorld& world, const QString& link)
        : m_world(world)
        , m_newcomer(world.time, world.server)
        , m_ticket(must(m_newcomer.open(link.toStdString()))) {
        must(m_newcomer.post(m_ticket));
    }
    [[nodiscard]] QString number() const { return QString::fromStdString(must(m_ticket.number())); }
    /// After it was confirmed: fetches everything, and says what it is called.
    void comeIn() {
        m_device.emplace(m_world.time, m_world.server, m_ticket, must(m_newcomer.ask(m_ticket)));
        must(device().sync());
        must(practice::describeThisDevice(device().vault(), {"Phone", "Android 14"}));
        must(device().sync());
    }
    [[nodiscard]] SyncDevice& device() { return m_device->device; }
    /// Writes into that space, and hands it over past the server.
    void writeLate(SpaceId space, Vault& to) {
        must(device().write(space, "too late"));
        std::vector<ReceivedEnvelope> sealed;
        constexpr std::size_t allOfIt = 1'000'000;
        for (Bytes& bytes : must(device().vault().beyond(space, to.heads(space), allOfIt)))
            sealed.push_back({0, std::move(bytes)});
        static_cast<void>(must(to.receive(space, sealed)));
    }

private:
    StageWorld& m_world;
    NewcomerDevice m_newcomer;
    JoinTicket m_ticket;
    std::optional<SimulatedDevice> m_device;
};

} // namespace vw::test
