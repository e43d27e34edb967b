// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that could refuse an action is asked before anything is written; then one transaction, then the
// view. After the transaction nothing is an error any more: whoever was told of one would write it again.
#include "core/vault/envelope_writer.h"

namespace vw {
namespace {

Error forked() {
    return {ErrorCode::forked, "This device's history exists twice, as after copying or restoring its disk. "
                               "Nothing new is written here; add this device anew. What was saved stays."};
}

Error erasedByOwner() {
    return {ErrorCode::locked,
            "This space was erased by its owner; nothing new is written to it. Your copy stays readable."};
}

Status checkWritable(const MembershipLog& log) {
    if (!log.current().ended) return {};
    return Error{
        ErrorCode::notAllowed,
        "The work in this space was ended, so nothing new is written there; all of it stays readable."};
}

} // namespace

Result<EnvelopeWriter::Desk> EnvelopeWriter::deskFor(SpaceId space) {
    if (m_parts.delivery.isForked()) return forked();
    const MembershipLog* log = m_parts.control.membership(space);
    if (!log) return notFound("This space is not known on this device.");
    if (m_parts.control.needsUpdate(*log))
        return Error{ErrorCode::newerFormat,
                     "Somebody in this space uses a newer version; update Valuewright to write here."};
    const Member* member = MembershipLog::memberOf(log->current(), m_parts.device.id(), m_parts.control);
    if (!member)
        return Error{ErrorCode::notAllowed, "This device is not a member of this space, or no longer."};
    if (m_parts.control.isErased(space)) return erasedByOwner();
    VW_CHECK(log->audit(m_parts.control));
    VW_TRY(const SpaceKey* key, m_parts.keys.key(*log, log->currentEpoch()));
    return Desk{log, key, {log->current().kind, member->role, m_parts.identity}};
}

Status EnvelopeWriter::commit(std::span<const SpaceOperations> action) {
    for (const SpaceOperations& entry : action) {
        VW_TRY(const Desk desk, deskFor(entry.space));
        VW_CHECK(checkWritable(*desk.log));
        for (const Operation& operation : entry.operations)
            if (const auto refusal = judge(operation, desk.writer)) return errorOf(*refusal);
    }
    auto written = writeAll(action);
    if (!written.ok()) {
        m_parts.rollBack();
        return written.error();
    }
    m_parts.foldStored(*written);
    return {};
}

Result<std::vector<FoldedState::Item>> EnvelopeWriter::writeAll(std::span<const SpaceOperations> action) {
    const ActionId id = randomId<ActionId>();
    std::vector<FoldedState::Item> items;
    VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
    for (const SpaceOperations& entry : action) {
        if (entry.operations.empty()) continue;
        VW_TRY(FoldedState::Item item, writeOperations(entry, id));
        items.push_back(std::move(item));
    }
    VW_CHECK(m_parts.log.flush());
    VW_CHECK(transaction.commit());
    return items;
}

Result<FoldedState::Item> EnvelopeWriter::writeOperations(const SpaceOperations& entry, ActionId action) {
    VW_TRY(const Desk desk, deskFor(entry.space));
    OpenedEnvelope envelope;
    envelope.place.kind = EnvelopeKind::operations;
    envelope.place.space = entry.space;
    envelope.operations =
        OperationsPayload{m_parts.hlc.tick(), dependencies(entry.space), action, entry.operations, 0};
    const Bytes payload = envelope.operations->encode();
    return write(desk, std::move(envelope), payload);
}

Status EnvelopeWriter::import(std::span<const SpaceImport> past) {
    const auto sealAll = [&]() -> Result<std::vector<FoldedState::Item>> {
        std::vector<FoldedState::Item> items;
        VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
        for (const auto& [space, change] : past) {
            VW_TRY(const Desk desk, deskFor(space));
            OpenedEnvelope envelope;
            envelope.place.kind = EnvelopeKind::operations;
            envelope.place.space = space;
            envelope.operations = change.operations;
            envelope.importedFrom = change.author;
            VW_TRY(FoldedState::Item item, write(desk, std::move(envelope), change.encode()));
            items.push_back(std::move(item));
        }
        VW_CHECK(m_parts.log.flush());
        VW_CHECK(transaction.commit());
        return items;
    };
    const auto sealed = sealAll();
    if (!sealed.ok()) {
        m_parts.rollBack();
        return sealed.error();
    }
    m_parts.foldStored(*sealed);
    return {};
}

Result<FoldedState::Item> EnvelopeWriter::write(const Desk& desk, OpenedEnvelope envelope, ByteView payload) {
    EnvelopePlace& place = envelope.place;
    const ChainHead head = m_parts.log.head(place.space, m_parts.device.id());
    place.epoch = desk.key->epoch();
    place.author = m_parts.device.id();
    place.seq = head.seq + 1;
    place.prev = head.id;
    place.membership = desk.log->head();
    envelope.spaceKind = desk.writer.space;
    envelope.identity = desk.writer.identity;
    envelope.role = desk.writer.role;
    VW_TRY(const Bytes bytes, sealEnvelope(place, *desk.key, m_parts.device, payload));
    VW_TRY(const EnvelopeView sealed, EnvelopeView::read(bytes));
    envelope.id = sealed.id();
    VW_TRY(const std::int64_t row, m_parts.log.append(place, envelope.id, bytes));
    VW_CHECK(m_parts.delivery.wrote(row, place));
    return FoldedState::Item{std::move(envelope), row};
}

std::vector<Dependency> EnvelopeWriter::dependencies(SpaceId space) const {
    const Context& seen = m_parts.state->causality().of(space, m_parts.device.id());
    std::vector<Dependency> out;
    for (const auto& [device, head] : m_parts.log.chains(space)) {
        const auto known = seen.find(device);
        if (device == m_parts.device.id() || (known != seen.end() && known->second >= head.seq)) continue;
        Dependency dependency{device, head.seq, {}};
        std::copy_n(head.id.raw.begin(), dependency.tag.size(), dependency.tag.begin());
        out.push_back(dependency);
    }
    return out;
}

Status EnvelopeWriter::sealReceipt(SpaceId space) {
    if (!m_parts.delivery.receiptDue(space)) return {};
    VW_TRY(const Desk desk, deskFor(space));
    OpenedEnvelope envelope;
    envelope.place.kind = EnvelopeKind::headsReceipt;
    envelope.place.space = space;
    envelope.receipt = HeadsReceipt{m_parts.hlc.tick(), {}};
    for (const DeviceHead& head : m_parts.log.heads(space))
        if (head.device != m_parts.device.id()) envelope.receipt->heads.push_back(head);
    const Bytes payload = envelope.receipt->encode();
    const auto sealed = [&]() -> Result<FoldedState::Item> {
        VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
        VW_TRY(FoldedState::Item item, write(desk, std::move(envelope), payload));
        VW_CHECK(m_parts.delivery.clearReceiptDue(space));
        VW_CHECK(m_parts.log.flush());
        VW_CHECK(transaction.commit());
        return item;
    }();
    if (!sealed.ok()) {
        m_parts.rollBack();
        return sealed.error();
    }
    m_parts.foldStored({&*sealed, 1});
    return {};
}

} // namespace vw
