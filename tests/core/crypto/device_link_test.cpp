// SPDX-License-Identifier: GPL-3.0-or-later
// Links for a further device: what was damaged, swapped or made for somebody else is refused.
#include "core/crypto/device_link.h"
#include "core/crypto/invite.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

constexpr auto url = "https://sync.example";

struct Linked {
    TestPerson coach{1};
    DeviceKeys phone = deviceKeys(77);
    DeviceLink link = must(DeviceLink::create(url));
    DeviceOffer offer{url, {1, 2, 3}, 1'000'000, coach.log().records(), "Ada", DeviceOffer::Side::coach};
    DeviceAnswer answer{phone.publicKeys(), identity_records::deviceProof(coach.id(), phone), "Phone",
                        "Android"};
};

} // namespace

TEST_CASE("A device link is of its own kind, and no invitation") {
    const Linked linked;
    CHECK(linked.link.link().starts_with("valuewright:device#"));
    const DeviceLink read = must(DeviceLink::fromLink(" " + linked.link.link() + "\n"));
    CHECK(read.mailbox() == linked.link.mailbox());
    CHECK(read.serverUrl() == url);
    CHECK(Invite::fromLink(linked.link.link()).error().code == ErrorCode::badInput);
    const Invite invite = must(Invite::create(url));
    CHECK(DeviceLink::fromLink(invite.link()).error().code == ErrorCode::badInput);
    // Nor with the start of the other: the check is of another label.
    const auto body = invite.link().substr(invite.link().find('#') + 1);
    CHECK(DeviceLink::fromLink("valuewright:device#" + body).error().code == ErrorCode::badInput);
    std::string cut = linked.link.link();
    cut.pop_back();
    CHECK(DeviceLink::fromLink(cut).error().code == ErrorCode::badInput);
}

TEST_CASE("Letters of a device link open with that link and in that direction only") {
    const Linked linked;
    const Bytes sealed = must(linked.link.seal(Letter::offer, linked.offer.toCbor()));
    CHECK(must(linked.link.open(Letter::offer, sealed)) == linked.offer.toCbor());
    CHECK(!linked.link.open(Letter::answer, sealed).ok());
    CHECK(!must(DeviceLink::create(url)).open(Letter::offer, sealed).ok());
}

TEST_CASE("Letters of a device link say what was put in") {
    const Linked linked;
    const DeviceOffer offer = must(DeviceOffer::fromCbor(linked.offer.toCbor()));
    CHECK(offer.personName == "Ada");
    CHECK(offer.side == DeviceOffer::Side::coach);
    CHECK(offer.expires == 1'000'000);
    CHECK(must(verifyDeviceOffer(linked.link, offer)).id() == linked.coach.id());
    const DeviceAnswer answer = must(DeviceAnswer::fromCbor(linked.answer.toCbor()));
    CHECK(answer.device == linked.phone.publicKeys());
    CHECK(answer.name == "Phone");
    CHECK(answer.platform == "Android");
    CHECK(verifyDeviceAnswer(linked.coach.log(), answer).ok());
}

TEST_CASE("An offer for another server than the link's is refused") {
    Linked linked;
    linked.offer.serverUrl = "https://other.example";
    CHECK(verifyDeviceOffer(linked.link, linked.offer).error().code == ErrorCode::corrupt);
    linked.offer.serverUrl = url;
    linked.offer.identityLog.clear();
    CHECK(verifyDeviceOffer(linked.link, linked.offer).error().code == ErrorCode::corrupt);
}

TEST_CASE("A device that does not prove its keys, or was there before, is refused") {
    Linked linked;
    const TestPerson other{2};
    DeviceAnswer answer = linked.answer;
    answer.proof = identity_records::deviceProof(other.id(), linked.phone);
    CHECK(verifyDeviceAnswer(linked.coach.log(), answer).error().code == ErrorCode::corrupt);
    answer = {linked.coach.device().publicKeys(),
              identity_records::deviceProof(linked.coach.id(), linked.coach.device()), "Again", ""};
    CHECK(verifyDeviceAnswer(linked.coach.log(), answer).error().code == ErrorCode::corrupt);
    // A well-proven one makes the very record that its own keys would make.
    const auto& log = linked.coach.log();
    CHECK(
        must(identity_records::add(log, linked.coach.device(), linked.answer.device, linked.answer.proof)) ==
        must(identity_records::add(log, linked.coach.device(), linked.phone)));
}

TEST_CASE("Letters about a further device with fields too long, or a side that is none, are refused") {
    const Linked linked;
    using cbor::Value;
    const auto offered = [&](std::int64_t key, Value value) {
        return DeviceOffer::fromCbor(linked.offer.toCbor().set(key, std::move(value))).ok();
    };
    const auto answered = [&](std::int64_t key, Value value) {
        return DeviceAnswer::fromCbor(linked.answer.toCbor().set(key, std::move(value))).ok();
    };
    const auto letters = [](std::size_t count) { return Value::text(std::string(count, 'a')); };
    // docs/formats/invite.md: a server's address 255 bytes, a platform 60
    CHECK(offered(1, letters(255)));
    CHECK_FALSE(offered(1, letters(256)));
    CHECK(offered(5, letters(letterNameLimit)));
    CHECK_FALSE(offered(5, letters(letterNameLimit + 1)));
    CHECK(answered(3, letters(letterNameLimit)));
    CHECK_FALSE(answered(3, letters(letterNameLimit + 1)));
    CHECK(answered(4, letters(60)));
    CHECK_FALSE(answered(4, letters(61)));
    for (const int side : {1, 2})
        CHECK(offered(6, Value::integer(side)));
    for (const int side : {0, 3, 255})
        CHECK_FALSE(offered(6, Value::integer(side)));
}

TEST_CASE("The number of a new device is 25 digits and depends on person and device") {
    const Linked linked;
    const TestPerson other{2};
    const std::string number = deviceNumber(linked.coach.id(), linked.phone.id());
    CHECK(number.size() == 25);
    CHECK(number.find_first_not_of("0123456789") == std::string::npos);
    CHECK(number != deviceNumber(other.id(), linked.phone.id()));
    CHECK(number != deviceNumber(linked.coach.id(), linked.coach.device().id()));
}

TEST_CASE("A log lists every device it named, with the records that added and revoked it") {
    TestPerson coach{1};
    const DeviceId phone = coach.addDevice().id();
    coach.revoke(phone, coach.device());
    const auto devices = coach.log().devices();
    REQUIRE(devices.size() == 3);
    CHECK(devices.back().device == phone);
    CHECK(devices.back().addedAt == 2);
    CHECK(devices.back().revokedAt == 3);
    CHECK(devices.front().addedAt == 1);
    CHECK(devices.front().revokedAt == 0);
}

} // namespace vw::test
