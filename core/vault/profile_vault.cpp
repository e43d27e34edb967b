// SPDX-License-Identifier: GPL-3.0-or-later
// The facade over the parts; what it decides itself is what follows from new control records.
#include "core/vault/profile_vault.h"

#include "core/crypto/erase_record.h"
#include "core/vault/noticed_records.h"

namespace vw {

ProfileVault::ProfileVault(std::unique_ptr<VaultParts> parts)
    : m_parts(std::move(parts))
    , m_writer(*m_parts)
    , m_receiver(*m_parts)
    , m_eraser(*m_parts) {}

Status ProfileVault::load() {
    VW_CHECK(m_parts->load());
    if (!m_parts->control.find(m_parts->identity)) return corrupt("This profile has lost its own identity.");
    std::vector<SpaceId> spaces;
    for (const auto& [space, log] : m_parts->control.memberships())
        if (log.current().erased || !log.current().cuts.empty()) spaces.push_back(space);
    for (const SpaceId space : spaces)
        VW_CHECK(followMembership(space));
    (void)m_eraser.sweepIfDue(); // what cannot be done now is done later
    return m_receiver.retryAll();
}

const IdentityLog& ProfileVault::identity() const { return *m_parts->control.find(m_parts->identity); }

Status ProfileVault::applyIdentity(std::span<const Bytes> records) {
    if (records.empty()) return badInput("There are no records to take.");
    VW_TRY(const ControlRecord first, ControlRecord::read(records.front()));
    const IdentityId id{first.subject.isNone() ? recordHash(records.front()).raw : first.subject.raw};
    const auto count = [&] {
        const IdentityLog* log = m_parts->control.find(id);
        return log ? log->records().size() : 0;
    };
    const std::size_t before = count();
    const Status taken = m_parts->control.takeIdentity(records);
    VW_CHECK(NoticedRecords(m_parts->local).grew(id, before, count(), m_parts->clock.now()));
    return taken ? m_receiver.retryAll() : taken;
}

std::optional<UtcMillis> ProfileVault::noticedAt(IdentityId id, std::uint32_t seq) const {
    return NoticedRecords(m_parts->local).at(id, seq);
}

Status ProfileVault::applyMembership(std::span<const Bytes> records) {
    VW_TRY(const SpaceId space, m_parts->control.takeMembership(records));
    VW_CHECK(followMembership(space));
    return m_receiver.retryAll();
}

Status ProfileVault::followMembership(SpaceId space) {
    const MembershipLog& log = *m_parts->control.membership(space);
    if (isErasedHere(log)) {
        VW_CHECK(m_eraser.eraseContent(space));
        return forgetIfDelivered(space);
    }
    if (log.current().erased) return m_parts->control.rememberErased(space, log.records().back());
    return m_receiver.applyCuts(space);
}

/// An erasure acts on the devices of who signed it, the owner; the other side keeps its own copy.
bool ProfileVault::isErasedHere(const MembershipLog& log) const {
    return log.current().erased && log.owner() == m_parts->identity;
}

Status ProfileVault::forgetIfDelivered(SpaceId space) {
    const MembershipLog* log = m_parts->control.membership(space);
    if (!log || !isErasedHere(*log)) return {};
    if (m_parts->control.serverRecords(space.view()) < log->headSeq()) return {};
    const Bytes record = log->records().back(); // the log goes
    return m_eraser.forget(space, record);
}

Status ProfileVault::applyErasure(SpaceId space, ByteView record) {
    if (isErased(space)) return {};
    const MembershipLog* log = membership(space);
    auto read = log ? readErasure(record, *log, *this) : readOwnErasure(record, space, identity());
    VW_TRY(const Erasure erasure, std::move(read));
    if (log && log->owner() != m_parts->identity) return m_parts->control.rememberErased(space, record);
    if (!erasure.signerActive)
        return Error{ErrorCode::notAllowed, "A device that was removed from your devices has erased a space; "
                                            "what is here stays here. Tell who runs the server."};
    if (!log) return m_parts->control.rememberErased(space, record);
    VW_CHECK(m_eraser.eraseContent(space));
    return m_eraser.forget(space, record);
}

Result<Bytes> ProfileVault::eraseRecord(SpaceId space) const {
    VW_TRY(const auto records, m_parts->control.eraseRecords());
    for (const auto& [erased, record] : records)
        if (erased == space) return record;
    return notFound("This space was not erased.");
}

std::vector<SpaceInfo> ProfileVault::spaces() const {
    std::vector<SpaceInfo> out;
    for (const auto& [space, log] : m_parts->control.memberships()) {
        const Membership& now = log.current();
        const auto member = now.members.find(m_parts->identity);
        if (member == now.members.end()) continue;
        out.push_back({space, now.kind, member->second.role, log.headSeq()});
    }
    return out;
}

const MembershipLog* ProfileVault::membership(SpaceId space) const {
    return m_parts->control.membership(space);
}

Result<const SpaceKey*> ProfileVault::currentKey(SpaceId space) const {
    const MembershipLog* log = membership(space);
    if (!log) return notFound("This space is not known on this device.");
    return m_parts->keys.key(*log, log->currentEpoch());
}

Result<SpaceId> ProfileVault::createSpace(SpaceKind kind) {
    const IdentityLog& self = identity();
    VW_TRY(const Bytes genesis, membership_records::genesis(kind, self, m_parts->device));
    std::vector<Bytes> records{genesis};
    VW_TRY(const MembershipLog log, MembershipLog::read(records, *this));
    const SpaceKey key = SpaceKey::generate(log.space(), 1);
    VW_TRY(const Bytes epoch, membership_records::epoch(log, *this, m_parts->device, key, nullptr));
    records.push_back(epoch);
    return m_parts->control.takeMembership(records);
}

std::uint32_t ProfileVault::serverRecords(ByteView log) const { return m_parts->control.serverRecords(log); }

Status ProfileVault::setServerRecords(ByteView log, std::uint32_t count) {
    VW_CHECK(m_parts->control.setServerRecords(log, count));
    const auto space = SpaceId::from(log);
    return space.ok() ? forgetIfDelivered(*space) : Status();
}

Status ProfileVault::commit(std::span<const SpaceOperations> action) { return m_writer.commit(action); }

Result<ReceiveReport> ProfileVault::receive(SpaceId space, std::span<const ReceivedEnvelope> envelopes) {
    return m_receiver.receive(space, envelopes);
}

Status ProfileVault::keep(SpaceId space, std::span<const ReceivedEnvelope> envelopes) {
    return m_receiver.keep(space, envelopes);
}

Result<ReceiveReport> ProfileVault::receiveKept(SpaceId space, std::size_t limit) {
    return m_receiver.receiveKept(space, limit);
}

Result<std::vector<Bytes>> ProfileVault::unsent(SpaceId space, std::size_t limit) const {
    return m_parts->delivery.unsent(space, limit);
}

Status ProfileVault::markSent(SpaceId space, std::span<const EnvelopeId> ids) {
    return m_parts->delivery.markSent(space, ids);
}

std::optional<PullCursor> ProfileVault::cursor(SpaceId space) const {
    return m_parts->delivery.cursor(space);
}

Status ProfileVault::setCursor(SpaceId space, const PullCursor& cursor) {
    return m_parts->delivery.setCursor(space, cursor);
}

std::vector<DeviceHead> ProfileVault::heads(SpaceId space) const { return m_parts->log.heads(space); }

Result<std::vector<Bytes>> ProfileVault::beyond(SpaceId space, std::span<const DeviceHead> serverHeads,
                                                std::size_t limit) const {
    std::vector<Bytes> out;
    const MembershipLog* log = membership(space);
    if (!log || log->current().erased || isErased(space)) return out; // nobody re-supplies what was erased
    for (const auto& [device, head] : m_parts->log.chains(space)) {
        const auto found =
            std::find_if(serverHeads.begin(), serverHeads.end(),
                         [&wanted = device](const DeviceHead& known) { return known.device == wanted; });
        const std::uint64_t known = found == serverHeads.end() ? 0 : found->seq;
        if (known >= head.seq || out.size() == limit) continue;
        VW_TRY(auto missing, m_parts->log.chainAfter(space, device, known, limit - out.size()));
        out.insert(out.end(), std::make_move_iterator(missing.begin()),
                   std::make_move_iterator(missing.end()));
    }
    return out;
}

Status ProfileVault::sealReceipt(SpaceId space) { return m_writer.sealReceipt(space); }
bool ProfileVault::receiptDue(SpaceId space) const { return m_parts->delivery.receiptDue(space); }

DeliveryState ProfileVault::delivery(SpaceId space) const {
    const ChainHead own = m_parts->log.head(space, m_parts->device.id());
    DeliveryState out = m_parts->delivery.state(space, own.seq);
    const auto waiting = m_parts->held.count(space, HeldState::waiting);
    const auto quarantined = m_parts->held.count(space, HeldState::quarantined);
    if (waiting.ok()) out.waiting = *waiting;
    if (quarantined.ok()) out.quarantined = *quarantined;
    return out;
}

Result<std::vector<EnvelopePlace>> ProfileVault::quarantined(SpaceId space) const {
    VW_TRY(const auto held, m_parts->held.quarantined(space));
    std::vector<EnvelopePlace> out;
    for (const HeldEnvelope& one : held) {
        VW_TRY(const EnvelopeView envelope, EnvelopeView::read(one.bytes));
        out.push_back(envelope.place());
    }
    return out;
}

Result<Hlc> ProfileVault::lastWrite(SpaceId space, DeviceId device) const {
    const ChainHead head = m_parts->log.head(space, device);
    if (head.seq == 0) return notFound("This device has written nothing here.");
    VW_TRY(const auto newest, m_parts->log.chainAfter(space, device, head.seq - 1, 1));
    if (newest.empty()) return notFound("This device has written nothing here.");
    VW_TRY(const OpenedEnvelope opened, m_parts->gate.reopen(newest.front()));
    if (opened.operations) return opened.operations->hlc;
    if (opened.receipt) return opened.receipt->hlc;
    return notFound("The newest envelope of this device bears no time.");
}

Status ProfileVault::markForked(SpaceId space) { return m_parts->delivery.markForked(space); }
bool ProfileVault::isForked() const { return m_parts->delivery.isForked(); }

Status ProfileVault::setLocal(std::string_view name, ByteView value) {
    return m_parts->local.set(name, value);
}
Result<SecretBytes> ProfileVault::local(std::string_view name) const { return m_parts->local.value(name); }
Status ProfileVault::removeLocal(std::string_view name) { return m_parts->local.remove(name); }

std::vector<std::string> ProfileVault::localNames(std::string_view prefix) const {
    return m_parts->local.names(prefix);
}

Status ProfileVault::setDraft(std::string_view name, std::string_view text) {
    return m_parts->drafts.set(name, viewOf(text));
}

Result<std::string> ProfileVault::draft(std::string_view name) const {
    VW_TRY(const SecretBytes text, m_parts->drafts.value(name));
    return textOf(text.view());
}

Status ProfileVault::removeDraft(std::string_view name) { return m_parts->drafts.remove(name); }

} // namespace vw
