// SPDX-License-Identifier: GPL-3.0-or-later
// Links and letters: what was damaged, changed, swapped or made for somebody else is refused with a sentence.
#include "core/crypto/invite.h"
#include "tests/support/catch.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"
#include "tests/support/people.h"

#include <set>

namespace vw::test {
namespace {

using cbor::Value;
constexpr auto url = "https://sync.example";
constexpr std::string_view linkStart = "valuewright:join#";

Invite fresh() {
    must(initialiseCrypto());
    return must(Invite::create(url));
}

/// A link body of any version with a valid check.
Bytes bodyWithCheck(Bytes before) {
    const auto check = labelledHash<4>("valuewright-link-v1", {before});
    before.insert(before.end(), check.begin(), check.end());
    return before;
}

std::string linkOf(const Bytes& body) { return std::string(linkStart) + toBase64Url(body); }

/// Everything of a good invitation, to be spoilt.
struct Offered {
    TestPerson coach{1};
    TestPerson client{2};
    TestSpace space{SpaceKind::shared, coach};
    Invite invite = space.invite(coach);
    Offer offer{.serverUrl = url,
                .serverId = {1, 2, 3},
                .expires = UtcMillis{1'000'000},
                .inviterLog = coach.log().records(),
                .spaceLog = space.log.records(),
                .inviterName = "Ada",
                .role = Role::client};
    Answer answer{client.log().records(), "Ben", invite.accept(space.log.fullHash(), client.log().head())};

