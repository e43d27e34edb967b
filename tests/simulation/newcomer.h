// SPDX-License-Identifier: GPL-3.0-or-later
// A device on its way to its person: no profile yet, a wire of its own.
#pragma once

#include "sync/client/device_joining.h"
#include "tests/simulation/person.h"

namespace vw::simulation {

/// Comes by a link of `host`, or by the recovery words when there is none. It does not crash on its way.
struct Newcomer {
    Newcomer(test::SimulatedTime& time, std::uint64_t seed, Wire::Server server, Wire::Ear ear)
        : wire(time, seed, std::move(server), std::move(ear))
        , joining(wire, time) {}
    /// A step of its own or of this life of the host is under way.
    [[nodiscard]] bool isBusy() const {
        return busy || (host && !host->isRetired() && hostLife == host->life());
    }

    Wire wire;
    DeviceJoining joining;
    Device* host = nullptr;
    std::optional<DeviceKeys> paper; ///< what is tried at the moment
    OtherDevices others = OtherDevices::keep;
    std::string link;
    std::optional<JoinTicket> ticket;
    bool posted = false;
    std::vector<Bytes> admitted; ///< the identity log that names it
    bool busy = false;
    int hostLife = 0;
    int tries = 0;
};

/// Somebody with any number of devices.
struct Person {
    std::vector<Device*> devices; ///< all that ever were; the first one made the identity
    std::shared_ptr<Newcomer> newcomer;
    Device* recovering = nullptr; ///< came by the words, and is not done with it
    OtherDevices others = OtherDevices::keep;
    int recoveringLife = 0;
    Device* restored = nullptr; ///< came from a backup, and is not added yet
    int addingLife = 0;
    bool hasBackup = false;
    std::vector<Secret<16>> papers; ///< recovery words that were made later, oldest first
    [[nodiscard]] bool isOnTheWay() const { return newcomer || recovering || restored; }
};

/// Makes what all restores share, whose making uses up chance. Once, before the first run.
void prepareBackups();

} // namespace vw::simulation
