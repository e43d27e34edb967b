// SPDX-License-Identifier: GPL-3.0-or-later
// What the two letters of an invitation say, and whether it holds together.
//
//   offer  {1: server URL, 2: server id, 3: expires, ms, 4: [inviter's identity records],
//           5: [membership records of the shared space], 6: inviter's name, 7: role}
//   answer {1: [invitee's identity records], 2: name,
//           3: {1: identity id, 2: seq, 3: hash of its head, 5: invite public key, 6: acceptance}}
#include "core/crypto/invite.h"
#include "core/crypto/membership_bodies.h"
#include "core/crypto/record_fields.h"

namespace vw {
namespace {

using cbor::Value;

Result<std::string> textField(const Value& map, std::int64_t key, std::string_view what, std::size_t limit) {
    VW_TRY(const Value* value, map.at(key, what));
    VW_TRY(const std::string_view text, value->asText(what));
    if (text.size() > limit) return corrupt("The field \"" + std::string(what) + "\" is too long.");
    return std::string(text);
}

Value acceptanceToCbor(const membership_records::Acceptance& acceptance) {
    Value map = Value::map();
    map.set(1, Value::bytes(acceptance.head.identity.view()));
    map.set(2, Value::integer(acceptance.head.seq));
    map.set(3, Value::bytes(acceptance.head.hash.view()));
    map.set(5, Value::bytes(acceptance.inviteKey));
    map.set(6, Value::bytes(acceptance.signature));
    return map;
}

Result<membership_records::Acceptance> acceptanceFromCbor(const Value& map) {
    membership_records::Acceptance out;
    VW_TRY(out.head.identity, idField<IdentityId>(map, 1, "identity"));
    VW_TRY(out.head.seq, seqField(map, 2, "identity seq"));
    VW_TRY(out.head.hash, idField<RecordHash>(map, 3, "identity head"));
    VW_TRY(out.inviteKey, fixedField<32>(map, 5, "invite key"));
    VW_TRY(out.signature, fixedField<64>(map, 6, "acceptance"));
    return out;
}

/// Just the inviter's log: all that the membership log of a fresh space may name, so its owner is the
/// inviter.
class OnlyOne final : public IdentityDirectory {
public:
    explicit OnlyOne(const IdentityLog& log)
        : m_log(log) {}
    [[nodiscard]] const IdentityLog* find(IdentityId id) const override {
        return id == m_log.id() ? &m_log : nullptr;
    }

private:
    const IdentityLog& m_log;
};

} // namespace

Value Offer::toCbor() const {
    Value map = Value::map();
    map.set(1, Value::text(serverUrl));
    map.set(2, Value::bytes(serverId));
    map.set(3, Value::integer(expires.count));
    map.set(4, bytesList(inviterLog));
    map.set(5, bytesList(spaceLog));
    map.set(6, Value::text(inviterName));
    map.set(7, Value::integer(static_cast<std::uint8_t>(role)));
    return map;
}

Result<Offer> Offer::fromCbor(const Value& value) {
    Offer out;
    VW_TRY(out.serverUrl, textField(value, 1, "server", 255));
    VW_TRY(out.serverId, fixedField<16>(value, 2, "server id"));
    VW_TRY(const std::uint64_t expires, numberField(value, 3, "expires", INT64_MAX));
    out.expires = {static_cast<std::int64_t>(expires)};
    VW_TRY(out.inviterLog, bytesListField(value, 4, "inviter"));
    VW_TRY(out.spaceLog, bytesListField(value, 5, "space"));
    VW_TRY(out.inviterName, textField(value, 6, "name", letterNameLimit));
    VW_TRY(const std::uint64_t role, numberField(value, 7, "role", UINT8_MAX));
    if (role != static_cast<std::uint8_t>(Role::client))
        return corrupt("An invitation offers a role that cannot be given.");
    return out;
}

Value Answer::toCbor() const {
    Value map = Value::map();
    map.set(1, bytesList(inviteeLog));
    map.set(2, Value::text(inviteeName));
    map.set(3, acceptanceToCbor(acceptance));
    return map;
}

Result<Answer> Answer::fromCbor(const Value& value) {
    Answer out;
    VW_TRY(out.inviteeLog, bytesListField(value, 1, "invitee"));
    VW_TRY(out.inviteeName, textField(value, 2, "name", letterNameLimit));
    VW_TRY(const Value* acceptance, value.at(3, "acceptance"));
    VW_TRY(out.acceptance, acceptanceFromCbor(*acceptance));
    return out;
}

Result<VerifiedOffer> verifyOffer(const Invite& invite, const Offer& offer) {
    if (offer.serverUrl != invite.serverUrl())
        return corrupt("This invitation was made for another server than its link names.");
    VW_TRY(IdentityLog inviter, IdentityLog::read(offer.inviterLog));
    VW_TRY(MembershipLog space, MembershipLog::read(offer.spaceLog, OnlyOne(inviter)));
    if (space.inviteExpiry(invite.publicKey()) != offer.expires)
        return corrupt("The space of this invitation does not know of it.");
    VW_CHECK(space.audit(OnlyOne(inviter)));
    return VerifiedOffer{std::move(inviter), std::move(space)};
}

Result<IdentityLog> verifyAnswer(const Invite& invite, const MembershipLog& space, const Answer& answer) {
    VW_TRY(IdentityLog invitee, IdentityLog::read(answer.inviteeLog));
    const auto& acceptance = answer.acceptance;
    if (invitee.headAt(acceptance.head.seq) != acceptance.head)
        return corrupt("The answer to an invitation is signed for somebody else.");
    if (acceptance.inviteKey != invite.publicKey() ||
        !isSignedBy(acceptance.inviteKey, membership_bodies::joinLabel,
                    membership_bodies::joinHash(space.fullHash(), acceptance.head), acceptance.signature))
        return corrupt("The answer to an invitation is not signed with the invitation's key.");
    return invitee;
}

} // namespace vw