    [[nodiscard]] std::string refused() const {
        const auto verified = verifyOffer(invite, offer);
        return verified.ok() ? "" : verified.error().sentence;
    }
};

} // namespace

TEST_CASE("A link carries its secret and its server, and nothing is the same as in another link") {
    const Invite invite = fresh(), other = fresh();
    const Invite read = must(Invite::fromLink(invite.link()));
    CHECK(invite.link().starts_with(linkStart));
    CHECK(read.serverUrl() == url);
    CHECK(read.mailbox() == invite.mailbox());
    CHECK(read.bearer() == invite.bearer());
    CHECK(read.publicKey() == invite.publicKey());
    CHECK(other.mailbox() != invite.mailbox());
    CHECK(!(other.bearer() == invite.bearer()));
    CHECK(other.publicKey() != invite.publicKey());
    CHECK(must(Invite::deserialise(invite.serialise().view())).link() == invite.link());
}

TEST_CASE("Blanks around a link, as people paste it, do no harm") {
    const Invite invite = fresh();
    CHECK(must(Invite::fromLink(" \r\n" + invite.link() + "\t\n")).mailbox() == invite.mailbox());
}

TEST_CASE("A link cut short at any place is refused with a sentence") {
    const std::string link = fresh().link();
    for (std::size_t size = 0; size < link.size(); ++size) {
        const auto read = Invite::fromLink(std::string_view(link).substr(0, size));
        if (read.ok()) FAIL("cut at " << size << " is taken");
        CHECK(read.error().code == ErrorCode::badInput);
    }
    CHECK(Invite::fromLink(link.substr(0, link.size() - 1)).error().sentence ==
          "This invitation link is cut short or has a typing error; ask for it again, or copy all of it.");
}

TEST_CASE("A link with any one character changed is refused") {
    const std::string link = fresh().link();
    for (std::size_t i = 0; i < link.size(); ++i)
        for (const char c : {'A', 'b', '7', '-', ' ', '!'}) {
            std::string changed = link;
            if (changed[i] == c) continue;
            changed[i] = c;
            // A blank at the very end would be trimmed, and is a link cut short then.
            if (Invite::fromLink(changed).ok()) FAIL("character " << i << " can be changed to " << c);
        }
}

TEST_CASE("Other links, newer links and links without a usable server each get their sentence") {
    const auto sentence = [](const std::string& link) { return Invite::fromLink(link).error().sentence; };
    const std::string notALink = "This is not an invitation link; one starts with valuewright:join#.";
    must(initialiseCrypto());
    CHECK(sentence("https://sync.example/#join") == notALink);
    CHECK(sentence("") == notALink);
    CHECK(sentence("  ") == notALink);
    const Bytes secret(16, 9);
    const auto withUrl = [&](std::string_view address, std::uint8_t version = 1) {
        return linkOf(bodyWithCheck(ByteWriter().u8(version).bytes(secret).bytes(viewOf(address)).take()));
    };
    CHECK(Invite::fromLink(withUrl(url)).ok());
    CHECK(sentence(withUrl(url, 2)) ==
          "This invitation was made by a newer version; update Valuewright and open it again.");
    const std::string noServer = "This invitation link names no usable server; ask for a new one.";
    CHECK(sentence(withUrl("https://sync.example/\n")) == noServer);
    CHECK(sentence(withUrl("https://sync .example")) == noServer);
    CHECK(sentence(withUrl("https://s\u00fcnc.example")) == noServer);
    CHECK(sentence(withUrl(std::string(256, 'a'))) == noServer);
    CHECK(Invite::fromLink(withUrl(std::string(255, 'a'))).ok());
    CHECK(sentence(withUrl("")) ==
          "This invitation link is cut short or has a typing error; ask for it again, or copy all of it.");
}

TEST_CASE("An invite is made for a server that can be named") {
    must(initialiseCrypto());
    CHECK(Invite::create("").error().code == ErrorCode::badInput);
    CHECK(Invite::create(std::string(256, 'a')).error().code == ErrorCode::badInput);
    CHECK(Invite::create("https://a b").error().code == ErrorCode::badInput);
    CHECK(Invite::create("\x7f").error().code == ErrorCode::badInput);
}

TEST_CASE("A letter opens as what it is, for its invite, unchanged") {
    const Invite invite = fresh();
    const Value content = Value::map().set(1, Value::text("hello"));
    const Bytes letter = must(invite.sealLetter(Invite::Letter::offer, content));
    CHECK(must(invite.openLetter(Invite::Letter::offer, letter)) == content);
    CHECK(invite.openLetter(Invite::Letter::answer, letter).error().code == ErrorCode::corrupt);
    const Bytes answer = must(invite.sealLetter(Invite::Letter::answer, content));
    CHECK(invite.openLetter(Invite::Letter::offer, answer).error().code == ErrorCode::corrupt);
    CHECK(fresh().openLetter(Invite::Letter::offer, letter).error().code == ErrorCode::corrupt);
    for (std::size_t i = 0; i < letter.size(); ++i)
        if (invite.openLetter(Invite::Letter::offer, flipped(letter, i)).ok()) FAIL("byte " << i);
    for (std::size_t size = 0; size < letter.size(); ++size)
        if (invite.openLetter(Invite::Letter::offer, ByteView(letter).first(size)).ok())
            FAIL("size " << size);
}

TEST_CASE("A letter is at most 32 KiB, on both sides") {
    const Invite invite = fresh();
    const auto seal = [&](std::size_t size) {
        return invite.sealLetter(Invite::Letter::offer, Value::bytes(Bytes(size)));
    };
    // 31,744 is the largest Padmé size that leaves room for nonce and tag; length and CBOR head take 4 + 3.
    CHECK(must(seal(31'744 - 7)).size() == 31'744 + 40);
    CHECK(seal(31'744 - 6).error().code == ErrorCode::tooLarge);
    CHECK(invite.openLetter(Invite::Letter::offer, Bytes(letterLimit + 1)).error().code ==
          ErrorCode::tooLarge);
}

TEST_CASE("An offer survives the way through its letter and holds together") {
    Offered offered;
    const Offer read = must(Offer::fromCbor(must(cbor::decode(cbor::encode(offered.offer.toCbor())))));
    CHECK(read.serverUrl == url);
    CHECK(read.serverId == offered.offer.serverId);
    CHECK(read.expires == offered.offer.expires);
    CHECK(read.inviterLog == offered.offer.inviterLog);
    CHECK(read.spaceLog == offered.offer.spaceLog);
    CHECK(read.inviterName == "Ada");
    CHECK(read.role == Role::client);
    const VerifiedOffer verified = must(verifyOffer(offered.invite, read));
    CHECK(verified.inviter.id() == offered.coach.id());
    CHECK(verified.space.space() == offered.space.id());
}

TEST_CASE("An offer that does not hold together is refused") {
    Offered offered;
    const Offer good = offered.offer;
    offered.offer.serverUrl = "https://other.example";
    CHECK(offered.refused() == "This invitation was made for another server than its link names.");
    offered.offer = good;
    offered.offer.inviterLog = offered.client.log().records();
    CHECK(offered.refused() == "The devices of a member have not arrived yet.");
    offered.offer = good;
    offered.offer.spaceLog =
        TestSpace(SpaceKind::shared, offered.client).log.records(); // somebody else's space
    CHECK(offered.refused() == "The devices of a member have not arrived yet.");
    offered.offer = good;
    offered.offer.expires = UtcMillis{999'999};
    CHECK(offered.refused() == "The space of this invitation does not know of it.");
    offered.offer = good;
    offered.offer.spaceLog.pop_back();
    CHECK(offered.refused() == "The space of this invitation does not know of it.");
    offered.offer = good;
    offered.offer.inviterLog.clear();
    CHECK(offered.refused() == "An identity log is empty.");
    offered.offer = good;
    offered.offer.spaceLog.clear();
    CHECK(offered.refused() == "A membership log is empty.");
    offered.offer = good;
    offered.coach.addDevice(); // the space has not followed: the new key would be missing there
    offered.offer.inviterLog = offered.coach.log().records();
    CHECK(!offered.refused().empty());
}

TEST_CASE("Letters without their fields, or with wrong ones, are refused") {
    const Offered offered;
    const auto without = [](const Value& value, std::int64_t key) {
        Value out = Value::map();
        for (const auto& [name, content] : value.entries())
            if (*name.asInteger("key") != key) out.set(*name.asInteger("key"), content);
        return out;
    };
    for (std::int64_t key = 1; key <= 7; ++key)
        CHECK(Offer::fromCbor(without(offered.offer.toCbor(), key)).error().code == ErrorCode::corrupt);
    for (std::int64_t key = 1; key <= 3; ++key)
        CHECK(Answer::fromCbor(without(offered.answer.toCbor(), key)).error().code == ErrorCode::corrupt);
    for (const std::int64_t key : {1, 2, 3, 5, 6}) {
        Value value = offered.answer.toCbor();
        value.set(3, without(*value.find(3), key));
        CHECK(Answer::fromCbor(value).error().code == ErrorCode::corrupt);
    }
    CHECK(!Offer::fromCbor(offered.offer.toCbor().set(7, Value::integer(1))).ok());
    CHECK(!Offer::fromCbor(offered.offer.toCbor().set(3, Value::integer(-1))).ok());
    CHECK(!Offer::fromCbor(offered.offer.toCbor().set(1, Value::text(std::string(256, 'a')))).ok());
    CHECK(!Offer::fromCbor(offered.offer.toCbor().set(6, Value::text(std::string(letterNameLimit + 1, 'a'))))
               .ok());
    CHECK(
        !Answer::fromCbor(offered.answer.toCbor().set(2, Value::text(std::string(letterNameLimit + 1, 'a'))))
             .ok());
    CHECK(!Answer::fromCbor(Value::text("x")).ok());
}

TEST_CASE("An answer is taken from the person who accepted, for this space and this invite") {
    Offered offered;
    const Answer good = must(Answer::fromCbor(must(cbor::decode(cbor::encode(offered.answer.toCbor())))));
    CHECK(good.inviteeName == "Ben");
    CHECK(must(verifyAnswer(offered.invite, offered.space.log, good)).id() == offered.client.id());
    const auto sentence = [&](const Answer& answer) {
        return verifyAnswer(offered.invite, offered.space.log, answer).error().sentence;
    };
    const std::string notSigned = "The answer to an invitation is not signed with the invitation's key.";
    Answer bad = good;
    bad.inviteeLog = offered.coach.log().records();
    CHECK(sentence(bad) == "The answer to an invitation is signed for somebody else.");
    bad = good;
    bad.acceptance.signature[0] ^= 1;
    CHECK(sentence(bad) == notSigned);
    bad = good;
    bad.acceptance = fresh().accept(offered.space.log.fullHash(), offered.client.log().head());
    CHECK(sentence(bad) == notSigned);
    bad = good;
    bad.acceptance = offered.invite.accept(RecordHash{{1}}, offered.client.log().head());
    CHECK(sentence(bad) == notSigned);
    bad = good;
    bad.inviteeLog.clear();
    CHECK(sentence(bad) == "An identity log is empty.");
}

TEST_CASE("The safety number is the same on both sides and another for anybody else") {
    const TestPerson a(1), b(2), c(3);
    const std::string number = safetyNumber(a.id(), b.id());
    CHECK(number == safetyNumber(b.id(), a.id()));
    CHECK(number.size() == 60);
    CHECK(number.find_first_not_of("0123456789") == std::string::npos);
    CHECK(number != safetyNumber(a.id(), c.id()));
}

TEST_CASE("The sync check does not depend on order and changes with every head") {
    must(initialiseCrypto());
    const DeviceHead a{DeviceId{{1}}, 5, EnvelopeId{{1}}}, b{DeviceId{{2}}, 6, EnvelopeId{{2}}};
    const std::string check = syncCheck({a, b});
    CHECK(check == syncCheck({b, a}));
    CHECK(check.size() == 8);
    DeviceHead later = b;
    later.seq = 7;
    CHECK(check != syncCheck({a, later}));
    later = b;
    later.id.raw[31] = 1;
    CHECK(check != syncCheck({a, later}));
    CHECK(check != syncCheck({a}));
}

} // namespace vw::test
