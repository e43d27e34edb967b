// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen vectors of docs/formats: today's code writes the same bytes, and reads the bytes that were
// written.
#include "core/crypto/device_link.h"
#include "core/crypto/erasure_receipt.h"
#include "core/crypto/profile_keys.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/frozen_vectors.h"
#include "tests/support/people.h"

namespace vw::test {
namespace {

/// 32 bytes that count up from `start`, so that a vector's inputs can be told apart by eye.
Bytes counting(std::uint8_t start, std::size_t size = 32) {
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i)
        out[i] = static_cast<std::uint8_t>(start + i);
    return out;
}

DeviceKeys deviceFromSeed(std::uint8_t start) {
    must(initialiseCrypto());
    return DeviceKeys::fromSeed(must(Secret<32>::copyOf(counting(start))));
}

SpaceKey keyFrom(SpaceId space, std::uint32_t epoch, std::uint8_t start) {
    return must(SpaceKey::from(space, epoch, counting(start)));
}

void expectEnvelope(FrozenVectors& vectors, const std::string& name, const EnvelopePlace& place,
                    ByteView payload) {
    const DeviceKeys author = deviceFromSeed(0x40);
    const SpaceKey key = keyFrom(place.space, place.epoch, 0x80);
    const DeterministicRandom random(payload.size());
    const Bytes sealed = must(sealEnvelope(place, key, author, payload));
    vectors.expectText(name + ".kind", std::to_string(static_cast<int>(place.kind)));
    vectors.expectText(name + ".seq", std::to_string(place.seq));
    vectors.expect(name + ".prev", place.prev.view());
    if (!payload.empty()) vectors.expect(name + ".payload", payload);
    vectors.expect(name + ".envelope", sealed);

    const Bytes frozen = vectors.bytes(name + ".envelope");
    const auto view = must(EnvelopeView::read(frozen));
    vectors.expect(name + ".id", view.id().view());
    CHECK(view.place() == place);
    CHECK(view.checkSignature(author.publicKeys().signing).ok());
    CHECK(copyOf(must(view.open(key)).view()) == copyOf(payload));
}

/// The people of the control vectors, from seeds that the file names.
struct Cast {
    DeviceKeys coach = deviceFromSeed(0x00);
    DeviceKeys coachPaper = deviceFromSeed(0x20);
    DeviceKeys client = deviceFromSeed(0x40);
    DeviceKeys clientPaper = deviceFromSeed(0x60);
    DeviceKeys phone = deviceFromSeed(0x80);
    DeviceKeys newPaper = deviceFromSeed(0xa0);

    void expect(FrozenVectors& vectors) const {
        vectors.note(
            "device seeds count up from 00 (coach), 20 (coach's paper), 40 (client), 60 (client's paper), "
            "80 (client's phone), a0 (client's new paper)");
        vectors.expect("coach.public", coach.publicKeys().bytes());
        vectors.expect("coach.device", coach.id().view());
        vectors.expect("client.public", client.publicKeys().bytes());
        vectors.expect("client.device", client.id().view());
    }
};

/// Appends to a log what it makes, and holds that to the file.
template <class Log, class... Directory>
void expectRecord(FrozenVectors& vectors, const std::string& name, Log& log, const Bytes& made,
                  const Directory&... identities) {
    vectors.expect(name, made);
    must(log.append(vectors.bytes(name), identities...));
}

IdentityLog expectIdentity(FrozenVectors& vectors, const std::string& name, const DeviceKeys& first,
                           const DeviceKeys& paper) {
    vectors.expect(name + ".1.genesis", must(identity_records::genesis(first, paper.publicKeys())));
    IdentityLog log = must(IdentityLog::read(std::vector<Bytes>{vectors.bytes(name + ".1.genesis")}));
    vectors.expect(name + ".id", log.id().view());
    return log;
}

Invite frozenInvite() {
    Bytes body = ByteWriter().u8(1).bytes(counting(0xc0, 16)).bytes(viewOf("https://sync.example")).take();
    const auto check = labelledHash<4>("valuewright-link-v1", {body});
    body.insert(body.end(), check.begin(), check.end());
    return must(Invite::deserialise(body));
}

MembershipLog expectSpaceStart(FrozenVectors& vectors, const Cast& cast, const IdentityLog& coach,
                               const TestDirectory& identities) {
    const DeterministicRandom random(1);
    vectors.expect("space.1.genesis",
                   must(membership_records::genesis(SpaceKind::shared, coach, cast.coach)));
    MembershipLog log =
        must(MembershipLog::read(std::vector<Bytes>{vectors.bytes("space.1.genesis")}, identities));
    vectors.expect("space.hash", log.fullHash().view());
    vectors.expect("space.id", log.space().view());
    const SpaceKey key = keyFrom(log.space(), 1, 0x10);
    vectors.note("the keys of epochs 1 and 2 count up from 10 and 30");
    vectors.expect("space.keyid.1", key.id().view());
    expectRecord(vectors, "space.2.epoch", log,
                 must(membership_records::epoch(log, identities, cast.coach, key, nullptr)), identities);
    return log;
}

} // namespace

