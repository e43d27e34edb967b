// SPDX-License-Identifier: GPL-3.0-or-later
// What a seed stands for: how many people, how bad a world, and how the server lies.
#pragma once

#include "tests/simulation/dice.h"

#include <string>

namespace vw::simulation {

/// What the server does to its answers for a time.
enum class Lie : std::uint8_t {
    none,
    drop,            ///< leaves single envelopes out
    withhold,        ///< never shows one person what another wrote lately
    flip,            ///< changes bits of what it hands out
    replay,          ///< gives an old answer again
    reorder,         ///< hands envelopes out in another order
    rollBack,        ///< goes back to an old copy of its store
    splitView,       ///< shows two stores to two people
    substituteKeys,  ///< shows somebody else's identity log
    staleMembership, ///< hides the newest membership records
    forgedErase,     ///< says that spaces were erased, with records that a client signed
};
inline constexpr std::size_t ordinaryLies = 9; ///< the first ones, of which the seed picks
std::string nameOf(Lie lie);

/// Faults that may happen in a run, each at random times. Plain value.
struct Plan {
    /// People with one device each.
    explicit Plan(std::uint64_t seed);
    /// People who add, remove, lose, copy and restore devices, up to seven of them; some lies only.
    static Plan withDevices(std::uint64_t seed);

    std::uint64_t seed;
    std::size_t clients = 1;
    std::size_t steps = 40;
    bool pairsInTheStorm = false; ///< faults begin before anybody is paired
    bool slow = false, lossy = false, repeating = false, partitions = false;
    bool crashes = false, powerLoss = false, crashesInWrites = false, fullDisks = false;
    bool clockJumps = false, serverCrashes = false, snapshots = false;
    bool severalDevices = false, backups = false, copies = false, hiccups = false;
    bool endings = false; ///< works are ended, and clients are erased
    bool newWords = false;
    Lie lie = Lie::none;
    bool looksForCanary = false;

    [[nodiscard]] std::string text() const;
};

} // namespace vw::simulation
