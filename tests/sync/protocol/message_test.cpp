// SPDX-License-Identifier: GPL-3.0-or-later
// Messages byte by byte against docs/formats/http.md, and the bounds their readers keep.
#include "core/crypto/secret.h"
#include "tests/support/catch.h"
#include "tests/sync/protocol/samples.h"

namespace vw::protocol {

using test::countingId;

namespace {

constexpr const char* sixteen = "101112131415161718191a1b1c1d1e1f"; // countingId(0x10)

template <class Message>
bool reads(const Message& message) {
    Message into;
    return decode(encode(message), into).ok();
}

} // namespace

// Laid out by hand from http.md and RFC 8949: a1 is a map of one, 50 sixteen bytes, 83 an array of three.
TEST_CASE("messages lie on the wire as the page on HTTP says") {
    const auto sixteenBytes = std::string("50") + sixteen;
    CHECK(toHex(encode(ChallengeRequest{countingId<DeviceId>(0x10)})) == "a101" + sixteenBytes);
    CHECK(toHex(encode(HeadAnswer{300})) == "a10119012c");
    CHECK(toHex(encode(ErrorBody{Refusal::erased, "Gone."})) == "a2000601"
                                                                "65476f6e652e");
    const PushAnswer push{
        {PushOutcome::stored, PushOutcome::refused, PushOutcome::forked}, countingId<StoreEpoch>(0x10), 9};
    CHECK(toHex(encode(push)) == "a30183000203"
                                 "02" +
                                     sixteenBytes + "0309");
    const WaitRequest wait{{{countingId<SpaceId>(0x10), 5, 2}}, 50};
    CHECK(toHex(encode(wait)) == "a2018183" + sixteenBytes +
                                     "0502"
                                     "021832");
    CHECK(toHex(encode(PullAnswer{countingId<StoreEpoch>(0x10), {}, false, {}})) == "a401" + sixteenBytes +
                                                                                        "0280"
                                                                                        "03f4"
                                                                                        "04f6");
    CHECK(toHex(encode(HealRequest{{{countingId<DeviceId>(0x10), 7}}, 1})) == "a2018182" + sixteenBytes +
                                                                                  "07"
                                                                                  "0201");
    CHECK(toHex(encode(MailboxAnswerPoll{Bytes{0xab}})) == "a10141ab");
}

TEST_CASE("the statuses of refusals are those of the page on HTTP") {
    const std::pair<Refusal, int> pairs[] = {
        {Refusal::badRequest, 400},  {Refusal::notSignedIn, 401}, {Refusal::notAllowed, 403},
        {Refusal::notFound, 404},    {Refusal::conflict, 409},    {Refusal::erased, 410},
        {Refusal::alreadyUsed, 409}, {Refusal::tooLarge, 413},    {Refusal::tooMany, 429},
        {Refusal::overloaded, 503},  {Refusal::internal, 500},    {Refusal::expired, 410}};
    int code = 1;
    for (const auto& [refusal, status] : pairs) {
        CHECK(static_cast<int>(refusal) == code++);
        CHECK(httpStatus(refusal) == status);
    }
    CHECK(errorCode(Refusal::tooLarge) == ErrorCode::tooLarge);
    CHECK(errorCode(Refusal::overloaded) == ErrorCode::network);
    CHECK(errorCode(Refusal::expired) == ErrorCode::expired);
}

TEST_CASE("readers keep the bounds of pushes") {
    CHECK_FALSE(reads(PushRequest{}));
    CHECK(reads(PushRequest{std::vector<Bytes>(200, Bytes(100))}));
    CHECK_FALSE(reads(PushRequest{std::vector<Bytes>(201, Bytes(100))}));
    CHECK(reads(PushRequest{std::vector<Bytes>(16, Bytes(65'536))}));
    CHECK_FALSE(reads(PushRequest{std::vector<Bytes>(17, Bytes(65'536))}));
    CHECK_FALSE(reads(PushRequest{{Bytes(65'537)}}));
}

TEST_CASE("readers keep the bounds of logs, letters, waits and vectors") {
    CHECK_FALSE(reads(RecordsRequest{}));
    CHECK(reads(RecordsRequest{std::vector<Bytes>(64, Bytes(10))}));
    CHECK_FALSE(reads(RecordsRequest{std::vector<Bytes>(65, Bytes(10))}));
    CHECK_FALSE(reads(RecordsRequest{{Bytes(65'537)}}));
    CHECK(reads(MailboxOffer{Bytes(32'768)}));
    CHECK_FALSE(reads(MailboxOffer{Bytes(32'769)}));
    CHECK(reads(WaitRequest{std::vector<WaitRequest::Known>(64), 50}));
    CHECK_FALSE(reads(WaitRequest{std::vector<WaitRequest::Known>(65), 50}));
    CHECK_FALSE(reads(WaitRequest{{}, 51}));
    CHECK_FALSE(reads(HealRequest{{}, 501}));
    CHECK_FALSE(reads(HealRequest{std::vector<std::pair<DeviceId, std::uint64_t>>(1'001), 1}));
    CHECK_FALSE(reads(RegisterRequest{{}, std::string(129, 'x')}));
}

TEST_CASE("a page of envelopes names its last one, and an empty page names none") {
    const PullAnswer nameless{{}, {{1, Bytes{1}}}, false, {}};
    CHECK_FALSE(reads(nameless));
    const PullAnswer namedNothing{{}, {}, false, EnvelopeId{}};
    CHECK_FALSE(reads(namedNothing));
}

TEST_CASE("readers refuse other types and unknown codes") {
    ErrorBody error;
    CHECK_FALSE(decode(*fromHex("a2000001"
                                "61"
                                "78"),
                       error)
                    .ok()); // code 0
    CHECK_FALSE(decode(*fromHex("a2000e01"
                                "61"
                                "78"),
                       error)
                    .ok());                              // code 14
    CHECK_FALSE(decode(*fromHex("a10001"), error).ok()); // no sentence
    PushAnswer push;
    CHECK_FALSE(
        decode(*fromHex(std::string("a301810402") + "50" + sixteen + "0300"), push).ok()); // outcome 4
    HeadAnswer head;
    CHECK_FALSE(decode(*fromHex("a10120"), head).ok());                 // a negative number
    CHECK_FALSE(decode(*fromHex("a1011b0000000100000000"), head).ok()); // 2^32
    CHECK_FALSE(decode(*fromHex("8101"), head).ok());                   // not a map
    CHECK(decode(*fromHex("a2010107"
                          "02"),
                 head)
              .ok()); // an unknown key is let pass
    CHECK(head.seq == 1);
}

TEST_CASE("a login hash depends on everything it binds") {
    REQUIRE(initialiseCrypto().ok());
    const Challenge challenge{{1}, {2}, {3}};
    const auto hash = loginHash(challenge, countingId<DeviceId>(1), "host:1");
    CHECK(hash ==
          loginHash(Challenge{{1}, {2}, {4}}, countingId<DeviceId>(1), "host:1")); // the time is not signed
    CHECK(hash != loginHash(Challenge{{9}, {2}, {3}}, countingId<DeviceId>(1), "host:1"));
    CHECK(hash != loginHash(Challenge{{1}, {9}, {3}}, countingId<DeviceId>(1), "host:1"));
    CHECK(hash != loginHash(challenge, countingId<DeviceId>(2), "host:1"));
    CHECK(hash != loginHash(challenge, countingId<DeviceId>(1), "host:2"));
}

} // namespace vw::protocol