TEST_CASE("Frozen envelopes") {
    FrozenVectors vectors("envelope_v1");
    vectors.note("docs/formats/envelope.md. The author's device seed counts up from 40, K from 80, the space "
                 "id from 01.");
    EnvelopePlace place;
    place.space = must(SpaceId::from(counting(0x01, 16)));
    place.epoch = 7;
    place.author = deviceFromSeed(0x40).id();
    place.seq = 1;
    place.membership = {9, must(HeadTag16::from(counting(0x20, 16)))};
    vectors.expect("space", place.space.view());
    vectors.expectText("epoch", std::to_string(place.epoch));
    vectors.expect("author", place.author.view());
    vectors.expect("author.public", deviceFromSeed(0x40).publicKeys().bytes());
    vectors.expectText("membership.seq", std::to_string(place.membership.seq));
    vectors.expect("membership.tag", place.membership.tag.view());
    vectors.expect("key.id", keyFrom(place.space, place.epoch, 0x80).id().view());
    vectors.expect("key.envelopes", keyFrom(place.space, place.epoch, 0x80).envelopeRoot().view());
    expectEnvelope(vectors, "empty", place, {});
    place.kind = EnvelopeKind::headsReceipt;
    place.seq = 0x0102030405060708;
    place.prev = must(EnvelopeId::from(counting(0x60)));
    expectEnvelope(vectors, "receipt", place, viewOf("seen"));
    place.kind = EnvelopeKind::operations;
    expectEnvelope(vectors, "long", place, counting(0x00, 300));
}

TEST_CASE("Frozen control records") {
    FrozenVectors vectors("control_v1");
    vectors.note("docs/formats/control-records.md");
    const Cast cast;
    cast.expect(vectors);
    const IdentityLog coach = expectIdentity(vectors, "coach", cast.coach, cast.coachPaper);
    IdentityLog client = expectIdentity(vectors, "client", cast.client, cast.clientPaper);
    TestDirectory identities;
    identities.know(coach);
    identities.know(client);
    MembershipLog log = expectSpaceStart(vectors, cast, coach, identities);
    const SpaceKey first = keyFrom(log.space(), 1, 0x10), second = keyFrom(log.space(), 2, 0x30);
    const auto expectNext = [&](const char* name, auto make) {
        const DeterministicRandom random(log.headSeq());
        expectRecord(vectors, name, log, must(make()), identities);
    };
    namespace records = membership_records;
    const Invite invite = frozenInvite();
    expectNext("space.3.invite",
               [&] { return records::invite(log, cast.coach, invite.publicKey(), UtcMillis{1234567}); });
    expectNext("space.4.join", [&] {
        return records::join(log, client, cast.coach, invite.accept(log.fullHash(), client.head()), first);
    });
    expectRecord(vectors, "client.2.add", client,
                 must(identity_records::add(client, cast.client, cast.phone)));
    identities.know(client);
    expectNext("space.5.devices", [&] {
        return records::devices(log, identities, cast.client, {&client, &first, {}, nullptr});
    });
    expectRecord(vectors, "client.3.revoke", client,
                 must(identity_records::revoke(client, cast.phone, cast.client.id())));
    expectRecord(vectors, "client.4.rotate", client,
                 must(identity_records::rotateRecovery(client, cast.phone, cast.newPaper)));
    identities.know(client);
    const std::vector<Cut> cuts{{cast.client.id(), 5, EnvelopeId{{1, 2}}}, {cast.clientPaper.id(), 0, {}}};
    expectNext("space.6.devices", [&] {
        return records::devices(log, identities, cast.phone, {&client, &first, cuts, &second});
    });
    expectNext("space.7.erase", [&] { return records::erase(log, cast.coach, UtcMillis{7654321}); });
    CHECK(log.current().erased);
}

