// SPDX-License-Identifier: GPL-3.0-or-later
// Invite links, the two letters in a mailbox, and the numbers people compare (docs/formats/invite.md).
#pragma once

#include "core/crypto/membership_log.h"
#include "core/crypto/secret_link.h"

namespace vw {

/// What a link carries. Move-only, because it holds the secret.
class Invite {
public:
    /// A fresh secret for that server. Error badInput when the URL is empty or longer than 255 bytes.
    static Result<Invite> create(std::string serverUrl);
    /// Error badInput with a sentence for a link cut short, mistyped, of another kind or of a newer version.
    static Result<Invite> fromLink(std::string_view link);

    [[nodiscard]] std::string link() const { return m_link.link(); } ///< the secret: single use, short-lived
    [[nodiscard]] const std::string& serverUrl() const { return m_link.serverUrl(); }
    [[nodiscard]] MailboxId mailbox() const { return m_link.mailbox(); }
    [[nodiscard]] Secret<32> bearer() const { return m_link.bearer(); }
    [[nodiscard]] SigningPublic publicKey() const;
    /// Sign by the invite key that this identity head may join that space.
    [[nodiscard]] membership_records::Acceptance accept(RecordHash fullSpaceHash,
                                                        const IdentityHead& head) const;

    /// The secret for sealed local state, and back.
    [[nodiscard]] SecretBytes serialise() const { return m_link.serialise(); }
    static Result<Invite> deserialise(ByteView bytes);

    using Letter = vw::Letter;
    /// Error tooLarge when the sealed letter would be larger than letterLimit.
    [[nodiscard]] Result<Bytes> sealLetter(Letter letter, const cbor::Value& content) const {
        return m_link.seal(letter, content);
    }
    /// Error corrupt when it was changed, is the other letter, or another invite's.
    [[nodiscard]] Result<cbor::Value> openLetter(Letter letter, ByteView sealed) const {
        return m_link.open(letter, sealed);
    }

private:
    explicit Invite(SecretLink link)
        : m_link(std::move(link)) {}
    SecretLink m_link;
};

/// What the inviter offers. Plain value.
struct Offer {
    std::string serverUrl;
    std::array<std::uint8_t, 16> serverId{};
    UtcMillis expires;
    std::vector<Bytes> inviterLog;
    std::vector<Bytes> spaceLog;
    std::string inviterName;
    Role role = Role::client;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Offer> fromCbor(const cbor::Value& value);
};

/// What the invitee answers. Plain value.
struct Answer {
    std::vector<Bytes> inviteeLog;
    std::string inviteeName;
    membership_records::Acceptance acceptance;

    [[nodiscard]] cbor::Value toCbor() const;
    static Result<Answer> fromCbor(const cbor::Value& value);
};

/// The inviter's side of an offer, verified and ready to be relied on.
struct VerifiedOffer {
    IdentityLog inviter;
    MembershipLog space;
};
/// Both logs read, and the invite, the server, the owner and the offer fit together. Error corrupt otherwise.
Result<VerifiedOffer> verifyOffer(const Invite& invite, const Offer& offer);
/// The invitee's identity log, read; its head is the accepted one and this invite's key signed it for
/// `space`.
Result<IdentityLog> verifyAnswer(const Invite& invite, const MembershipLog& space, const Answer& answer);

/// 60 digits, to be shown in twelve groups of five. Symmetric in its arguments.
std::string safetyNumber(IdentityId a, IdentityId b);

/// Eight digits over the heads of a space.
struct DeviceHead {
    DeviceId device;
    std::uint64_t seq = 0;
    EnvelopeId id;
    friend bool operator==(const DeviceHead&, const DeviceHead&) = default;
};
std::string syncCheck(std::vector<DeviceHead> heads);

} // namespace vw
