// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of membership records (docs/formats/control-records.md), one function a type.
#include "core/crypto/membership_reader.h"

namespace vw {
namespace {

namespace bodies = membership_bodies;

bool idLess(const DevicePublic& a, const DevicePublic& b) { return a.id() < b.id(); }

/// Only these kinds of spaces take a second person; a private note never leaves the coach's devices.
bool takesInvites(SpaceKind kind) { return kind == SpaceKind::shared || kind == SpaceKind::programme; }

} // namespace

Status MembershipReader::judge(ByteView bytes, const ControlRecord& record) {
    if (record.seq == 1) return judgeGenesis(bytes, record);
    m_next = m_log.current();
    m_owner = m_log.owner();
    if (m_next.erased) return Error{ErrorCode::notAllowed, "This space was erased; nothing follows on that."};
    // A devices record is signed under the membership that it makes: after a recovery only new devices are
    // left.
    if (record.type == static_cast<std::uint8_t>(bodies::Type::devices)) {
        VW_CHECK(judgeDevices(record));
        return checkSigner(bytes, record);
    }
    VW_CHECK(checkSigner(bytes, record));
    return judgeLater(record);
}

Status MembershipReader::judgeLater(const ControlRecord& record) {
    if (m_next.epoch == 0 && record.type != static_cast<std::uint8_t>(bodies::Type::epoch))
        return corrupt("The second record of a space is not its first key.");
    switch (static_cast<bodies::Type>(record.type)) {
    case bodies::Type::epoch:
        VW_CHECK(checkOpen());
        return judgeEpoch(record);
    case bodies::Type::invite:
        VW_CHECK(checkOpen());
        return judgeInvite(record);
    case bodies::Type::join:
        VW_CHECK(checkOpen());
        return judgeJoin(record);
    case bodies::Type::end:
        VW_CHECK(checkOpen());
        return judgeEnd(record);
    case bodies::Type::erase:
        return judgeErase(record);
    default:
        return Error{ErrorCode::newerFormat,
                     "A record of this space was written by a newer version; update Valuewright to go on."};
    }
}

Status MembershipReader::judgeGenesis(ByteView bytes, const ControlRecord& record) {
    VW_TRY(const auto body, bodies::Genesis::fromCbor(record.body));
    m_next.kind = body.kind;
    m_owner = body.owner.identity;
    takeHead(body.owner, Role::coach);
    return checkSigner(bytes, record);
}

Status MembershipReader::judgeEpoch(const ControlRecord& record) {
    VW_TRY(EpochInfo epoch, bodies::epochFromCbor(record.body));
    if (epoch.epoch == 1) VW_CHECK(requireOwner(record));
    return takeEpoch(std::move(epoch));
}

Status MembershipReader::takeEpoch(EpochInfo epoch) {
    if (epoch.epoch != m_next.epoch + 1) return corrupt("An epoch does not follow on the one before it.");
    for (const auto& earlier : m_log.m_epochs)
        if (earlier.keyId == epoch.keyId) return corrupt("An epoch takes up a key that was used before.");
    VW_TRY(const auto recipients, recipientsOf(m_next, m_identities));
    if (!areForExactly(epoch.wraps, recipients))
        return corrupt("The key of an epoch is not wrapped for exactly the devices of its members.");
    m_next.epoch = epoch.epoch;
    m_epoch = std::move(epoch);
    return {};
}

Status MembershipReader::judgeInvite(const ControlRecord& record) {
    VW_CHECK(requireOwner(record));
    VW_TRY(const auto invite, bodies::Invite::fromCbor(record.body));
    if (!takesInvites(m_next.kind)) return corrupt("A space of this kind takes no invitations.");
    if (m_log.hasInvite(invite.key)) return corrupt("An invitation takes up a key that was used before.");
    m_invite = invite;
    return {};
}

Status MembershipReader::judgeJoin(const ControlRecord& record) {
    VW_CHECK(requireOwner(record));
    VW_TRY(auto join, bodies::Join::fromCbor(record.body));
    VW_CHECK(checkUsableInvite(join));
    const IdentityHead& head = join.acceptance.head;
    if (m_next.members.contains(head.identity)) return corrupt("Somebody joins a space twice.");
    if (m_next.kind == SpaceKind::shared && m_next.members.size() > 1)
        return corrupt("A second client joins the space of one client and their coach.");
    takeHead(head, join.role);
    VW_TRY(const IdentityLog* joining, logAt(head));
    if (!areForExactly(join.wraps, joining->activeAt(head.seq)))
        return corrupt("The key is not wrapped for exactly the devices of the person who joins.");
    VW_CHECK(recipientsOf(m_next, m_identities));
    m_gained = std::move(join.wraps);
    m_usedInvite = join.acceptance.inviteKey;
    return {};
}

Status MembershipReader::checkUsableInvite(const bodies::Join& join) const {
    const auto& acceptance = join.acceptance;
    const auto invite = m_log.m_invites.find(acceptance.inviteKey);
    if (invite == m_log.m_invites.end()) return corrupt("Somebody joins a space without an invitation.");
    if (invite->second.used) return Error{ErrorCode::alreadyUsed, "This invitation was used before."};
    if (!isSignedBy(acceptance.inviteKey, bodies::joinLabel,
                    bodies::joinHash(m_log.fullHash(), acceptance.head), acceptance.signature))
        return corrupt("The acceptance of an invitation is not signed with the invitation's key.");
    return {};
}

Status MembershipReader::judgeDevices(const ControlRecord& record) {
    if (m_next.epoch == 0) return corrupt("The second record of a space is not its first key.");
    VW_TRY(auto body, bodies::Devices::fromCbor(record.body));
    const auto member = m_next.members.find(body.head.identity);
    if (member == m_next.members.end())
        return corrupt("The devices of somebody who is no member are changed.");
    const IdentityHead before = member->second.head;
    if (body.head.seq <= before.seq) return corrupt("The devices of a member go back to an earlier state.");
    takeHead(body.head, member->second.role);
    VW_CHECK(checkChange(body, before));
    for (const auto& cut : body.cuts)
        m_next.cuts[cut.device] = cut;
    m_gained = std::move(body.gained);
    if (body.epoch) return takeEpoch(std::move(*body.epoch));
    VW_CHECK(recipientsOf(m_next, m_identities));
    return {};
}

Status MembershipReader::checkChange(const bodies::Devices& body, const IdentityHead& before) {
    VW_TRY(const IdentityLog* log, logAt(body.head));
    const auto old = log->activeAt(before.seq), now = log->activeAt(body.head.seq);
    if (!areForExactly(body.gained, devicesOnlyIn(now, old)))
        return corrupt("The key is not wrapped for exactly the devices that a member gained.");
    const auto lost = devicesOnlyIn(old, now);
    if (!areForExactly(body.cuts, lost))
        return corrupt("There is not exactly one cut for each device a member lost.");
    if (body.epoch.has_value() == lost.empty())
        return corrupt(
            "A lost device is not answered by a new key, or a new key comes without a lost device.");
    return {};
}

Status MembershipReader::judgeErase(const ControlRecord& record) {
    VW_CHECK(requireOwner(record));
    VW_TRY([[maybe_unused]] const UtcMillis when, bodies::momentFromCbor(record.body));
    m_next.erased = true;
    return {};
}

/// Either side may; a programme goes on without one who leaves.
Status MembershipReader::judgeEnd(const ControlRecord& record) {
    if (m_next.kind != SpaceKind::shared) return corrupt("A space of this kind is not ended.");
    VW_TRY(const UtcMillis when, bodies::momentFromCbor(record.body));
    m_next.ended = Ending{when, signerOf(record)};
    return {};
}

/// What was ended is still followed by changes of devices, so that everybody keeps their copy, and erased.
Status MembershipReader::checkOpen() const {
    if (!m_next.ended) return {};
    return Error{ErrorCode::notAllowed, "The work in this space was ended; nobody enters it any more."};
}

/// Only after `checkSigner`.
IdentityId MembershipReader::signerOf(const ControlRecord& record) const {
    for (const auto& [identity, member] : m_next.members)
        if (m_identities.find(identity)->isActiveAt(record.signer, member.head.seq)) return identity;
    return {};
}

Status MembershipReader::checkSigner(ByteView bytes, const ControlRecord& record) const {
    for (const auto& [identity, member] : m_next.members) {
        VW_TRY(const IdentityLog* log, logAt(member.head));
        if (log->isActiveAt(record.signer, member.head.seq))
            return checkRecordSignature(bytes, log->device(record.signer)->signing);
    }
    return corrupt("A membership record is signed by a device that is not a member's.");
}

Status MembershipReader::requireOwner(const ControlRecord& record) const {
    const IdentityHead& head = m_next.members.at(m_owner).head;
    VW_TRY(const IdentityLog* log, logAt(head));
    if (!log->isActiveAt(record.signer, head.seq))
        return corrupt("A membership record that only the owner may sign is signed by somebody else.");
    return {};
}

/// Before anything is judged by it, `logAt` asks whether there is such a head.
void MembershipReader::takeHead(const IdentityHead& head, Role role) {
    m_next.members[head.identity] = {role, head};
}

Result<const IdentityLog*> MembershipReader::logAt(const IdentityHead& head) const {
    const IdentityLog* log = m_identities.find(head.identity);
    if (!log || head.seq > log->head().seq)
        return Error{ErrorCode::waiting, "The devices of a member have not arrived yet."};
    if (log->headAt(head.seq) != head)
        return corrupt("A membership record names a state of somebody's devices that never was.");
    return log;
}

void MembershipReader::commit(MembershipLog& log, ByteView bytes) {
    if (!m_gained.empty()) {
        auto& wraps = log.m_epochs.back().wraps;
        wraps.insert(wraps.end(), std::make_move_iterator(m_gained.begin()),
                     std::make_move_iterator(m_gained.end()));
        std::sort(wraps.begin(), wraps.end(),
                  [](const Wrap& a, const Wrap& b) { return a.device < b.device; });
    }
    if (m_epoch) log.m_epochs.push_back(std::move(*m_epoch));
    if (m_invite) log.m_invites[m_invite->key] = {m_invite->role, m_invite->expires, false};
    if (m_usedInvite) log.m_invites.at(*m_usedInvite).used = true;
    log.m_owner = m_owner;
    log.m_records.push_back(copyOf(bytes));
    log.m_hashes.push_back(recordHash(bytes));
    log.m_states.push_back(std::move(m_next));
}

Result<std::vector<DevicePublic>> recipientsOf(const Membership& membership,
                                               const IdentityDirectory& identities) {
    std::vector<DevicePublic> out;
    for (const auto& [identity, member] : membership.members) {
        const IdentityLog* log = identities.find(identity);
        if (!log || log->headAt(member.head.seq) != member.head)
            return Error{ErrorCode::waiting, "The devices of a member have not arrived yet."};
        const auto active = log->activeAt(member.head.seq);
        out.insert(out.end(), active.begin(), active.end());
    }
    std::sort(out.begin(), out.end(), idLess);
    if (std::adjacent_find(out.begin(), out.end()) != out.end())
        return corrupt("Two members of a space name the same device as theirs.");
    return out;
}

std::vector<DevicePublic> devicesOnlyIn(const std::vector<DevicePublic>& devices,
                                        const std::vector<DevicePublic>& others) {
    std::vector<DevicePublic> out;
    std::set_difference(devices.begin(), devices.end(), others.begin(), others.end(), std::back_inserter(out),
                        idLess);
    return out;
}

} // namespace vw