TEST_CASE("Frozen records that end and erase a space") {
    FrozenVectors vectors("ending_v1");
    vectors.note("docs/formats/control-records.md: what follows on space.6.devices of control_v1; the end is "
                 "signed by the client's phone, the erasure by the coach");
    const FrozenVectors control("control_v1");
    const Cast cast;
    TestDirectory identities;
    identities.know(must(IdentityLog::read(std::vector<Bytes>{control.bytes("coach.1.genesis")})));
    identities.know(must(IdentityLog::read(
        std::vector<Bytes>{control.bytes("client.1.genesis"), control.bytes("client.2.add"),
                           control.bytes("client.3.revoke"), control.bytes("client.4.rotate")})));
    std::vector<Bytes> records;
    for (const char* name : {"1.genesis", "2.epoch", "3.invite", "4.join", "5.devices", "6.devices"})
        records.push_back(control.bytes(std::string("space.") + name));
    MembershipLog log = must(MembershipLog::read(records, identities));
    const MembershipLog before = must(MembershipLog::read(std::span(records).first(2), identities));
    expectRecord(vectors, "space.7.end", log,
                 must(membership_records::end(log, cast.phone, UtcMillis{2345678})), identities);
    REQUIRE(log.current().ended);
    CHECK(log.current().ended->when == UtcMillis{2345678});
    expectRecord(vectors, "space.8.erase", log,
                 must(membership_records::erase(log, cast.coach, UtcMillis{7654321})), identities);
    const Erasure erasure = must(readErasure(vectors.bytes("space.8.erase"), before, identities));
    CHECK(erasure.when == UtcMillis{7654321});
    vectors.expect("space.8.hash", erasure.hash.view());

    vectors.note("docs/formats/erasure.md: the receipt of that, made at 9876543 by the coach's device");
    ErasureReceipt receipt;
    receipt.identity = {control.bytes("coach.1.genesis")};
    receipt.device = cast.coach.id();
    receipt.made = UtcMillis{9876543};
    receipt.server = "https://sync.example";
    receipt.spaces = {
        {control.bytes("space.1.genesis"), vectors.bytes("space.8.erase"), 12, UtcMillis{8765432}}};
    receipt.keptHours = 3;
    receipt.keptInvoices = 1;
    vectors.expect("receipt", must(signReceipt(receipt, cast.coach)));
    const VerifiedReceipt verified = must(verifyReceipt(vectors.bytes("receipt")));
    CHECK(verified.spaces.front().erasure.hash == erasure.hash);
    CHECK(verified.receipt.made == UtcMillis{9876543});
}

