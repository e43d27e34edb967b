// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated world for tests of the engine: one server, and devices on networks of their own.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/simulated_server.h"
#include "tests/support/sync_device.h"

namespace vw::test {

/// A device with its own wire to the server, so that each can be cut alone.
struct SimulatedDevice {
    SimulatedDevice(SimulatedTime& time, SimulatedServer& server)
        : network(time)
        , device({network, time, time,
                  [&time](const std::function<bool()>& reached) { return time.runUntil(reached); }}) {
        network.serve(server.server());
    }
    /// A further device of somebody, on a wire of its own.
    SimulatedDevice(SimulatedTime& time, SimulatedServer& server, const JoinTicket& ticket,
                    std::vector<Bytes> identity)
        : network(time)
        , device({network, time, time,
                  [&time](const std::function<bool()>& reached) { return time.runUntil(reached); }},
                 ticket, std::move(identity)) {
        network.serve(server.server());
    }
    SimulatedNetwork network;
    SyncDevice device;
    SyncDevice* operator->() { return &device; }
};

/// A coach and a client.
struct SimulatedWorld {
    SimulatedTime time;
    SimulatedServer server{time};
    SimulatedDevice coach{time, server};
    SimulatedDevice client{time, server};

    SpaceId pair() { return pairUp(coach.device, client.device, SimulatedServer::url, server.token()); }
    /// Rounds on both sides until nothing moves any more.
    void settle() {
        for (int round = 0; round < 3; ++round) {
            must(coach->sync());
            must(client->sync());
        }
    }
};

} // namespace vw::test
