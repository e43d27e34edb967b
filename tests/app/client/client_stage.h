// SPDX-License-Identifier: GPL-3.0-or-later
// A client with a coach in one process, and everything a page of the client's app may use.
#pragma once

#include "core/practice/vq_desk.h"
#include "tests/app/page_surroundings.h"
#include "tests/core/practice/pair.h"

namespace vw::test {

/// Two real vaults; syncing is `exchange`, the network is not reached.
struct ClientStage : DeskPair, PageSurroundings {
    practice::ClientDesk desk{*clientVault, clock};

    ClientStage()
        : PageSurroundings(*clientVault, clock) {
        clock.set(mondayMorning);
    }

    [[nodiscard]] practice::VqDesk vqOfCoach() { return {*coachVault, clock, shared}; }
    [[nodiscard]] practice::VqDesk vqOfClient() { return {*clientVault, clock, shared}; }

    /// A sentence of the toast, or nothing; the toast stays.
    [[nodiscard]] std::string toast() const { return toasts.text().toStdString(); }

    /// A check-in of the client `daysAgo`, as handed in on that day.
    coaching::CheckInId checkedIn(int daysAgo, int energy, std::string choice = {}, std::string action = {});
    /// What a coach and a client have after some weeks: goals, actions, sessions, notes, check-ins, and an
    /// assessment that is asked for.
    void fill();
};

/// The vault of somebody without a coach.
struct LonelyVault {
    FakeClock clock{mondayMorning};
    TestVault vault{clock};
};

/// A client nobody has confirmed.
struct LonelyClient : LonelyVault, PageSurroundings {
    practice::ClientDesk desk{*vault, clock};

    LonelyClient()
        : PageSurroundings(*vault, clock) {
        must(practice::setUpProfile(*vault, {Role::client, "Anna Berger"}));
    }
};

} // namespace vw::test
