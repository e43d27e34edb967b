// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment begun on one device goes on on another, never goes back, and ends everywhere.
#include "core/coaching/vq_own.h"
#include "core/practice/vq_handover.h"
#include "core/practice/vq_kept_desk.h"
#include "tests/core/practice/pair.h"
#include "tests/core/practice/sittings.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::axiology;
using namespace vw::practice;
using namespace vw::test;

namespace {

/// A client with a phone and a tablet, and the coach.
struct TwoDevices : DeskPair {
    TestVault& phone = clientVault;
    TestVault tablet{clock, clientVault};
    SpaceId journal = must(ownSpace(*clientVault, SpaceKind::journal));

    TwoDevices() {
        for (const SpaceId& space : {journal, shared}) {
            followDevices(phone, space);
            shareRecords(phone, tablet, space);
        }
        shareRecords(phone, coachVault, shared);
        must(setUpProfile(*tablet, {Role::client, "Anna Berger"}));
        sync();
    }
    void sync() {
        clock.advance(1000);
        for (const SpaceId& space : {journal, shared}) {
            deliver(phone, tablet, space);
            deliver(tablet, phone, space);
        }
        exchange();
        CHECK(phone.digest(journal) == tablet.digest(journal));
    }
    static void keep(TestVault& device, const VqSitting& sitting, VqMoment moment) {
        must(sitting.save(*device));
        must(publishSitting(*device, sitting, moment));
    }
    std::size_t copies(TestVault& device) {
        std::size_t out = 0;
        for (const Entity& one : must(device->view().entities({EntityKind::vqSitting, journal})))
            out += one.id16(Field::sitting).isNone() ? 0 : 1;
        return out;
    }
};

} // namespace

TEST_CASE("What was begun on the phone goes on on the tablet, and back") {
    TwoDevices d;
    CHECK(d.tablet->spaces().size() == 2); // setting up made no second journal
    VqSitting sitting = begunSitting();
    sortSome(sitting, 1, 4);
    d.keep(d.phone, sitting, VqMoment::leaving);
    d.sync();

    VqSitting onTablet = must(resumeSitting(*d.tablet));
    CHECK(onTablet.id() == sitting.id());
    CHECK(onTablet.stepCount() == sitting.stepCount());
    sortSome(onTablet, 5, 9);
    d.keep(d.tablet, onTablet, VqMoment::leaving);
    d.tablet.reopen();
    CHECK(must(resumeSitting(*d.tablet)).stepCount() == onTablet.stepCount());
    d.sync();
    CHECK(must(resumeSitting(*d.phone)).stepCount() == onTablet.stepCount());
    CHECK(must(VqSitting::load(*d.phone)).stepCount() == onTablet.stepCount());
}

