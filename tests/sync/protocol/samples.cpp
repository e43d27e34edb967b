// SPDX-License-Identifier: GPL-3.0-or-later
// Examples of every message.
#include "tests/sync/protocol/samples.h"

namespace vw::test {
namespace {

using namespace protocol;

template <class Message>
MessageSample sample(std::string name, const Message& message) {
    return {std::move(name), encode(message), [](ByteView bytes) -> std::optional<Bytes> {
                Message decoded;
                if (!decode(bytes, decoded).ok()) return std::nullopt;
                return encode(decoded);
            }};
}

const auto device = countingId<DeviceId>(10);
const auto space = countingId<SpaceId>(60);
const auto identity = countingId<IdentityId>(100);
const auto epoch = countingId<StoreEpoch>(200);
const auto envelopeId = countingId<EnvelopeId>(30);
constexpr std::array<std::uint8_t, 32> nonce{1, 2, 3};
constexpr ServerId server{9, 8, 7};
const Bytes small{1, 2, 3}, longer(300, 0x5a);

std::vector<MessageSample> authSamples() {
    return {sample("error", ErrorBody{Refusal::conflict, "Somebody was first."}),
            sample("server", ServerInfo{server, "sync.example.org", 1}),
            sample("challenge request", ChallengeRequest{device}),
            sample("challenge", Challenge{nonce, server, {1'700'000'000'000}}),
            sample("login", LoginRequest{device, nonce, Signature{5, 6}}),
            sample("login answer", LoginAnswer{small, {12}, IdentityId{{4}}}),
            sample("register", RegisterRequest{{small, longer}, "vw-token"}),
            sample("registered", Registered{identity})};
}

std::vector<MessageSample> spaceSamples() {
    return {sample("records", RecordsRequest{{small, longer}}),
            sample("records answer", RecordsAnswer{{longer}, {identity, identity}, true}),
            sample("empty records answer", RecordsAnswer{}),
            sample("head", HeadAnswer{UINT32_MAX}),
            sample("space created", SpaceCreated{space}),
            sample("spaces", SpacesAnswer{{{space, 3, epoch, 70'000, envelopeId}, {space, 1, epoch, 0, {}}}}),
            sample("wait", WaitRequest{{{space, 17, 2}}, 50}),
            sample("woken", WaitAnswer{{space}}),
            sample("not woken", WaitAnswer{})};
}

std::vector<MessageSample> envelopeSamples() {
    const std::vector<PushOutcome> outcomes{PushOutcome::stored, PushOutcome::wasThere, PushOutcome::refused,
                                            PushOutcome::forked};
    return {sample("push", PushRequest{{small, longer}}),
            sample("push answer", PushAnswer{outcomes, epoch, 1'000'000'000'000}),
            sample("pull answer", PullAnswer{epoch, {{1, small}, {3, longer}}, true, envelopeId}),
            sample("empty pull answer", PullAnswer{epoch, {}, false, {}}),
            sample("heal", HealRequest{{{device, 7}}, 100}),
            sample("heal answer", HealAnswer{epoch, {{9, small}}, false, {{device, 7, envelopeId}}})};
}

std::vector<MessageSample> mailboxSamples() {
    return {sample("mailbox", MailboxCreate{countingId<MailboxId>(1), nonce, {99}, longer}),
            sample("offer", MailboxOffer{longer}), sample("answer", MailboxAnswerRequest{{small}, longer}),
            sample("answer is there", MailboxAnswerPoll{small}),
            sample("answer is not there", MailboxAnswerPoll{})};
}

} // namespace

std::vector<MessageSample> messageSamples() {
    std::vector<MessageSample> all;
    for (auto* make : {authSamples, spaceSamples, envelopeSamples, mailboxSamples})
        for (MessageSample& one : make())
            all.push_back(std::move(one));
    return all;
}

} // namespace vw::test
