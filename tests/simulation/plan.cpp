// SPDX-License-Identifier: GPL-3.0-or-later
// From a number to a kind of world.
#include "tests/simulation/plan.h"

namespace vw::simulation {
namespace {

/// Those whose end leaves nothing behind that people have to sort out (docs/decisions/simulation.md).
std::vector<Lie> besideDevices{Lie::flip, Lie::replay, Lie::reorder, Lie::substituteKeys,
                               Lie::staleMembership};

} // namespace

std::string nameOf(Lie lie) {
    switch (lie) {
    case Lie::none:
        return "honest";
    case Lie::drop:
        return "drop";
    case Lie::withhold:
        return "withhold";
    case Lie::flip:
        return "flip";
    case Lie::replay:
        return "replay";
    case Lie::reorder:
        return "reorder";
    case Lie::rollBack:
        return "roll back";
    case Lie::splitView:
        return "split view";
    case Lie::substituteKeys:
        return "substitute keys";
    case Lie::staleMembership:
        return "stale membership";
    case Lie::forgedErase:
        return "forged erase";
    }
    return {};
}

Plan::Plan(std::uint64_t seedIn)
    : seed(seedIn) {
    Dice dice(seed);
    clients = 1 + dice.below(dice.percent(30) ? 4 : 2);
    steps = 20 + dice.below(40);
    pairsInTheStorm = dice.percent(30);
    for (bool* fault : {&slow, &lossy, &repeating, &partitions, &crashes, &powerLoss, &crashesInWrites,
                        &fullDisks, &clockJumps, &serverCrashes, &snapshots})
        *fault = dice.percent(35);
    if (dice.percent(50)) lie = static_cast<Lie>(1 + dice.below(ordinaryLies));
    looksForCanary = seed % 4 == 0;
    Dice ends(seed ^ 0xe4d5); // of their own: with them, other seeds mean what they meant without
    endings = ends.percent(25);
    if (ends.percent(7)) lie = Lie::forgedErase;
}

Plan Plan::withDevices(std::uint64_t seed) {
    Plan plan(seed);
    Dice dice(seed ^ 0xde71ce5);
    plan.severalDevices = true;
    plan.pairsInTheStorm = false;
    plan.clients = 1 + dice.below(2);
    plan.steps = 40 + dice.below(50);
    plan.lie = Lie::none;
    for (bool* fault : {&plan.backups, &plan.copies, &plan.hiccups})
        *fault = dice.percent(35);
    // A backup of the losing half of a copied disk spreads its history: people have to sort that out.
    if (plan.copies) plan.backups = false;
    Dice lies(seed ^ 0x11e5); // of their own, as the endings'
    if (!plan.copies && lies.percent(40)) plan.lie = lies.pick(besideDevices);
    // Not by the dice: other seeds stay what they were. A copied disk that changes devices and is given up is
    // heard of late (docs/threat-model.md).
    plan.newWords = !plan.copies && plan.lie == Lie::none && (seed % 5 == 0 || seed % 5 == 3);
    return plan;
}

std::string Plan::text() const {
    std::string out =
        std::to_string(clients) + " clients, " + std::to_string(steps) + " steps, server " + nameOf(lie);
    const std::pair<bool, const char*> faults[] = {{pairsInTheStorm, "pairs in the storm"},
                                                   {slow, "slow"},
                                                   {lossy, "lossy"},
                                                   {repeating, "repeating"},
                                                   {partitions, "partitions"},
                                                   {crashes, "crashes"},
                                                   {powerLoss, "power loss"},
                                                   {crashesInWrites, "crashes in writes"},
                                                   {fullDisks, "full disks"},
                                                   {clockJumps, "clock jumps"},
                                                   {serverCrashes, "server crashes"},
                                                   {snapshots, "snapshots"},
                                                   {severalDevices, "several devices"},
                                                   {backups, "backups"},
                                                   {copies, "copied disks"},
                                                   {hiccups, "hiccups"},
                                                   {endings, "endings"},
                                                   {newWords, "new words"}};
    for (const auto& [on, name] : faults)
        if (on) out += std::string(", ") + name;
    return out;
}

} // namespace vw::simulation