TEST_CASE("Of two devices that went on apart, the one with more steps counts, whatever the clock says") {
    TwoDevices d;
    VqSitting more = begunSitting();
    sortSome(more, 1, 2);
    d.keep(d.phone, more, VqMoment::leaving);
    d.sync();
    VqSitting less = must(resumeSitting(*d.tablet));
    sortSome(more, 3, 12);
    d.keep(d.phone, more, VqMoment::leaving);
    d.clock.advance(60'000);
    sortSome(less, 3, 5);
    d.keep(d.tablet, less, VqMoment::leaving);
    d.sync();
    CHECK(must(resumeSitting(*d.phone)).stepCount() == more.stepCount());
    CHECK(must(resumeSitting(*d.tablet)).stepCount() == more.stepCount());
}

TEST_CASE("A copy is published at the first step, every ten, with each phase, and on leaving") {
    TwoDevices d;
    const auto published = [&d] { return d.phone->heads(d.journal).front().seq; };
    VqSitting sitting = begunSitting();
    d.keep(d.phone, sitting, VqMoment::step);
    const std::uint64_t first = published();
    must(sitting.endPractice(VqPractice::done)); // a new stage
    d.keep(d.phone, sitting, VqMoment::step);
    CHECK(published() == first + 1);
    for (int place = 1; place <= 9; ++place) {
        sortSome(sitting, place, place);
        d.keep(d.phone, sitting, VqMoment::step);
    }
    CHECK(published() == first + 1);
    sortSome(sitting, 10, 10);
    d.keep(d.phone, sitting, VqMoment::step);
    CHECK(published() == first + 2);
    d.keep(d.phone, sitting, VqMoment::leaving); // nothing new
    CHECK(published() == first + 2);
    sortSome(sitting, 11, 11);
    d.keep(d.phone, sitting, VqMoment::leaving);
    CHECK(published() == first + 3);
    CHECK(d.copies(d.phone) == 1);
}

TEST_CASE("Handed in on one device, it is over on the other, also when the word comes late") {
    TwoDevices d;
    VqSitting sitting = begunSitting();
    d.keep(d.phone, sitting, VqMoment::leaving);
    d.sync();
    VqSitting late = must(resumeSitting(*d.tablet));
    sortSome(late, 1, 3);
    const VqSitting done = rankedSitting();
    REQUIRE(done.id() == sitting.id());
    const auto id = must(d.client().submitVq(d.shared, must(done.handIn({}))));
    CHECK(id.entity() == sitting.id());
    CHECK(d.copies(d.phone) == 0);
    CHECK(resumeSitting(*d.phone).error().code == ErrorCode::notFound);
    d.keep(d.tablet, late, VqMoment::leaving); // it has not heard of it
    d.sync();
    CHECK(publishSitting(*d.tablet, late, VqMoment::leaving).ok()); // nothing new to publish
    sortSome(late, 4, 4);
    CHECK(publishSitting(*d.tablet, late, VqMoment::leaving).error().code == ErrorCode::conflict);
    CHECK(resumeSitting(*d.tablet).error().code == ErrorCode::notFound);
    CHECK(VqSitting::load(*d.tablet).error().code == ErrorCode::notFound);
    CHECK(d.copies(d.tablet) == 0);
    CHECK(ClientDesk(*d.tablet, d.clock).submitVq(d.shared, must(done.handIn({}))).error().code ==
          ErrorCode::conflict);
}

TEST_CASE("Handed in on two devices at once, there is one submission") {
    TwoDevices d;
    const VqSitting done = rankedSitting();
    must(d.client().submitVq(d.shared, must(done.handIn("phone"))));
    d.clock.advance(1000);
    must(ClientDesk(*d.tablet, d.clock).submitVq(d.shared, must(done.handIn("tablet"))));
    d.sync();
    const auto received = must(d.ofCoach().vqSubmissions());
    REQUIRE(received.size() == 1);
    CHECK(received.front().comment == "phone");
}

TEST_CASE("Killed between handing in and forgetting, it is forgotten on the next start") {
    TwoDevices d;
    const VqSitting done = rankedSitting();
    must(done.save(*d.phone));
    must(d.client().submitVq(d.shared, must(done.handIn({}))));
    d.phone.reopen();
    CHECK(VqSitting::load(*d.phone).ok()); // still lies there
    CHECK(resumeSitting(*d.phone).error().code == ErrorCode::notFound);
    CHECK(VqSitting::load(*d.phone).error().code == ErrorCode::notFound);
}

TEST_CASE("Given up on one device, it is not offered on the other; a new one is") {
    TwoDevices d;
    const VqSitting sitting = begunSitting();
    d.keep(d.phone, sitting, VqMoment::leaving);
    d.sync();
    must(must(resumeSitting(*d.tablet)).save(*d.tablet));
    must(giveUpSitting(*d.phone, sitting, d.clock.now()));
    const VqSitting fresh = begunSitting({}, 8);
    d.keep(d.phone, fresh, VqMoment::step);
    d.sync();
    CHECK(must(resumeSitting(*d.tablet)).id() == fresh.id());
}

TEST_CASE("Nobody else receives what is being taken") {
    TwoDevices d;
    d.keep(d.phone, begunSitting(), VqMoment::leaving);
    d.sync();
    CHECK(must(d.coachVault->view().entities({EntityKind::vqSitting, {}})).empty());
    CHECK(d.phone
              .commit(d.shared,
                      {Operation::set(EntityKind::vqSitting, newEntity(), Field::stepCount, number(1))})
              .error()
              .code == ErrorCode::notAllowed);
}
