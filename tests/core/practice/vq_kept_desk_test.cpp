// SPDX-License-Identifier: GPL-3.0-or-later
// Taken before there is a coach, and brought into a pairing later.
#include "core/practice/vq_desk.h"
#include "core/practice/vq_handover.h"
#include "core/practice/vq_kept_desk.h"
#include "tests/core/practice/pair.h"
#include "tests/core/practice/sittings.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;
using namespace vw::practice;
using namespace vw::test;

namespace {

/// A client who knows no coach and no server.
struct Alone {
    FakeClock clock;
    TestVault vault{clock};
    Alone() { must(setUpProfile(*vault, {Role::client, "Anna"})); }
    VqKeptDesk desk() { return {*vault, clock}; }
    VqKeptId take(Release release, std::uint64_t seed = 7) {
        VqHandIn handIn = must(rankedSitting({}, seed).handIn("on a train"));
        handIn.release = release;
        return must(desk().keep(std::move(handIn)));
    }
};

} // namespace

TEST_CASE("Without coach and server a result is taken, kept and read") {
    Alone alone;
    CHECK(ClientDesk(*alone.vault, alone.clock).relation().error().code == ErrorCode::waiting);
    const VqSitting sitting = rankedSitting();
    must(sitting.save(*alone.vault));
    must(publishSitting(*alone.vault, sitting, VqMoment::leaving));
    const VqKeptId id = alone.take(Release::showMeNow);
    CHECK(resumeSitting(*alone.vault).error().code == ErrorCode::notFound);
    alone.vault.reopen();
    const auto kept = must(alone.desk().kept());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().comment == "on a train");
    CHECK(must(alone.desk().isShown(kept.front())));
    CHECK(must(alone.desk().reading(id)).world.profile.dif == 0);
    CHECK(must(alone.desk().instrumentFor(kept.front())).id == "valuewright-1");
    CHECK(must(alone.desk().shares(id)).empty());
    CHECK(alone.desk().keep(must(sitting.handIn({}))).error().code == ErrorCode::conflict);
}

TEST_CASE("A result that was to wait for a coach is shown when its owner asks, and stays so") {
    Alone alone;
    const VqKeptId id = alone.take(Release::firstWithCoach);
    const VqKept kept = must(alone.desk().kept()).front();
    CHECK_FALSE(must(alone.desk().isShown(kept)));
    must(alone.desk().show(id));
    must(alone.desk().show(id));
    CHECK(must(alone.desk().isShown(kept)));
}

TEST_CASE("A kept result never changes, and can be deleted for good") {
    Alone alone;
    const VqKeptId id = alone.take(Release::showMeNow);
    const SpaceId journal = must(ownSpace(*alone.vault, SpaceKind::journal));
    const auto change = Operation::set(EntityKind::vqKept, id.entity(), Field::comment, text("better"));
    must(alone.vault.commit(journal, {change}));
    CHECK(must(alone.desk().kept()).front().comment == "on a train");
    must(alone.desk().remove(id));
    CHECK(must(alone.desk().kept()).empty());
    must(alone.vault.commit(journal, {change}));
    CHECK(must(alone.desk().kept()).empty());
    CHECK(alone.desk().remove(id).error().code == ErrorCode::notFound);
}

TEST_CASE("Paired later, the client shares it once, with its own date and a mark") {
    Alone alone;
    const UtcMillis before = alone.clock.now();
    const VqKeptId id = alone.take(Release::firstWithCoach);
    alone.clock.advance(30LL * 24 * 60 * 60 * 1000);
    TestVault coach(alone.clock);
    must(setUpProfile(*coach, {Role::coach, "Carla"}));
    const SpaceId shared = pairUp(coach, alone.vault);
    must(introduceSelf(*coach, shared));
    deliver(coach, alone.vault, shared);

    CHECK(must(coach->view().entities({EntityKind::vqSubmission, {}})).empty()); // nothing by itself
    const VqSubmissionId copy = must(alone.desk().share(id, shared));
    CHECK(alone.desk().share(id, shared).error().code == ErrorCode::conflict);
    deliver(alone.vault, coach, shared);

    const auto received = must(RelationDesk(*coach, alone.clock, shared).vqSubmissions());
    REQUIRE(received.size() == 1);
    CHECK(received.front().id == copy);
    CHECK(received.front().isSelfStarted());
    CHECK(received.front().taken().count - before.count < 1000);
    CHECK(received.front().created.count - before.count > 1000);
    CHECK(received.front().release == Release::firstWithCoach);
    CHECK(must(VqDesk(*coach, alone.clock, shared).series()).points.front().taken ==
          received.front().taken());

    const auto shares = must(alone.desk().shares(id));
    REQUIRE(shares.size() == 1);
    CHECK(shares.front().space == shared);
    REQUIRE(shares.front().readers.size() == 2);
    CHECK(shares.front().readers[1].name == "Carla");

    // What its owner has seen at home stays seen.
    const VqDesk desk(*alone.vault, alone.clock, shared);
    CHECK_FALSE(must(desk.isShown(received.front())));
    must(alone.desk().show(id));
    CHECK(must(desk.isShown(received.front())));
    must(alone.desk().remove(id));
    CHECK(must(RelationDesk(*coach, alone.clock, shared).vqSubmissions()).size() == 1);
}

TEST_CASE("Nothing can be shared before a coach has confirmed, or that is not there") {
    Alone alone;
    const VqKeptId id = alone.take(Release::showMeNow);
    CHECK_FALSE(alone.desk().share(id, SpaceId{}).ok());
    CHECK(alone.desk().share(VqKeptId(newEntity()), SpaceId{}).error().code == ErrorCode::notFound);
    CHECK(must(alone.desk().shares(id)).empty());
}

TEST_CASE("What its owner says to a kept result stays with them, until it is shared") {
    Alone alone;
    const VqKeptId id = alone.take(Release::showMeNow);
    const VqItem third = must(VqItem::from(3));
    must(alone.desk().say(id, {third, Fit::doesNotFit, "not at work"}));
    must(alone.desk().say(id, {third, Fit::fits, "at home"})); // one word on an item
    must(alone.desk().say(id, {must(VqItem::from(20)), Fit::notSure, {}}));
    alone.vault.reopen();
    const auto said = must(alone.desk().findings(id));
    REQUIRE(said.size() == 2);
    CHECK(said[0].fit == Fit::fits);
    CHECK(said[0].words == "at home");
    CHECK(said[1].item->number() == 20);
    CHECK(alone.desk().say(VqKeptId(newEntity()), {third, Fit::fits, {}}).error().code ==
          ErrorCode::notFound);

    TestVault coach(alone.clock);
    must(setUpProfile(*coach, {Role::coach, "Carla"}));
    const SpaceId shared = pairUp(coach, alone.vault);
    deliver(alone.vault, coach, shared);
    CHECK(must(coach->view().entities({EntityKind::vqFinding, {}})).empty());
    const VqSubmissionId copy = must(alone.desk().share(id, shared));
    deliver(alone.vault, coach, shared);
    const auto atCoach = must(VqDesk(*coach, alone.clock, shared).findings(copy));
    REQUIRE(atCoach.size() == 2);
    CHECK(atCoach[0].words == "at home");
    // Deleted at home, it is gone there with what was said; the coach's copy stays.
    must(alone.desk().remove(id));
    CHECK(must(alone.vault->view().entities({EntityKind::vqKeptFinding, {}})).empty());
    CHECK(must(VqDesk(*coach, alone.clock, shared).findings(copy)).size() == 2);
}
