// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure receipts: what they prove by themselves, and what they do not pass.
#include "core/crypto/erasure_receipt.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

/// A coach who has erased a private and a shared space.
struct Erased {
    TestPair pair;
    TestSpace hidden{SpaceKind::privatePair, pair.coach};
    ErasureReceipt receipt;

    Erased() {
        receipt.identity = pair.coach.log().records();
        receipt.device = pair.coach.device().id();
        receipt.made = UtcMillis{1'700'000'000'123};
        receipt.server = "https://sync.example";
        receipt.spaces = {erased(pair.space, 7), erased(hidden, 3)};
        receipt.spaces[0].onServer = UtcMillis{1'700'000'000'099};
        receipt.keptHours = 2;
        receipt.keptInvoices = 1;
    }
    [[nodiscard]] ErasedSpace erased(const TestSpace& space, std::uint64_t envelopes) const {
        return {space.log.records().front(),
                must(membership_records::erase(space.log, pair.coach.device(), UtcMillis{5})),
                envelopes,
                {}};
    }
    [[nodiscard]] Bytes sign() const { return must(signReceipt(receipt, pair.coach.device())); }
    [[nodiscard]] std::string refusal() const {
        const auto read = verifyReceipt(sign());
        REQUIRE_FALSE(read.ok());
        return read.error().sentence;
    }
};

} // namespace

TEST_CASE("A receipt proves what was erased, by whom and when, without a profile") {
    const Erased erased;
    const VerifiedReceipt read = must(verifyReceipt(erased.sign()));
    CHECK(read.person == erased.pair.coach.id());
    CHECK(read.receipt.device == erased.pair.coach.device().id());
    CHECK(read.receipt.made == erased.receipt.made);
    CHECK(read.receipt.server == "https://sync.example");
    CHECK(read.receipt.keptHours == 2);
    CHECK(read.receipt.keptInvoices == 1);
    REQUIRE(read.spaces.size() == 2);
    CHECK(read.spaces[0].space == erased.pair.space.id());
    CHECK(read.spaces[0].kind == SpaceKind::shared);
    CHECK(read.spaces[0].envelopes == 7);
    CHECK(read.spaces[0].onServer == UtcMillis{1'700'000'000'099});
    CHECK(read.spaces[0].erasure.hash == recordHash(erased.receipt.spaces[0].record));
    CHECK(read.spaces[1].kind == SpaceKind::privatePair);
    CHECK_FALSE(read.spaces[1].onServer);
}

TEST_CASE("No bit of a receipt can be changed") {
    const Bytes good = Erased().sign();
    for (std::size_t i = 0; i < good.size(); i += 7)
        CHECK_FALSE(verifyReceipt(flipped(good, i)).ok());
    CHECK_FALSE(verifyReceipt(flipped(good, good.size() - 1)).ok());
    Bytes longer = good;
    longer.push_back(0);
    CHECK(verifyReceipt(longer).error().sentence ==
          "This erasure receipt is cut off, or something was added to it.");
    CHECK_FALSE(verifyReceipt(ByteView(good).first(good.size() - 1)).ok());
    CHECK(verifyReceipt({}).error().code == ErrorCode::unknownFormat);
}

TEST_CASE("A receipt that does not hold together is refused although it is signed") {
    Erased erased;
    SECTION("no space") {
        erased.receipt.spaces.clear();
        CHECK(erased.refusal() == "An erasure receipt names no space, or more than there can be.");
    }
    SECTION("a space twice") {
        erased.receipt.spaces[1] = erased.receipt.spaces[0];
        CHECK(erased.refusal() == "An erasure receipt names a space twice.");
    }
    SECTION("the erasure of another space") {
        std::swap(erased.receipt.spaces[0].record, erased.receipt.spaces[1].record);
        CHECK(erased.refusal() == "This record erases another space.");
    }
    SECTION("a space of somebody else") {
        const TestPerson other(9);
        const TestSpace theirs(SpaceKind::shared, other);
        erased.receipt.spaces[0].genesis = theirs.log.records().front();
        CHECK(erased.refusal() == "The devices of a member have not arrived yet.");
    }
    SECTION("an erasure that the other side signed") {
        erased.receipt.spaces[0].record =
            must(membership_records::erase(erased.pair.space.log, erased.pair.client.device(), UtcMillis{5}));
        CHECK(erased.refusal() == "The record that erases a space is not signed by a device of its owner.");
    }
    SECTION("a device of somebody else") {
        erased.receipt.device = erased.pair.client.device().id();
        const auto read = verifyReceipt(must(signReceipt(erased.receipt, erased.pair.client.device())));
        CHECK(read.error().sentence == "This erasure receipt is by a device that its owner does not name.");
        CHECK_FALSE(signReceipt(erased.receipt, erased.pair.coach.device()).ok());
    }
    SECTION("records of an identity that are not one") {
        erased.receipt.identity.push_back(erased.receipt.identity.front());
        erased.receipt.identity.front() = erased.pair.client.log().records().front();
        CHECK_FALSE(verifyReceipt(erased.sign()).ok());
    }
}

} // namespace vw::test