TEST_CASE("A frozen log opens its keys for the devices it was made for") {
    const FrozenVectors vectors("control_v1");
    const Cast cast;
    TestDirectory identities;
    identities.know(must(IdentityLog::read(std::vector<Bytes>{vectors.bytes("coach.1.genesis")})));
    identities.know(must(IdentityLog::read(
        std::vector<Bytes>{vectors.bytes("client.1.genesis"), vectors.bytes("client.2.add"),
                           vectors.bytes("client.3.revoke"), vectors.bytes("client.4.rotate")})));
    std::vector<Bytes> records;
    for (const char* name : {"1.genesis", "2.epoch", "3.invite", "4.join", "5.devices", "6.devices"})
        records.push_back(vectors.bytes(std::string("space.") + name));
    const MembershipLog log = must(MembershipLog::read(records, identities));
    CHECK(log.audit(identities).ok());
    for (const DeviceKeys* device : {&cast.coach, &cast.coachPaper, &cast.phone, &cast.newPaper})
        for (const auto& wrap : log.epoch(2)->wraps) {
            if (wrap.device != device->id()) continue;
            const auto key = must(SpaceKey::unwrap(wrap.box, *device, log.space(), 2, log.epoch(2)->keyId));
            CHECK(key.id() == keyFrom(log.space(), 2, 0x30).id());
            const auto before = must(key.openPrevious(log.epoch(2)->previousKey, log.epoch(1)->keyId));
            CHECK(before.id() == keyFrom(log.space(), 1, 0x10).id());
        }
}

TEST_CASE("Frozen invitations") {
    FrozenVectors vectors("invite_v1");
    vectors.note("docs/formats/invite.md. The secret counts up from c0, the server is https://sync.example.");
    const FrozenVectors control("control_v1");
    must(initialiseCrypto());
    const Invite invite = frozenInvite();
    vectors.expectText("link", invite.link());
    const Invite read = must(Invite::fromLink(vectors.text("link")));
    vectors.expect("mailbox", read.mailbox().view());
    vectors.expect("bearer", read.bearer().view());
    vectors.expect("public", read.publicKey());

    Offer offer{.serverUrl = read.serverUrl(),
                .serverId = {1, 2, 3},
                .expires = UtcMillis{1234567},
                .inviterLog = {control.bytes("coach.1.genesis")},
                .spaceLog = {},
                .inviterName = "Ada",
                .role = Role::client};
    for (const char* name : {"space.1.genesis", "space.2.epoch", "space.3.invite"})
        offer.spaceLog.push_back(control.bytes(name));
    const VerifiedOffer verified = must(verifyOffer(read, offer));
    const IdentityLog client = must(IdentityLog::read(std::vector<Bytes>{control.bytes("client.1.genesis")}));
    const Answer answer{client.records(), "Ben", read.accept(verified.space.fullHash(), client.head())};
    vectors.expect("acceptance", answer.acceptance.signature);

    const auto expectLetter = [&](const std::string& name, Invite::Letter letter,
                                  const cbor::Value& content) {
        const DeterministicRandom random(name.size());
        vectors.expect(name, cbor::encode(content));
        vectors.expect(name + ".letter", must(read.sealLetter(letter, content)));
        CHECK(must(read.openLetter(letter, vectors.bytes(name + ".letter"))) == content);
    };
    expectLetter("offer", Invite::Letter::offer, offer.toCbor());
    expectLetter("answer", Invite::Letter::answer, answer.toCbor());
    CHECK(verifyAnswer(read, verified.space, must(Answer::fromCbor(answer.toCbor()))).ok());

    vectors.expectText("safety-number", safetyNumber(verified.inviter.id(), client.id()));
    vectors.note("sync check of two heads: device and envelope ids count up from 01, 21 (seq 3) and 11, 41 "
                 "(seq 70000)");
    const DeviceHead one{must(DeviceId::from(counting(0x01, 16))), 3, must(EnvelopeId::from(counting(0x21)))};
    const DeviceHead two{must(DeviceId::from(counting(0x11, 16))), 70'000,
                         must(EnvelopeId::from(counting(0x41)))};
    vectors.expectText("sync-check", syncCheck({two, one}));
}

