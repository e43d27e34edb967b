// SPDX-License-Identifier: GPL-3.0-or-later
// Stored first and shown after the commit, so that the view never knows more than the disk.
#include "core/vault/envelope_receiver.h"

#include "core/vault/restored_keys.h"

namespace vw {
namespace {

Error tooManyUnplaced() {
    return {ErrorCode::waiting,
            "More changes than can be kept wait to be told whose they are. Nothing is lost; "
            "the rest is asked for again."};
}

} // namespace

Result<ReceiveReport> EnvelopeReceiver::receive(SpaceId space, std::span<const ReceivedEnvelope> envelopes) {
    return run(space, [&](Pass& pass) -> Status {
        for (const ReceivedEnvelope& envelope : envelopes)
            VW_CHECK(take(pass, envelope.bytes));
        return retry(pass);
    });
}

Result<ReceiveReport> EnvelopeReceiver::receiveKept(SpaceId space, std::size_t limit) {
    return run(space, [&](Pass& pass) -> Status {
        VW_TRY(auto fresh, m_parts.held.fresh(space, limit));
        for (HeldEnvelope& held : fresh)
            VW_CHECK(retryOne(pass, held));
        pass.report.more = fresh.size() == limit;
        return pass.report.more ? Status() : retry(pass);
    });
}

Result<ReceiveReport> EnvelopeReceiver::run(SpaceId space, const Work& work) {
    if (!m_parts.control.membership(space)) return notFound("This space is not known on this device.");
    Pass pass{space};
    if (const Status done = inTransaction(pass, work); !done.ok()) {
        m_parts.rollBack();
        return done.error();
    }
    m_parts.foldStored(pass.admitted);
    if (pass.ownFork) VW_CHECK(m_parts.delivery.markForked(space));
    return std::move(pass.report);
}

Status EnvelopeReceiver::inTransaction(Pass& pass, const Work& work) {
    VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
    VW_CHECK(work(pass));
    VW_CHECK(keepBorrowedKey(pass));
    if (pass.report.operations) VW_CHECK(m_parts.delivery.setReceiptDue(pass.space));
    VW_CHECK(m_parts.log.flush());
    return transaction.commit();
}

/// What is stored must open again after a crash, when the recovery words are not at hand any more.
Status EnvelopeReceiver::keepBorrowedKey(const Pass& pass) {
    if (pass.admitted.empty()) return {};
    VW_TRY(const SpaceKey* const key, m_parts.keys.borrowed(*m_parts.control.membership(pass.space)));
    return key ? keepRestoredKey(m_parts.local, *key, m_parts.device.publicKeys()) : Status();
}

Status EnvelopeReceiver::take(Pass& pass, ByteView bytes) {
    VW_TRY(Verdict verdict, m_parts.gate.examine(pass.space, bytes));
    switch (verdict.kind) {
    case Verdict::Kind::admit:
        return admit(pass, std::move(verdict), bytes);
    case Verdict::Kind::known:
        ++pass.report.known;
        return {};
    case Verdict::Kind::waitForEnvelopes:
    case Verdict::Kind::waitForRecords:
    case Verdict::Kind::quarantine:
        return hold(pass, verdict, bytes);
    case Verdict::Kind::refuse:
        refuse(pass, verdict);
        return {};
    }
    return {};
}

Status EnvelopeReceiver::admit(Pass& pass, Verdict verdict, ByteView bytes) {
    VW_TRY(const std::int64_t row, m_parts.log.append(verdict.place, verdict.id, bytes));
    VW_CHECK(cover(*verdict.opened));
    const bool own = verdict.place.author == m_parts.device.id();
    if (own) VW_CHECK(m_parts.delivery.cameBack(verdict.place)); // a receipt is nothing that was saved
    if (verdict.opened->operations && !own) pass.report.operations = true;
    ++pass.report.stored;
    pass.admitted.push_back({std::move(*verdict.opened), row});
    return {};
}

/// What others say they have of this device's envelopes counts as received when they are other people.
Status EnvelopeReceiver::cover(const OpenedEnvelope& envelope) {
    if (envelope.identity == m_parts.identity) return {};
    const SpaceId space = envelope.place.space;
    const DeviceId own = m_parts.device.id();
    if (envelope.operations && !envelope.importedFrom)
        for (const Dependency& dependency : envelope.operations->dependencies)
            if (dependency.device == own) VW_CHECK(m_parts.delivery.covered(space, dependency.seq));
    if (!envelope.receipt) return {};
    for (const DeviceHead& head : envelope.receipt->heads) {
        if (head.device != own) continue;
        VW_TRY(const auto id, m_parts.log.idAt(space, own, head.seq));
        // One that is not here will come back from the server: this profile was restored.
        if (!id || *id == head.id) VW_CHECK(m_parts.delivery.covered(space, head.seq));
    }
    return {};
}

Status EnvelopeReceiver::hold(Pass& pass, const Verdict& verdict, ByteView bytes) {
    const bool quarantined = verdict.kind == Verdict::Kind::quarantine;
    VW_TRY(const bool fits, mayWait(pass, verdict));
    if (!fits) return {};
    VW_TRY(const bool added, m_parts.held.add(verdict.place, verdict.id, bytes,
                                              quarantined ? HeldState::quarantined : HeldState::waiting));
    if (!added)
        ++pass.report.known;
    else if (quarantined)
        ++pass.report.quarantined;
    else
        ++pass.report.waiting;
    return {};
}

/// False when it was refused, since too many others wait to be told whose they are.
Result<bool> EnvelopeReceiver::mayWait(Pass& pass, const Verdict& verdict) {
    if (verdict.kind != Verdict::Kind::waitForRecords) return true;
    pass.report.controlMissing = true;
    VW_TRY(const bool full, m_parts.held.isFull(pass.space));
    if (!full) return true;
    const EnvelopePlace& place = verdict.place;
    VW_TRY(const bool held, m_parts.held.holds(pass.space, place.author, place.seq, verdict.id));
    if (!held) pass.report.refused.push_back(tooManyUnplaced());
    return held;
}

void EnvelopeReceiver::refuse(Pass& pass, const Verdict& verdict) {
    const bool own = verdict.place.author == m_parts.device.id();
    if (own && verdict.why.code == ErrorCode::forked) pass.ownFork = true;
    pass.report.refused.push_back(verdict.why);
}

Status EnvelopeReceiver::retry(Pass& pass) {
    VW_TRY(auto pending, m_parts.held.pending(pass.space));
    for (bool progress = true; progress && !pending.empty();) {
        progress = false;
        std::vector<HeldEnvelope> left;
        for (HeldEnvelope& held : pending) {
            VW_TRY(const bool settled, retryOne(pass, held));
            if (settled)
                progress = true;
            else
                left.push_back(std::move(held));
        }
        pending = std::move(left);
    }
    return {};
}

/// A cheap look before the costly one: the envelope whose turn it is in its chain, or one never looked at.
Result<bool> EnvelopeReceiver::mayPass(const HeldEnvelope& held) const {
    VW_TRY(const EnvelopeView envelope, EnvelopeView::read(held.bytes));
    const EnvelopePlace& place = envelope.place();
    return held.state == HeldState::fresh || place.seq <= m_parts.log.head(place.space, place.author).seq + 1;
}

/// True when it left the waiting ones.
Result<bool> EnvelopeReceiver::retryOne(Pass& pass, HeldEnvelope& held) {
    VW_TRY(const bool worthwhile, mayPass(held));
    if (!worthwhile) return false;
    VW_TRY(Verdict verdict, m_parts.gate.examine(pass.space, held.bytes));
    switch (verdict.kind) {
    case Verdict::Kind::waitForEnvelopes:
    case Verdict::Kind::waitForRecords:
        return keepWaiting(pass, verdict, held);
    case Verdict::Kind::quarantine:
        ++pass.report.quarantined;
        VW_CHECK(m_parts.held.setState(held.row, HeldState::quarantined));
        return true;
    case Verdict::Kind::admit:
        VW_CHECK(admit(pass, std::move(verdict), held.bytes));
        break;
    case Verdict::Kind::known:
        ++pass.report.known;
        break;
    case Verdict::Kind::refuse:
        refuse(pass, verdict);
        break;
    }
    VW_CHECK(m_parts.held.remove(held.row));
    return true;
}

/// As retryOne.
Result<bool> EnvelopeReceiver::keepWaiting(Pass& pass, const Verdict& verdict, HeldEnvelope& held) {
    VW_TRY(const bool fits, mayWait(pass, verdict));
    if (!fits) {
        VW_CHECK(m_parts.held.remove(held.row));
        return true;
    }
    if (held.state == HeldState::fresh) {
        ++pass.report.waiting;
        held.state = HeldState::waiting;
        VW_CHECK(m_parts.held.setState(held.row, HeldState::waiting));
    }
    return false;
}

Status EnvelopeReceiver::keep(SpaceId space, std::span<const ReceivedEnvelope> envelopes) {
    if (!m_parts.control.membership(space)) return notFound("This space is not known on this device.");
    VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
    for (const ReceivedEnvelope& received : envelopes) {
        VW_TRY(const EnvelopeView envelope, EnvelopeView::read(received.bytes));
        if (envelope.place().space != space) return corrupt("An envelope belongs to another space.");
        VW_TRY(const bool added,
               m_parts.held.add(envelope.place(), envelope.id(), received.bytes, HeldState::fresh));
        (void)added;
    }
    return transaction.commit();
}

Status EnvelopeReceiver::retryAll() {
    VW_TRY(const auto spaces, m_parts.held.spacesWithPending());
    for (const SpaceId space : spaces) {
        if (!m_parts.control.membership(space)) continue;
        VW_TRY(const ReceiveReport report, receive(space, {}));
        (void)report;
    }
    return {};
}

Status EnvelopeReceiver::applyCuts(SpaceId space) {
    const auto changed = [&]() -> Result<bool> {
        bool any = false;
        VW_TRY(Transaction transaction, Transaction::begin(m_parts.file.database()));
        for (const auto& [device, cut] : m_parts.control.membership(space)->current().cuts) {
            VW_TRY(const bool cutOff, applyCut(space, cut));
            any = any || cutOff;
        }
        if (any) VW_CHECK(m_parts.voidSnapshot());
        VW_CHECK(m_parts.log.flush());
        VW_CHECK(transaction.commit());
        return any;
    }();
    if (!changed.ok() || *changed) m_parts.rollBack();
    if (!changed.ok()) return changed.error();
    return *changed ? m_parts.refold() : Status();
}

/// True when something had to be taken out.
Result<bool> EnvelopeReceiver::applyCut(SpaceId space, const Cut& cut) {
    const ChainHead head = m_parts.log.head(space, cut.device);
    VW_TRY(const auto at, m_parts.log.idAt(space, cut.device, cut.seq));
    const std::uint64_t from = at && *at != cut.id ? cut.seq : cut.seq + 1;
    if (head.seq < from) return false;
    VW_TRY(const auto beyond, m_parts.log.chainAfter(space, cut.device, from - 1, head.seq));
    for (const Bytes& bytes : beyond) {
        VW_TRY(const EnvelopeView envelope, EnvelopeView::read(bytes));
        VW_TRY(const bool added,
               m_parts.held.add(envelope.place(), envelope.id(), bytes, HeldState::quarantined));
        (void)added;
    }
    VW_CHECK(m_parts.delivery.dropFrom(space, cut.device, from));
    VW_CHECK(m_parts.log.cutChain(space, cut.device, from));
    return true;
}

} // namespace vw
