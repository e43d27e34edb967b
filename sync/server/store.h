// SPDX-License-Identifier: GPL-3.0-or-later
// What a server remembers, as one interface: SQLite implements it now, other databases later.
#pragma once

#include "sync/protocol/messages.h"

namespace vw::server {

using protocol::ServerId;
using Hash32 = std::array<std::uint8_t, 32>;

/// An identity as it is registered: records already verified, every device the log ever named.
struct NewIdentity {
    IdentityId id;
    IdentityId sponsor; ///< whose quota pays; the identity itself when an administrator let it in
    std::vector<Bytes> records;
    std::vector<DeviceId> devices;
};
struct IdentityState {
    std::uint32_t seq = 0;
    IdentityId sponsor;
};
/// Verified records to be put behind record `expectedSeq`.
struct IdentityAppend {
    IdentityId id;
    std::uint32_t expectedSeq = 0;
    std::vector<Bytes> records;
    std::vector<DeviceId> devices; ///< named by these records
};
struct NewSpace {
    SpaceId id;
    IdentityId owner;
    std::vector<Bytes> records;
};
struct SpaceAppend {
    SpaceId id;
    std::uint32_t expectedSeq = 0;
    std::vector<Bytes> records;
    std::vector<IdentityId> joined;
    bool erase = false;    ///< the last record erases: envelopes and all other records go with it
    std::uint32_t gap = 0; ///< with it: how many records before it this store lacks
};
struct SpaceState {
    std::uint32_t membershipSeq = 0;
    std::uint64_t newest = 0; ///< number of the newest envelope
    bool erased = false;
};
/// An envelope whose signature and author were checked against membership record `PushBatch::expectedSeq`.
struct CheckedEnvelope {
    DeviceId device;
    std::uint64_t seq = 0;
    std::uint32_t membershipSeq = 0; ///< cited by it
    EnvelopeId id;
    EnvelopeId prev;
    ByteView bytes; ///< must stay valid during the call
};
struct PushBatch {
    SpaceId space;
    std::uint32_t expectedSeq = 0;
    std::vector<CheckedEnvelope> envelopes;
};
struct PushStored {
    std::vector<protocol::PushOutcome> outcomes; ///< one per envelope
    std::uint64_t newest = 0;
};
struct EnvelopePage {
    std::vector<protocol::NumberedEnvelope> items;
    std::optional<EnvelopeId> last;
    bool more = false;
};
struct PageLimit {
    std::size_t items = protocol::pullLimit;
    std::size_t bytes = protocol::pullByteLimit;
};
struct Mailbox {
    MailboxId id;
    IdentityId owner;
    Hash32 bearerHash{};
    UtcMillis expires;
    Bytes offer;
    std::optional<Bytes> answer;
    IdentityId answeredBy; ///< none until answered
};
/// How much one sponsor may use; shared by everybody it vouched for.
struct Quota {
    std::uint64_t bytes = std::uint64_t{10} << 30;
    std::uint64_t spaces = 4'000;
    std::uint64_t openMailboxes = 20;
};

/// The store of one server. Safe from any thread; every call blocks until its answer is certain, and a
/// write that succeeded is durable. Errors: notFound; conflict (somebody was first: look again);
/// alreadyUsed; tooMany (quota, or too much waits to be written); diskFull; io; corrupt.
/// Whatever is handed in was verified by the caller: a store checks order, uniqueness and quotas only.
class Store {
public:
    virtual ~Store() = default;

    /// One life of this store; another after a restore. Cursors are valid within one epoch only.
    [[nodiscard]] virtual StoreEpoch epoch() const = 0;
    [[nodiscard]] virtual ServerId serverId() const = 0;
    /// Error unless a read works.
    [[nodiscard]] virtual Status ready() = 0;

    /// `token` is used up by it. The same identity with the same token again is a success;
    /// alreadyUsed when another identity used it.
    [[nodiscard]] virtual Status registerIdentity(const NewIdentity& identity, const Hash32& token,
                                                  UtcMillis now) = 0;
    [[nodiscard]] virtual Result<bool> isTokenUsed(const Hash32& token) = 0;
    [[nodiscard]] virtual Result<std::optional<IdentityState>> identity(IdentityId id) = 0;
    [[nodiscard]] virtual Result<std::optional<IdentityId>> identityOf(DeviceId device) = 0;
    /// Records from seq `from` on, within the limits of one answer.
    [[nodiscard]] virtual Result<protocol::RecordsAnswer> identityRecords(IdentityId id,
                                                                          std::uint32_t from) = 0;
    [[nodiscard]] virtual Status appendToIdentity(const IdentityAppend& append) = 0;

    [[nodiscard]] virtual Status createSpace(const NewSpace& space) = 0;
    [[nodiscard]] virtual Status appendToSpace(const SpaceAppend& append) = 0;
    [[nodiscard]] virtual Result<std::optional<SpaceState>> space(SpaceId id) = 0;
    /// None when the identity never was a member, as for a space that does not exist.
    [[nodiscard]] virtual Result<std::optional<SpaceState>> spaceFor(SpaceId id, IdentityId member) = 0;
    [[nodiscard]] virtual Result<std::vector<protocol::SpaceSummary>> spacesOf(IdentityId member) = 0;
    /// As identityRecords, without the list of identities.
    [[nodiscard]] virtual Result<protocol::RecordsAnswer> spaceRecords(SpaceId id, std::uint32_t from) = 0;

    /// All of it or, on an error, nothing. Conflict when the membership moved since it was checked.
    [[nodiscard]] virtual Result<PushStored> push(const PushBatch& batch) = 0;
    /// Numbers above `after`. A reader that takes `after` from its last item never misses an envelope.
    [[nodiscard]] virtual Result<EnvelopePage> pull(SpaceId space, std::uint64_t after, PageLimit limit) = 0;
    /// What lies beyond {device: seq}; devices that are not named are wanted from their beginning.
    [[nodiscard]] virtual Result<EnvelopePage>
    heal(SpaceId space, const std::vector<std::pair<DeviceId, std::uint64_t>>& vector, PageLimit limit) = 0;
    [[nodiscard]] virtual Result<std::vector<DeviceHead>> heads(SpaceId space) = 0;

    /// The same mailbox again is a success; conflict when it differs; tooMany above the open ones.
    [[nodiscard]] virtual Status createMailbox(const Mailbox& mailbox, UtcMillis now) = 0;
    [[nodiscard]] virtual Result<std::optional<Mailbox>> mailbox(MailboxId id) = 0;
    /// Registers `identity` unless it is there already, and keeps the answer: alreadyUsed when there is
    /// another.
    [[nodiscard]] virtual Status answerMailbox(MailboxId id, ByteView answer,
                                               const NewIdentity& identity) = 0;
    [[nodiscard]] virtual Status deleteMailbox(MailboxId id) = 0;
    /// Forgets mailboxes that expired before `unanswered`, answered ones that did so before `answered`.
    [[nodiscard]] virtual Status forgetMailboxes(UtcMillis unanswered, UtcMillis answered) = 0;
};

} // namespace vw::server
