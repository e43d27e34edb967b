// SPDX-License-Identifier: GPL-3.0-or-later
// A head of a field is a write that no other write has seen. Envelopes come in an order in which causes
// precede effects, so a new write is always a head and takes away those heads that its author had seen.
#include "core/vault/fold.h"

namespace vw {

Stamp Fold::Writing::stamp(std::uint32_t index) const {
    return {envelope.operations->hlc, {envelope.place.author, envelope.place.seq, index}};
}

bool Fold::Writing::saw(const Dot& dot, std::uint32_t index) const {
    const bool sameChain = dot.device == envelope.place.author;
    if (sameChain && dot.seq == envelope.place.seq) return dot.index < index;
    if (envelope.importedFrom) return sawImported(dot);
    if (sameChain) return dot.seq < envelope.place.seq;
    const auto seen = context.find(dot.device);
    return seen != context.end() && seen->second >= dot.seq;
}

/// All imported changes lie on one chain, that of the device that imported them: who had seen which is known
/// by the devices they were first written on.
bool Fold::Writing::sawImported(const Dot& dot) const {
    if (dot.device != envelope.place.author || dot.seq > importedAuthors.size()) return false;
    const auto seen = context.find(importedAuthors[dot.seq - 1]);
    return seen != context.end() && seen->second >= dot.seq;
}

Writer Fold::Writing::writer() const {
    if (!envelope.importedFrom) return {envelope.spaceKind, envelope.role, envelope.identity};
    return {envelope.spaceKind, envelope.importedFrom->role, envelope.importedFrom->identity};
}

const Context& Fold::advance(const OpenedEnvelope& envelope) {
    const EnvelopePlace& place = envelope.place;
    const auto& dependencies = envelope.operations->dependencies;
    if (envelope.importedFrom && m_causality.importedAuthors(place.space).size() + 1 == place.seq)
        return m_causality.advanceImported(place.space, envelope.importedFrom->device, dependencies);
    return m_causality.advance(place.space, place.author, place.seq,
                               envelope.importedFrom ? std::vector<Dependency>() : dependencies);
}

Status Fold::apply(const OpenedEnvelope& envelope, std::int64_t row) {
    if (!envelope.operations) return {};
    m_latest = std::max(m_latest, envelope.operations->hlc);
    const EnvelopePlace& place = envelope.place;
    const Context& context = advance(envelope);
    Writing writing{envelope, row, context, m_causality.importedAuthors(place.space)};
    for (std::uint32_t index = 0; index < envelope.operations->operations.size(); ++index)
        VW_CHECK(applyOne(writing, index));
    for (auto& [name, touched] : writing.touched)
        VW_CHECK(finish(writing, touched));
    return {};
}

Status Fold::applyOne(Writing& writing, std::uint32_t index) {
    const Operation& operation = writing.envelope.operations->operations[index];
    const OpenedEnvelope& envelope = writing.envelope;
    const auto refuse = [&](Refusal reason) {
        return m_store.addRefused({envelope.place.space, writing.stamp(index).dot, reason});
    };
    if (envelope.importedFrom && writing.importedAuthors.size() < envelope.place.seq)
        return refuse(Refusal::lateImport);
    if (const auto refusal = judge(operation, writing.writer())) return refuse(*refusal);
    const bool immutable = entityRule(operation.kind)->immutable;
    if (immutable && operation.type != OperationType::erase) {
        VW_TRY(const EntityRecord known,
               m_store.entity(envelope.place.space, operation.kind, operation.entity));
        VW_TRY(const bool submitted, isSubmitted(writing, operation, known.row, index));
        if (submitted) return refuse(Refusal::submitted);
    }
    VW_TRY(Touched * touched, touch(writing, operation));
    touched->last = writing.stamp(index);
    touched->alive = operation.type != OperationType::erase;
    touched->immutable = immutable;
    if (!touched->alive) touched->record.deletedOnce = true;
    return touched->alive ? write(writing, touched->record.row, index) : Status();
}

Result<Fold::Touched*> Fold::touch(Writing& writing, const Operation& operation) {
    const auto name = std::pair(operation.kind, operation.entity);
    if (const auto found = writing.touched.find(name); found != writing.touched.end()) return &found->second;
    Touched touched;
    VW_TRY(touched.record, m_store.touch(writing.envelope.place.space, operation.kind, operation.entity));
    VW_CHECK(m_search.leave(touched.record));
    return &writing.touched.emplace(name, touched).first->second;
}

/// An immutable entity is what one envelope says; a later one, or a second value in the same one, comes too
/// late.
Result<bool> Fold::isSubmitted(const Writing& writing, const Operation& operation, std::int64_t entity,
                               std::uint32_t index) {
    VW_TRY(const auto fields, m_store.heads(entity));
    for (const auto& [field, heads] : fields)
        for (const FieldHead& head : heads) {
            const Dot& dot = head.stamp.dot;
            const bool same =
                dot.device == writing.envelope.place.author && dot.seq == writing.envelope.place.seq;
            if (same ? field == operation.field : writing.saw(dot, index)) return true;
        }
    return false;
}

Status Fold::write(const Writing& writing, std::int64_t entity, std::uint32_t index) {
    const Operation& operation = writing.envelope.operations->operations[index];
    switch (operation.type) {
    case OperationType::set:
        if (!entityRule(operation.kind)->immutable)
            VW_CHECK(supersede(writing, entity, operation.field, index, nullptr));
        return m_store.addHead(entity, operation.field,
                               {writing.stamp(index), cbor::encode(operation.value)});
    case OperationType::add:
    case OperationType::remove:
        return writeElement(writing, entity, index);
    case OperationType::text:
        return writeText(writing, entity, index);
    case OperationType::erase:
        break;
    }
    return {};
}

Status Fold::writeElement(const Writing& writing, std::int64_t entity, std::uint32_t index) {
    const Operation& operation = writing.envelope.operations->operations[index];
    const Bytes value = cbor::encode(operation.value);
    VW_CHECK(supersede(writing, entity, operation.field, index, &value));
    if (operation.type == OperationType::remove) return {};
    return m_store.addHead(entity, operation.field, {writing.stamp(index), value});
}

Status Fold::writeText(const Writing& writing, std::int64_t entity, std::uint32_t index) {
    const Operation& operation = writing.envelope.operations->operations[index];
    VersionRecord version{writing.stamp(index), true, writing.row, {}};
    if (!operation.bases.empty()) {
        VW_TRY(const auto known, m_store.versions(entity, operation.field));
        for (const VersionRecord& earlier : known) {
            const Dot& dot = earlier.stamp.dot;
            const bool named =
                std::find(operation.bases.begin(), operation.bases.end(), dot) != operation.bases.end();
            if (!named || !writing.saw(dot, index)) continue;
            version.bases.push_back(dot);
            if (earlier.isHead) VW_CHECK(m_store.markBase(entity, operation.field, dot));
        }
    }
    std::sort(version.bases.begin(), version.bases.end());
    return m_store.addVersion(entity, operation.field, version);
}

Status Fold::supersede(const Writing& writing, std::int64_t entity, Field field, std::uint32_t index,
                       const Bytes* value) {
    VW_TRY(const auto heads, m_store.heads(entity, field));
    for (const FieldHead& head : heads)
        if (writing.saw(head.stamp.dot, index) && (!value || head.value == *value))
            VW_CHECK(m_store.removeHead(entity, field, head.stamp.dot));
    return {};
}

/// Every operation is also a write to the entity's life, which is judged as a field of its own.
Status Fold::finish(const Writing& writing, Touched& touched) {
    EntityRecord& record = touched.record;
    const Stamp& last = touched.last;
    VW_TRY(const auto before, m_store.heads(record.row, Field::none));
    if (!touched.immutable)
        VW_CHECK(supersede(writing, record.row, Field::none, last.dot.index + 1, nullptr));
    const FieldHead life{last, cbor::encode(cbor::Value::boolean(touched.alive))};
    VW_CHECK(m_store.addHead(record.row, Field::none, life));
    VW_TRY(const auto lives, m_store.heads(record.row, Field::none));
    const auto shown = std::max_element(lives.begin(), lives.end(),
                                        [](const auto& a, const auto& b) { return a.stamp < b.stamp; });
    VW_TRY(const cbor::Value alive, cbor::decode(shown->value));
    VW_TRY(record.alive, alive.asBool("life of an entity"));
    record.created = before.empty() ? last.hlc : std::min(record.created, last.hlc);
    record.changed = std::max(record.changed, last.hlc);
    VW_CHECK(m_store.update(record));
    if (record.alive) m_search.await(record);
    return {};
}

} // namespace vw
