// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of each family; commands.cpp puts them together.
#pragma once

#include "app/cli/command.h"

namespace vw::cli {

std::span<const Command> profileCommands();
std::span<const Command> pairingCommands();
std::span<const Command> deviceCommands();
std::span<const Command> recoveryCommands();
std::span<const Command> clientCommands();
std::span<const Command> sessionCommands();
std::span<const Command> goalCommands();
std::span<const Command> noteCommands();
std::span<const Command> checkInCommands();
std::span<const Command> vqCommands();
std::span<const Command> vqScoreCommands();
std::span<const Command> vqInstrumentCommands();
std::span<const Command> vqChangeCommands();
std::span<const Command> vqExchangeCommands();
std::span<const Command> reportCommands();
std::span<const Command> reportFileCommands();
std::span<const Command> backupCommands();
std::span<const Command> exportCommands();
std::span<const Command> erasureCommands();
std::span<const Command> retentionCommands();

} // namespace vw::cli