TEST_CASE("Frozen links for a further device") {
    FrozenVectors vectors("device_link_v1");
    vectors.note("docs/formats/invite.md. The secret counts up from d0, the server is https://sync.example; "
                 "the person is the coach of control_v1, the device's seed counts up from 80.");
    const FrozenVectors control("control_v1");
    const DeviceKeys phone = deviceFromSeed(0x80);
    Bytes body = ByteWriter().u8(1).bytes(counting(0xd0, 16)).bytes(viewOf("https://sync.example")).take();
    const auto check = labelledHash<4>("valuewright-device-link-v1", {body});
    body.insert(body.end(), check.begin(), check.end());
    vectors.expectText("link", must(DeviceLink::deserialise(body)).link());
    const DeviceLink link = must(DeviceLink::fromLink(vectors.text("link")));
    vectors.expect("mailbox", link.mailbox().view());
    vectors.expect("bearer", link.bearer().view());

    const DeviceOffer offer{
        link.serverUrl(),        {1, 2, 3}, 1'234'567, {control.bytes("coach.1.genesis")}, "Ada",
        DeviceOffer::Side::coach};
    const IdentityLog coach = must(verifyDeviceOffer(link, offer));
    const DeviceAnswer answer{phone.publicKeys(), identity_records::deviceProof(coach.id(), phone), "Phone",
                              "Android"};
    const auto expectLetter = [&](const std::string& name, Letter letter, const cbor::Value& content) {
        const DeterministicRandom random(name.size());
        vectors.expect(name, cbor::encode(content));
        vectors.expect(name + ".letter", must(link.seal(letter, content)));
        CHECK(must(link.open(letter, vectors.bytes(name + ".letter"))) == content);
    };
    expectLetter("device-offer", Letter::offer, offer.toCbor());
    expectLetter("device-answer", Letter::answer, answer.toCbor());
    CHECK(verifyDeviceAnswer(coach, must(DeviceAnswer::fromCbor(answer.toCbor()))).ok());
    vectors.expectText("number", deviceNumber(coach.id(), phone.id()));
}

TEST_CASE("Frozen keys of a profile") {
    FrozenVectors vectors("profile_v1");
    vectors.note("docs/formats/profile.md. The root counts up from 00, the passphrase is \"correct horse\".");
    must(initialiseCrypto());
    const DeviceRoot root = DeviceRoot::from(must(Secret<32>::copyOf(counting(0x00))));
    vectors.expect("root.snapshot", root.snapshotKey().view());
    vectors.expect("root.drafts", root.draftKey().view());
    vectors.expect("root.local", root.localKey().view());
    vectors.expect("root.verifier", root.verifier());
    {
        const DeterministicRandom random(1);
        vectors.expect("root.key", must(wrapRoot(root, viewOf("correct horse"), PassphraseCost::floor())));
    }
    CHECK(must(unwrapRoot(vectors.bytes("root.key"), viewOf("correct horse"))).secret() == root.secret());

    vectors.note("local state: label valuewright-local-v1, entry \"name\", content \"Ada\"");
    {
        const DeterministicRandom random(2);
        vectors.expect("local", sealLocal(root.localKey(), "valuewright-local-v1", "name", viewOf("Ada")));
    }
    const auto local =
        must(openLocal(root.localKey(), "valuewright-local-v1", "name", vectors.bytes("local")));
    CHECK(textOf(local.view()) == "Ada");

    vectors.note(
        "a device whose seed counts up from 40, and the paper device of entropy that counts up from 00");
    vectors.expect("device.public", deviceFromSeed(0x40).publicKeys().bytes());
    vectors.expect("device.id", deviceFromSeed(0x40).id().view());
    const auto entropy = must(Secret<16>::copyOf(counting(0x00, 16)));
    vectors.expectText("paper.words", textOf(recovery_words::fromEntropy(entropy).view()));
    const auto back = must(recovery_words::toEntropy(viewOf(vectors.text("paper.words"))));
    CHECK(back == entropy);
    vectors.expect("paper.seed", recovery_words::paperSeed(back).view());
    const auto paper = DeviceKeys::fromSeed(recovery_words::paperSeed(back));
    vectors.expect("paper.public", paper.publicKeys().bytes());
    vectors.expect("paper.id", paper.id().view());
}

} // namespace vw::test
