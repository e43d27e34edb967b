// SPDX-License-Identifier: GPL-3.0-or-later
// The list of everything the program can do.
#include "app/cli/command_lists.h"

namespace vw::cli {

std::span<const Command> allCommands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> out;
        for (const auto list :
             {profileCommands(),  pairingCommands(),    deviceCommands(),     recoveryCommands(),
              clientCommands(),   sessionCommands(),    goalCommands(),       noteCommands(),
              checkInCommands(),  vqCommands(),         vqScoreCommands(),    vqInstrumentCommands(),
              vqChangeCommands(), vqExchangeCommands(), reportFileCommands(), reportCommands(),
              backupCommands(),   exportCommands(),     erasureCommands(),    retentionCommands()}) {
            out.insert(out.end(), list.begin(), list.end());
        }
        return out;
    }();
    return all;
}

} // namespace vw::cli
