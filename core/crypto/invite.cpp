// SPDX-License-Identifier: GPL-3.0-or-later
// Invite links: what a secret link is to an invitation, and the key that signs an acceptance.
#include "core/crypto/invite.h"

#include "core/crypto/membership_bodies.h"

namespace vw {
namespace {

constexpr LinkKind inviteKind{
    .start = "valuewright:join#",
    .checkLabel = "valuewright-link-v1",
    .seedLabel = "valuewright-invite-v1",
    .context = "vw_invit",
    .offerLabel = "valuewright-offer-v1",
    .answerLabel = "valuewright-answer-v1",
    .notOne = "This is not an invitation link; one starts with valuewright:join#.",
    .broken = "This invitation link is cut short or has a typing error; ask for it again, or copy all of it.",
    .newer = "This invitation was made by a newer version; update Valuewright and open it again.",
    .noServer = "This invitation link names no usable server; ask for a new one.",
    .letterTooBig = "An invitation has become too large to be sent; nothing was sent.",
};
constexpr std::uint64_t signingSeed = 5;

} // namespace

Result<Invite> Invite::create(std::string serverUrl) {
    VW_TRY(SecretLink link, SecretLink::create(inviteKind, std::move(serverUrl)));
    return Invite(std::move(link));
}

Result<Invite> Invite::fromLink(std::string_view link) {
    VW_TRY(SecretLink read, SecretLink::fromLink(inviteKind, link));
    return Invite(std::move(read));
}

Result<Invite> Invite::deserialise(ByteView bytes) {
    VW_TRY(SecretLink link, SecretLink::deserialise(inviteKind, bytes));
    return Invite(std::move(link));
}

SigningPublic Invite::publicKey() const {
    return SigningKeys::fromSeed(m_link.subkey(signingSeed)).publicKey();
}

membership_records::Acceptance Invite::accept(RecordHash fullSpaceHash, const IdentityHead& head) const {
    const auto keys = SigningKeys::fromSeed(m_link.subkey(signingSeed));
    const auto hash = membership_bodies::joinHash(fullSpaceHash, head);
    return {head, keys.publicKey(), keys.sign(membership_bodies::joinLabel, hash)};
}

} // namespace vw
