// SPDX-License-Identifier: GPL-3.0-or-later
// A coach and a client with their desks, paired, and all that passes between them.
#pragma once

#include "core/practice/client_desk.h"
#include "core/practice/coach_desk.h"
#include "tests/support/must.h"
#include "tests/support/vaults.h"

namespace vw::test {

/// Both sides in one process; `exchange` is what the server would do.
struct DeskPair {
    FakeClock clock;
    TestVault coachVault{clock};
    TestVault clientVault{clock};
    coaching::ClientId anna;
    SpaceId shared;

    DeskPair() {
        must(practice::setUpProfile(*coachVault, {Role::coach, "Carla"}));
        must(practice::setUpProfile(*clientVault, {Role::client, "Anna Berger"}));
        coaching::Client client;
        client.name = "Anna B.";
        anna = must(coach().addClient(client));
        shared = must(coach().client(anna)).sharedSpace;
        join(coachVault, clientVault, shared);
        must(practice::introduceSelf(*clientVault, shared));
        exchange();
    }
    practice::CoachDesk coach() { return {*coachVault, clock}; }
    practice::ClientDesk client() { return {*clientVault, clock}; }
    practice::RelationDesk ofCoach() { return must(coach().relation(anna)); }
    practice::RelationDesk ofClient() { return must(client().relation()); }
    void exchange() {
        clock.advance(1000);
        deliver(coachVault, clientVault, shared);
        deliver(clientVault, coachVault, shared);
    }
};

} // namespace vw::test
