// SPDX-License-Identifier: GPL-3.0-or-later
// Every body that client and server exchange, as values and as CBOR (docs/formats/http.md).
#pragma once

#include "core/base/cbor.h"
#include "core/base/clock.h"
#include "core/crypto/invite.h"

namespace vw::protocol {

constexpr std::size_t pushEnvelopeLimit = 200;
constexpr std::size_t pushByteLimit = 1024 * 1024;
constexpr std::size_t letterLimit = 32 * 1024;
constexpr std::size_t recordsPerRequest = 64;
constexpr std::size_t waitSpaceLimit = 64;
constexpr std::uint32_t waitSecondsLimit = 50;
constexpr std::uint32_t pullLimit = 500;

using ServerId = std::array<std::uint8_t, 16>;

/// Codes of error bodies; the HTTP status of each is in http.md and in `httpStatus`.
enum class Refusal : std::uint8_t {
    badRequest = 1,
    notSignedIn,
    notAllowed,
    notFound,
    conflict,
    erased,
    alreadyUsed,
    tooLarge,
    tooMany,
    overloaded,
    internal,
    expired,
};
int httpStatus(Refusal refusal);
ErrorCode errorCode(Refusal refusal);

struct ErrorBody {
    Refusal refusal = Refusal::internal;
    std::string sentence;
};
struct ServerInfo {
    ServerId id{};
    std::string authority;
    std::uint32_t version = 1;
};
struct ChallengeRequest {
    DeviceId device;
};
struct Challenge {
    std::array<std::uint8_t, 32> nonce{};
    ServerId server{};
    UtcMillis expires;
};
struct LoginRequest {
    DeviceId device;
    std::array<std::uint8_t, 32> nonce{};
    Signature signature{};
};
struct LoginAnswer {
    Bytes token;
    UtcMillis expires;
};
/// What a device signs to log in: bound to the server's id and to the authority (host:port) it dialled.
std::array<std::uint8_t, 32> loginHash(const Challenge& challenge, DeviceId device,
                                       std::string_view authority);

struct RegisterRequest {
    std::vector<Bytes> identityLog;
    std::string token;
};
struct Registered {
    IdentityId identity;
};
struct RecordsRequest {
    std::vector<Bytes> records;
};
struct RecordsAnswer {
    std::vector<Bytes> records;
    std::vector<IdentityId> identities; ///< of a membership log; empty for identity logs
};
struct HeadAnswer {
    std::uint32_t seq = 0;
};
struct SpaceCreated {
    SpaceId space;
};
struct SpaceSummary {
    SpaceId space;
    std::uint32_t membershipSeq = 0;
    StoreEpoch epoch;
    std::uint64_t newest = 0;
};
struct SpacesAnswer {
    std::vector<SpaceSummary> spaces;
};
struct PushRequest {
    std::vector<Bytes> envelopes;
};
enum class PushOutcome : std::uint8_t { stored = 0, wasThere = 1, refused = 2, forked = 3 };
struct PushAnswer {
    std::vector<PushOutcome> outcomes;
    StoreEpoch epoch;
    std::uint64_t newest = 0;
};
struct NumberedEnvelope {
    std::uint64_t number = 0;
    Bytes envelope;
};
struct PullAnswer {
    StoreEpoch epoch;
    std::vector<NumberedEnvelope> items;
    bool more = false;
    std::optional<EnvelopeId> last;
};
struct HealRequest {
    std::vector<std::pair<DeviceId, std::uint64_t>> vector;
    std::uint32_t limit = pullLimit;
};
struct HealAnswer {
    StoreEpoch epoch;
    std::vector<NumberedEnvelope> items;
    bool more = false;
    std::vector<DeviceHead> heads;
};
struct WaitRequest {
    struct Known {
        SpaceId space;
        std::uint64_t number = 0;
        std::uint32_t membershipSeq = 0;
    };
    std::vector<Known> known;
    std::uint32_t seconds = waitSecondsLimit;
};
struct WaitAnswer {
    std::vector<SpaceId> moved;
};
struct MailboxCreate {
    MailboxId mailbox;
    std::array<std::uint8_t, 32> bearerHash{};
    UtcMillis expires;
    Bytes offer;
};
std::array<std::uint8_t, 32> bearerHash(const Secret<32>& bearer);
struct MailboxOffer {
    Bytes offer;
};
struct MailboxAnswerRequest {
    std::vector<Bytes> identityLog;
    Bytes answer;
};
struct MailboxAnswerPoll {
    std::optional<Bytes> answer;
};

/// One pair per message: `encode` never fails, `decode` checks every bound and type and refuses the rest
/// with error corrupt.
#define VW_PROTOCOL_MESSAGE(Type)                                                                            \
    Bytes encode(const Type& message);                                                                       \
    Status decode(ByteView bytes, Type& into)
VW_PROTOCOL_MESSAGE(ErrorBody);
VW_PROTOCOL_MESSAGE(ServerInfo);
VW_PROTOCOL_MESSAGE(ChallengeRequest);
VW_PROTOCOL_MESSAGE(Challenge);
VW_PROTOCOL_MESSAGE(LoginRequest);
VW_PROTOCOL_MESSAGE(LoginAnswer);
VW_PROTOCOL_MESSAGE(RegisterRequest);
VW_PROTOCOL_MESSAGE(Registered);
VW_PROTOCOL_MESSAGE(RecordsRequest);
VW_PROTOCOL_MESSAGE(RecordsAnswer);
VW_PROTOCOL_MESSAGE(HeadAnswer);
VW_PROTOCOL_MESSAGE(SpaceCreated);
VW_PROTOCOL_MESSAGE(SpacesAnswer);
VW_PROTOCOL_MESSAGE(PushRequest);
VW_PROTOCOL_MESSAGE(PushAnswer);
VW_PROTOCOL_MESSAGE(PullAnswer);
VW_PROTOCOL_MESSAGE(HealRequest);
VW_PROTOCOL_MESSAGE(HealAnswer);
VW_PROTOCOL_MESSAGE(WaitRequest);
VW_PROTOCOL_MESSAGE(WaitAnswer);
VW_PROTOCOL_MESSAGE(MailboxCreate);
VW_PROTOCOL_MESSAGE(MailboxOffer);
VW_PROTOCOL_MESSAGE(MailboxAnswerRequest);
VW_PROTOCOL_MESSAGE(MailboxAnswerPoll);
#undef VW_PROTOCOL_MESSAGE

} // namespace vw::protocol
