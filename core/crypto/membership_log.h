// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a space, under which key: the verified, folded membership log.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/envelope.h"
#include "core/crypto/identity_log.h"

namespace vw {

enum class SpaceKind : std::uint8_t { practice = 1, privatePair = 2, shared = 3, journal = 4, programme = 5 };
enum class Role : std::uint8_t { coach = 1, client = 2 };

/// The identity logs known here. Implemented by vault and server.
class IdentityDirectory {
public:
    virtual ~IdentityDirectory() = default;
    /// Null when unknown. Owned by the directory, valid until it changes.
    [[nodiscard]] virtual const IdentityLog* find(IdentityId id) const = 0;
};

struct Wrap {
    DeviceId device;
    Bytes box;
};
struct EpochInfo {
    std::uint32_t epoch = 0;
    KeyId keyId;
    std::vector<Wrap> wraps; ///< sorted by device; grows when members or devices join
    Bytes previousKey;       ///< empty in epoch 1
};
struct Member {
    Role role = Role::coach;
    IdentityHead head;
};
struct Cut {
    DeviceId device;
    std::uint64_t seq = 0;
    EnvelopeId id;
};

/// Somebody ended the work in a space: it is read-only from then on.
struct Ending {
    UtcMillis when; ///< by the signer's clock
    IdentityId by;
};

/// The membership after one record. Value type.
struct Membership {
    SpaceKind kind = SpaceKind::practice;
    std::map<IdentityId, Member> members;
    std::uint32_t epoch = 0; ///< 0: no key yet
    std::map<DeviceId, Cut> cuts;
    std::optional<Ending> ended;
    bool erased = false;
};

/// A verified membership log. `append` changes it only on success. Not thread-safe.
class MembershipLog {
public:
    static Result<MembershipLog> read(std::span<const Bytes> records, const IdentityDirectory& identities);
    /// As IdentityLog::append; error waiting when it names an identity or identity head not known here yet.
    [[nodiscard]] Status append(ByteView record, const IdentityDirectory& identities);

    /// The id of the space whose genesis record has this hash.
    [[nodiscard]] static SpaceId spaceOf(RecordHash fullHash);
    [[nodiscard]] SpaceId space() const;
    [[nodiscard]] RecordHash fullHash() const;
    [[nodiscard]] IdentityId owner() const;
    [[nodiscard]] std::uint32_t headSeq() const;
    [[nodiscard]] MembershipHead head() const;
    [[nodiscard]] RecordHash headHash() const;
    [[nodiscard]] const std::vector<Bytes>& records() const { return m_records; }
    [[nodiscard]] const Membership& current() const { return m_states.back(); }
    /// The membership after record seq, if `head` is on this log.
    [[nodiscard]] const Membership* at(const MembershipHead& head) const;
    [[nodiscard]] const EpochInfo* epoch(std::uint32_t number) const;
    [[nodiscard]] std::uint32_t currentEpoch() const { return current().epoch; }
    [[nodiscard]] bool hasInvite(const SigningPublic& key) const;
    [[nodiscard]] std::optional<UtcMillis> inviteExpiry(const SigningPublic& key) const;
    [[nodiscard]] bool inviteUsed(const SigningPublic& key) const;

    /// The identity head under which somebody came into the space, or none.
    [[nodiscard]] std::optional<IdentityHead> headOnEntering(IdentityId identity) const;
    /// The member whose device this is at that membership, or null (also beyond its identity head).
    [[nodiscard]] static const Member* memberOf(const Membership& membership, DeviceId device,
                                                const IdentityDirectory& identities);
    /// Every device, paper included, that the current epoch must be wrapped to; sorted by id.
    [[nodiscard]] std::vector<DevicePublic> recipients(const IdentityDirectory& identities) const;
    /// R7, R8: ok when the wraps of the current epoch are exactly the recipients, also at the newest
    /// identity heads known here; otherwise error locked: nothing may be sealed until it is mended.
    [[nodiscard]] Status audit(const IdentityDirectory& identities) const;

private:
    MembershipLog() = default;
    std::vector<Bytes> m_records;
    std::vector<RecordHash> m_hashes;
    std::vector<Membership> m_states; ///< by seq - 1
    std::vector<EpochInfo> m_epochs;  ///< by epoch - 1
    struct Invite {
        Role role;
        UtcMillis expires;
        bool used = false;
    };
    std::map<SigningPublic, Invite> m_invites;
    IdentityId m_owner;
    friend class MembershipReader;
};

/// Checks of an envelope that need no key: membership head, epoch, author, cut, signature (the order of
/// docs/formats/envelope.md). The member who wrote it, or why it is refused. Used by clients and server.
Result<Member> checkAuthor(const EnvelopeView& envelope, const MembershipLog& log,
                           const IdentityDirectory& identities);

/// Makers; each returns the signed bytes of the next record, not yet appended.
namespace membership_records {
Result<Bytes> genesis(SpaceKind kind, const IdentityLog& owner, const DeviceKeys& signer);
/// Epoch last+1 for `key`, wrapped to `log.recipients`; `previous` null only for epoch 1.
Result<Bytes> epoch(const MembershipLog& log, const IdentityDirectory& identities, const DeviceKeys& signer,
                    const SpaceKey& key, const SpaceKey* previous);
Result<Bytes> invite(const MembershipLog& log, const DeviceKeys& signer, const SigningPublic& inviteKey,
                     UtcMillis expires);
struct Acceptance {
    IdentityHead head;
    SigningPublic inviteKey{};
    Signature signature{};
};
Result<Bytes> join(const MembershipLog& log, const IdentityLog& joining, const DeviceKeys& signer,
                   const Acceptance& acceptance, const SpaceKey& current);
/// New identity head of one member: wraps for gained devices; cuts and a new epoch when devices were lost.
struct DeviceChange {
    const IdentityLog* identity = nullptr;
    const SpaceKey* current = nullptr;
    std::vector<Cut> cuts;
    const SpaceKey* next = nullptr; ///< null exactly when cuts is empty
};
Result<Bytes> devices(const MembershipLog& log, const IdentityDirectory& identities, const DeviceKeys& signer,
                      const DeviceChange& change);
Result<Bytes> erase(const MembershipLog& log, const DeviceKeys& signer, UtcMillis when);
/// By any member; of shared spaces only.
Result<Bytes> end(const MembershipLog& log, const DeviceKeys& signer, UtcMillis when);
} // namespace membership_records

} // namespace vw
