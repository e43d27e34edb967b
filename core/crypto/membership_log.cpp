// SPDX-License-Identifier: GPL-3.0-or-later
// The folded membership log: what it holds, the audit of its wraps, the check of an envelope's author.
#include "core/crypto/membership_log.h"

#include "core/crypto/membership_reader.h"

namespace vw {
namespace {

HeadTag16 tagOf(RecordHash hash) {
    HeadTag16 out;
    std::copy_n(hash.raw.begin(), out.raw.size(), out.raw.begin());
    return out;
}

/// The log of a member in whose name `device` writes at this membership, or null.
const IdentityLog* logOfDevice(const Membership& membership, DeviceId device,
                               const IdentityDirectory& identities, const Member** memberOut) {
    for (const auto& [identity, member] : membership.members) {
        const IdentityLog* log = identities.find(identity);
        if (!log || log->headAt(member.head.seq) != member.head) continue;
        if (!log->isActiveAt(device, member.head.seq)) continue;
        *memberOut = &member;
        return log;
    }
    return nullptr;
}

Status checkCut(const EnvelopeView& envelope, const Membership& newest) {
    const auto cut = newest.cuts.find(envelope.place().author);
    if (cut == newest.cuts.end()) return {};
    const bool beyond = envelope.place().seq > cut->second.seq;
    const bool beside = envelope.place().seq == cut->second.seq && envelope.id() != cut->second.id;
    if (beyond || beside)
        return Error{ErrorCode::notAllowed,
                     "An envelope of a revoked device lies beyond the point where it was cut off."};
    return {};
}

} // namespace

Result<MembershipLog> MembershipLog::read(std::span<const Bytes> records,
                                          const IdentityDirectory& identities) {
    if (records.empty()) return corrupt("A membership log is empty.");
    MembershipLog out;
    for (const auto& record : records)
        VW_CHECK(out.append(record, identities));
    return out;
}

Status MembershipLog::append(ByteView bytes, const IdentityDirectory& identities) {
    VW_TRY(const ControlRecord record, ControlRecord::read(bytes));
    if (record.log != LogKind::membership) return corrupt("This control record is not of a membership log.");
    const RecordHash subject = m_hashes.empty() ? RecordHash{} : fullHash();
    VW_TRY(const Succession succession, checkSuccession(bytes, record, subject, m_hashes));
    if (succession == Succession::alreadyThere) return {};
    MembershipReader reader(*this, identities);
    VW_CHECK(reader.judge(bytes, record));
    reader.commit(*this, bytes);
    return {};
}

SpaceId MembershipLog::spaceOf(RecordHash fullHash) {
    return SpaceId{labelledHash<16>("valuewright-space-id-v1", {fullHash.view()})};
}

SpaceId MembershipLog::space() const { return spaceOf(fullHash()); }

RecordHash MembershipLog::fullHash() const { return m_hashes.front(); }
IdentityId MembershipLog::owner() const { return m_owner; }
std::uint32_t MembershipLog::headSeq() const { return static_cast<std::uint32_t>(m_hashes.size()); }
MembershipHead MembershipLog::head() const { return {headSeq(), tagOf(headHash())}; }
RecordHash MembershipLog::headHash() const { return m_hashes.back(); }

const Membership* MembershipLog::at(const MembershipHead& head) const {
    if (head.seq == 0 || head.seq > m_hashes.size()) return nullptr;
    return tagOf(m_hashes[head.seq - 1]) == head.tag ? &m_states[head.seq - 1] : nullptr;
}

const EpochInfo* MembershipLog::epoch(std::uint32_t number) const {
    return number == 0 || number > m_epochs.size() ? nullptr : &m_epochs[number - 1];
}

bool MembershipLog::hasInvite(const SigningPublic& key) const { return m_invites.contains(key); }

std::optional<UtcMillis> MembershipLog::inviteExpiry(const SigningPublic& key) const {
    const auto found = m_invites.find(key);
    return found == m_invites.end() ? std::nullopt : std::optional(found->second.expires);
}

bool MembershipLog::inviteUsed(const SigningPublic& key) const {
    const auto found = m_invites.find(key);
    return found != m_invites.end() && found->second.used;
}

std::optional<IdentityHead> MembershipLog::headOnEntering(IdentityId identity) const {
    for (const Membership& state : m_states)
        if (const auto found = state.members.find(identity); found != state.members.end())
            return found->second.head;
    return std::nullopt;
}

const Member* MembershipLog::memberOf(const Membership& membership, DeviceId device,
                                      const IdentityDirectory& identities) {
    const Member* member = nullptr;
    return logOfDevice(membership, device, identities, &member) ? member : nullptr;
}

std::vector<DevicePublic> MembershipLog::recipients(const IdentityDirectory& identities) const {
    auto out = recipientsOf(current(), identities);
    return out.ok() ? std::move(*out) : std::vector<DevicePublic>();
}

Status MembershipLog::audit(const IdentityDirectory& identities) const {
    const auto locked = [](const char* why) { return Error{ErrorCode::locked, why}; };
    if (current().erased) return locked("This space was erased; nothing new is written to it.");
    if (currentEpoch() == 0) return locked("This space has no key yet; nothing can be written to it.");
    Membership newest = current();
    for (auto& [identity, member] : newest.members) {
        const IdentityLog* log = identities.find(identity);
        if (!log || log->headAt(member.head.seq) != member.head)
            return locked(
                "The devices of a member are not known here; nothing new is sealed until they are.");
        member.head = log->head();
    }
    const auto devices = recipientsOf(newest, identities);
    if (!devices.ok() || !areForExactly(m_epochs.back().wraps, *devices))
        return locked(
            "Somebody's devices changed and this space has not followed; nothing new is sealed until it "
            "has.");
    return {};
}

Result<Member> checkAuthor(const EnvelopeView& envelope, const MembershipLog& log,
                           const IdentityDirectory& identities) {
    const EnvelopePlace& place = envelope.place();
    if (place.space != log.space()) return corrupt("An envelope belongs to another space.");
    if (log.current().erased)
        return Error{ErrorCode::notAllowed, "This space was erased; it takes no envelopes."};
    if (place.membership.seq > log.headSeq()) {
        // Whoever is known already has signed it, or it would wait for ever for a record that never comes.
        const Member* known = nullptr;
        const IdentityLog* signer = logOfDevice(log.current(), place.author, identities, &known);
        if (signer) VW_CHECK(envelope.checkSignature(signer->device(place.author)->signing));
        return Error{ErrorCode::waiting,
                     "An envelope was sealed under a membership record that is not here yet."};
    }
    const Membership* membership = log.at(place.membership);
    if (!membership) return corrupt("An envelope names a membership record that never was.");
    if (place.epoch != membership->epoch)
        return corrupt(
            "An envelope was sealed under another epoch than the one current at its membership record.");
    // Receipts still say what arrived, and close their device's chain to older heads.
    if (membership->ended && place.kind != EnvelopeKind::headsReceipt)
        return corrupt("An envelope was written into a space that its author knew to be ended.");
    const Member* member = nullptr;
    const IdentityLog* author = logOfDevice(*membership, place.author, identities, &member);
    if (!author)
        return Error{ErrorCode::notAllowed, "The author of an envelope is not a device of a member."};
    VW_CHECK(checkCut(envelope, log.current()));
    VW_CHECK(envelope.checkSignature(author->device(place.author)->signing));
    return *member;
}

} // namespace vw
