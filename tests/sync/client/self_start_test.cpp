// SPDX-License-Identifier: GPL-3.0-or-later
// A client who took an assessment before knowing any coach or server brings it into a pairing.
#include "core/practice/vq_desk.h"
#include "core/practice/vq_kept_desk.h"
#include "tests/core/practice/sittings.h"
#include "tests/sync/client/simulation.h"

using namespace vw;
using namespace vw::practice;
using namespace vw::test;

TEST_CASE("A journal begun without a server is sent once there is one, and only what is shared is received") {
    SimulatedWorld world;
    Vault& client = world.client->vault();
    must(setUpProfile(client, {Role::client, "Client Bo"}));
    VqKeptDesk desk(client, world.time);
    const auto kept = must(desk.keep(must(rankedSitting().handIn({}))));
    const SpaceId journal = must(ownSpace(client, SpaceKind::journal));
    const std::size_t saved = client.delivery(journal).saved;
    CHECK(saved > 0);
    CHECK(client.delivery(journal).sent == 0);

    const SpaceId shared = world.pair();
    world.settle();
    CHECK(client.delivery(journal).sent == saved);
    CHECK(must(desk.kept()).size() == 1);
    CHECK(must(RelationDesk(world.coach->vault(), world.time, shared).vqSubmissions()).empty());
    CHECK(world.coach->vault().membership(journal) == nullptr);

    must(desk.share(kept, shared));
    world.settle();
    const auto received = must(RelationDesk(world.coach->vault(), world.time, shared).vqSubmissions());
    REQUIRE(received.size() == 1);
    CHECK(received.front().isSelfStarted());
    CHECK(received.front().origin == kept);
    CHECK(must(desk.shares(kept)).front().readers.size() == 2);
}
