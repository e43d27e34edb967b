// SPDX-License-Identifier: GPL-3.0-or-later
// A client with a coach in one process, and everything a page of the client's app may use.
#pragma once

#include "app/frame/services.h"
#include "core/practice/vq_desk.h"
#include "tests/core/practice/pair.h"
#include "tests/support/simulated_network.h"

namespace vw::test {

/// 2026-11-23, a Monday, 07:40 in UTC (the zone of these tests).
inline constexpr std::int64_t mondayMorning = 1'795'419'600'000;
inline constexpr std::int64_t oneDay = 86'400'000;

/// Two real vaults; syncing is `exchange`, the network is not reached.
struct ClientStage : DeskPair {
    SimulatedTime time;
    SimulatedNetwork network{time};
    SyncEngine engine{*clientVault, network, time, clock};
    Pairing pairing{*clientVault, engine, clock};
    Changes changes;
    DraftKeeper drafts{*clientVault};
    Toasts toasts;
    practice::ClientDesk desk{*clientVault, clock};

    ClientStage() { clock.set(mondayMorning); }
    PageServices services() { return {*clientVault, clock, engine, pairing, changes, drafts, toasts}; }

    [[nodiscard]] practice::VqDesk vqOfCoach() { return {*coachVault, clock, shared}; }
    [[nodiscard]] practice::VqDesk vqOfClient() { return {*clientVault, clock, shared}; }

    /// Whatever was announced is heard.
    void settle();
    /// A sentence of the toast, or nothing; the toast stays.
    [[nodiscard]] std::string toast() const { return toasts.text().toStdString(); }

    /// A check-in of the client `daysAgo`, as handed in on that day.
    coaching::CheckInId checkedIn(int daysAgo, int energy, std::string choice = {}, std::string action = {});
    /// What a coach and a client have after some weeks: goals, actions, sessions, notes, check-ins, and an
    /// assessment that is asked for.
    void fill();
};

/// A client nobody has confirmed.
struct LonelyClient {
    FakeClock clock{mondayMorning};
    TestVault vault{clock};
    SimulatedTime time;
    SimulatedNetwork network{time};
    SyncEngine engine{*vault, network, time, clock};
    Pairing pairing{*vault, engine, clock};
    Changes changes;
    DraftKeeper drafts{*vault};
    Toasts toasts;
    practice::ClientDesk desk{*vault, clock};

    LonelyClient() { must(practice::setUpProfile(*vault, {Role::client, "Anna Berger"})); }
    PageServices services() { return {*vault, clock, engine, pairing, changes, drafts, toasts}; }
};

} // namespace vw::test
