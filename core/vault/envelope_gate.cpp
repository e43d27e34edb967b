// SPDX-License-Identifier: GPL-3.0-or-later
// lengths and magic → cited record → epoch → author, not beyond a cut → signature → key → commitment → AEAD →
// padding → chain → dependencies → schema. The bytes that pass are the bytes that are stored.
#include "core/vault/envelope_gate.h"

namespace vw {
namespace {

Verdict of(Verdict verdict, Verdict::Kind kind, Error why) {
    verdict.kind = kind;
    verdict.why = std::move(why);
    return verdict;
}

Verdict refused(Verdict verdict, Error why) {
    return of(std::move(verdict), Verdict::Kind::refuse, std::move(why));
}

/// For a check that failed: whether it may pass later.
Verdict judged(Verdict verdict, const Status& failed) {
    const bool waits = failed.error().code == ErrorCode::waiting;
    return of(std::move(verdict), waits ? Verdict::Kind::waitForEnvelopes : Verdict::Kind::refuse,
              failed.error());
}

Status readOperations(ByteView payload, OpenedEnvelope& out) {
    auto own = OperationsPayload::decode(payload);
    if (own.ok()) {
        out.operations = std::move(*own);
        return {};
    }
    if (own.error().code != ErrorCode::newerFormat) return own.error();
    VW_TRY(ImportedChange imported, ImportedChange::decode(payload));
    out.operations = std::move(imported.operations);
    out.importedFrom = imported.author;
    return {};
}

Error chainWaits() {
    return {ErrorCode::waiting, "An earlier change by the same device has not arrived yet."};
}

Error dependencyWaits() {
    return {ErrorCode::waiting, "A change that this one was made upon has not arrived yet."};
}

} // namespace

Result<Verdict> EnvelopeGate::examine(SpaceId space, ByteView bytes) {
    Verdict verdict;
    const auto read = EnvelopeView::read(bytes);
    if (!read.ok()) return refused(std::move(verdict), read.error());
    verdict.place = read->place();
    if (verdict.place.space != space)
        return refused(std::move(verdict), corrupt("An envelope belongs to another space."));
    const MembershipLog* log = m_control.membership(space);
    if (!log) return notFound("This space is not known on this device.");
    verdict.id = read->id();
    VW_TRY(const bool known, isKnown(verdict.place, verdict.id));
    if (known) return of(std::move(verdict), Verdict::Kind::known, {});

    const auto member = checkAuthor(*read, *log, m_control);
    if (member.ok()) return examineKnownAuthor(*read, *member, std::move(verdict));
    if (member.error().code == ErrorCode::waiting)
        return of(std::move(verdict), Verdict::Kind::waitForRecords, member.error());
    if (isBeyondCut(verdict.place, verdict.id) && isSignedByMember(*read, *log))
        return of(std::move(verdict), Verdict::Kind::quarantine, member.error());
    return refused(std::move(verdict), member.error());
}

Result<Verdict> EnvelopeGate::examineKnownAuthor(const EnvelopeView& envelope, const Member& member,
                                                 Verdict verdict) {
    const auto payload = open(envelope);
    if (!payload.ok()) {
        const bool locked = payload.error().code == ErrorCode::locked;
        return of(std::move(verdict), locked ? Verdict::Kind::waitForRecords : Verdict::Kind::refuse,
                  payload.error());
    }
    if (const Status chain = checkChain(verdict.place); !chain.ok()) return judged(std::move(verdict), chain);
    auto opened = read(envelope.place(), member, payload->view());
    if (!opened.ok()) return refused(std::move(verdict), opened.error());
    if (const Status import = checkImport(*opened); !import.ok())
        return refused(std::move(verdict), import.error());
    VW_TRY(const Status dependencies, checkDependencies(*opened));
    if (!dependencies.ok()) return judged(std::move(verdict), dependencies);
    opened->id = verdict.id;
    verdict.kind = Verdict::Kind::admit;
    verdict.opened = std::move(*opened);
    return verdict;
}

Result<bool> EnvelopeGate::isKnown(const EnvelopePlace& place, const EnvelopeId& id) {
    VW_TRY(const auto there, m_log.idAt(place.space, place.author, place.seq));
    return there && *there == id;
}

Status EnvelopeGate::checkChain(const EnvelopePlace& place) const {
    const ChainHead head = m_log.head(place.space, place.author);
    if (place.seq <= head.seq)
        return Error{ErrorCode::forked, "A device shows two different changes under one number: its disk was "
                                        "copied. What is here stays."};
    if (place.seq > head.seq + 1) return chainWaits();
    if (place.prev != head.id)
        return Error{ErrorCode::forked, "A change does not follow on the one before it by the same device."};
    if (place.membership.seq < head.membership)
        return corrupt("A change cites an older state of its space's members than the one before it.");
    return {};
}

/// A past that nobody signed is taken from the device that made the space, and only as long as nobody else
/// was in it: so nobody can be told what they have written.
Status EnvelopeGate::checkImport(const OpenedEnvelope& opened) const {
    if (!opened.importedFrom) return {};
    const MembershipLog& log = *m_control.membership(opened.place.space);
    VW_TRY(const ControlRecord genesis, ControlRecord::read(log.records().front()));
    const Membership* cited = log.at(opened.place.membership);
    if (genesis.signer == opened.place.author && cited && cited->members.size() == 1) return {};
    return corrupt("A change is said to come from an import where nothing can be imported.");
}

Result<Status> EnvelopeGate::checkDependencies(const OpenedEnvelope& opened) {
    if (!opened.operations || opened.importedFrom) return Status();
    const auto& cuts = m_control.membership(opened.place.space)->current().cuts;
    for (const Dependency& dependency : opened.operations->dependencies) {
        if (dependency.device == opened.place.author)
            return Status(corrupt("A change names its own device as another one."));
        VW_TRY(const auto id, m_log.idAt(opened.place.space, dependency.device, dependency.seq));
        if (id && !std::equal(dependency.tag.begin(), dependency.tag.end(), id->raw.begin()))
            return Status(
                Error{ErrorCode::forked, "A change was made upon another history than the one here."});
        if (id) continue;
        // What lies beyond a cut is kept apart for good: whoever had seen it must not wait for it.
        const auto cut = cuts.find(dependency.device);
        if (cut == cuts.end() || dependency.seq <= cut->second.seq) return Status(dependencyWaits());
    }
    return Status();
}

bool EnvelopeGate::isBeyondCut(const EnvelopePlace& place, const EnvelopeId& id) const {
    const MembershipLog* log = m_control.membership(place.space);
    if (!log) return false;
    const auto cut = log->current().cuts.find(place.author);
    if (cut == log->current().cuts.end()) return false;
    return place.seq > cut->second.seq || (place.seq == cut->second.seq && id != cut->second.id);
}

bool EnvelopeGate::isSignedByMember(const EnvelopeView& envelope, const MembershipLog& log) const {
    const EnvelopePlace& place = envelope.place();
    const Membership* membership = log.at(place.membership);
    const Member* member =
        membership ? MembershipLog::memberOf(*membership, place.author, m_control) : nullptr;
    if (!member || membership->epoch != place.epoch) return false;
    return envelope.checkSignature(m_control.find(member->head.identity)->device(place.author)->signing).ok();
}

Result<SecretBytes> EnvelopeGate::open(const EnvelopeView& envelope) {
    const MembershipLog& log = *m_control.membership(envelope.place().space);
    VW_TRY(const SpaceKey* key, m_keys.key(log, envelope.place().epoch));
    return envelope.open(*key);
}

Result<OpenedEnvelope> EnvelopeGate::read(const EnvelopePlace& place, const Member& member,
                                          ByteView payload) const {
    OpenedEnvelope out;
    out.place = place;
    out.spaceKind = m_control.membership(place.space)->current().kind;
    out.identity = member.head.identity;
    out.role = member.role;
    if (place.kind == EnvelopeKind::operations) {
        VW_CHECK(readOperations(payload, out));
    } else if (place.kind == EnvelopeKind::headsReceipt) {
        VW_TRY(out.receipt, HeadsReceipt::decode(payload));
    }
    return out;
}

Result<OpenedEnvelope> EnvelopeGate::reopen(ByteView bytes) {
    VW_TRY(const EnvelopeView envelope, EnvelopeView::read(bytes));
    const EnvelopePlace& place = envelope.place();
    const MembershipLog* log = m_control.membership(place.space);
    const Membership* membership = log ? log->at(place.membership) : nullptr;
    const Member* member =
        membership ? MembershipLog::memberOf(*membership, place.author, m_control) : nullptr;
    if (!member) return corrupt("The log on this device holds an envelope of somebody who is no member.");
    VW_TRY(const SecretBytes payload, open(envelope));
    VW_TRY(OpenedEnvelope opened, read(place, *member, payload.view()));
    opened.id = envelope.id();
    return opened;
}

} // namespace vw
